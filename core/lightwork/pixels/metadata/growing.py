"""EXIF and TIFF directories, written from raw values."""

import struct
from collections.abc import Sequence

from lightwork.pixels.metadata.directories import EXIF_IFD, GPS_IFD, INLINE, INTEROP_IFD, LONG, Field, Tree

_HEADER = 8


class Growing:
    """A TIFF structure that directories are added to at its end.

    Args:
        order: "<" or ">".
        data: what is there already; nothing but a header if left out.
    """

    def __init__(self, order: str, data: bytes | None = None) -> None:
        self.order = order
        self.data = bytearray(data or struct.pack(order + "2sHL", b"II" if order == "<" else b"MM", 42, _HEADER))

    def add(self, fields: Sequence[Field], raw: Sequence[bytes] = (), following: int = 0) -> int:
        """Adds a directory, sorted by tag.

        Args:
            fields: its entries with their values.
            raw: entries of twelve bytes whose values are in place already.
            following: where the next directory is, 0 if this is the last.

        Returns:
            Where it begins.
        """
        entries = sorted((*raw, *(self._entry(field) for field in fields)), key=self._tag)
        place = self._end()
        self.data += struct.pack(self.order + "H", len(entries)) + b"".join(entries)
        self.data += struct.pack(self.order + "L", following)
        return place

    def add_tree(self, tree: Tree) -> list[Field]:
        """Adds all directories of a tree (in this byte order) but the first, and gives what points to them there."""
        camera = list(tree.camera)
        if tree.interop:
            camera.append(self._pointer(INTEROP_IFD, self.add(tree.interop)))
        pointers = [self._pointer(EXIF_IFD, self.add(camera))] if camera else []
        return [*pointers, *([self._pointer(GPS_IFD, self.add(tree.gps))] if tree.gps else [])]

    def begin_at(self, directory: int) -> None:
        """Makes a directory the first."""
        struct.pack_into(self.order + "L", self.data, 4, directory)

    def _pointer(self, tag: int, place: int) -> Field:
        return Field(tag, LONG, 1, struct.pack(self.order + "L", place))

    def _entry(self, field: Field) -> bytes:
        head = struct.pack(self.order + "HHL", field.tag, field.kind, field.amount)
        if len(field.value) <= INLINE:
            return head + field.value.ljust(INLINE, b"\0")
        place = self._end()
        self.data += field.value
        return head + struct.pack(self.order + "L", place)

    def _end(self) -> int:
        """Where the next thing goes: everything begins at an even place."""
        self.data += bytes(len(self.data) % 2)
        return len(self.data)

    def _tag(self, entry: bytes) -> int:
        return int(struct.unpack_from(self.order + "H", entry)[0])


def built(tree: Tree) -> bytes:
    """An EXIF block of nothing but these fields; empty if there are none."""
    growing = Growing(tree.order)
    pointers = growing.add_tree(tree)
    if not (tree.picture or pointers):
        return b""
    growing.begin_at(growing.add([*tree.picture, *pointers]))
    return bytes(growing.data)
