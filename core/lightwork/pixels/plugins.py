"""Opens a picture by the one plugin of its format, called directly, so that it can only be itself.

`Image.open` is not used, see `sniff`. That also leaves Pillow's own guard against huge pictures out, which is ours to
keep: `limits`, checked before any pixel is decoded. Plugins of the rarer formats are loaded when first needed.
"""

import sys
from collections.abc import Callable, Collection
from functools import cache
from importlib import import_module
from io import BytesIO
from typing import IO

from PIL import Image, ImageFile, PngImagePlugin, _avif
from PIL.AvifImagePlugin import AvifImageFile
from PIL.BmpImagePlugin import BmpImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from lightwork.events import FailureKind
from lightwork.pixels import boxes, inflate, plate, riff
from lightwork.pixels.failure import PictureError, RawError
from lightwork.pixels.limits import check_decoded
from lightwork.pixels.sniff import check_read

BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
"""Pillow's own guard, which GIF and WebP ask while they are opened; it refuses from 179 million pixels on."""

_SUBFILE, _BITS, _PHOTOMETRIC, _SUB_IFDS, _DNG_VERSION = 254, 258, 262, 330, 50706
_COLOUR_FILTERS = {32803, 34892}  # the photometric interpretation of sensor data, as it comes and linear


PngImagePlugin.MAX_TEXT_CHUNK = 16 << 20  # a megabyte is less than some XMP has; all together may have 64 MB


class Jpeg(JpegImageFile):
    """A JPEG decoded in one go, into memory that may have been used before.

    Its EXIF is not searched for a resolution while it is opened: broken EXIF would cost the photo.
    """

    def _read_dpi_from_exif(self) -> None:
        """Leaves it where it is: EXIF goes along as it is."""

    def load_prepare(self) -> None:
        """Makes room for the pixels, of which the decoder writes every one or fails."""
        self.decodermaxblock = sys.maxsize  # the file is in memory: pieces of it would be copied
        if self._im is None:
            self.im = plate.take(self.mode, self.size)


class Png(PngImageFile):
    """A PNG whose pixels are inflated in large pieces, before Pillow's decoder sees them; not the frames of a film."""

    _ahead: inflate.Ahead | None = None

    def load_prepare(self) -> None:
        """Makes room for the pixels."""
        super().load_prepare()
        self._ahead = None if self.is_animated or inflate.isal is None else inflate.Ahead()

    def load_read(self, read_bytes: int) -> bytes:
        """The next pixels, as they lie in the file or as if they were not compressed."""
        if self._ahead is None:
            return super().load_read(read_bytes)
        while not (piece := self._ahead.next()):
            data = super().load_read(read_bytes)
            if not data:
                return b""
            self._ahead.feed(data)
        return piece


class Tiff(TiffImageFile):
    """A TIFF without Pillow's guard, which would warn above 89 million pixels: `limits` were checked before."""

    def load_prepare(self) -> None:
        """Makes room for the pixels."""
        if self._im is None:
            self.im = Image.new(self.mode, self._tile_size).im
        super().load_prepare()


class Avif(AvifImageFile):
    """An AVIF decoded on one thread, with its EXIF as it was stored: Pillow writes it anew when it is turned.

    Attributes:
        stored: how its pixels lie, 1 to 8; the file says so beside its EXIF.
    """

    stored = 1

    def _open(self) -> None:
        assert self.fp is not None
        self._decoder = _avif.AvifDecoder(self.fp.read(), "auto", 1)
        self._size, self.n_frames, self._mode, icc, exif, self.stored, xmp = self._decoder.get_info()
        self.is_animated = self.n_frames > 1
        found = {"icc_profile": icc, "exif": exif, "xmp": xmp}
        self.info.update({key: value for key, value in found.items() if value})
        self.seek(0)


Plugin = Callable[[IO[bytes]], ImageFile.ImageFile]

