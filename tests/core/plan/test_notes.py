import os
from pathlib import Path
from typing import Any

import pytest

from helpers.plans import LARGE, SIZES, notes, photos, plan, targets
from lightwork import Fit, Format, Recipe, RecipeError, Sizing, formats, make_plan
from lightwork.plan import Header, NoteKind, desk
from lightwork.recipe import Colour, Png, Tags
from lightwork.scan import SkipReason


def test_the_plan_says_what_there_is_to_know(tmp_path: Path, out: Path) -> None:
    """Enlarged, unreadable, animated and fitting photos are counted."""
    folder = photos(tmp_path / "in", "a.jpg", "b.jpg")
    rule = Sizing(box=(1600, 1600), enlarge=True)

    assert plan(folder, out, Header("jpeg", (80, 60)), sizing=rule).notes[0].kind is NoteKind.ENLARGED
    assert plan(folder, out, None).notes[0].kind is NoteKind.UNREADABLE
    assert NoteKind.FIRST_FRAME in notes(plan(folder, out, Header("webp", (4000, 3000), frames=2), format=Format.JPEG))
    fits = plan(folder, out, Header("jpeg", (80, 60))).notes[0]
    assert (fits.kind, fits.count) == (NoteKind.FITS, 2)


@pytest.mark.parametrize(
    "change",
    [
        {"tags": Tags.NONE},
        {"tags": Tags.NO_LOCATION},
        {"colour": Colour.SRGB},
        {"dpi": 300},
        {"target_kb": 1},
        {"format": Format.WEBP},
    ],
)
def test_what_has_to_change_is_not_copied(tmp_path: Path, out: Path, change: dict[str, Any]) -> None:
    """A photo of the wanted size is made anew where its metadata, colours, bytes or format are not as wanted."""
    folder = photos(tmp_path / "in", "a.jpg")
    (folder / "a.jpg").write_bytes(b"x" * 1001)

    assert plan(folder, out, Header("jpeg", (80, 60))).tasks[0].copies
    assert plan(folder, out, Header("jpeg", (80, 60)), target_kb=2).tasks[0].copies
    assert not plan(folder, out, Header("jpeg", (80, 60)), **change).tasks[0].copies


@pytest.mark.parametrize(
    ("format", "largest"), [("jpeg", 65_500), ("webp", 16_383), ("avif", 32_768), ("gif", 65_535), ("png", 1_000_000)]
)
def test_what_a_format_cannot_hold_is_left_out(tmp_path: Path, out: Path, format: str, largest: int) -> None:
    """One pixel more than the format's longest edge is a skip with the figures in it; the edge itself is fine."""
    folder = photos(tmp_path / "in", "a.bmp")
    rule: dict[str, Any] = {"sizing": Sizing(fit=Fit.PERCENT, amount=50), "format": Format(format)}

    fine = plan(folder, out, Header("bmp", (20, 2 * largest)), **rule)
    over = plan(folder, out, Header("bmp", (2 * largest + 2, 20)), **rule)

    assert fine.tasks[0].first.after == (10, largest)
    assert [skip.why for skip in over.skips] == [SkipReason.FORMAT_LIMIT]
    assert f"{largest} pixels" in over.skips[0].detail
    assert str(largest + 1) in over.skips[0].detail


def test_a_photo_too_large_for_its_format_is_copied_all_the_same(tmp_path: Path, out: Path) -> None:
    """Its bytes hold it already."""
    made = plan(photos(tmp_path / "in", "a.webp"), out, Header("webp", (16_384, 10)), sizing=Sizing(box=(20_000, 9999)))

    assert made.tasks[0].copies


# A header, the recipe, and the kinds of notes.
NOTED: list[tuple[Header, dict[str, Any], set[NoteKind]]] = [
    (Header("jpeg", (4000, 3000), ink=True), {}, {NoteKind.INK}),
    (Header("tiff", (4000, 3000), ink=True), {}, set()),
    (Header("tiff", (4000, 3000), ink=True), {"colour": Colour.SRGB}, {NoteKind.INK}),
    (Header("tiff", (4000, 3000), ink=True), {"format": Format.PNG}, {NoteKind.INK}),
    (Header("png", (4000, 3000), deep=True), {}, set()),
    (Header("png", (4000, 3000), deep=True), {"png": Png(colours=16)}, {NoteKind.DEPTH}),
    (Header("png", (4000, 3000), deep=True), {"format": Format.TIFF}, set()),
    (Header("png", (4000, 3000), deep=True), {"format": Format.JPEG}, {NoteKind.DEPTH}),
    (Header("gif", (4000, 3000), frames=2), {}, set()),
    (Header("gif", (4000, 3000), frames=2), {"format": Format.WEBP}, set()),
    (Header("gif", (4000, 3000), frames=2), {"format": Format.JPEG}, {NoteKind.FIRST_FRAME}),
    (Header("gif", (4000, 3000), frames=2), {"format": Format.TIFF}, {NoteKind.FIRST_FRAME}),
    (Header("tiff", (4000, 3000), frames=2), {}, set()),
    (Header("tiff", (4000, 3000), frames=2), {"format": Format.WEBP}, {NoteKind.FIRST_FRAME}),
    (Header("bmp", (4000, 3000)), {}, {NoteKind.CONVERTED}),
    (Header("bmp", (4000, 3000)), {"format": Format.PNG}, set()),
    (Header("raw", (4000, 3000)), {}, {NoteKind.CONVERTED}),
    (Header("psd", (4000, 3000), deep=True, ink=True), {}, {NoteKind.CONVERTED, NoteKind.INK}),
    (Header("jpeg", (40, 30)), {"sizing": Sizing(enlarge=True)}, {NoteKind.ENLARGED}),
    (Header("jpeg", (40, 30), ink=True, frames=2), {}, {NoteKind.FITS}),
]


