"""XMP: a packet of XML with much the same as EXIF in it, and more.

It stays as it is byte for byte unless it says something that is wrong now, or something that has to go. Everything can
stand there as an attribute or as an element (XMP specification, part 1, 7). The names are those of the XMP
specification, part 2, and of the IPTC photo metadata standard.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.dom.minidom import Attr, Document, Element, Node

from lightwork.events import Change, What
from lightwork.pixels.failure import READER_ERRORS
from lightwork.pixels.metadata import xml
from lightwork.recipe import Size

MOST = 1_000_000
"""The longest packet, in bytes, that is read."""

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_TIFF, _EXIF = "http://ns.adobe.com/tiff/1.0/", "http://ns.adobe.com/exif/1.0/"
_PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
_XMLNS = "http://www.w3.org/2000/xmlns/"

_GONE: dict[tuple[str, str | None], str] = {
    ("http://ns.adobe.com/xap/1.0/", "Thumbnails"): "",
    ("http://ns.adobe.com/xmp/note/", "HasExtendedXMP"): "extended XMP",
    ("http://ns.adobe.com/hdr-gain-map/1.0/", None): "HDR gain map",
    ("http://ns.google.com/photos/1.0/container/", "Directory"): "",
    ("http://ns.google.com/photos/1.0/camera/", "MotionPhoto"): "motion photo",
    ("http://ns.google.com/photos/1.0/camera/", "MicroVideo"): "motion photo",
    ("http://ns.google.com/photos/1.0/camera/", "MicroVideoOffset"): "",
}
"""What tells of something behind the picture that is not there any more, and how its loss is told. None: all names."""

_PLACES = {
    *((_PHOTOSHOP, name) for name in ("City", "State", "Country")),
    (_CORE, "Location"),
    ("http://purl.org/dc/elements/1.1/", "coverage"),
}
_PLACES_ANYWHERE = re.compile(
    r"gps.*|.*(latitude|longitude|longtitude|altitude).*|location(shown|created|name|id|identifier)|sublocation|shotlocation"
    r"|provincestate|country(name|code)|worldregion",
    re.IGNORECASE,
)
"""Names that tell of a place in whatever namespace; DJI writes "Longtitude"."""
_GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#"


class Settled(NamedTuple):
    """A packet, and what was done to it."""

    xmp: bytes
    changes: tuple[Change, ...] = ()


def settle(xmp: bytes, size: Size, dpi: int = 0, *, location: bool = True) -> Settled:
    """The packet for a result.

    Args:
        xmp: as it was; may be empty.
        size: (width, height) of the result in pixels.
        dpi: its resolution in dots per inch, 0 to leave what is there.
        location: whether the place may stay.
    """
    if not xmp:
        return Settled(b"")
    try:
        return _settled(xmp, _right(size, dpi), location=location)
    except READER_ERRORS:
        return Settled(b"", (Change(What.NOT_KEPT, "XMP"),))


def _right(size: Size, dpi: int) -> dict[tuple[str, str], str]:
    """What has to be said of the result where anything is said."""
    width, height = map(str, size)
    right = {
        (_TIFF, "Orientation"): "1",
        (_TIFF, "ImageWidth"): width,
        (_TIFF, "ImageLength"): height,
        (_EXIF, "PixelXDimension"): width,
        (_EXIF, "PixelYDimension"): height,
    }
    if dpi:
        right |= dict.fromkeys(((_TIFF, "XResolution"), (_TIFF, "YResolution")), f"{dpi}/1")
        right[_TIFF, "ResolutionUnit"] = "2"
    return right


def _settled(xmp: bytes, right: dict[tuple[str, str], str], *, location: bool) -> Settled:
    if len(xmp) > MOST:
        raise ValueError("too long")
    is_wide = b"\0" in xmp[:4]  # UTF-16, which may end in a zero byte of its own; others are padded with them
    document = xml.parsed(xmp if is_wide else xmp.rstrip(b"\0"))
    gone = set[Node]()
    changes = _gone_by_now(document, gone)
    if not location and _places(document, gone):
        changes.append(Change(What.REMOVED, "location"))
    if not (_set_right(document, right) or gone or is_wide) and _is_utf8(xmp):
        return Settled(xmp)
    return Settled(xml.written(document, gone).encode(), tuple(dict.fromkeys(changes)))


def _is_utf8(xmp: bytes) -> bool:
    """Whether a packet is in the encoding that all formats take."""
    try:
        return bool(xmp.decode())
    except UnicodeDecodeError:
        return False


def _properties(document: Document) -> Iterator[Attr | Element]:
    """Everything that says something, at whatever depth: attributes and elements."""
    for element in xml.elements(document):
        yield from _attributes(element)
        yield element


def _attributes(element: Element) -> list[Attr]:
    return list(element.attributes.values())


def _name(node: Attr | Element) -> tuple[str, str]:
    return node.namespaceURI or "", node.localName or node.nodeName


def _gone_by_now(document: Document, gone: set[Node]) -> list[Change]:
    """Adds what is not true any more to what is left out, and gives what to say of it."""
    changes = []
    for node in _properties(document):
        space, name = _name(node)
        said = _GONE.get((space, name), _GONE.get((space, None)))
        if said is not None:
            gone.add(node)
            changes += [Change(What.NOT_KEPT, said)] if said else []
    return changes


def _set_right(document: Document, right: dict[tuple[str, str], str]) -> bool:
    """Says of the picture itself what is right now; whether anything was wrong."""
    changed = False
    for element in xml.elements(document):
        parent = element.parentNode
        if not (isinstance(parent, Element) and _name(parent) == (_RDF, "RDF")):
            continue
        inside: list[Attr | Element] = [child for child in element.childNodes if isinstance(child, Element)]
        for node in [*_attributes(element), *inside]:
            wanted = right.get(_name(node))
            if wanted is not None and _said(node) != wanted:
                _say(node, wanted)
                changed = True
    return changed


def _said(node: Attr | Element) -> str:
    if isinstance(node, Attr):
        return str(node.value)
    return "".join(str(child.nodeValue) for child in node.childNodes)


def _say(node: Attr | Element, value: str) -> None:
    if isinstance(node, Attr):
        node.value = value
        return
    node.childNodes.clear()
    assert node.ownerDocument is not None
    node.appendChild(node.ownerDocument.createTextNode(value))


def _places(document: Document, gone: set[Node]) -> bool:
    """Adds whatever tells of a place to what is left out; whether there was anything."""
    found = [node for node in _properties(document) if _is_place(node)]
    gone.update(found)
    return bool(found)


def _is_place(node: Attr | Element) -> bool:
    space, name = _name(node)
    if space == _XMLNS:
        return False
    return space == _GEO or (space, name) in _PLACES or bool(_PLACES_ANYWHERE.fullmatch(name))
