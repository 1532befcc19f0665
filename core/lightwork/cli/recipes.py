"""What was typed -> recipe: a preset or a recipe file first, then every option on top."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from lightwork.cli.options import SETTINGS
from lightwork.errors import RecipeError
from lightwork.presets import Store
from lightwork.recipe import Fit, Recipe
from lightwork.where import absolute


def recipe_of(
    *,
    sizes: Sequence[str] = (),
    output: str | None = None,
    preset: str | None = None,
    recipe_file: str | None = None,
    **options: Any,
) -> Recipe:
    """The recipe of the preset or the file, or the default one, with every option that was given on top.

    Args:
        sizes: as they were typed; they stand for all sizes of the recipe, and share its fit.
        output: the folder for the results.
        preset: the name of one.
        recipe_file: the path of one.
        options: the settings of `options.SETTINGS` by their names; None where one was not given.

    Raises:
        RecipeError: the preset, the file or a value is wrong; it names the field.
    """
    start = _start(preset, recipe_file)
    table = start.to_table()
    given = [setting for setting in SETTINGS if options.get(setting.name) not in (None, ())]
    for setting in given:
        value = options[setting.name]
        if isinstance(setting.kind, bool):
            value = setting.kind if value else not setting.kind
        for place in setting.places:
            _put(table, place, value)
    fit = Fit(table["sizing"]["fit"])
    if not sizes and fit is not start.sizing.fit and not (fit.takes_box and start.sizing.fit.takes_box):
        raise RecipeError("size", None, f"given with the fit '{fit}'" + ("" if fit.takes_box else ", as one number"))
    if sizes:
        # What the fit reads must be in its range until the sizes are read; the other keeps its value.
        table["sizing"] |= {"box": [1, 1]} if Fit(table["sizing"]["fit"]).takes_box else {"amount": 100}
        table["also"] = []
    if output:
        table["output"] = absolute(output)
    recipe = Recipe.from_table(table)
    if sizes:
        first, *others = (recipe.sizing.sized(size) for size in sizes)
        recipe = msgspec.structs.replace(recipe, sizing=first, also=tuple(others))
    return recipe


def _start(preset: str | None, recipe_file: str | None) -> Recipe:
    if preset is not None and recipe_file is not None:
        raise RecipeError("preset", preset, "left out where a recipe file is given")
    if preset is not None:
        return Store().find(preset).recipe
    return Recipe() if recipe_file is None else Recipe.load(Path(recipe_file))


def _put(table: dict[str, Any], place: str, value: Any) -> None:
    """Sets what stands at a place; a rule for the size goes for every size."""
    *rooms, field = place.split(".")
    for room in rooms:
        if room == "sizing":
            for other in table["also"]:
                other[field] = value
        table = table[room]
    table[field] = value
