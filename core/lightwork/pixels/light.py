"""Resampling in floating point: of 16-bit colour, and of any picture as light.

Pixel values are not light: half of the light of white is written as 188 of 255, not as 128. Averaging the numbers, as
almost every program does, makes fine bright detail on dark too dark. As light is what `Recipe.linear` asks for. The
curve is that of sRGB (IEC 61966-2-1), which the usual profiles differ from by little.
"""

from collections.abc import Callable
from functools import cache

from PIL import Image, ImageMath

from lightwork.pixels.deep import Deep, Picture
from lightwork.pixels.kernels import resize
from lightwork.recipe import Filter, Size
from lightwork.sizing import Box

_EIGHT, _SIXTEEN = 255.0, 65_535.0
_KNEE, _LIGHT_KNEE, _SLOPE, _SHIFT, _POWER = 0.04045, 0.0031308, 12.92, 0.055, 2.4

_floats: Callable[..., Image.Image] = ImageMath.lambda_eval
"""Arithmetic on images of numbers; it says that it may give anything, and gives an image of an image."""

_TINY = 1e-6
"""Below this a pixel is wholly transparent, and has no colour."""


def resample_floats(picture: Picture, size: Size, box: Box, kernel: Filter, *, linear: bool) -> Picture:
    """Resamples `box` of a picture to (width, height) pixels; alpha is premultiplied.

    Args:
        picture: L, LA, RGB, RGBA or I;16, or 16-bit colour.
        size: wanted.
        box: pixels of `picture`; may lie between them.
        kernel: the resampling filter.
        linear: whether pixels are averaged as light.
    """
    mode, bands = (picture.mode, picture.bands) if isinstance(picture, Deep) else (picture.mode, picture.split())
    deep = isinstance(picture, Deep) or mode == "I;16"
    colours = bands[:-1] if mode.endswith("A") else bands
    floats = [_to_float(band, deep=deep, linear=linear) for band in colours]
    alpha = None
    if len(colours) < len(bands):
        opaque = _to_float(bands[-1], deep=deep, linear=False)
        floats = [_multiply(band, opaque) for band in floats]
        alpha = resize(opaque, size, box, kernel)
    done = [resize(band, size, box, kernel) for band in floats]
    if alpha is not None:
        done = [_divide(band, alpha) for band in done]
    finished = [_from_float(band, deep=deep, linear=linear) for band in done]
    if alpha is not None:
        finished.append(_from_float(alpha, deep=deep, linear=False))
    if isinstance(picture, Deep):
        return Deep(mode, tuple(finished))
    return finished[0] if len(finished) == 1 else Image.merge(mode, finished)


def unpremultiplied(picture: Deep) -> Deep:
    """A 16-bit picture whose colours were stored multiplied by their alpha, as they are without it."""
    alpha = _to_float(picture.bands[-1], deep=True, linear=False)
    colours = (_divide(_to_float(band, deep=True, linear=False), alpha) for band in picture.bands[:-1])
    return Deep(picture.mode, (*(_from_float(band, deep=True, linear=False) for band in colours), picture.bands[-1]))


def _to_float(band: Image.Image, *, deep: bool, linear: bool) -> Image.Image:
    """A band as numbers from 0 to 1."""
    if not deep:
        return band.point(_light_of_bytes() if linear else [value / _EIGHT for value in range(256)], "F")
    numbers = band.convert("F").point(lambda value: value * (1 / _SIXTEEN) + 0)
    return _to_light(numbers) if linear else numbers


def _from_float(band: Image.Image, *, deep: bool, linear: bool) -> Image.Image:
    """Numbers from 0 to 1, or a little beyond where the kernel rings, as a band of 8 or 16 bits."""
    numbers = _from_light(band) if linear else band
    top = _SIXTEEN if deep else _EIGHT
    whole = numbers.point(lambda value: value * top + 0.5).convert("I")
    return whole.convert("I;16") if deep else whole.convert("L")


@cache
def _light_of_bytes() -> list[float]:
    """The light of each 8-bit value."""
    values = (value / _EIGHT for value in range(256))
    return [v / _SLOPE if v <= _KNEE else ((v + _SHIFT) / (1 + _SHIFT)) ** _POWER for v in values]


def _to_light(band: Image.Image) -> Image.Image:
    return _floats(
        lambda args: (
            args["float"](args["v"] > _KNEE) * (((args["v"] + _SHIFT) / (1 + _SHIFT)) ** _POWER)
            + args["float"](args["v"] <= _KNEE) * (args["v"] / _SLOPE)
        ),
        v=band,
    )


def _from_light(band: Image.Image) -> Image.Image:
    """Light -> value; what the kernel's ringing brought below nothing is nothing."""
    return _floats(
        lambda args: (
            args["float"](args["v"] > _LIGHT_KNEE)
            * ((args["max"](args["v"], 0.0) ** (1 / _POWER)) * (1 + _SHIFT) - _SHIFT)
            + args["float"](args["v"] <= _LIGHT_KNEE) * (args["max"](args["v"], 0.0) * _SLOPE)
        ),
        v=band,
    )


def _multiply(band: Image.Image, alpha: Image.Image) -> Image.Image:
    return _floats(lambda args: args["v"] * args["a"], v=band, a=alpha)


def _divide(band: Image.Image, alpha: Image.Image) -> Image.Image:
    """Undoes `_multiply`; nothing where there is no alpha."""
    return _floats(
        lambda args: args["float"](args["a"] > _TINY) * (args["v"] / args["max"](args["a"], _TINY)), v=band, a=alpha
    )
