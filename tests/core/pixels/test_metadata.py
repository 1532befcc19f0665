"""From a file through `settle` into another file, read back by exiftool, which shares no line with us."""

import struct

import pytest

from helpers.pictures import encoded, scene, srgb
from helpers.tags import (
    HOLDS_EXIF,
    NOTE,
    Value,
    block,
    exiftool,
    file_of,
    full,
    needs_exiftool,
    read_back,
    record,
    text,
)
from lightwork.events import Change, What
from lightwork.pixels import metadata
from lightwork.pixels.metadata import Metadata
from lightwork.recipe import Size, Tags

OLD: Size = (320, 240)
NEW: Size = (100, 75)
NONE = Metadata(b"", None, None)


def not_kept(*names: str) -> tuple[Change, ...]:
    """What is said of what a format cannot hold."""
    return tuple(Change(What.NOT_KEPT, name) for name in names)


@needs_exiftool
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("format", HOLDS_EXIF)
def test_everything_goes_along_and_is_right(format: str, order: str) -> None:
    """Upright, with the new size, and all the rest as it was, place and maker's note too."""
    along, changes = metadata.settle(full(order), Tags.ALL, NEW, 0)

    data = file_of(along, format)

    found = exiftool(data)
    assert found.get("IFD0:Orientation", 1) == 1
    assert (found["ExifIFD:ExifImageWidth"], found["ExifIFD:ExifImageHeight"]) == NEW
    assert (found["IFD0:Artist"], found["IFD0:Copyright"], found["IFD0:XPComment"]) == ("José", "© José", "café")
    assert found["ExifIFD:DateTimeOriginal"] == "2024:05:06 07:08:09"
    assert found["InteropIFD:InteropIndex"] == "R98"
    assert found["GPS:GPSLatitude"] == pytest.approx(48 + 12 / 60 + 30.56 / 3600, abs=1e-6)
    assert found["GPS:GPSAltitude"] == 171.25
    assert (found["XMP-dc:Source"], found["XMP-photoshop:City"]) == ("José", "Vienna")
    assert NOTE in data
    assert changes == ()


@pytest.mark.parametrize("format", HOLDS_EXIF)
def test_what_was_written_is_read(format: str) -> None:
    """A result is the next run's original: what it holds is found in it."""
    along, _ = metadata.settle(full(), Tags.ALL, NEW, 0)

    found = read_back(file_of(along, format), format)

    assert struct.pack("<LL", 1949, 100) in found.exif
    assert "© José".encode() in found.exif
    assert NOTE in found.exif
    assert found.xmp == along.xmp
    assert not found.lost


@pytest.mark.parametrize("format", ["jpeg", "tiff"])
def test_iptc_goes_along(format: str) -> None:
    """JPEG and TIFF hold the old records of news agencies, an odd number of bytes, too."""
    records = record(80, b"Jose") + record(120, b"Two")

    assert read_back(file_of(NONE._replace(iptc=records), format), format).iptc == records


@needs_exiftool
@pytest.mark.parametrize("format", ["jpeg", "tiff"])
def test_iptc_is_read_by_others(format: str) -> None:
    """Where others look for it."""
    assert exiftool(file_of(NONE._replace(iptc=record(80, b"Jose")), format))["IPTC:By-line"] == "Jose"


@needs_exiftool
@pytest.mark.parametrize(("format", "group"), [("jpeg", "File"), ("gif", "GIF"), ("png", "PNG")])
def test_comment_goes_along(format: str, group: str) -> None:
    """JPEG, GIF and PNG have a place for one."""
    data = file_of(NONE._replace(comment="schön".encode()), format)

    found = exiftool(data)
    assert found.get(f"{group}:Comment", found.get("File:Comment")) == "schön"
    assert read_back(data, format).comment == "schön".encode()


@pytest.mark.parametrize("format", ["jpeg", "png", "webp", "avif", "tiff", "heic"])
def test_profile_is_kept_byte_for_byte(format: str) -> None:
    """The colour profile goes along unchanged, whatever becomes of the rest."""
    along, _ = metadata.settle(full(), Tags.NONE, NEW, 0)

    assert read_back(file_of(along, format), format).icc == srgb()


def test_long_profile_is_kept_in_a_jpeg() -> None:
    """A profile that needs several segments comes back whole."""
    profile = srgb() + bytes(range(256)) * 1000

    assert read_back(file_of(NONE._replace(icc=profile), "jpeg"), "jpeg").icc == profile


@pytest.mark.parametrize("format", ["jpeg", "png", "tiff"])
def test_resolution_is_kept(format: str) -> None:
    """Dots per inch go along where the format has a place for them, different ones across and down."""
    found = read_back(file_of(NONE._replace(dpi=(300.0, 150.0)), format), format)

    assert found.dpi == pytest.approx((300, 150), abs=0.1)


@needs_exiftool
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("format", HOLDS_EXIF)
def test_wanted_resolution_is_said_everywhere(format: str, order: str) -> None:
    """EXIF says the same as the file; 72 was there before."""
    along, _ = metadata.settle(full(order, place=False), Tags.ALL, NEW, 300)

    found = exiftool(file_of(along, format))

    assert (found["IFD0:XResolution"], found["IFD0:YResolution"], found["IFD0:ResolutionUnit"]) == (300, 300, 2)
    if format == "jpeg":
        assert found["JFIF:XResolution"] == 300
    if format == "png":
        assert found["PNG-pHYs:PixelsPerUnitX"] == 11811  # 300 / 0.0254 metres


