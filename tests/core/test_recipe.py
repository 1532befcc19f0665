import pickle
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lightwork.errors import RecipeError
from lightwork.recipe import (
    FIELDS,
    LARGEST_EDGE,
    MOST_SIZES,
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
    Replace,
    Sizing,
    Spaces,
    Speed,
    Tags,
    Tiff,
    TiffCompression,
    Webp,
    check_template,
)

# Every field away from its default.
EVERYTHING = Recipe(
    sizing=Sizing(
        fit=Fit.FILL,
        box=(640, 480),
        amount=2.5,
        enlarge=True,
        filter=Filter.BICUBIC,
        gravity=Gravity.TOP_RIGHT,
        crop=87.5,
    ),
    also=(Sizing(fit=Fit.PERCENT, amount=12.5), Sizing(box=(400, 300))),
    format=Format.WEBP,
    quality=70,
    target_kb=300,
    tries=4,
    output="/tmp/small photos/ñ",
    keep_folders=False,
    names=Names(
        template="{folder}-{name}-{n:04}-{date:%Y}",
        prefix="é ",
        suffix="_s",
        case=Case.LOWER,
        spaces=Spaces.DASH,
        portable=False,
    ),
    on_collision=Collision.NEWER,
    fits=Fits.REENCODE,
    if_bigger=IfBigger.KEEP_ORIGINAL,
    background="#102030",
    speed=Speed.BEST,
    colour=Colour.SRGB,
    linear=True,
    sharpen=60,
    tags=Tags.NO_LOCATION,
    keep_dates=True,
    dpi=300,
    raw=Raw.DEVELOP,
    backup="kept",
    read=(OnRequest.PSD, OnRequest.TGA),
    unlimited=True,
    jpeg=Jpeg(chroma=Chroma.FULL, progressive=True, optimise=True),
    png=Png(level=9, colours=64),
    webp=Webp(lossless=Lossless.ON, method=6),
    avif=Avif(speed=2, chroma=Chroma.HALF),
    tiff=Tiff(compression=TiffCompression.LZW),
    jxl=Jxl(lossless=Lossless.OFF, effort=9),
)
REPLACING = Recipe(replace=Replace.TRASH, backup="kept")


def test_the_defaults_are_safe() -> None:
    """Nobody's file is replaced, nothing is enlarged, no folder is chosen for the user."""
    recipe = Recipe()

    assert recipe.on_collision is Collision.RENAME
    assert not recipe.sizing.enlarge
    assert recipe.output == ""
    assert recipe.fits is Fits.COPY
    assert recipe.tags is Tags.ALL
    assert recipe.colour is Colour.KEEP
    assert recipe.read == ()


def test_a_recipe_cannot_be_changed() -> None:
    """It travels through threads and processes, so it is frozen."""
    with pytest.raises(AttributeError):
        Recipe().quality = 1  # type: ignore[misc]


def test_a_recipe_is_equal_after_toml_and_back() -> None:
    """A recipe file loses nothing, for the default recipe and for one with every field changed."""
    for recipe in (Recipe(), EVERYTHING, REPLACING):
        assert Recipe.from_toml(recipe.to_toml()) == recipe


def test_a_recipe_is_equal_after_a_pipe() -> None:
    """Both msgpack and pickle give it back as it was."""
    for recipe in (Recipe(), EVERYTHING):
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(recipe), type=Recipe) == recipe
        assert pickle.loads(pickle.dumps(recipe)) == recipe


def test_every_field_is_changed_in_the_round_trip() -> None:
    """EVERYTHING really differs from the defaults in each field, so that a field added later is tested too."""
    rooms: list[tuple[msgspec.Struct, msgspec.Struct]] = [(Recipe(), EVERYTHING)]
    while rooms:
        default, changed = rooms.pop()
        for field in default.__struct_fields__:
            before, after = getattr(default, field), getattr(changed, field)
            if field == "replace":  # not with several sizes
                after = REPLACING.replace
            assert before != after, field
            if isinstance(before, msgspec.Struct):
                rooms.append((before, after))


