"""Recipe: everything the user wants, in one frozen value that is checked as it is made.

A recipe file is TOML with the same names::

    format = "jpeg"
    quality = 85

    [sizing]
    fit = "long-edge"
    amount = 1600

Every check lives here and nowhere else: the form, the command line and the file all make a `Recipe` and show the
`RecipeError` that comes back.
"""

import re
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
import tomli_w

from lightwork.errors import RecipeError

Size = tuple[int, int]
"""(width, height) in pixels."""

LARGEST_EDGE = 65_500
"""The longest edge that may be asked for, in pixels: what a JPEG can hold (libjpeg's JPEG_MAX_DIMENSION)."""


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


class Filter(StrEnum):
    """The resampling kernel, by its usual name."""

    LANCZOS = "lanczos"
    BICUBIC = "bicubic"
    BILINEAR = "bilinear"
    BOX = "box"
    NEAREST = "nearest"


class Format(StrEnum):
    """What the result is saved as."""

    SAME = "same"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"


class Collision(StrEnum):
    """What happens where the output name is taken by a file that was there before."""

    RENAME = "rename"
    SKIP = "skip"
    OVERWRITE = "overwrite"
    NEWER = "newer"


class Fits(StrEnum):
    """What happens to a photo that has the wanted size already."""

    COPY = "copy"
    REENCODE = "reencode"
    SKIP = "skip"


class Speed(StrEnum):
    """How far a JPEG may be shrunk while it is decoded: never below 1x, 2x the wanted size, or not at all."""

    DRAFT = "draft"
    NORMAL = "normal"
    BEST = "best"


def _settle_choices(settings: msgspec.Struct, kinds: dict[str, type[StrEnum]]) -> None:
    """Takes a choice by its plain name, too: `Sizing(fit="width")` from a program means `Fit.WIDTH`.

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
            raise RecipeError(field, value, "one of " + ", ".join(kind)) from None


class Sizing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The rule for the size of the result.

    Attributes:
        fit: how the photo is brought to the size.
        box: (width, height) in pixels, read by `inside`, `fill`, `pad` and `stretch`.
        amount: pixels for the edges, percent of the original's edges, or megapixels, by `fit`.
        enlarge: whether a photo that is smaller is made larger.
        filter: the resampling kernel.

    Raises:
        RecipeError: a number is out of its range.
    """

    fit: Fit = Fit.INSIDE
    box: Size = (1600, 1600)
    amount: float = 1600
    enlarge: bool = False
    filter: Filter = Filter.LANCZOS

    def __post_init__(self) -> None:
        _settle_choices(self, {"fit": Fit, "filter": Filter})
        if self.fit.takes_box:
            if not all(1 <= edge <= LARGEST_EDGE for edge in self.box):
                asked = f"{self.box[0]}x{self.box[1]}"
                raise RecipeError("size", asked, f"two whole numbers of pixels, each from 1 to {LARGEST_EDGE}")
            return
        low, high, unit = _amounts(self.fit)
        if not low <= self.amount <= high:
            raise RecipeError("size", self.amount, f"from {low:g} to {high:g} {unit} with the fit '{self.fit}'")
        if unit == "pixels" and self.amount != int(self.amount):
            raise RecipeError("size", self.amount, f"a whole number of pixels with the fit '{self.fit}'")

    @classmethod
    def parse(
        cls, text: str, fit: Fit = Fit.INSIDE, *, enlarge: bool = False, filter: Filter = Filter.LANCZOS
    ) -> "Sizing":
        """Reads a size as people write it: "600x600", "1600" (a square box for the fits that take one), "50", "2".

        Raises:
            RecipeError: it cannot be read, or does not go with the fit.
        """
        match = re.fullmatch(r"\s*([0-9]{1,9}(?:\.[0-9]{1,9})?)\s*(?:[xX×]\s*([0-9]{1,9})\s*)?", text)  # noqa: RUF001 - the real sign
        form = "a size such as 600x600 or 1600" if fit.takes_box else f"one number with the fit '{fit}'"
        if match is None:
            raise RecipeError("size", text, form)
        first, second = match.groups()
        if not fit.takes_box:
            if second is not None:
                raise RecipeError("size", text, form)
            return cls(fit=fit, amount=float(first), enlarge=enlarge, filter=filter)
        if "." in first:
            raise RecipeError("size", text, "a whole number of pixels")
        return cls(fit=fit, box=(int(first), int(second or first)), enlarge=enlarge, filter=filter)


