"""What EXIF says, and what becomes of it.

Where everything is kept, only what the resizing made wrong is written over, in place: the orientation, the size, and
the thumbnail. So the maker's note stays where the offsets inside it expect it. Where the place has to go, the block is
built anew of the tags that the standard names, so that nothing which no tag points to, and no vendor's own tag, takes
it along.
"""

import struct
from collections.abc import Iterator
from datetime import datetime

from lightwork.events import Change, What
from lightwork.pixels.failure import READER_ERRORS
from lightwork.pixels.metadata.directories import (
    ENTRY,
    EXIF_IFD,
    GPS_IFD,
    INTEROP_IFD,
    LONG,
    POINTERS,
    RATIONAL,
    SHORT,
    Block,
    Entry,
    tree,
)
from lightwork.pixels.metadata.growing import built
from lightwork.pixels.metadata.thumbnail import drop_thumbnail, structure
from lightwork.pixels.orientation import UPRIGHT
from lightwork.recipe import Size

PREFIX = b"Exif\0\0"

_ORIENTATION = 0x0112
_WIDTHS, _HEIGHTS = {0x0100, 0xA002, 0x1001}, {0x0101, 0xA003, 0x1002}
_RESOLUTIONS, _RESOLUTION_UNIT, _INCH = {0x011A, 0x011B}, 0x0128, 2

_DATES = ((EXIF_IFD, 0x9003), (EXIF_IFD, 0x9004), (None, 0x0132))
"""When it was taken, when it was digitised, when the file was changed."""
_DATE_FORM, _DATE_LENGTH = "%Y:%m:%d %H:%M:%S", 19

_MAKER_NOTES = {0x927C, 0xC634}  # of EXIF, and of DNG
_GPS_VERSION = 0
_GEO = {0x830E, 0x8480, 0x8482, 0x85D8, 0x87AF, 0x87B0, 0x87B1}  # GeoTIFF's
_PADDING = {0xEA1C, 0xEA1D}  # Microsoft's: room for more, and how far a maker's note was moved
_NAMED = (
    *(range(0x00FE, 0x0110), range(0x0112, 0x0117), range(0x0118, 0x0143), range(0x0211, 0x0215)),  # TIFF's
    *(range(0x4746, 0x474A), range(0x8298, 0x829E), range(0x9C9B, 0x9CA0)),  # ratings, copyright, Windows' texts
    *(range(0x8822, 0x8825), range(0x8827, 0x8836), range(0x9000, 0x927C), range(0x9286, 0x9293)),  # EXIF's
    *(
        range(0x9400, 0x9406),
        range(0xA000, 0xA40D),
        range(0xA420, 0xA43D),
        range(0xA460, 0xA463),
        range(0xA500, 0xA501),
    ),
)
"""Tags that the standards name and that cannot hold a place, but in words that somebody wrote there."""


def orientation_in(raw: bytes) -> int:
    """How a picture with this EXIF is stored, 1 to 8; 1 for whatever else is written there.

    Raises:
        struct.error: the EXIF is cut.
        ValueError: it is none.
    """
    if not raw:
        return UPRIGHT
    block = Block(raw)
    for entry in block.entries(block.first):
        if entry.tag == _ORIENTATION and entry.kind == SHORT and entry.amount == 1:
            value = block.number("H", entry.place + 8)
            return value if value in range(1, 9) else UPRIGHT
    return UPRIGHT


def taken_in(raw: bytes) -> datetime | None:
    """When a photo was taken, on the camera's clock; None if its EXIF does not say, or says nonsense."""
    try:
        return next(_dates(Block(raw)), None) if raw else None
    except READER_ERRORS:
        return None


def moment(text: bytes) -> datetime | None:
    """The date and time that EXIF's form of it tells; None for nonsense."""
    try:
        return datetime.strptime(text[:_DATE_LENGTH].decode(), _DATE_FORM)  # noqa: DTZ007 - a camera's clock has no zone
    except ValueError:
        return None


def _dates(block: Block) -> Iterator[datetime]:
    for pointer, tag in _DATES:
        directories = block.pointed(block.first, pointer) if pointer else [block.first]
        for directory in directories:
            for field in block.fields(directory, {tag}):
                if found := moment(field.value):
                    yield found


