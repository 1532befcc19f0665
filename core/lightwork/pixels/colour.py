"""Pixel modes: what a picture is brought to before it is resampled, and what its new format needs afterwards.

::

    in the file       resampled as    JPEG          PNG         WebP
    1, gray           L               L             L           RGB
    gray + alpha      LA              RGB, flat     LA          RGBA
    16 bits, float    I;16            L             I;16        RGB
    palette           RGB or RGBA     RGB, flat     RGB(A)      RGB(A)
    RGB(A)            RGB(A)          RGB, flat     RGB(A)      RGB(A)
    CMYK              CMYK            CMYK          sRGB        sRGB
    LAB, YCbCr, HSV   RGB             RGB           RGB         RGB

What makes a picture smaller in its kind happens afterwards, on fewer pixels; alpha is flattened then too, so that a
soft edge is resampled as an edge.
"""

import math
from typing import NamedTuple

from PIL import Image

from lightwork.events import FailureKind
from lightwork.pixels import profiles
from lightwork.pixels.failure import PictureError

Rgb = tuple[int, int, int]
_SIXTEEN = 65_535
_EIGHT = 255


class Coloured(NamedTuple):
    """An image, the profile that is about its pixels, and what was done to it that a person may want to know."""

    image: Image.Image
    icc: bytes | None
    notes: tuple[str, ...] = ()


def prepare(image: Image.Image, icc: bytes | None) -> Coloured:
    """Brings a loaded picture to one of the modes that are resampled.

    Raises:
        PictureError: BROKEN, its pixels are of no known kind or no numbers.
    """
    match image.mode:
        case "P" | "PA":
            ready, notes = image.convert("RGBA" if image.has_transparency_data else "RGB"), ["palette to full colour"]
        case "1" | "L" | "RGB" if "transparency" in image.info:
            ready, notes = image.convert("RGBA" if image.mode == "RGB" else "LA"), []
        case "1":
            ready, notes = image.convert("L"), []
        case "L" | "LA" | "RGB" | "RGBA" | "CMYK" | "I;16":
            ready, notes = image, []
        case "I;16B" | "I;16L" | "I;16N":
            ready, notes = _sixteen(image.convert("I")), []
        case "I" | "F":
            ready, notes = _from_numbers(image), ["32-bit to 16-bit"]
        case "LAB":
            ready, notes = profiles.lab_to_rgb(image), ["LAB to RGB"]
        case "YCbCr" | "HSV" | "RGBX":
            ready, notes = image.convert("RGB"), []
        case "RGBa" | "La":
            ready, notes = image.convert(image.mode.upper()), []
        case other:
            raise PictureError(FailureKind.BROKEN, f"pixels of an unknown kind ({other})")
    return _with_profile(image, ready, icc, notes)


def finish(image: Image.Image, icc: bytes | None, format: str, background: Rgb) -> Coloured:
    """Brings a resampled picture to what its new format holds ("jpeg", "png", "webp")."""
    ready, notes = image, list[str]()
    if ready.mode == "I;16" and format != "png":
        ready, notes = _eight(ready), ["16-bit to 8-bit"]
    if ready.mode == "CMYK" and format != "jpeg":
        return Coloured(profiles.cmyk_to_rgb(ready, icc), None, ("CMYK to RGB",))
    if ready.mode in {"LA", "RGBA"} and format == "jpeg":
        ready, seen_through = _flatten(ready, background)
        notes += ["flattened on #{:02x}{:02x}{:02x}".format(*background)] if seen_through else []
    if format == "webp" and ready.mode in {"L", "LA"}:
        ready = ready.convert("RGB" if ready.mode == "L" else "RGBA")
    return _with_profile(image, ready, icc, notes)


def background_in(mode: str, rgb: Rgb) -> float | tuple[int, ...]:
    """An opaque background colour as the pixels of one of the finished modes."""
    gray = round(0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2])  # ITU-R 601-2, as Pillow's own
    match mode:
        case "L":
            return gray
        case "I;16":
            return gray * 257
        case "LA":
            return gray, _EIGHT
        case "RGBA":
            return *rgb, _EIGHT
        case "CMYK":
            return _EIGHT - rgb[0], _EIGHT - rgb[1], _EIGHT - rgb[2], 0
        case _:
            return rgb


def _with_profile(before: Image.Image, after: Image.Image, icc: bytes | None, notes: list[str]) -> Coloured:
    """Keeps the profile unless the pixels became ones that it is not about."""
    same = before.mode in {"P", "PA"} or profiles.space(before.mode) == profiles.space(after.mode)
    if icc is None or same or before.mode == "1" or profiles.is_about(icc, after.mode):
        return Coloured(after, icc, tuple(notes))
    return Coloured(after, None, (*notes, "colour profile dropped"))


def _flatten(image: Image.Image, background: Rgb) -> tuple[Image.Image, bool]:
    """Lays it on a background; also whether that can be seen anywhere."""
    darkest = image.getchannel("A").getextrema()[0]
    if darkest == _EIGHT:
        return image.convert(image.mode.removesuffix("A")), False
    flat = Image.new("RGBA", image.size, (*background, _EIGHT))
    flat.alpha_composite(image if image.mode == "RGBA" else image.convert("RGBA"))
    return flat.convert("RGB"), True


def _eight(image: Image.Image) -> Image.Image:
    """16 -> 8 bits by rounding; `convert("L")` alone would clip at 255."""
    return image.convert("I").point(lambda value: value * (1 / 257) + 0.5).convert("L")


def _sixteen(image: Image.Image) -> Image.Image:
    """Mode I -> I;16; only from I does Pillow not clip at 255."""
    return image.convert("I;16")


def _from_numbers(image: Image.Image) -> Image.Image:
    """32-bit whole or floating numbers -> 16 bits.

    Nothing in such a file says which number is white, so the range that its numbers fit into does: up to 1 (floating
    only), 255 (floating only) or 65,535; what fits none of them is stretched from its darkest to its brightest.
    """
    low, high = (float(edge) for edge in _extrema(image))
    if not (math.isfinite(low) and math.isfinite(high)):
        raise PictureError(FailureKind.BROKEN, "pixels that are no numbers")
    tops = (1, _EIGHT, _SIXTEEN) if image.mode == "F" else (_SIXTEEN,)
    top = next((top for top in tops if low >= 0 and high <= top), None)
    black, white = (low, max(high, low + 1)) if top is None else (0.0, float(top))
    scale = _SIXTEEN / (white - black)
    scaled = image.convert("F").point(lambda value: value * scale + (0.5 - black * scale))
    return _sixteen(scaled.convert("I"))


def _extrema(image: Image.Image) -> tuple[float, float]:
    low, high = image.getextrema()
    assert not isinstance(low, tuple)  # of one band only
    assert not isinstance(high, tuple)
    return low, high
