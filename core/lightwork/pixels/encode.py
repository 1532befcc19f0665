"""Pictures -> bytes of a file.

Into memory, never to a path: `Image.save(path)` reports success on a full disk, and cuts what stood there before.
"""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any, NamedTuple

from PIL import Image

from lightwork.events import Change, FailureKind, What
from lightwork.formats import KINDS
from lightwork.pixels import boxes, deep_files, encoders, metadata, plugins, png, riff
from lightwork.pixels.deep import Deep, Picture
from lightwork.pixels.failure import PictureError, told
from lightwork.pixels.metadata import Metadata
from lightwork.recipe import Recipe

KILO = 1000
"""Bytes in a kB, as disks and file managers count."""


class Film(NamedTuple):
    """Finished pictures on their way into one file.

    Attributes:
        pictures: one, or all frames or pages, in modes that the format holds; 16-bit colour is always one.
        iccs: the colour profile of each page; a film has that of its first frame.
        durations: milliseconds that each frame is shown; empty for a still picture.
        plays: how often a film is shown, 0 for ever.
    """

    pictures: Sequence[Picture]
    iccs: Sequence[bytes | None] = ()
    durations: Sequence[float] = ()
    plays: int = 0


class Encoded(NamedTuple):
    """A file's bytes, and what a person may want to know about them."""

    data: bytes
    changes: tuple[Change, ...] = ()


def encode(film: Film, format: str, recipe: Recipe, along: Metadata, *, lossless: bool = False) -> Encoded:
    """Encodes finished pictures with their metadata, within the wanted file size if there is one.

    Args:
        film: in modes that the format holds, see `colour.finish`.
        format: a name in `lightwork.formats.KINDS`.
        recipe: quality and settings.
        along: what goes along, settled for this result; `icc` as `colour` left it.
        lossless: whether the original lost nothing in this format.

    Raises:
        PictureError: CANNOT_WRITE, the encoder refuses.
        MemoryError: there is not enough.
    """
    settings, changes = metadata.save_settings(along, format)
    for picture in film.pictures:
        if isinstance(picture, Image.Image) and picture.mode != "P":
            picture.info = {}  # or what the original's format left there gets into the new one
    exact = encoders.is_exact(format, recipe, lossless=lossless)

    def once(quality: int) -> bytes:
        try:
            return _once(film, format, recipe, quality, along, settings, exact=exact)
        except (OSError, ValueError) as error:
            raise PictureError(FailureKind.CANNOT_WRITE, told(error)) from error

    first = film.pictures[0]
    changes += encoders.reduction(format, recipe, first) if isinstance(first, Image.Image) else ()
    if not recipe.target_kb:
        return Encoded(once(recipe.quality), changes)
    data, quality = _within(recipe, once, can_lower=KINDS[format].quality and not exact)
    if len(data) > recipe.target_kb * KILO:
        changes += (Change(What.OVER_TARGET, f"{len(data) / KILO:.0f} kB"),)
    if quality != recipe.quality:
        changes += (Change(What.QUALITY, str(quality)),)
    return Encoded(data, changes)


def _once(
    film: Film, format: str, recipe: Recipe, quality: int, along: Metadata, settings: dict[str, Any], *, exact: bool
) -> bytes:
    """One encoding."""
    first = film.pictures[0]
    if isinstance(first, Deep):
        data = deep_files.encode(first, format, settings, recipe.png.level, recipe.tiff.compression)
        return metadata.graft(data, along) if format == "tiff" else data
    images = [encoders.ready(picture, format, recipe) for picture in film.pictures if isinstance(picture, Image.Image)]
    told_to = settings | encoders.settings(format, recipe, quality, exact=exact)
    if format == "tiff":
        for image, icc in zip(images[1:], film.iccs[1:], strict=True):
            image.encoderinfo = {"icc_profile": icc} if icc else {}  # Pillow's way to tell a page from the others
    if len(images) > 1:
        told_to |= encoders.film_settings(format, images, film.durations, film.plays)
    if format == "heic":
        data = encoders.heic(images[0], told_to)
    elif format == "png" and len(images) == 1 and png.is_swift(images[0], recipe.png.level):
        data = png.encode(images[0], settings)
    else:
        plugins.plugin(format)  # which makes its encoder known to Pillow
        file = BytesIO()
        images[0].save(file, encoders.PILLOW[format], **told_to)
        data = file.getvalue()
    if format == "avif" and len(images) > 1:
        data = boxes.without_times(data)
    if format == "webp" and len(images) > 1 and any(image.mode == "RGBA" for image in images):
        data = riff.with_alpha(data)
    return metadata.graft(data, along) if format == "tiff" else data


def _within(recipe: Recipe, once: Callable[[int], bytes], *, can_lower: bool) -> tuple[bytes, int]:
    """The largest file within the wanted size that so many tries find, and its quality.

    The quality is halved in on; bytes grow with it in every encoder here. If none is small enough, the smallest.
    """
    limit, low, high = recipe.target_kb * KILO, 0, recipe.quality
    data = once(high)
    best = data, high
    if len(data) <= limit or not can_lower:
        return best
    for _ in range(recipe.tries - 1):
        if high - low <= 1:
            break
        middle = (low + high) // 2
        data = once(middle)
        fits = len(data) <= limit
        if fits or len(best[0]) > limit:
            best = data, middle
        low, high = (middle, high) if fits else (low, middle)
    return best