def test_a_recipe_file_may_name_only_what_it_changes() -> None:
    """What a file leaves out keeps its default, also inside [sizing]."""
    recipe = Recipe.from_toml('format = "jpeg"\n[sizing]\nfit = "long-edge"\namount = 1024\n')

    assert recipe == Recipe(format=Format.JPEG, sizing=Sizing(fit=Fit.LONG_EDGE, amount=1024))


def test_an_empty_recipe_file_is_the_default() -> None:
    """No setting is required."""
    assert Recipe.from_toml("") == Recipe()


def test_a_recipe_is_loaded_from_a_file(tmp_path: Path) -> None:
    """The file is UTF-8, whatever the system's own encoding."""
    path = tmp_path / "shop.toml"
    path.write_text(EVERYTHING.to_toml(), encoding="utf-8")

    assert Recipe.load(path) == EVERYTHING


ALL_FITS = "one of inside, fill, pad, stretch, long-edge, short-edge, width, height, percent, megapixels"

# The text of a recipe file, and the field and value that are named.
WRONG = [
    ("quality = 0", "quality", 0),
    ("quality = 101", "quality", 101),
    ("quality = -5", "quality", -5),
    ('quality = "high"', "quality", "high"),
    ("quality = 8.5", "quality", 8.5),
    ("quality = true", "quality", True),
    ('format = "bmp"', "format", "bmp"),
    ('format = "JPEG"', "format", "JPEG"),
    ('speed = "fast"', "speed", "fast"),
    ('fits = "keep"', "fits", "keep"),
    ('on_collision = "ask"', "on_collision", "ask"),
    ("keep_folders = 1", "keep_folders", 1),
    ("output = 5", "output", 5),
    ('background = "red"', "background", "red"),
    ('background = "#fff"', "background", "#fff"),
    ('background = "#12345g"', "background", "#12345g"),
    ('background = "#ffffff\\n"', "background", "#ffffff\n"),
    ("target_kb = -1", "target_kb", -1),
    ("target_kb = 1_000_001", "target_kb", 1_000_001),
    ('format = "png"\ntarget_kb = 5', "target_kb", 5),
    ("tries = 0", "tries", 0),
    ("tries = 21", "tries", 21),
    ('if_bigger = "keep"', "if_bigger", "keep"),
    ('colour = "cmyk"', "colour", "cmyk"),
    ("linear = 1", "linear", 1),
    ("sharpen = 501", "sharpen", 501),
    ("sharpen = -1", "sharpen", -1),
    ('tags = "gps"', "tags", "gps"),
    ('keep_dates = "yes"', "keep_dates", "yes"),
    ("dpi = 65536", "dpi", 65_536),
    ("dpi = -1", "dpi", -1),
    ('raw = "both"', "raw", "both"),
    ('read = "psd"', "read", "psd"),
    ('read = ["eps"]', "read", ["eps"]),
    ("also = 400", "also", 400),
    ("[[also]]\nbox = [0, 1]", "size", "0x1"),
    ('[[also]]\nfit = "crop"', "also.fit", [{"fit": "crop"}]),
    ("jpeg = 3", "jpeg", 3),
    ('[jpeg]\nchroma = "4:1:1"', "jpeg.chroma", "4:1:1"),
    ("[jpeg]\nprogressive = 1", "jpeg.progressive", 1),
    ("[jpeg]\noptimise = 1", "jpeg.optimise", 1),
    ("[png]\nlevel = 10", "png.level", 10),
    ("[png]\nlevel = -1", "png.level", -1),
    ("[png]\ncolours = 1", "png.colours", 1),
    ("[png]\ncolours = 257", "png.colours", 257),
    ('[webp]\nlossless = "maybe"', "webp.lossless", "maybe"),
    ("[webp]\nmethod = 7", "webp.method", 7),
    ("[avif]\nspeed = 11", "avif.speed", 11),
    ('[avif]\nchroma = "x"', "avif.chroma", "x"),
    ('[tiff]\ncompression = "jpeg"', "tiff.compression", "jpeg"),
    ("[jxl]\neffort = 0", "jxl.effort", 0),
    ("[jxl]\neffort = 10", "jxl.effort", 10),
    ("[jxl]\nlossless = true", "jxl.lossless", True),
    ('names = "{name}"', "names", "{name}"),
    ('[names]\ntemplate = ""', "name", ""),
    ('[names]\ntemplate = "a/b"', "name", "a/b"),
    ("[names]\ntemplate = 5", "names.template", 5),
    ('[names]\nprefix = "a/"', "prefix", "a/"),
    ('[names]\nsuffix = "\\u0000"', "suffix", "\0"),
    ('[names]\ncase = "title"', "names.case", "title"),
    ('[names]\nspaces = "none"', "names.spaces", "none"),
    ("[names]\nportable = 1", "names.portable", 1),
    ('[sizing]\ngravity = "middle"', "sizing.gravity", "middle"),
    ("[sizing]\nenlarge = 1", "sizing.enlarge", 1),
    ('[sizing]\nfit = "fill"\ncrop = 0.5', "crop", 0.5),
    ('[sizing]\nfit = "fill"\ncrop = 100.5', "crop", 100.5),
    ('[sizing]\nfit = "crop"', "sizing.fit", "crop"),
    ('[sizing]\nfilter = "mitchell"', "sizing.filter", "mitchell"),
    ("[sizing]\nbox = [0, 10]", "size", "0x10"),
    ("[sizing]\nbox = [10, -1]", "size", "10x-1"),
    ("[sizing]\nbox = [10, 65501]", "size", "10x65501"),
    ("[sizing]\nbox = [1, 2, 3]", "sizing.box", [1, 2, 3]),
    ("[sizing]\nbox = 1600", "sizing.box", 1600),
    ('[sizing]\nfit = "width"\namount = 0', "size", 0),
    ('[sizing]\nfit = "width"\namount = 10.5', "size", 10.5),
    ('[sizing]\nfit = "width"\namount = inf', "size", float("inf")),
    ('[sizing]\nfit = "percent"\namount = 0.01', "size", 0.01),
    ('[sizing]\nfit = "percent"\namount = 10001', "size", 10_001),
    ('[sizing]\nfit = "megapixels"\namount = 1001', "size", 1001),
    ("sizing = 1600", "sizing", 1600),
]


