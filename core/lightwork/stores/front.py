"""Front: an object as a file of which only those parts come over the network that are read."""

import io
from collections.abc import Callable
from typing import Any

FIRST = 1 << 16
"""Bytes of the first request: the headers of nearly all photos lie within."""

MOST = 1 << 22
"""Bytes of a later one, at most."""


class Front(io.RawIOBase):
    """Reads pieces of an object where they are asked for, each twice as large as the one before."""

    def __init__(self, read: Callable[[int, int], bytes], count: int) -> None:
        """Reads nothing yet.

        Args:
            read: gives the bytes from the first number up to the second.
            count: the object's bytes.
        """
        self._read = read
        self._count = count
        self._at = 0
        self._start = 0
        self._piece = b""
        self._next = FIRST

    def readable(self) -> bool:
        """True."""
        return True

    def seekable(self) -> bool:
        """True."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Goes elsewhere; nothing is read for that."""
        self._at = max(0, offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._count}[whence])
        return self._at

    def tell(self) -> int:
        """Where the next byte is read."""
        return self._at

    def readinto(self, buffer: Any, /) -> int:
        """Fills the buffer as far as the piece at hand reaches."""
        if self._at >= self._count or not len(buffer):
            return 0
        if not self._start <= self._at < self._start + len(self._piece):
            self._start = self._at
            self._piece = self._read(self._at, min(self._count, self._at + self._next))
            self._next = min(2 * self._next, MOST)
        inside = self._at - self._start
        part = self._piece[inside : inside + len(buffer)]
        buffer[: len(part)] = part
        self._at += len(part)
        return len(part)
