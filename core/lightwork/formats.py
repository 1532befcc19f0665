"""What there is to know of each picture format, without opening one: names, limits, and what it can hold.

`lightwork.pixels` does the opening and the encoding; this table is what plans, lists and documents are made of, so that
a process which only plans loads no picture library.
"""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from typing import Any

import msgspec


class Access(StrEnum):
    """When a format is read or written."""

    ALWAYS = "yes"
    EXTRA = "with lightwork[formats]"
    ON_REQUEST = "on request"
    NEVER = "no"


class Kind(msgspec.Struct, frozen=True):
    """A picture format.

    Attributes:
        name: ours, as in recipes.
        title: everybody's.
        endings: of file names, in lower case; a result gets the first, unless its original has another of them.
        read: when it is read.
        write: when it is written.
        largest: the longest edge it can hold, in pixels.
        quality: whether it has one, and so loses something.
        alpha: whether it can be transparent when it is written.
        deep: whether 16 bits a channel stay 16 bits.
        frames: whether all frames (or pages) are kept.
        exif: whether EXIF is kept.
        xmp: whether XMP is kept.
        icc: whether a colour profile is kept.
        modules: what must be installed to read it and to write it, beside what always is.
        instead: what it becomes with the format `same` where it is not written.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    read: Access = Access.ALWAYS
    write: Access = Access.NEVER
    largest: int = 1_000_000
    quality: bool = False
    alpha: bool = False
    deep: bool = False
    frames: bool = False
    exif: bool = False
    xmp: bool = False
    icc: bool = False
    modules: tuple[str, str] = ("", "")
    instead: str = "png"

    @property
    def readable(self) -> bool:
        """Whether this installation can read it."""
        return self.read is not Access.NEVER and _is_there(self.modules[0])

    @property
    def writable(self) -> bool:
        """Whether this installation can write it."""
        return self.write is not Access.NEVER and _is_there(self.modules[1])


@cache
def _is_there(module: str) -> bool:
    return not module or find_spec(module) is not None


_RAW = (
    *(".dng", ".cr2", ".cr3", ".crw", ".nef", ".nrw", ".arw", ".srf", ".sr2", ".raf", ".orf", ".rw2", ".pef", ".srw"),
    *(".raw", ".rwl", ".3fr", ".iiq", ".erf", ".kdc", ".dcr", ".mos", ".mrw", ".x3f"),
)

_HELD: dict[str, Any] = {"exif": True, "xmp": True, "icc": True}

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        # libjpeg's JPEG_MAX_DIMENSION
        Kind("jpeg", "JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), write=Access.ALWAYS, largest=65_500,
             quality=True, **_HELD),
        # libpng refuses edges over a million
        Kind("png", "PNG, APNG", (".png", ".apng"), write=Access.ALWAYS, alpha=True, deep=True, frames=True, **_HELD),
        # libwebp's WEBP_MAX_DIMENSION
        Kind("webp", "WebP", (".webp",), write=Access.ALWAYS, largest=16_383, quality=True, alpha=True, frames=True,
             **_HELD),
        # libavif's default limit for reading
        Kind("avif", "AVIF", (".avif", ".avifs"), write=Access.ALWAYS, largest=32_768, quality=True, alpha=True,
             frames=True, **_HELD),
        Kind("tiff", "TIFF", (".tif", ".tiff"), write=Access.ALWAYS, alpha=True, deep=True, frames=True, **_HELD),
        Kind("gif", "GIF", (".gif",), write=Access.ALWAYS, largest=65_535, alpha=True, frames=True),
        Kind("bmp", "BMP", (".bmp", ".dib")),
        Kind("heic", "HEIC, HEIF", (".heic", ".heif", ".hif", ".heics"), write=Access.EXTRA, largest=16_384,
             quality=True, alpha=True, modules=("pi_heif", "pillow_heif"), instead="jpeg", **_HELD),
        Kind("jxl", "JPEG XL", (".jxl",), read=Access.EXTRA, write=Access.EXTRA, quality=True, alpha=True,
             exif=True, xmp=True, modules=("pillow_jxl", "pillow_jxl")),  # whose encoder takes no profile
        Kind("raw", "camera RAW", _RAW, read=Access.EXTRA, modules=("rawpy", ""), instead="jpeg"),
        Kind("jpeg2000", "JPEG 2000", (".jp2", ".j2k", ".jpf", ".jpx", ".j2c"), read=Access.ON_REQUEST),
        Kind("ico", "Windows icon", (".ico",), read=Access.ON_REQUEST),
        Kind("tga", "Targa", (".tga",), read=Access.ON_REQUEST),
        Kind("ppm", "PPM, PGM, PBM", (".ppm", ".pgm", ".pbm", ".pnm"), read=Access.ON_REQUEST),
        Kind("psd", "Photoshop", (".psd",), read=Access.ON_REQUEST),
        Kind("qoi", "QOI", (".qoi",), read=Access.ON_REQUEST),
        Kind("dds", "DirectDraw surface", (".dds",), read=Access.ON_REQUEST),
    )
}  # fmt: skip
"""Every format that can be read or written, by our name of it."""


def endings(also: Iterable[str] = ()) -> frozenset[str]:
    """The endings of file names that promise a picture, in lower case.

    Args:
        also: formats that are read on request.
    """
    wanted = (kind for kind in KINDS.values() if kind.read is not Access.ON_REQUEST or kind.name in set(also))
    return frozenset(ending for kind in wanted for ending in kind.endings)


_PAGES = frozenset({"tiff"})


def keeps_frames(before: str, after: str) -> bool:
    """Whether all frames of a picture in one format can be kept in another: films become films, pages pages."""
    return KINDS[after].frames and (before in _PAGES) == (after in _PAGES)


def by_ending(ending: str) -> str | None:
    """The format that a file name's ending (with its dot) promises; None if it promises none."""
    lowered = ending.lower()
    return next((kind.name for kind in KINDS.values() if lowered in kind.endings), None)


