"""Landscapes out of noise, for the demonstration photos: sky, sun, clouds, ranges of hills in haze, sea, fir trees.

Drawn at half size and resampled; film grain goes on at full size, and gives the JPEG files the weight of real ones.
"""

import math
import random
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw

from lightwork.pixels.kernels import resize
from lightwork.recipe import Filter, Size

Rgb = tuple[int, int, int]

_TILE = 1024
_GRAIN = 0.085
"""How much of white noise goes into the grain: tuned so that 12 MP weigh 2 to 5 MB at JPEG quality 90."""


class Mood(NamedTuple):
    """The colours of an hour of the day: the sky from top to horizon, the sun, clouds, and the nearest hill."""

    top: Rgb
    horizon: Rgb
    sun: Rgb
    cloud: Rgb
    near: Rgb


MOODS = (
    Mood((38, 92, 168), (196, 222, 238), (255, 252, 235), (250, 252, 255), (30, 58, 46)),  # noon
    Mood((44, 40, 92), (250, 156, 92), (255, 224, 150), (236, 128, 112), (26, 22, 40)),  # sunset
    Mood((104, 150, 200), (252, 220, 190), (255, 246, 214), (255, 236, 226), (52, 66, 78)),  # morning
    Mood((12, 18, 46), (62, 84, 132), (236, 240, 250), (48, 60, 98), (6, 10, 22)),  # night
    Mood((112, 128, 142), (210, 214, 212), (240, 240, 232), (226, 228, 230), (44, 56, 50)),  # overcast
    Mood((70, 44, 110), (246, 132, 150), (255, 206, 190), (214, 110, 156), (34, 20, 52)),  # dusk
    Mood((60, 130, 170), (240, 232, 200), (255, 248, 220), (255, 250, 240), (92, 62, 34)),  # autumn
)


def landscape(size: Size, seed: int) -> Image.Image:
    """A landscape of (width, height) pixels, RGB; the same for the same seed."""
    rng = random.Random(seed)  # noqa: S311 - hills, not secrets
    mood = MOODS[seed % len(MOODS)]
    half = (size[0] + 1) // 2, (size[1] + 1) // 2
    horizon = round(half[1] * rng.uniform(0.48, 0.66))
    image = _sky(half, horizon, mood, rng)
    if seed % 3 == 1:
        _sea(image, horizon, mood, rng)
    _hills(image, horizon, mood, rng, count=2 if seed % 3 == 1 else 5)
    whole = resize(image, size, (0.0, 0.0, size[0] / 2, size[1] / 2), Filter.BICUBIC)
    return ImageChops.add(whole, _grain(size, rng), 1, -128)


