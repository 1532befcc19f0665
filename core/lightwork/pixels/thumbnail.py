"""A small picture of a file, for lists."""

from lightwork.pixels.colour import finish, prepare
from lightwork.pixels.decode import load, open_picture
from lightwork.pixels.failure import PictureError, told
from lightwork.pixels.make import read, to_layout
from lightwork.recipe import Filter, Fit, Recipe, Sizing, Speed
from lightwork.sizing import lay_out


def thumbnail(path: str, edge: int) -> tuple[int, int, bytes]:
    """A picture upright and inside edge x edge pixels, as (width, height, RGBA bytes row by row).

    Raises:
        ValueError: it cannot be made; says why.
    """
    recipe = Recipe(sizing=Sizing(fit=Fit.INSIDE, box=(edge, edge), filter=Filter.BILINEAR), speed=Speed.DRAFT)
    try:
        opened = open_picture(read(path))
        layout = lay_out(opened.size, recipe.sizing)
        decoded = load(opened, layout, recipe.speed)
        ready = prepare(decoded.image, decoded.metadata.icc)
        small = to_layout(ready.image, decoded, opened.size, layout, recipe)
        image = finish(small, ready.icc, "webp", recipe.background_rgb).image.convert("RGBA")
    except PictureError as error:
        raise ValueError(error.detail or error.kind) from error
    except (OSError, MemoryError) as error:
        raise ValueError(told(error)) from error
    return image.width, image.height, image.tobytes()
