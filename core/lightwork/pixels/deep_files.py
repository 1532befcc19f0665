"""Encodes colour with 16 bits a channel, which Pillow cannot: PNG and TIFF."""

import struct
import zlib
from typing import Any

from PIL import Image, ImageChops

from lightwork.pixels import png
from lightwork.pixels.deep import Deep
from lightwork.recipe import TiffCompression

_SHORT, _LONG = 3, 4
_RAW, _DEFLATE = 1, 8
_RGB = 2
_UNASSOCIATED = 2
_STRIP_AT = 8


def encode(picture: Deep, format: str, settings: dict[str, Any], level: int, compression: TiffCompression) -> bytes:
    """Encodes a picture.

    Args:
        picture: 16-bit colour.
        format: "png" or "tiff".
        settings: metadata, as keyword arguments of Pillow's PNG encoder; a TIFF gets none here.
        level: of zlib's effort, for PNG.
        compression: of a TIFF; whatever compresses is Deflate here.
    """
    return _png(picture, settings, level) if format == "png" else _tiff(picture, compression)


def _rows(picture: Deep) -> bytes:
    """All pixels, channel after channel, the upper byte of each first."""
    step = 2 * len(picture.bands)
    rows = bytearray(picture.size[0] * picture.size[1] * step)
    for place, band in enumerate(picture.bands):
        pixels = band.tobytes("raw", "I;16B")
        rows[2 * place :: step] = pixels[0::2]
        rows[2 * place + 1 :: step] = pixels[1::2]
    return bytes(rows)


def _png(picture: Deep, settings: dict[str, Any], level: int) -> bytes:
    width, height = picture.size
    row = 2 * len(picture.bands) * width
    pixels = Image.frombytes("L", (row, height), _rows(picture))
    above = Image.new("L", pixels.size)
    above.paste(pixels, (0, 1))
    filtered = Image.new("L", (row + 1, height), png.UP)
    filtered.paste(ImageChops.subtract_modulo(pixels, above), (1, 0))
    return png.assemble(picture.size, picture.mode, 16, settings, [filtered.tobytes()], level)


def _tiff(picture: Deep, compression: TiffCompression) -> bytes:
    """TIFF 6.0, big-endian, one strip, its directory behind it; gray with alpha as colour, or Pillow cannot read it."""
    if picture.mode == "LA":
        gray, alpha_band = picture.bands
        picture = Deep("RGBA", (gray, gray, gray, alpha_band))
    plain = compression is TiffCompression.NONE
    strip = _rows(picture) if plain else zlib.compress(_rows(picture))
    strip += bytes(len(strip) % 2)
    (width, height), channels = picture.size, len(picture.bands)
    directory_at = _STRIP_AT + len(strip)
    alpha = picture.mode.endswith("A")
    bits_at = directory_at + 2 + 12 * (10 + alpha) + 4
    entries = [
        (256, _LONG, 1, width),
        (257, _LONG, 1, height),
        (258, _SHORT, channels, bits_at),
        (259, _SHORT, 1, _RAW if plain else _DEFLATE),
        (262, _SHORT, 1, _RGB),
        (273, _LONG, 1, _STRIP_AT),
        (277, _SHORT, 1, channels),
        (278, _LONG, 1, height),
        (279, _LONG, 1, len(strip)),
        (284, _SHORT, 1, 1),
        *([(338, _SHORT, 1, _UNASSOCIATED)] if alpha else []),
    ]
    bits = struct.pack(f">{channels}H", *[16] * channels)
    directory = struct.pack(">H", len(entries)) + b"".join(_entry(*entry) for entry in entries) + bytes(4)
    return b"MM\0*" + struct.pack(">L", directory_at) + strip + directory + bits


def _entry(tag: int, kind: int, count: int, value: int) -> bytes:
    """A directory's entry; a single SHORT stands in the left half of its value."""
    single = kind == _SHORT and count == 1
    return struct.pack(">HHL", tag, kind, count) + struct.pack(
        ">HH" if single else ">L", *((value, 0) if single else (value,))
    )
