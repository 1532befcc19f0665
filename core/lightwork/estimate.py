"""How many bytes a result will have, about: enough to tell whether a run fits on the disk.

A picture that was dense in its file will be dense again: the original's own bytes per pixel are carried over by the
ratio of what the two formats usually need.
"""

from itertools import pairwise

from lightwork.formats import KINDS
from lightwork.recipe import Size

USUAL = {
    "jpeg": 2.9,
    "webp": 2.8,
    "avif": 3.1,
    "heic": 6.5,
    "jxl": 2.2,
    "png": 17.0,
    "tiff": 22.0,
    "gif": 7.6,
    "bmp": 24.0,
    "raw": 12.0,
}
"""Bits a pixel that a photo needs, lossy formats at quality 85.

Medians of 6 of the 18 camera photos at 1600 pixels, made with this program (Pillow 13.0); BMP by its definition, and
RAW by its usual 12 bits for each.
"""

BY_QUALITY = ((1, 0.2), (30, 0.3), (50, 0.45), (70, 0.66), (85, 1.0), (90, 1.24), (95, 1.65), (100, 3.1))
"""What a quality needs beside 85: the mean of JPEG, WebP and AVIF on the same photos, below 50 of the first two."""

BESIDE = 20_000
"""Bytes of metadata that a photo takes along, about half of what those photos had."""

ODD = 16.0
"""The same for formats that are rare."""


def result_bytes(before: tuple[str, Size, int], after: tuple[str, Size], quality: int = 85) -> int:
    """About how many bytes a result will have.

    With the 18 camera photos it says 0.8 (400 pixels) to 1.2 times (2560 pixels) what they come to.

    Args:
        before: format, (width, height) in pixels and bytes of the original.
        after: format and (width, height) in pixels of the result.
        quality: of the result, if its format has one.
    """
    (format, size, count), (new, new_size) = before, after
    ratio = USUAL.get(new, ODD) / USUAL.get(format, ODD)
    if KINDS[new].quality:
        ratio *= _needs(quality)
    beside = min(BESIDE, count // 2)
    return round((count - beside) / (size[0] * size[1]) * ratio * new_size[0] * new_size[1]) + beside


def _needs(quality: int) -> float:
    """What a quality needs beside 85, between the figures that were measured."""
    for (low, few), (high, many) in pairwise(BY_QUALITY):
        if quality <= high:
            return few + (many - few) * (quality - low) / (high - low)
    return BY_QUALITY[-1][1]
