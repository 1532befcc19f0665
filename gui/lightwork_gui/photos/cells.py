"""The words and signs of a row, made once for each state that it is in."""

from dataclasses import dataclass
from enum import IntEnum

from lightwork.events import Copied, Failed, Made, Outcome, Phase
from lightwork.plan import Action, Task
from lightwork.scan import Skip
from lightwork_gui import words
from lightwork_gui.photos.rows import path_of, remarkable


class Column(IntEnum):
    """The columns, from left to right."""

    PHOTO = 0
    BEFORE = 1
    AFTER = 2
    STATUS = 3


class Tone(IntEnum):
    """How a status is meant; the delegate gives it its colour and sign."""

    WAITING = 0
    WORKING = 1
    DONE = 2
    QUIET = 3
    FAILED = 4


@dataclass(frozen=True, slots=True)
class State:
    """What the looks of a row depend on during a run: the worker that has it, its phase, and whether it is over."""

    lane: int | None = None
    phase: Phase | None = None
    over: bool = False


@dataclass(frozen=True, slots=True)
class Cells:
    """A row as it is read.

    Attributes:
        path: of the original.
        tone: how its status is meant.
        lines: two for each column, the second one smaller; either may be empty.
        noted: whether the second line of the status is something to know.
    """

    path: str
    tone: Tone
    lines: tuple[tuple[str, str], ...]
    noted: bool = False


def cells(item: Task | Skip, outcome: Outcome | None, state: State) -> Cells:
    """A row's words."""
    path = path_of(item)
    name, folder = _name(path)
    if isinstance(item, Skip):
        told = words.path(item.detail) if item.detail else ""
        why = words.TRANSLATE("words", words.SKIPS[item.why])
        return Cells(path, Tone.QUIET, ((name, folder), ("", ""), ("", ""), (why, told)))
    if isinstance(outcome, Failed):
        short = words.TRANSLATE("words", words.SHORT_FAILURES[outcome.kind])
        photo = (name, words.failure(outcome))
        return Cells(path, Tone.FAILED, (photo, _before(item, outcome), ("", ""), (short, "")))
    tone, status, noted = _status(item, outcome, state)
    return Cells(path, tone, ((name, folder), _before(item, outcome), _after(item, outcome), status), noted)


def _status(task: Task, outcome: Made | Copied | None, state: State) -> tuple[Tone, tuple[str, str], bool]:
    """The tone, the two lines, and whether the second is something to know: what was lost, not what was put right."""
    if isinstance(outcome, Copied):
        return Tone.QUIET, (words.TRANSLATE("words", "copied"), ""), False
    if isinstance(outcome, Made):
        notes = len(outcome.all_changes)
        told = words.count(notes, "%n note(s)") if notes else ""
        lost = any(change.what in words.LOSSES for change in outcome.all_changes)
        return Tone.DONE, (words.TRANSLATE("words", "done"), told), lost
    if state.lane is not None:
        worker = words.TRANSLATE("words", "worker {number}").format(number=state.lane + 1)
        return Tone.WORKING, (worker, _doing(state.phase)), False
    return Tone.WAITING, ("", _foreseen(task)), remarkable(task)


def _doing(phase: Phase | None) -> str:
    """What a worker does with a photo; nothing between two phases."""
    match phase:
        case Phase.READ:
            return words.TRANSLATE("words", "reading")
        case Phase.DECODE:
            return words.TRANSLATE("words", "decoding")
        case Phase.RESAMPLE:
            return words.TRANSLATE("words", "resizing")
        case Phase.ENCODE:
            return words.TRANSLATE("words", "encoding")
        case Phase.WRITE:
            return words.TRANSLATE("words", "writing")
        case None:
            return ""


def _foreseen(task: Task) -> str:
    """What there is to know of a photo before it is made, in two words."""
    if task.before is None:
        return words.TRANSLATE("words", "cannot be read")
    if task.left_out:
        return words.TRANSLATE("words", "not every size")
    return words.TRANSLATE("words", "enlarged") if remarkable(task) else ""


def _name(path: str) -> tuple[str, str]:
    folder, _, name = words.bare_path(path).rpartition("/")
    return name, folder.rpartition("/")[2]


def _before(task: Task, outcome: Outcome | None) -> tuple[str, str]:
    size = outcome.before if isinstance(outcome, Made) else task.before
    return (words.pixels(size) if size else ""), words.size(task.source.bytes)


def _after(task: Task, outcome: Made | Copied | None) -> tuple[str, str]:
    written = words.size(outcome.bytes_out) if outcome is not None else ""
    size = outcome.after if isinstance(outcome, Made) else task.first.after
    first = words.pixels(size) if size else ""
    if task.first.action is Action.COPY and not isinstance(outcome, Made):
        first = words.TRANSLATE("words", "already fits")
    more = len(task.outputs) - 1
    return (f"{first} +{more}".strip() if more else first), written