@pytest.mark.parametrize(("header", "settings", "kinds"), NOTED)
def test_what_would_be_lost_is_said_beforehand(
    tmp_path: Path, out: Path, header: Header, settings: dict[str, Any], kinds: set[NoteKind]
) -> None:
    """Colours, depth, frames, format; and nothing where all is kept or the file is copied."""
    folder = photos(tmp_path / "in", "a.jpg", "b.jpg")

    assert notes(plan(folder, out, header, **settings)) == dict.fromkeys(kinds, 2)


def test_a_note_counts_photos_and_not_sizes(tmp_path: Path, out: Path) -> None:
    """A CMYK photo in three sizes is one CMYK photo."""
    made = plan(photos(tmp_path / "in", "a.jpg"), out, Header("jpeg", (4000, 3000), ink=True), **SIZES)

    assert notes(made) == {NoteKind.INK: 1}


def test_the_space_is_compared_with_what_is_free(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Needed is the sum over all sizes; a note says so if it is more than what is free."""
    folder = photos(tmp_path / "in", "a.jpg", "b.jpg")
    for name in ("a.jpg", "b.jpg"):
        (folder / name).write_bytes(bytes(5000))
    same_size: dict[str, Any] = {"sizing": Sizing(box=(4000, 4000)), "also": (Sizing(box=(5000, 5000)),)}
    monkeypatch.setattr(desk, "free_bytes", lambda _: 20_000)
    enough = plan(folder, out, **same_size)
    monkeypatch.setattr(desk, "free_bytes", lambda _: 19_999)
    short = plan(folder, out, **same_size)
    monkeypatch.setattr(desk, "free_bytes", lambda _: None)
    unknown = plan(folder, out, **same_size)

    assert (enough.needed, enough.free, notes(enough)) == (20_000, 20_000, {NoteKind.FITS: 2})
    assert notes(short) == {NoteKind.FITS: 2, NoteKind.NO_SPACE: 1}
    assert (unknown.free, notes(unknown)) == (None, {NoteKind.FITS: 2})


def test_what_is_free_is_asked_of_the_disk(tmp_path: Path) -> None:
    """Of the nearest folder that is there, for one that is not made yet."""
    state = os.statvfs(tmp_path)

    free = plan(photos(tmp_path / "in", "a.jpg"), tmp_path / "not" / "made" / "yet").free

    assert free == pytest.approx(state.f_bavail * state.f_frsize, rel=0.05)


def test_a_target_size_bounds_what_is_needed(tmp_path: Path, out: Path) -> None:
    """No result has more than what was asked for, where the format has a quality."""
    folder = photos(tmp_path / "in", "a.jpg")
    (folder / "a.jpg").write_bytes(bytes(500_000))

    assert plan(folder, out, target_kb=20).needed == 20_000
    assert plan(folder, out, Header("png", (4000, 3000)), target_kb=20).needed > 20_000


def test_an_unreadable_photo_needs_nothing(tmp_path: Path, out: Path) -> None:
    """It will fail, and says so then."""
    assert plan(photos(tmp_path / "in", "a.jpg"), out, None).needed == 0


def test_a_format_that_is_not_installed_is_refused(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plan names what to install."""
    monkeypatch.setattr(formats, "_is_there", lambda module: not module)

    for format in (Format.JXL, Format.HEIC):
        with pytest.raises(RecipeError, match=r"install lightwork\[formats\]"):
            make_plan([], Recipe(output=str(out), format=format), lambda _source, _also: LARGE)
    make_plan([], Recipe(output=str(out), format=Format.AVIF), lambda _source, _also: LARGE)


def test_heic_becomes_jpeg_where_it_is_not_written(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And stays HEIC where it is."""
    folder = photos(tmp_path / "in", "a.HEIC")
    heic = Header("heic", (4000, 3000))
    monkeypatch.setattr(formats, "_is_there", lambda module: module != "pillow_heif")
    without = plan(folder, out, heic)
    monkeypatch.setattr(formats, "_is_there", lambda _: True)
    installed = plan(folder, out, heic)

    assert (targets(without, out), notes(without)) == (["a.jpg"], {NoteKind.CONVERTED: 1})
    assert (targets(installed, out), notes(installed)) == (["a.HEIC"], {})
