"""Framed: records one behind the other in a file that may end in the middle of one, where a program died.

::

    length (4 bytes, little-endian), record; length, record; ...
"""

import os
from collections.abc import Iterator
from typing import BinaryIO

LENGTH = 4
"""Bytes of the length before each record."""


def framed(record: bytes) -> bytes:
    """A record with its length before it; written at once, it stays whole among those of other processes."""
    return len(record).to_bytes(LENGTH, "little") + record


def frames(file: BinaryIO) -> Iterator[bytes]:
    """Every whole record of a file."""
    end = os.fstat(file.fileno()).st_size
    while len(head := file.read(LENGTH)) == LENGTH:
        length = int.from_bytes(head, "little")
        if length > end - file.tell():  # cut off, or no length at all
            return
        yield file.read(length)
