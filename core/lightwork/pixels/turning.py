"""Turns a picture upright."""

from typing import TypeVar

from PIL import Image

from lightwork.pixels.deep import Deep

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""By EXIF orientation, see `orientation`."""

P = TypeVar("P", bound=Image.Image | Deep)


def turn_upright(picture: P, orientation: int) -> P:
    """The picture upright; the very same object if it is already."""
    turn = _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)  # type: ignore[return-value] # as it came in