@pytest.mark.parametrize(("text", "field", "value"), WRONG)
def test_a_wrong_value_names_its_field_and_itself(text: str, field: str, value: object) -> None:
    """A recipe file that cannot be followed says which setting is wrong, and what was asked for."""
    with pytest.raises(RecipeError) as caught:
        Recipe.from_toml(text)

    assert (caught.value.field, caught.value.value) == (field, value)


def test_not_a_number_is_no_size() -> None:
    """TOML has nan; no comparison with it may let it through."""
    for fit in ("width", "percent", "megapixels"):
        with pytest.raises(RecipeError, match="size"):
            Recipe.from_toml(f'[sizing]\nfit = "{fit}"\namount = nan')


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ('format = "bmp"', "one of same, jpeg, png, webp, avif, tiff, gif, jxl, heic"),
        ('on_collision = "ask"', "one of rename, skip, overwrite, newer"),
        ('fits = "keep"', "one of copy, reencode, skip"),
        ('speed = "fast"', "one of draft, normal, best"),
        ('colour = "x"', "one of keep, srgb"),
        ('tags = "x"', "one of all, no-location, none"),
        ('if_bigger = "x"', "one of keep-result, keep-original"),
        ('raw = "x"', "one of preview, develop"),
        ('read = ["x"]', "a list with some of jpeg2000, ico, tga, ppm, psd, qoi, dds"),
        ('[jpeg]\nchroma = "x"', "one of 4:2:0, 4:2:2, 4:4:4"),
        ('[webp]\nlossless = "x"', "one of auto, on, off"),
        ('[tiff]\ncompression = "x"', "one of none, lzw, deflate, packbits"),
        ('[names]\ncase = "x"', "one of keep, lower, upper"),
        ('[names]\nspaces = "x"', "one of keep, underscore, dash"),
        (
            '[sizing]\ngravity = "x"',
            "one of centre, top, bottom, left, right, top-left, top-right, bottom-left, bottom-right",
        ),
        ("[png]\nlevel = 10", "a whole number from 0 to 9"),
        ("[png]\ncolours = 1", "a whole number from 2 to 256, or 0 for full colour"),
        ("dpi = -1", "a whole number from 1 to 65535, or 0 to keep the original's"),
        ('[[also]]\nfit = "x"', ALL_FITS),
        ("also = 400", "a list of sizes, each a table such as {box = [600, 400]}"),
        ("[[also]]\nbox = 400", "two whole numbers such as [1600, 1200]"),
        ("jpeg = 3", "a table of settings"),
        ('[sizing]\nfilter = "x"', "one of lanczos, bicubic, bilinear, box, nearest"),
    ],
)
def test_a_wrong_choice_lists_the_right_ones(text: str, choices: str) -> None:
    """Who mistypes a choice reads all that there are, in the words that may be typed."""
    with pytest.raises(RecipeError) as caught:
        Recipe.from_toml(text)

    assert caught.value.allowed == choices


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("qualty = 85", "qualty", 85),
        ("[sizing]\nwidht = 3", "sizing.widht", 3),
        ("[png]\nlevl = 3", "png.levl", 3),
        ("[[also]]\nwidht = 3", "also.widht", [{"widht": 3}]),
    ],
)
def test_a_misspelt_setting_is_not_ignored(text: str, field: str, value: object) -> None:
    """A setting that does not exist is an error that names it, not a silent default."""
    with pytest.raises(RecipeError) as caught:
        Recipe.from_toml(text)

    assert (caught.value.field, caught.value.value) == (field, value)


