"""Specimens: a small picture of each usual format, made on the spot, for a program that is to try itself."""

import base64
import os
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from PIL import ExifTags, Image

from lightwork.formats import KINDS
from lightwork.pixels.write import write

_SIZE = (480, 320)
_TURNED = 6
"""The EXIF orientation of a camera held upright."""

_HEIC = (
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAVZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAA"
    "AERAAAEAAQAAAAABegABAAAAAAAAABsAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA1mlwcnAAAAC3"
    "aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQArQgEBA3AAAAMAkAAAAwAA"
    "AwAeoDCBBZbqSSmubgIaDAgAAAMAyAAAAwAIQGIAAQAHRAHBcrAiQAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABgAAAAQAAAABBw"
    "aXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgQIDBAAAACNtZGF0AAAAFygBrxmA93yFN//3M+Eem37/VwV4rQrP"
)
"""96 x 64 pixels of blue. What writes HEIC is an extra, so this one comes ready-made."""


def make_specimens(folder: str) -> Iterator[str]:
    """Makes one picture of each format that this installation always reads, and gives each path.

    The JPEG lies on its side, the PNG and the WebP are partly transparent.

    Raises:
        OSError: the folder cannot be written to.
    """
    for place, (name, data) in enumerate(_files()):
        path = os.path.join(folder, name)
        write(data, path, replace=True, token=f"{place:08x}")
        yield path


def _files() -> Iterator[tuple[str, bytes]]:
    photo = Image.merge("RGB", [_slope(angle) for angle in (0, 90, 180)])
    glass = photo.copy()
    glass.putalpha(Image.radial_gradient("L").resize(_SIZE))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = _TURNED
    yield "lying.jpg", _saved(photo, "JPEG", quality=90, exif=exif)
    yield "glass.png", _saved(glass, "PNG")
    yield "glass.webp", _saved(glass, "WEBP", quality=90)
    yield "photo.tif", _saved(photo, "TIFF", compression="tiff_lzw")
    yield "photo.gif", _saved(photo.quantize(64), "GIF")
    yield "photo.avif", _saved(photo, "AVIF", quality=70, speed=10, max_threads=1)
    if KINDS["heic"].readable:
        yield "phone.heic", base64.b64decode(_HEIC)


def _slope(angle: int) -> Image.Image:
    """From black to white, turned by so many degrees."""
    return Image.linear_gradient("L").rotate(angle).resize(_SIZE)


def _saved(image: Image.Image, format: str, **options: Any) -> bytes:
    file = BytesIO()
    image.save(file, format, **options)
    return file.getvalue()
