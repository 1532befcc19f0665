"""Small files that unfold into much: bombs, made without unfolding them."""

import struct
import zlib
from collections.abc import Iterator

from PIL import Image

from helpers.pictures import encoded, png_chunks
from lightwork.recipe import Size

MEGABYTE = 1 << 20


def png(size: Size) -> bytes:
    """A black picture, RGB."""
    return png_chunks(_header(size), (b"IDAT", _zeros(size[1] * (3 * size[0] + 1))), (b"IEND", b""))


def png_text(megabytes: int) -> bytes:
    """A tiny picture with so many megabytes of text, 8 in each chunk."""
    text = b"Comment\0\0" + _zeros(8 * MEGABYTE, b" ")
    texts = [(b"zTXt", text)] * (megabytes // 8)
    return png_chunks(_header((96, 64)), *texts, (b"IDAT", _zeros(64 * 289)), (b"IEND", b""))


def _header(size: Size) -> tuple[bytes, bytes]:
    return b"IHDR", struct.pack(">LLBBBBB", *size, 8, 2, 0, 0, 0)


def _zeros(count: int, byte: bytes = b"\0") -> bytes:
    """So many equal bytes, compressed piece by piece."""
    packer, piece = zlib.compressobj(1), byte * MEGABYTE
    packed = [packer.compress(piece) for _ in range(count // MEGABYTE)]
    return b"".join((*packed, packer.compress(byte * (count % MEGABYTE)), packer.flush()))


def webp(size: Size) -> bytes:
    """A picture of one colour, in 38 bytes: its pixels take none, so only its header has to be changed."""
    data = bytearray(encoded(Image.new("RGB", (16, 16), (200, 30, 40)), "WEBP", lossless=True))
    at = data.index(b"VP8L") + 9
    flags = int.from_bytes(data[at : at + 4], "little") >> 28 << 28
    data[at : at + 4] = (flags | (size[0] - 1) | (size[1] - 1) << 14).to_bytes(4, "little")
    return bytes(data)


def gif(frames: int, size: Size = (100, 100)) -> bytes:
    """A film in which one pixel changes from frame to frame."""
    head = b"GIF89a" + struct.pack("<HHBBB", *size, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"\x21\xf9\x04\x04\x0a\0\0\0" + b"\x2c\0\0\0\0\x01\0\x01\0\0" + b"\x02\x02\x4c\x01\0"
    return head + frame * frames + b";"


def tiff(pages: int) -> bytes:
    """A document of gray pages of 64 x 64 pixels, which all share the same bytes."""
    return b"".join(_tiff(pages))


def _tiff(pages: int) -> Iterator[bytes]:
    strip, at = bytes(64 * 64), 8
    yield struct.pack("<2sHL", b"II", 42, at + len(strip))
    yield strip
    entries = [(256, 64), (257, 64), (258, 8), (259, 1), (262, 1), (273, at), (277, 1), (278, 64), (279, len(strip))]
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHLL", tag, 4, 1, v) for tag, v in entries)
    place = at + len(strip)
    for page in range(pages):
        place += len(directory) + 4
        yield directory + struct.pack("<L", place if page < pages - 1 else 0)