@pytest.mark.parametrize(
    "text", ['quality = "a"', "keep_folders = 1", "output = 5", "[sizing]\nbox = 1600", "sizing = 3", "qualty = 85"]
)
def test_the_sentence_is_in_plain_words(text: str) -> None:
    """A wrong type reads as "it must be a whole number", not as a library's "expected `int`"."""
    with pytest.raises(RecipeError) as caught:
        Recipe.from_toml(text)

    assert not any(word in str(caught.value) for word in ("expected", "`", "object"))


def test_a_file_that_is_no_toml_says_where() -> None:
    """The line and column reach the reader."""
    with pytest.raises(RecipeError, match=r"line 2") as caught:
        Recipe.from_toml("quality = 85\nformat =\n")

    assert caught.value.field == "recipe"


def test_a_recipe_file_that_cannot_be_read_names_its_path(tmp_path: Path) -> None:
    """Missing, a folder, or no text: each is a RecipeError with the path in it, and no traceback."""
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "missing.toml", tmp_path, binary):
        with pytest.raises(RecipeError) as caught:
            Recipe.load(path)

        assert (caught.value.field, caught.value.value) == ("recipe", str(path))


@pytest.mark.parametrize(("colour", "rgb"), [("#ffffff", (255, 255, 255)), ("#0A141e", (10, 20, 30))])
def test_the_background_is_read_as_three_numbers(colour: str, rgb: tuple[int, int, int]) -> None:
    """Red, green and blue, in capital or small letters."""
    assert Recipe(background=colour).background_rgb == rgb


# What a person types, the fit, and what it means.
TYPED: list[tuple[str, Fit, dict[str, Any]]] = [
    ("600x600", Fit.INSIDE, {"box": (600, 600)}),
    ("600x400", Fit.FILL, {"box": (600, 400)}),
    ("600X400", Fit.PAD, {"box": (600, 400)}),
    (" 600 x 400 ", Fit.STRETCH, {"box": (600, 400)}),
    ("600\u00d7400", Fit.INSIDE, {"box": (600, 400)}),
    ("1600", Fit.INSIDE, {"box": (1600, 1600)}),
    ("1600", Fit.LONG_EDGE, {"amount": 1600}),
    ("600", Fit.SHORT_EDGE, {"amount": 600}),
    ("1", Fit.WIDTH, {"amount": 1}),
    ("65500", Fit.HEIGHT, {"amount": 65_500}),
    ("50", Fit.PERCENT, {"amount": 50}),
    ("12.5", Fit.PERCENT, {"amount": 12.5}),
    ("2", Fit.MEGAPIXELS, {"amount": 2}),
    ("0.3", Fit.MEGAPIXELS, {"amount": 0.3}),
]


