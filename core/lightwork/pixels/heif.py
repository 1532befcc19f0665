"""HEIF's header (ISO/IEC 23008-12), read without its decoder.

The library that opens HEIC crashes on some damaged files. A worker that dies of it costs one photo; a plan is made in
the user's own process, so the size, the turns and the EXIF of a HEIC are read here from its boxes.
"""

import os
import struct
from typing import IO, NamedTuple

from lightwork.pixels.boxes import boxes
from lightwork.recipe import Size

_META_AT_MOST = 4 << 20
_EXIF_AT_MOST = 1 << 20
_BOXES_AT_MOST = 100

_TURNED = {0: 1, 1: 8, 2: 3, 3: 6}
"""HEIF's quarter turns against the clock, as EXIF orientations."""

_MIRRORED = {1: (2, 4), 8: (7, 5), 3: (4, 2), 6: (5, 7)}
"""An orientation after a mirror, by whether left and right are exchanged, or top and bottom."""


class HeifHeader(NamedTuple):
    """What a HEIF file's boxes say of its first picture.

    Attributes:
        size: upright (width, height) in pixels.
        orientation: how it is stored, 1 to 8.
        exif: as in `metadata.Metadata`; empty if there is none.
    """

    size: Size
    orientation: int
    exif: bytes


def header(file: IO[bytes]) -> HeifHeader | None:
    """The header of an open file; None if its boxes do not tell one.

    Raises:
        OSError: the file cannot be read.
        struct.error: a box is cut.
        LookupError: the same, or a property that is not there.
        ArithmeticError: an edge divided by nothing.
    """
    meta = _meta(file)
    if meta is None:
        return None
    inner = {name: meta[start:end] for name, start, end in boxes(meta, 4)}
    primary = _number(inner[b"pitm"], 4, 4 if inner[b"pitm"][0] else 2) if b"pitm" in inner else 1
    stored, turn = _properties(inner.get(b"iprp", b""), primary)
    if stored is None:
        return None
    size = stored if turn in {1, 2, 3, 4} else (stored[1], stored[0])
    return HeifHeader(size, turn, _exif(file, inner))


def _meta(file: IO[bytes]) -> bytes | None:
    """The box that tells of all the others, found by hopping over those in front of it."""
    file.seek(0)
    for _ in range(_BOXES_AT_MOST):
        start = file.read(8)
        if len(start) < 8:  # noqa: PLR2004 - a box's length and name
            return None
        length, name = int.from_bytes(start[:4]), start[4:]
        if name == b"meta":
            return file.read(min(length - 8, _META_AT_MOST))
        if length < 8:  # noqa: PLR2004 - shorter than itself: large boxes and the last one hold pixels
            return None
        file.seek(length - 8, os.SEEK_CUR)
    return None


def _properties(iprp: bytes, item: int) -> tuple[Size | None, int]:
    """The stored size of an item and how it lies: its properties are a list that a table points into."""
    parts = [(name, start, end) for name, start, end in boxes(iprp)]
    known = [
        (name, iprp[start:end])
        for box, first, last in parts
        if box == b"ipco"
        for name, start, end in boxes(iprp, first, last)
    ]
    size: Size | None = None
    turn = 1
    for place in (at for box, start, end in parts if box == b"ipma" for at in _associated(iprp[start:end], item)):
        name, data = known[place - 1]
        if name == b"ispe":
            size = struct.unpack_from(">LL", data, 4)
        elif name == b"clap":  # the coded picture is padded to whole blocks, and cut to this
            width, width_by, height, height_by = struct.unpack_from(">LLLL", data)
            size = width // width_by, height // height_by
        elif name == b"irot":
            turn = _TURNED[data[0] & 3]
        elif name == b"imir":
            turn = _MIRRORED[turn][0 if data[0] & 1 else 1] if turn in _MIRRORED else turn
    return size, turn


def _associated(ipma: bytes, item: int) -> list[int]:
    """The places, from 1, of an item's properties, in their order."""
    wide_items, wide_places = ipma[0] >= 1, bool(ipma[3] & 1)
    at, found = 8, list[int]()
    for _ in range(_number(ipma, 4, 4)):
        number = _number(ipma, at, 4 if wide_items else 2)
        at += 4 if wide_items else 2
        count = ipma[at]
        at += 1
        width = 2 if wide_places else 1
        places = [_number(ipma, at + width * place, width) for place in range(count)]
        at += width * count
        if number == item:
            found = [place & (0x7FFF if wide_places else 0x7F) for place in places]
    return [place for place in found if place]


def _exif(file: IO[bytes], inner: dict[bytes, bytes]) -> bytes:
    """The EXIF item's bytes, behind the four that tell where in it the TIFF structure begins."""
    item = _item_of_type(inner.get(b"iinf", b""), b"Exif")
    place = _location(inner.get(b"iloc", b""), item) if item is not None else None
    if place is None:
        return b""
    file.seek(place[0])
    data = file.read(min(place[1], _EXIF_AT_MOST))
    return data[4 + int.from_bytes(data[:4]) :]


def _item_of_type(iinf: bytes, kind: bytes) -> int | None:
    """The number of the first item of a kind."""
    if not iinf:
        return None
    for name, start, end in boxes(iinf, 6 if iinf[0] == 0 else 8):
        width = 2 if iinf[start] == 2 else 4  # noqa: PLR2004 - version 2 has short numbers
        at = start + 4 + width + 2
        if name == b"infe" and iinf[start] >= 2 and iinf[at : min(at + 4, end)] == kind:  # noqa: PLR2004 - older: no kind
            return _number(iinf, start + 4, width)
    return None


def _location(iloc: bytes, item: int) -> tuple[int, int] | None:
    """Where an item's bytes are in the file: (offset, length); None if they are elsewhere or in pieces."""
    if not iloc:
        return None
    version = iloc[0]
    offset_width, length_width, base_width, index_width = iloc[4] >> 4, iloc[4] & 15, iloc[5] >> 4, iloc[5] & 15
    wide = 2 if version < 2 else 4  # noqa: PLR2004 - version 2 has wide numbers
    at = 6 + wide
    for _ in range(_number(iloc, 6, wide)):
        number, at = _number(iloc, at, wide), at + wide
        method = 0
        if version:
            method, at = _number(iloc, at, 2) & 15, at + 2
        at += 2
        base, at = _number(iloc, at, base_width), at + base_width
        pieces, at = _number(iloc, at, 2), at + 2
        step = (index_width if version else 0) + offset_width + length_width
        if number == item:
            first = at + (index_width if version else 0)
            offset, length = _number(iloc, first, offset_width), _number(iloc, first + offset_width, length_width)
            return (base + offset, length) if method == 0 and pieces == 1 else None
        at += step * pieces
    return None


def _number(data: bytes, place: int, width: int) -> int:
    """A big-endian number of so many bytes; of none, nothing.

    Raises:
        IndexError: the data end before it.
    """
    if place + width > len(data):
        raise IndexError(place)
    return int.from_bytes(data[place : place + width])
