"""Runs as the journal lists them."""

import os
import sqlite3
from typing import Any, NamedTuple

from lightwork import alive
from lightwork.errors import JournalError, RecipeError
from lightwork.journal.model import End, RunState, RunSummary, decode_paths, forecast_of
from lightwork.recipe import Recipe
from lightwork.where import absolute


class Stored(NamedTuple):
    """A run as it stands in the journal.

    Attributes:
        id: its number.
        state: the last that was written.
        pid: number of the process that ran it last.
        birth: of that process.
        whole: whether all its tasks were written down.
        output: the folder for the results; empty where they take the places of their originals.
        paths: what was given.
        settings: its recipe, as text.
        fingerprint: of its recipe, as it was then.
    """

    id: int
    state: str
    pid: int
    birth: str
    whole: bool
    output: str
    paths: tuple[str, ...]
    settings: str
    fingerprint: str

    @property
    def lives(self) -> bool:
        """Whether it is running now."""
        return self.state == RunState.RUNNING and alive.lives(self.pid, self.birth)

    @property
    def recipe(self) -> Recipe:
        """Its recipe.

        Raises:
            JournalError: this version cannot follow it.
        """
        try:
            return Recipe.from_toml(self.settings)
        except RecipeError as error:
            raise JournalError(
                "the recipe of run {run} cannot be followed: {why}", run=self.id, why=str(error)
            ) from error


_STORED = "SELECT id, state, pid, birth, whole, output, paths, recipe, fingerprint FROM run"


def stored(connection: sqlite3.Connection, run: int) -> Stored:
    """A run by its number.

    Raises:
        JournalError: there is none.
    """
    row = connection.execute(f"{_STORED} WHERE id = ?", (run,)).fetchone()
    if row is None:
        raise JournalError("there is no run {run}", run=run)
    return _stored(row)


def running(connection: sqlite3.Connection) -> list[Stored]:
    """The runs that are running now."""
    rows = connection.execute(f"{_STORED} WHERE state = ?", (RunState.RUNNING.value,))
    return [found for found in map(_stored, rows) if found.lives]


def unfinished(connection: sqlite3.Connection, output: str, fingerprint: str) -> list[int]:
    """The runs into a folder, with such settings, that were stopped or died."""
    rows = connection.execute(
        f"{_STORED} WHERE whole AND state IN (?, ?) AND output = ? AND fingerprint = ?",
        (RunState.RUNNING.value, RunState.STOPPED.value, os.fsencode(absolute(output)), fingerprint),
    )
    return [found.id for found in map(_stored, rows) if not found.lives]


def _stored(row: tuple[int, str, int, str, int, bytes, bytes, bytes, str]) -> Stored:
    number, state, pid, birth, whole, output, paths, settings, mark = row
    text, given = settings.decode("utf-8", "surrogatepass"), tuple(map(os.fsdecode, decode_paths(paths)))
    return Stored(number, state, pid, birth, bool(whole), os.fsdecode(output), given, text, mark)


def removed(connection: sqlite3.Connection, run: int) -> frozenset[str]:
    """What was taken out of what a run was given.

    Raises:
        JournalError: there is no such run.
    """
    row = connection.execute("SELECT removed FROM run WHERE id = ?", (run,)).fetchone()
    if row is None:
        raise JournalError("there is no run {run}", run=run)
    return frozenset(map(os.fsdecode, decode_paths(row[0]))) if row[0] else frozenset()


_SUMMARY = (
    "SELECT id, begun, ended, state, paths, output, tasks, skipped, seconds, crew, workers, version, trouble, pid, "
    "birth, forecast, partly, made, copied, failed FROM run WHERE whole AND (?1 IS NULL OR id = ?1) ORDER BY id DESC"
)


def summaries(connection: sqlite3.Connection, run: int | None = None) -> list[RunSummary]:
    """All runs, the latest first, or one."""
    rows = connection.execute(_SUMMARY, (run,)).fetchall()
    return [_summary(connection, row) for row in rows]


def counts(connection: sqlite3.Connection, run: int) -> tuple[int, int, int]:
    """How many photos of a run were made, copied, and failed so far."""
    found = dict(connection.execute("SELECT state, count(*) FROM landed WHERE run = ? GROUP BY state", (run,)))
    return found.get(End.MADE.value, 0), found.get(End.COPIED.value, 0), found.get(End.FAILED.value, 0)


def _summary(connection: sqlite3.Connection, row: tuple[Any, ...]) -> RunSummary:
    number, begun, ended, state, paths, output, tasks, skipped, seconds, crew, workers, version, trouble, *rest = row
    pid, birth, forecast, partly, *landed = rest
    running = state == RunState.RUNNING
    made, copied, failed = counts(connection, number) if running else landed  # written down only as it ends
    return RunSummary(
        id=number,
        begun=begun,
        ended="" if running else ended,
        state=RunState.DIED if running and not alive.lives(pid, birth) else RunState(state),
        paths=tuple(map(os.fsdecode, decode_paths(paths))),
        output=os.fsdecode(output),
        tasks=tasks,
        done=made,
        copied=copied,
        failed=failed,
        skipped=skipped,
        seconds=seconds,
        crew=crew,
        workers=workers,
        version=version,
        trouble=trouble,
        forecast=forecast_of(forecast),
        partly_undone=bool(partly) and state != RunState.UNDONE,
    )