_PLUGINS: dict[str, Plugin] = {
    "jpeg": Jpeg,  # of an MPO it reads the first picture, which is the photo
    "png": Png,
    "webp": WebPImageFile,
    "gif": GifImageFile,
    "bmp": BmpImageFile,
    "tiff": Tiff,
    "avif": Avif,
}

_LATER = {
    "heic": ("pi_heif.as_plugin", "HeifImageFile"),
    "jxl": ("pillow_jxl.JpegXLImagePlugin", "JXLImageFile"),
    "jpeg2000": ("PIL.Jpeg2KImagePlugin", "Jpeg2KImageFile"),
    "ico": ("PIL.IcoImagePlugin", "IcoImageFile"),
    "tga": ("PIL.TgaImagePlugin", "TgaImageFile"),
    "ppm": ("PIL.PpmImagePlugin", "PpmImageFile"),
    "psd": ("PIL.PsdImagePlugin", "PsdImageFile"),
    "qoi": ("PIL.QoiImagePlugin", "QoiImageFile"),
    "dds": ("PIL.DdsImagePlugin", "DdsImageFile"),
}
"""Where the plugins are that few people need."""


@cache
def plugin(format: str) -> Plugin:
    """The class that opens a format's files; told to use one thread, because each worker has one core."""
    if format in _PLUGINS:
        return _PLUGINS[format]
    room, name = _LATER[format]
    module = import_module(room)
    if format == "jxl":
        vars(module)["DECODE_THREADS"] = 0
    elif format == "heic":
        vars(import_module("pi_heif.options"))["DECODE_THREADS"] = 1
    found: Plugin = getattr(module, name)
    return found


def open_plugin(
    format: str, data: IO[bytes], head: bytes, also: Collection[str] = (), *, unlimited: bool = False
) -> ImageFile.ImageFile:
    """Opens a picture by the one plugin of its format; no pixel is decoded, but of a JPEG XL.

    Args:
        format: what `sniff` said; "raw" is not opened here, see `raw`.
        data: the file at its beginning.
        head: its first bytes.
        also: formats that are read on request.
        unlimited: whether no picture is too large.

    Raises:
        PictureError: TOO_LARGE, or BROKEN for a JPEG XL of unknown size.
        RawError: it is a camera's raw file in a TIFF's clothes.
        failure.READER_ERRORS: the header cannot be read.
    """
    if format == "webp":
        check_decoded(format, riff.canvas_size(head) or (1, 1), unlimited=unlimited)
        if riff.is_animated(head):
            data = BytesIO(riff.with_alpha(data.read()))
    if format == "jxl":
        size = boxes.jxl_size(data.read())
        if size is None:
            raise PictureError(FailureKind.BROKEN, "its header tells no size")
        check_decoded(format, size, unlimited=unlimited)
        data.seek(0)
    try:
        picture = plugin(format)(data)
    except BOMBS as error:
        raise PictureError(FailureKind.TOO_LARGE, "Pillow opens no more than 178 megapixels of this format") from error
    if isinstance(picture, TiffImageFile) and _is_raw(picture):
        check_read("raw", also)
        raise RawError
    return picture


def _is_raw(picture: TiffImageFile) -> bool:
    """Whether a TIFF's directory shows a DNG, or a small picture first with the real one in SubIFDs."""
    tags = picture.tag_v2
    hidden = tags.get(_SUBFILE) == 1 and _SUB_IFDS in tags
    return _DNG_VERSION in tags or tags.get(_PHOTOMETRIC) in _COLOUR_FILTERS or hidden


def is_many(format: str, picture: ImageFile.ImageFile) -> bool:
    """Whether there is more than one frame or page; a GIF is read up to its second.

    The layers of a Photoshop file and the sizes of an icon are no frames.

    Raises:
        failure.READER_ERRORS: the frames cannot be told.
    """
    return format not in {"psd", "ico", "jpeg"} and bool(getattr(picture, "is_animated", False))


def in_memory(data: bytes) -> IO[bytes]:
    """The bytes as a file, without copying them."""
    return BytesIO(data)
