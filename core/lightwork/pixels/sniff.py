"""Which format a file is in, told by its first bytes and never by its name; and what it is where it is not read.

Pillow's own way is not used: it tries plugins until one accepts, and one of them runs Ghostscript.
"""

from collections.abc import Collection

from lightwork.events import FailureKind
from lightwork.formats import KINDS, Access
from lightwork.pixels.failure import PictureError

HEAD = 64
"""How many first bytes `sniff` and `describe` want to see."""

_MAGIC = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
    (b"\xff\x0a", "jxl"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "jxl"),
    (b"FUJIFILMCCD-RAW", "raw"),
    (b"IIRO", "raw"),  # Olympus
    (b"IIRS", "raw"),
    (b"MMOR", "raw"),
    (b"IIU\0", "raw"),  # Panasonic
    (b"\0MRM", "raw"),  # Minolta
    (b"FOVb", "raw"),  # Sigma
    (b"\0\0\0\x0cjP  \r\n\x87\n", "jpeg2000"),
    (b"\xff\x4f\xff\x51", "jpeg2000"),
    (b"8BPS", "psd"),
    (b"\0\0\1\0", "ico"),
    (b"qoif", "qoi"),
    (b"DDS ", "dds"),
)

_BMP_HEADERS = {12, 40, 52, 56, 64, 108, 124}

_AVIF = {b"avif", b"avis"}
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
_ANY_HEIF = {b"mif1", b"msf1", b"miaf", b"mif2"}

_REFUSED = (
    (0, b"%!PS", "EPS"),
    (0, b"\xc5\xd0\xd3\xc6", "EPS"),
    (0, b"%PDF", "PDF"),
    (0, b"\xd7\xcd\xc6\x9a", "WMF"),
    (0, b"\1\0\t\0\0\3", "WMF"),
    (40, b" EMF", "EMF"),
    (0, b"<svg", "SVG"),
    (0, b"<?xml", "SVG or other XML"),
    (0, b"<!DOCTYPE", "HTML"),
    (0, b"<html", "HTML"),
    (0, b"PK\3\4", "ZIP archive"),
    (0, b"\x1f\x8b", "gzip archive"),
    (0, b"7z\xbc\xaf", "7-Zip archive"),
    (0, b"Rar!", "RAR archive"),
    (0, b"RIFF", "sound or film"),
    (0, b"OggS", "sound or film"),
    (0, b"ID3", "sound"),
    (0, b"\x1aE\xdf\xa3", "film"),
    (0, b"\x7fELF", "program"),
    (0, b"MZ", "program"),
    (0, b"gimp xcf", "GIMP picture"),
    (0, b"SIMPLE  =", "FITS"),
    (0, b"\x76\x2f\x31\x01", "OpenEXR"),
    (0, b"#?RADIANCE", "Radiance HDR"),
    (0, b"\x59\xa6\x6a\x95", "Sun raster"),
    (0, b"\1\xda", "SGI picture"),
)
"""What is refused, whatever its name: it runs programs, is no picture, or nobody has photos in it."""


def sniff(head: bytes) -> str | None:
    """The format that a file's first `HEAD` bytes show, a name in `KINDS`; None if it is none of them."""
    if (
        head.startswith(b"II*\0\x10\0\0\0CR\2") or head[4:12] == b"ftypcrx "
    ):  # Canon's raw files: TIFF or MP4 in disguise
        return "raw"
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return "bmp"
    if head[4:8] == b"ftyp":
        return _sniff_heif(head)
    if head[:1] == b"P" and head[1:2] in b"123456" and head[2:3].isspace():
        return "ppm"
    return "tga" if _may_be_targa(head) else None


def _sniff_heif(head: bytes) -> str | None:
    """HEIF by its brands: the first is the one that counts, unless it stands for the whole family."""
    end = min(len(head), int.from_bytes(head[:4]))  # the file may say anything
    brands = [head[8:12], *(head[place : place + 4] for place in range(16, end, 4))]
    for brand in brands if brands[0] in _ANY_HEIF else brands[:1]:
        if brand in _AVIF:
            return "avif"
        if brand in _HEIC:
            return "heic"
    return "heic" if brands[0] in _ANY_HEIF else None


def _may_be_targa(head: bytes) -> bool:
    """Whether it looks like a Targa file, which has no mark of its own."""
    if len(head) < 18:  # noqa: PLR2004 - the header's length
        return False
    fine = head[1] in {0, 1} and head[2] in {1, 2, 3, 9, 10, 11} and head[16] in {8, 15, 16, 24, 32}
    return fine and any(head[12:14]) and any(head[14:16])


def describe(head: bytes) -> str:
    """What a file is that is never read ("EPS is refused"), empty where its first bytes do not show it."""
    if head[4:8] == b"ftyp":
        return "film is refused"
    return next((f"{name} is refused" for place, magic, name in _REFUSED if head.startswith(magic, place)), "")


def known(head: bytes, also: Collection[str] = ()) -> str:
    """The format that a file's first `HEAD` bytes show, if it is to be read here.

    Args:
        head: the first bytes.
        also: formats that were asked for beside the usual ones.

    Raises:
        PictureError: EMPTY or NOT_AN_IMAGE, with what it is and why it is not read.
    """
    if not head:
        raise PictureError(FailureKind.EMPTY)
    name = sniff(head)
    if name in {None, "tga"} and ((refused := describe(head)) or name is None):  # a Targa has no mark of its own
        raise PictureError(FailureKind.NOT_AN_IMAGE, refused)
    assert name is not None
    check_read(name, also)
    return name


def check_read(name: str, also: Collection[str] = ()) -> None:
    """Refuses a format that is not read here, or only on request.

    Raises:
        PictureError: NOT_AN_IMAGE.
    """
    kind = KINDS[name]
    if not kind.readable:
        raise PictureError(FailureKind.NOT_AN_IMAGE, f"{kind.title}: install lightwork[formats]")
    if kind.read is Access.ON_REQUEST and name not in also:
        hint = "" if name == "tga" else f"{kind.title} is read on request: --read {name}"
        raise PictureError(FailureKind.NOT_AN_IMAGE, hint)
