"""The place a photo was taken at, and that it is gone."""

import struct

import pytest

from helpers.pictures import encoded, exif, scene
from helpers.tags import (
    HOLDS_EXIF,
    NOTE,
    PLACE_IPTC,
    PLACE_XMP,
    Tags,
    Value,
    block,
    camera_exif,
    exiftool,
    file_of,
    full,
    gps,
    needs_exiftool,
    packet,
    place_bytes,
    rational,
    read_back,
    record,
    tagged_by_exiftool,
    text,
)
from lightwork import recipe
from lightwork.events import Change, What
from lightwork.pixels import metadata
from lightwork.pixels.metadata import Metadata
from lightwork.recipe import Size

NEW: Size = (100, 75)
NONE = Metadata(b"", None, None)
GONE, NOTE_GONE = Change(What.REMOVED, "location"), Change(What.REMOVED, "maker note")


def settled(found: Metadata) -> tuple[Metadata, tuple[Change, ...]]:
    """What goes along without the place."""
    return metadata.settle(found, recipe.Tags.NO_LOCATION, NEW, 0)


@needs_exiftool
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("format", HOLDS_EXIF)
def test_no_place_is_left(format: str, order: str) -> None:
    """No place is found by exiftool, nor do the file's bytes hold one; who and when are still there."""
    along, changes = settled(full(order))

    data = file_of(along, format)

    found = exiftool(data)
    told = " ".join(map(str, found.values()))
    assert not [key for key in found if "GPS" in key or "Location" in key or "Country" in key or "City" in key]
    assert "48.208" not in told
    assert [part for part in place_bytes(order) if part in data] == []
    assert (found["IFD0:Artist"], found["IFD0:Copyright"], found["IFD0:XPComment"]) == ("José", "© José", "café")
    assert (found["ExifIFD:DateTimeOriginal"], found["ExifIFD:UserComment"]) == ("2024:05:06 07:08:09", "a word")
    assert (found["InteropIFD:InteropIndex"], found["ExifIFD:ExifImageWidth"]) == ("R98", 100)
    assert (found["XMP-dc:Source"], found["XMP-dc:Rights"]) == ("José", "© José")
    assert changes == (GONE, NOTE_GONE)


@needs_exiftool
@pytest.mark.parametrize("format", ["jpeg", "png", "webp", "tiff"])
def test_no_place_is_left_of_what_exiftool_wrote(format: str) -> None:
    """A file that is not of our making has none afterwards, and its author still."""
    before = tagged_by_exiftool(
        encoded(scene(), format), "-GPSLatitude=48.20849", "-GPSLatitudeRef=N", "-GPSLongitude=16.37208",
        "-GPSAltitude=171.25", "-XMP:GPSLatitude=48.20849", "-XMP-photoshop:City=Vienna", "-Artist=Joe",
        "-XMP:LocationShownCity=Vienna", "-XMP:LocationCreatedGPSLatitude=48.20849", "-XMP:Creator=Joe",
    )  # fmt: skip
    assert exiftool(before)["GPS:GPSLatitude"] == pytest.approx(48.20849)

    along, changes = settled(read_back(before, format))

    found = exiftool(file_of(along, format))
    told = " ".join(map(str, found.values()))
    assert not [key for key in found if "GPS" in key or "Location" in key or "City" in key]
    assert "48.2" not in told
    assert "Vienna" not in told
    assert (found["IFD0:Artist"], found["XMP-dc:Creator"]) == ("Joe", "Joe")
    assert changes == (GONE,)


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_place_would_be_found(order: str) -> None:
    """The bytes that the test above looks for are in the file if the place may stay."""
    along, _ = metadata.settle(full(order), recipe.Tags.ALL, NEW, 0)

    data = file_of(along, "jpeg")

    assert [part for part in place_bytes(order) if part not in data] == []


def test_nothing_is_told_where_no_place_was() -> None:
    """A photo without a place is not said to have lost one."""
    along, changes = settled(full(place=False))

    assert changes == ()
    right = packet('tiff:Orientation="1" dc:source="José"')
    assert along.xmp == right.replace(b"></rdf:Description>", b"/>")
    assert along.iptc == record(80, b"Jose")


def test_a_gps_version_alone_is_no_place() -> None:
    """Cameras without a receiver write an empty directory; it goes, and nothing is said."""
    along, changes = settled(NONE._replace(exif=block({0x013B: text("José"), 0x8825: {0: (1, 4, b"\2\3\0\0")}})))

    assert changes == ()
    assert struct.pack("<H", 0x8825) not in along.exif


@pytest.mark.parametrize("order", ["<", ">"])
def test_gps_in_the_wrong_directory_is_found(order: str) -> None:
    """A pointer in the camera's directory is followed by exiftool, and so by others."""
    raw = block({0x8769: {0x9003: text("2024:05:06 07:08:09"), 0x8825: gps(order)}}, order)

    along, changes = settled(NONE._replace(exif=raw))

    assert changes == (GONE,)
    assert [part for part in place_bytes(order) if part in along.exif] == []
    assert b"07:08:09" in along.exif


def test_bytes_that_nothing_points_to_do_not_survive() -> None:
    """A place that another program only unlinked is not handed on."""
    raw = block({0x013B: text("José")}) + b"48.20849"

    assert b"48.20849" not in settled(NONE._replace(exif=raw))[0].exif


