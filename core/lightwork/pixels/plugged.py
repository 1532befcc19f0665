"""Headers by Pillow's plugins: of the formats, and of the odd files, that `look` cannot read by itself."""

from contextlib import suppress
from typing import IO

from lightwork.pixels import deep_load, metadata, plugins, sniff
from lightwork.pixels.failure import READER_ERRORS, PictureError
from lightwork.pixels.orientation import UPRIGHT, swap
from lightwork.plan import Header

_DEEP_MODES = {"I", "F", "I;16", "I;16B", "I;16L", "I;16N"}


def header(name: str, file: IO[bytes], head: bytes) -> Header:
    """The header of an open file.

    Args:
        name: of its format, as `sniff` told it.
        file: at whatever place.
        head: its first bytes.

    Raises:
        RawError: it is a camera's raw file.
        PictureError: too large for Pillow to be opened, or of unknown size.
        failure.READER_ERRORS: it cannot be read.
    """
    file.seek(0)
    picture = plugins.open_plugin(name, file, head)
    frames = 2 if plugins.is_many(name, picture) else 1
    stored = metadata.orientation(picture)
    size = picture.size if name == "tiff" else swap(picture.size, stored)  # of a TIFF it is told upright already
    return Header(
        name,
        size,
        upright=stored == UPRIGHT,
        frames=frames,
        ink=picture.mode == "CMYK",
        deep=picture.mode in _DEEP_MODES or deep_load.is_deep(name, head, picture),
        taken=metadata.taken(picture),
    )


def raw_header(path: str, file: IO[bytes]) -> Header | None:
    """By LibRaw, if it is installed; most RAW files are TIFF as well, which tells when they were taken."""
    from lightwork.pixels import raw  # noqa: PLC0415 - few have RAW files, and it brings numpy

    try:
        sniff.check_read("raw")
        size = raw.size(path)
    except PictureError:
        return None
    taken = None
    with suppress(*READER_ERRORS):
        file.seek(0)
        taken = metadata.taken(plugins.plugin("tiff")(file))
    return Header("raw", size, taken=taken)
