"""What the article's programs do to a photo, word for word, and photos like those it was tried on."""

import os
import random
from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from lightwork.pixels.scenery import landscape
from lightwork.pixels.write import write
from lightwork.recipe import Size

RESULT: Size = (600, 600)
"""What every photo becomes, whatever its shape was."""

PHOTO: Size = (500, 375)
"""An ImageNet photo of the usual kind."""

PHOTOS = 1000

QUALITY = 75
"""Pillow's own default, which a program gets that says nothing."""

_SCENE: Size = (620, 465)
_FROM_ONE_SCENE = 10
_PHOTO_QUALITY = 92


def as_published(path: str) -> None:
    """Resizes a photo and throws the result away. This is the whole of it."""
    Image.open(path).resize(RESULT)


def and_saved(path: str, target: str) -> None:
    """The same, and saves the result as Pillow does by itself: JPEG, quality 75.

    Raises:
        Exception: what Pillow raises.
    """
    Image.open(path).resize(RESULT).save(target)


def make_photos(folder: str, count: int = PHOTOS) -> Iterator[str]:
    """Makes landscapes of 500x375 pixels, about 60 kB each, and gives each path; the same every time.

    Ten photos are cut out of one scene, half of them mirrored: no two are alike, and a thousand are there in seconds.

    Raises:
        OSError: the folder cannot be written to.
    """
    for place in range(count):
        if place % _FROM_ONE_SCENE == 0:
            scene = landscape(_SCENE, place // _FROM_ONE_SCENE)
            lots = random.Random(place)  # noqa: S311 - the same cuts every time
        left, top = (lots.randint(0, _SCENE[side] - PHOTO[side]) for side in (0, 1))
        image = scene.crop((left, top, left + PHOTO[0], top + PHOTO[1]))
        if place % 2:
            image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        file = BytesIO()
        image.save(file, "JPEG", quality=_PHOTO_QUALITY)
        path = os.path.join(folder, f"photo-{place:04}.jpg")
        write(file.getvalue(), path, replace=False, token=f"{place:08x}")
        yield path
