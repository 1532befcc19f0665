"""Resampling part of one Pillow image to (width, height): by `cykooz_resizer` where it has the mode, else by Pillow.

Both give the same picture (a quarter of one level in 255 apart on average), both premultiply alpha, both look beyond
the edge of the box into the rest of the picture. Measured 12 MP -> 1600x1200, Lanczos: 14 ms against Pillow's 143.
cykooz-resizer has no wheels for Linux and Windows on Arm, so it may be missing.
"""

from functools import lru_cache

from PIL import Image

from lightwork.pixels import plate
from lightwork.recipe import Filter, Size
from lightwork.sizing import Box

try:
    import cykooz_resizer as cykooz
except ImportError:  # no wheel for this machine
    cykooz = None

_MOST_KEPT = 8_000_000
"""Pixels between the two passes, of four bytes each: 24 megapixels to a long edge of 1600 have 6.4 million."""

_CYKOOZ_MODES = {"L", "RGB", "RGBA", "CMYK", "F"}

_PILLOW_FILTERS = {
    Filter.LANCZOS: Image.Resampling.LANCZOS,
    Filter.BICUBIC: Image.Resampling.BICUBIC,
    Filter.BILINEAR: Image.Resampling.BILINEAR,
    Filter.BOX: Image.Resampling.BOX,
    Filter.NEAREST: Image.Resampling.NEAREST,
}

_CYKOOZ_FILTERS = {
    Filter.LANCZOS: "lanczos3",
    Filter.BICUBIC: "catmull_rom",  # what Pillow's bicubic is, too: a = -0.5
    Filter.BILINEAR: "bilinear",
    Filter.BOX: "box",
}


def resize(image: Image.Image, size: Size, box: Box, kernel: Filter) -> Image.Image:
    """Resamples `box` of an image to (width, height) pixels.

    Args:
        image: in one of the modes that `colour.prepare` gives, or F.
        size: wanted.
        box: pixels of `image`; may lie between them.
        kernel: the resampling filter.
    """
    if cykooz is not None and image.mode in _CYKOOZ_MODES:
        return with_cykooz(image, size, box, kernel)
    return with_pillow(image, size, box, kernel)


def with_cykooz(image: Image.Image, size: Size, box: Box, kernel: Filter) -> Image.Image:
    """As `resize`, by cykooz-resizer; the mode is one of L, RGB, RGBA, CMYK and F."""
    result = Image.new(image.mode, size, None)  # every pixel of it is written
    _resizer(size[0] * image.height).resize_pil(image, result, _options(kernel, box))
    return result


@lru_cache(maxsize=16)  # photos of one camera have one size
def _options(kernel: Filter, box: Box) -> "cykooz.ResizeOptions":
    left, top, right, bottom = box
    name = _CYKOOZ_FILTERS.get(kernel)
    algorithm = cykooz.ResizeAlg.convolution(cykooz.FilterType[name]) if name else cykooz.ResizeAlg.nearest()
    return cykooz.ResizeOptions(resize_alg=algorithm, crop_box=cykooz.CropBox(left, top, right - left, bottom - top))


_kept: list["cykooz.Resizer"] = []


def _resizer(pixels: int) -> "cykooz.Resizer":
    """What resamples, with room for so many pixels between its two passes; kept where memory is used again.

    What it once had room for it keeps, filled with zeros each time it is new: 1 of 12 ms for a camera photo to 1600.
    """
    if not plate.keeps() or pixels > _MOST_KEPT:
        return cykooz.Resizer()
    if not _kept:
        _kept.append(cykooz.Resizer())
    return _kept[0]


def with_pillow(image: Image.Image, size: Size, box: Box, kernel: Filter) -> Image.Image:
    """As `resize`, by Pillow; in any mode."""
    return image.resize(size, _PILLOW_FILTERS[kernel], box)
