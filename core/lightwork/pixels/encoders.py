"""What each encoder is told, and HEIC, whose encoder is not Pillow's."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import Any

from PIL import Image

from lightwork.events import Change, What
from lightwork.pixels.palette import reduced
from lightwork.recipe import Lossless, Recipe, TiffCompression

PILLOW = {
    "jpeg": "JPEG",
    "png": "PNG",
    "webp": "WEBP",
    "avif": "AVIF",
    "tiff": "TIFF",
    "gif": "GIF",
    "jxl": "JXL",
}
"""Pillow's names of the formats that it, or a plugin of it, encodes."""

_TIFF = {
    TiffCompression.NONE: None,
    TiffCompression.LZW: "tiff_lzw",
    TiffCompression.DEFLATE: "tiff_adobe_deflate",
    TiffCompression.PACKBITS: "packbits",
}

_HURRY = 7
"""The speed of AVIF's from which on its encoder leaves out what takes a quarter of the time for nothing: at equal
bytes, PSNR and SSIM of photos are the same without."""

_DISPOSE_TO_BACKGROUND = 2


def is_exact(format: str, recipe: Recipe, *, lossless: bool) -> bool:
    """Whether nothing is lost.

    Args:
        format: what is written.
        recipe: for its wishes.
        lossless: whether the original lost nothing in this format.
    """
    wishes = {"webp": recipe.webp.lossless, "jxl": recipe.jxl.lossless}
    wish = wishes.get(format, Lossless.OFF)
    return wish is Lossless.ON or (wish is Lossless.AUTO and lossless)


def ready(image: Image.Image, format: str, recipe: Recipe) -> Image.Image:
    """An image in the mode that the encoder takes."""
    if format == "gif":
        return reduced(image, soft=False)
    if format == "png" and recipe.png.colours:
        return reduced(image, recipe.png.colours, soft=True)
    return image


def reduction(format: str, recipe: Recipe, image: Image.Image) -> tuple[Change, ...]:
    """Whether `ready` takes colours away."""
    colours = 256 if format == "gif" else recipe.png.colours if format == "png" else 0
    if image.mode == "L" and colours == 256:  # noqa: PLR2004 - as many as there are
        return ()
    return (Change(What.REDUCED, f"{colours} colours"),) if colours else ()


def settings(format: str, recipe: Recipe, quality: int, *, exact: bool) -> dict[str, Any]:
    """What an encoder is told, beside the metadata."""
    match format:
        case "jpeg":
            jpeg = recipe.jpeg
            return {
                "quality": quality,
                "subsampling": jpeg.chroma.value,
                "progressive": jpeg.progressive,
                "optimize": jpeg.optimise,
            }
        case "png":
            return {"compress_level": recipe.png.level}
        case "webp":
            return {"quality": quality, "method": recipe.webp.method, "lossless": exact, "exact": exact}
        case "avif":
            return {
                "quality": quality,
                "speed": recipe.avif.speed,
                "subsampling": recipe.avif.chroma.value,
                "max_threads": 1,
                **(_hurried() if recipe.avif.speed >= _HURRY else {}),
            }
        case "tiff":
            return {"compression": _TIFF[recipe.tiff.compression]}
        case "jxl":
            return {"quality": quality, "effort": recipe.jxl.effort, "lossless": exact, "num_threads": 0}
        case "heic":
            return {"quality": quality, "chroma": recipe.avif.chroma.value.replace(":", "")}
        case _:
            return {}


@cache
def _hurried() -> dict[str, Any]:
    """What AVIF's usual encoder is told where speed counts; nothing if this Pillow has another, or an older one."""
    told = {"codec": "aom", "advanced": {"disable-trellis-quant": "1", "coeff-cost-upd-freq": "3"}}
    try:
        Image.new("RGB", (8, 8)).save(BytesIO(), "AVIF", speed=_HURRY, max_threads=1, **told)
    except (OSError, ValueError):
        return {}
    return told


def film_settings(format: str, images: Sequence[Image.Image], durations: Sequence[float], plays: int) -> dict[str, Any]:
    """What an encoder is told of the frames behind the first, see `encode.Film`.

    A GIF's own number is that of repetitions, and one that is shown once has none (as browsers read it).
    """
    told: dict[str, Any] = {"save_all": True, "append_images": list(images[1:])}
    if format == "tiff":
        return told
    least = 10 if format == "gif" else 1  # a GIF counts hundredths of a second, and none means as fast as can be
    told["duration"] = [_shown(duration, least) if duration else 0 for duration in durations]
    if format == "gif":
        seen_through = any("transparency" in image.info for image in images)
        told |= {"disposal": _DISPOSE_TO_BACKGROUND} if seen_through else {}
        told |= {} if plays == 1 else {"loop": max(0, plays - 1)}
    elif format in {"png", "webp"}:
        told["loop"] = plays
    return told


_WORD = 0xFFFF  # the most that two bytes hold


def _shown(duration: float, least: int) -> int:
    """Whole milliseconds that GIF, PNG and WebP can all hold: above a minute in hundredths, eleven minutes at most."""
    shown = max(least, round(duration))
    return shown if shown <= _WORD else min(shown // 10, _WORD) * 10


def heic(image: Image.Image, told: dict[str, Any]) -> bytes:
    """Encodes HEIC by pillow-heif, without its registering itself with Pillow."""
    import pillow_heif  # noqa: PLC0415 - large, and seldom wanted

    file = BytesIO()
    pillow_heif.from_pillow(image).save(file, **told)
    return file.getvalue()