@needs_exiftool
@pytest.mark.parametrize("format", [*HOLDS_EXIF, "gif"])
def test_nothing_goes_along_if_nothing_is_wanted(format: str) -> None:
    """Neither EXIF nor XMP, IPTC or comment is left."""
    along, changes = metadata.settle(full(), Tags.NONE, NEW, 0)

    found = exiftool(file_of(along, format))

    groups = {key.partition(":")[0] for key in found}
    assert not groups & {"ExifIFD", "GPS", "IPTC", "XMP-dc", "XMP-photoshop", "InteropIFD"}
    assert not {"IFD0:Artist", "IFD0:Make", "File:Comment", "GIF:Comment", "PNG:Comment"} & set(found)
    assert changes == (Change(What.REMOVED, "metadata"),)


def test_nothing_is_removed_where_nothing_was() -> None:
    """Only what was there is told of, and nothing is made up."""
    found = read_back(encoded(scene(OLD)), "jpeg")

    for tags in Tags:
        assert metadata.settle(found, tags, NEW, 0) == (found, ())


@pytest.mark.parametrize(
    ("format", "lost"),
    [
        ("jpeg", ()),
        ("png", ("IPTC",)),
        ("webp", ("IPTC", "comment")),
        ("avif", ("IPTC", "comment")),
        ("heic", ("IPTC", "comment")),
        ("tiff", ("comment",)),
        ("gif", ("EXIF", "XMP", "IPTC")),
    ],
)
def test_what_a_format_cannot_hold_is_said(format: str, lost: tuple[str, ...]) -> None:
    """Every loss has its name, in every format."""
    assert metadata.save_settings(full()._replace(icc=None), format)[1] == not_kept(*lost)


@pytest.mark.parametrize("format", ["gif", "jxl"])
def test_dropped_profile_is_said(format: str) -> None:
    """GIF has no place for one, and the encoder of JPEG XL takes none."""
    (change,) = metadata.save_settings(NONE._replace(icc=srgb()), format)[1]

    assert change.what is What.PROFILE_DROPPED


def test_profile_too_long_for_a_jpeg_is_said() -> None:
    """255 segments of 65,519 bytes and no more."""
    fits, too_long = (NONE._replace(icc=bytes(255 * 65_519 + more)) for more in (0, 1))

    assert metadata.save_settings(fits, "jpeg")[1] == ()
    assert metadata.save_settings(too_long, "jpeg")[1][0].what is What.PROFILE_DROPPED


def test_long_metadata_costs_a_note_in_a_jpeg() -> None:
    """A segment holds 65,533 bytes; the photo is written all the same."""
    long = Metadata(b"II*\0" + bytes(70_000), None, None, b" " * 65_505, b"\x1c" * 65_600)

    assert metadata.save_settings(long, "jpeg") == ({}, not_kept("EXIF", "XMP", "IPTC"))


def test_longest_metadata_fits_into_a_jpeg() -> None:
    """What just fits goes along: 65,527 bytes of EXIF, 65,504 of XMP, 65,506 of IPTC."""
    along = Metadata(b"II*\0" + bytes(65_523), None, None, b" " * 65_504, record(80, bytes(32_000)) * 2 + bytes(1_496))

    found = read_back(file_of(along, "jpeg"), "jpeg")

    assert (len(found.exif), len(found.xmp), len(found.iptc)) == (65_527, 65_504, 65_506)


def test_maker_note_goes_first_where_exif_is_too_long() -> None:
    """Of a RAW file's EXIF everything but the maker's note fits into a JPEG."""
    note: Value = (7, 70_000, bytes(70_000))
    raw = block({0x013B: text("José"), 0x8769: {0x9003: text("2024:05:06 07:08:09"), 0x927C: note}})

    settings, changes = metadata.save_settings(NONE._replace(exif=raw), "jpeg")

    assert changes == not_kept("maker note")
    assert "José".encode() in settings["exif"]
    assert b"07:08:09" in settings["exif"]
    assert len(settings["exif"]) < 1000


@pytest.mark.parametrize("raw", [b"nonsense", b"II*\0\x08", b"II*\0\x08\0\0\0\xff\0"])
@pytest.mark.parametrize("tags", [Tags.ALL, Tags.NO_LOCATION])
def test_broken_exif_costs_a_note_not_the_photo(raw: bytes, tags: Tags) -> None:
    """EXIF beyond saving is left out, and it is said so."""
    along, changes = metadata.settle(NONE._replace(exif=raw), tags, NEW, 0)

    assert (along.exif, changes) == (b"", not_kept("EXIF"))


def test_unreadable_exif_costs_a_note() -> None:
    """So is EXIF that could not even be found in its file."""
    picture = read_back(encoded(scene(OLD), "PNG"), "png")._replace(lost=True)

    assert metadata.settle(picture, Tags.ALL, NEW, 0)[1] == not_kept("EXIF")
