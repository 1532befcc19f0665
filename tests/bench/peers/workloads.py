"""The workloads of the bench: what is made of which photos. Photos are made, or linked, once and kept in build/bench.

The counts are what two cores do with every peer in an hour; `full` are the counts that the project aims at. So many
photos are a folder of a person's: with a few, programs would be compared by their starts.
"""

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
from PIL import Image, ImageDraw

from lightwork.pixels.article import make_photos
from lightwork.pixels.demo import make_demo
from lightwork.pixels.scenery import landscape

OWN = Path(__file__).resolve().parents[4] / "shared" / "photos"
"""Camera photos beside the project; where there are none, landscapes of the same weight are made."""


class Wanted(msgspec.Struct, frozen=True):
    """What is made of a photo; every runner is told it as JSON.

    Attributes:
        fit: "exact" (both edges), "long" (the long edge) or "half" (of both edges).
        edge: pixels; nothing for "half".
        format: ending of the result.
        quality: of the formats that have one.
    """

    fit: str
    edge: int
    format: str
    quality: int = 85


class Workload(msgspec.Struct, frozen=True):
    """One workload.

    Attributes:
        name: as `--only` says it.
        title: as the report says it.
        wanted: what is made of a photo.
        count: photos.
        full: photos where time does not matter.
        make: makes so many photos in a folder.
    """

    name: str
    title: str
    wanted: Wanted
    count: int
    full: int
    make: Callable[[str, int], None]


def small(folder: str, count: int) -> None:
    """Photos of 500x375."""
    _all(make_photos(folder, count))


def camera(folder: str, count: int) -> None:
    """Camera photos: those beside the project, in turn, or landscapes of 12 megapixels."""
    own = sorted(path for path in OWN.glob("*") if path.suffix.lower() in {".jpg", ".jpeg"}) if OWN.is_dir() else []
    if not own:
        spare = f"{folder}-demo"
        os.makedirs(spare, exist_ok=True)
        _all(make_demo(spare, 9))
        own = sorted(Path(spare).glob("*.jpg"))[:-1]
    for place in range(count):
        shutil.copyfile(own[place % len(own)], os.path.join(folder, f"camera-{place:04}.jpg"))


def portable(folder: str, count: int) -> None:
    """PNG: screens full of text and flat colours, and landscapes that fade into transparency, in turn."""
    for place in range(count):
        image = _cut_out(place) if place % 2 else _screen(place)
        image.save(os.path.join(folder, f"picture-{place:04}.png"), compress_level=6)


def tiny(folder: str, count: int) -> None:
    """Photos of 64x64."""
    scene = landscape((800, 600), 5)
    for place in range(count):
        left, top = place * 37 % 736, place * 53 % 536
        path = os.path.join(folder, f"tiny-{place:05}.jpg")
        scene.crop((left, top, left + 64, top + 64)).save(path, quality=90)


def giant(folder: str, count: int) -> None:
    """One picture of 200 megapixels, and photos of 500x375; the large one comes last by name."""
    small(folder, count - 1)
    landscape((4000, 3125), 3).resize((16000, 12500), Image.Resampling.BICUBIC).save(
        os.path.join(folder, "zz-giant.jpg"), quality=85
    )


def _screen(place: int) -> Image.Image:
    image = Image.new("RGB", (1920, 1080), (246, 247, 249))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 1920, 60), (30, 34, 39))
    image.paste(landscape((640, 480), place), (1220, 120))
    for line in range(60):
        text = " ".join(f"line {line} word {number * (place + 7) % 997}" for number in range(9))
        draw.text((40, 90 + 16 * line), text, fill=(27, 31, 36))
    return image


def _cut_out(place: int) -> Image.Image:
    image = landscape((1600, 1200), place)
    fade = Image.radial_gradient("L").point(lambda value: min(255, max(0, (180 - value) * 5)))
    image.putalpha(fade.resize(image.size))
    return image


def _all(steps: Iterable[object]) -> None:
    for step in steps:
        del step


WORKLOADS = (
    Workload("A", "photos of 500x375 to exactly 600x600, JPEG", Wanted("exact", 600, "jpg"), 1000, 1000, small),
    Workload("B", "camera photos to a long edge of 1600, JPEG", Wanted("long", 1600, "jpg"), 112, 112, camera),
    Workload("C", "camera photos to a long edge of 400, JPEG", Wanted("long", 400, "jpg"), 112, 112, camera),
    Workload("D", "PNG screens and PNG with alpha to half", Wanted("half", 0, "png"), 112, 112, portable),
    Workload("E1", "camera photos to a long edge of 1200, WebP", Wanted("long", 1200, "webp", 80), 80, 80, camera),
    Workload("E2", "camera photos to a long edge of 1200, AVIF", Wanted("long", 1200, "avif", 60), 20, 20, camera),
    Workload("F", "tiny photos of 64x64 to 32x32, JPEG", Wanted("long", 32, "jpg"), 10_000, 10_000, tiny),
    Workload("G", "one of 200 megapixels among small ones, to 400, JPEG", Wanted("long", 400, "jpg"), 201, 1001, giant),
)


def photos(workload: Workload, count: int, home: str) -> str:
    """The folder with a workload's photos, made the first time.

    Args:
        workload: which.
        count: how many photos.
        home: the bench's own folder.
    """
    kind = workload.make.__name__
    folder = os.path.join(home, "photos", f"{kind}-{count}")
    if not os.path.isdir(folder):
        shutil.rmtree(f"{folder}.part", ignore_errors=True)
        os.makedirs(f"{folder}.part")
        workload.make(f"{folder}.part", count)
        os.rename(f"{folder}.part", folder)
    return folder
