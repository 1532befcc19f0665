"""What is done already: the journal's answer to the plan's question about a file that is in the way."""

import os
import sqlite3
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from lightwork.disk import HERE, Disk
from lightwork.errors import JournalError
from lightwork.fingerprint import fingerprint
from lightwork.journal.lists import unfinished
from lightwork.journal.resuming import lines
from lightwork.journal.tail import open_whole
from lightwork.packed import HashSet
from lightwork.plan import Standing
from lightwork.recipe import Recipe, Sizing
from lightwork.scan import Source
from lightwork.where import absolute

_QUERY = (
    "SELECT relative, source, source_bytes, source_mtime_ns, fingerprint, bytes, digest FROM written WHERE target = ?"
)


Mark = tuple[bytes, int, int]
"""Path, bytes and time of an original."""


class Written:
    """Tells results of earlier runs from other files; a `lightwork.plan.Done`. Used in a `with` statement.

    Attributes:
        trouble: why the journal cannot be asked; everything then counts as somebody else's. Empty if it can.
    """

    def __init__(self, folder: str, recipe: Recipe, disk: Disk = HERE) -> None:
        """Opens the journal in a folder, to be asked about results of these settings on a disk."""
        self.trouble = ""
        self._connection: sqlite3.Connection | None = None
        self._recipe = recipe
        self._disk = disk
        self._fingerprints: dict[Sizing, str] = {}
        self._open: HashSet | None = None
        try:
            self._connection = open_whole(folder)
        except JournalError as error:
            self.trouble = str(error)

    def standing(self, target: str, source: Source, sizing: Sizing) -> Standing:
        """What the file at a path is to a photo that would get that name.

        A photo is known by its path. One of a folder that was renamed since is known by its path below what the user
        gave, its size and its time, if nothing is left where it was: otherwise it is another photo of that name, and
        what became of the first stays.
        """
        row = self._row(target)
        if row is None:
            return self._unsure(target, source)
        relative, path, count, mtime_ns, mark, size, digest = row
        same = (count, mtime_ns) == (source.bytes, source.mtime_ns)
        moved = path != os.fsencode(source.path)
        if relative != os.fsencode(source.relative) or (moved and (not same or self._disk.exists(os.fsdecode(path)))):
            return Standing.OTHER
        if same and mark == self._fingerprint(sizing) and self._disk.size(target) == size:
            return Standing.DONE
        ours = self._disk.size(target) == 0 or self._disk.holds(target, size, digest)  # empty: what a power cut left
        return Standing.OURS if ours else self._unsure(target, source)

    def _unsure(self, target: str, source: Source) -> Standing:
        """Whether a run that came to no end was to make just this there, and nobody knows whether it did."""
        if self._open is None:
            self._open = HashSet(self._left(self._connection) if self._connection is not None else ())
        known = (os.fsencode(absolute(target)), _mark(source)) in self._open
        return Standing.PERHAPS if known else Standing.OTHER

    def _left(self, connection: sqlite3.Connection) -> Iterator[tuple[bytes, Mark]]:
        """What such runs with these settings have left open: each target, and the photo that was to go there."""
        for run in unfinished(connection, self._recipe.output, fingerprint(self._recipe)):
            for source, todos, end, _ in lines(connection, run):
                if end is None:
                    for todo in todos.outputs:
                        yield todo.target, _mark(source)

    def close(self) -> None:
        """Closes the journal."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _row(self, target: str) -> tuple[bytes, bytes, int, int, str, int, str] | None:
        if self._connection is None:
            return None
        try:
            cursor = self._connection.execute(_QUERY, (os.fsencode(absolute(target)),))
            row: tuple[bytes, bytes, int, int, str, int, str] | None = cursor.fetchone()
        except sqlite3.Error as error:
            self.trouble = f"the journal cannot be read ({error})"
            self.close()
            return None
        return row

    def _fingerprint(self, sizing: Sizing) -> str:
        mark = self._fingerprints.get(sizing)
        if mark is None:
            mark = self._fingerprints[sizing] = fingerprint(self._recipe, sizing)
        return mark


def _mark(source: Source) -> Mark:
    return os.fsencode(source.path), source.bytes, source.mtime_ns
