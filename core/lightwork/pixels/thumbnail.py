"""A small picture of a file, for lists."""

from PIL import Image

from lightwork.pixels import decode
from lightwork.pixels.colour import finish, prepare
from lightwork.pixels.failure import PictureError, told
from lightwork.pixels.make import open_any, read, to_layout
from lightwork.recipe import Colour, Filter, Fit, OnRequest, Recipe, Sizing, Speed
from lightwork.sizing import lay_out


def thumbnail(path: str, edge: int) -> tuple[int, int, bytes]:
    """A picture upright and inside edge x edge pixels, in sRGB, as (width, height, RGBA bytes row by row).

    Raises:
        ValueError: it cannot be made; says why.
    """
    sizing = Sizing(fit=Fit.INSIDE, box=(edge, edge), filter=Filter.BILINEAR)
    recipe = Recipe(sizing=sizing, speed=Speed.DRAFT, read=tuple(OnRequest))
    try:
        opened = open_any(read(path, recipe.read), recipe)
        layout = lay_out(opened.size, sizing)
        frame = next(decode.frames(opened, [layout], recipe.speed, every=False))
        ready = prepare(frame.picture, frame.icc)
        small = to_layout(ready.picture, frame, layout, sizing.filter)
        image = finish(small, ready.icc, "webp", recipe.background_rgb, Colour.SRGB).picture
    except PictureError as error:
        raise ValueError(error.detail or error.kind) from error
    except (OSError, MemoryError) as error:
        raise ValueError(told(error)) from error
    assert isinstance(image, Image.Image)  # WebP holds no 16 bits
    full = image.convert("RGBA")
    return full.width, full.height, full.tobytes()
