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

What opens pictures or measures is imported when it is first used, so that every process loads only what it needs.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from lightwork.crews import make_crew
from lightwork.errors import CrewError, JournalError, LightworkError, RecipeError
from lightwork.ledger import ledger, ledger_csv
from lightwork.plan import Plan, make_plan
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

if TYPE_CHECKING:
    from lightwork.forecast import Forecast
    from lightwork.journal import Journal, Recorder, RunState, RunSummary
    from lightwork.lab.compare import compare
    from lightwork.lab.foresee import foresee
    from lightwork.lab.sample import choose_sample
    from lightwork.pixels.look import look
    from lightwork.presets import Preset, Store

__version__ = "0.1.0"

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

_LATER = {
    "Forecast": "forecast",
    "Journal": "journal",
    "Preset": "presets",
    "Recorder": "journal",
    "RunState": "journal",
    "RunSummary": "journal",
    "Store": "presets",
    "choose_sample": "lab.sample",
    "compare": "lab.compare",
    "foresee": "lab.foresee",
    "look": "pixels.look",
}


def __getattr__(name: str) -> Any:
    """Fetches a name whose room is loaded late (PEP 562)."""
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
