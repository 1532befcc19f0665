import struct

import pytest
from PIL import Image

from helpers.pictures import encoded, exif, opened, scene, srgb
from lightwork.pixels import metadata
from lightwork.pixels.decode import load, open_picture
from lightwork.pixels.encode import Encoded, encode
from lightwork.pixels.metadata import Metadata
from lightwork.recipe import Size, Sizing, Speed
from lightwork.sizing import lay_out

CAMERA, INTEROP = 0x8769, 0xA005
OLD, NEW = (320, 240), (100, 75)
NONE = Metadata(b"", None, None)
PREFIX = len(metadata.PREFIX)


def along(data: bytes) -> Metadata:
    """What goes along with a picture."""
    picture = open_picture(data)
    return load(picture, lay_out(picture.size, Sizing()), Speed.BEST).metadata


def re_encoded(data: bytes, format: str, size: Size = NEW) -> Encoded:
    """A new picture with an old one's metadata."""
    return encode(scene(size), format, 85, along(data))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("format", ["jpeg", "png", "webp"])
@pytest.mark.parametrize("before", ["JPEG", "PNG", "WEBP"])
def test_exif_goes_along_corrected(order: str, format: str, before: str) -> None:
    """From every format to every format: upright, with the new size, everything else as it was."""
    made = re_encoded(encoded(scene(OLD), before, exif=exif(6, OLD, encoded(scene((16, 12))), order=order)), format)

    found = opened(made.data).getexif()
    camera = found.get_ifd(CAMERA)
    assert found[0x0112] == 1
    assert (camera[0xA002], camera[0xA003]) == NEW
    assert camera[0x927C] == b"NOTE\0\x01\x02\x03\xff"
    assert made.notes == ()


def test_what_need_not_change_keeps_its_bytes() -> None:
    """An artist's accent survives, and the maker's note stays where its own offsets expect it."""
    raw = exif(6)[PREFIX:]

    found = metadata.corrected(raw, NEW)

    assert found.find("José".encode()) == raw.find("José".encode()) > 0
    assert found.find(b"NOTE") == raw.find(b"NOTE") > 0
    assert len(found) == len(raw)


@pytest.mark.parametrize("order", ["<", ">"])
def test_thumbnail_does_not_survive(order: str) -> None:
    """It would be turned wrong, and show what was cropped away: neither its directory nor its bytes are left."""
    thumbnail = encoded(scene((40, 30)))

    found = metadata.corrected(exif(6, thumbnail=thumbnail, order=order)[PREFIX:], NEW)

    read = Image.Exif()
    read.load(found)
    assert read.get_ifd(1) == {}
    assert thumbnail[:100] not in found
    assert b"\xff\xd8\xff" not in found


def test_thumbnail_in_the_middle_is_blanked() -> None:
    """Where something stands behind it, its bytes are blanked, so that nothing moves."""
    thumbnail = encoded(scene((40, 30)))
    raw = exif(1, thumbnail=thumbnail)[PREFIX:] + b"something behind"

    found = metadata.corrected(raw, NEW)

    assert len(found) == len(raw)
    assert b"\xff\xd8\xff" not in found
    assert found.endswith(b"\0\0something behind")


def test_thumbnail_that_points_nowhere_is_unlinked() -> None:
    """A link to a directory beyond the end costs nothing but the link."""
    raw = bytearray(exif(1)[PREFIX:])
    struct.pack_into("<L", raw, 8 + 2 + 12 * 3, 60_000)

    assert struct.unpack_from("<L", metadata.corrected(bytes(raw), NEW), 8 + 2 + 12 * 3) == (0,)


@pytest.mark.parametrize("orientation", [0, 99])
def test_nonsense_orientation_is_mended(orientation: int) -> None:
    """What says nothing says 1 afterwards."""
    made = re_encoded(encoded(scene(OLD), exif=exif(orientation)), "jpeg")

    assert opened(made.data).getexif()[0x0112] == 1


