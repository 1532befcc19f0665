import re
from pathlib import Path

import click
import pytest

from lightwork.cli import main
from lightwork.cli.options import SETTINGS
from lightwork.cli.resize import resize
from lightwork.presets import Store
from lightwork.recipe import (
    Avif,
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
    Jpeg,
    Jxl,
    Lossless,
    Names,
    OnRequest,
    Png,
    Raw,
    Recipe,
    Sizing,
    Spaces,
    Speed,
    Tags,
    Tiff,
    TiffCompression,
    Webp,
)

# Options, and the recipe that they ask for.
ASKED: list[tuple[str, Recipe]] = [
    ("--size 30x20 --fit pad --gravity bottom-left", Recipe(
        sizing=Sizing(fit=Fit.PAD, box=(30, 20), gravity=Gravity.BOTTOM_LEFT))),
    ("--size 30 --fit fill --crop 87.5 --enlarge --filter box", Recipe(
        sizing=Sizing(fit=Fit.FILL, box=(30, 30), crop=87.5, enlarge=True, filter=Filter.BOX))),
    ("--size 2048 --size 400x300 --enlarge", Recipe(
        sizing=Sizing(box=(2048, 2048), enlarge=True), also=(Sizing(box=(400, 300), enlarge=True),))),
    ("--fit percent --size 50 --size 12.5", Recipe(
        sizing=Sizing(fit=Fit.PERCENT, amount=50), also=(Sizing(fit=Fit.PERCENT, amount=12.5),))),
    ("--speed best --linear --sharpen 40", Recipe(speed=Speed.BEST, linear=True, sharpen=40)),
    ("--format jxl --quality 7 --lossless on --jxl-effort 9", Recipe(
        format=Format.JXL, quality=7, webp=Webp(lossless=Lossless.ON), jxl=Jxl(lossless=Lossless.ON, effort=9))),
    ("--target-kb 250 --tries 3", Recipe(target_kb=250, tries=3)),
    ("--chroma 4:4:4 --progressive --optimise", Recipe(
        jpeg=Jpeg(Chroma.FULL, progressive=True, optimise=True), avif=Avif(chroma=Chroma.FULL))),
    ("--png-level 9 --png-colours 16 --webp-method 6 --avif-speed 2 --tiff-compression lzw", Recipe(
        png=Png(9, 16), webp=Webp(method=6), avif=Avif(2), tiff=Tiff(TiffCompression.LZW))),
    ("--background #102030 --colour srgb --metadata no-location --dpi 300", Recipe(
        background="#102030", colour=Colour.SRGB, tags=Tags.NO_LOCATION, dpi=300)),
    ("--raw develop --read psd --read ico", Recipe(raw=Raw.DEVELOP, read=(OnRequest.PSD, OnRequest.ICO))),
    ("--name {n} --prefix a --suffix b --case upper --spaces dash --any-names", Recipe(
        names=Names("{n}", "a", "b", Case.UPPER, Spaces.DASH, portable=False))),
    ("--flat --on-collision skip --fits skip --if-bigger keep-original --keep-dates", Recipe(
        keep_folders=False, on_collision=Collision.SKIP, fits=Fits.SKIP, if_bigger=IfBigger.KEEP_ORIGINAL,
        keep_dates=True)),
    ("--no-enlarge --no-linear --no-progressive --portable-names --no-flat --no-keep-dates", Recipe()),
    ("", Recipe()),
]  # fmt: skip


@pytest.mark.parametrize(("options", "expected"), ASKED)
def test_each_option_sets_its_setting_and_no_other(own: Store, options: str, expected: Recipe) -> None:
    """What is saved as a preset is exactly what was asked for."""
    assert main(["presets", "save", "asked", *options.split()]) == 0

    assert own.find("asked").recipe == expected


def test_every_field_of_a_recipe_has_an_option() -> None:
    """So that a setting that is added later is not forgotten here; the sizes and the folder are read on their own."""
    places = {place for setting in SETTINGS for place in setting.places}
    table = Recipe().to_table()
    flat = {f"{room}.{field}" for room, fields in table.items() if isinstance(fields, dict) for field in fields}
    flat |= {field for field, value in table.items() if not isinstance(value, dict)}

    assert flat - places == {"sizing.box", "sizing.amount", "also", "output"}
    assert places <= flat


def test_options_stand_above_the_preset(own: Store, tmp_path: Path) -> None:
    """A preset or a recipe file is the beginning, and an option takes back what it holds."""
    main(["presets", "save", "base", "--size", "800", "--size", "80", "--enlarge", "--progressive", "--quality", "5"])
    main(["presets", "export", "base", str(tmp_path / "base.toml")])

    for start in (["--preset", "BASE"], ["--recipe", str(tmp_path / "base.toml")]):
        main(["presets", "save", "kept", *start, "--quality", "6", "--no-enlarge", "--no-progressive"])
        main(["presets", "save", "resized", *start, "--size", "10"])

        kept, resized = own.find("kept").recipe, own.find("resized").recipe
        assert kept == Recipe(sizing=Sizing(box=(800, 800)), also=(Sizing(box=(80, 80)),), quality=6)
        assert resized == Recipe(
            sizing=Sizing(box=(10, 10), enlarge=True), quality=5, jpeg=Jpeg(progressive=True)
        )  # fmt: skip


def page(name: str) -> str:
    """The text of a page of the guide."""
    return (Path(__file__).resolve().parents[3] / f"docs/guide/{name}.md").read_text(encoding="utf-8")


def test_the_guide_has_every_option_and_no_other() -> None:
    """In the table of `lightwork resize`, each with the choices that it takes."""
    table = page("options").partition("## `lightwork resize`")[2].partition("| fit | reads")[0]
    options = {option for option in resize.params if isinstance(option, click.Option) and option.name != "help"}
    told = set(re.findall(r"`(--?[a-z][a-z-]*)", table))

    assert {name for option in options for name in option.opts} <= told
    assert told <= {name for option in options for name in (*option.opts, *option.secondary_opts)}
    for option in options:
        if isinstance(option.type, click.Choice) and option.name != "read":
            assert f"`{option.opts[0]} " + "\\|".join(option.type.choices) + "`" in table


def test_the_recipe_of_the_guide_is_one() -> None:
    """Everything in it is taken as it stands."""
    recipe = Recipe.from_toml(page("names-and-recipes").partition("```toml\n")[2].partition("```")[0])

    assert [sizing.label for sizing in recipe.sizings] == ["1600", "400"]
    assert (recipe.tags, recipe.names.case, recipe.jpeg.progressive) == (Tags.NO_LOCATION, Case.LOWER, True)
