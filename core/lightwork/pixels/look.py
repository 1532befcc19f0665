"""Reads what a picture's first bytes say, without its pixels and without the rest of the file.

The usual formats are read by a few lines of our own, which takes a fifth of the time, and no Pillow: the program and
the window look at ten thousand headers, and never decode a picture. Whatever is odd is left to Pillow's plugins, which
are patient: `plugged`.
"""

from collections.abc import Callable, Collection
from contextlib import suppress
from typing import IO

from lightwork.pixels import boxes, chunks, heif, jpeg, metadata, riff, sniff
from lightwork.pixels.failure import READER_ERRORS, PictureError, RawError
from lightwork.pixels.orientation import UPRIGHT, swap
from lightwork.plan import Header
from lightwork.scan import Source

_JXL_BEGINS = 1 << 16
"""Bytes in which the header of a JPEG XL begins, behind the boxes of its metadata."""

_JXL_AT_MOST = 64 << 20
"""More metadata than that in front of the pixels is nobody's."""

_INKS = 4
"""Components of a JPEG that is meant for print."""


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
            except RawError:
                from lightwork.pixels import plugged  # noqa: PLC0415 - see `_by_plugin`

                return plugged.raw_header(source.path, file)
    except (OSError, ValueError):  # ValueError: a null byte in the name
        return None


def header_of(file: IO[bytes], also: Collection[str] = ()) -> Header | None:
    """The header of an open file that stands at its beginning; None when it cannot be read, or is a RAW file."""
    try:
        return _header(file, also)
    except RawError:
        return None


def _header(file: IO[bytes], also: Collection[str]) -> Header | None:
    """The header; None when it cannot be read.

    Raises:
        RawError: it is a camera's RAW file.
    """
    try:
        head = file.read(sniff.HEAD)
        name = sniff.known(head, also)
        if name == "raw":
            raise RawError
        header = _BY_HAND.get(name, _by_plugin)(name, file, head)
        return header if header is not None and min(header.size) > 0 else None  # damaged ones may tell of no pixels
    except (PictureError, *READER_ERRORS):
        return None


def _by_plugin(name: str, file: IO[bytes], head: bytes) -> Header:
    from lightwork.pixels import plugged  # noqa: PLC0415 - brings Pillow, which is seldom needed here

    return plugged.header(name, file, head)


def _jpeg(name: str, file: IO[bytes], head: bytes) -> Header | None:
    """Without the plugin, which takes five times as long."""
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


def _png(name: str, file: IO[bytes], head: bytes) -> Header | None:
    """Without the plugin, unless there is more than size and depth to be told."""
    front = chunks.front_of(file)
    return _by_plugin(name, file, head) if front is None else Header(name, front.size, deep=front.deep)


_BY_HAND: dict[str, Callable[[str, IO[bytes], bytes], Header | None]] = {
    "jpeg": _jpeg,
    "png": _png,
    "webp": _webp,
    "heic": _heic,
    "jxl": _jxl,
}