def corrected(raw: bytes, size: Size, dpi: int = 0) -> bytes:
    """EXIF for a result of (width, height) pixels: upright, without thumbnail; otherwise byte for byte as it was.

    Args:
        raw: the EXIF.
        size: (width, height) of the result in pixels.
        dpi: its resolution in dots per inch, 0 to leave what is there.

    Raises:
        struct.error: it is cut.
        ValueError: it is no EXIF.
    """
    block = Block(bytearray(raw))
    cameras = block.pointed(block.first, EXIF_IFD)
    directories = [block.first, *cameras]
    for camera in cameras:
        directories += block.pointed(camera, INTEROP_IFD)
    for entry in _all(block, directories):
        _correct(block, entry, size)
    if dpi:
        taken = [*structure(block, directories)]
        for entry in block.entries(block.first):
            _set_resolution(block, entry, dpi, taken)
    drop_thumbnail(block, [*directories, *block.pointed(block.first, GPS_IFD)])
    return bytes(block.data)


def without_location(raw: bytes) -> tuple[bytes, tuple[Change, ...]]:
    """EXIF without GPS, maker's note and vendors' own tags, and what was taken away; see `_NAMED`.

    Raises:
        struct.error: it is cut.
        ValueError: it is no EXIF.
    """
    block = Block(raw)
    cameras = block.pointed(block.first, EXIF_IFD)
    entries = _all(block, [block.first, *cameras])
    tags = {entry.tag for entry in entries}
    found = tree(block)
    picture = [field for field in found.picture if _is_named(field.tag)]
    camera = [field for field in found.camera if _is_named(field.tag)]
    told = {
        "location": bool(tags & _GEO) or _tells_place(block, entries),
        "maker note": bool(tags & _MAKER_NOTES),
        "private EXIF tags": any(not _is_named(tag) for tag in tags - _GEO - _MAKER_NOTES - _PADDING - POINTERS),
    }
    changes = tuple(Change(What.REMOVED, name) for name, was_there in told.items() if was_there)
    return built(found._replace(picture=picture, camera=camera, gps=[])), changes


def without_maker_note(raw: bytes) -> bytes:
    """EXIF without the camera's own notes, which are most of it where it is too long.

    Raises:
        struct.error: it is cut.
        ValueError: it is no EXIF.
    """
    found = tree(Block(raw))
    return built(found._replace(camera=[field for field in found.camera if field.tag not in _MAKER_NOTES]))


def without_orientation(raw: bytes) -> bytes:
    """EXIF that does not say how the picture lies; everything else as and where it was.

    Raises:
        struct.error: it is cut.
        ValueError: it is no EXIF.
    """
    block = Block(bytearray(raw))
    assert isinstance(block.data, bytearray)
    for entry in reversed(block.entries(block.first)):
        if entry.tag == _ORIENTATION:
            end = block.link(block.first) + 4
            block.data[entry.place : end] = block.data[entry.place + ENTRY : end] + bytes(ENTRY)
            count = block.number("H", block.first) - 1
            struct.pack_into(block.order + "H", block.data, block.first, count)
    return bytes(block.data)


def _is_named(tag: int) -> bool:
    return any(tag in tags for tags in _NAMED)


def _tells_place(block: Block, entries: list[Entry]) -> bool:
    """Whether a GPS directory says more than its version; one that cannot be read may."""
    for entry in entries:
        if entry.tag == GPS_IFD:
            try:
                inner = block.entries(block.number("L", entry.place + 8))
            except struct.error:
                return True
            if any(entry.tag != _GPS_VERSION for entry in inner):
                return True
    return False


def _all(block: Block, directories: list[int]) -> list[Entry]:
    return [entry for directory in directories for entry in block.entries(directory)]


def _correct(block: Block, entry: Entry, size: Size) -> None:
    """Writes over an entry that the resizing made wrong."""
    if entry.tag == _ORIENTATION:
        struct.pack_into(block.order + "HHLHH", block.data, entry.place, entry.tag, SHORT, 1, UPRIGHT, 0)
    elif entry.tag in _WIDTHS | _HEIGHTS:
        _set_long(block, entry, size[entry.tag in _HEIGHTS])


def _set_long(block: Block, entry: Entry, value: int) -> None:
    struct.pack_into(block.order + "HHLL", block.data, entry.place, entry.tag, LONG, 1, value)


def _set_resolution(block: Block, entry: Entry, dpi: int, taken: list[tuple[int, int]]) -> None:
    """Writes over a resolution where its value stands, unless that is nonsense; then into the entry itself."""
    if entry.tag == _RESOLUTION_UNIT:
        struct.pack_into(block.order + "HHLHH", block.data, entry.place, entry.tag, SHORT, 1, _INCH, 0)
    elif entry.tag in _RESOLUTIONS:
        start = block.number("L", entry.place + 8)
        free = start + 8 <= len(block.data) and all(start >= there or start + 8 <= here for here, there in taken)
        if free and entry.kind == RATIONAL and entry.amount == 1:
            struct.pack_into(block.order + "LL", block.data, start, dpi, 1)
        else:
            _set_long(block, entry, dpi)