@pytest.mark.parametrize(("text", "fit", "parts"), TYPED)
def test_a_size_is_read_as_people_write_it(text: str, fit: Fit, parts: dict[str, Any]) -> None:
    """Two numbers or one, with spaces and any of the three signs between them."""
    assert Sizing.parse(text, fit) == Sizing(fit=fit, **parts)


def test_a_size_carries_the_other_settings() -> None:
    """`enlarge` and `filter` are handed on for both kinds of fit."""
    for fit in (Fit.FILL, Fit.PERCENT):
        sizing = Sizing.parse("50", fit, enlarge=True, filter=Filter.BOX)

        assert (sizing.enlarge, sizing.filter) == (True, Filter.BOX)


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("", Fit.INSIDE),
        ("big", Fit.INSIDE),
        ("600x", Fit.INSIDE),
        ("x600", Fit.INSIDE),
        ("-600", Fit.INSIDE),
        ("1e3", Fit.INSIDE),
        ("nan", Fit.PERCENT),
        ("16,000", Fit.INSIDE),
        ("600 600", Fit.INSIDE),
        ("600x600x600", Fit.INSIDE),
        ("0", Fit.INSIDE),
        ("0x600", Fit.FILL),
        ("65501", Fit.INSIDE),
        ("1.5", Fit.INSIDE),
        ("600x1.5", Fit.INSIDE),
        ("600x600", Fit.LONG_EDGE),
        ("50x50", Fit.PERCENT),
        ("50%", Fit.PERCENT),
        ("1.5", Fit.WIDTH),
        ("0", Fit.MEGAPIXELS),
        ("9" * 400, Fit.PERCENT),
        ("9" * 400, Fit.INSIDE),
    ],
)
def test_a_size_that_means_nothing_is_refused(text: str, fit: Fit) -> None:
    """It is a RecipeError about the size, whatever was typed."""
    with pytest.raises(RecipeError) as caught:
        Sizing.parse(text, fit)

    assert caught.value.field == "size"


def test_only_what_the_fit_reads_is_checked() -> None:
    """A form may keep a stale number in the field that its fit does not show."""
    assert Sizing(fit=Fit.INSIDE, amount=0).amount == 0
    assert Sizing(fit=Fit.PERCENT, box=(0, 0), amount=50).box == (0, 0)


def test_the_largest_edge_is_what_a_jpeg_holds() -> None:
    """65,500 pixels, and not one more."""
    assert Sizing(box=(LARGEST_EDGE, 1)).box == (65_500, 1)


@pytest.mark.parametrize(
    "template",
    [
        "{name}",
        "{date}",
        "{date:%Y-%m-%d}",
        "{size}",
        "{ext}",
        "{n}",
        "{n:4}",
        "{n:04}",
        "{name}_{width}x{height}",
        "{folder}-{name}",
        "plain",
        "é {name}",
    ],
)
def test_a_template_that_gives_a_name_is_taken(template: str) -> None:
    """Text and known fields, numbers with a width."""
    check_template(template)


@pytest.mark.parametrize(
    "template",
    [
        "",
        " ",
        "{",
        "}",
        "{}",
        "{name",
        "name}",
        "{{name}}",
        "{nam}",
        "{name:04}",
        "{n:x}",
        "{n:}",
        "{size:4}",
        "{date:}",
        "{date:%Y/%m}",
        "{date: }",
        "{n!r}",
        "{n.real}",
        "a/b",
        "a\\b",
    ],
)
def test_a_template_that_gives_no_name_is_refused(template: str) -> None:
    """Unknown fields, stray braces, folders and Python's own format tricks are all refused."""
    with pytest.raises(RecipeError) as caught:
        check_template(template)

    assert (caught.value.field, caught.value.value) == ("name", template)


