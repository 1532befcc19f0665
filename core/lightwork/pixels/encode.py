"""Image -> bytes of a file.

Into memory, never to a path: `Image.save(path)` reports success on a full disk, and cuts what stood there before.
"""

import struct
from io import BytesIO
from typing import Any, NamedTuple

from PIL import Image

from lightwork.events import FailureKind
from lightwork.pixels import metadata
from lightwork.pixels.failure import PictureError, told
from lightwork.pixels.formats import WRITTEN
from lightwork.pixels.metadata import Metadata
from lightwork.recipe import Size

_SEGMENT = 65_533
"""What a JPEG segment holds, in bytes; an EXIF block must fit into one."""

_PROFILES = 255 * (_SEGMENT - 14)
"""What a JPEG holds of a colour profile: 255 segments, each with 14 bytes of its own."""

_LOST = "EXIF could not be kept"


class Encoded(NamedTuple):
    """A file's bytes, and what a person may want to know about them."""

    data: bytes
    notes: tuple[str, ...]


def encode(image: Image.Image, format: str, quality: int, along: Metadata) -> Encoded:
    """Encodes a finished picture with its metadata.

    Args:
        image: in a mode that the format holds, see `colour.finish`.
        format: "jpeg", "png" or "webp".
        quality: 1 to 100; PNG has none.
        along: the original's metadata; `icc` as `colour` left it.

    Raises:
        PictureError: CANNOT_WRITE, the encoder refuses.
        MemoryError: there is not enough.
    """
    form = WRITTEN[format]
    exif, notes = _exif(along, format, image.size)
    icc = along.icc
    if icc is not None and format == "jpeg" and len(icc) > _PROFILES:
        icc, notes = None, (*notes, "colour profile dropped")
    image.info = {}  # or what the original's format left there gets into the new one
    settings: dict[str, Any] = dict(form.settings)
    if form.takes_quality:
        settings["quality"] = quality
    kept = {"exif": exif, "icc_profile": icc, "dpi": along.dpi}
    settings.update({key: value for key, value in kept.items() if value})
    file = BytesIO()
    try:
        image.save(file, form.plugin, **settings)
    except (OSError, ValueError) as error:
        raise PictureError(FailureKind.CANNOT_WRITE, told(error)) from error
    return Encoded(file.getvalue(), notes)


def _exif(along: Metadata, format: str, size: Size) -> tuple[bytes, tuple[str, ...]]:
    """The EXIF block to write, empty if there is none or it is beyond saving."""
    if not along.exif:
        return b"", (_LOST,) if along.lost else ()
    try:
        exif = metadata.PREFIX + metadata.corrected(along.exif, size)
    except (struct.error, ValueError):
        return b"", (_LOST,)
    if format == "jpeg" and len(exif) > _SEGMENT:
        return b"", (_LOST,)
    return exif, ()
