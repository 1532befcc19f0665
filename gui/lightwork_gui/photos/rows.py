"""Which rows the list shows: our own index over plan and report. In which order: `order`.

An item's number is its place in the plan: first the tasks, then what is left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import chain
from typing import assert_never

from lightwork.events import Copied, Failed, Made, Outcome
from lightwork.plan import Plan, Task, likely, path_at
from lightwork.report import Report
from lightwork.scan import Skip, SkipReason

BREATH = 32
"""Items between two pauses of a generator: a third of a millisecond."""

_THERE = {SkipReason.TARGET_EXISTS, SkipReason.TARGET_NEWER, SkipReason.ALREADY_DONE}


class Which(StrEnum):
    """What the list can be narrowed to."""

    ALL = "all"
    TODO = "todo"
    DONE = "done"
    FAILED = "failed"
    NOTED = "noted"
    LEFT_OUT = "left out"


class By(StrEnum):
    """What the list can be sorted by."""

    PLAN = "plan"
    NAME = "name"
    FOLDER = "folder"
    PIXELS_BEFORE = "pixels before"
    BYTES_BEFORE = "bytes before"
    PIXELS_AFTER = "pixels after"
    BYTES_AFTER = "bytes after"
    STATUS = "status"


@dataclass(frozen=True)
class Wish:
    """What the person wants to see: one kind of rows, with a text in their path, in an order."""

    which: Which = Which.ALL
    text: str = ""
    by: By = By.PLAN
    down: bool = False

    @cached_property
    def words(self) -> tuple[str, ...]:
        """What has to be in a path, each."""
        return tuple(self.text.casefold().split())

    @property
    def plain(self) -> bool:
        """Whether everything is wanted, as it was planned."""
        return self.which is Which.ALL and not self.words and self.by is By.PLAN


class Items:
    """The files of a plan with what the report knows of each, by their numbers."""

    def __init__(self, plan: Plan, report: Report) -> None:
        self._tasks, self._skips = plan.tasks, plan.skips
        self._report = report
        self.tasks = len(self._tasks)
        self.found = self.tasks + len(self._skips)

    def __getitem__(self, number: int) -> Task | Skip:
        return self._tasks[number] if number < self.tasks else self._skips[number - self.tasks]

    def path(self, number: int) -> str:
        """The original."""
        return path_at(self._tasks, number) if number < self.tasks else self._skips[number - self.tasks].path

    def folders(self) -> tuple[set[str], int]:
        """Folders that are known already, and from which number on files have others."""
        known = getattr(self._tasks, "folders", None)  # packed ones have kept them
        return (set(), 0) if known is None else (set(known), self.tasks)

    def outcome(self, number: int) -> Outcome | None:
        """What became of it; None as long as nothing has, and for what is left out."""
        return self._report.outcomes.get(number) if number < self.tasks else None

    def lane(self, number: int) -> int | None:
        """Which worker has it in hand, if one has."""
        return self._report.begun.get(number) if number < self.tasks else None

    def result(self, number: int) -> str:
        """The first file that was made of it, or that was there already; empty if there is none."""
        item = self[number]
        if isinstance(item, Skip):
            return item.detail if item.why in _THERE else ""
        return item.first.target if isinstance(self.outcome(number), Made | Copied) else ""

    def wanted(self, number: int, wish: Wish) -> bool:
        """Whether it is of the kind that is wished for, with every word of the text in its path."""
        if not self.belongs(number, wish.which):
            return False
        path = self.path(number).casefold() if wish.words else ""
        return all(word in path for word in wish.words)

    def belongs(self, number: int, which: Which) -> bool:
        """Whether it is of a kind."""
        outcome = self.outcome(number)
        match which:
            case Which.ALL:
                return True
            case Which.LEFT_OUT:
                return number >= self.tasks
            case Which.TODO:
                return number < self.tasks and outcome is None
            case Which.DONE:
                return isinstance(outcome, Made | Copied) or self._done_before(number)
            case Which.FAILED:
                return isinstance(outcome, Failed)
            case Which.NOTED:
                return self._noted(number, outcome)
            case _:
                assert_never(which)

    def _done_before(self, number: int) -> bool:
        item = self[number] if number >= self.tasks else None
        return isinstance(item, Skip) and item.why is SkipReason.ALREADY_DONE

    def has_failed(self, number: int) -> bool:
        """Whether it failed, now or before."""
        item = self[number] if number >= self.tasks else None
        return self.belongs(number, Which.FAILED) or (isinstance(item, Skip) and item.why is SkipReason.FAILED_BEFORE)

    def _noted(self, number: int, outcome: Outcome | None) -> bool:
        if isinstance(outcome, Made):
            return bool(outcome.all_changes)
        item = self[number]
        return outcome is None and isinstance(item, Task) and remarkable(item)

    def all_wanted(self, wish: Wish) -> Iterator[int | None]:
        """The numbers of what is wished for, as planned, with None for every breath."""
        for numbers in chain(self._likely(wish), [range(self.tasks, self.found)]):
            yield None
            for number in numbers:
                if not number % BREATH:
                    yield None
                if self.wanted(number, wish):
                    yield number

    def _likely(self, wish: Wish) -> Iterator[range]:
        """Tasks in which the words may be."""
        return likely(self._tasks, wish.words) if wish.words else iter([range(self.tasks)])

    def find(self, paths: frozenset[str]) -> Iterator[dict[str, int] | None]:
        """Gives None for every breath, and at last the number of each path that is there."""
        found: dict[str, int] = {}
        for number in range(self.found):
            if not number % BREATH:
                yield None
            path = self.path(number)
            if path in paths:
                found.setdefault(path, number)
                if len(found) == len(paths):
                    break
        yield found


def path_of(item: Task | Skip) -> str:
    """The original."""
    return item.source.path if isinstance(item, Task) else item.path


def remarkable(task: Task) -> bool:
    """Whether there is something to know of a photo before it is made."""
    before, after = task.before, task.first.after
    if before is None or task.left_out:
        return True
    return after is not None and (after[0] > before[0] or after[1] > before[1])
