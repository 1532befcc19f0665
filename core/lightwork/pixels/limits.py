"""Limits: what is refused before it costs memory. One switch of the recipe (`unlimited`) lifts them all.

A file of some kilobytes may unfold into gigabytes: a 433 kB WebP of 13,000 x 13,000 pixels takes 2.7 GB while it is
decoded. So pictures, frames, files and the memory that a decoder is known to take are limited.
"""

from collections.abc import Iterable

from lightwork.events import FailureKind
from lightwork.formats import KINDS
from lightwork.pixels.failure import PictureError
from lightwork.recipe import Size

LARGEST_PIXELS = 200_000_000
"""The most pixels that a picture may have, read or made."""

LARGEST_DECODED = 4_000_000_000
"""The most bytes that reading a picture may take, see `DECODING`."""

MOST_FRAMES = 2_000
"""The most frames or pages that a picture may have."""

LARGEST_FILM = 1_000_000_000
"""The most pixels that all frames of a picture may have together."""

LARGEST_FILE = 2_000_000_000
"""The most bytes that a file may have: all of it is read into memory."""

HOW_TO_LIFT = "; --unlimited lifts the limit"

DECODING = {
    "jpeg": 4.6,
    "png": 8.6,  # with transparency; 4.5 without
    "webp": 19.0,  # with transparency; 16.2 without
    "gif": 5.6,
    "bmp": 4.6,
    "tiff": 4.6,
    "avif": 9.1,
    "heic": 7.3,
    "jxl": 7.8,
    "jpeg2000": 19.5,
    "qoi": 7.1,
    "raw": 16.0,
}
"""Bytes of memory for each pixel, at the peak of making a small picture of a large one without shrink-on-load.

Measured as the growth of the largest resident size, less the file's, for 4,000 x 4,000 pixels of noise, Pillow 13.0.0,
x86-64 Linux. "raw" is not measured: LibRaw keeps four 16-bit numbers a pixel, and gives three bytes, twice.
"""

DEEP = 40.0
"""The same for 16-bit colour, with transparency; 26 without."""

ENCODING = 10.0
"""The same for each pixel of a result: 7.3 for JPEG and PNG, 9.1 for WebP."""

_FORMATS = {ending: name for name, kind in KINDS.items() for ending in kind.endings}
_USUAL = 4.6
_UNREAD = 0.25  # bytes of the file for each pixel where the header could not be read: a JPEG's
_MILLION = 1_000_000


def needed(path: str, before: Size | None, count: int, results: Iterable[Size | None]) -> int:
    """Bytes of memory that a photo takes at its peak, about.

    Args:
        path: of the original; its ending tells the format.
        before: its size in pixels, None if unknown.
        count: its bytes.
        results: the size of each result in pixels.
    """
    pixels = before[0] * before[1] if before else count / _UNREAD
    made = sum(size[0] * size[1] for size in results if size)
    return int(count + pixels * DECODING.get(_format(path), _USUAL) + made * ENCODING)


def _format(path: str) -> str:
    return _FORMATS.get("." + path.rpartition(".")[2].lower(), "")


def check_file(count: int, *, unlimited: bool = False) -> None:
    """Refuses a file of more than `LARGEST_FILE` bytes.

    Raises:
        PictureError: TOO_LARGE.
    """
    if count > LARGEST_FILE and not unlimited:
        raise _too_large(f"a file of more than {LARGEST_FILE // _MILLION:,} MB")


def check_pixels(size: Size, *, unlimited: bool = False) -> None:
    """Refuses more than `LARGEST_PIXELS`.

    Raises:
        PictureError: TOO_LARGE.
    """
    if size[0] * size[1] > LARGEST_PIXELS and not unlimited:
        raise _too_large(f"{size[0]} x {size[1]} pixels are more than {LARGEST_PIXELS // _MILLION} megapixels")


def check_decoded(format: str, size: Size, *, deep: bool = False, unlimited: bool = False) -> None:
    """Refuses what is too many pixels, or more than `LARGEST_DECODED` bytes while it is decoded.

    Args:
        format: a name in `lightwork.formats.KINDS`.
        size: in pixels.
        deep: whether it is colour with 16 bits a channel.
        unlimited: whether nothing is refused.

    Raises:
        PictureError: TOO_LARGE.
    """
    check_pixels(size, unlimited=unlimited)
    taken = size[0] * size[1] * (DEEP if deep else DECODING.get(format, _USUAL))
    if taken > LARGEST_DECODED and not unlimited:
        said = f"{size[0]} x {size[1]} pixels of this kind take more than {LARGEST_DECODED // _MILLION:,} MB to read"
        raise _too_large(said)


def check_film(frames: int, pixels: int, *, unlimited: bool = False) -> None:
    """Refuses so many frames with so many pixels together.

    Raises:
        PictureError: TOO_LARGE.
    """
    if unlimited:
        return
    if frames > MOST_FRAMES:
        raise _too_large(f"more than {MOST_FRAMES:,} frames")
    if pixels > LARGEST_FILM:
        raise _too_large(f"more than {LARGEST_FILM // _MILLION:,} megapixels in all frames")


def check_written(size: Size, format: str, *, unlimited: bool = False) -> None:
    """Refuses a result that its format cannot hold, whatever was lifted, or that is too many pixels.

    Raises:
        PictureError: FORMAT_LIMIT or TOO_LARGE.
    """
    largest = KINDS[format].largest
    if max(size) > largest:
        raise PictureError(FailureKind.FORMAT_LIMIT, f"{format} holds {largest} pixels an edge, not {max(size)}")
    check_pixels(size, unlimited=unlimited)


def _too_large(what: str) -> PictureError:
    return PictureError(FailureKind.TOO_LARGE, what + HOW_TO_LIFT)
