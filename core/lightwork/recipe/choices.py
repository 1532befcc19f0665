"""The choices that a recipe offers, each by the name that stands in recipe files and on the command line."""

from enum import StrEnum

import msgspec

from lightwork.errors import RecipeError


class Fit(StrEnum):
    """How a photo is brought to the wanted size. The first four read `Sizing.box`, the others `Sizing.amount`."""

    INSIDE = "inside"
    FILL = "fill"
    PAD = "pad"
    STRETCH = "stretch"
    LONG_EDGE = "long-edge"
    SHORT_EDGE = "short-edge"
    WIDTH = "width"
    HEIGHT = "height"
    PERCENT = "percent"
    MEGAPIXELS = "megapixels"

    @property
    def takes_box(self) -> bool:
        """Whether it is told by a width and a height, and not by one number."""
        return self in {Fit.INSIDE, Fit.FILL, Fit.PAD, Fit.STRETCH}

    @property
    def takes_gravity(self) -> bool:
        """Whether a part of the photo, or of the canvas, has to be chosen."""
        return self in {Fit.FILL, Fit.PAD}


class Gravity(StrEnum):
    """Which part of a photo `fill` keeps, and where `pad` lays it."""

    CENTRE = "centre"
    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"
    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"
    BOTTOM_LEFT = "bottom-left"
    BOTTOM_RIGHT = "bottom-right"

    @property
    def share(self) -> tuple[float, float]:
        """How much of what is cut off (or added) lies to the left and above: 0, a half or all of it."""
        across = 0.0 if "left" in self else 1.0 if "right" in self else 0.5
        down = 0.0 if "top" in self else 1.0 if "bottom" in self else 0.5
        return across, down


class Filter(StrEnum):
    """The resampling kernel, by its usual name."""

    LANCZOS = "lanczos"
    BICUBIC = "bicubic"
    BILINEAR = "bilinear"
    BOX = "box"
    NEAREST = "nearest"


class Format(StrEnum):
    """What the result is saved as. JPEG XL and HEIC need the extra `formats`."""

    SAME = "same"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    AVIF = "avif"
    TIFF = "tiff"
    GIF = "gif"
    JXL = "jxl"
    HEIC = "heic"


class OnRequest(StrEnum):
    """Formats that are read only if they are asked for: rare among photos, or told by their name alone."""

    JPEG2000 = "jpeg2000"
    ICO = "ico"
    TGA = "tga"
    PPM = "ppm"
    PSD = "psd"
    QOI = "qoi"
    DDS = "dds"


class Collision(StrEnum):
    """What happens where the output name is taken by a file that was there before."""

    RENAME = "rename"
    SKIP = "skip"
    OVERWRITE = "overwrite"
    NEWER = "newer"


class Replace(StrEnum):
    """Whether results take the places of their originals, and where those go before."""

    NO = "no"
    TRASH = "trash"
    BACKUP = "backup"


class Fits(StrEnum):
    """What happens to a photo that has the wanted size already."""

    COPY = "copy"
    REENCODE = "reencode"
    SKIP = "skip"


class IfBigger(StrEnum):
    """What is kept where the result has more bytes than the original."""

    KEEP_RESULT = "keep-result"
    KEEP_ORIGINAL = "keep-original"


class Speed(StrEnum):
    """How far a JPEG may be shrunk while it is decoded: never below 1x, 2x the wanted size, or not at all."""

    DRAFT = "draft"
    NORMAL = "normal"
    BEST = "best"


class Colour(StrEnum):
    """Whether the pixels keep their colour profile, or become sRGB."""

    KEEP = "keep"
    SRGB = "srgb"


class Tags(StrEnum):
    """How much of EXIF, XMP, IPTC and comments goes along. The colour profile always does."""

    ALL = "all"
    NO_LOCATION = "no-location"
    NONE = "none"


class Raw(StrEnum):
    """What is made of a camera RAW file: the picture that the camera put inside, or one from the sensor's data."""

    PREVIEW = "preview"
    DEVELOP = "develop"


class Case(StrEnum):
    """Upper and lower case in file names."""

    KEEP = "keep"
    LOWER = "lower"
    UPPER = "upper"


class Spaces(StrEnum):
    """What stands for the spaces in file names."""

    KEEP = "keep"
    UNDERSCORE = "underscore"
    DASH = "dash"


class Chroma(StrEnum):
    """Chroma subsampling of JPEG, AVIF and HEIC: colour at a quarter, half, or all of the pixels."""

    QUARTER = "4:2:0"
    HALF = "4:2:2"
    FULL = "4:4:4"


class Lossless(StrEnum):
    """Whether WebP and JPEG XL lose nothing: `auto` means where the original is a WebP that lost nothing.

    Of a JPEG XL nobody can tell without decoding it twice.
    """

    AUTO = "auto"
    ON = "on"
    OFF = "off"


class TiffCompression(StrEnum):
    """How TIFF is compressed; none of these loses anything."""

    NONE = "none"
    LZW = "lzw"
    DEFLATE = "deflate"
    PACKBITS = "packbits"


def settle_choices(settings: msgspec.Struct, table: str = "", /, **kinds: type[StrEnum]) -> None:
    """Takes a choice by its plain name, too: `Sizing(fit="width")` from a program means `Fit.WIDTH`.

    Args:
        settings: what was just made.
        table: its name in a recipe file, with a dot; an error names it.
        kinds: the kind of each field.

    Raises:
        RecipeError: there is no such choice.
    """
    for field, kind in kinds.items():
        value = getattr(settings, field)
        if isinstance(value, kind):
            continue
        try:
            msgspec.structs.force_setattr(settings, field, kind(value))
        except ValueError:
            raise RecipeError(table + field, value, "one of {choices}", choices=", ".join(kind)) from None
