"""What the core tells in English, in the language of the window: errors, and the details of what was done."""

import re

from lightwork.errors import LightworkError, RecipeError
from lightwork.events import Change, What
from lightwork.presets import Preset
from lightwork.recipe import Fit
from lightwork_gui.words.facts import CHANGES, DETAILS, FIELDS, FITS
from lightwork_gui.words.units import TRANSLATE, count, listed, plain, size

CORE = "core"
"""The context that the templates of errors, and titles of presets, are translated in."""


def told(error: LightworkError) -> str:
    """What an error says; a recipe's as a sentence."""
    return problem(error) if isinstance(error, RecipeError) else _filled(error)


def problem(error: RecipeError) -> str:
    """What is wrong with a setting, as a sentence to stand beside it."""
    setting = error.field.rpartition(".")[2]
    if error.value in {None, ""}:
        if setting == "output":
            return TRANSLATE("words", "Choose a folder for the results.")
        if setting == "backup":
            return TRANSLATE("words", "Choose a folder for the originals.")
    field = TRANSLATE("words", FIELDS.get(setting, error.field))
    return TRANSLATE("words", "{field} must be {allowed}.").format(field=field, allowed=allowed(error))


def allowed(error: RecipeError) -> str:
    """What would be accepted."""
    return _filled(error)


def fit(rule: Fit) -> str:
    """A way to fit, as the form calls it."""
    return TRANSLATE("words", FITS[rule])


def _filled(error: LightworkError) -> str:
    """The translated template with its values; without any, it is taken as it stands."""
    template, values = TRANSLATE(CORE, error.template), error.values
    if not values:
        return template
    return template.format(**{name: _value(name, value) for name, value in values.items()})


def _value(name: str, value: object) -> object:
    """What stands for a name in braces: of our own lists as the window has it, everything else as it is.

    What a recipe file may hold stays as it is typed there.
    """
    if isinstance(value, int):
        return plain(value)
    if not isinstance(value, str):
        return value
    if name in {"low", "high"}:
        return plain(float(value))
    if name == "fit" and value in FITS:
        return fit(Fit(value))
    if name == "choices":
        return listed(TRANSLATE(CORE, choice) for choice in value.split(", "))
    return value


def preset(known: Preset) -> str:
    """The title of a preset; one's own as it was typed."""
    return TRANSLATE(CORE, known.title) if known.built_in else known.title


def change(done: Change) -> str:
    """What was done to a photo, as a sentence."""
    alone, detailed = CHANGES[done.what]
    if not done.detail:
        return TRANSLATE("words", alone)
    return TRANSLATE("words", detailed).format(detail=_detail(done))


def _detail(done: Change) -> str:
    """From what to what, how many; names of profiles and the like as they are."""
    if found := re.fullmatch(r"(\d+) (bytes|kB|colours)", done.detail):
        number, unit = int(found[1]), found[2]
        if unit == "colours":
            return count(number, "%n colour(s)")
        return size(number if unit == "bytes" else number * 1000)
    if found := re.fullmatch(r"(\w+) holds none", done.detail):
        return TRANSLATE("words", "{format} holds none").format(format=found[1])
    if done.what is What.COLOURS:
        arrow, _, by = done.detail.rstrip(")").partition(" (")
        return _arrow(f"{arrow} ({_known(by)})" if by else arrow)
    return _arrow(_known(done.detail))


def _known(detail: str) -> str:
    return TRANSLATE("words", detail) if detail in DETAILS else detail


def _arrow(detail: str) -> str:
    return detail.replace(" -> ", " \u2192 ")
