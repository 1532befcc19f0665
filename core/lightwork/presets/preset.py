"""Preset: a recipe with a name; as a file, a recipe file that `Recipe.load` reads, too."""

import tomllib
import unicodedata
from pathlib import Path

import msgspec
import tomli_w

from lightwork.errors import RecipeError
from lightwork.recipe import Recipe

LONGEST_TITLE = 80
"""Characters."""


class Preset(msgspec.Struct, frozen=True):
    """A recipe with a name. It names no output folder: who applies it keeps their own.

    Attributes:
        name: for programs and files, of lower-case letters, digits and dashes; no two presets share one.
        title: for people; no two presets share one, and upper and lower case are the same.
        recipe: everything it holds.
        built_in: whether it comes with Lightwork and cannot be changed.
    """

    name: str
    title: str
    recipe: Recipe
    built_in: bool = True

    def over(self, recipe: Recipe) -> Recipe:
        """The preset's recipe with the output folder of another."""
        return msgspec.structs.replace(self.recipe, output=recipe.output)

    def to_toml(self) -> str:
        """The text of its file, a recipe file that `Recipe.load` reads, too; the output folder stays behind."""
        table = self.recipe.to_table()
        del table["output"]
        return tomli_w.dumps({"preset": {"name": self.title}} | table)


def same(title: str) -> str:
    """The same text for two titles that are one: case, composition and outer spaces do not count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", title.strip()).casefold())


def check_title(title: str) -> str:
    """A title without the spaces around it.

    Raises:
        RecipeError: it is empty, too long, or holds control characters or bytes that are no text.
    """
    title = title.strip()
    if not title or len(title) > LONGEST_TITLE or not title.isprintable():
        raise RecipeError("preset", title, "a name of at most {most} characters", most=LONGEST_TITLE)
    return title


def slug(title: str) -> str:
    """A title in lower-case letters, digits and dashes: safe in every file name, and quick to type."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = "".join(char if char.isalnum() else " " for char in plain).split()
    return "-".join(words)[:LONGEST_TITLE].strip("-") or "preset"


def load(path: Path) -> tuple[str, Recipe]:
    """The title and the recipe of a preset's file; a file without a title, any recipe file, has its name for one.

    Raises:
        RecipeError: it cannot be read, or a name, type or value in it is wrong.
    """
    recipe = msgspec.structs.replace(Recipe.load(path), output="")
    named = tomllib.loads(path.read_text(encoding="utf-8-sig")).get("preset", {})
    title = named.get("name", path.stem) if isinstance(named, dict) else None
    if not isinstance(title, str):
        raise RecipeError("preset.name", title, "text in quotes")
    return check_title(title), recipe
