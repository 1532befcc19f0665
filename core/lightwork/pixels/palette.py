"""Full colour -> a palette, for GIF and for small PNGs."""

from PIL import Image

_HALF = 128
_MOST = 256


def reduced(image: Image.Image, colours: int = _MOST, *, soft: bool) -> Image.Image:
    """An image of at most so many colours, dithered (Floyd-Steinberg) where it is opaque.

    Args:
        image: L, LA, RGB or RGBA.
        colours: 2 to 256, with the transparent one.
        soft: whether the palette's colours can be half transparent, as in PNG; otherwise every pixel is opaque or not.
    """
    if image.mode == "L":
        return image if colours == _MOST else image.quantize(colours, Image.Quantize.MEDIANCUT)
    if image.mode == "RGB":
        return _dithered(image, colours)
    full = image.convert("RGBA")
    alpha = full.getchannel("A")
    if alpha.getextrema()[0] == 255:  # noqa: PLR2004 - opaque everywhere
        return _dithered(full.convert("RGB"), colours)
    if soft:
        return full.quantize(colours, Image.Quantize.FASTOCTREE)
    return _with_a_hole(full.convert("RGB"), alpha.point(lambda value: 255 * (value >= _HALF)), colours)


def _dithered(image: Image.Image, colours: int) -> Image.Image:
    """Pillow dithers only towards a palette that is there already."""
    palette = image.quantize(colours, Image.Quantize.MEDIANCUT)
    return image.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)


def _with_a_hole(image: Image.Image, seen: Image.Image, colours: int) -> Image.Image:
    """A palette image whose last colour is the transparent one, where `seen` is 0."""
    result = _dithered(image, colours - 1)
    result.paste(colours - 1, mask=seen.point(lambda value: 255 - value))
    result.info["transparency"] = colours - 1
    return result
