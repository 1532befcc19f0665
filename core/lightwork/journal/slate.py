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
from lightwork.journal.beside import Beside
from lightwork.journal.lists import stored
from lightwork.journal.model import End, decode_todos, task_of
from lightwork.journal.rows import Entry, Rows
from lightwork.scan import Source

ENDING = "slate"

_decode = msgspec.msgpack.Decoder(Landed).decode


class Slate(Beside):
    """The slate of a run that this process drives."""

    def __init__(self, folder: str, run: int, places: Sequence[int] | None) -> None:
        """Makes a new one.

        Args:
            folder: of the journal.
            run: its number.
            places: the place of each task in the journal; its index if None.
        """
        super().__init__(folder, run, ENDING)
        head = framed(array("q", places or ()).tobytes())
        try:
            whole = self.file is not None and os.write(self.file, head) == len(head)
        except OSError:
            whole = False
        if not whole:  # without the places it would tell of other photos
            self.remove()


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
