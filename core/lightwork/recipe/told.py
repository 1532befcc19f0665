"""What msgspec says about a wrong value, as a `RecipeError` that names the field and what is allowed."""

import re
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import msgspec

from lightwork.errors import RecipeError
from lightwork.recipe.sizes import Size


def as_recipe_error(error: msgspec.ValidationError, table: dict[str, Any], kind: type[msgspec.Struct]) -> RecipeError:
    """Turns msgspec's "Expected `int`, got `str` - at `$.quality`" into the field, its value and what is allowed.

    Args:
        error: what msgspec raised.
        table: what was to be converted.
        kind: what it was to become.
    """
    message, _, place = str(error).partition(" - at `$")
    parts = [part for part in re.split(r"\.|\[\d*(?:\.\.\.)?\]", place.strip("`")) if part]
    unknown = re.search(r"unknown field `(\w+)`", message)
    if unknown is not None:
        parts.append(unknown[1])
        return RecipeError(".".join(parts), _value_at(table, parts), "left out; there is no setting of that name")
    return RecipeError(".".join(parts) or "recipe", _value_at(table, parts), _allowed(_type_of(kind, parts), message))


_KINDS = {
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    str: "text in quotes",
    Size: "two whole numbers such as [1600, 1200]",
}
"""Types in words."""


def _allowed(kind: Any, message: str) -> str:
    """What a field of some type takes, in words."""
    if kind in _KINDS:
        return _KINDS[kind]
    inner = get_args(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return "one of " + ", ".join(kind)
    if inner and isinstance(inner[0], type) and issubclass(inner[0], StrEnum):
        return "a list with some of " + ", ".join(inner[0])
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return "a table of settings"
    return "a list of sizes, each a table such as {box = [600, 400]}" if inner else message


def _type_of(kind: Any, parts: list[str]) -> Any:
    """The type of a field, found by its path through nested structs and lists of them."""
    for part in parts:
        struct = next((inner for inner in get_args(kind) if isinstance(inner, type)), kind)
        kind = get_type_hints(struct).get(part)
    return kind


def _value_at(table: dict[str, Any], parts: list[str]) -> object:
    """What stands at a path; of a list, all of it."""
    value: Any = table
    for part in parts:
        value = value.get(part) if isinstance(value, dict) else value
    return value
