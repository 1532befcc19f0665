"""Metadata built by hand, encoders that are handed it, and exiftool, the independent witness of what they wrote."""

import json
import shutil
import struct
import subprocess
from io import BytesIO
from typing import Any

import pytest

from helpers.pictures import scene, srgb
from lightwork.pixels import metadata
from lightwork.pixels.metadata import Metadata
from lightwork.pixels.plugins import open_plugin
from lightwork.recipe import Size

needs_exiftool = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool is not installed (Debian: libimage-exiftool-perl)"
)

HOLDS_EXIF = ("jpeg", "png", "webp", "avif", "tiff", "jxl", "heic")
"""Formats that results are written in and that keep EXIF and XMP."""

Value = tuple[int, int, bytes]
"""A tag's type, how many values, and their bytes."""

Tags = dict[int, "Value | Tags"]
"""A directory; another one stands where a pointer to it will be."""

NOTE = b"NOTE\0 at 48.20849 16.37208 \x01\x02\x03\xff"
"""A maker's note that knows a place."""


def text(said: str) -> Value:
    """ASCII, or what passes for it."""
    return 2, len(said.encode()) + 1, said.encode() + b"\0"


def short(number: int, order: str = "<") -> Value:
    """SHORT."""
    return 3, 1, struct.pack(order + "H", number)


def rational(*parts: tuple[int, int], order: str = "<") -> Value:
    """RATIONAL, each as (numerator, denominator)."""
    return 5, len(parts), b"".join(struct.pack(order + "LL", *part) for part in parts)


def block(tags: Tags, order: str = "<", begin: bytes = b"") -> bytes:
    """An EXIF block, every directory behind the one that points to it, and its values behind it.

    Args:
        tags: the first directory.
        order: "<" as Intel, ">" as Motorola.
        begin: put between header and first directory.
    """
    mark = b"II*\0" if order == "<" else b"MM\0*"
    first = 8 + len(begin)
    return mark + struct.pack(order + "L", first) + begin + _directory(tags, order, first)


def _directory(tags: Tags, order: str, at: int) -> bytes:
    head, values = struct.pack(order + "H", len(tags)), b""
    behind = at + 2 + 12 * len(tags) + 4
    for tag, value in sorted(tags.items()):
        place = behind + len(values)
        if isinstance(value, dict):
            kind, count, data = 4, 1, struct.pack(order + "L", place)
            values += _directory(value, order, place)
        else:
            kind, count, data = value
            if len(data) > 4:
                values += data + bytes(len(data) % 2)
                data = struct.pack(order + "L", place)
        head += struct.pack(order + "HHL", tag, kind, count) + data.ljust(4, b"\0")
    return head + bytes(4) + values


def gps(order: str = "<") -> Tags:
    """48 12 30.56 N, 16 22 19.49 E, 171.25 m: Vienna."""
    return {
        0: (1, 4, b"\2\3\0\0"),
        1: text("N"),
        2: rational((48, 1), (12, 1), (3056, 100), order=order),
        3: text("E"),
        4: rational((16, 1), (22, 1), (1949, 100), order=order),
        6: rational((17125, 100), order=order),
        18: text("WGS-84"),
    }


def place_bytes(order: str = "<") -> list[bytes]:
    """What of Vienna must not be found in a file that tells no place."""
    numbers = [struct.pack(order + "LL", *part) for part in ((3056, 100), (1949, 100), (17125, 100))]
    return [*numbers, b"48.20849", b"16.37208", b"48,12.5093N", b"16,22.3248E", b"WGS-84", b"Vienna", b"Wien"]


def camera_exif(order: str = "<", *, place: bool = True, size: Size = (320, 240)) -> bytes:
    """An EXIF block as a camera writes it: who, when, resolution, the maker's note, and where."""
    camera: Tags = {
        0x829A: rational((1, 250), order=order),
        0x9003: text("2024:05:06 07:08:09"),
        0x9286: (7, 14, b"ASCII\0\0\0a word"),
        0xA002: short(size[0], order),
        0xA003: short(size[1], order),
        0xA005: {1: text("R98")},
    }
    first: Tags = {
        0x010F: text("Maker & Co"),
        0x0112: short(6, order),
        0x011A: rational((72, 1), order=order),
        0x011B: rational((72, 1), order=order),
        0x0128: short(2, order),
        0x0132: text("2025:01:01 00:00:00"),
        0x013B: text("José"),
        0x8298: text("© José"),
        0x9C9C: (1, 8, "café".encode("utf-16-le")),
        0x8769: camera,
    }
    if place:
        camera[0x927C] = (7, len(NOTE), NOTE)
        first[0x8825] = gps(order)
    return block(first, order)


