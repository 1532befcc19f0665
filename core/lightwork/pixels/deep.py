"""Colour with 16 bits a channel, which Pillow decodes to 8: kept as one 16-bit band for each channel.

Pillow's decoders do read all 16 bits, and throw the lower eight away when they unpack them. So such a file is decoded
twice, the second time as if its bytes were in the other order, and the two halves are laid together. Gray with 16 bits
needs none of this, it is Pillow's own mode I;16.
"""

import sys
from collections.abc import Callable
from typing import NamedTuple

from PIL import Image, ImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.TiffImagePlugin import TiffImageFile

from lightwork.recipe import Size

_BITS, _PLANAR = 258, 284
_OTHER_ORDER = {"B": "L", "L": "B", "N": "B" if sys.byteorder == "little" else "L"}
_PNG_GRAY_ALPHA, _PNG_DEEP = b"\4", b"\x10"


class Deep(NamedTuple):
    """A picture with 16 bits a channel.

    Attributes:
        mode: "LA", "RGB" or "RGBA", as Pillow names the same with 8 bits.
        bands: one I;16 image for each channel.
    """

    mode: str
    bands: tuple[Image.Image, ...]

    @property
    def size(self) -> Size:
        """(width, height) in pixels."""
        return self.bands[0].size

    def transpose(self, turn: Image.Transpose) -> "Deep":
        """Turned or mirrored."""
        return Deep(self.mode, tuple(band.transpose(turn) for band in self.bands))

    def to_eight(self) -> Image.Image:
        """The same with 8 bits a channel, rounded."""
        return Image.merge(self.mode, [eight(band) for band in self.bands])


Picture = Image.Image | Deep
"""Pixels on their way from a decoder to an encoder."""


def eight(image: Image.Image) -> Image.Image:
    """A 16-bit band (I;16) -> 8 bits, by rounding; `convert("L")` alone would clip at 255."""
    return image.convert("I").point(lambda value: value * (1 / 257) + 0.5).convert("L")


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
    if "transparency" in picture.info or len(picture.tile) != 1:
        return None
    if picture.tile[0].args == "LA;16B":  # two 16-bit channels fill the four bytes of RGBA
        return Deep("LA", _halves_as_bands(_with_raw_mode(picture, "RGBA")))
    low = _with_raw_mode(again(), str(picture.tile[0].args).replace("16B", "16L"))
    return _joined(picture, low)


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
    if not mode.startswith(("RGB;16", "RGBA;16", "RGBX;16")):
        return None
    low = again()
    _replace_raw_modes(low, lambda mode: mode[:-1] + _OTHER_ORDER[mode[-1]])
    return _joined(picture, low)


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
