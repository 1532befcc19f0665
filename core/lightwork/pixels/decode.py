"""Bytes -> pixels. A JPEG is shrunk while it is decoded: in the frequency domain, for less than nothing.

::

    speed     decoded to at least        PSNR to a full decode at 12 MP -> 1600
    draft     1x the wanted size         47 dB
    normal    2x                         56 dB
    best      everything                 56 dB
"""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from PIL import Image, ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.TiffImagePlugin import TiffImageFile

from lightwork.events import Change, FailureKind, What
from lightwork.pixels import deep_load, limits, metadata, plate, plugins, sniff, whole
from lightwork.pixels.deep import Deep, Picture
from lightwork.pixels.failure import READER_ERRORS, PictureError, RawError, told
from lightwork.pixels.mended import settled
from lightwork.pixels.orientation import UPRIGHT, swap
from lightwork.recipe import Size, Speed
from lightwork.sizing import Layout

_ICC = 34675
"""The tag of a TIFF's colour profile."""

_MARGIN = {Speed.DRAFT: 1, Speed.NORMAL: 2}
_SHRINKS = (8, 4, 2)

_ERRORS = (*READER_ERRORS, *plugins.BOMBS)

_UNMISSED = frozenset({"jpeg", "png", "webp", "gif", "avif", "heic", "jxl"})
"""Formats whose decoders do not always miss the last bytes of the file."""


class Opened(NamedTuple):
    """A picture of which only the header was read.

    Attributes:
        format: a name in `lightwork.formats.KINDS`.
        data: the whole file.
        picture: Pillow's view of it; of a RAW file that was developed, its pixels.
        size: upright (width, height) in pixels.
        orientation: how its pixels will come out of the decoder, 1 to 8.
        turned: how they are stored; differs where the decoder turns them.
        many: whether it has several frames or pages.
        changes: what a person may want to know of how it was read.
        unlimited: whether no frame of it is too large.
    """

    format: str
    data: bytes
    picture: Image.Image
    size: Size
    orientation: int
    turned: int
    many: bool
    changes: tuple[Change, ...] = ()
    unlimited: bool = False


class Frame(NamedTuple):
    """One frame, or page, with its pixels.

    Attributes:
        picture: as it lies in the file, not yet upright.
        size: upright (width, height) of the original in pixels.
        shrink: how many pixels of the file, along an edge, became one.
        orientation: how it lies.
        icc: the colour profile, None if there is none.
        duration: milliseconds that it is shown in a film.
        thinned: how many bits a channel the file has where Pillow gives 8; empty if it gives all.
    """

    picture: Picture
    size: Size
    shrink: int
    orientation: int
    icc: bytes | None
    duration: float = 0
    thinned: str = ""


def open_picture(data: bytes, also: Collection[str] = (), *, unlimited: bool = False) -> Opened:
    """Reads the header.

    Args:
        data: the whole file.
        also: formats that are read on request.
        unlimited: whether no picture is too large.

    Raises:
        PictureError: EMPTY, NOT_AN_IMAGE, TOO_LARGE, CUT_SHORT or BROKEN.
        RawError: it is a camera's raw file, see `raw`.
    """
    head = data[: sniff.HEAD]
    name = sniff.known(head, also)
    if name != "jpeg":
        plate.drop()
    if name == "raw":
        raise RawError
    try:
        picture = plugins.open_plugin(name, plugins.in_memory(data), head, unlimited=unlimited)
        many = plugins.is_many(name, picture)
        thick = deep_load.is_deep(name, data, picture)
    except _ERRORS as error:
        raise _why(name, data, error) from error
    limits.check_decoded(name, picture.size, deep=thick, unlimited=unlimited)
    if name in _UNMISSED and whole.is_cut(name, data):
        raise PictureError(FailureKind.CUT_SHORT)
    stored = metadata.orientation(picture)
    if isinstance(picture, TiffImageFile):  # Pillow tells its upright size, and turns it as it loads
        return Opened(name, data, picture, picture.size, UPRIGHT, stored, many, unlimited=unlimited)
    if name == "heic":  # the decoder turns it, and says how it was stored
        turned = picture.info.get("original_orientation")
        turned = turned if turned in HOW else UPRIGHT  # the decoder passes on any number that the file has
        return Opened(name, data, picture, picture.size, UPRIGHT, turned, many, unlimited=unlimited)
    return Opened(name, data, picture, swap(picture.size, stored), stored, stored, many, unlimited=unlimited)


def frames(opened: Opened, layouts: Sequence[Layout], speed: Speed, *, every: bool) -> Iterator[Frame]:
    """Decodes the pixels, as few as the layouts and the speed allow.

    Args:
        opened: what `open_picture` gave.
        layouts: what the first frame is wanted for.
        speed: how far a JPEG may be shrunk while it is decoded.
        every: whether all frames are wanted, or the first only.

    Raises:
        PictureError: CUT_SHORT, BROKEN, TOO_LARGE or OUT_OF_MEMORY.
        MemoryError: there is not enough.
    """
    if not (every and opened.many):
        yield _still(opened, layouts, speed)
        return
    number, pixels = _first_of_film(opened.picture), 0
    while True:
        try:
            opened.picture.seek(number)
        except EOFError:
            return
        except _ERRORS as error:
            raise _why(opened.format, opened.data, error) from error
        pixels += opened.picture.width * opened.picture.height
        limits.check_film(number + 1, pixels, unlimited=opened.unlimited)
        limits.check_pixels(opened.picture.size, unlimited=opened.unlimited)
        yield _frame(opened)
        number += 1


