"""Lightwork: resizes many photos on every core, shows it honestly, and never loses one.

The engine, as a library::

    from lightwork import Recipe, Report, Sizing, look, make_crew, make_plan, run, scan

    if __name__ == "__main__":  # worker processes import the program again
        recipe = Recipe(sizing=Sizing.parse("1600"), output="small")
        plan = make_plan(scan(["photos"], recipe.output), recipe, look)
        report = Report(plan)
        with make_crew("processes", 4) as crew:
            for event in run(plan.tasks, crew):
                report.add(event)
        print(report.done, report.copied, report.failed)

Everything is imported when it is first used, so that every process loads only what it needs, and begins at once.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from lightwork.version import __version__

if TYPE_CHECKING:
    from lightwork.crews import make_crew
    from lightwork.errors import CrewError, JournalError, LightworkError, RecipeError
    from lightwork.forecast import Forecast
    from lightwork.journal import Journal, Recorder, RunState, RunSummary
    from lightwork.lab.compare import compare
    from lightwork.lab.foresee import foresee
    from lightwork.lab.sample import choose_sample
    from lightwork.ledger import ledger, ledger_csv
    from lightwork.pixels.look import look
    from lightwork.plan import Plan, make_plan
    from lightwork.presets import Preset, Store
    from lightwork.recipe import (
        Collision,
        Colour,
        Filter,
        Fit,
        Fits,
        Format,
        Gravity,
        Names,
        Recipe,
        Replace,
        Sizing,
        Speed,
        Tags,
    )
    from lightwork.report import Report
    from lightwork.run import Control, run
    from lightwork.scan import Skip, Source, scan


__all__ = [
    "Collision",
    "Colour",
    "Control",
    "CrewError",
    "Filter",
    "Fit",
    "Fits",
    "Forecast",
    "Format",
    "Gravity",
    "Journal",
    "JournalError",
    "LightworkError",
    "Names",
    "Plan",
    "Preset",
    "Recipe",
    "RecipeError",
    "Recorder",
    "Replace",
    "Report",
    "RunState",
    "RunSummary",
    "Sizing",
    "Skip",
    "Source",
    "Speed",
    "Store",
    "Tags",
    "__version__",
    "choose_sample",
    "compare",
    "foresee",
    "ledger",
    "ledger_csv",
    "look",
    "make_crew",
    "make_plan",
    "run",
    "scan",
]

_ROOMS = {
    "Collision": "recipe",
    "Colour": "recipe",
    "Control": "run",
    "CrewError": "errors",
    "Filter": "recipe",
    "Fit": "recipe",
    "Fits": "recipe",
    "Forecast": "forecast",
    "Format": "recipe",
    "Gravity": "recipe",
    "Journal": "journal",
    "JournalError": "errors",
    "LightworkError": "errors",
    "Names": "recipe",
    "Plan": "plan",
    "Preset": "presets",
    "Recipe": "recipe",
    "RecipeError": "errors",
    "Recorder": "journal",
    "Replace": "recipe",
    "Report": "report",
    "RunState": "journal",
    "RunSummary": "journal",
    "Sizing": "recipe",
    "Skip": "scan",
    "Source": "scan",
    "Speed": "recipe",
    "Store": "presets",
    "Tags": "recipe",
    "choose_sample": "lab.sample",
    "compare": "lab.compare",
    "foresee": "lab.foresee",
    "ledger": "ledger",
    "ledger_csv": "ledger",
    "look": "pixels.look",
    "make_crew": "crews",
    "make_plan": "plan",
    "run": "run",
    "scan": "scan",
}
"""Where each name is from."""


def __getattr__(name: str) -> Any:
    """Fetches a name when it is first asked for (PEP 562)."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    return found


class _Package(ModuleType):
    """This package: three of its functions have the names of the modules that they are in, and hide these."""

    def __setattr__(self, name: str, value: Any) -> None:
        """Sets an attribute; but an import that would put the module there does not."""
        if not (name in _ROOMS and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
