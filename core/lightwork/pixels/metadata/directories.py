"""The directories of EXIF and TIFF, read as raw values; see `growing` for how they are written anew.

::

    header    byte order, 42, where the first directory is
    directory count, then 12 bytes an entry (tag, type, count, value or where it is), then where the next one is

Values stay bytes. Reading them into numbers and texts and writing those again, as `Image.Exif` does, makes "José" into
"Jos?". TIFF 6.0, section 2, and EXIF 2.32 (CIPA DC-008), 4.6, tell the structure.
"""

import struct
from collections.abc import Container, Iterable
from typing import NamedTuple

EXIF_IFD, GPS_IFD, INTEROP_IFD = 0x8769, 0x8825, 0xA005
POINTERS = frozenset({EXIF_IFD, GPS_IFD, INTEROP_IFD})
SHORT, LONG, RATIONAL, UNDEFINED, IFD = 3, 4, 5, 7, 13

ENTRY = 12
INLINE = 4
_MOST = 32 << 20
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}

_UNITS = {
    **dict.fromkeys((1, 2, 6, 7, 129), (1, 1)),  # bytes and texts
    **dict.fromkeys((3, 8), (2, 2)),
    **dict.fromkeys((4, 9, 11, 13), (4, 4)),
    **dict.fromkeys((5, 10), (8, 4)),  # two numbers each
    **dict.fromkeys((12, 16, 17, 18), (8, 8)),
}
"""Of each type: how many bytes one value has, and how many of them are turned round together."""


class Entry(NamedTuple):
    """Twelve bytes of a directory: what they say, and where they stand."""

    tag: int
    kind: int
    amount: int
    place: int


class Field(NamedTuple):
    """An entry with its value, in the byte order of where it came from."""

    tag: int
    kind: int
    amount: int
    value: bytes

    def turned(self) -> "Field":
        """The same in the other byte order."""
        step = _UNITS[self.kind][1]
        if step == 1:
            return self
        pieces = (self.value[place : place + step][::-1] for place in range(0, len(self.value), step))
        return self._replace(value=b"".join(pieces))


class Block:
    """An EXIF block or a classic TIFF file.

    Raises:
        ValueError: it is neither.
        struct.error: it is cut, here and wherever it is read.
    """

    def __init__(self, data: bytes | bytearray) -> None:
        order = _ORDERS.get(bytes(data[:4]))
        if order is None:
            raise ValueError("no EXIF")
        self.data = data
        self.order = order
        self.first = self.number("L", 4)

    def number(self, letter: str, place: int) -> int:
        """The number that stands somewhere: "H" of two bytes, "L" of four."""
        return int(struct.unpack_from(self.order + letter, self.data, place)[0])

    def entries(self, directory: int) -> list[Entry]:
        """All entries of a directory."""
        places = range(directory + 2, directory + 2 + ENTRY * self.number("H", directory), ENTRY)
        heads = ((struct.unpack_from(self.order + "HHL", self.data, place), place) for place in places)
        return [Entry(tag, kind, amount, place) for (tag, kind, amount), place in heads]

    def link(self, directory: int) -> int:
        """Where it stands which directory is the next."""
        return directory + 2 + ENTRY * self.number("H", directory)

    def pointed(self, directory: int, tag: int) -> list[int]:
        """The directories that a tag of this one points to: one, or none; more if something is odd."""
        entries = self.entries(directory)
        return [
            self.number("L", entry.place + 8) for entry in entries if entry.tag == tag and entry.kind in {LONG, IFD}
        ]

    def span(self, entry: Entry) -> tuple[int, int]:
        """Where the value of an entry begins and ends.

        Raises:
            ValueError: nobody can know, because its type is unknown.
        """
        if entry.kind not in _UNITS:
            raise ValueError("unknown type")
        length = _UNITS[entry.kind][0] * entry.amount
        start = entry.place + 8 if length <= INLINE else self.number("L", entry.place + 8)
        return start, start + length

    def field(self, entry: Entry) -> Field | None:
        """An entry with its value; None if that lies outside, or is of an unknown type."""
        try:
            start, end = self.span(entry)
        except ValueError:
            return None
        if end > len(self.data):
            return None
        return Field(entry.tag, entry.kind, entry.amount, bytes(self.data[start:end]))

    def fields(self, directory: int, only: Container[int] = range(1 << 16)) -> list[Field]:
        """Entries of a directory whose values are there; those that point to directories are left out.

        Args:
            directory: where it begins.
            only: the tags that are wanted.

        Raises:
            ValueError: the values are too many: they lie over each other, or are no metadata.
        """
        found, room = [], _MOST
        for entry in self.entries(directory):
            field = self.field(entry) if entry.tag in only and entry.tag not in POINTERS else None
            if field is not None:
                found.append(field)
                room -= len(field.value)
            if room < 0:
                raise ValueError("too much")
        return found


class Tree(NamedTuple):
    """The directories of an EXIF block that tell of the photo, as raw fields in one byte order."""

    order: str
    picture: list[Field]
    camera: list[Field]
    gps: list[Field]
    interop: list[Field]

    def in_order(self, order: str) -> "Tree":
        """The same in a byte order, "<" or ">"."""
        if order == self.order:
            return self
        turned = ([field.turned() for field in fields] for fields in self[1:])
        return Tree(order, *turned)


def tree(block: Block, only: Container[int] = range(1 << 16)) -> Tree:
    """Takes the directories out of a block; a broken one but the first is left out.

    Args:
        block: where they are.
        only: the tags that are wanted of the first.

    Raises:
        struct.error: the first is cut.
        ValueError: it has too much in it.
    """
    picture = block.fields(block.first, only)
    return Tree(
        block.order,
        picture,
        _inner(block, [block.first], EXIF_IFD),
        _inner(block, [block.first], GPS_IFD),
        _inner(block, _pointed(block, [block.first], EXIF_IFD), INTEROP_IFD),
    )


def _pointed(block: Block, directories: Iterable[int], tag: int) -> list[int]:
    try:
        return [found for directory in directories for found in block.pointed(directory, tag)]
    except struct.error:
        return []


def _inner(block: Block, directories: Iterable[int], tag: int) -> list[Field]:
    for directory in _pointed(block, directories, tag)[:1]:
        try:
            return block.fields(directory)
        except (struct.error, ValueError):
            return []
    return []
