"""Every option that is a setting of the recipe: one table, from the option to its place in a recipe file."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Any, NamedTuple

import click

from lightwork.recipe import (
    Case,
    Chroma,
    Collision,
    Colour,
    Filter,
    Fit,
    Fits,
    Format,
    Gravity,
    IfBigger,
    Lossless,
    OnRequest,
    Raw,
    Replace,
    Spaces,
    Speed,
    Tags,
    TiffCompression,
)

Command = Callable[..., Any]


class Setting(NamedTuple):
    """An option and the settings that it sets.

    Attributes:
        option: its name; a switch has the name that turns it off behind a slash.
        places: where it goes in a recipe file, with dots.
        kind: what it takes: a choice, a type, or for a switch the value that it stands for.
        help: what it does.
        work: whether it changes the work on a photo, and so matters to a measurement.
    """

    option: str
    places: tuple[str, ...]
    kind: type[StrEnum | int | float | str] | bool
    help: str
    work: bool = True

    @property
    def name(self) -> str:
        """The option as click names its value."""
        return self.option.partition("/")[0].removeprefix("--").replace("-", "_")


SETTINGS = (
    Setting("--fit", ("sizing.fit",), Fit, "How a photo is brought to the size.  [default: inside]"),
    Setting("--gravity", ("sizing.gravity",), Gravity, "What fill keeps; where pad lays the photo.  [default: centre]"),
    Setting("--crop", ("sizing.crop",), float, "Percent of the largest crop that fill takes.  [default: 100]"),
    Setting("--enlarge/--no-enlarge", ("sizing.enlarge",), True, "Make smaller photos larger, too."),
    Setting("--filter", ("sizing.filter",), Filter, "Resampling kernel.  [default: lanczos]"),
    Setting("--speed", ("speed",), Speed, "Shrink-on-load to 1x, 2x, none.  [default: normal]"),
    Setting("--linear/--no-linear", ("linear",), True, "Average light instead of numbers."),
    Setting("--sharpen", ("sharpen",), int, "Unsharp mask after shrinking, percent, 0 to 500.  [default: 0]"),
    Setting("--format", ("format",), Format, "What to save as.  [default: same]"),
    Setting("--quality", ("quality",), int, "Of lossy formats, 1 to 100.  [default: 85]"),
    Setting("--target-kb", ("target_kb",), int, "Lower the quality until a result has so many kB; 0: do not."),
    Setting("--tries", ("tries",), int, "The most encodes for --target-kb.  [default: 7]"),
    Setting("--chroma", ("jpeg.chroma", "avif.chroma"), Chroma, "Chroma subsampling.  [default: 4:2:0]"),
    Setting("--progressive/--no-progressive", ("jpeg.progressive",), True, "JPEG that is seen whole early."),
    Setting("--optimise/--no-optimise", ("jpeg.optimise",), True, "JPEG with tables of its own: smaller."),
    Setting("--png-level", ("png.level",), int, "Compression, 0 to 9.  [default: 1]"),
    Setting("--png-colours", ("png.colours",), int, "A palette of 2 to 256; 0: full colour.  [default: 0]"),
    Setting("--lossless", ("webp.lossless", "jxl.lossless"), Lossless, "WebP and JPEG XL.  [default: auto]"),
    Setting("--webp-method", ("webp.method",), int, "Effort, 0 to 6.  [default: 2]"),
    Setting("--avif-speed", ("avif.speed",), int, "0 (smallest) to 10 (quickest).  [default: 8]"),
    Setting("--tiff-compression", ("tiff.compression",), TiffCompression, "All lossless.  [default: deflate]"),
    Setting("--jxl-effort", ("jxl.effort",), int, "1 to 9.  [default: 5]"),
    Setting("--background", ("background",), str, "Colour of bars and below transparency.  [default: #ffffff]"),
    Setting("--colour", ("colour",), Colour, "Keep the profile, or convert to sRGB.  [default: keep]"),
    Setting("--metadata", ("tags",), Tags, "What is kept of EXIF, XMP, IPTC.  [default: all]"),
    Setting("--dpi", ("dpi",), int, "Resolution to write; 0: the original's."),
    Setting("--raw", ("raw",), Raw, "Of camera RAW: its preview, or the sensor's data.  [default: preview]"),
    Setting("--read", ("read",), OnRequest, "Read this format, too.  May be repeated."),
    Setting("--unlimited/--limited", ("unlimited",), True, "Take pictures and files of any size."),
    Setting("--name", ("names.template",), str, "File name: {name} {n:04} {size} {date:%Y}.  [default: {name}]", False),
    Setting("--prefix", ("names.prefix",), str, "In front of each name.", False),
    Setting("--suffix", ("names.suffix",), str, "Behind each name.", False),
    Setting("--case", ("names.case",), Case, "Of names and endings.  [default: keep]", False),
    Setting("--spaces", ("names.spaces",), Spaces, "What stands for spaces in names.  [default: keep]", False),
    Setting("--any-names/--portable-names", ("names.portable",), False,
            "Keep names that Windows cannot store.", False),
    Setting("--flat/--no-flat", ("keep_folders",), False, "All results in one folder.", False),
    Setting("--on-collision", ("on_collision",), Collision, "Where a name is taken.  [default: rename]", False),
    Setting("--replace", ("replace",), Replace, "Let results take their originals' places.  [default: no]", False),
    Setting("--backup", ("backup",), str, "Folder for the originals, with --replace backup.", False),
    Setting("--fits", ("fits",), Fits, "Photos that have the size already.  [default: copy]", False),
    Setting("--if-bigger", ("if_bigger",), IfBigger, "Which one where the result has more bytes.  [default: "
            "keep-result]"),
    Setting("--keep-dates/--no-keep-dates", ("keep_dates",), True, "Give results their originals' time.", False),
)  # fmt: skip
"""In the order of `--help`."""


def recipe_options(*, all_of_them: bool) -> Callable[[Command], Command]:
    """What adds the options of a recipe to a command.

    Args:
        all_of_them: or only those that change the work on a photo.
    """

    def add(command: Command) -> Command:
        for option in reversed(list(_options(all_of_them=all_of_them))):
            command = option(command)
        return command

    return add


def choice(kind: type[StrEnum]) -> click.Choice[str]:
    """What takes one of the values."""
    return click.Choice([member.value for member in kind])


def _options(*, all_of_them: bool) -> Iterator[Callable[[Command], Command]]:
    yield click.option(
        "--size", "sizes", multiple=True, metavar="SIZE",
        help="600x600, 1600, or one number for the fits that take one (50 percent, 2 megapixels).  May be repeated.",
    )  # fmt: skip
    for setting in SETTINGS:
        if setting.work or all_of_them:
            yield _option(setting)
    yield click.option("--preset", metavar="NAME", help="Begin with a preset; `lightwork presets` lists them.")
    yield click.option("--recipe", "recipe_file", type=click.Path(), help="Begin with a recipe file (TOML).")


def _option(setting: Setting) -> Callable[[Command], Command]:
    if isinstance(setting.kind, bool):
        return click.option(setting.option, setting.name, default=None, help=setting.help)
    if issubclass(setting.kind, StrEnum):
        several = setting.kind is OnRequest
        return click.option(setting.option, type=choice(setting.kind), multiple=several, help=setting.help)
    return click.option(setting.option, type=setting.kind, help=setting.help)
