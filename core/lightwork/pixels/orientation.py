"""EXIF orientation: a picture is resampled as it lies in its file, and only the small result is turned upright.

::

    1 as it is      2 mirrored       3 upside down    4 flipped
    5 transposed    6 needs a turn   7 transversed    8 needs a turn
                      to the right                      to the left
"""

from lightwork.recipe import Size
from lightwork.sizing import Box

UPRIGHT = 1


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
