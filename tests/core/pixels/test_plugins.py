import struct

import psutil
import pytest
from PIL import Image

from helpers.pictures import encoded, png_header, scene
from lightwork.events import FailureKind
from lightwork.pixels import limits, plugins
from lightwork.pixels.decode import open_picture
from lightwork.pixels.failure import PictureError
from lightwork.recipe import Size


def test_mpo_gives_its_first_picture() -> None:
    """Of a camera's double picture the photo is taken, and it does not count as animated."""
    data = encoded(scene((64, 48)), "MPO", save_all=True, append_images=[Image.new("RGB", (16, 12))])

    opened = open_picture(data)

    assert (opened.format, opened.size, opened.many) == ("jpeg", (64, 48), False)


@pytest.mark.parametrize("size", [(20_000, 10_001), (2**31 - 1, 2**31 - 1)])
def test_bomb_is_refused_before_decoding(size: Size, monkeypatch: pytest.MonkeyPatch) -> None:
    """A PNG that promises more than 200 million pixels is refused by its header alone."""
    monkeypatch.setattr("PIL.Image.core.new", lambda *_: pytest.fail("memory was asked for"))

    with pytest.raises(PictureError) as refused:
        open_picture(png_header(size))

    assert refused.value.kind is FailureKind.TOO_LARGE


def test_webp_bomb_is_refused_before_its_decoder_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """WebP's decoder makes room for its canvas at once, so its size is read without it."""
    monkeypatch.setitem(plugins._PLUGINS, "webp", lambda _: pytest.fail("the decoder was made"))
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


@pytest.mark.parametrize(("format", "edge"), [("jpeg", 65_500), ("webp", 16_383), ("avif", 32_768), ("gif", 65_535)])
def test_result_beyond_its_format_is_refused(format: str, edge: int) -> None:
    """An edge that the format cannot hold is said so; one pixel less is fine."""
    limits.check_written((edge, 1), format)

    with pytest.raises(PictureError) as refused:
        limits.check_written((edge + 1, 1), format)

    assert refused.value.kind is FailureKind.FORMAT_LIMIT


def test_result_of_a_billion_pixels_is_refused() -> None:
    """What no memory holds is not begun."""
    with pytest.raises(PictureError) as refused:
        limits.check_written((65_500, 65_500), "png")

    assert refused.value.kind is FailureKind.TOO_LARGE


@pytest.mark.parametrize(("format", "edge"), [("JPEG", 65_500), ("WEBP", 16_383), ("AVIF", 32_768), ("GIF", 65_535)])
def test_limit_of_a_format_is_what_can_be_read_back(format: str, edge: int) -> None:
    """The longest edge can be written and opened again; the next one cannot be written, or not be opened."""
    settings = {"speed": 10} if format == "AVIF" else {}
    assert open_picture(encoded(Image.new("RGB", (edge, 2)), format, **settings)).size == (edge, 2)

    with pytest.raises((OSError, ValueError, PictureError, struct.error, OverflowError)):
        open_picture(encoded(Image.new("RGB", (edge + 1, 2)), format, **settings))


def test_jxl_bomb_is_refused_before_it_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    """JPEG XL is decoded as soon as it is opened, so its size is read without its library."""
    pytest.importorskip("pillow_jxl")
    monkeypatch.setattr(plugins, "plugin", lambda _: pytest.fail("the decoder was made"))
    size = (3 << 0) | 0  # not small; 30 bits follow for the height
    bits = (19_999 << 3) | (3 << 1) | 0  # height 20,000 in 30 bits, then ratio 1: as wide as high
    head = b"\xff\x0a" + (bits | (1 << 33)).to_bytes(12, "little")
    del size

    with pytest.raises(PictureError) as refused:
        open_picture(head)

    assert refused.value.kind is FailureKind.TOO_LARGE


def test_avif_is_decoded_on_one_thread() -> None:
    """Each worker has its core; the decoder must not take the others'."""
    data = encoded(scene((640, 480)), "AVIF", speed=10)
    before = psutil.Process().num_threads()

    open_picture(data).picture.load()

    assert psutil.Process().num_threads() == before
