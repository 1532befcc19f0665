"""EXIF, colour profile and resolution: what goes along with the pixels.

EXIF is kept as the bytes it came in, and only what the resizing made wrong is written over: the orientation, the size,
and the thumbnail, which would show the photo as it was, and turned. Reading it into values and writing those again, as
`Image.Exif` does, makes "José" into "Jos?" and moves the maker's note away from the offsets inside it. EXIF 2.32,
CIPA DC-008, 4.6, tells the structure.
"""

import math
import struct
from typing import NamedTuple

from PIL import Image, ImageFile
from PIL.TiffImagePlugin import TiffImageFile

from lightwork.pixels.failure import READER_ERRORS
from lightwork.pixels.orientation import UPRIGHT
from lightwork.recipe import Size

PREFIX = b"Exif\0\0"

_ORIENTATION, _EXIF_IFD = 0x0112, 0x8769
_WIDTHS, _HEIGHTS = {0x0100, 0xA002}, {0x0101, 0xA003}
_THUMB_OFFSET, _THUMB_LENGTH = 0x0201, 0x0202
_SHORT, _LONG = 3, 4
_WIDEST_DPI = 65_535

# A TIFF's own directory is mostly about how its pixels are stored. These tell of the photo, and nothing else is kept.
_ABOUT_THE_PHOTO = (
    *(270, 271, 272, 282, 283, 296, 305, 306, 315, 316, 18246, 33432, 34665, 34853),
    *range(0x9C9B, 0x9CA0),  # Windows' title, comment, author, keywords, subject
)


class Metadata(NamedTuple):
    """What goes along with the pixels.

    Attributes:
        exif: a TIFF structure without the "Exif" in front; empty if there is none.
        icc: the colour profile, None if there is none.
        dpi: (horizontal, vertical) dots per inch, None if not known.
        lost: whether there was EXIF that cannot be read.
    """

    exif: bytes
    icc: bytes | None
    dpi: tuple[float, float] | None
    lost: bool = False


def orientation(picture: ImageFile.ImageFile) -> int:
    """How the picture is stored, 1 to 8; 1 for whatever else is written there or cannot be read."""
    if isinstance(picture, TiffImageFile):
        value = picture.tag_v2.get(_ORIENTATION)
        return value if isinstance(value, int) and value in range(1, 9) else UPRIGHT
    try:
        return orientation_in(_raw(picture))
    except READER_ERRORS:
        return UPRIGHT


def orientation_in(raw: bytes) -> int:
    """As `orientation`, of EXIF bytes.

    Raises:
        struct.error: they are cut.
        ValueError: they are no EXIF.
    """
    if not raw:
        return UPRIGHT
    exif = _Directories(raw)
    for tag, kind, count, place in exif.entries(exif.first):
        if tag == _ORIENTATION and kind == _SHORT and count == 1:
            value = exif.number("H", place + 8)
            return value if value in range(1, 9) else UPRIGHT
    return UPRIGHT


def read(picture: ImageFile.ImageFile) -> Metadata:
    """Takes everything from a loaded picture; what cannot be read is left out."""
    icc = picture.info.get("icc_profile")
    try:
        exif, lost = _raw(picture), False
    except READER_ERRORS:
        exif, lost = b"", True
    return Metadata(exif, icc if isinstance(icc, bytes) and icc else None, _dpi(picture.info.get("dpi")), lost)


def corrected(raw: bytes, size: Size) -> bytes:
    """EXIF for a result of (width, height) pixels: upright, without thumbnail; otherwise byte for byte as it was.

    Raises:
        struct.error: it is cut.
        ValueError: it is no EXIF.
    """
    exif = _Directories(raw)
    for tag, _, _, place in exif.entries(exif.first):
        exif.correct(tag, place, size)
        if tag == _EXIF_IFD:
            for inner, _, _, inner_place in exif.entries(exif.number("L", place + 8)):
                exif.correct(inner, inner_place, size)
    exif.drop_thumbnail()
    return bytes(exif.data)


class _Directories:
    """The directories of an EXIF block, to be read and written over in place."""

    def __init__(self, raw: bytes) -> None:
        order = {b"II*\0": "<", b"MM\0*": ">"}.get(raw[:4])
        if order is None:
            raise ValueError("no EXIF")
        self.data = bytearray(raw)
        self.order = order
        self.first = self.number("L", 4)

    def number(self, letter: str, place: int) -> int:
        return int(struct.unpack_from(self.order + letter, self.data, place)[0])

    def entries(self, directory: int) -> list[tuple[int, int, int, int]]:
        """Each entry as (tag, type, count, its place in the data)."""
        places = range(directory + 2, directory + 2 + 12 * self.number("H", directory), 12)
        return [(*struct.unpack_from(self.order + "HHL", self.data, place), place) for place in places]

    def correct(self, tag: int, place: int, size: Size) -> None:
        """Writes over an entry that the resizing made wrong."""
        if tag == _ORIENTATION:
            struct.pack_into(self.order + "HHLHH", self.data, place, tag, _SHORT, 1, UPRIGHT, 0)
        elif tag in _WIDTHS | _HEIGHTS:
            struct.pack_into(self.order + "HHLL", self.data, place, tag, _LONG, 1, size[tag in _HEIGHTS])

    def drop_thumbnail(self) -> None:
        """Unlinks the second directory, which is about the thumbnail, and blanks that; at the end it is cut off."""
        link = self.first + 2 + 12 * self.number("H", self.first)
        second = self.number("L", link)
        struct.pack_into(self.order + "L", self.data, link, 0)
        try:
            found = {tag: self.number("L", place + 8) for tag, _, _, place in self.entries(second)} if second else {}
        except struct.error:
            return  # unlinked it is, and nobody can find what it pointed to
        start, length = found.get(_THUMB_OFFSET, 0), found.get(_THUMB_LENGTH, 0)
        end = min(start + length, len(self.data))
        if start <= second:
            return
        if end >= len(self.data) - 1:  # some writers pad to an even length
            del self.data[start:]
        else:
            self.data[start:end] = bytes(end - start)


def _raw(picture: ImageFile.ImageFile) -> bytes:
    """The EXIF bytes without the "Exif" in front, empty if there are none.

    Raises:
        failure.READER_ERRORS: there are some that cannot be read.
    """
    if isinstance(picture, TiffImageFile):
        return _from_tiff(picture)
    raw = picture.info.get("exif")
    if raw is None and isinstance(legacy := picture.info.get("Raw profile type exif"), str):
        raw = bytes.fromhex("".join(legacy.split("\n")[3:]))  # as ImageMagick wrote it into PNG before 2017
    return raw.removeprefix(PREFIX) if isinstance(raw, bytes) else b""


def _from_tiff(picture: TiffImageFile) -> bytes:
    """EXIF made of the entries of a TIFF's directory that tell of the photo; empty if there are none."""
    theirs, ours = picture.getexif(), Image.Exif()
    for tag in _ABOUT_THE_PHOTO:
        if tag in theirs:
            ours[tag] = theirs.get_ifd(tag) if tag in {34665, 34853} else theirs[tag]
    return ours.tobytes().removeprefix(PREFIX) if len(ours) else b""


def _dpi(found: object) -> tuple[float, float] | None:
    """The resolution as two plain numbers if that is what it is; EXIF's own rationals can be 0/0."""
    try:
        across, down = (float(value) for value in found)  # type: ignore[attr-defined] # whatever it is, it is caught
    except READER_ERRORS:
        return None
    fine = all(math.isfinite(value) and 1 <= value <= _WIDEST_DPI for value in (across, down))
    return (across, down) if fine else None
