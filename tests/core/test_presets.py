import os
import tomllib
from pathlib import Path

import msgspec
import pytest

from lightwork.errors import RecipeError
from lightwork.presets import BUILT_IN, Preset, Store
from lightwork.recipe import Colour, Filter, Fit, Format, Gravity, Recipe, Sizing, Tags
from lightwork.sizing import lay_out

SHOP = Recipe(sizing=Sizing(fit=Fit.WIDTH, amount=900), format=Format.WEBP, quality=70, output="/somewhere")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An empty one, whose folder is not made yet."""
    return Store(tmp_path / "presets")


def own(store: Store) -> list[str]:
    """The titles of the user's presets, in their order."""
    return [preset.title for preset in store.list() if not preset.built_in]


def test_the_built_in_presets_are_those_that_were_asked_for(store: Store) -> None:
    """Their titles in order, their sizes, and no output folder in any."""
    sizes = {preset.title: (preset.recipe.sizing.fit, preset.recipe.sizing.box) for preset in store.list()}

    assert list(sizes.items()) == [
        ("Web 1600", (Fit.INSIDE, (1600, 1600))),
        ("E-mail 1024", (Fit.INSIDE, (1024, 1024))),
        ("Full HD", (Fit.INSIDE, (1920, 1080))),
        ("4K", (Fit.INSIDE, (3840, 2160))),
        ("Instagram square", (Fit.FILL, (1080, 1080))),
        ("Thumbnails 256", (Fit.INSIDE, (256, 256))),
        ("ML 600x600 stretch", (Fit.STRETCH, (600, 600))),
        ("ML 224", (Fit.FILL, (224, 224))),
    ]
    assert all(preset.built_in and preset.recipe.output == "" for preset in store.list())


def test_what_is_shown_to_others_does_not_tell_where_it_was_taken() -> None:
    """Web, e-mail and Instagram lose the place and become sRGB."""
    shown = [preset.recipe for preset in BUILT_IN if preset.name in {"web-1600", "e-mail-1024", "instagram-square"}]

    assert [(recipe.tags, recipe.colour) for recipe in shown] == [(Tags.NO_LOCATION, Colour.SRGB)] * 3


@pytest.mark.parametrize("original", [(500, 375), (375, 500), (4032, 3024), (224, 224), (100, 3000)])
def test_the_learning_crop_is_a_short_edge_of_256_and_a_centre_crop_of_224(original: tuple[int, int]) -> None:
    """The crop, worked out the long way: scale the short edge to 256, cut 224 x 224 out of the middle, scale back."""
    rule = store_recipe("ml-224").sizing
    scale = 256 / min(original)
    left, top = (original[0] * scale - 224) / 2 / scale, (original[1] * scale - 224) / 2 / scale

    layout = lay_out(original, rule)

    assert layout.canvas == layout.size == (224, 224)
    assert layout.box == pytest.approx((left, top, left + 224 / scale, top + 224 / scale))
    assert rule.filter is Filter.BILINEAR


def store_recipe(name: str) -> Recipe:
    """The recipe of a built-in preset."""
    return next(preset.recipe for preset in BUILT_IN if preset.name == name)


def test_the_learning_stretch_makes_every_photo_the_same_size() -> None:
    """Small ones, too."""
    assert lay_out((500, 375), store_recipe("ml-600x600-stretch").sizing).size == (600, 600)


@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_a_built_in_preset_is_equal_after_its_file(store: Store, tmp_path: Path, preset: Preset) -> None:
    """What is exported is a recipe file like any other."""
    store.export(preset.name, tmp_path / "out.toml")

    assert Recipe.load(tmp_path / "out.toml") == preset.recipe


def test_a_saved_preset_is_there_for_the_next_program(store: Store) -> None:
    """Everything is kept but the output folder, and another store on the folder finds it by title or name."""
    saved = store.save("For the shop", SHOP)

    again = Store(store.folder)
    assert saved.recipe == msgspec.structs.replace(SHOP, output="")
    assert again.find("for THE shop") == again.find("for-the-shop") == saved
    assert not saved.built_in