@pytest.mark.parametrize(
    ("tag", "changes"),
    [
        (0x8482, (GONE,)),  # GeoTIFF's tie point
        (0xC634, (NOTE_GONE,)),  # DNG's private data
        (0x02BC, (Change(What.REMOVED, "private EXIF tags"),)),  # XMP inside EXIF
        (0x8649, (Change(What.REMOVED, "private EXIF tags"),)),  # Photoshop's resources, with IPTC in them
        (0xFE00, (Change(What.REMOVED, "private EXIF tags"),)),  # who knows
        (0xEA1C, ()),  # padding
    ],
)
def test_private_tags_go(tag: int, changes: tuple[Change, ...]) -> None:
    """What no standard names may hold a place."""
    tags: Tags = {0x013B: text("José"), tag: (7, 8, b"48.20849")}

    along, told = settled(NONE._replace(exif=block(tags)))

    assert b"48.20849" not in along.exif
    assert "José".encode() in along.exif
    assert told == changes


def test_thumbnail_goes_with_the_place() -> None:
    """What was cropped away shows where it was, too."""
    raw = exif(6, thumbnail=b"\xff\xd8\xff a thumbnail")[6:]

    assert b"thumbnail" not in settled(NONE._replace(exif=raw))[0].exif


@pytest.mark.parametrize("place", [gps(), {0: (1, 4, b"\2\3\0\0"), 2: rational((48, 1))}])
def test_broken_gps_goes(place: Tags) -> None:
    """A directory that goes on beyond the end is gone, too, and it is said."""
    raw = block({0x013B: text("José"), 0x8825: place})[:-30]

    along, changes = settled(NONE._replace(exif=raw))

    assert changes == (GONE,)
    assert b"WGS" not in along.exif


def test_what_cannot_be_parsed_is_dropped() -> None:
    """The place weighs more than whatever else stands there."""
    found = Metadata(b"II*\0nonsense", None, None, b"<x GPS='48'", b"\x1c\x02\x5a\xff")

    along, changes = settled(found)

    assert (along.exif, along.xmp, along.iptc) == (b"", b"", b"")
    assert changes == tuple(Change(What.NOT_KEPT, name) for name in ("EXIF", "XMP", "IPTC"))


def test_iptc_keeps_what_is_no_place() -> None:
    """Seven records tell of a place, and the eighth stays."""
    along, changes = settled(NONE._replace(iptc=PLACE_IPTC))

    assert along.iptc == record(80, b"Jose")
    assert changes == (GONE,)


def test_long_iptc_records_are_read() -> None:
    """A record of more than 32,767 bytes tells its length in another way; padding at the end is none."""
    long = b"\x1c\x02\xca\x80\x04" + (40_000).to_bytes(4) + bytes(40_000)

    along, _ = settled(NONE._replace(iptc=record(90, b"Wien") + long + record(101, b"Wien") + bytes(3)))

    assert along.iptc == long + bytes(3)


def test_xmp_says_nothing_of_the_place() -> None:
    """Attributes, elements, structures, and what is nested in other pictures' tags."""
    along, changes = settled(NONE._replace(xmp=PLACE_XMP))

    said = along.xmp.decode()
    assert changes == (GONE,)
    assert 'dc:source="José"' in said
    assert "<dc:rights>© José</dc:rights>" in said
    for word in ("GPS", "Gps", "Vienna", "Wien", "AUT", "17125", "48", "16"):
        assert word not in said.partition("<rdf:Description")[2]


@pytest.mark.parametrize(
    "said",
    [
        'exif:GPSLatitude="48,12.5093N"',
        'drone-dji:GpsLongtitude="16.37"',
        'drone-dji:AbsoluteAltitude="+171"',
        'photoshop:State="Wien"',
        'Iptc4xmpCore:Location="Wien"',
        'dc:coverage="Wien"',
        'xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" geo:lat="48"',
        'xmlns:MyOwn="urn:my:own" MyOwn:GPSPosition="48"',
    ],
)
def test_each_name_of_a_place_is_known(said: str) -> None:
    """Whoever invented it."""
    along, changes = settled(NONE._replace(xmp=packet(said + ' dc:source="José"')))

    value = said.rpartition('="')[2].strip('"')
    assert changes == (GONE,)
    assert f'"{value}"' not in along.xmp.decode()
    assert "José" in along.xmp.decode()


@pytest.mark.parametrize("said", ['photoshop:Credit="Wien"', 'dc:source="City"', 'xmp:Label="48"'])
def test_other_names_stay(said: str) -> None:
    """Nothing else is taken away."""
    assert settled(NONE._replace(xmp=packet(said))) == (NONE._replace(xmp=packet(said)), ())


def test_unknown_types_go() -> None:
    """An entry of a type that nobody knows is not carried over."""
    strange: Value = (99, 4, b"48.2")

    along, _ = settled(NONE._replace(exif=block({0x013B: text("José"), 0x010E: strange})))

    assert b"48.2" not in along.exif
    assert "José".encode() in along.exif


def test_maker_note_alone_is_told() -> None:
    """It may hold a place, and nobody can tell, so it goes."""
    raw = block({0x8769: {0x9003: text("2024:05:06 07:08:09"), 0x927C: (7, len(NOTE), NOTE)}})

    along, changes = settled(NONE._replace(exif=raw))

    assert changes == (NOTE_GONE,)
    assert NOTE not in along.exif
    assert b"07:08:09" in along.exif


def test_all_keeps_the_place() -> None:
    """Nobody loses what they did not ask to lose."""
    along, changes = metadata.settle(NONE._replace(exif=camera_exif()), recipe.Tags.ALL, NEW, 0)

    assert changes == ()
    assert struct.pack("<LL", 3056, 100) in along.exif
