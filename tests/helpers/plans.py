"""Plans for files that are no pictures: the header of each is made up."""

import os
from pathlib import Path
from typing import Any

from lightwork import Fit, Plan, Recipe, Sizing, make_plan, scan
from lightwork.plan import Header, NoteKind

LARGE = Header("jpeg", (4000, 3000))


def photos(folder: Path, *files: str) -> Path:
    """Files that are named like photos; the plan asks `look`, and opens none."""
    for name in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


def plan(folder: Path, output: Path, header: Header | None = LARGE, **settings: object) -> Plan:
    """The plan for a folder in which every header is the same."""
    recipe = Recipe(output=str(output), **settings)  # type: ignore[arg-type]
    return make_plan(scan([str(folder)], recipe.output), recipe, lambda _source, _also: header)


def targets(made: Plan, output: Path) -> list[str]:
    """Targets as paths below the output folder."""
    return [os.path.relpath(each.target, output) for task in made.tasks for each in task.outputs]


def notes(made: Plan) -> dict[NoteKind, int]:
    """What there is to know, and of how many."""
    return {note.kind: note.count for note in made.notes}


SIZES: dict[str, Any] = {
    "sizing": Sizing(box=(1600, 1600)),
    "also": (Sizing(box=(400, 400)), Sizing(fit=Fit.PERCENT, amount=10)),
}
