"""Bytes -> image. A JPEG is shrunk while it is decoded: in the frequency domain, for less than nothing.

::

    speed     decoded to at least        PSNR to a full decode at 12 MP -> 1600
    draft     1x the wanted size         47 dB
    normal    2x                         56 dB
    best      everything                 56 dB
"""

from typing import NamedTuple

from PIL import Image, ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.TiffImagePlugin import TiffImageFile

from lightwork.events import FailureKind
from lightwork.pixels import formats, metadata, whole
from lightwork.pixels.failure import READER_ERRORS, PictureError, told
from lightwork.pixels.metadata import Metadata
from lightwork.pixels.orientation import UPRIGHT, swap
from lightwork.recipe import Size, Speed
from lightwork.sizing import Layout

_MARGIN = {Speed.DRAFT: 1, Speed.NORMAL: 2}
_SHRINKS = (8, 4, 2)


class Opened(NamedTuple):
    """A picture of which only the header was read.

    Attributes:
        format: one of the names in `formats`.
        data: the whole file.
        picture: Pillow's view of it.
        size: upright (width, height) in pixels.
        orientation: how its pixels will come out of the decoder, 1 to 8.
        notes: what a person may want to know.
    """

    format: str
    data: bytes
    picture: ImageFile.ImageFile
    size: Size
    orientation: int
    notes: tuple[str, ...]


class Decoded(NamedTuple):
    """A picture with its pixels.

    Attributes:
        image: as it lies in the file, not yet upright.
        shrink: how many pixels of the file, along an edge, became one.
        orientation: how it lies.
        metadata: what goes along with it.
    """

    image: Image.Image
    shrink: int
    orientation: int
    metadata: Metadata


def open_picture(data: bytes) -> Opened:
    """Reads the header.

    Raises:
        PictureError: EMPTY, NOT_AN_IMAGE, TOO_LARGE, CUT_SHORT or BROKEN.
    """
    head = data[: formats.HEAD]
    name = formats.known(head)
    try:
        picture = formats.open_plugin(name, formats.in_memory(data), head)
        many = formats.is_many(picture)
    except READER_ERRORS as error:
        raise _why(name, data, error) from error
    formats.check_pixels(picture.size)
    if name in {"png", "webp"} and whole.is_cut(name, data):  # their last bytes are not missed by the decoder
        raise PictureError(FailureKind.CUT_SHORT)
    stored = metadata.orientation(picture)
    notes = [text for text, holds in (("turned upright", stored != UPRIGHT), ("first frame only", many)) if holds]
    if isinstance(picture, TiffImageFile):  # Pillow tells its upright size, and turns it as it loads
        return Opened(name, data, picture, picture.size, UPRIGHT, tuple(notes))
    return Opened(name, data, picture, swap(picture.size, stored), stored, tuple(notes))


def load(opened: Opened, layout: Layout, speed: Speed) -> Decoded:
    """Decodes the pixels, as few as the layout and the speed allow.

    Raises:
        PictureError: CUT_SHORT, BROKEN or OUT_OF_MEMORY.
        MemoryError: there is not enough.
    """
    picture, shrink = opened.picture, 1
    try:
        if isinstance(picture, JpegImageFile) and (shrink := _shrink(layout, speed)) > 1:
            picture.draft(None, (picture.width // shrink, picture.height // shrink))
        picture.load()
    except formats.BOMBS as error:
        raise PictureError(FailureKind.TOO_LARGE) from error
    except READER_ERRORS as error:
        raise _why(opened.format, opened.data, error) from error
    return Decoded(picture, shrink, opened.orientation, metadata.read(picture))


def _shrink(layout: Layout, speed: Speed) -> int:
    """How far a JPEG may be shrunk. Both sides of the layout lie the same way, so how the file lies does not matter."""
    if speed is Speed.BEST:
        return 1
    left, top, right, bottom = layout.box
    edges = (right - left, layout.size[0]), (bottom - top, layout.size[1])
    return next((shrink for shrink in _SHRINKS if _leaves(edges, shrink * _MARGIN[speed])), 1)


def _leaves(edges: tuple[tuple[float, int], ...], times: int) -> bool:
    """Whether each edge (from, to) is so many times smaller afterwards.

    An edge that was rounded up may miss it by that half pixel: 4000x2250 to 1000x563 is four times.
    """
    exact = any(before >= times * after for before, after in edges)
    return exact and all(before >= times * (after - 0.5) for before, after in edges)


def _why(format: str, data: bytes, error: BaseException) -> PictureError:
    """What an error of Pillow's readers means."""
    said = told(error)
    if "out of memory" in said:
        return PictureError(FailureKind.OUT_OF_MEMORY)
    if whole.is_cut(format, data) or "truncated" in said.lower() or isinstance(error.__cause__, EOFError):
        return PictureError(FailureKind.CUT_SHORT, said)
    return PictureError(FailureKind.BROKEN, said)
