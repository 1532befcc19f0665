"""Catalogue: the photos of a run in the order of a data set, kept on disk: there may be millions."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self

from lightwork.datasets.duplicates import find_duplicates
from lightwork.datasets.rows import LISTED, Row, label_of, relative_of, skip_row, slashed, task_rows
from lightwork.datasets.split import Split
from lightwork.plan import Look
from lightwork.recipe import Recipe
from lightwork.report import Report
from lightwork.scan import Skip, SkipReason

_TABLES = """
CREATE TABLE file (relative BLOB NOT NULL, place INTEGER PRIMARY KEY, path BLOB NOT NULL, bytes INTEGER NOT NULL);
CREATE TABLE duplicate (place INTEGER PRIMARY KEY, first BLOB NOT NULL, number INTEGER NOT NULL);
"""

_ORDERED = """
SELECT relative, place, first, number FROM file LEFT JOIN duplicate USING (place) ORDER BY relative, place
"""

_File = tuple[bytes, int, bytes, int]
"""Path below what was given, place, path, bytes. A task's place is its index; that of skips counts down from -1."""


class Catalogue:
    """The photos of one run. Used in a `with` statement; the order is that of paths below what was given, by bytes."""

    def __init__(self, report: Report, recipe: Recipe, given: Sequence[str], look: Look, split: Split) -> None:
        """Puts everything in order and finds the duplicates: originals that have an equal in size are read.

        Args:
            report: of the run, which is over.
            recipe: that it has followed.
            given: the paths that the user gave.
            look: reads the headers of photos that an earlier run has made.
            split: how the photos are dealt.
        """
        self._report = report
        self._recipe = recipe
        self._given = tuple(given)
        self._look = look
        self._split = split
        self._database = sqlite3.connect("")  # a file of SQLite's own, which goes with the connection
        self._database.executescript(_TABLES)
        self._database.executemany("INSERT INTO file VALUES (?, ?, ?, ?)", self._files())
        find_duplicates(self._database)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._database.close()

    def rows(self) -> Iterator[Row]:
        """Every line of the manifest, in order."""
        for relative, place, first, number in self._database.execute(_ORDERED):
            start = self._start(os.fsdecode(relative), os.fsdecode(first or relative), is_first=number in {None, 1})
            if place < 0:
                yield skip_row(self._report.plan.skips[-1 - place], self._recipe, self._look, start)
            else:
                yield from task_rows(self._report.plan.tasks[place], self._report.outcomes.get(place), start)

    def labels(self) -> list[str]:
        """The classes of all photos, in order."""
        found = {label_of(os.fsdecode(relative)) for (relative,) in self._database.execute("SELECT relative FROM file")}
        return sorted(found - {""}, key=os.fsencode)

    def _start(self, relative: str, first: str, *, is_first: bool) -> Row:
        """What a line begins with, whatever became of the photo. Duplicates are never told apart by a split."""
        split, duplicate_of = self._split.of(first), "" if is_first else first
        return Row(source=relative, label=label_of(relative), split=split, duplicate_of=duplicate_of, status="")

    def _files(self) -> Iterator[_File]:
        for task in self._report.plan.tasks:
            source = task.source
            yield os.fsencode(slashed(source.relative)), task.index, os.fsencode(source.path), source.bytes
        for number, skip in enumerate(self._report.plan.skips):
            if skip.why in LISTED:
                relative = os.fsencode(relative_of(skip.path, self._given))
                yield relative, -1 - number, os.fsencode(skip.path), _bytes(skip)


def _bytes(skip: Skip) -> int:
    """The size of a photo that was made earlier; 0 for what takes no part in the search for duplicates."""
    if skip.why is SkipReason.ALREADY_DONE:
        with suppress(OSError):
            return os.path.getsize(skip.path)
    return 0