COLUMNS = ("format", "read", "write", "alpha", "16 bit", "animation", "EXIF", "XMP", "ICC", "largest edge", "endings")
"""What a table of formats says of each; alpha to ICC and the largest edge are about results."""


def cells(kind: Kind, *, here: bool) -> tuple[str, ...]:
    """One row of a table of formats, under `COLUMNS`.

    Args:
        kind: the format.
        here: whether it tells what this installation can do, and not what any can.
    """
    read = Access.ALWAYS if here and kind.read is Access.EXTRA and kind.readable else kind.read
    write = Access.ALWAYS if here and kind.write is Access.EXTRA and kind.writable else kind.write
    if kind.write is Access.NEVER:
        held, largest = [""] * 6, ""
    else:
        flags = (kind.alpha, kind.deep, kind.frames, kind.exif, kind.xmp, kind.icc)
        held, largest = ["yes" if flag else "no" for flag in flags], str(kind.largest)
    return kind.title, read.value, write.value, *held, largest, " ".join(kind.endings)


def markdown() -> str:
    """The table of all formats for documents: what any installation can do."""
    rows = (COLUMNS, ("---",) * len(COLUMNS), *(cells(kind, here=False) for kind in KINDS.values()))
    return "".join("| " + " | ".join(row) + " |\n" for row in rows)


def table() -> list[dict[str, Any]]:
    """All formats as plain values, with what this installation can do in `readable` and `writable`."""
    return [
        {
            "name": kind.name,
            "title": kind.title,
            "read": kind.read.value,
            "write": kind.write.value,
            "readable": kind.readable,
            "writable": kind.writable,
            "alpha": kind.alpha,
            "deep": kind.deep,
            "frames": kind.frames,
            "exif": kind.exif,
            "xmp": kind.xmp,
            "icc": kind.icc,
            "largest_edge": None if kind.write is Access.NEVER else kind.largest,
            "endings": list(kind.endings),
        }
        for kind in KINDS.values()
    ]
