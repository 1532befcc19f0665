"""A run as it is written down before it begins, or taken up again."""

import contextlib
import os
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from lightwork import alive
from lightwork.errors import JournalError
from lightwork.fingerprint import fingerprint
from lightwork.journal.database import transaction
from lightwork.journal.lists import stored
from lightwork.journal.model import RunState, paths_of, todos_of
from lightwork.journal.recorder import forget, utc_now
from lightwork.plan import Plan, Task
from lightwork.recipe import Recipe
from lightwork.version import __version__
from lightwork.where import absolute, is_url

AT_ONCE = 5000
"""Tasks in one commit before a run: another program waits for no more than that."""

MOST_RUNS = 500
"""So many runs are kept; a photo takes some 300 bytes in each."""


def write_run(
    connection: sqlite3.Connection, plan: Plan, paths: Sequence[str], recipe: Recipe, crew: str, workers: int,
    removed: Iterable[str] = (),
) -> int:  # fmt: skip
    """Writes a run with its tasks, and gives its number; it counts only when it is whole."""
    output = absolute(recipe.output) if recipe.output and not recipe.replaces else ""
    values = (
        utc_now(), paths_of(paths), os.fsencode(output), recipe.to_toml().encode("utf-8", "surrogatepass"),
        fingerprint(recipe), crew, workers, __version__, RunState.RUNNING.value, *alive.me(), len(plan.tasks),
        len(plan.skips), paths_of(removed),
    )  # fmt: skip
    _sweep(connection)
    run = connection.execute(
        "INSERT INTO run (begun, paths, output, recipe, fingerprint, crew, workers, version, state, pid, birth, tasks, "
        "skipped, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    ).lastrowid
    assert run is not None
    try:
        _write_tasks(connection, run, plan)
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            forget(connection, run)
        raise
    return run


def _write_tasks(connection: sqlite3.Connection, run: int, plan: Plan) -> None:
    rows = (_planned(run, task) for task in plan.tasks)
    while some := list(islice(rows, AT_ONCE)):
        with transaction(connection):
            connection.executemany("INSERT INTO planned VALUES (?, ?, ?, ?, ?, ?, ?)", some)
    with transaction(connection):
        folders = ((run, os.fsencode(folder)) for folder in _to_be_made(plan))
        connection.executemany("INSERT INTO made VALUES (?, ?)", folders)
        connection.execute("UPDATE run SET whole = 1 WHERE id = ?", (run,))


def _sweep(connection: sqlite3.Connection) -> None:
    """Forgets runs that died while they were written down, and those of long ago; what they wrote is still known."""
    (last,) = connection.execute("SELECT max(id) FROM run").fetchone()
    rows = connection.execute(
        "SELECT id, pid, birth FROM run WHERE NOT whole OR id <= ?", ((last or 0) - MOST_RUNS,)
    ).fetchall()
    for run, pid, birth in rows:
        if not alive.lives(pid, birth):
            forget(connection, run)


def _planned(run: int, task: Task) -> tuple[int, int, bytes, bytes, int, int, bytes]:
    source = task.source
    paths = os.fsencode(source.path), os.fsencode(source.relative)
    return run, task.index, *paths, source.bytes, source.mtime_ns, todos_of(task)


def _to_be_made(plan: Plan) -> Iterator[str]:
    """Folders that are not there yet, with those above them."""
    seen: set[str] = set()
    targets = (output.target for task in plan.tasks for output in task.outputs)
    for target in (target for target in targets if not is_url(target)):
        folder = os.path.dirname(os.path.abspath(target))
        while folder not in seen and not os.path.lexists(folder):
            seen.add(folder)
            yield folder
            folder = os.path.dirname(folder)
        seen.add(folder)


def take_up(connection: sqlite3.Connection, run: int, crew: str, workers: int) -> None:
    """Makes an unfinished run ours, unless it is somebody's.

    Raises:
        JournalError: it is, or has become so between our look and our word.
    """
    before = stored(connection, run)
    taken = (
        not before.lives
        and connection.execute(
            "UPDATE run SET state = ?, pid = ?, birth = ?, crew = ?, workers = ?, trouble = '', partly = 0 "
            "WHERE id = ? AND pid = ? AND birth = ? AND state = ?",
            (RunState.RUNNING.value, *alive.me(), crew, workers, run, before.pid, before.birth, before.state),
        ).rowcount
    )
    if not taken:
        raise JournalError("run {run} is running", run=run)


def places_of(connection: sqlite3.Connection, run: int, tasks: Sequence[Task]) -> Sequence[int]:
    """Where each of the tasks that are left stands in the journal; both are in the same order."""
    places = array("q")
    for place, source in connection.execute("SELECT place, source FROM planned WHERE run = ? ORDER BY place", (run,)):
        if len(places) < len(tasks) and source == os.fsencode(tasks[len(places)].source.path):
            places.append(place)
    if len(places) < len(tasks):
        raise JournalError("this is not what was left of run {run}", run=run)
    return places
