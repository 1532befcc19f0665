"""Pixel modes: what a picture is brought to before it is resampled, and what its new format needs afterwards.

::

    in the file       resampled as    JPEG, HEIC    PNG      TIFF     WebP, AVIF   GIF
    1, gray           L               L             L        L        RGB or L     L
    gray + alpha      LA              flat          LA       LA       RGBA         RGBA
    16 bits, float    I;16            8 bits        I;16     I;16     8 bits       8 bits
    16-bit colour     Deep            8 bits        Deep     Deep     8 bits       8 bits
    palette           RGB or RGBA     RGB, flat     RGB(A)   RGB(A)   RGB(A)       palette
    RGB(A)            RGB(A)          RGB, flat     RGB(A)   RGB(A)   RGB(A)       palette
    CMYK, YCCK        CMYK            sRGB          sRGB     CMYK     sRGB         sRGB
    LAB, YCbCr, HSV   RGB             RGB           RGB      RGB      RGB          RGB

What makes a picture smaller in its kind happens afterwards, on fewer pixels; alpha is flattened then too, so that a
soft edge is resampled as an edge. CMYK becomes sRGB even where JPEG could hold it, because most viewers show its
colours wrong; TIFF is what printers send each other.
"""

import math
from typing import NamedTuple

from PIL import Image, ImageMath

from lightwork.events import Change, FailureKind, What
from lightwork.formats import KINDS
from lightwork.pixels import profiles
from lightwork.pixels.deep import Deep, Picture, eight
from lightwork.pixels.failure import PictureError
from lightwork.recipe import Colour

Rgb = tuple[int, int, int]
_SIXTEEN = 65_535
_EIGHT = 255
_BRIGHT = 16.0
"""More than that is not light in terms of white, but levels."""

_ONLY_COLOUR = frozenset({"webp"})
"""Formats without gray."""

_NO_GRAY_PROFILE = frozenset({"webp", "avif"})
"""Formats whose decoders give gray as colour, which a profile of gray is not about."""

_NO_GRAY_ALPHA = frozenset({"webp", "avif", "heic", "gif"})
"""Formats in which gray with alpha is written as colour with alpha."""


class Coloured(NamedTuple):
    """A picture, the profile that is about its pixels, and what was done to it."""

    picture: Picture
    icc: bytes | None
    changes: tuple[Change, ...] = ()


def prepare(picture: Picture, icc: bytes | None) -> Coloured:
    """Brings a loaded picture to one of the modes that are resampled.

    Raises:
        PictureError: BROKEN, its pixels are of no known kind or no numbers.
    """
    if isinstance(picture, Deep):
        return _with_profile(picture, icc, [])
    if picture.mode in {"P", "PA"} and picture.palette is None:
        raise PictureError(FailureKind.BROKEN, "it has no palette")
    ready, changes = _resampled_as(picture)
    if picture.mode == "LAB":  # what its profile was about is gone
        icc = None
    return _with_profile(ready, icc, changes)


def _resampled_as(image: Image.Image) -> tuple[Image.Image, list[Change]]:
    """An image in one of the modes that are resampled, and what that changed."""
    ready: Image.Image = image
    changes: list[Change] = []
    match image.mode:
        case "P" | "PA":
            ready = image.convert("RGBA" if image.has_transparency_data else "RGB")
            changes = [Change(What.PALETTE)]
        case "1" | "L" | "RGB" if "transparency" in image.info:
            ready = image.convert("RGBA" if image.mode == "RGB" else "LA")
        case "1":
            ready = image.convert("L")
        case "L" | "LA" | "RGB" | "RGBA" | "CMYK" | "I;16":
            pass
        case "I;16B" | "I;16L" | "I;16N":
            ready = _sixteen(image.convert("I"))
        case "I" | "F":
            ready, changes = _from_numbers(image), [Change(What.DEPTH, "32 -> 16")]
        case "LAB":
            ready, changes = profiles.lab_to_rgb(image), [Change(What.COLOURS, "LAB -> sRGB")]
        case "YCbCr" | "HSV" | "RGBX":
            ready = image.convert("RGB")
        case "RGBa" | "La":
            ready = image.convert(image.mode.upper())
        case other:
            raise PictureError(FailureKind.BROKEN, f"pixels of an unknown kind ({other})")
    return ready, changes


def finish(
    picture: Picture,
    icc: bytes | None,
    format: str,
    background: Rgb,
    wish: Colour = Colour.KEEP,
    *,
    shallow: bool = False,
) -> Coloured:
    """Brings a resampled picture to what its new format holds.

    Args:
        picture: in one of the modes that `prepare` gives.
        icc: its profile.
        format: a name in `KINDS`.
        background: below transparency where the format has none.
        wish: whether the profile is kept.
        shallow: whether 8 bits are wanted, for a palette.
    """
    changes: list[Change] = []
    gray = picture.mode in {"L", "LA", "I;16"} and format in _NO_GRAY_PROFILE
    if not KINDS[format].icc or gray:  # without its profile, a picture in Display P3 would look dull
        wish = Colour.SRGB
    through_profile = icc is not None and wish is Colour.SRGB and not profiles.is_srgb(icc)
    if isinstance(picture, Deep) or picture.mode == "I;16":
        if KINDS[format].deep and not through_profile and not shallow:
            return Coloured(picture, icc)
        picture = picture.to_eight() if isinstance(picture, Deep) else eight(picture)
        changes.append(Change(What.DEPTH, "16 -> 8"))
    image, icc, done = _to_srgb(picture, icc, format, wish)
    changes += done
    if image.mode in {"LA", "RGBA"} and not KINDS[format].alpha:
        image, seen_through = _flatten(image, profiles.from_srgb(background, icc))
        if seen_through:
            changes.append(Change(What.FLATTENED, "#{:02x}{:02x}{:02x}".format(*background)))
    if image.mode == "LA" and format in _NO_GRAY_ALPHA:
        image = image.convert("RGBA")
    elif image.mode == "L" and format in _ONLY_COLOUR:
        image = image.convert("RGB")
    return _with_profile(image, icc, changes)


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


