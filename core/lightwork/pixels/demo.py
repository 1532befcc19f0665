"""A folder of demonstration photos, so that the program can be tried before one's own are trusted to it."""

import os
from collections.abc import Iterator
from io import BytesIO

from PIL import ExifTags, Image

from lightwork.pixels.scenery import landscape
from lightwork.pixels.write import write
from lightwork.recipe import Size

_SIZES = ((4032, 3024), (4000, 3000), (4032, 2268), (4000, 2667))
_SMALL: Size = (1200, 800)
_CUT_OUT: Size = (2400, 1600)
_SMALL_PLACE, _CUT_OUT_PLACE = 8, 4
_LYING = {2: 6, 5: 3, 7: 8, 10: 6}
"""Place in a dozen -> how a camera held upright, or upside down, stores it."""
_UNTURNS = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
_QUALITY = 90


def make_demo(folder: str, count: int = 36) -> Iterator[str]:
    """Makes landscapes as a camera would store them, and gives each path as soon as its file is there.

    About 12 megapixels and 2 to 5 MB each, some lying on their side with an EXIF orientation; the fifth is a PNG with
    transparency, the ninth so small that it already fits. The same every time; files that are there are left alone.

    Raises:
        OSError: the folder cannot be written to.
    """
    for place in range(count):
        path = os.path.join(folder, _name(place))
        if not os.path.lexists(path):
            write(_file(place), path, replace=False, token=f"{place:08x}")
        yield path


def _name(place: int) -> str:
    return f"IMG_{2041 + place}" + (".png" if place == _CUT_OUT_PLACE else ".jpg")


def _file(place: int) -> bytes:
    """The bytes of the photo at this place, from 0."""
    file = BytesIO()
    if place == _CUT_OUT_PLACE:
        _cut_out(place).save(file, "PNG", compress_level=1)
        return file.getvalue()
    size = _SMALL if place == _SMALL_PLACE else _SIZES[place % len(_SIZES)]
    lying = _LYING.get(place % 12, 1)
    image = landscape(size if lying in {1, 3} else (size[1], size[0]), place)
    if lying != 1:
        image = image.transpose(_UNTURNS[lying])
    image.save(file, "JPEG", quality=_QUALITY, exif=_exif(place, lying, image.size))
    return file.getvalue()


def _cut_out(place: int) -> Image.Image:
    """A landscape that fades into transparency."""
    image = landscape(_CUT_OUT, place)
    image.putalpha(Image.radial_gradient("L").point(lambda value: min(255, max(0, (180 - value) * 5))).resize(_CUT_OUT))
    return image


def _exif(place: int, orientation: int, size: Size) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Lightwork"
    exif[ExifTags.Base.Model] = "Demonstration"
    exif[ExifTags.Base.Orientation] = orientation
    taken = f"2026:{place // 28 % 12 + 1:02}:{place % 28 + 1:02} {6 + place % 14:02}:{place * 7 % 60:02}:00"
    exif[ExifTags.Base.DateTime] = taken
    exif.get_ifd(ExifTags.IFD.Exif).update(
        {
            ExifTags.Base.DateTimeOriginal: taken,
            ExifTags.Base.ExifImageWidth: size[0],
            ExifTags.Base.ExifImageHeight: size[1],
        }
    )
    return exif
