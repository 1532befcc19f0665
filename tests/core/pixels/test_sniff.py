import subprocess
from importlib.util import find_spec

import pytest

from helpers.pictures import encoded, raw_file, scene
from lightwork import formats
from lightwork.events import FailureKind
from lightwork.pixels import sniff
from lightwork.pixels.decode import open_picture
from lightwork.pixels.failure import PictureError, RawError
from lightwork.recipe import OnRequest

EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n"


def refusal(head: bytes, *also: str) -> str:
    """Why a file is not read; it must be refused as no image."""
    with pytest.raises(PictureError) as refused:
        open_picture(head, also)
    assert refused.value.kind is FailureKind.NOT_AN_IMAGE
    return refused.value.detail


@pytest.mark.parametrize(
    ("name", "settings", "expected"),
    [
        ("JPEG", {}, "jpeg"),
        ("MPO", {}, "jpeg"),
        ("PNG", {}, "png"),
        ("WEBP", {}, "webp"),
        ("GIF", {}, "gif"),
        ("BMP", {}, "bmp"),
        ("DIB", {}, None),
        ("TIFF", {}, "tiff"),
        ("TIFF", {"big_tiff": True}, "tiff"),
        ("AVIF", {}, "avif"),
        ("JPEG2000", {}, "jpeg2000"),
        ("JPEG2000", {"no_jp2": True}, "jpeg2000"),
        ("ICO", {}, "ico"),
        ("TGA", {}, "tga"),
        ("PPM", {}, "ppm"),
        ("QOI", {}, "qoi"),
        ("DDS", {}, "dds"),
        ("EPS", {}, None),
        ("PDF", {}, None),
        ("SGI", {}, None),
        ("PCX", {}, None),
    ],
)
def test_format_is_told_by_its_first_bytes(name: str, settings: dict[str, bool], expected: str | None) -> None:
    """What Pillow writes is recognised whatever the file is called."""
    assert sniff.sniff(encoded(scene((32, 24)), name, **settings)[: sniff.HEAD]) == expected


@pytest.mark.parametrize(
    ("brands", "expected"),
    [
        (b"heic mif1", "heic"),
        (b"mif1 heic", "heic"),
        (b"mif1 miaf avif", "avif"),
        (b"avis avif msf1", "avif"),
        (b"hevc heic", "heic"),
        (b"msf1 hevc", "heic"),
        (b"crx  isom", "raw"),
        (b"mp42 isom", None),
        (b"qt   qt  ", None),
    ],
)
def test_heif_family_is_told_by_its_brands(brands: bytes, expected: str | None) -> None:
    """The first brand counts; one of the whole family looks at those behind it."""
    first, *rest = (brands[place : place + 4] for place in range(0, len(brands), 5))
    box = b"ftyp" + first + bytes(4) + b"".join(rest)

    assert sniff.sniff((len(box) + 4).to_bytes(4) + box) == expected


@pytest.mark.parametrize(
    ("head", "sentence"),
    [
        (EPS, "EPS is refused"),
        (b"\xc5\xd0\xd3\xc6\x1e\0\0\0", "EPS is refused"),
        (b"%PDF-1.7", "PDF is refused"),
        (b"\xd7\xcd\xc6\x9a\0\0", "WMF is refused"),
        (b"\1\0\0\0" + bytes(36) + b" EMF", "EMF is refused"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "film is refused"),
        (b"<svg xmlns", "SVG is refused"),
        (b"PK\3\4\x14\0", "ZIP archive is refused"),
        (b"BM, he said, is how it begins", ""),
        (b"\x00" * 64, ""),
        (b"nothing in particular", ""),
    ],
)
def test_what_is_refused_is_named(head: bytes, sentence: str) -> None:
    """A file that is never read is told apart, as far as its first bytes show what it is."""
    assert refusal(head) == sentence


def test_nothing_is_empty() -> None:
    """A file of no bytes is its own kind of trouble."""
    with pytest.raises(PictureError) as refused:
        open_picture(b"")

    assert refused.value.kind is FailureKind.EMPTY


@pytest.mark.parametrize("format", [name.value for name in OnRequest if name not in {OnRequest.PSD, OnRequest.TGA}])
def test_rare_format_says_how_it_is_read(format: str) -> None:
    """Not asked for, a rare format is refused with the words that ask for it; asked for, it is opened."""
    data = encoded(scene((32, 32)), format.upper())

    assert refusal(data).endswith(f"is read on request: --read {format}")
    assert open_picture(data, (format,)).size == (32, 32)


def test_targa_has_no_mark_and_is_read_only_if_asked_for() -> None:
    """Many files could be Targa by their first bytes, so nobody is told that one is."""
    data = encoded(scene((32, 24)), "TGA")

    assert refusal(data) == ""
    assert open_picture(data, ("tga",)).size == (32, 24)


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("jxl", b"\xff\x0a\x7f\0\0\0", "JPEG XL: install lightwork[formats]"),
        ("raw", b"FUJIFILMCCD-RAW 0201", "camera RAW: install lightwork[formats]"),
        ("raw", raw_file(), "camera RAW: install lightwork[formats]"),
    ],
)
def test_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, name: str, data: bytes, sentence: str) -> None:
    """What this installation lacks is said with the way to get it."""
    module = formats.KINDS[name].modules[0]
    monkeypatch.setattr("lightwork.formats.find_spec", lambda wanted: None if wanted == module else find_spec(wanted))
    formats._is_there.cache_clear()

    try:
        assert refusal(data) == sentence
    finally:
        formats._is_there.cache_clear()


def test_camera_raw_in_tiff_clothes_is_told_apart() -> None:
    """A TIFF with a reduced picture in front and the real one in sub-directories is a raw file, not a tiny photo."""
    for data in (encoded(scene((32, 24)), "TIFF", tiffinfo={254: 1, 330: 8}), raw_file()):
        with pytest.raises(RawError):
            open_picture(data)


def test_postscript_never_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostScript is refused whatever is asked for, and no program is started for it."""

    def never(*_: object, **__: object) -> None:
        pytest.fail("a program was started")

    monkeypatch.setattr(subprocess, "Popen", never)

    assert refusal(EPS, *OnRequest) == "EPS is refused"
