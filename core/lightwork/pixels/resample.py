"""Resampling, sharpening and bars: from pixels as they lie in their file to the layout's."""

from PIL import Image, ImageFilter

from lightwork.pixels import light
from lightwork.pixels.colour import Rgb, background_in
from lightwork.pixels.deep import Deep, Picture
from lightwork.pixels.kernels import resize
from lightwork.recipe import Filter, Size
from lightwork.sizing import Box, Layout

_IN_LIGHT = {"L", "LA", "RGB", "RGBA", "I;16"}
"""Modes that are averaged as light where that is asked for; printing inks are no light."""

_RADIUS, _THRESHOLD = 0.7, 2
"""Of the unsharp mask: pixels, and levels that a difference must have; for pictures that have just been shrunk."""


def resample(picture: Picture, size: Size, box: Box, kernel: Filter, *, linear: bool = False) -> Picture:
    """Resamples `box` of a picture to (width, height) pixels; the very same object if that changes nothing.

    Args:
        picture: in one of the modes that `colour.prepare` gives.
        size: wanted.
        box: pixels of `picture`; may lie between them.
        kernel: the resampling filter.
        linear: whether pixels are averaged as light.
    """
    width, height = picture.size
    left, top = max(0.0, box[0]), max(0.0, box[1])  # a mirrored box can be off by its last bit
    box = left, top, min(float(width), box[2]), min(float(height), box[3])
    if picture.size == size and box == (0.0, 0.0, float(width), float(height)):
        return picture
    if isinstance(picture, Deep) or (linear and picture.mode in _IN_LIGHT):
        return light.resample_floats(picture, size, box, kernel, linear=linear)
    return resize(picture, size, box, kernel)


def sharpen(image: Image.Image, percent: int) -> Image.Image:
    """Sharpens an 8-bit image by an unsharp mask; its alpha stays as it is."""
    mask = ImageFilter.UnsharpMask(_RADIUS, percent, _THRESHOLD)
    if image.mode not in {"LA", "RGBA"}:
        return image.filter(mask)
    *colours, alpha = image.split()
    return Image.merge(image.mode, [*(band.filter(mask) for band in colours), alpha])


def pad(picture: Picture, layout: Layout, background: Rgb) -> Picture:
    """Lays a finished picture on its canvas; the very same object if there are no bars."""
    if layout.canvas == picture.size:
        return picture
    if isinstance(picture, Deep):
        colours = background_in(picture.mode, background)
        levels = colours if isinstance(colours, tuple) else (colours,)
        pairs = zip(picture.bands, levels, strict=True)
        return Deep(picture.mode, tuple(_laid_on(band, layout, int(level) * 257) for band, level in pairs))
    return _laid_on(picture, layout, background_in(picture.mode, background))


def _laid_on(image: Image.Image, layout: Layout, colour: float | tuple[int, ...]) -> Image.Image:
    canvas = Image.new(image.mode, layout.canvas, colour)
    canvas.paste(image, layout.offset)
    return canvas
