"""What the journal is made of: a run as people see it, and what is stored of each photo.

Paths are stored as the bytes that the system knows them by, because a name may be no text.
"""

import os
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from lightwork.events import Copied, Failed, Made, Outcome, Result
from lightwork.forecast import Forecast
from lightwork.plan import Action, Output, Task
from lightwork.recipe import Recipe, Size
from lightwork.scan import Source
from lightwork.where import absolute


class RunState(StrEnum):
    """How a run ended, if it did."""

    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    DIED = "died"
    UNDONE = "undone"


class RunSummary(msgspec.Struct, frozen=True):
    """A run, for lists.

    Attributes:
        id: its number. It tells which run came later; clocks may be set back.
        begun: when, in UTC as the clock said, such as "2026-11-22T15:31:25Z".
        ended: likewise; empty while it has not ended, or if it died.
        state: how it ended.
        paths: what was given.
        output: the folder for the results.
        tasks: photos that were to be made.
        done: photos that were made.
        copied: photos that were copied unchanged.
        failed: photos that could not be made.
        skipped: files that were left alone.
        seconds: how long it took, all its parts together.
        crew: who did the work.
        workers: how many of them.
        version: of the program.
        trouble: why it could not go on; empty if it could.
        forecast: what was foreseen when it began; None if nothing was.
        partly_undone: whether an undo has taken some of its results back, and was ended before all of them.
    """

    id: int
    begun: str
    ended: str
    state: RunState
    paths: tuple[str, ...]
    output: str
    tasks: int
    done: int
    copied: int
    failed: int
    skipped: int
    seconds: float
    crew: str
    workers: int
    version: str
    trouble: str
    forecast: Forecast | None = None
    partly_undone: bool = False

    @property
    def left(self) -> int:
        """Photos that did not come to their end."""
        return self.tasks - self.done - self.copied - self.failed


class End(StrEnum):
    """What became of a photo."""

    MADE = "made"
    COPIED = "copied"
    FAILED = "failed"


class Todo(msgspec.Struct, frozen=True, array_like=True):
    """What is needed to make a task's output again exactly: `place` is that of its rule in `Recipe.sizings`."""

    target: bytes
    replace: bool
    copy: bool
    format: str
    place: int
    after: Size | None


class Todos(msgspec.Struct, frozen=True, array_like=True):
    """A task without its source; `backup` is where the original goes, as in `Task`."""

    before: Size | None
    outputs: tuple[Todo, ...]
    backup: bytes | None = None


class File(msgspec.Struct, frozen=True, array_like=True):
    """A result: size, length in bytes, their digest; where the original is whose place it took; whether we wrote it.

    `mark` is what a store calls the bytes; empty for a file.
    """

    size: Size
    length: int
    digest: str
    backup: bytes = b""
    ours: bool = True
    mark: str = ""


class Facts(msgspec.Struct, frozen=True, array_like=True):
    """What is known of a photo that came to its end: its results, or why there are none."""

    files: tuple[File, ...] = ()
    reason: str = ""


encode = msgspec.msgpack.Encoder().encode
decode_todos = msgspec.msgpack.Decoder(Todos).decode
decode_facts = msgspec.msgpack.Decoder(Facts).decode
decode_paths = msgspec.msgpack.Decoder(tuple[bytes, ...]).decode
_decode_forecast = msgspec.msgpack.Decoder(Forecast).decode


def forecast_of(stored: bytes) -> Forecast | None:
    """What was foreseen for a run, as it is stored; None if nothing was, or another version foresaw other things."""
    try:
        return _decode_forecast(stored) if stored else None
    except msgspec.DecodeError:
        return None


def todos_of(task: Task) -> bytes:
    """A task as it is stored beside its source."""
    sizings = task.recipe.sizings
    outputs = (
        Todo(
            os.fsencode(absolute(output.target)),
            output.replace,
            output.action is Action.COPY,
            output.format,
            sizings.index(output.sizing),
            output.after,
        )
        for output in task.outputs
    )
    return encode(Todos(task.before, tuple(outputs), None if task.backup is None else os.fsencode(task.backup)))


def task_of(index: int, source: Source, todos: Todos, recipe: Recipe) -> Task:
    """The task again, as it was."""
    outputs = (
        Output(
            os.fsdecode(todo.target),
            todo.replace,
            Action.COPY if todo.copy else Action.RESIZE,
            todo.format,
            recipe.sizings[todo.place],
            todo.after,
        )
        for todo in todos.outputs
    )
    backup = None if todos.backup is None else os.fsdecode(todos.backup)
    return Task(index, source, tuple(outputs), todos.before, recipe, backup=backup)


def end_of(task: Task, outcome: Outcome) -> tuple[End, Facts]:
    """What is stored of the outcome of a task."""
    match outcome:
        case Made():
            return End.MADE, Facts(tuple(_file(task, made) for made in outcome.results))
        case Copied():
            copy = File(outcome.size, outcome.bytes_in, outcome.digest)
            marks = outcome.marks or ("",) * outcome.copies
            return End.COPIED, Facts(tuple(msgspec.structs.replace(copy, mark=mark) for mark in marks))
        case Failed():
            reason = f"{outcome.kind}: {outcome.detail}" if outcome.detail else outcome.kind.value
            return End.FAILED, Facts((), reason.encode("utf-8", "backslashreplace").decode())


def _file(task: Task, made: Result) -> File:
    """A result; an original that stayed in its place, because it was smaller, is not ours."""
    ours = task.backup is None or not made.copied
    return File(made.size, made.bytes, made.digest, os.fsencode(made.backup), ours, made.mark)


def paths_of(paths: Iterable[str]) -> bytes:
    """Paths as they are stored."""
    return encode([os.fsencode(path) for path in paths])
