"""What becomes of a photo, as rows of the journal's tables."""

import os

import msgspec

from lightwork.events import Outcome
from lightwork.fingerprint import fingerprint
from lightwork.journal.model import encode, end_of
from lightwork.plan import Task
from lightwork.recipe import Sizing
from lightwork.where import absolute

Row = tuple[int, int, str, bytes]
"""A row of the table `landed`."""

Result = tuple[bytes, int, bytes, bytes, int, int, str, int, str]
"""A row of the table `written`."""


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """A photo that has landed, as the rows that it becomes."""

    row: Row
    results: tuple[Result, ...]


class Rows:
    """Makes the rows of one run."""

    def __init__(self, run: int) -> None:
        self._run = run
        self._fingerprints: dict[Sizing, str] = {}

    def entry(self, place: int, task: Task, outcome: Outcome) -> Entry:
        """What became of the task that stands at a place in the journal."""
        source = task.source
        end, facts = end_of(task, outcome)
        common = (os.fsencode(source.relative), os.fsencode(source.path), source.bytes, source.mtime_ns)
        results = tuple(
            (
                os.fsencode(absolute(output.target)),
                self._run,
                *common,
                self._fingerprint(task, output.sizing),
                file.length,
                file.digest,
            )
            for output, file in zip(task.outputs, facts.files, strict=bool(facts.files))
            if file.ours
        )
        return Entry((self._run, place, end.value, encode(facts)), results)

    def _fingerprint(self, task: Task, sizing: Sizing) -> str:
        mark = self._fingerprints.get(sizing)
        if mark is None:
            mark = self._fingerprints[sizing] = fingerprint(task.recipe, sizing)
        return mark
