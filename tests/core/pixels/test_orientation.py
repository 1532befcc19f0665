import pytest
from PIL import Image, ImageOps

from helpers.pictures import corners, encoded, exif, mean_difference, opened, scene
from lightwork.pixels.decode import frames, open_picture, turned_changes
from lightwork.pixels.make import to_layout
from lightwork.pixels.orientation import stored_box, swap
from lightwork.pixels.turning import turn_upright
from lightwork.recipe import Filter, Fit, Recipe, Sizing, Speed
from lightwork.sizing import lay_out

EVERY = range(1, 9)


def reference(image: Image.Image, orientation: int) -> Image.Image:
    """Pillow's own turning, by its own EXIF."""
    tagged = Image.Exif()
    tagged[0x0112] = orientation
    return ImageOps.exif_transpose(opened(encoded(image, "PNG", exif=tagged)))


@pytest.mark.parametrize("orientation", EVERY)
def test_turned_as_pillow_turns(orientation: int) -> None:
    """The eight orientations are the standard's."""
    image = corners()

    turned = turn_upright(image, orientation)

    assert turned.tobytes() == reference(image, orientation).tobytes()
    assert turned.size == swap(image.size, orientation)


@pytest.mark.parametrize("orientation", EVERY)
def test_box_lies_over_the_same_pixels(orientation: int) -> None:
    """Cutting out before turning and after gives the same piece."""
    image = scene((70, 50))
    box = (3.0, 11.0, 31.0, 45.0)

    before = turn_upright(image.crop([round(edge) for edge in stored_box(box, image.size, orientation)]), orientation)  # type: ignore[arg-type] # four of them

    assert before.tobytes() == turn_upright(image, orientation).crop((3, 11, 31, 45)).tobytes()


@pytest.mark.parametrize("orientation", EVERY)
@pytest.mark.parametrize("fit", [Fit.INSIDE, Fit.FILL, Fit.STRETCH])
@pytest.mark.parametrize("speed", [Speed.BEST, Speed.DRAFT])
def test_turning_last_equals_turning_first(orientation: int, fit: Fit, speed: Speed) -> None:
    """Resampling as it lies and turning the result is the same as turning everything first, to a rounding."""
    stored = scene((323, 241))
    recipe = Recipe(sizing=Sizing(fit=fit, box=(70, 55)))
    picture = open_picture(encoded(stored, quality=95, exif=exif(orientation)))
    layout = lay_out(picture.size, recipe.sizing)
    (frame,) = frames(picture, [layout], speed, every=False)

    found = to_layout(frame.picture, frame, layout, recipe.sizing.filter)

    upright = ImageOps.exif_transpose(opened(picture.data)).resize(layout.size, Image.Resampling.LANCZOS, layout.box)
    assert picture.size == swap((323, 241), orientation)
    assert found.size == layout.size
    assert isinstance(found, Image.Image)
    assert mean_difference(found, upright) < (0.5 if speed is Speed.BEST else 3)


@pytest.mark.parametrize("orientation", EVERY)
def test_tiff_is_turned_once(orientation: int) -> None:
    """Pillow turns a TIFF by itself as it loads; it must not be turned twice."""
    image = corners((64, 48))
    picture = open_picture(encoded(image, "TIFF", tiffinfo={274: orientation}))
    layout = lay_out(picture.size, Sizing())
    (frame,) = frames(picture, [layout], Speed.NORMAL, every=False)

    found = to_layout(frame.picture, frame, layout, Filter.BOX)

    assert isinstance(found, Image.Image)
    assert found.tobytes() == turn_upright(image, orientation).tobytes()
    assert bool(turned_changes(picture)) is (orientation != 1)
