"""WebP's container, read without libwebp: its decoder allocates the whole canvas as soon as it is made.

Layout after https://developers.google.com/speed/webp/docs/riff_container.
"""

import os
import struct
from typing import IO

from lightwork.recipe import Size

_ANIMATION, _EXIF, _ALPHA = 0x02, 0x08, 0x10
_FLAGS_AT = 20
_CHUNKS_AT_MOST = 2_000
_EXIF_AT_MOST = 1 << 20


def canvas_size(head: bytes) -> Size | None:
    """The (width, height) in pixels that a WebP's first 30 bytes tell, None if they tell none."""
    kind = head[12:16]
    if kind == b"VP8X" and len(head) >= 30:  # noqa: PLR2004 - the length of the header
        return int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    if kind == b"VP8L" and len(head) >= 25 and head[20] == 0x2F:  # noqa: PLR2004 - the lossless signature
        bits = int.from_bytes(head[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and len(head) >= 30 and head[23:26] == b"\x9d\x01\x2a":  # noqa: PLR2004 - as above
        width, height = struct.unpack_from("<HH", head, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None


def is_animated(head: bytes) -> bool:
    """Whether a WebP's first bytes say that it has several frames."""
    return head[12:16] == b"VP8X" and len(head) > 20 and bool(head[20] & _ANIMATION)  # noqa: PLR2004 - its place


def with_alpha(data: bytes) -> bytes:
    """An animated WebP that says it may be transparent.

    libwebp's encoder cuts frames down to what can be seen. If that is opaque everywhere it leaves the mark out, and
    Pillow takes the empty canvas around it for black.
    """
    return data[:_FLAGS_AT] + bytes([data[_FLAGS_AT] | _ALPHA]) + data[_FLAGS_AT + 1 :]


def exif(file: IO[bytes], head: bytes) -> bytes | None:
    """The EXIF chunk, found by hopping over the others; None if there is none.

    Raises:
        OSError: the file cannot be read.
    """
    if head[12:16] != b"VP8X" or len(head) <= 20 or not head[20] & _EXIF:  # noqa: PLR2004 - the place of the flags
        return None
    file.seek(12)
    for _ in range(_CHUNKS_AT_MOST):
        start = file.read(8)
        if len(start) < 8:  # noqa: PLR2004 - a chunk's name and length
            return None
        length = int.from_bytes(start[4:], "little")
        if start[:4] == b"EXIF":
            return file.read(min(length, _EXIF_AT_MOST))
        file.seek(length + (length & 1), os.SEEK_CUR)
    return None


def is_lossless(data: bytes) -> bool:
    """Whether a WebP's first picture is coded without loss."""
    place = 12
    for _ in range(_CHUNKS_AT_MOST):
        name = data[place : place + 4]
        if name in {b"VP8 ", b"VP8L", b""}:
            return name == b"VP8L"
        if name == b"ANMF":  # a frame: 16 bytes about its place, then chunks again
            place += 24
            continue
        length = int.from_bytes(data[place + 4 : place + 8], "little")
        place += 8 + length + (length & 1)
    return False


def is_cut(data: bytes) -> bool:
    """Whether the file is shorter than its first bytes say."""
    return len(data) < int.from_bytes(data[4:8], "little") + 8
