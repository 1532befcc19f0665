"""A small picture of a file, for lists."""

from lightwork.pixels import screen
from lightwork.recipe import Filter, Fit, OnRequest, Recipe, Sizing, Speed
from lightwork.sizing import lay_out


def thumbnail(path: str, edge: int) -> tuple[int, int, bytes]:
    """A picture upright and inside edge x edge pixels, in sRGB, as (width, height, RGBA bytes row by row).

    Raises:
        ValueError: it cannot be made; says why.
    """
    sizing = Sizing(fit=Fit.INSIDE, box=(edge, edge), filter=Filter.BILINEAR)
    recipe = Recipe(sizing=sizing, speed=Speed.DRAFT, read=tuple(OnRequest))
    picture = screen.opened(screen.content(path, recipe), recipe)
    small = screen.drawn(picture, lay_out(picture.size, sizing), recipe, sizing.filter, recipe.speed)
    return small.width, small.height, small.tobytes()
