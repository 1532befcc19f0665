"""Metadata as it is found in files; and what strangers' bytes can do to us, which is nothing."""

import random
from datetime import datetime
from io import BytesIO

import pytest
from PIL import Image

from helpers.pictures import encoded, exif, opened, scene
from helpers.tags import HOLDS_EXIF, PLACE_IPTC, PLACE_XMP, camera_exif, file_of, full, record
from lightwork import recipe
from lightwork.pixels import metadata
from lightwork.pixels.metadata import Metadata, iptc
from lightwork.pixels.metadata.directories import Block, tree
from lightwork.pixels.metadata.found import _dpi
from lightwork.pixels.plugins import open_plugin
from lightwork.recipe import Size

NEW: Size = (100, 75)
NONE = Metadata(b"", None, None)
BARE = len(metadata.PREFIX)


def picture_of(format: str, data: bytes) -> Image.Image:
    """A picture whose pixels were not loaded."""
    return open_plugin(format, BytesIO(data), data[:64])


@pytest.mark.parametrize("format", HOLDS_EXIF)
def test_when_it_was_taken_is_found(format: str) -> None:
    """In every format that says it, without decoding a pixel."""
    picture = picture_of(format, file_of(full(), format))

    assert metadata.taken(picture) == datetime(2024, 5, 6, 7, 8, 9)  # noqa: DTZ001 - a camera knows no zone


@pytest.mark.parametrize("format", ["jpeg", "png", "webp", "tiff", "gif", "bmp"])
def test_when_it_was_taken_is_not_made_up(format: str) -> None:
    """A file that does not say it tells no date."""
    picture = picture_of(format, encoded(scene(), format))

    assert metadata.taken(picture) is None


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("format", ["jpeg", "png", "webp", "tiff"])
def test_orientation_is_found(format: str, orientation: int) -> None:
    """Where each format has it."""
    tags = Image.Exif()
    tags[0x0112] = orientation
    picture = picture_of(format, encoded(scene(), format, exif=tags))

    assert metadata.orientation(picture) == orientation


def test_avifs_own_orientation_wins() -> None:
    """Its boxes stand above its EXIF."""
    picture = opened(encoded(scene(), "PNG", exif=exif(6)))
    picture.stored = 8  # type: ignore[attr-defined]

    assert metadata.orientation(picture) == 8


def test_jpeg_xl_is_upright_already() -> None:
    """Its decoder turns it, whatever EXIF says; EXIF must not turn it again."""
    picture = picture_of("jxl", file_of(NONE._replace(exif=exif(6)[BARE:]), "jxl"))

    assert metadata.orientation(picture) == 1


def test_old_texts_of_a_png_are_found() -> None:
    """ImageMagick wrote EXIF and IPTC as text into PNG before there was a chunk for one, and still does the other."""
    block, resource = exif(3), iptc.resource(record(80, b"Jose"))
    picture = opened(encoded(scene(), "PNG"))
    picture.info["Raw profile type exif"] = f"\nexif\n{len(block)}\n{block.hex()}\n"
    picture.info["Raw profile type iptc"] = f"\niptc\n{len(resource)}\n{resource.hex()}\n"

    found = metadata.read(picture)

    assert found.exif == block[BARE:]
    assert found.iptc == record(80, b"Jose")


def test_exif_that_cannot_be_found_is_told() -> None:
    """Text that is no hexadecimal is EXIF lost."""
    picture = opened(encoded(scene(), "PNG"))
    picture.info["Raw profile type exif"] = "\nexif\n4\nxyz\n"

    assert metadata.read(picture).lost


@pytest.mark.parametrize("found", [None, (0, 0), (float("nan"), 72), (1e9, 72), ("x", 1), 72, (72,)])
def test_nonsense_resolution_is_left_out(found: object) -> None:
    """Only two sensible numbers are a resolution."""
    assert _dpi(found) is None


@pytest.mark.parametrize("name", ["exif", "icc_profile", "xmp", "photoshop", "comment", "dpi"])
@pytest.mark.parametrize("value", [None, 7, "text", b"", {}, (1,), {0x0404: 7}])
def test_odd_values_are_survived(name: str, value: object) -> None:
    """Whatever a reader puts there, only bytes are taken."""
    picture = opened(encoded(scene(), "PNG"))
    picture.info[name] = value

    found = metadata.read(picture)

    assert all(isinstance(part, bytes) for part in (found.exif, found.xmp, found.iptc, found.comment))


def endure(found: Metadata, file: bytes) -> None:
    """Does everything that is done with metadata."""
    metadata.taken_in(found.exif)
    for tags in recipe.Tags:
        along, _ = metadata.settle(found, tags, NEW, 300)
        for format in ("jpeg", "png", "webp", "avif"):
            metadata.save_settings(along, format)
        metadata.graft(file, along)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("thumbnail", [False, True])
def test_cut_exif_raises_nothing(order: str, thumbnail: bool) -> None:
    """Cut at every place there is."""
    file = encoded(scene((8, 6)), "TIFF")
    whole = exif(6, thumbnail=b"\xff\xd8\xff thumbnail", order=order)[BARE:] if thumbnail else camera_exif(order)

    for length in range(len(whole)):
        endure(NONE._replace(exif=whole[:length]), file)


@pytest.mark.parametrize("order", ["<", ">"])
def test_damaged_metadata_raises_nothing(order: str) -> None:
    """One to eight bytes of each of 1,000 blocks, packets and records are something else."""
    rng, file = random.Random(7), encoded(scene((8, 6)), "TIFF")

    for _ in range(1000):
        parts = [_damaged(part, rng) for part in (camera_exif(order), PLACE_XMP, PLACE_IPTC)]
        endure(Metadata(parts[0], None, (72.0, 72.0), parts[1], parts[2], parts[2]), file)


def test_directory_full_of_the_same_long_value_is_refused() -> None:
    """5,000 entries that all claim the same 60,000 bytes would become 300 MB."""
    entry = b"\x0e\x01\x07\x00" + (60_000).to_bytes(4, "little") + (70).to_bytes(4, "little")
    raw = b"II*\0\x08\0\0\0" + (5_000).to_bytes(2, "little") + entry * 5_000 + bytes(100)

    with pytest.raises(ValueError, match="too much"):
        tree(Block(raw))


def test_directory_that_points_to_itself_ends() -> None:
    """A directory that is its own camera's, GPS's and thumbnail's."""
    entry = (0x8769).to_bytes(2, "little") + b"\x04\0\x01\0\0\0\x08\0\0\0"
    again = (0x8825).to_bytes(2, "little") + b"\x04\0\x01\0\0\0\x08\0\0\0"
    raw = b"II*\0\x08\0\0\0\x02\0" + entry + again + b"\x08\0\0\0"

    endure(NONE._replace(exif=raw), encoded(scene((8, 6)), "TIFF"))


def _damaged(data: bytes, rng: random.Random) -> bytes:
    """The same with some bytes changed."""
    found = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        found[rng.randrange(len(found))] = rng.choice((0, 0xFF, rng.randrange(256)))
    return bytes(found)