def test_a_preset_keeps_the_users_own_folder(store: Store) -> None:
    """It is laid over a recipe, whose output stays."""
    preset = store.save("Shop", SHOP)

    assert preset.over(Recipe(output="/mine", quality=1)) == msgspec.structs.replace(SHOP, output="/mine")


def test_names_that_differ_in_case_only_are_one(store: Store) -> None:
    """The later replaces the earlier, in its place."""
    store.save("Größe", SHOP)
    store.save("B", SHOP)
    store.save("GRÖSSE", Recipe(quality=33))

    assert own(store) == ["GRÖSSE", "B"]
    assert store.find("größe").recipe.quality == 33


@pytest.mark.parametrize("title", ["4k", "Web 1600", "web-1600", "FULL HD"])
def test_a_built_in_preset_cannot_be_replaced(store: Store, title: str) -> None:
    """Neither by its title nor by its name; nothing is written."""
    with pytest.raises(RecipeError, match="preset"):
        store.save(title, SHOP)

    assert not store.folder.exists()


@pytest.mark.parametrize("title", ["", "  ", "x" * 81, "a\nb", "a\0", "\udcff"])
def test_what_is_no_name_is_refused(store: Store, title: str) -> None:
    """Empty, endless, control characters, bytes that are no text."""
    with pytest.raises(RecipeError) as caught:
        store.save(title, SHOP)

    assert caught.value.field == "preset"


@pytest.mark.parametrize("title", ["../../etc/passwd", "a/b", "con", "NUL", "照片", ".hidden", "a:b*?", "é", "x" * 80])
def test_any_other_name_is_safe(store: Store, title: str) -> None:
    """One plain file in the folder, whose title comes back as it was."""
    name = store.save(title, SHOP).name

    assert sorted(os.listdir(store.folder)) == sorted([f"{name}.toml", "order.txt"])
    assert all(char in "abcdefghijklmnopqrstuvwxyz0123456789-" for char in name)
    assert name not in {"con", "nul", ""}
    assert own(store) == [title]


def test_titles_with_the_same_letters_have_files_of_their_own(store: Store) -> None:
    """Two presets may be called "a b" and "a, b"."""
    store.save("a b", Recipe(quality=1))
    store.save("a, b", Recipe(quality=2))

    assert [(preset.name, preset.recipe.quality) for preset in store.list()[-2:]] == [("a-b", 1), ("a-b-2", 2)]


def test_a_title_that_is_the_name_of_another_is_refused(store: Store) -> None:
    """Nobody could tell them apart on the command line."""
    store.save("a b", Recipe())

    with pytest.raises(RecipeError, match="no other preset"):
        store.save("a-b", Recipe())


def test_renaming_keeps_place_and_recipe(store: Store) -> None:
    """The name follows the title; another preset's title is refused; changing the case alone is fine."""
    for title in ("one", "two", "three"):
        store.save(title, Recipe(quality=len(title)))

    renamed = store.rename("two", "Zwei")
    store.rename("zwei", "ZWEI")

    assert own(store) == ["one", "ZWEI", "three"]
    assert (renamed.name, renamed.recipe.quality) == ("zwei", 3)
    assert not (store.folder / "two.toml").exists()
    with pytest.raises(RecipeError, match="no other preset"):
        store.rename("one", "Three")
    with pytest.raises(RecipeError, match="not a built-in one"):
        store.rename("4K", "8K")


def test_the_order_is_the_users(store: Store) -> None:
    """Moved, reordered, and a file that was put there by hand comes last."""
    for title in ("a", "b", "c", "d"):
        store.save(title, Recipe())

    store.move("d", 0)
    moved = own(store)
    store.reorder(["c", "a"])
    (store.folder / "by hand.toml").write_text("quality = 3\n")

    assert moved == ["d", "a", "b", "c"]
    assert own(store) == ["c", "a", "d", "b", "by hand"]
    store.move("by hand", 99)
    store.move("c", 1)
    assert own(store) == ["a", "c", "d", "b", "by hand"]


