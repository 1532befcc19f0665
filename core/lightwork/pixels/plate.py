"""Plates: the memory that a photo is decoded into, kept for the next one of the same size, as cameras make them.

A new image is filled with zeros, of which the decoder leaves none: 2.3 of 62 ms for a camera photo to 1600. Only a
process that makes one photo after the other keeps one, see `keep`.
"""

import sys
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from PIL._imaging import ImagingCore

LARGEST = 192 << 20
"""Bytes that are kept at most: a photo of 50 megapixels."""

_PIXEL = 4
"""Bytes of one, in most of Pillow's modes."""


def _count_alone() -> int:
    """What Python counts for a thing that one list has and one local name, as in `take`; versions differ in it."""
    here = [object()]
    thing = next(iter(here or ()), None)
    return sys.getrefcount(thing)


_ONLY_HERE = _count_alone()
"""References to a plate that nobody else has."""

_kept: "list[ImagingCore] | None" = None


def keep() -> None:
    """Has this process, which makes one photo at a time, keep its last plate."""
    global _kept  # noqa: PLW0603 - one for the process
    _kept = [] if _kept is None else _kept


def keeps() -> bool:
    """Whether it does."""
    return _kept is not None


def drop() -> None:
    """Lets the plate go: something else needs the room."""
    if _kept:
        _kept.clear()


def take(mode: str, size: tuple[int, int]) -> "ImagingCore":
    """A plate of (width, height) pixels; what is in it is left over, and to be written over in full.

    Args:
        mode: Pillow's name of its mode.
        size: (width, height) in pixels.

    Raises:
        MemoryError: there is not enough.
    """
    plate = next(iter(_kept or ()), None)  # in one step: threads may take one at the same time
    if plate is not None:
        if plate.mode == mode and plate.size == size and sys.getrefcount(plate) <= _ONLY_HERE:
            return plate
        del plate
        drop()  # before there is another: there may not be room for both
    fresh = Image.new(mode, size, None).im
    if _kept is not None and size[0] * size[1] * _PIXEL <= LARGEST:
        _kept[:] = [fresh]
    return fresh
