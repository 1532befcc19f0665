"""EXIF orientation: a picture is resampled as it lies in its file, and only the small result is turned upright.

::

    1 as it is      2 mirrored       3 upside down    4 flipped
    5 transposed    6 needs a turn   7 transversed    8 needs a turn
                      to the right                      to the left
"""

from typing import TypeVar

from PIL import Image

from lightwork.pixels.deep import Deep
from lightwork.recipe import Size
from lightwork.sizing import Box

UPRIGHT = 1

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def swap(size: Size, orientation: int) -> Size:
    """Upright (width, height) -> stored (width, height), and back: 5 to 8 lie on their side."""
    return size if orientation < 5 else (size[1], size[0])  # noqa: PLR2004 - said in the sentence


def stored_box(box: Box, stored: Size, orientation: int) -> Box:
    """Where a box of the upright picture lies in one stored at (width, height) pixels."""
    left, top, right, bottom = box
    if orientation >= 5:  # noqa: PLR2004 - those on their side
        left, top, right, bottom = top, left, bottom, right
    if orientation in {2, 3, 7, 8}:
        left, right = stored[0] - right, stored[0] - left
    if orientation in {3, 4, 6, 7}:
        top, bottom = stored[1] - bottom, stored[1] - top
    return left, top, right, bottom


P = TypeVar("P", bound=Image.Image | Deep)


def turn_upright(picture: P, orientation: int) -> P:
    """The picture upright; the very same object if it is already."""
    turn = _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)  # type: ignore[return-value] # as it came in
