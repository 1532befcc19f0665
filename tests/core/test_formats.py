import json
from pathlib import Path

import pytest

from lightwork import formats
from lightwork.formats import COLUMNS, KINDS, Access, by_ending, cells, endings, keeps_frames, markdown, table
from lightwork.recipe import Format, OnRequest

DOCS = Path(__file__).resolve().parents[2] / "docs/formats.md"


def test_the_document_has_the_table_of_the_code() -> None:
    """What stands between the marks is what `lightwork formats --markdown` prints."""
    text = DOCS.read_text(encoding="utf-8")

    assert text.partition("<!-- formats begin -->\n")[2].partition("<!-- formats end -->")[0] == markdown()


def test_the_table_has_a_row_for_each_format() -> None:
    """As many cells as columns, the head and its line before them; it is a document's and knows no installation."""
    lines = markdown().splitlines()

    assert len(lines) == len(KINDS) + 2
    assert all(line.count("|") == len(COLUMNS) + 1 for line in lines)
    assert "| JPEG | yes | yes | no | no | no | yes | yes | yes | 65500 | .jpg .jpeg .jpe .jfif .mpo |" in lines
    assert "| Photoshop | on request | no |  |  |  |  |  |  |  | .psd |" in lines


def test_every_choice_of_a_recipe_is_a_format() -> None:
    """What can be saved can be written by somebody, what is read on request is read so."""
    assert all(KINDS[choice].write is not Access.NEVER for choice in Format if choice is not Format.SAME)
    assert {kind.name for kind in KINDS.values() if kind.read is Access.ON_REQUEST} == set(OnRequest)


def test_what_is_not_written_becomes_something_that_is() -> None:
    """Always, and without an extra."""
    for kind in KINDS.values():
        assert KINDS[kind.instead].write is Access.ALWAYS, kind.name


def test_no_two_formats_share_an_ending() -> None:
    """Each is in lower case with its dot, and leads back to its format."""
    for kind in KINDS.values():
        for ending in kind.endings:
            assert ending == ending.lower()
            assert ending.startswith(".")
            assert by_ending(ending.upper()) == kind.name


def test_an_unknown_ending_promises_nothing() -> None:
    """Nor does none."""
    assert by_ending(".txt") is None
    assert by_ending("") is None


def test_formats_on_request_are_looked_for_only_then() -> None:
    """A folder full of icons is left alone unless icons were asked for; RAW counts, so that its answer can be said."""
    assert {".jpg", ".heic", ".avif", ".jxl", ".dng"} <= endings()
    assert not {".ico", ".psd", ".ppm"} & endings()
    assert endings(["ico"]) - endings() == {".ico"}


def test_dangerous_formats_have_no_ending_here() -> None:
    """PostScript, PDF and Windows metafiles are no pictures for us."""
    assert not {".eps", ".ps", ".pdf", ".wmf", ".emf"} & endings(OnRequest)


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("gif", "webp", True), ("gif", "png", True), ("gif", "avif", True), ("gif", "jpeg", False),
        ("gif", "tiff", False), ("tiff", "tiff", True), ("tiff", "webp", False), ("webp", "gif", True),
        ("heic", "heic", False), ("gif", "jxl", False),
    ],
)  # fmt: skip
def test_films_stay_films_and_pages_pages(before: str, after: str, kept: bool) -> None:
    """Where the result's format has frames of the same kind."""
    assert keeps_frames(before, after) is kept


def test_the_table_tells_what_is_installed_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the extra it is a plain yes; without it the table says what to install, and JSON that it cannot."""
    monkeypatch.setattr(formats, "_is_there", lambda _: True)
    installed = cells(KINDS["jxl"], here=True)[1:3]
    monkeypatch.setattr(formats, "_is_there", lambda module: not module)
    rows = {row["name"]: row for row in table()}

    assert installed == ("yes", "yes")
    assert cells(KINDS["jxl"], here=True)[1:3] == ("with lightwork[formats]",) * 2
    assert (rows["jxl"]["readable"], rows["jxl"]["writable"]) == (False, False)
    assert (rows["jpeg"]["readable"], rows["jpeg"]["writable"], rows["bmp"]["writable"]) == (True, True, False)
    assert cells(KINDS["psd"], here=True)[1] == "on request"


def test_the_table_is_plain_json() -> None:
    """Every field of every format."""
    rows = json.loads(json.dumps(table()))

    assert [row["name"] for row in rows] == list(KINDS)
    assert rows[0] == {
        "name": "jpeg", "title": "JPEG", "read": "yes", "write": "yes", "readable": True, "writable": True,
        "alpha": False, "deep": False, "frames": False, "exif": True, "xmp": True, "icc": True, "largest_edge": 65_500,
        "endings": [".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"],
    }  # fmt: skip
