"""What of a photo's metadata goes along with a result: corrected, without the place, or nothing."""

import struct
from typing import NamedTuple

from lightwork.events import Change, What
from lightwork.pixels.failure import READER_ERRORS
from lightwork.pixels.metadata import exif, iptc, texts
from lightwork.pixels.metadata.along import Metadata
from lightwork.pixels.metadata.directories import RATIONAL, SHORT, Field, Tree
from lightwork.pixels.metadata.growing import built
from lightwork.recipe import Size, Tags

_ACROSS, _DOWN, _UNIT = 0x011A, 0x011B, 0x0128
_INCHES = 2


class _Kept(NamedTuple):
    data: bytes
    changes: tuple[Change, ...] = ()


def settle(found: Metadata, tags: Tags, size: Size, dpi: int) -> tuple[Metadata, tuple[Change, ...]]:
    """What goes along with a result, and what was done to it.

    Args:
        found: of the original.
        tags: how much is wanted.
        size: (width, height) of the result in pixels.
        dpi: its resolution in dots per inch, 0 to leave it.
    """
    resolution = (float(dpi), float(dpi)) if dpi else found.dpi
    if tags is Tags.NONE:
        was_there = any((found.exif, found.xmp, found.iptc, found.comment, found.texts, found.lost))
        removed = (Change(What.REMOVED, "metadata"),) if was_there else ()
        return Metadata(_resolution(dpi), found.icc, resolution), removed
    location = tags is Tags.ALL
    kept = _exif(found, size, dpi, location=location)
    packet = _xmp(found.xmp, size, dpi, location=location)
    records = _Kept(found.iptc) if location else _iptc_elsewhere(found.iptc)
    words = texts.settle(found.texts, location=location)
    changes = dict.fromkeys((*kept.changes, *packet.changes, *records.changes, *words.changes))
    block = kept.data or _resolution(dpi)
    along = Metadata(block, found.icc, resolution, packet.data, records.data, found.comment, words.texts)
    return along, tuple(changes)


def _resolution(dpi: int) -> bytes:
    """EXIF that tells of nothing but a wanted resolution: several formats have no other place for it."""
    if not dpi:
        return b""
    lengths = [Field(tag, RATIONAL, 1, struct.pack("<LL", dpi, 1)) for tag in (_ACROSS, _DOWN)]
    unit = Field(_UNIT, SHORT, 1, struct.pack("<H", _INCHES))
    return built(Tree("<", [*lengths, unit], [], [], []))


def _exif(found: Metadata, size: Size, dpi: int, *, location: bool) -> _Kept:
    not_kept = _Kept(b"", (Change(What.NOT_KEPT, "EXIF"),))
    if not found.exif:
        return not_kept if found.lost else _Kept(b"")
    try:
        raw, changes = (found.exif, ()) if location else exif.without_location(found.exif)
        return _Kept(exif.corrected(raw, size, dpi) if raw else b"", changes)
    except READER_ERRORS:
        return not_kept


def _xmp(packet: bytes, size: Size, dpi: int, *, location: bool) -> _Kept:
    if not packet:
        return _Kept(b"")
    from lightwork.pixels.metadata import xmp  # noqa: PLC0415 - many photos have none, and it brings a reader of XML

    return _Kept(*xmp.settle(packet, size, dpi, location=location))


def _iptc_elsewhere(records: bytes) -> _Kept:
    """IPTC records without any place."""
    try:
        kept = iptc.without_location(records)
    except READER_ERRORS:
        return _Kept(b"", (Change(What.NOT_KEPT, "IPTC"),))
    return _Kept(kept, (Change(What.REMOVED, "location"),) if kept != records else ())