def _mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _noise(size: Size, cells: int, rng: random.Random) -> Image.Image:
    """Cloudy noise, L: random pixels of several sizes, the finer the fainter; `cells` of the largest fit across."""
    image = Image.new("L", size, 128)
    for octave in range(5):
        across = cells << octave
        small = across, max(1, across * size[1] // size[0])
        layer = Image.frombytes("L", small, rng.randbytes(small[0] * small[1]))
        image = Image.blend(
            image, layer.resize(size, Image.Resampling.BICUBIC), 1 if octave == 0 else 0.42 - 0.05 * octave
        )
    return image


def _sky(size: Size, horizon: int, mood: Mood, rng: random.Random) -> Image.Image:
    """Sky with clouds and sun, drawn small because all of it is soft; the sun's disc is added at full size."""
    small = size[0] // 4, size[1] // 4
    ramp = Image.linear_gradient("L").resize((small[0], max(1, horizon // 4)), Image.Resampling.BILINEAR)
    fade = Image.new("L", small, 255)
    fade.paste(ramp, (0, 0))
    sky = Image.composite(Image.new("RGB", small, mood.horizon), Image.new("RGB", small, mood.top), fade)
    low, span = rng.randint(100, 140), rng.randint(60, 110)
    streaks = _noise((small[0], small[1] * 2), rng.randint(3, 6), rng).resize(small, Image.Resampling.BILINEAR)
    sky.paste(mood.cloud, mask=streaks.point(lambda value: min(215, max(0, (value - low) * 255 // span))))
    spot = rng.uniform(0.18, 0.82) * small[0], rng.uniform(0.35, 0.9) * horizon / 4
    reach = small[1] * rng.uniform(0.9, 1.5)
    glow = (
        Image.radial_gradient("L")
        .point(lambda value: max(0, 255 - 2 * value) ** 2 // 300)
        .resize((round(reach * 2),) * 2)
    )
    sky.paste(mood.sun, (round(spot[0] - reach), round(spot[1] - reach)), glow)
    image = sky.resize(size, Image.Resampling.BICUBIC)
    radius = size[1] // rng.randint(38, 60)
    x, y = spot[0] * 4, spot[1] * 4
    ImageDraw.Draw(image).ellipse((x - radius, y - radius, x + radius, y + radius), mood.sun)
    return image


def _sea(image: Image.Image, horizon: int, mood: Mood, rng: random.Random) -> None:
    """The sky mirrored below the horizon, darker, broken by waves."""
    width, height = image.width, image.height - horizon
    mirrored = image.crop((0, max(0, horizon - height), width, horizon)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    water = Image.blend(
        mirrored.resize((width, height), Image.Resampling.BILINEAR), Image.new("RGB", (width, height), mood.near), 0.38
    )
    waves = _noise((256, 1024), 16, rng).resize((width, height), Image.Resampling.BICUBIC)
    water = ImageChops.add(
        water, Image.merge("RGB", (waves.point(lambda value: 128 + (value - 128) // 4),) * 3), 1, -128
    )
    image.paste(water, (0, horizon))


def _hills(image: Image.Image, horizon: int, mood: Mood, rng: random.Random, count: int) -> None:
    """Ranges from far to near: the nearer, the darker, rougher and lower; trees stand on the nearest."""
    ground = Image.merge("RGB", (_noise((512, 512), 24, rng).resize((1536, 1536)),) * 3)
    for index in range(count):
        near = (index + 1) / count
        base = horizon + (image.height - horizon) * (index / count) ** 1.2 * 0.95
        ridge = _ridge(image.width, base, image.height * (0.11 if index else 0.16) * rng.uniform(0.6, 1.3), rng)
        colour = _mix(mood.horizon, mood.near, 0.25 + 0.75 * near)
        mask = Image.new("L", image.size)
        ImageDraw.Draw(mask).polygon([*ridge, (image.width, image.height), (0, image.height)], 255)
        if index == count - 1:
            _trees(mask, ridge, rng)
        range_ = Image.blend(_tiled(ground, image.size, rng), Image.new("RGB", image.size, colour), 1 - 0.22 * near)
        image.paste(range_, mask=mask)


def _ridge(width: int, base: float, rise: float, rng: random.Random) -> list[tuple[float, float]]:
    """A line of hilltops from left to right, as points: waves of halving length with random phases."""
    waves = [(rng.uniform(0.7, 1.6) * 2**octave, rng.uniform(0, math.tau), 0.52**octave) for octave in range(8)]
    step = max(2, width // 600)
    return [
        (x, base - rise * sum(size * math.sin(phase + math.tau * turns * x / width) for turns, phase, size in waves))
        for x in range(0, width + step, step)
    ]


def _trees(mask: Image.Image, ridge: list[tuple[float, float]], rng: random.Random) -> None:
    """Firs along a ridge: a few stacked triangles each."""
    draw = ImageDraw.Draw(mask)
    for x, y in rng.sample(ridge, len(ridge) // 5):
        tall = mask.height * rng.uniform(0.02, 0.07)
        for level in (0.0, 0.3, 0.6):
            wide = tall * (0.12 + 0.16 * level)
            draw.polygon(
                [
                    (x, y - tall * (1 - level)),
                    (x + wide, y - tall * (0.55 - level)),
                    (x - wide, y - tall * (0.55 - level)),
                ],
                255,
            )
        draw.rectangle((x - tall * 0.02, y - tall * 0.2, x + tall * 0.02, y + tall * 0.3), 255)


def _grain(size: Size, rng: random.Random) -> Image.Image:
    """Film grain around a middle gray, RGB."""
    noise = Image.frombytes("L", (_TILE, _TILE), rng.randbytes(_TILE * _TILE))
    return _tiled(Image.merge("RGB", (noise.point(lambda value: round(128 + (value - 128) * _GRAIN)),) * 3), size, rng)


def _tiled(tile: Image.Image, size: Size, rng: random.Random) -> Image.Image:
    """A tile repeated over (width, height) from a random place."""
    image = Image.new(tile.mode, size)
    left, top = -rng.randrange(tile.width), -rng.randrange(tile.height)
    for x in range(left, size[0], tile.width):
        for y in range(top, size[1], tile.height):
            image.paste(tile, (x, y))
    return image
