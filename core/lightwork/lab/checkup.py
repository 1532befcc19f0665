"""Checkup: does this installation work? Every crew makes the same small pictures, and the results are looked at.

For packages above all: whoever freezes a program finds out in this way whether a library was left behind, whether
worker processes start, and whether they may still do their work inside the sandbox.
"""

import os
from collections.abc import Iterator, Sequence
from hashlib import sha256
from time import perf_counter

import msgspec

from lightwork.crews import CrewKind, make_crew
from lightwork.errors import LightworkError
from lightwork.events import Ended, Failed, Landed
from lightwork.pixels.look import look
from lightwork.pixels.specimens import make_specimens
from lightwork.plan import Task, make_plan
from lightwork.recipe import Recipe, Sizing
from lightwork.run import run
from lightwork.scan import Source, scan

WORKERS = 2
"""Of each crew that can have several; one would not show whether they get along."""

LOCAL = tuple(kind for kind in CrewKind if kind is not CrewKind.CLUSTER)
"""The crews of this machine. A cluster needs other ones, or at least opens ports, which no checkup should."""

_EDGE = "64"


class Checked(msgspec.Struct, frozen=True):
    """What one crew has shown.

    Attributes:
        crew: its name.
        endings: of the pictures' names.
        seconds: wall time, the start of the workers included.
        fault: what went wrong, in a sentence; empty if nothing did.
    """

    crew: str
    endings: tuple[str, ...]
    seconds: float
    fault: str = ""


def check_up(folder: str, kinds: Sequence[CrewKind] = LOCAL) -> Iterator[Checked]:
    """Has each crew resize the specimens, and compares what they made.

    Args:
        folder: an empty one; specimens and results stay in it.
        kinds: the crews.

    Yields:
        One after the other, what became of it.

    Raises:
        OSError: the folder cannot be written to.
    """
    originals = os.path.join(folder, "originals")
    count = len(list(make_specimens(originals)))
    known: dict[str, str] = {}
    for kind in kinds:
        began = perf_counter()
        tasks = _tasks(originals, os.path.join(folder, kind))
        fault = "" if len(tasks) == count else f"{count - len(tasks)} of {count} pictures were not recognised"
        fault = fault or _trouble(kind, tasks) or _difference(tasks, known)
        endings = tuple(os.path.splitext(task.source.path)[1] for task in tasks)
        yield Checked(kind.value, endings, perf_counter() - began, fault)


def _tasks(originals: str, output: str) -> Sequence[Task]:
    recipe = Recipe(sizing=Sizing.parse(_EDGE), output=output)
    return make_plan(scan([originals], output), recipe, look).tasks


def _trouble(kind: CrewKind, tasks: Sequence[Task]) -> str:
    """Runs them; gives what a crew, or a photo, complained of."""
    try:
        with make_crew(kind, 1 if kind is CrewKind.SOLO else WORKERS) as crew:
            events = list(run(tasks, crew))
    except LightworkError as error:
        return str(error)
    for event in events:
        if isinstance(event, Landed) and isinstance(event.outcome, Failed):
            source = tasks[event.outcome.index].source.path
            return f"{os.path.basename(source)}: {event.outcome.kind}: {event.outcome.detail}"
        if isinstance(event, Ended) and (event.trouble or event.left):
            return event.trouble or f"{event.left} pictures were not made"
    return ""


def _difference(tasks: Sequence[Task], known: dict[str, str]) -> str:
    """Looks at the results: the size that was planned, and the same bytes from every crew.

    Args:
        tasks: what was made.
        known: name -> digest of the first crew's files; filled by it.
    """
    for task in tasks:
        output = task.outputs[0]
        name = os.path.basename(output.target)
        header = look(_source(output.target), ())
        if header is None or header.size != output.after:
            return f"{name} is {header.size if header else 'no picture'}, not {output.after}"
        with open(output.target, "rb") as file:
            digest = sha256(file.read()).hexdigest()
        if known.setdefault(name, digest) != digest:
            return f"{name} is another file than that of the first crew"
    return ""


def _source(path: str) -> Source:
    found = next(iter(scan([path], "")))
    assert isinstance(found, Source)
    return found
