"""Pictures for a screen: any part of any file, upright, in sRGB, in as many pixels as are shown."""

from collections.abc import Callable
from typing import TypeVar

from PIL import Image

from lightwork.pixels import decode
from lightwork.pixels.colour import finish, prepare
from lightwork.pixels.decode import Opened
from lightwork.pixels.failure import PictureError, told
from lightwork.pixels.make import open_any, read, to_layout
from lightwork.recipe import Colour, Filter, Recipe, Size, Sizing, Speed
from lightwork.sizing import Layout, lay_out

T = TypeVar("T")

Part = tuple[int, int, int, int]
"""(left, top, width, height) in pixels of a result."""

Shot = tuple[int, int, bytes]
"""(width, height, premultiplied RGBA bytes row by row)."""


def opened(data: bytes, recipe: Recipe) -> Opened:
    """A file of which only the header is read.

    Raises:
        ValueError: it cannot be; says why.
    """
    return _known(lambda: open_any(data, recipe))


def content(path: str, recipe: Recipe) -> bytes:
    """The bytes of a picture.

    Raises:
        ValueError: it cannot be read; says why.
    """
    return _known(lambda: read(path, recipe.read, unlimited=recipe.unlimited))


def drawn(picture: Opened, layout: Layout, recipe: Recipe, kernel: Filter, speed: Speed) -> Image.Image:
    """The part that a layout asks for, RGBA; what of its canvas is not covered can be seen through.

    Raises:
        ValueError: it cannot be made; says why.
    """

    def draw() -> Image.Image:
        frame = next(decode.frames(picture, [layout], speed, every=False))
        ready = prepare(frame.picture, frame.icc)
        small = to_layout(ready.picture, frame, layout, kernel)
        image = finish(small, ready.icc, "webp", recipe.background_rgb, Colour.SRGB).picture
        assert isinstance(image, Image.Image)  # WebP holds no 16 bits
        return image.convert("RGBA")

    image = _known(draw)
    if layout.canvas == image.size:
        return image
    canvas = Image.new("RGBA", layout.canvas)
    canvas.paste(image, layout.offset)
    return canvas


def result_shot(picture: Opened, part: Part, size: Size, recipe: Recipe) -> Shot:
    """A part of a result in so many pixels.

    Raises:
        ValueError: it cannot be made; says why.
    """
    left, top, width, height = part
    layout = Layout(box=(left, top, left + width, top + height), size=size, canvas=size)
    return _shot(drawn(picture, layout, recipe, Filter.LANCZOS, Speed.NORMAL))


def original_shot(picture: Opened, rule: Sizing | None, part: Part, size: Size, recipe: Recipe) -> Shot:
    """What the original has where its result has a part, in the same pixels; nothing where the result has bars.

    Args:
        picture: the original.
        rule: by which the result was sized; None for a copy.
        part: of the result.
        size: wanted.
        recipe: how the original is read.

    Raises:
        ValueError: it cannot be made; says why.
    """
    layout = _beneath(picture.size, rule, part, size)
    if layout is None:
        return *size, bytes(4 * size[0] * size[1])
    kernel = rule.filter if rule else Filter.LANCZOS
    return _shot(drawn(picture, layout, recipe, kernel, Speed.NORMAL))


def _beneath(original: Size, rule: Sizing | None, part: Part, size: Size) -> Layout | None:
    """Where the pixels under a part of the result come from; None where there are only bars."""
    whole = (0.0, 0.0, float(original[0]), float(original[1]))
    made = lay_out(original, rule) if rule else Layout(box=whole, size=original, canvas=original)
    left, top, width, height = part
    x, y = made.offset
    seen = max(left, x), max(top, y), min(left + width, x + made.size[0]), min(top + height, y + made.size[1])
    if seen[0] >= seen[2] or seen[1] >= seen[3]:
        return None
    across, down = (made.box[2] - made.box[0]) / made.size[0], (made.box[3] - made.box[1]) / made.size[1]
    box = (
        made.box[0] + (seen[0] - x) * across,
        made.box[1] + (seen[1] - y) * down,
        made.box[0] + (seen[2] - x) * across,
        made.box[1] + (seen[3] - y) * down,
    )
    wide, high = size[0] / width, size[1] / height
    offset = round((seen[0] - left) * wide), round((seen[1] - top) * high)
    inner = round((seen[2] - seen[0]) * wide), round((seen[3] - seen[1]) * high)
    return Layout(box=box, size=(max(1, inner[0]), max(1, inner[1])), canvas=size, offset=offset)


def _shot(image: Image.Image) -> Shot:
    return image.width, image.height, image.convert("RGBa").tobytes()


def _known(work: Callable[[], T]) -> T:
    """Does something, with every known trouble told in words."""
    try:
        return work()
    except PictureError as error:
        raise ValueError(error.detail or error.kind) from error
    except (OSError, MemoryError) as error:
        raise ValueError(told(error)) from error
