"""What encoders are told of metadata, and what their formats cannot hold."""

from collections.abc import Callable, Sized
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from lightwork.events import Change, What
from lightwork.pixels.failure import READER_ERRORS
from lightwork.pixels.metadata import exif, iptc
from lightwork.pixels.metadata.along import Metadata

Told = tuple[dict[str, Any], list[str]]
"""Keyword arguments of an encoder, and what it cannot be told."""

_SEGMENT = 65_533
"""The most bytes in a segment of a JPEG."""
_XMP_MARK = 29
_ICC_SEGMENTS, _ICC_MARK = 255, 14
_PHOTOSHOP = b"Photoshop 3.0\0"
_XMP_TEXT = "XML:com.adobe.xmp"


def save_settings(along: Metadata, format: str) -> tuple[dict[str, Any], tuple[Change, ...]]:
    """Keyword arguments for an encoder, and what cannot be kept.

    Args:
        along: what goes along, settled.
        format: a name in `lightwork.formats.KINDS`; a TIFF is told nothing, see `tiff.graft`.
    """
    settings, not_kept = _FORMATS[format](along)
    changes = [Change(What.NOT_KEPT, name) for name in not_kept if name]
    if along.icc and "icc_profile" not in settings and format != "tiff":
        changes.append(Change(What.PROFILE_DROPPED, _ICC_WHY.get(format, f"{format} holds none")))
    return {name: value for name, value in settings.items() if value}, tuple(changes)


def _jpeg(along: Metadata) -> Told:
    block, not_kept = _short_exif(along.exif)
    packet = along.xmp if len(along.xmp) <= _SEGMENT - _XMP_MARK else b""
    resources = _PHOTOSHOP + iptc.resource(along.iptc) if along.iptc else b""
    records = resources if len(resources) <= _SEGMENT else b""
    settings = {
        "exif": exif.PREFIX + block if block else b"",
        "xmp": packet,
        "extra": b"\xff\xed" + (len(records) + 2).to_bytes(2) + records if records else b"",
        "comment": along.comment[:_SEGMENT],
        "dpi": along.dpi,
    }
    if along.icc and len(along.icc) <= _ICC_SEGMENTS * (_SEGMENT - _ICC_MARK):
        settings["icc_profile"] = along.icc
    lost = [_lost("XMP", along.xmp, packet), _lost("IPTC", along.iptc, records), _lost("PNG texts", along.texts)]
    return settings, [*not_kept, *lost]


def _short_exif(raw: bytes) -> tuple[bytes, list[str]]:
    """EXIF that fits into a segment, if need be without the maker's note, and what that cost."""
    longest = _SEGMENT - len(exif.PREFIX)
    if len(raw) <= longest:
        return raw, []
    try:
        shorter = exif.without_maker_note(raw)
    except READER_ERRORS:
        shorter = raw
    return (shorter, ["maker note"]) if len(shorter) <= longest else (b"", ["EXIF"])


def _png(along: Metadata) -> Told:
    texts = PngInfo()
    for keyword, text in along.texts:
        texts.add_itxt(keyword, text)
    if along.xmp:
        texts.add_itxt(_XMP_TEXT, along.xmp.decode(errors="replace"))
    if along.comment:
        texts.add_itxt("Comment", along.comment.rstrip(b"\0").decode(errors="replace"))
    written = texts if texts.chunks else None
    settings = {"exif": along.exif, "icc_profile": along.icc, "dpi": along.dpi, "pnginfo": written}
    return settings, [_lost("IPTC", along.iptc)]


def _webp(along: Metadata) -> Told:
    return {"exif": along.exif, "xmp": along.xmp, "icc_profile": along.icc}, _no_texts(along)


def _avif(along: Metadata) -> Told:
    """Without the orientation, or Pillow writes all of EXIF anew, and "José" becomes "Jos?"."""
    try:
        block = exif.without_orientation(along.exif) if along.exif else b""
        Image.Exif().load(block)  # as the encoder will
    except READER_ERRORS:
        block = b""
    settings = {"exif": block, "xmp": along.xmp, "icc_profile": along.icc}
    return settings, [_lost("EXIF", along.exif, block), *_no_texts(along)]


def _gif(along: Metadata) -> Told:
    parts = {"EXIF": along.exif, "XMP": along.xmp, "IPTC": along.iptc, "PNG texts": along.texts}
    return {"comment": along.comment}, [_lost(name, was) for name, was in parts.items()]


def _heif(along: Metadata) -> Told:
    return {"exif": along.exif, "xmp": along.xmp, "icc_profile": along.icc}, _no_texts(along)


def _jxl(along: Metadata) -> Told:
    return {"exif": along.exif, "xmp": along.xmp}, _no_texts(along)


def _tiff(along: Metadata) -> Told:
    return {}, [_lost("comment", along.comment), _lost("PNG texts", along.texts)]


_FORMATS: dict[str, Callable[[Metadata], Told]] = {
    "jpeg": _jpeg,
    "png": _png,
    "webp": _webp,
    "avif": _avif,
    "gif": _gif,
    "heic": _heif,
    "jxl": _jxl,
    "tiff": _tiff,
}

_ICC_WHY = {"jpeg": "too long for a JPEG"}


def _lost(name: str, was: Sized, kept: Sized = b"") -> str:
    """The name of what was there and is not kept; empty if nothing is lost."""
    return name if was and not kept else ""


def _no_texts(along: Metadata) -> list[str]:
    return [_lost("IPTC", along.iptc), _lost("comment", along.comment), _lost("PNG texts", along.texts)]