def test_a_removed_preset_is_gone(store: Store) -> None:
    """Its file too; built-in ones stay."""
    store.save("a", Recipe())

    store.remove("A")

    assert own(store) == []
    assert os.listdir(store.folder) == ["order.txt"]
    with pytest.raises(RecipeError, match="not a built-in one"):
        store.remove("web-1600")
    with pytest.raises(RecipeError, match="one of Web 1600"):
        store.remove("a")


def test_a_broken_file_is_reported_and_hides_no_other(store: Store) -> None:
    """Broken TOML, an unknown setting, a folder and a title that is taken: each is named with its path and reason."""
    store.save("good", SHOP)
    (store.folder / "a.toml").write_text("quality =")
    (store.folder / "b.toml").write_text("qualty = 3")
    (store.folder / "c.toml").mkdir()
    (store.folder / "d.toml").write_text('[preset]\nname = "4K"')
    (store.folder / "e.toml").write_text("[preset]\nname = 4")

    assert own(store) == ["good"]
    assert [os.path.basename(str(error.value)) for error in store.broken()] == [f"{name}.toml" for name in "abcde"]
    assert "qualty" in str(store.broken()[1])


def test_export_and_import_carry_a_preset_to_another_computer(store: Store, tmp_path: Path) -> None:
    """Title and recipe arrive; what is there already gets a number; no file is replaced unless asked."""
    saved = store.save("Shop", SHOP)
    store.export("shop", tmp_path / "shop.toml")

    other = Store(tmp_path / "other")
    first, second = other.import_file(tmp_path / "shop.toml"), other.import_file(tmp_path / "shop.toml")

    assert (first.title, second.title) == ("Shop", "Shop (2)")
    assert first.recipe == second.recipe == saved.recipe
    with pytest.raises(RecipeError, match="not there yet"):
        store.export("4K", tmp_path / "shop.toml")
    store.export("4K", tmp_path / "shop.toml", replace=True)
    assert tomllib.loads((tmp_path / "shop.toml").read_text())["preset"]["name"] == "4K"


def test_any_recipe_file_can_be_imported(store: Store, tmp_path: Path) -> None:
    """Its file's name is its title, and its output folder stays behind."""
    (tmp_path / "My recipe.toml").write_text('output = "/there"\nquality = 44\n')

    imported = store.import_file(tmp_path / "My recipe.toml")

    assert (imported.title, imported.recipe) == ("My recipe", Recipe(quality=44))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden here")
def test_a_folder_that_cannot_be_written_to_is_said(store: Store) -> None:
    """No traceback, and the place is named."""
    store.folder.mkdir(mode=0o500)

    with pytest.raises(RecipeError, match="presets"):
        store.save("a", Recipe())


def test_a_file_in_the_way_of_the_folder_is_said(store: Store) -> None:
    """The same for a folder that cannot be made."""
    store.folder.write_text("x")

    with pytest.raises(RecipeError, match="can be written to"):
        store.save("a", Recipe())
    assert own(store) == []


def test_a_write_that_fails_leaves_the_old_preset(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Written beside its place and moved there: never half a file, and nothing left over."""
    store.save("a", Recipe(quality=1))

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(RecipeError, match="No space left"):
        store.save("a", Recipe(quality=2))

    assert store.find("a").recipe.quality == 1
    assert sorted(os.listdir(store.folder)) == ["a.toml", "order.txt"]


def test_every_field_of_a_recipe_is_kept(store: Store) -> None:
    """Also those that are seldom changed."""
    recipe = Recipe(
        sizing=Sizing(fit=Fit.FILL, box=(3, 4), gravity=Gravity.TOP_LEFT, crop=50), also=(Sizing(box=(5, 6)),)
    )

    assert store.save("a", recipe).recipe == store.find("a").recipe == recipe