def packet(attributes: str = "", elements: str = "") -> bytes:
    """An XMP packet around attributes and elements of its one description; the usual prefixes are bound."""
    names = {
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "dc": "http://purl.org/dc/elements/1.1/",
        "tiff": "http://ns.adobe.com/tiff/1.0/",
        "exif": "http://ns.adobe.com/exif/1.0/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
        "xmpNote": "http://ns.adobe.com/xmp/note/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
        "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
        "drone-dji": "http://www.dji.com/drone-dji/1.0/",
        "Camera": "http://pix4d.com/camera/1.0",
        "hdrgm": "http://ns.adobe.com/hdr-gain-map/1.0/",
    }
    bound = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in names.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        f'<rdf:RDF {bound}>\n<rdf:Description rdf:about=""{" " if attributes else ""}{attributes}>{elements}'
        '</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()


PLACE_XMP = packet(
    'exif:GPSLatitude="48,12.5093N" exif:GPSLongitude="16,22.3248E" photoshop:City="Vienna" dc:source="José"'
    ' drone-dji:GpsLatitude="48.20849" drone-dji:RelativeAltitude="+17125" Iptc4xmpCore:CountryCode="AUT"',
    "<exif:GPSMapDatum>WGS-84</exif:GPSMapDatum><photoshop:Country>Wien</photoshop:Country>"
    "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li><rdf:Description Iptc4xmpExt:City='Vienna'/></rdf:li></rdf:Bag>"
    "</Iptc4xmpExt:LocationShown><Iptc4xmpCore:Location>Wien Mitte</Iptc4xmpCore:Location>"
    "<Camera:GPSXYAccuracy>1.5</Camera:GPSXYAccuracy>"
    "<xmpMM:Pantry><rdf:Bag><rdf:li exif:GPSLongitude='16.37208'/></rdf:Bag></xmpMM:Pantry>"
    "<dc:rights>© José</dc:rights>",
)
"""An XMP packet that tells where in all the ways there are, and who."""


def record(dataset: int, said: bytes) -> bytes:
    """An IPTC record of the application's."""
    return b"\x1c\x02" + bytes([dataset]) + len(said).to_bytes(2) + said


PLACE_IPTC = record(80, b"Jose") + b"".join(record(place, b"Vienna") for place in (26, 27, 90, 92, 95, 100, 101))


def full(order: str = "<", *, place: bool = True) -> Metadata:
    """Everything that can go along."""
    xmp = PLACE_XMP if place else packet('tiff:Orientation="6" dc:source="José"')
    iptc = PLACE_IPTC if place else record(80, b"Jose")
    return Metadata(camera_exif(order, place=place), srgb(), (72.0, 72.0), xmp, iptc, b"a comment")


def file_of(along: Metadata, format: str, size: Size = (100, 75)) -> bytes:
    """A picture in a format of ours, with this metadata."""
    settings, _ = metadata.save_settings(along, format)
    image, file = scene(size), BytesIO()
    if format == "heic":
        import pillow_heif  # noqa: PLC0415 - for this format only

        pillow_heif.from_pillow(image).save(file, **settings)
    else:
        if format == "jxl":
            import pillow_jxl  # noqa: F401, PLC0415 - as above; it registers itself
        image.save(file, format.upper(), **settings)
    return metadata.graft(file.getvalue(), along) if format == "tiff" else file.getvalue()


def read_back(data: bytes, format: str) -> Metadata:
    """What we read of a file, its pixels loaded."""
    picture = open_plugin(format, BytesIO(data), data[:64])
    picture.load()
    return metadata.read(picture)


def exiftool(data: bytes) -> dict[str, Any]:
    """All tags of a file, by group and name ("IFD0:Artist"), as numbers where they are."""
    command = ["exiftool", "-j", "-G1", "-n", "-a", "-U", "-charset", "exif=utf8", "-"]
    done = subprocess.run(command, input=data, capture_output=True, check=True, timeout=60)
    tags: dict[str, Any] = json.loads(done.stdout)[0]
    return tags


def tagged_by_exiftool(data: bytes, *arguments: str) -> bytes:
    """A file with tags that exiftool wrote ("-Artist=Joe")."""
    done = subprocess.run(["exiftool", *arguments, "-"], input=data, capture_output=True, check=True, timeout=60)
    return done.stdout