def with_colour(done: Coloured, background: Rgb) -> Coloured:
    """A gray picture that is to get bars of a colour, as a coloured one; any other as it is."""
    picture, icc = done.picture, done.icc
    if len(set(background)) == 1 or picture.mode not in {"L", "LA", "I;16"}:
        return done
    if isinstance(picture, Deep):
        gray, alpha = picture.bands
        return done._replace(picture=Deep("RGBA", (gray, gray, gray, alpha)), icc=None)
    if picture.mode == "I;16":
        return done._replace(picture=Deep("RGB", (picture, picture, picture)), icc=None)
    if icc is not None:
        colours = picture.convert("L")
        converted = profiles.to_srgb(colours, icc) or colours
        if picture.mode == "LA":
            converted.putalpha(picture.getchannel("A"))
        picture = converted
    return done._replace(picture=picture.convert("RGBA" if picture.mode == "LA" else "RGB"), icc=None)


def _to_srgb(
    image: Image.Image, icc: bytes | None, format: str, wish: Colour
) -> tuple[Image.Image, bytes | None, list[Change]]:
    """Converts where the wish or the format asks for it; sRGB needs no profile."""
    if image.mode == "CMYK":
        if format == "tiff" and wish is Colour.KEEP:
            return image, icc, []
        converted = profiles.to_srgb(image, icc) if icc else None
        by = profiles.name(icc) if icc and converted is not None else "without a profile"
        return converted or image.convert("RGB"), None, [Change(What.COLOURS, f"CMYK -> sRGB ({by})")]
    if icc is None or wish is Colour.KEEP:
        return image, icc, []
    if profiles.is_srgb(icc):
        return image, icc if KINDS[format].icc else None, []
    colours, alpha = image, None
    if image.mode in {"LA", "RGBA"}:
        colours, alpha = image.convert(image.mode[:-1]), image.getchannel("A")
    converted = profiles.to_srgb(colours, icc)
    if converted is None:
        return image, None, [Change(What.PROFILE_DROPPED, "it does not work")]
    if alpha is not None:
        converted.putalpha(alpha)
    return converted, None, [Change(What.PROFILE, f"{profiles.name(icc)} -> sRGB")]


def _with_profile(after: Picture, icc: bytes | None, changes: list[Change]) -> Coloured:
    """Keeps the profile unless it is broken, or the pixels became ones that it is not about."""
    if icc is None:
        return Coloured(after, None, tuple(changes))
    if profiles.name(icc) is None:
        return Coloured(after, None, (*changes, Change(What.PROFILE_DROPPED, "it is broken")))
    if profiles.is_about(icc, after.mode):
        return Coloured(after, icc, tuple(changes))
    return Coloured(after, None, (*changes, Change(What.PROFILE_DROPPED, "it is about other pixels")))


def _flatten(image: Image.Image, background: Rgb) -> tuple[Image.Image, bool]:
    """Lays it on a background; also whether that can be seen anywhere."""
    darkest = image.getchannel("A").getextrema()[0]
    if darkest == _EIGHT:
        return image.convert(image.mode.removesuffix("A")), False
    flat = Image.new("RGBA", image.size, (*background, _EIGHT))
    flat.alpha_composite(image if image.mode == "RGBA" else image.convert("RGBA"))
    gray = image.mode == "LA" and len(set(background)) == 1
    return flat.convert("RGB").getchannel("G") if gray else flat.convert("RGB"), True


def _sixteen(image: Image.Image) -> Image.Image:
    """Mode I -> I;16; only from I does Pillow not clip at 255."""
    return image.convert("I;16")


def _from_numbers(image: Image.Image) -> Image.Image:
    """32-bit whole or floating numbers -> 16 bits.

    Nothing in such a file says which number is white, so the range that its numbers fit into does: up to 1 (floating
    only), 255 (floating only) or 65,535. Up to 16 the brightest is white: light beyond 1 is what floating numbers are
    for. What fits none of them is stretched from its darkest to its brightest.
    """
    low, high = (float(edge) for edge in _extrema(image))
    if not (math.isfinite(low) and math.isfinite(high)) or _has_nan(image):
        raise PictureError(FailureKind.BROKEN, "pixels that are no numbers")
    tops = (1, max(high, 1) if high < _BRIGHT else 1, _EIGHT, _SIXTEEN) if image.mode == "F" else (_SIXTEEN,)
    top = next((top for top in tops if low >= 0 and high <= top), None)
    black, white = (low, max(high, low + 1)) if top is None else (0.0, float(top))
    scale = _SIXTEEN / (white - black)
    scaled = image.convert("F").point(lambda value: value * scale + (0.5 - black * scale))
    return _sixteen(scaled.convert("I"))


def _has_nan(image: Image.Image) -> bool:
    """Whether a pixel is no number: the only thing that is not equal to itself."""
    if image.mode != "F":
        return False
    found: Image.Image = ImageMath.lambda_eval(lambda args: args["v"] != args["v"], v=image)
    return _extrema(found)[1] != 0


def _extrema(image: Image.Image) -> tuple[float, float]:
    low, high = image.getextrema()
    assert not isinstance(low, tuple)  # of one band only
    assert not isinstance(high, tuple)
    return low, high
