"""TIFF keeps its metadata in the directory of its pixels: taken out as an EXIF block, and put in from one.

Pillow would read the values and write them again, see `directories`. Here they move as raw bytes, into a new first
directory behind the pixels; strips and the other pages stay where they are. A maker's note cannot stay where it was, so
offsets inside it that count from the beginning of the file are wrong afterwards, as after every move.
"""

import struct
from fractions import Fraction
from io import BytesIO

from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from lightwork.pixels.failure import READER_ERRORS
from lightwork.pixels.metadata.along import Metadata
from lightwork.pixels.metadata.directories import (
    ENTRY,
    EXIF_IFD,
    GPS_IFD,
    RATIONAL,
    SHORT,
    UNDEFINED,
    Block,
    Field,
    tree,
)
from lightwork.pixels.metadata.exif import PREFIX
from lightwork.pixels.metadata.growing import Growing, built
from lightwork.pixels.metadata.iptc import from_resources

_BYTE = 1
_XMP, _IPTC, _PHOTOSHOP, _ICC = 700, 33723, 34377, 34675
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT, _INCH = 282, 283, 296, 2
_FINEST = 10_000

# A TIFF's own directory is mostly about how its pixels are stored. These tell of the photo, and nothing else is kept.
_ABOUT_THE_PHOTO = frozenset(
    {
        *(270, 271, 272, _X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT, 305, 306, 315, 316, 18246, 18249, 33432),
        *range(0x9C9B, 0x9CA0),  # Windows' title, comment, author, keywords, subject
    }
)


def extract(picture: TiffImageFile) -> bytes:
    """An EXIF block of what a TIFF's first directory tells of the photo; empty if it tells nothing.

    Raises:
        failure.READER_ERRORS: it cannot be read.
    """
    block = _classic(picture)
    return _by_pillow(picture) if block is None else built(tree(block, _ABOUT_THE_PHOTO))


def xmp(picture: TiffImageFile) -> bytes:
    """The XMP packet of a TIFF's first directory; empty if there is none."""
    return _value(picture, _XMP)


def iptc(picture: TiffImageFile) -> bytes:
    """The IPTC records of a TIFF's first directory, its own or Photoshop's; empty if there are none."""
    return _value(picture, _IPTC) or from_resources(_value(picture, _PHOTOSHOP))


def graft(data: bytes, along: Metadata) -> bytes:
    """A TIFF file with what goes along with its first picture.

    Args:
        data: a classic TIFF file without any of it, of one or several pages.
        along: settled for it.
    """
    block = Block(data)
    growing = Growing(block.order, data)
    fields = {field.tag: field for field in (*_of_exif(along.exif, growing), *_own(along, block.order))}
    kept = (data[entry.place : entry.place + ENTRY] for entry in block.entries(block.first) if entry.tag not in fields)
    following = block.number("L", block.link(block.first))
    growing.begin_at(growing.add(list(fields.values()), list(kept), following))
    return bytes(growing.data)


def _of_exif(raw: bytes, growing: Growing) -> list[Field]:
    """The fields of the first directory, and what points to the others, which are added here."""
    if not raw:
        return []
    try:
        found = tree(Block(raw), _ABOUT_THE_PHOTO).in_order(growing.order)
    except READER_ERRORS:
        return []
    return [*found.picture, *growing.add_tree(found)]


def _own(along: Metadata, order: str) -> list[Field]:
    """The fields for what is no EXIF."""
    blobs = [(_XMP, _BYTE, along.xmp), (_IPTC, UNDEFINED, along.iptc), (_ICC, UNDEFINED, along.icc or b"")]
    fields = [Field(tag, kind, len(value), value) for tag, kind, value in blobs if value]
    if along.dpi is not None:
        for tag, value in zip((_X_RESOLUTION, _Y_RESOLUTION), along.dpi, strict=True):
            exact = Fraction(value).limit_denominator(_FINEST)
            fields.append(Field(tag, RATIONAL, 1, struct.pack(order + "LL", exact.numerator, exact.denominator)))
        fields.append(Field(_RESOLUTION_UNIT, SHORT, 1, struct.pack(order + "H", _INCH)))
    return fields


def _classic(picture: TiffImageFile) -> Block | None:
    """The file's own bytes; None for a BigTIFF, and where they are not at hand."""
    file = getattr(picture, "_fp", None)
    data = file.getvalue() if isinstance(file, BytesIO) else b""
    try:
        return Block(data)
    except (ValueError, struct.error):
        return None


def _value(picture: TiffImageFile, tag: int) -> bytes:
    """The bytes of a tag; empty if it is not there, or cannot be read."""
    try:
        block = _classic(picture)
        if block is not None:
            return next((field.value for field in block.fields(block.first, {tag})), b"")
        found = picture.tag_v2.get(tag)
    except READER_ERRORS:
        return b""
    return found if isinstance(found, bytes) else b""


def _by_pillow(picture: TiffImageFile) -> bytes:
    """As `extract`, for a BigTIFF: through Pillow's values."""
    theirs, ours = picture.getexif(), Image.Exif()
    for tag in (*_ABOUT_THE_PHOTO, EXIF_IFD, GPS_IFD):
        if tag in theirs:
            ours[tag] = theirs.get_ifd(tag) if tag in {EXIF_IFD, GPS_IFD} else theirs[tag]
    return ours.tobytes().removeprefix(PREFIX) if len(ours) else b""
