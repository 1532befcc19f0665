"""What encoders are told beyond the recipe."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image, _avif

from helpers.pictures import psnr
from lightwork.pixels import encoders, plugins
from lightwork.pixels.scenery import landscape
from lightwork.recipe import Avif, Recipe

SPEED_8, SPEED_6 = Recipe(avif=Avif(speed=8)), Recipe(avif=Avif(speed=6))


@pytest.fixture(autouse=True)
def asked_anew() -> Iterator[None]:
    """What the encoder takes is asked once for each process; here for each test."""
    plugins.plugin("avif")
    encoders._hurried.cache_clear()
    yield
    encoders._hurried.cache_clear()


def made(told: dict[str, object]) -> tuple[int, float]:
    """Bytes, and PSNR in dB, of a landscape."""
    image, file = landscape((400, 300), 3), io.BytesIO()
    image.save(file, "AVIF", **told)
    with Image.open(file) as back:
        return file.tell(), psnr(back.convert("RGB"), image)


def test_avif_in_a_hurry_is_as_good_for_its_bytes() -> None:
    """It leaves out what brings nothing: fewer bytes, and hardly less like the original."""
    hurried = encoders.settings("avif", SPEED_8, 60, exact=False)
    plain = {name: value for name, value in hurried.items() if name not in {"codec", "advanced"}}

    (count, likeness), (usual, usually) = made(hurried), made(plain)

    assert hurried != plain
    assert 0.7 * usual < count < usual
    assert likeness > usually - 0.5


def test_avif_that_may_take_its_time_is_left_alone() -> None:
    """Whoever asks for speed 6 wants the smallest file."""
    assert not {"codec", "advanced"} & encoders.settings("avif", SPEED_6, 60, exact=False).keys()


def test_another_encoder_of_avif_is_told_nothing_that_it_does_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pillow may have been built with another one."""
    monkeypatch.setattr(_avif, "encoder_codec_available", lambda _: False)
    told = encoders.settings("avif", SPEED_8, 60, exact=False)
    assert not {"codec", "advanced"} & told.keys()
    assert made(told)[0] > 0
