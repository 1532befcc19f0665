"""Real camera photos, where they are at hand: beside the project in `shared/photos`, or in LIGHTWORK_PHOTOS."""

import os
from pathlib import Path

import pytest
from PIL import Image

from helpers.pictures import psnr
from lightwork.pixels.decode import frames, open_picture
from lightwork.pixels.make import to_layout
from lightwork.recipe import Filter, Fit, Sizing, Speed
from lightwork.sizing import lay_out

FOLDER = Path(os.environ.get("LIGHTWORK_PHOTOS") or Path(__file__).parents[4] / "shared" / "photos")
PHOTOS = sorted(FOLDER.glob("*.[jJ][pP]*"))[:3]


@pytest.mark.skipif(not PHOTOS, reason="no camera photos are at hand")
@pytest.mark.parametrize(("edge", "least"), [(1600, 50), (1024, 50), (600, 45), (256, 45)])
@pytest.mark.parametrize("photo", PHOTOS, ids=lambda photo: photo.stem)
def test_photo_looks_as_if_all_of_it_had_been_decoded(photo: Path, edge: int, least: float) -> None:
    """At normal speed, against Pillow's Lanczos from every pixel: 50 dB down to a quarter, 45 dB beyond."""
    data = photo.read_bytes()
    opened = open_picture(data)
    layout = lay_out(opened.size, Sizing(fit=Fit.LONG_EDGE, amount=edge))

    (frame,) = frames(opened, [layout], Speed.NORMAL, every=False)
    found = to_layout(frame.picture, frame, layout, Filter.LANCZOS)

    with Image.open(photo) as whole:
        reference = whole.resize(layout.size, Image.Resampling.LANCZOS)
    assert isinstance(found, Image.Image)
    assert psnr(found, reference) >= least
