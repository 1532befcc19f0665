import subprocess
from io import BytesIO

import pytest
from PIL import Image

from helpers.pictures import encoded, png_header, scene
from lightwork.events import FailureKind
from lightwork.pixels import formats
from lightwork.pixels.decode import open_picture
from lightwork.pixels.failure import PictureError
from lightwork.recipe import Size

EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n"


@pytest.mark.parametrize("name", ["JPEG", "MPO", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_every_format_is_told_by_its_first_bytes(name: str) -> None:
    """What Pillow writes is recognised whatever the file is called."""
    data = encoded(scene((32, 24)), name)

    assert formats.sniff(data[: formats.HEAD]) == {"MPO": "jpeg"}.get(name, name.lower())


def test_mpo_gives_its_first_picture() -> None:
    """Of a camera's double picture the photo is taken, and it does not count as animated."""
    data = encoded(scene((64, 48)), "MPO", save_all=True, append_images=[Image.new("RGB", (16, 12))])

    opened = open_picture(data)

    assert (opened.format, opened.size, opened.notes) == ("jpeg", (64, 48), ())


@pytest.mark.parametrize(
    ("head", "sentence"),
    [
        (b"%PDF-1.7", "this is a PDF file"),
        (EPS, "this is a PostScript file"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "this is a HEIC picture"),
        (b"\0\0\0\x18ftypavif\0\0\0\0", "this is an AVIF picture"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "this is a film"),
        (b"\xff\x0a\0\0", "this is a JPEG XL picture"),
        (b"II*\0\x10\0\0\0CR\x02\0", "this is a camera raw file"),
        (b"BM, he said, is how it begins", ""),
        (b"\x00" * 64, ""),
    ],
)
def test_what_is_no_picture_is_named(head: bytes, sentence: str) -> None:
    """A file that is refused is told apart, as far as its first bytes show what it is."""
    with pytest.raises(PictureError) as refused:
        open_picture(head)

    assert (refused.value.kind, refused.value.detail) == (FailureKind.NOT_AN_IMAGE, sentence)


def test_postscript_never_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostScript in a .jpg is refused, and no program is started for it."""

    def never(*_: object, **__: object) -> None:
        pytest.fail("a program was started")

    monkeypatch.setattr(subprocess, "Popen", never)

    with pytest.raises(PictureError):
        open_picture(EPS)


@pytest.mark.parametrize("size", [(20_000, 10_001), (2**31 - 1, 2**31 - 1)])
def test_bomb_is_refused_before_decoding(size: Size, monkeypatch: pytest.MonkeyPatch) -> None:
    """A PNG that promises more than 200 million pixels is refused by its header alone."""
    monkeypatch.setattr("PIL.Image.core.new", lambda *_: pytest.fail("memory was asked for"))

    with pytest.raises(PictureError) as refused:
        open_picture(png_header(size))

    assert refused.value.kind is FailureKind.TOO_LARGE


def test_webp_bomb_is_refused_before_its_decoder_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """WebP's decoder makes room for its canvas at once, so its size is read without it."""
    monkeypatch.setitem(formats._PLUGINS, "webp", lambda _: pytest.fail("the decoder was made"))
    head = b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + (16_382).to_bytes(3, "little") * 2

    with pytest.raises(PictureError) as refused:
        open_picture(head)

    assert refused.value.kind is FailureKind.TOO_LARGE


def test_large_tiff_meets_no_guard_of_pillow() -> None:
    """Between Pillow's guard (89 million pixels) and ours a picture is read like any other, without a warning."""
    data = encoded(Image.new("1", (10_000, 9_500)), "TIFF", compression="group4")

    opened = open_picture(data)
    opened.picture.load()

    assert opened.picture.size == (10_000, 9_500)


def test_camera_raw_in_tiff_clothes_is_refused() -> None:
    """A TIFF with a reduced picture in front and the real one in sub-directories is a raw file, not a tiny photo."""
    data = encoded(scene((32, 24)), "TIFF", tiffinfo={254: 1, 330: 8})

    with pytest.raises(PictureError) as refused:
        open_picture(data)

    assert refused.value.detail == "this is a camera raw file"


@pytest.mark.parametrize(("format", "edge"), [("jpeg", 65_500), ("webp", 16_383)])
def test_result_beyond_its_format_is_refused(format: str, edge: int) -> None:
    """An edge that the format cannot hold is said so; one pixel less is fine."""
    formats.check_written((edge, 1), format)

    with pytest.raises(PictureError) as refused:
        formats.check_written((edge + 1, 1), format)

    assert refused.value.kind is FailureKind.FORMAT_LIMIT


def test_result_of_a_billion_pixels_is_refused() -> None:
    """What no memory holds is not begun."""
    with pytest.raises(PictureError) as refused:
        formats.check_written((65_500, 65_500), "png")

    assert refused.value.kind is FailureKind.TOO_LARGE


@pytest.mark.parametrize(("kind", "deep"), [(0, False), (2, True), (4, True), (6, True)])
def test_depth_that_pillow_drops_is_told(kind: int, deep: bool) -> None:
    """A PNG of 16 bits a channel is noticed where Pillow decodes 8; gray keeps its 16."""
    data = png_header((4, 4), depth=16, kind=kind)

    assert formats.is_deep("png", data, formats.open_plugin("png", BytesIO(data), data[:64])) is deep
