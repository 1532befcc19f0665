"""Colour with 16 bits a channel, which Pillow has no mode for: one 16-bit band for each channel.

Gray with 16 bits needs none of this, it is Pillow's own mode I;16. `deep_load` decodes it, `deep_files` encodes it.
"""

from typing import NamedTuple

from PIL import Image

from lightwork.recipe import Size


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
