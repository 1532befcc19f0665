"""Decodes colour with 16 bits a channel, of which Pillow keeps 8.

Pillow's decoders do read all 16 bits, and throw the lower eight away when they unpack them. So such a file is decoded
twice, the second time as if its bytes were in the other order, and the two halves are laid together.
"""

import sys
from collections.abc import Callable

from PIL import Image, ImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile

from lightwork.pixels.deep import Deep
from lightwork.pixels.light import unpremultiplied
from lightwork.pixels.mended import opaque

_BITS, _PLANAR = 258, 284
_OTHER_ORDER = {"B": "L", "L": "B", "N": "B" if sys.byteorder == "little" else "L"}
_PNG_DEEP = b"\x10"


def is_deep(format: str, data: bytes, picture: Image.Image) -> bool:
    """Whether a file has more than 8 bits a channel where Pillow decodes to 8; `data` are a PNG's first bytes."""
    if format == "png":
        return data[24:25] == _PNG_DEEP and data[25:26] in b"\x02\x04\x06"
    if format == "tiff" and isinstance(picture, TiffImageFile):
        return picture.mode in {"RGB", "RGBA", "CMYK", "LA"} and max(picture.tag_v2.get(_BITS, (8,))) > 8  # noqa: PLR2004 - bits
    return False


def load(picture: Image.Image, again: Callable[[], ImageFile.ImageFile]) -> Deep | None:
    """Decodes all 16 bits of an opened picture for which `is_deep` holds; None if its kind cannot be taken apart.

    Args:
        picture: not loaded yet.
        again: opens the same picture anew.
    """
    if isinstance(picture, PngImageFile):
        return _load_png(picture, again)
    if isinstance(picture, TiffImageFile):
        return _load_tiff(picture, again)
    return None


def _load_png(picture: PngImageFile, again: Callable[[], ImageFile.ImageFile]) -> Deep | None:
    if len(picture.tile) != 1:
        return None
    if picture.tile[0].args == "LA;16B":  # two 16-bit channels fill the four bytes of RGBA
        return Deep("LA", _halves_as_bands(_with_raw_mode(picture, "RGBA")))
    low = _with_raw_mode(again(), str(picture.tile[0].args).replace("16B", "16L"))
    joined = _joined(picture, low)
    key = picture.info.get("transparency")
    if joined.mode == "RGB" and isinstance(key, tuple):
        return Deep("RGBA", (*joined.bands, opaque(list(joined.bands), list(key))))
    return joined


def _load_tiff(picture: TiffImageFile, again: Callable[[], ImageFile.ImageFile]) -> Deep | None:
    if picture.mode not in {"RGB", "RGBA"}:
        return None
    mode = _raw_mode(picture)
    if len(mode) == 1 and picture.tag_v2.get(_PLANAR) == 2:  # noqa: PLR2004 - each channel for itself, uncompressed
        order = "L" if picture.tag_v2.prefix == b"II" else "B"
        first, second = again(), again()
        _replace_raw_modes(first, lambda mode: f"{mode};16{order}")
        _replace_raw_modes(second, lambda mode: f"{mode};16{_OTHER_ORDER[order]}")
        return _joined(first, second)
    apart = picture.tag_v2.get(_PLANAR) == 2  # noqa: PLR2004 - as above, but compressed: libtiff gives no lower bytes
    if apart or not mode.startswith(("RGB;16", "RGBA;16", "RGBa;16", "RGBX;16")):
        return None
    high, low = again(), again()
    _replace_raw_modes(high, lambda mode: mode.replace("a", "A"))  # as it is stored, still multiplied by its alpha
    _replace_raw_modes(low, lambda mode: mode[:-1].replace("a", "A") + _OTHER_ORDER[mode[-1]])
    joined = _joined(high, low)
    return unpremultiplied(joined) if mode.startswith("RGBa") else joined


def _raw_mode(picture: ImageFile.ImageFile) -> str:
    args = picture.tile[0].args if picture.tile else ""
    return str(args[0] if isinstance(args, tuple) else args)


def _with_raw_mode(picture: ImageFile.ImageFile, mode: str) -> ImageFile.ImageFile:
    picture.tile = [tile._replace(args=mode) for tile in picture.tile]
    return picture


def _replace_raw_modes(picture: ImageFile.ImageFile, other: Callable[[str], str]) -> None:
    """Has a TIFF's tiles unpacked by other rules."""
    tiles = []
    for tile in picture.tile:
        assert isinstance(tile.args, tuple)
        tiles.append(tile._replace(args=(other(str(tile.args[0])), *tile.args[1:])))
    picture.tile = tiles


def _joined(high: ImageFile.ImageFile, low: ImageFile.ImageFile) -> Deep:
    """Lays the upper and the lower bytes of each channel together."""
    high.load()
    low.load()
    pairs = zip(high.split(), low.split(), strict=True)
    return Deep(high.mode, tuple(_band(*pair) for pair in pairs))


def _halves_as_bands(picture: ImageFile.ImageFile) -> tuple[Image.Image, ...]:
    picture.load()
    gray_high, gray_low, alpha_high, alpha_low = picture.split()
    return _band(gray_high, gray_low), _band(alpha_high, alpha_low)


def _band(high: Image.Image, low: Image.Image) -> Image.Image:
    """Two 8-bit halves -> one 16-bit band: the bytes of gray and alpha, alternating, are those of I;16."""
    return Image.frombytes("I;16", high.size, Image.merge("LA", (low, high)).tobytes())
