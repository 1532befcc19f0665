"""Metadata as the openers of pictures found it. It was written by strangers: what cannot be read is left out."""

import math
from contextlib import suppress
from datetime import datetime

from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from lightwork.pixels import boxes
from lightwork.pixels.failure import READER_ERRORS
from lightwork.pixels.metadata import iptc, texts, tiff
from lightwork.pixels.metadata.along import Metadata
from lightwork.pixels.metadata.directories import EXIF_IFD
from lightwork.pixels.metadata.exif import PREFIX, moment, orientation_in, taken_in
from lightwork.pixels.orientation import UPRIGHT

_ORIENTATION = 0x0112
_DATE_TIME, _DATE_TAGS = 306, (0x9003, 0x9004)
_IPTC_RESOURCE = 0x0404
_WIDEST_DPI = 65_535
_OLD_TEXTS = {"exif": "Raw profile type exif", "iptc": "Raw profile type iptc", "xmp": "Raw profile type xmp"}


def read(picture: Image.Image) -> Metadata:
    """Takes everything from a loaded picture; what cannot be read is left out."""
    icc = picture.info.get("icc_profile")
    try:
        exif, lost = _exif(picture), False
    except READER_ERRORS:
        exif, lost = b"", True
    return Metadata(
        exif,
        icc if isinstance(icc, bytes) and icc else None,
        _dpi(picture.info.get("dpi")),
        _xmp(picture),
        _iptc(picture),
        _comment(picture),
        texts.read(picture),
        lost,
    )


def orientation(picture: Image.Image) -> int:
    """How the picture is stored, 1 to 8; 1 for whatever else is written there or cannot be read."""
    stored = getattr(picture, "stored", None)  # by AVIF's own boxes, which stand above EXIF
    if isinstance(stored, int):
        return _sane(stored)
    if picture.format == "JXL" and not getattr(picture, "jpeg", False):
        return UPRIGHT  # its decoder has turned it, unless it gave the JPEG back that the picture was made of
    if isinstance(picture, TiffImageFile):
        return _sane(picture.tag_v2.get(_ORIENTATION))
    try:
        return orientation_in(_exif(picture))
    except READER_ERRORS:
        return UPRIGHT


def taken(picture: Image.Image) -> datetime | None:
    """When a photo was taken, on the camera's clock; None if nobody knows."""
    try:
        return _taken_of_tiff(picture) if isinstance(picture, TiffImageFile) else taken_in(_exif(picture))
    except READER_ERRORS:
        return None


def _sane(orientation: object) -> int:
    return orientation if isinstance(orientation, int) and orientation in range(1, 9) else UPRIGHT


def _taken_of_tiff(picture: TiffImageFile) -> datetime | None:
    """By Pillow, which reads only as much of the file as it needs."""
    exif = picture.getexif()
    camera = exif.get_ifd(EXIF_IFD)
    said = [*(camera.get(tag) for tag in _DATE_TAGS), exif.get(_DATE_TIME)]
    moments = (moment(text.encode()) for text in said if isinstance(text, str))
    return next((found for found in moments if found is not None), None)


def _exif(picture: Image.Image) -> bytes:
    """The EXIF bytes without the "Exif" in front, empty if there are none.

    Raises:
        failure.READER_ERRORS: there are some that cannot be read.
    """
    if isinstance(picture, TiffImageFile):
        return tiff.extract(picture)
    raw = picture.info.get("exif")
    if raw is None:
        raw = _old_text(picture, "exif")
    return raw.removeprefix(PREFIX) if isinstance(raw, bytes) else b""


def _old_text(picture: Image.Image, name: str) -> bytes:
    """What ImageMagick writes into PNG as hexadecimal text, for want of a chunk of its own; empty if it did not.

    Raises:
        ValueError: it is no such text.
    """
    text = picture.info.get(_OLD_TEXTS[name])
    return bytes.fromhex("".join(text.split("\n")[3:])) if isinstance(text, str) else b""


def _xmp(picture: Image.Image) -> bytes:
    if isinstance(picture, TiffImageFile):
        return tiff.xmp(picture)
    found = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp")
    with suppress(*READER_ERRORS):
        if found is None and picture.format == "JXL":
            found = _of_jxl(getattr(picture, "fc", b""))
        found = found or _old_text(picture, "xmp")
    if isinstance(found, str):
        return found.encode(errors="replace")
    return found if isinstance(found, bytes) else b""


def _of_jxl(data: bytes) -> bytes:
    """The XMP box of a JPEG XL file, which its plugin does not tell of; empty if there is none."""
    if data.startswith(b"\xff\x0a"):
        return b""
    return next((data[start:end] for name, start, end in boxes.boxes(data) if name == b"xml "), b"")


def _iptc(picture: Image.Image) -> bytes:
    if isinstance(picture, TiffImageFile):
        return tiff.iptc(picture)
    resources = picture.info.get("photoshop")
    if isinstance(resources, dict):
        found = resources.get(_IPTC_RESOURCE)
        return found if isinstance(found, bytes) else b""
    with suppress(*READER_ERRORS):
        return iptc.from_resources(_old_text(picture, "iptc"))
    return b""


def _comment(picture: Image.Image) -> bytes:
    found = picture.info.get("comment") or picture.info.get("Comment")
    if isinstance(found, str):
        return found.encode(errors="replace")
    return found if isinstance(found, bytes) else b""


def _dpi(found: object) -> tuple[float, float] | None:
    """The resolution as two plain numbers if that is what it is; EXIF's own rationals can be 0/0."""
    try:
        across, down = (float(value) for value in found)  # type: ignore[attr-defined] # whatever it is, it is caught
    except READER_ERRORS:
        return None
    fine = all(math.isfinite(value) and 1 <= value <= _WIDEST_DPI for value in (across, down))
    return (across, down) if fine else None
