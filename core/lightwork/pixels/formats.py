"""What can be read and written: told by the first bytes, never by the name, and opened by that one plugin alone.

`Image.open` is not used: it tries plugins until one accepts, and one of them runs Ghostscript. A plugin class called
directly can only be itself. It also leaves Pillow's own guard against huge pictures out, which is ours to keep:
`LARGEST_PIXELS`, checked before any pixel is decoded.
"""

from io import BytesIO
from typing import IO, NamedTuple

from PIL import Image, ImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from lightwork.events import FailureKind
from lightwork.pixels import riff
from lightwork.pixels.failure import PictureError
from lightwork.recipe import Size

HEAD = 64
"""How many first bytes `sniff` and `describe` want to see."""

LARGEST_PIXELS = 200_000_000
"""The most pixels that a picture may have, read or made: 800 MB as RGBA."""

BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
"""Pillow's own guard, which GIF and WebP ask while they are opened; it refuses from 179 million pixels on."""


class Written(NamedTuple):
    """A format that can be written.

    Attributes:
        plugin: Pillow's name of it.
        suffix: the usual ending of its names.
        largest: the longest edge it can hold, in pixels.
        settings: what its encoder is told, beside the quality.
        takes_quality: whether it has one.
    """

    plugin: str
    suffix: str
    largest: int
    settings: dict[str, int]
    takes_quality: bool = True


WRITTEN = {
    # libjpeg's JPEG_MAX_DIMENSION. Pillow's defaults (4:2:0, no optimizing) take 5 ms where `optimize` takes 14.
    "jpeg": Written("JPEG", ".jpg", 65_500, {}),
    # Level 1 makes photos as small as level 6 does in half the time (zlib-ng). Libpng refuses edges over a million.
    "png": Written("PNG", ".png", 1_000_000, {"compress_level": 1}, takes_quality=False),
    # libwebp's WEBP_MAX_DIMENSION. Method 2 takes two thirds of the time of method 4.
    "webp": Written("WEBP", ".webp", 16_383, {"method": 2}),
}
"""What can be written, by our name of it."""


class _Jpeg(JpegImageFile):
    """A JPEG whose EXIF is not searched for a resolution while it is opened: broken EXIF would cost the photo."""

    def _read_dpi_from_exif(self) -> None:
        """Leaves it where it is: EXIF goes along as it is."""


class _Tiff(TiffImageFile):
    """A TIFF without Pillow's guard, which would warn above 89 million pixels: `LARGEST_PIXELS` was checked before."""

    def load_prepare(self) -> None:
        if self._im is None:
            self.im = Image.new(self.mode, self._tile_size).im
        super().load_prepare()


_PLUGINS: dict[str, type[ImageFile.ImageFile]] = {
    "jpeg": _Jpeg,  # of an MPO it reads the first picture, which is the photo
    "png": PngImageFile,
    "webp": WebPImageFile,
    "gif": GifImageFile,
    "bmp": BmpImageFile,
    "tiff": _Tiff,
}

_MAGIC = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
)

_BMP_HEADERS = {12, 40, 52, 56, 64, 108, 124}

_OTHERS = (
    (0, b"%PDF", "a PDF file"),
    (0, b"%!PS", "a PostScript file"),
    (0, b"\xc5\xd0\xd3\xc6", "a PostScript file"),
    (0, b"\xff\x0a", "a JPEG XL picture"),
    (0, b"\0\0\0\x0cJXL ", "a JPEG XL picture"),
    (0, b"\0\0\0\x0cjP  ", "a JPEG 2000 picture"),
    (0, b"\xff\x4f\xff\x51", "a JPEG 2000 picture"),
    (0, b"8BPS", "a Photoshop file"),
    (0, b"\0\0\x01\0", "an icon"),
    (0, b"FUJIFILMCCD-RAW", "a camera raw file"),
    (0, b"IIRO", "a camera raw file"),
    (0, b"IIU\0", "a camera raw file"),
    (8, b"CR\x02", "a camera raw file"),
    (0, b"PK\x03\x04", "a ZIP archive"),
    (0, b"\x1f\x8b", "a compressed file"),
    (0, b"RIFF", "a sound or film"),
    (0, b"\x1aE\xdf\xa3", "a film"),
    (0, b"<?xml", "an XML or SVG file"),
    (0, b"<svg", "an SVG file"),
    (0, b"<!DOCTYPE", "a web page"),
    (0, b"<html", "a web page"),
)

