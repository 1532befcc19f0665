import pickle
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lightwork.errors import RecipeError
from lightwork.recipe import (
    LARGEST_EDGE,
    TEMPLATE_FIELDS,
    Collision,
    Filter,
    Fit,
    Fits,
    Format,
    Recipe,
    Sizing,
    Speed,
    check_template,
)

# Every field away from its default.
EVERYTHING = Recipe(
    sizing=Sizing(fit=Fit.MEGAPIXELS, box=(640, 480), amount=2.5, enlarge=True, filter=Filter.BICUBIC),
    format=Format.WEBP,
    quality=70,
    output="/tmp/small photos/ñ",
    keep_folders=False,
    name="{folder}-{name}-{n:04}",
    on_collision=Collision.NEWER,
    fits=Fits.REENCODE,
    background="#102030",
    speed=Speed.BEST,
)


def test_the_defaults_are_safe() -> None:
    """Nobody's file is replaced, nothing is enlarged, no folder is chosen for the user."""
    recipe = Recipe()

    assert recipe.on_collision is Collision.RENAME
    assert not recipe.sizing.enlarge
    assert recipe.output == ""
    assert recipe.fits is Fits.COPY


def test_a_recipe_cannot_be_changed() -> None:
    """It travels through threads and processes, so it is frozen."""
    with pytest.raises(AttributeError):
        Recipe().quality = 1  # type: ignore[misc]


def test_a_recipe_is_equal_after_toml_and_back() -> None:
    """A recipe file loses nothing, for the default recipe and for one with every field changed."""
    for recipe in (Recipe(), EVERYTHING):
        assert Recipe.from_toml(recipe.to_toml()) == recipe


def test_a_recipe_is_equal_after_a_pipe() -> None:
    """Both msgpack and pickle give it back as it was."""
    for recipe in (Recipe(), EVERYTHING):
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(recipe), type=Recipe) == recipe
        assert pickle.loads(pickle.dumps(recipe)) == recipe


def test_every_field_is_changed_in_the_round_trip() -> None:
    """EVERYTHING really differs from the defaults in each field, so that a field added later is tested too."""
    for struct, changed in ((Recipe(), EVERYTHING), (Sizing(), EVERYTHING.sizing)):
        for field in struct.__struct_fields__:
            assert getattr(struct, field) != getattr(changed, field), field


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


# The text of a recipe file, and the field and value that are named.
WRONG = [
    ("quality = 0", "quality", 0),
    ("quality = 101", "quality", 101),
    ("quality = -5", "quality", -5),
    ('quality = "high"', "quality", "high"),
    ("quality = 8.5", "quality", 8.5),
    ("quality = true", "quality", True),
    ('format = "gif"', "format", "gif"),
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
    ('name = ""', "name", ""),
    ('name = "a/b"', "name", "a/b"),
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
        ('format = "gif"', "one of same, jpeg, png, webp"),
        ('on_collision = "ask"', "one of rename, skip, overwrite, newer"),
        ('fits = "keep"', "one of copy, reencode, skip"),
        ('speed = "fast"', "one of draft, normal, best"),
        ('[sizing]\nfilter = "x"', "one of lanczos, bicubic, bilinear, box, nearest"),
    ],
)
def test_a_wrong_choice_lists_the_right_ones(text: str, choices: str) -> None:
    """Who mistypes a choice reads all that there are, in the words that may be typed."""
    with pytest.raises(RecipeError) as caught:
        Recipe.from_toml(text)

    assert caught.value.allowed == choices


@pytest.mark.parametrize(
    ("text", "field", "value"), [("qualty = 85", "qualty", 85), ("[sizing]\nwidht = 3", "sizing.widht", 3)]
)
def test_a_misspelt_setting_is_not_ignored(text: str, field: str, value: int) -> None:
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
    "template", ["{name}", "{n}", "{n:4}", "{n:04}", "{name}_{width}x{height}", "{folder}-{name}", "plain", "é {name}"]
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
        Recipe(name="{nam}")

    assert all(f"{{{field}}}" in caught.value.allowed for field in TEMPLATE_FIELDS)
