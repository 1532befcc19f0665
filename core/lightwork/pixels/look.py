"""Reads what a picture's first bytes say, without its pixels and without the rest of the file."""

from typing import IO

from lightwork.pixels import formats, metadata, riff
from lightwork.pixels.failure import READER_ERRORS, PictureError
from lightwork.pixels.orientation import UPRIGHT, swap
from lightwork.plan import Header
from lightwork.scan import Source


def look(source: Source) -> Header | None:
    """The header of a file; None when it cannot be read, for whatever reason."""
    try:
        with open(source.path, "rb") as file:
            return header_of(file)
    except (OSError, ValueError):  # ValueError: a null byte in the name
        return None


def header_of(file: IO[bytes]) -> Header | None:
    """The header of an open file that stands at its beginning; None when it cannot be read."""
    try:
        head = file.read(formats.HEAD)
        name = formats.known(head)
        return _webp(file, head) if name == "webp" else _by_plugin(name, file, head)
    except (PictureError, *READER_ERRORS):
        return None


def _by_plugin(name: str, file: IO[bytes], head: bytes) -> Header:
    file.seek(0)
    picture = formats.open_plugin(name, file, head)
    frames = 2 if formats.is_many(picture) else 1
    stored = metadata.orientation(picture)
    size = picture.size if name == "tiff" else swap(picture.size, stored)  # Pillow tells a TIFF's upright size
    return Header(name, size, upright=stored == UPRIGHT, frames=frames)


def _webp(file: IO[bytes], head: bytes) -> Header | None:
    """Without the plugin, which would read all of it and make room for its pixels."""
    size = riff.canvas_size(head)
    if size is None:
        return None
    frames = 2 if riff.is_animated(head) else 1
    try:
        stored = metadata.orientation_in((riff.exif(file, head) or b"").removeprefix(metadata.PREFIX))
    except READER_ERRORS:
        stored = UPRIGHT
    return Header("webp", swap(size, stored), upright=stored == UPRIGHT, frames=frames)
