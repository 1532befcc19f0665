"""Undo: what a run wrote goes to the trash, where it is still just that; nothing is deleted for good."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

import msgspec

from lightwork import moves
from lightwork.disk import HERE, Disk
from lightwork.errors import JournalError
from lightwork.journal.lists import stored
from lightwork.journal.model import End, File, RunState
from lightwork.journal.resuming import lines

Trash = Callable[[str], object]
"""Moves a file to the trash; raises OSError where it cannot."""

Step = Callable[[int, int], bool]
"""Told how many results were looked at, of how many (0 while they are counted); False ends it."""

BREATH = 1000
"""Photos that are read from the journal between two steps."""


class Kept(StrEnum):
    """Why a result was left alone."""

    CHANGED = "changed since"
    LATER = "written again by a later run"
    NO_TRASH = "cannot be moved to the trash"
    NO_ORIGINAL = "its original cannot be brought back"


class LeftAlone(msgspec.Struct, frozen=True):
    """A result that was left alone, and why."""

    path: str
    why: Kept
    detail: str = ""


class Undone(msgspec.Struct, frozen=True):
    """What an undo did, or would do.

    Attributes:
        trashed: results that went to the trash.
        restored: originals that came back from their backup.
        gone: how many results were not there any more.
        kept: results that were left alone.
        folders: folders that the run had made, and that were removed because they were empty.
        stopped: whether it was ended before it had looked at everything.
    """

    trashed: tuple[str, ...]
    restored: tuple[str, ...]
    gone: int
    kept: tuple[LeftAlone, ...]
    folders: tuple[str, ...]
    stopped: bool = False


def unwatched(done: int, of: int) -> bool:
    """The step of an undo that nobody watches."""
    del done, of
    return True


def system_trash(path: str) -> None:
    """Moves a file to the system's trash.

    Raises:
        OSError: there is none for this file.
    """
    moves.trash(path)


def undo(
    connection: sqlite3.Connection, number: int, trash: Trash, step: Step, *, dry_run: bool, disk: Disk = HERE
) -> Undone:
    """Undoes a run, see `Journal.undo`.

    Raises:
        JournalError: there is no such run, or it is running.
    """
    run = stored(connection, number)
    if run.lives:
        raise JournalError("run {run} is running", run=number)
    work = _Undo(connection, number, trash, disk, dry_run=dry_run)
    results: list[_Result] = []
    stopped = not all(step(0, 0) for _ in _gather(connection, number, results))
    for place, result in enumerate(reversed(results)):
        stopped = stopped or not step(place, len(results))
        if stopped:
            break
        work.take_back(result)
    folders = () if dry_run or stopped else tuple(_remove_empty(connection, number))
    if not dry_run and not stopped and not any(left.why is Kept.NO_TRASH for left in work.kept):
        connection.execute("UPDATE run SET state = ? WHERE id = ?", (RunState.UNDONE.value, number))
    return Undone(tuple(work.trashed), tuple(work.restored), work.gone, tuple(work.kept), folders, stopped)


class _Result(NamedTuple):
    """A result, and its original if that gave way to it."""

    path: str
    file: File
    original: str
    gave_way: bool


def _gather(connection: sqlite3.Connection, run: int, results: list[_Result]) -> Iterator[None]:
    """Adds what the run wrote, the latest last; stops for breath now and then."""
    for number, (source, todos, end, facts) in enumerate(lines(connection, run), start=1):
        if facts is not None and end != End.FAILED:
            gave_way = todos.backup is not None
            results += (
                _Result(os.fsdecode(todo.target), file, source.path, gave_way)
                for todo, file in zip(todos.outputs, facts.files, strict=True)
                if file.ours
            )
        if number % BREATH == 0:
            yield


class _Undo:
    """One undo under way."""

    def __init__(self, connection: sqlite3.Connection, run: int, trash: Trash, disk: Disk, *, dry_run: bool) -> None:
        self.trashed: list[str] = []
        self.restored: list[str] = []
        self.kept: list[LeftAlone] = []
        self.gone = 0
        self._connection = connection
        self._run = run
        self._trash = trash
        self._disk = disk
        self._dry_run = dry_run

    def take_back(self, result: _Result) -> None:
        """Moves a result to the trash and brings back the original that gave way to it, or notes why not."""
        path, file = result.path, result.file
        writer = self._connection.execute("SELECT run FROM written WHERE target = ?", (os.fsencode(path),)).fetchone()
        if not self._disk.exists(path):
            self.gone += 1
        elif writer is not None and writer[0] != self._run:
            self.kept.append(LeftAlone(path, Kept.LATER, f"run {writer[0]}"))
        elif not self._disk.holds(path, file.length, file.digest, file.mark):
            self.kept.append(LeftAlone(path, Kept.CHANGED))
        elif result.gave_way and not (file.backup and os.path.lexists(file.backup)):
            self.kept.append(LeftAlone(path, Kept.NO_ORIGINAL))  # better the result than neither
        elif self._dry_run or self._move(path):
            if not self.trashed and not self._dry_run:  # until everything is, even if we are killed now
                self._connection.execute("UPDATE run SET partly = 1 WHERE id = ?", (self._run,))
            self.trashed.append(path)
            if result.gave_way:
                self._bring_back(os.fsdecode(file.backup), result.original)

    def _move(self, path: str) -> bool:
        try:
            self._trash(path)
        except OSError as error:
            self.kept.append(LeftAlone(path, Kept.NO_TRASH, error.strerror or str(error)))
            return False
        self._connection.execute("DELETE FROM written WHERE target = ? AND run = ?", (os.fsencode(path), self._run))
        return True

    def _bring_back(self, backup: str, original: str) -> None:
        """Gives an original its place again; never over anything."""
        if not self._dry_run:
            try:
                moves.bring_back(backup, original)
            except OSError as error:
                self.kept.append(LeftAlone(backup, Kept.NO_ORIGINAL, error.strerror or str(error)))
                return
        self.restored.append(original)


def _remove_empty(connection: sqlite3.Connection, run: int) -> Iterator[str]:
    """Removes the folders that the run made, from the deepest up, as far as they are empty."""
    rows = connection.execute("SELECT folder FROM made WHERE run = ?", (run,)).fetchall()
    for folder in sorted((os.fsdecode(row[0]) for row in rows), key=len, reverse=True):
        with contextlib.suppress(OSError):
            os.rmdir(folder)
            yield folder
