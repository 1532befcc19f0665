"""Camera RAW, through LibRaw (rawpy, with the extra `formats`): the camera's own preview, or a new development.

The preview is what the camera showed: a JPEG inside the file, most often of full size, at the cost of a JPEG. Where it
is smaller than the wanted result, the sensor's data is developed instead, so that nothing is enlarged behind one's
back.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from PIL import Image, ImageFile

from lightwork.events import Change, FailureKind, What
from lightwork.pixels import limits, plugins
from lightwork.pixels.decode import Opened
from lightwork.pixels.failure import READER_ERRORS, PictureError, told
from lightwork.pixels.orientation import UPRIGHT, swap
from lightwork.recipe import Raw, Size, Sizing
from lightwork.sizing import lay_out

_ORIENTATIONS = {0: 1, 3: 3, 5: 8, 6: 6}
"""LibRaw's turns, as EXIF orientations."""


def size(file: str) -> Size:
    """The upright (width, height) in pixels of what the sensor saw.

    Raises:
        PictureError: BROKEN.
    """
    with _opened(file) as raw:
        return _size(raw)


def open_raw(data: bytes, wish: Raw, sizings: Sequence[Sizing], *, unlimited: bool = False) -> Opened:
    """Opens the preview if that is wished for and large enough for all sizes, or develops the sensor's data.

    Raises:
        PictureError: BROKEN or TOO_LARGE.
    """
    with _opened(data) as raw:
        sensor = _size(raw)
        limits.check_decoded("raw", sensor, unlimited=unlimited)
        orientation = _ORIENTATIONS.get(raw.sizes.flip, UPRIGHT)
        preview = _preview(raw, unlimited=unlimited) if wish is Raw.PREVIEW else None
        if preview is not None:
            upright = swap(preview.size, orientation)
            if all(_is_enough(upright, sensor, sizing) for sizing in sizings):
                change = Change(What.RAW, "the camera's preview")
                return Opened("raw", data, preview, upright, orientation, orientation, many=False, changes=(change,))
        image = _develop(raw)
    change = Change(What.RAW, "developed")
    return Opened("raw", data, image, image.size, UPRIGHT, UPRIGHT, many=False, changes=(change,))


def _is_enough(preview: Size, sensor: Size, sizing: Sizing) -> bool:
    """Whether a preview gives a result as large as the sensor's data would, but for the few pixels at its edges."""
    wanted, given = lay_out(sensor, sizing).size, lay_out(preview, sizing).size
    return all(got >= 0.98 * asked for got, asked in zip(given, wanted, strict=True))


def _preview(raw: Any, *, unlimited: bool) -> ImageFile.ImageFile | None:
    """The picture that the camera put inside; None if there is none that can be read."""
    try:
        thumb = raw.extract_thumb()
    except _errors():
        return None
    if thumb.format.name != "JPEG":
        return None
    try:
        picture = plugins.Jpeg(plugins.in_memory(bytes(thumb.data)))
    except READER_ERRORS:
        return None
    limits.check_pixels(picture.size, unlimited=unlimited)
    return picture


def _develop(raw: Any) -> Image.Image:
    """A new, upright picture from the sensor's data, with the camera's white balance, in sRGB."""
    try:
        pixels = raw.postprocess(use_camera_wb=True, output_bps=8)
    except _errors() as error:
        raise PictureError(FailureKind.BROKEN, told(error)) from error
    height, width, bands = pixels.shape
    mode = {1: "L", 3: "RGB"}.get(bands)  # a sensor without colour filters sees gray
    if mode is None:
        raise PictureError(FailureKind.BROKEN, f"it has {bands} colours")
    return Image.frombytes(mode, (width, height), pixels.tobytes())


def _size(raw: Any) -> Size:
    sizes = raw.sizes
    return (sizes.height, sizes.width) if sizes.flip in {5, 6} else (sizes.width, sizes.height)


def _errors() -> tuple[type[Exception], ...]:
    """What LibRaw raises on a file that is not as it should be."""
    import rawpy  # noqa: PLC0415 - brings numpy: only for who has RAW files

    return (rawpy.LibRawError,)


@contextmanager
def _opened(file: str | bytes) -> Iterator[Any]:
    """LibRaw's view of a file, by its path or all of its bytes.

    Raises:
        PictureError: BROKEN.
    """
    import rawpy  # noqa: PLC0415 - as above

    try:
        raw = rawpy.imread(BytesIO(file) if isinstance(file, bytes) else file)
    except (rawpy.LibRawError, OSError) as error:
        raise PictureError(FailureKind.BROKEN, told(error)) from error
    with raw:
        yield raw
