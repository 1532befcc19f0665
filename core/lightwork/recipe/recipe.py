"""Recipe: everything the user wants, in one frozen value that is checked as it is made.

A recipe file is TOML with the same names::

    format = "jpeg"
    quality = 85

    [sizing]
    fit = "long-edge"
    amount = 1600

Every check lives in this room and nowhere else: the form, the command line and the file all make a `Recipe` and show
the `RecipeError` that comes back.
"""

import re
from typing import TYPE_CHECKING, Any

import msgspec

from lightwork.errors import RecipeError
from lightwork.recipe.choices import (
    Collision,
    Colour,
    Fits,
    Format,
    IfBigger,
    OnRequest,
    Raw,
    Replace,
    Speed,
    Tags,
    settle_choices,
)
from lightwork.recipe.encoding import Avif, Jpeg, Jxl, Png, Tiff, Webp, check_number
from lightwork.recipe.names import Names
from lightwork.recipe.sizes import Sizing
from lightwork.recipe.told import as_recipe_error

if TYPE_CHECKING:
    from pathlib import Path

MOST_SIZES = 20
"""How many sizes each photo may be made in."""


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything the user wants, and nothing that depends on a photo.

    Attributes:
        sizing: the rule for the size.
        also: further sizes that each photo is made in; it is decoded once for all of them.
        format: what the result is saved as.
        quality: 1 to 100, for JPEG, WebP, AVIF, JPEG XL and HEIC.
        target_kb: the result is to have at most so many kB (of 1,000 bytes); 0 for no limit. The quality is lowered for
            it, so it is for the formats that have one.
        tries: the most encodes for `target_kb`.
        output: the folder the results go to; empty means that none was chosen yet.
        keep_folders: whether the folders below what the user gave are made again below `output`.
        names: how file names are made.
        on_collision: what happens where the output name is taken.
        replace: whether results take the places of their originals; then `output`, `keep_folders`, `names`,
            `on_collision` and `fits` = "copy" mean nothing.
        backup: the folder that originals go to before they are replaced.
        fits: what happens to a photo that has the wanted size already.
        if_bigger: what is kept where the result has more bytes than the original.
        background: "#rrggbb", for the bars of `pad` and below transparency where the format has none.
        speed: how far a JPEG may be shrunk while it is decoded.
        colour: whether the pixels keep their profile or become sRGB.
        linear: whether pixels are averaged as light and not as numbers.
        sharpen: strength of the unsharp mask after shrinking, percent; 0 for none.
        tags: how much of EXIF, XMP, IPTC and comments goes along.
        keep_dates: whether a result gets its original's time of change.
        dpi: the resolution to write, dots per inch; 0 for the original's.
        raw: what is made of a camera RAW file.
        read: formats to read beside the usual ones.
        unlimited: whether pictures and files may be of any size, see `lightwork.pixels.limits`.
        jpeg: what the JPEG encoder is told; `png`, `webp`, `avif`, `tiff` and `jxl` likewise.

    Raises:
        RecipeError: a value cannot be followed; it names the field.
    """

    sizing: Sizing = Sizing()
    also: tuple[Sizing, ...] = ()
    format: Format = Format.SAME
    quality: int = 85
    target_kb: int = 0
    tries: int = 7
    output: str = ""
    keep_folders: bool = True
    names: Names = Names()
    on_collision: Collision = Collision.RENAME
    replace: Replace = Replace.NO
    backup: str = ""
    fits: Fits = Fits.COPY
    if_bigger: IfBigger = IfBigger.KEEP_RESULT
    background: str = "#ffffff"
    speed: Speed = Speed.NORMAL
    colour: Colour = Colour.KEEP
    linear: bool = False
    sharpen: int = 0
    tags: Tags = Tags.ALL
    keep_dates: bool = False
    dpi: int = 0
    raw: Raw = Raw.PREVIEW
    read: tuple[OnRequest, ...] = ()
    unlimited: bool = False
    jpeg: Jpeg = Jpeg()
    png: Png = Png()
    webp: Webp = Webp()
    avif: Avif = Avif()
    tiff: Tiff = Tiff()
    jxl: Jxl = Jxl()

    def __post_init__(self) -> None:
        settle_choices(
            self, format=Format, on_collision=Collision, replace=Replace, fits=Fits, if_bigger=IfBigger, speed=Speed,
            colour=Colour, tags=Tags, raw=Raw,
        )  # fmt: skip
        check_number("quality", self.quality, 1, 100)
        zero = "a whole number from {low} to {high}, or 0 for no limit"
        check_number("target_kb", self.target_kb, 1, 1_000_000, zero=zero)
        check_number("tries", self.tries, 1, 20)
        check_number("sharpen", self.sharpen, 0, 500)
        zero = "a whole number from {low} to {high}, or 0 to keep the original's"
        check_number("dpi", self.dpi, 1, 65_535, zero=zero)
        if re.fullmatch(r"#[0-9a-fA-F]{6}", self.background) is None:
            raise RecipeError("background", self.background, "a colour such as #ffffff")
        if len(self.also) >= MOST_SIZES:
            raise RecipeError("size", f"{len(self.also) + 1} sizes", "at most {most} sizes", most=MOST_SIZES)
        if self.target_kb and self.format in {Format.PNG, Format.TIFF, Format.GIF}:
            raise RecipeError(
                "target_kb", self.target_kb, "0 with the format '{format}', which has no quality", format=self.format
            )
        if self.replaces and self.also:
            raise RecipeError(
                "replace", self.replace.value, "'no' with several sizes: one file takes an original's place"
            )
        if self.replace is Replace.BACKUP and not self.backup:
            raise RecipeError("backup", self.backup, "a folder for the originals")

    @property
    def sizings(self) -> tuple[Sizing, ...]:
        """Every size that each photo is made in."""
        return self.sizing, *self.also

    @property
    def replaces(self) -> bool:
        """Whether results take the places of their originals."""
        return self.replace is not Replace.NO

    @property
    def set_apart(self) -> str:
        """The folder that holds no originals, wherever it lies: that of the results, or of the backup; may be empty."""
        if self.replaces:
            return self.backup if self.replace is Replace.BACKUP else ""
        return self.output

    @property
    def background_rgb(self) -> tuple[int, int, int]:
        """The background as (red, green, blue), each 0 to 255."""
        red, green, blue = bytes.fromhex(self.background[1:])
        return red, green, blue

    def to_table(self) -> dict[str, Any]:
        """Everything as plain values that `from_table` reads back to an equal recipe."""
        table: dict[str, Any] = msgspec.to_builtins(self)
        return table

    def to_toml(self) -> str:
        """Writes it as a recipe file that `from_toml` reads back to an equal recipe."""
        import tomli_w  # noqa: PLC0415 - few write any

        return tomli_w.dumps(self.to_table())

    @classmethod
    def from_toml(cls, text: str) -> "Recipe":
        """Reads a recipe file; what it does not name keeps its default.

        A table [preset] may name it for lists (`lightwork.presets`) and changes nothing.

        Raises:
            RecipeError: it is no TOML, or a name, type or value in it is wrong.
        """
        import tomllib  # noqa: PLC0415 - workers read no files of recipes

        try:
            table = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise RecipeError("recipe", str(error), "a TOML file") from error
        table.pop("preset", None)
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
            raise as_recipe_error(error, table, cls) from error

    @classmethod
    def load(cls, path: "Path") -> "Recipe":
        """Reads the recipe file at `path`.

        Raises:
            RecipeError: it cannot be read, or is wrong.
        """
        try:
            return cls.from_toml(path.read_text(encoding="utf-8-sig"))
        except (OSError, UnicodeDecodeError) as error:
            raise RecipeError("recipe", str(path), "a file that can be read ({why})", why=str(error)) from error