def test_every_template_field_is_named_in_the_error() -> None:
    """Who mistypes a field reads all that there are."""
    with pytest.raises(RecipeError) as caught:
        Names("{nam}")

    assert all(f"{{{field}}}" in caught.value.allowed for field in FIELDS)


@pytest.mark.parametrize(
    ("template", "numbered", "sized"),
    [
        ("{name}", False, False),
        ("{n:04}", True, False),
        ("{name}-{width}", False, True),
        ("{height}{n}", True, True),
        ("{size}", False, True),
        ("{date:%m}", False, False),
    ],
)
def test_a_template_knows_what_it_tells_apart(template: str, numbered: bool, sized: bool) -> None:
    """Photos by their number, sizes of one photo by size, width or height."""
    assert (Names(template).numbered, Names(template).sized) == (numbered, sized)


def test_a_program_may_name_a_choice_by_its_word() -> None:
    """Plain text becomes the choice; a wrong word names the table and the field."""
    assert Jpeg(chroma="4:4:4").chroma is Chroma.FULL  # type: ignore[arg-type]
    assert Recipe(tags="none").tags is Tags.NONE  # type: ignore[arg-type]
    with pytest.raises(RecipeError, match=r"avif\.chroma: 'x'"):
        Avif(chroma="x")  # type: ignore[arg-type]


def test_there_is_an_end_to_sizes() -> None:
    """So many, and not one more, also where a recipe is changed."""
    most = Recipe(also=(Sizing(),) * (MOST_SIZES - 1))

    assert len(most.sizings) == MOST_SIZES
    with pytest.raises(RecipeError, match="at most 20 sizes"):
        msgspec.structs.replace(most, also=(Sizing(),) * MOST_SIZES)


def test_the_sizes_come_in_their_order() -> None:
    """The first is the rule of the recipe, then the further ones."""
    small = Sizing(box=(4, 4))

    assert Recipe(sizing=Sizing(box=(9, 9)), also=(small,)).sizings == (Sizing(box=(9, 9)), small)


@pytest.mark.parametrize(
    ("text", "fit", "label"),
    [
        ("600x400", Fit.FILL, "600x400"),
        ("600x600", Fit.PAD, "600"),
        ("1600", Fit.LONG_EDGE, "1600"),
        ("12.5", Fit.PERCENT, "12.5"),
        ("2", Fit.MEGAPIXELS, "2"),
    ],
)
def test_a_size_has_a_short_name(text: str, fit: Fit, label: str) -> None:
    """As it was typed, fit for a file name."""
    assert Sizing.parse(text, fit).label == label


def test_a_preset_is_a_recipe_file() -> None:
    """Its name changes nothing, and everything else is checked as ever."""
    assert Recipe.from_toml('quality = 5\n[preset]\nname = "Shop"') == Recipe(quality=5)
    with pytest.raises(RecipeError, match="preset"):
        Recipe.from_table({"preset": {"name": "Shop"}})


def test_a_resized_rule_keeps_everything_else() -> None:
    """`sized` changes the size alone."""
    rule = Sizing(fit=Fit.FILL, gravity=Gravity.LEFT, crop=50, enlarge=True, filter=Filter.BOX)

    assert rule.sized("30x20") == msgspec.structs.replace(rule, box=(30, 20))


@pytest.mark.parametrize(
    ("gravity", "share"),
    [
        (Gravity.CENTRE, (0.5, 0.5)), (Gravity.TOP, (0.5, 0.0)), (Gravity.BOTTOM, (0.5, 1.0)),
        (Gravity.LEFT, (0.0, 0.5)), (Gravity.RIGHT, (1.0, 0.5)), (Gravity.TOP_LEFT, (0.0, 0.0)),
        (Gravity.TOP_RIGHT, (1.0, 0.0)), (Gravity.BOTTOM_LEFT, (0.0, 1.0)), (Gravity.BOTTOM_RIGHT, (1.0, 1.0)),
    ],
)  # fmt: skip
def test_a_gravity_says_how_much_goes_left_and_above(gravity: Gravity, share: tuple[float, float]) -> None:
    """Nothing, a half or all of it."""
    assert gravity.share == share