def test_rational_orientation_is_mended() -> None:
    """So does an orientation of the wrong type."""
    assert metadata.orientation_in(metadata.corrected(exif(6, kind=5)[PREFIX:], NEW)) == 1
    assert struct.unpack_from("<HHLHH", metadata.corrected(exif(6, kind=5)[PREFIX:], NEW), 10) == (0x0112, 3, 1, 1, 0)


@pytest.mark.parametrize("block", [b"Exif\0\0nonsense", exif(6)[:20], exif(6)[:40]])
def test_broken_exif_costs_a_note_not_the_photo(block: bytes) -> None:
    """EXIF beyond saving is left out, and it is said so."""
    made = re_encoded(encoded(scene(OLD), exif=block), "jpeg")

    assert made.notes == ("EXIF could not be kept",)
    assert opened(made.data).size == NEW


def test_exif_too_long_for_a_jpeg_costs_a_note() -> None:
    """A PNG's EXIF may be longer than a JPEG's segment."""
    made = re_encoded(encoded(scene(OLD), "PNG", exif=exif(1) + bytes(70_000)), "jpeg")

    assert made.notes == ("EXIF could not be kept",)


def test_no_exif_stays_none() -> None:
    """Nothing is made up."""
    assert "exif" not in opened(re_encoded(encoded(scene(OLD)), "jpeg").data).info


def test_exif_of_a_tiff_is_about_the_photo_only() -> None:
    """A TIFF's directory of strips stays behind; who made it and when goes along."""
    data = encoded(scene(OLD), "TIFF", tiffinfo={271: "Maker", 306: "2026:01:02 03:04:05", 274: 6})

    found = opened(re_encoded(data, "jpeg").data).getexif()

    assert (found[271], found[306]) == ("Maker", "2026:01:02 03:04:05")
    assert not {256, 257, 258, 259, 273, 274, 279} & set(found)


def test_old_exif_text_of_a_png_goes_along() -> None:
    """ImageMagick wrote EXIF as text into PNG before there was a chunk for it."""
    block = exif(3)
    picture = opened(encoded(scene(OLD), "PNG"))
    picture.info["Raw profile type exif"] = f"\nexif\n{len(block)}\n{block.hex()}\n"

    found = metadata.read(picture)  # type: ignore[arg-type] # any picture with an info will do

    assert found.exif == block[PREFIX:]


@pytest.mark.parametrize("format", ["jpeg", "png", "webp"])
@pytest.mark.parametrize("before", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_profile_is_kept_byte_for_byte(format: str, before: str) -> None:
    """The colour profile goes along unchanged."""
    made = re_encoded(encoded(scene(OLD), before, icc_profile=srgb()), format)

    assert opened(made.data).info["icc_profile"] == srgb()


def test_long_profile_is_kept_in_a_jpeg() -> None:
    """A profile that needs several segments comes back whole."""
    profile = srgb() + bytes(range(256)) * 1000

    made = encode(scene(NEW), "jpeg", 85, NONE._replace(icc=profile))

    assert opened(made.data).info["icc_profile"] == profile


@pytest.mark.parametrize(("format", "before"), [("jpeg", "PNG"), ("png", "JPEG"), ("jpeg", "JPEG"), ("png", "TIFF")])
def test_resolution_is_kept(format: str, before: str) -> None:
    """Dots per inch go along where the format has a place for them."""
    made = re_encoded(encoded(scene(OLD), before, dpi=(300, 300)), format)

    assert opened(made.data).info["dpi"] == pytest.approx((300, 300), abs=0.1)


@pytest.mark.parametrize("found", [None, (0, 0), (float("nan"), 72), (1e9, 72), ("x", 1), 72, (72,)])
def test_nonsense_resolution_is_left_out(found: object) -> None:
    """Only two sensible numbers are a resolution."""
    assert metadata._dpi(found) is None


def test_nothing_of_the_old_format_gets_into_the_new() -> None:
    """What Pillow remembers of the original's format (a transparent colour, a comment) is not written by accident."""
    image = scene(NEW, "L")
    image.info = {"transparency": 7, "comment": b"old", "gamma": 2.0}

    made = encode(image, "png", 85, NONE)

    assert opened(made.data).info == {}
