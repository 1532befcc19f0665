"""What Pillow's decoders leave undone, mended on the pixels that they gave."""

from typing import Any

from PIL import Image, ImageMath
from PIL.PngImagePlugin import PngImageFile

from lightwork.pixels.deep import Deep, Picture

_PHOTOMETRIC, _WHITE_IS_ZERO = 262, 0
_TOP = 65_535
_DEPTH_AT, _KIND_AT, _GRAY = 24, 25, 0


def settled(picture: Image.Image, data: bytes, tags: Any = None) -> Picture:
    """A loaded picture as its file means it.

    - Gray with 16 bits where white is zero (TIFF) comes out of Pillow as a negative.
    - The transparent gray of a PNG is a number of the file's own depth: Pillow spreads 1, 2 and 4 bits over 8 and
      leaves the number as it was, and knows no transparency with 16.

    Args:
        picture: loaded.
        data: the file.
        tags: of the TIFF page that it came from, where it is a copy.
    """
    tags = tags or getattr(picture, "tag_v2", None)
    if picture.mode.startswith("I;16") and tags is not None and tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO:
        return picture.convert("I").point(lambda value: value * -1 + _TOP).convert("I;16")
    if isinstance(picture, PngImageFile) and data[_KIND_AT] == _GRAY:
        return _with_its_transparency(picture, data[_DEPTH_AT])
    return picture


def _with_its_transparency(picture: PngImageFile, bits: int) -> Picture:
    """A gray PNG of which one gray is transparent."""
    key = picture.info.get("transparency")
    if not isinstance(key, int):
        return picture
    if picture.mode == "I;16":
        return Deep("LA", (picture.copy(), opaque([picture], [key])))
    if picture.mode == "1":
        gray = picture.convert("L")
        gray.info["transparency"] = 255 * (key & 1)
        return gray
    if bits < 8:  # noqa: PLR2004 - what Pillow spreads them over
        picture.info["transparency"] = key * 255 // ((1 << bits) - 1)
    return picture


def opaque(bands: list[Image.Image], key: list[int]) -> Image.Image:
    """A 16-bit band that is nothing where all bands have the key's values, and full elsewhere."""
    numbers = {f"band{place}": band.convert("I") for place, band in enumerate(bands)}

    def differs(args: dict[str, Any]) -> Any:
        found = args["band0"] != key[0]
        for place in range(1, len(key)):
            found = found | (args[f"band{place}"] != key[place])
        return found * _TOP

    full: Image.Image = ImageMath.lambda_eval(differs, **numbers)
    return full.convert("I;16")