def _amounts(fit: Fit) -> tuple[float, float, str]:
    match fit:
        case Fit.PERCENT:
            return 0.1, 10_000, "percent"
        case Fit.MEGAPIXELS:
            return 0.0001, 1_000, "megapixels"
        case _:
            return 1, LARGEST_EDGE, "pixels"


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything the user wants, and nothing that depends on a photo.

    Attributes:
        sizing: the rule for the size.
        format: what the result is saved as.
        quality: for JPEG and WebP, 1 to 100.
        output: the folder the results go to; empty means that none was chosen yet.
        keep_folders: whether the folders below what the user gave are made again below `output`.
        name: template of the file name without its ending, see `lightwork.naming`.
        on_collision: what happens where the output name is taken.
        fits: what happens to a photo that has the wanted size already.
        background: "#rrggbb", for the bars of `pad` and below transparency where the format has none.
        speed: how far a JPEG may be shrunk while it is decoded.

    Raises:
        RecipeError: a value cannot be followed; it names the field.
    """

    sizing: Sizing = Sizing()
    format: Format = Format.SAME
    quality: int = 85
    output: str = ""
    keep_folders: bool = True
    name: str = "{name}"
    on_collision: Collision = Collision.RENAME
    fits: Fits = Fits.COPY
    background: str = "#ffffff"
    speed: Speed = Speed.NORMAL

    def __post_init__(self) -> None:
        kinds = {"format": Format, "on_collision": Collision, "fits": Fits, "speed": Speed}
        _settle_choices(self, kinds)
        if not _is_quality(self.quality):
            raise RecipeError("quality", self.quality, "a whole number from 1 to 100")
        if re.fullmatch(r"#[0-9a-fA-F]{6}", self.background) is None:
            raise RecipeError("background", self.background, "a colour such as #ffffff")
        check_template(self.name)

    @property
    def background_rgb(self) -> tuple[int, int, int]:
        """The background as (red, green, blue), each 0 to 255."""
        red, green, blue = bytes.fromhex(self.background[1:])
        return red, green, blue

    def to_toml(self) -> str:
        """Writes it as a recipe file that `from_toml` reads back to an equal recipe."""
        return tomli_w.dumps(msgspec.to_builtins(self))

    @classmethod
    def from_toml(cls, text: str) -> "Recipe":
        """Reads a recipe file; what it does not name keeps its default.

        Raises:
            RecipeError: it is no TOML, or a name, type or value in it is wrong.
        """
        try:
            table = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise RecipeError("recipe", str(error), "a TOML file") from error
        return cls.from_table(table)

    @classmethod
    def from_table(cls, table: dict[str, Any]) -> "Recipe":
        """Makes a recipe from plain values, as a TOML file or stored settings hold them.

        Raises:
            RecipeError: a name, type or value in it is wrong.
        """
        try:
            return msgspec.convert(table, cls)
        except msgspec.ValidationError as error:
            raise _as_recipe_error(error, table) from error

    @classmethod
    def load(cls, path: Path) -> "Recipe":
        """Reads the recipe file at `path`.

        Raises:
            RecipeError: it cannot be read, or is wrong.
        """
        try:
            return cls.from_toml(path.read_text(encoding="utf-8-sig"))
        except (OSError, UnicodeDecodeError) as error:
            raise RecipeError("recipe", str(path), f"a file that can be read ({error})") from error


def _is_quality(value: object) -> bool:
    """Whether it is a quality; programs may hand in anything."""
    return isinstance(value, int) and 1 <= value <= 100  # noqa: PLR2004 - said in the sentence


TEMPLATE_FIELDS = ("name", "ext", "n", "width", "height", "folder")
"""The words that may stand in braces in a name template."""


_FIELD = re.compile(r"\{(\w+)(?::(0?\d{1,2}))?\}")


def check_template(template: str) -> None:
    """Refuses a name template that could not give a file name.

    Raises:
        RecipeError: an unknown field, a stray brace, a folder separator, or nothing at all.
    """
    allowed = "text with " + ", ".join(f"{{{field}}}" for field in TEMPLATE_FIELDS) + " (or {n:04}), and no / or \\"
    rest = _FIELD.sub("", template)
    unknown = [field for field, _ in _FIELD.findall(template) if field not in TEMPLATE_FIELDS]
    widths = [field for field, width in _FIELD.findall(template) if width and field not in {"n", "width", "height"}]
    if unknown or widths or not template.strip() or re.search(r"[{}/\\\0]", rest):
        raise RecipeError("name", template, allowed)


def _as_recipe_error(error: msgspec.ValidationError, table: dict[str, Any]) -> RecipeError:
    """Turns msgspec's "Expected `int`, got `str` - at `$.quality`" into the field, its value and what is allowed."""
    message, _, place = str(error).partition(" - at `$")
    field = re.sub(r"\[.*", "", place.strip("`.")) or "recipe"
    unknown = re.search(r"unknown field `(\w+)`", message)
    if unknown is not None:
        name = unknown[1] if field == "recipe" else f"{field}.{unknown[1]}"
        return RecipeError(name, _value_at(table, name), "left out; there is no setting of that name")
    kind = re.match(r"Expected `(\w+)", message if "[" not in place else "Expected `array")
    return RecipeError(field, _value_at(table, field), _choices(field) or _KINDS.get(kind[1] if kind else "", message))


_KINDS = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "str": "text in quotes",
    "array": "two whole numbers such as [1600, 1200]",
    "object": "a table of settings",
}
"""msgspec's names of types, in words."""


def _value_at(table: dict[str, Any], field: str) -> object:
    value: Any = table
    for part in field.split("."):
        value = value.get(part) if isinstance(value, dict) else value
    return value


def _choices(field: str) -> str | None:
    """The choices of an enumerated field, in words; None for any other."""
    kinds: dict[str, type[StrEnum]] = {
        "sizing.fit": Fit,
        "sizing.filter": Filter,
        "format": Format,
        "on_collision": Collision,
        "fits": Fits,
        "speed": Speed,
    }
    kind = kinds.get(field)
    return "one of " + ", ".join(kind) if kind else None
