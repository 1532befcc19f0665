"""What each encoder is told. The defaults were chosen by measuring, see `docs/formats.md`."""

import msgspec

from lightwork.errors import RecipeError
from lightwork.recipe.choices import Chroma, Lossless, TiffCompression, settle_choices


def check_number(field: str, value: object, low: int, high: int, *, zero: str = "") -> None:
    """Refuses what is no whole number of a range; 0 is taken, too, where `zero` says what is allowed then.

    Raises:
        RecipeError: it is not.
    """
    if isinstance(value, int) and not isinstance(value, bool) and (low <= value <= high or (zero and value == 0)):
        return
    raise RecipeError(field, value, zero or "a whole number from {low} to {high}", low=low, high=high)


class Jpeg(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """JPEG.

    Attributes:
        chroma: chroma subsampling.
        progressive: whether a viewer sees the whole picture early; seven times the encoding time.
        optimise: whether the Huffman tables are made for the picture; three times the encoding time.
    """

    chroma: Chroma = Chroma.QUARTER
    progressive: bool = False
    optimise: bool = False

    def __post_init__(self) -> None:
        settle_choices(self, "jpeg.", chroma=Chroma)


class Png(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """PNG.

    Attributes:
        level: zlib's effort, 0 to 9. Level 1 makes photos as small as level 6 does, in half the time (zlib-ng).
        colours: 2 to 256 for a palette of so many colours, 0 for full colour.
    """

    level: int = 1
    colours: int = 0

    def __post_init__(self) -> None:
        check_number("png.level", self.level, 0, 9)
        zero = "a whole number from {low} to {high}, or 0 for full colour"
        check_number("png.colours", self.colours, 2, 256, zero=zero)


class Webp(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """WebP.

    Attributes:
        lossless: whether it loses nothing.
        method: effort, 0 to 6. Method 2 takes two thirds of the time of method 4.
    """

    lossless: Lossless = Lossless.AUTO
    method: int = 2

    def __post_init__(self) -> None:
        settle_choices(self, "webp.", lossless=Lossless)
        check_number("webp.method", self.method, 0, 6)


class Avif(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """AVIF.

    Attributes:
        speed: 0 (slowest, smallest) to 10. Speed 8 takes less than half the time of speed 6.
        chroma: chroma subsampling.
    """

    speed: int = 8
    chroma: Chroma = Chroma.QUARTER

    def __post_init__(self) -> None:
        settle_choices(self, "avif.", chroma=Chroma)
        check_number("avif.speed", self.speed, 0, 10)


class Tiff(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """TIFF.

    Attributes:
        compression: none of them loses anything.
    """

    compression: TiffCompression = TiffCompression.DEFLATE

    def __post_init__(self) -> None:
        settle_choices(self, "tiff.", compression=TiffCompression)


class Jxl(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """JPEG XL.

    Attributes:
        lossless: whether it loses nothing.
        effort: 1 to 9.
    """

    lossless: Lossless = Lossless.AUTO
    effort: int = 5

    def __post_init__(self) -> None:
        settle_choices(self, "jxl.", lossless=Lossless)
        check_number("jxl.effort", self.effort, 1, 9)