_BRANDS = {b"avif": "an AVIF picture", b"avis": "an AVIF picture", b"crx ": "a camera raw file"}
_HEIF = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"}


def sniff(head: bytes) -> str | None:
    """The format that a file's first `HEAD` bytes show, None if it is none that can be read."""
    if head[8:10] == b"CR":  # Canon's raw files are TIFF with a tiny picture in front
        return None
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return "bmp"
    return None


def describe(head: bytes) -> str:
    """What a file is that cannot be read ("this is a PDF file"), empty where its first bytes do not show it."""
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return "this is " + ("a HEIC picture" if brand in _HEIF else _BRANDS.get(brand, "a film"))
    for place, magic, name in _OTHERS:
        if head.startswith(magic, place):
            return f"this is {name}"
    return ""


def known(head: bytes) -> str:
    """The format that a file's first `HEAD` bytes show.

    Raises:
        PictureError: EMPTY or NOT_AN_IMAGE.
    """
    if not head:
        raise PictureError(FailureKind.EMPTY)
    name = sniff(head)
    if name is None:
        raise PictureError(FailureKind.NOT_AN_IMAGE, describe(head))
    return name


def open_plugin(format: str, file: IO[bytes], head: bytes) -> ImageFile.ImageFile:
    """Opens a file by the one plugin of its format; no pixel is decoded.

    Raises:
        PictureError: TOO_LARGE, or NOT_AN_IMAGE for a camera's raw file in a TIFF's clothes.
        failure.READER_ERRORS: the header cannot be read.
    """
    if format == "webp":
        check_pixels(riff.canvas_size(head) or (1, 1))
    try:
        picture = _PLUGINS[format](file)
    except BOMBS as error:
        raise PictureError(FailureKind.TOO_LARGE) from error
    if isinstance(picture, TiffImageFile) and picture.tag_v2.get(254) == 1 and 330 in picture.tag_v2:  # noqa: PLR2004 - a reduced picture first, the real one in SubIFDs
        raise PictureError(FailureKind.NOT_AN_IMAGE, "this is a camera raw file")
    return picture


def check_pixels(size: Size) -> None:
    """Refuses more than `LARGEST_PIXELS`.

    Raises:
        PictureError: TOO_LARGE.
    """
    if size[0] * size[1] > LARGEST_PIXELS:
        raise PictureError(FailureKind.TOO_LARGE, f"{size[0]} x {size[1]} pixels")


def check_written(size: Size, format: str) -> None:
    """Refuses a result that its format cannot hold, or that nobody's memory would.

    Raises:
        PictureError: FORMAT_LIMIT or TOO_LARGE.
    """
    largest = WRITTEN[format].largest
    if max(size) > largest:
        raise PictureError(FailureKind.FORMAT_LIMIT, f"{format} holds {largest} pixels an edge, not {max(size)}")
    check_pixels(size)


def is_many(picture: ImageFile.ImageFile) -> bool:
    """Whether there is more than one frame; a GIF is read up to its second.

    Raises:
        failure.READER_ERRORS: the frames cannot be told.
    """
    return bool(getattr(picture, "is_animated", False))


def is_deep(format: str, data: bytes, picture: ImageFile.ImageFile) -> bool:
    """Whether the file has 16 bits a channel where Pillow decodes to 8."""
    if format == "png":
        return data[24:25] == b"\x10" and data[25:26] in b"\x02\x04\x06"
    if format == "tiff" and isinstance(picture, TiffImageFile):
        return picture.mode in {"RGB", "RGBA", "CMYK", "LA"} and max(picture.tag_v2.get(258, (8,))) > 8  # noqa: PLR2004 - bits
    return False


def in_memory(data: bytes) -> IO[bytes]:
    """The bytes as a file, without copying them."""
    return BytesIO(data)
