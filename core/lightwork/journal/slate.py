"""The slate of a run: what its workers have made, in their own hand.

A worker publishes a photo, says so and goes on; until the program has heard it and written it down, a sudden end of
everything would leave photos that nobody knows of, and they would be made twice. So each worker writes one line itself,
before it tells: no more than the photos in hand are made again. What comes over the pipe is still what counts while the
program lives, and the slate goes with the run.

::

    run-7-4711.slate     the tasks' places in the journal; then a `Landed` for each photo, see `lightwork.framed`
"""

import contextlib
import os
import sqlite3
from array import array
from collections.abc import Iterator, Sequence

import msgspec

from lightwork.errors import JournalError
from lightwork.events import Failed, Landed
from lightwork.framed import framed, frames
from lightwork.journal.lists import stored
from lightwork.journal.model import End, decode_todos, task_of
from lightwork.journal.rows import Entry, Rows
from lightwork.scan import Source

ENDING = "slate"

_decode = msgspec.msgpack.Decoder(Landed).decode


def path_of(folder: str, run: int, ending: str) -> str:
    """A file that this process keeps beside the journal for a run."""
    return os.path.join(folder, f"run-{run}-{os.getpid()}.{ending}")


class Slate:
    """The slate of a run that this process drives. Where it cannot be written there is none."""

    def __init__(self, folder: str, run: int, places: Sequence[int] | None) -> None:
        """Makes a new one.

        Args:
            folder: of the journal.
            run: its number.
            places: the place of each task in the journal; its index if None.
        """
        self._path = path_of(folder, run, ENDING)
        self.file: int | None = None
        with contextlib.suppress(OSError):
            self.file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
            os.write(self.file, framed(array("q", places or ()).tobytes()))

    def close(self) -> None:
        """Ends our part; what is on it can still be read."""
        if self.file is not None:
            os.close(self.file)
            self.file = None

    def remove(self) -> None:
        """Wipes it off."""
        self.close()
        with contextlib.suppress(OSError):
            os.unlink(self._path)


def entries(connection: sqlite3.Connection, path: str, run: int) -> Iterator[Entry]:
    """What a slate tells and the journal does not know.

    Raises:
        FileNotFoundError: another program has just read it.
    """
    try:
        summary = stored(connection, run)
    except JournalError:
        return
    recipe = msgspec.structs.replace(summary.recipe, output=summary.output)
    rows = Rows(run)
    with open(path, "rb") as file:
        records = frames(file)
        places = array("q")
        places.frombytes(next(records, b""))
        for record in records:
            try:
                landed = _decode(record)
            except msgspec.MsgspecError:
                return
            index = landed.outcome.index
            place = places[index] if 0 <= index < len(places) else index
            planned = _planned(connection, run, place)
            if planned is not None and not isinstance(landed.outcome, Failed):
                source, todos = planned
                with contextlib.suppress(ValueError, IndexError):  # nothing that we would have written
                    yield rows.entry(place, task_of(index, source, decode_todos(todos), recipe), landed.outcome)


def _planned(connection: sqlite3.Connection, run: int, place: int) -> tuple[Source, bytes] | None:
    """A photo of which the journal does not know that it was made."""
    row = connection.execute(
        "SELECT source, relative, bytes, mtime_ns, todos FROM planned LEFT JOIN landed USING (run, place) "
        "WHERE run = ? AND place = ? AND (state IS NULL OR state = ?)",
        (run, place, End.FAILED.value),
    ).fetchone()
    if row is None:
        return None
    source, relative, count, mtime_ns, todos = row
    return Source(os.fsdecode(source), os.fsdecode(relative), count, mtime_ns, (0, 0)), todos
