"""EXIF, corrected in place."""

import struct

import pytest
from PIL import Image

from helpers.pictures import encoded, exif, scene
from helpers.tags import NOTE, Value, block, camera_exif, rational, short, text
from lightwork.pixels.metadata import orientation_in, taken_in
from lightwork.pixels.metadata.exif import PREFIX, corrected, without_orientation
from lightwork.recipe import Size

NEW: Size = (100, 75)
BARE = len(PREFIX)


@pytest.mark.parametrize("order", ["<", ">"])
def test_what_need_not_change_keeps_its_place(order: str) -> None:
    """Only the six bytes or so that are wrong differ: the maker's note stays where its own offsets expect it."""
    raw = camera_exif(order)

    found = corrected(raw, NEW)

    assert len(found) == len(raw)
    assert found.find(NOTE) == raw.find(NOTE) > 0
    assert found.find("José".encode()) == raw.find("José".encode()) > 0
    assert sum(one != other for one, other in zip(found, raw, strict=True)) <= 1 + 2 * 5


@pytest.mark.parametrize("order", ["<", ">"])
def test_related_size_is_corrected(order: str) -> None:
    """The interoperability directory repeats the size; it does so rightly."""
    raw = block({0x8769: {0xA005: {0x1001: short(320, order), 0x1002: short(240, order)}}}, order)

    found = corrected(raw, NEW)

    assert struct.pack(order + "HHLL", 0x1001, 4, 1, 100) in found
    assert struct.pack(order + "HHLL", 0x1002, 4, 1, 75) in found


@pytest.mark.parametrize("order", ["<", ">"])
def test_thumbnail_does_not_survive(order: str) -> None:
    """It would be turned wrong, and show what was cropped away: neither its directory nor its bytes are left."""
    thumbnail = encoded(scene((40, 30)))

    found = corrected(exif(6, thumbnail=thumbnail, order=order)[BARE:], NEW)

    read = Image.Exif()
    read.load(found)
    assert read.get_ifd(1) == {}
    assert thumbnail[:100] not in found
    assert b"\xff\xd8\xff" not in found


def test_thumbnail_in_the_middle_is_blanked() -> None:
    """Where something stands behind it, its bytes are blanked, so that nothing moves."""
    thumbnail = encoded(scene((40, 30)))
    raw = exif(1, thumbnail=thumbnail)[BARE:] + b"something behind"

    found = corrected(raw, NEW)

    assert len(found) == len(raw)
    assert b"\xff\xd8\xff" not in found
    assert found.endswith(b"\0\0something behind")


def test_thumbnail_in_front_is_blanked() -> None:
    """Some write it before all directories; it is as wrong there."""
    thumbnail = encoded(scene((16, 12)))
    raw = bytearray(block({0x013B: text("José")}, begin=thumbnail))
    first = 8 + len(thumbnail)
    second = len(raw)
    raw += struct.pack("<H", 2) + struct.pack("<HHLL", 0x0201, 4, 1, 8)
    raw += struct.pack("<HHLL", 0x0202, 4, 1, len(thumbnail)) + bytes(4)
    struct.pack_into("<L", raw, first + 2 + 12, second)

    found = corrected(bytes(raw), NEW)

    assert found[8:first] == bytes(len(thumbnail))
    assert "José".encode() in found


def test_thumbnail_that_lies_over_other_things_blanks_none_of_them() -> None:
    """A thumbnail that claims to be the whole block does not take the rest with it."""
    raw = bytearray(exif(6, thumbnail=encoded(scene((16, 12))))[BARE:])
    second = struct.unpack_from("<L", raw, 8 + 2 + 12 * 3)[0]
    struct.pack_into("<L", raw, second + 2 + 8, 0)
    struct.pack_into("<L", raw, second + 2 + 12 + 8, 60_000)
    whole = bytearray(raw)
    struct.pack_into("<L", whole, second + 2 + 8, 1)

    found = corrected(bytes(whole), NEW)

    read = Image.Exif()
    read.load(found)
    assert read[0x0112] == 1
    assert "José".encode() in found
    assert b"NOTE" in found
    assert b"\xff\xd8\xff" not in found


