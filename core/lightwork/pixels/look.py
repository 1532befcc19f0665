"""Reads what a picture's first bytes say, without its pixels and without the rest of the file."""

from collections.abc import Callable, Collection
from contextlib import suppress
from typing import IO

from lightwork.pixels import boxes, deep_load, heif, jpeg, metadata, plugins, riff, sniff
from lightwork.pixels.failure import READER_ERRORS, PictureError
from lightwork.pixels.orientation import UPRIGHT, swap
from lightwork.plan import Header
from lightwork.scan import Source

_JXL_BEGINS = 1 << 16
"""Bytes in which the header of a JPEG XL begins, behind the boxes of its metadata."""

_JXL_AT_MOST = 64 << 20
"""More metadata than that in front of the pixels is nobody's."""

_INKS = 4
"""Components of a JPEG that is meant for print."""

_DEEP_MODES = {"I", "F", "I;16", "I;16B", "I;16L", "I;16N"}


def look(source: Source, also: Collection[str] = ()) -> Header | None:
    """The header of a file; None when it cannot be read, for whatever reason.

    Args:
        source: the file.
        also: formats that are read on request.
    """
    try:
        with open(source.path, "rb") as file:
            try:
                return _header(file, also)
            except plugins.RawError:
                return _raw(source.path, file)
    except (OSError, ValueError):  # ValueError: a null byte in the name
        return None


def header_of(file: IO[bytes], also: Collection[str] = ()) -> Header | None:
    """The header of an open file that stands at its beginning; None when it cannot be read, or is a RAW file."""
    try:
        return _header(file, also)
    except plugins.RawError:
        return None


def _header(file: IO[bytes], also: Collection[str]) -> Header | None:
    """The header; None when it cannot be read.

    Raises:
        plugins.RawError: it is a camera's RAW file.
    """
    try:
        head = file.read(sniff.HEAD)
        name = sniff.known(head, also)
        if name == "raw":
            raise plugins.RawError
        header = _BY_HAND.get(name, _by_plugin)(name, file, head)
        return header if header is not None and min(header.size) > 0 else None  # damaged ones may tell of no pixels
    except (PictureError, *READER_ERRORS):
        return None


def _by_plugin(name: str, file: IO[bytes], head: bytes) -> Header:
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


def _jpeg(name: str, file: IO[bytes], head: bytes) -> Header | None:
    """Without the plugin, which takes five times as long; it looks at what is odd."""
    front = jpeg.front_of(file)
    if front is None:
        return _by_plugin(name, file, head)
    raw = front.exif.removeprefix(metadata.PREFIX)
    stored, taken = UPRIGHT, None
    with suppress(*READER_ERRORS):
        stored = metadata.orientation_in(raw)
    with suppress(*READER_ERRORS):
        taken = metadata.taken_in(raw)
    return Header(name, swap(front.size, stored), stored == UPRIGHT, ink=front.inks == _INKS, taken=taken)


def _webp(name: str, file: IO[bytes], head: bytes) -> Header | None:
    """Without the plugin, which would read all of it and make room for its pixels."""
    size = riff.canvas_size(head)
    if size is None:
        return None
    frames = 2 if riff.is_animated(head) else 1
    raw = (riff.exif(file, head) or b"").removeprefix(metadata.PREFIX)
    try:
        stored = metadata.orientation_in(raw)
    except READER_ERRORS:
        stored = UPRIGHT
    return Header(name, swap(size, stored), stored == UPRIGHT, frames, taken=metadata.taken_in(raw))


def _heic(name: str, file: IO[bytes], head: bytes) -> Header | None:
    """Without the library, which crashes on some damaged files; nobody's plan may die of one."""
    del head
    found = heif.header(file)
    if found is None:
        return None
    upright = found.orientation == UPRIGHT
    return Header(name, found.size, upright, taken=metadata.taken_in(found.exif))


def _jxl(name: str, file: IO[bytes], head: bytes) -> Header | None:
    """Without the plugin, which would decode all of it."""
    data = head + file.read(_JXL_BEGINS)
    size = boxes.jxl_size(data)
    if size is None:
        data += file.read(_JXL_AT_MOST)
        size = boxes.jxl_size(data)
    return Header(name, size, taken=metadata.taken_in(boxes.jxl_exif(data))) if size else None


_BY_HAND: dict[str, Callable[[str, IO[bytes], bytes], Header | None]] = {
    "jpeg": _jpeg,
    "webp": _webp,
    "heic": _heic,
    "jxl": _jxl,
}


def _raw(path: str, file: IO[bytes]) -> Header | None:
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
