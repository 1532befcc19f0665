"""DEFLATE (RFC 1951) by ISA-L, which is several times as quick as zlib; by the standard library where it is missing.

`isal` has no wheels for Windows on Arm, so it may be missing.
"""

import zlib
from collections.abc import Iterable, Iterator
from typing import Any

try:
    from isal import isal_zlib
except ImportError:  # no wheel for this machine
    isal_zlib = None  # type: ignore[assignment]

__all__ = ["Ahead", "deflate", "isal", "shorter"]

isal: Any = isal_zlib
"""ISA-L's own `zlib`; None where it is missing."""

_EFFORT = 2
"""ISA-L's; as quick as its 1, and photos are 1 to 5 percent smaller. Its 3 takes longer for nothing."""

_ALONE = 8
"""Bytes of a stream that ISA-L is given on their own, before the others.

For the third byte of a stream its quick loop hashes the address of its own state (`.write_first_byte` in
`igzip_icf_body_h1_gr_bt.asm` of 2.32 shifts `rcx`, where `curr_data` was meant), so a match with the beginning is found
or missed as the address falls, in one process of some thousands. Up to 16 bytes go through another loop, and from 4 on
that one leaves no beginning for the quick one. It costs some 10 bytes.
"""

_BLOCK = 0xFFFF
"""Bytes that a stored block holds at most."""

_AT_ONCE = 4 * _BLOCK
"""Bytes that are inflated at a time."""

_RAW = -15
"""The window of a stream without header and checksum."""

_HEAD = 2
"""Bytes of the header: the method, and flags, with a remainder by 31 of nothing."""

_PLAIN = b"\x78\x01"
"""A header."""

_BROKEN = "broken data stream when reading image file"  # as Pillow says it

_LAST = b"\1\0\0\xff\xff"
"""A stored block without bytes, the last."""


def deflate(pieces: Iterable[bytes], level: int) -> list[bytes]:
    """A zlib stream (RFC 1950) of all pieces, in pieces that are not joined yet: it may be large.

    The same pieces become the same bytes, in every process: a photo that is made again is the same file.

    Args:
        pieces: of one stream.
        level: 0 to 9; from 2 on zlib's.
    """
    if isal is None or level != 1:
        plain = zlib.compressobj(level)
        return [*map(plain.compress, pieces), plain.flush()]
    packer, rest = isal.compressobj(_EFFORT), iter(pieces)
    return [*_begun(packer, rest), *map(packer.compress, rest), packer.flush()]


def _begun(packer: Any, pieces: Iterator[bytes]) -> list[bytes]:
    """What becomes of the first pieces; of the first one, unless it is very short."""
    first = b""
    while len(first) < _ALONE and (piece := next(pieces, b"")):
        first += piece
    view = memoryview(first)
    return [packer.compress(view[:_ALONE]), packer.flush(isal.Z_SYNC_FLUSH), packer.compress(view[_ALONE:])]


def shorter(pieces: Iterable[bytes]) -> int:
    """The place of the piece of which `deflate` makes least at level 1.

    A stream for each: what ISA-L makes in one call depends on what its memory happened to hold before.
    """
    sizes = [sum(map(len, deflate([piece], 1))) for piece in pieces]
    return sizes.index(min(sizes))


class Ahead:
    """A zlib stream made into one that is not compressed, piece by piece: who reads that has nearly nothing to do.

    A decoder that inflates row by row, as Pillow's does for PNG, needs half of its time for it. The checksum at the end
    is passed on, for the decoder to compare.
    """

    def __init__(self) -> None:
        self._packed = isal.decompressobj(_RAW)
        self._waiting = b""
        self._headed = self._begun = False

    def feed(self, data: bytes) -> None:
        """Takes the next part of the stream.

        Raises:
            OSError: it is no zlib stream.
        """
        self._waiting += data
        if not self._headed and len(self._waiting) >= _HEAD:
            flags = self._waiting[1]
            if self._waiting[0] & 0x0F != zlib.DEFLATED or int.from_bytes(self._waiting[:_HEAD]) % 31 or flags & 0x20:
                raise OSError(_BROKEN)
            self._waiting = self._waiting[_HEAD:]
            self._headed = True

    def next(self) -> bytes:
        """The next part of the stream that is not compressed; empty where more has to be fed.

        Raises:
            OSError: the stream is broken.
        """
        if not self._headed:
            return b""
        if self._packed.eof:
            rest, self._waiting = self._waiting, b""
            return rest
        try:
            plain = self._packed.decompress(self._waiting, _AT_ONCE)
        except isal.error as error:
            raise OSError(_BROKEN) from error
        self._waiting = self._packed.unconsumed_tail
        parts = [] if self._begun else [_PLAIN]
        self._begun = True
        for at in range(0, len(plain), _BLOCK):
            block = plain[at : at + _BLOCK]
            length = len(block)
            parts += [b"\0", length.to_bytes(2, "little"), (length ^ _BLOCK).to_bytes(2, "little"), block]
        if self._packed.eof:
            parts += [_LAST, self._packed.unused_data]
        return b"".join(parts)
