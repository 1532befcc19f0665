"""Unfinished files of runs that are no more: found by their name, and removed where nobody is at work.

One is not: a result that is whole and waits for its name, its original having given way already. It gets that name.
"""

import contextlib
import os
import re
import sqlite3
import stat
from collections.abc import Iterator

from lightwork.errors import JournalError
from lightwork.journal.lists import Stored, running, stored
from lightwork.journal.model import RunState, decode_todos, task_of
from lightwork.journal.resuming import lines
from lightwork.moves import rename_new

PART = re.compile(r"\.lw-[0-9a-f]{8}\.part")
"""What `lightwork.pixels.write.part_path` names."""


def clear(connection: sqlite3.Connection, number: int) -> int:
    """Removes what a run left in its output folders, or gives it its name; gives the number of files.

    Raises:
        JournalError: there is no such run, or it is running.
    """
    run = stored(connection, number)
    if run.lives:
        raise JournalError("run {run} is running", run=number)
    return _name_waiting(connection, run) + _clear(connection, _folders(connection, number))


def clear_dead(connection: sqlite3.Connection, output: str) -> int:
    """Removes what runs that died left in a folder and below it; gives the number of files."""
    rows = connection.execute("SELECT id FROM run WHERE whole AND state = ?", (RunState.RUNNING.value,)).fetchall()
    runs = [stored(connection, run) for (run,) in rows]
    dead = [run.id for run in runs if not run.lives and run.output and output and _inside(run.output, output)]
    return _clear(connection, {folder for run in dead for folder in _folders(connection, run)}) if dead else 0


def _clear(connection: sqlite3.Connection, folders: set[str]) -> int:
    """Removes unfinished files from the folders in which nobody is at work.

    It looks for the files first, and for who is at work afterwards: a run that has begun between the two has none of
    these files, and one that has written any of them was in the journal before.
    """
    found = [(folder, list(_parts(folder))) for folder in sorted(folders)]
    busy = _busy(connection)
    free = (parts for folder, parts in found if parts and not any(_inside(folder, output) for output in busy))
    return sum(_remove(part) for parts in free for part in parts)


def _busy(connection: sqlite3.Connection) -> list[str]:
    """Where runs are at work: below these."""
    places = ([other.output] if other.output else other.paths for other in running(connection))
    return [place for some in places for place in some]


def _name_waiting(connection: sqlite3.Connection, run: Stored) -> int:
    """Gives results their names whose originals have given way: `lightwork.replacing` had proved them before."""
    if run.output:
        return 0
    count, busy = 0, _busy(connection)
    for source, todos, end, _ in lines(connection, run.id):
        task = task_of(0, source, todos, run.recipe)
        if end is None and task.backup is not None and not any(_inside(task.waiting, place) for place in busy):
            if os.path.lexists(source.path) or not os.path.lexists(task.waiting):
                continue
            with contextlib.suppress(OSError):
                rename_new(task.waiting, task.first.target)
                count += 1
    return count


def _folders(connection: sqlite3.Connection, run: int) -> set[str]:
    rows = connection.execute("SELECT todos FROM planned WHERE run = ?", (run,))
    todos = (todo for (blob,) in rows for todo in decode_todos(blob).outputs)
    return {os.path.dirname(os.fsdecode(todo.target)) for todo in todos}


def _inside(folder: str, output: str) -> bool:
    """Whether a folder is another or below it, whatever links lead there."""
    folder, output = os.path.realpath(folder), os.path.realpath(output)
    return folder == output or folder.startswith(os.path.join(output, ""))


def _parts(folder: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            found = [entry.path for entry in entries if PART.fullmatch(entry.name)]
    except OSError:  # never made, or gone
        return
    yield from found


def _remove(path: str) -> bool:
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return False
        os.unlink(path)
    except OSError:
        return False
    return True
