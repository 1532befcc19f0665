"""Damaged files through `lightwork.pixels.make`, in a process of their own: a crash is counted, and ends nothing.

::

    this process                             child
    asks for the numbers first, first + 1 ...
    hears "number begun", "number done" ◄──  seed + number -> damaged file -> make -> what is wrong with it
    a child that dies or hangs: the number that it had begun is the culprit; the next child goes on behind it
"""

import os
import random
import resource
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from signal import Signals
from time import monotonic
from typing import NamedTuple

from fuzz.mutate import mutated
from fuzz.seeds import seeds
from helpers.pictures import opened, source_of
from lightwork.events import Failed, Made
from lightwork.pixels.make import make
from lightwork.pixels.thumbnail import thumbnail
from lightwork.plan import Action, Output, Task
from lightwork.recipe import OnRequest, Recipe, Sizing

PATIENCE = 20.0
"""Seconds after which a file is taken for hung: a thousand times what is usual."""

ROOM = 4 << 30
"""Bytes of memory that a child gets; `limits` allows no decoder more."""

KNOWN = {("heic", "crashed: SIGSEGV")}
"""What is a library's fault and has its line in docs/safety.md: it is counted, and is no finding."""

TARGETS = ("jpeg", "png", "webp", "tiff", "gif")


class Finding(NamedTuple):
    """What is wrong.

    Attributes:
        number: of the input: `input_of` makes it again.
        name: of the picture that was damaged.
        what: what happened.
    """

    number: int
    name: str
    what: str


def input_of(number: int) -> tuple[str, bytes]:
    """The name of the picture that is damaged, and the damaged file."""
    dice = random.Random(number)
    names = sorted(seeds())
    name = names[number % len(names)]
    return name, mutated(seeds()[name], tuple(seeds().values()), dice)


def fuzz(first: int, count: int, seconds: float) -> "Tally":
    """Tries inputs `first`, `first` + 1 ... until there were `count`, or the seconds are over."""
    tally, end, number = Tally(), monotonic() + seconds, first
    while number < first + count and monotonic() < end:
        number = _one_child(number, first + count, end, tally)
    return tally


class Tally:
    """What came of the inputs.

    Attributes:
        ends: how many were made, and how many failed for which reason.
        findings: what is wrong.
    """

    def __init__(self) -> None:
        self.ends: Counter[str] = Counter()
        self.findings: list[Finding] = []

    @property
    def count(self) -> int:
        """How many inputs were tried."""
        return self.ends.total()

    def add(self, number: int, answer: Sequence[str]) -> None:
        """Counts how an input ended, and notes what is wrong; an empty answer only says that it was begun."""
        for end in answer[:1]:
            self.ends[end] += 1
        name, _ = input_of(number)
        self.findings += [Finding(number, name, what) for what in answer[1:] if (name, what) not in KNOWN]


def _one_child(first: int, last: int, end: float, tally: Tally) -> int:
    """Has a child try inputs until it ends; gives the first that was not tried."""
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(theirs, first, last, end), daemon=True)
    child.start()
    theirs.close()
    number: int = first
    answer: tuple[str, ...] = ("not begun",)
    what = "hung"
    try:
        while ours.poll(PATIENCE):
            number, answer = ours.recv()
            tally.add(number, answer)
        child.kill()
    except EOFError:
        child.join()
        what = f"crashed: {_how(child.exitcode or 0)}"
    child.join()
    ours.close()
    if child.exitcode:
        tally.add(number, ("ended in between" if answer else what, what))
    return number + 1


def _how(code: int) -> str:
    return Signals(-code).name if code < 0 else str(code)


def _child(pipe: Connection, first: int, last: int, end: float) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # the libraries say a lot about such files
    with tempfile.TemporaryDirectory() as folder:
        for number in range(first, last):
            if monotonic() > end:
                break
            pipe.send((number, ()))
            pipe.send((number, tuple(_tried(number, Path(folder)))))


def _tried(number: int, folder: Path) -> Iterator[str]:
    """How making an input ended, and then everything that is wrong with that."""
    _, data = input_of(number)
    original, out = folder / "original", folder / "out"
    out.mkdir(exist_ok=True)
    original.write_bytes(data)
    task = _task(original, out, TARGETS[number // 7 % len(TARGETS)])
    try:
        outcome = make(task)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
        yield "raised"
        yield f"{type(error).__name__}: {error}"
        _emptied(out)
        return
    yield str(outcome.kind) if isinstance(outcome, Failed) else type(outcome).__name__
    if isinstance(outcome, Made) and opened(task.first.target).size != outcome.after:
        yield "the result is not what was said"
    if isinstance(outcome, Failed) and any(out.iterdir()):
        yield "failed, and left something behind"
    if original.read_bytes() != data:
        yield "the original was changed"
    _emptied(out)
    yield from _drawn(original)


def _emptied(out: Path) -> None:
    for path in out.iterdir():
        path.unlink()


def _task(original: Path, out: Path, format: str) -> Task:
    recipe = Recipe(sizing=Sizing.parse("24"), read=tuple(OnRequest))
    output = Output(str(out / f"result.{format}"), False, Action.RESIZE, format, recipe.sizing, None)
    return Task(0, source_of(original), (output,), None, recipe)


def _drawn(original: Path) -> Iterator[str]:
    """What is wrong with the thumbnail of a damaged file, which the window would show."""
    try:
        thumbnail(str(original), 32)
    except ValueError:
        return
    except Exception as error:  # noqa: BLE001 - the same
        yield f"thumbnail: {type(error).__name__}: {error}"