def test_thumbnail_that_points_nowhere_is_unlinked() -> None:
    """A link to a directory beyond the end costs nothing but the link."""
    raw = bytearray(exif(1)[BARE:])
    struct.pack_into("<L", raw, 8 + 2 + 12 * 3, 60_000)

    assert struct.unpack_from("<L", corrected(bytes(raw), NEW), 8 + 2 + 12 * 3) == (0,)


@pytest.mark.parametrize("orientation", [0, 9, 99])
def test_nonsense_orientation_is_mended(orientation: int) -> None:
    """What says nothing means 1, and says 1 afterwards."""
    raw = exif(orientation)[BARE:]

    assert orientation_in(raw) == 1
    assert struct.pack("<HHLHH", 0x0112, 3, 1, 1, 0) in corrected(raw, NEW)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("order", ["<", ">"])
def test_orientation_is_read(orientation: int, order: str) -> None:
    """1 to 8, in both byte orders."""
    assert orientation_in(block({0x0112: short(orientation, order)}, order)) == orientation


def test_rational_orientation_is_mended() -> None:
    """So is an orientation of the wrong type."""
    found = corrected(exif(6, kind=5)[BARE:], NEW)

    assert struct.unpack_from("<HHLHH", found, 10) == (0x0112, 3, 1, 1, 0)


@pytest.mark.parametrize("order", ["<", ">"])
def test_orientation_can_be_taken_out(order: str) -> None:
    """For AVIF the entry goes, and whatever else there is stays where it was."""
    raw = camera_exif(order)

    found = without_orientation(raw)

    before, after = Image.Exif(), Image.Exif()
    before.load(raw)
    after.load(found)
    assert len(found) == len(raw)
    assert set(before) - set(after) == {0x0112}
    assert found.find(NOTE) == raw.find(NOTE) > 0


@pytest.mark.parametrize(
    "value",
    [
        (5, 1, struct.pack("<LL", 1, 2) * 1),
        (3, 1, struct.pack("<H", 72)),
        (5, 1, b""),
    ],
)
def test_resolution_is_set_whatever_stood_there(value: Value) -> None:
    """A resolution of any type, also one whose value stands nowhere, says the new one, and harms nothing else."""
    found = corrected(block({0x010F: text("Maker"), 0x011A: value}), NEW, 300)

    read = Image.Exif()
    read.load(found)
    assert read[0x011A] == 300
    assert read[0x010F] == "Maker"


def test_resolution_does_not_write_over_a_directory() -> None:
    """A resolution that claims to stand in the middle of the directory does not get its way."""
    raw = bytearray(block({0x010F: text("Maker"), 0x011A: rational((72, 1))}))
    struct.pack_into("<L", raw, 8 + 2 + 12 + 8, 8)

    found = corrected(bytes(raw), NEW, 300)

    read = Image.Exif()
    read.load(found)
    assert read[0x010F] == "Maker"
    assert read[0x011A] == 300


ORIGINAL, DIGITISED, CHANGED = "2024:05:06 07:08:09", "2023:01:01 00:00:00", "2025:12:31 23:59:59"


@pytest.mark.parametrize(
    ("original", "digitised", "changed", "expected"),
    [
        (ORIGINAL, DIGITISED, CHANGED, "2024-05-06T07:08:09"),
        ("", DIGITISED, CHANGED, "2023-01-01T00:00:00"),
        ("0000:00:00 00:00:00", "    :  :     :  :  ", CHANGED, "2025-12-31T23:59:59"),
        ("2024:13:45 99:99:99", "yesterday", "", None),
        ("", "", "", None),
    ],
)
@pytest.mark.parametrize("order", ["<", ">"])
def test_when_it_was_taken(original: str, digitised: str, changed: str, expected: str | None, order: str) -> None:
    """When it was taken, or else digitised, or else changed; what is no date says nothing."""
    raw = block({0x0132: text(changed), 0x8769: {0x9003: text(original), 0x9004: text(digitised)}}, order)

    found = taken_in(raw)

    assert (found and found.isoformat()) == expected


@pytest.mark.parametrize("raw", [b"", b"nonsense", b"II*\0\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff"])
def test_when_it_was_taken_is_not_known_from_nonsense(raw: bytes) -> None:
    """Broken EXIF tells no date, and raises nothing."""
    assert taken_in(raw) is None
