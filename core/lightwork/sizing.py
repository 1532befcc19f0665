"""The arithmetic of sizes: (width, height) + rule -> which part of the photo becomes how many pixels, and where.

Rounding: edges are rounded half up to whole pixels, never below 1; the edge that the user named comes out exactly.
"""

import math
from functools import lru_cache

import msgspec

from lightwork.recipe import Fit, Size, Sizing

Box = tuple[float, float, float, float]
"""(left, top, right, bottom) in pixels of the original; may lie between pixels."""


class Layout(msgspec.Struct, frozen=True):
    """How the result is made out of an upright original.

    Attributes:
        box: the part of the original that is resampled.
        size: (width, height) that this part is resampled to.
        canvas: (width, height) of the result; larger than `size` where `pad` adds bars.
        offset: (x, y) of the resampled part on the canvas.
    """

    box: Box
    size: Size
    canvas: Size
    offset: tuple[int, int] = (0, 0)

    def is_identity(self, original: Size) -> bool:
        """Whether the result has the very pixels of the original."""
        return self.canvas == self.size == original and self.box == (0.0, 0.0, float(original[0]), float(original[1]))

    def enlarges(self) -> bool:
        """Whether the photo gets more pixels than it has, along either edge."""
        left, top, right, bottom = self.box
        return self.size[0] > right - left + 1 or self.size[1] > bottom - top + 1


@lru_cache(1024)
def lay_out(original: Size, rule: Sizing) -> Layout:
    """Lays the result out for an upright original of (width, height) pixels.

    Unless `rule.enlarge` is set, no pixel is ever made up: `inside`, `pad`, the edges, `percent` and `megapixels` leave
    a smaller photo at its size, `stretch` never lengthens an edge, `fill` takes the largest crop of the box's shape.

    Raises:
        ValueError: an edge of the original is not positive.
    """
    if min(original) < 1:
        raise ValueError(original)
    match rule.fit:
        case Fit.FILL:
            return _fill(original, rule)
        case Fit.PAD:
            return _pad(original, rule)
        case Fit.STRETCH:
            size = rule.box if rule.enlarge else (min(rule.box[0], original[0]), min(rule.box[1], original[1]))
        case _:
            size = _scaled(original, rule)
    return Layout(box=_whole(original), size=size, canvas=size)


def target_size(original: Size, rule: Sizing) -> Size:
    """The (width, height) of the result for an upright original, both in pixels."""
    return lay_out(original, rule).canvas


def _whole(original: Size) -> Box:
    return (0.0, 0.0, float(original[0]), float(original[1]))


def _scaled(original: Size, rule: Sizing) -> Size:
    """The size for the rules that keep the shape and the whole picture."""
    width, height = original
    scale = _scale(original, rule)
    if scale >= 1 and not rule.enlarge:
        return original
    return _edge(width * scale), _edge(height * scale)


def _scale(original: Size, rule: Sizing) -> float:
    width, height = original
    match rule.fit:
        case Fit.LONG_EDGE:
            return rule.amount / max(original)
        case Fit.SHORT_EDGE:
            return rule.amount / min(original)
        case Fit.WIDTH:
            return rule.amount / width
        case Fit.HEIGHT:
            return rule.amount / height
        case Fit.PERCENT:
            return rule.amount / 100
        case Fit.MEGAPIXELS:
            return math.sqrt(rule.amount * 1e6 / (width * height))
        case _:
            return min(rule.box[0] / width, rule.box[1] / height)


def _edge(length: float) -> int:
    """Rounds half up; the tiny sum undoes a division's last bit (1600 / 4000 * 2250 must give 900, not 899)."""
    return max(1, math.floor(length + 0.5 + 1e-9))


def _fill(original: Size, rule: Sizing) -> Layout:
    """Crops to the box's shape, as the gravity says; `rule.crop` percent of what could be kept."""
    width, height = original
    part = rule.crop / 100
    scale = max(rule.box[0] / width, rule.box[1] / height) / part
    size = rule.box
    if scale > 1 and not rule.enlarge:
        whole = height == _edge(width * size[1] / size[0]) or width == _edge(height * size[0] / size[1])
        if whole and part == 1:
            return Layout(box=_whole(original), size=original, canvas=original)  # has the shape, to the pixel
        size = _edge(rule.box[0] / scale), _edge(rule.box[1] / scale)
        scale = max(size[0] / width, size[1] / height) if part == 1 else 1.0
    crop_width, crop_height = min(width, size[0] / scale), min(height, size[1] / scale)
    across, down = rule.gravity.share
    left, top = (width - crop_width) * across, (height - crop_height) * down
    return Layout(box=(left, top, left + crop_width, top + crop_height), size=size, canvas=size)


def _pad(original: Size, rule: Sizing) -> Layout:
    """Fits the whole picture inside the box and lays it there as the gravity says."""
    size = _scaled(original, rule)
    canvas = rule.box
    across, down = rule.gravity.share
    offset = int((canvas[0] - size[0]) * across), int((canvas[1] - size[1]) * down)
    return Layout(box=_whole(original), size=size, canvas=canvas, offset=offset)