def count(opened: Opened) -> int:
    """How many frames or pages a picture has; 2 where that cannot be told."""
    if not opened.many:
        return 1
    try:
        return int(getattr(opened.picture, "n_frames", 2)) - _first_of_film(opened.picture)
    except _ERRORS:
        return 2


def _first_of_film(picture: Image.Image) -> int:
    """An APNG may begin with a picture that is only for programs which show no film."""
    return 1 if picture.info.get("default_image") else 0


def _still(opened: Opened, layouts: Sequence[Layout], speed: Speed) -> Frame:
    picture, shrink = opened.picture, 1
    loaded: Deep | None = None
    try:
        if isinstance(picture, JpegImageFile) and (shrink := _shrink(picture.size, layouts, speed)) > 1:
            picture.draft(None, (picture.width // shrink, picture.height // shrink))
        if deep_load.is_deep(opened.format, opened.data, picture):
            loaded = deep_load.load(picture, lambda: _again(opened))
        if loaded is None:
            picture.load()
    except _ERRORS as error:
        raise _why(opened.format, opened.data, error) from error
    image = loaded or settled(picture, opened.data)
    return Frame(image, opened.size, shrink, opened.orientation, _icc(picture), thinned=_thinned(opened, image))


def _again(opened: Opened) -> ImageFile.ImageFile:
    data = plugins.in_memory(opened.data)
    return plugins.open_plugin(opened.format, data, opened.data[: sniff.HEAD], unlimited=opened.unlimited)


def _frame(opened: Opened) -> Frame:
    """The frame that the picture stands at, as pixels of its own."""
    picture = opened.picture
    try:
        picture.load()
        image = settled(picture.copy(), opened.data, tags=getattr(picture, "tag_v2", None))
    except _ERRORS as error:
        raise _why(opened.format, opened.data, error) from error
    duration = picture.info.get("duration")
    shown = float(duration) if isinstance(duration, int | float) else 0.0
    size = swap(image.size, opened.orientation)
    return Frame(image, size, 1, opened.orientation, _icc(picture), shown, _thinned(opened, image))


def _icc(picture: Image.Image) -> bytes | None:
    icc = picture.info.get("icc_profile")
    if isinstance(picture, TiffImageFile):  # whose `info` still has that of the page before
        icc = picture.tag_v2.get(_ICC)
    return icc if isinstance(icc, bytes) and icc else None


def _thinned(opened: Opened, image: Picture) -> str:
    """How many bits a channel the file has, if the pixels have fewer."""
    if isinstance(image, Deep):
        return ""
    if opened.format == "heic":
        bits = opened.picture.info.get("bit_depth")
        return str(bits) if isinstance(bits, int) and bits > 8 else ""  # noqa: PLR2004 - what Pillow has room for
    return "16" if deep_load.is_deep(opened.format, opened.data, opened.picture) else ""


def _shrink(stored: Size, layouts: Sequence[Layout], speed: Speed) -> int:
    """How far a JPEG of (width, height) pixels may be shrunk for all layouts; no edge to less than a pixel.

    Both sides of a layout lie the same way, so how the file lies does not matter.
    """
    if speed is Speed.BEST:
        return 1
    for shrink in _SHRINKS:
        if min(stored) >= shrink and all(_leaves(layout, shrink * _MARGIN[speed]) for layout in layouts):
            return shrink
    return 1


def _leaves(layout: Layout, times: int) -> bool:
    """Whether each edge of a layout's box is so many times smaller afterwards.

    An edge that was rounded up may miss it by that half pixel: 4000x2250 to 1000x563 is four times.
    """
    left, top, right, bottom = layout.box
    across, down = (right - left) / times, (bottom - top) / times
    width, height = layout.size
    return (across >= width or down >= height) and across >= width - 0.5 and down >= height - 0.5


def _why(format: str, data: bytes, error: BaseException) -> PictureError:
    """What an error of the readers means."""
    said = told(error)
    if isinstance(error, plugins.BOMBS):
        return PictureError(FailureKind.TOO_LARGE, said)
    if "out of memory" in said:
        return PictureError(FailureKind.OUT_OF_MEMORY)
    if whole.is_cut(format, data) or "truncated" in said.lower() or isinstance(error.__cause__, EOFError):
        return PictureError(FailureKind.CUT_SHORT, said)
    return PictureError(FailureKind.BROKEN, said)


def turned_changes(opened: Opened) -> tuple[Change, ...]:
    """Whether it was turned upright, and how."""
    return (Change(What.TURNED, HOW[opened.turned]),) if opened.turned != UPRIGHT else ()


HOW = {
    2: "mirrored",
    3: "180\u00b0",
    4: "flipped",
    5: "transposed",
    6: "90\u00b0 right",
    7: "transversed",
    8: "90\u00b0 left",
}
"""What is done to a picture that is stored with an orientation of 2 to 8."""
