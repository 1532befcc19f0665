"""The tail of the journal: what has landed since the last commit, in a small file beside it.

A commit for each photo would cost 0.2 ms of a busy machine; appending to a file costs a tenth of that, and what was
written survives the end of the program as well. So commits are rare, and after a sudden end the tail tells the rest.

::

    run-7-4711.tail      run 7, written by process 4711; entries, see `lightwork.framed`
"""

import contextlib
import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

import msgspec

from lightwork.errors import JournalError
from lightwork.framed import framed, frames
from lightwork.journal import slate
from lightwork.journal.beside import Beside
from lightwork.journal.database import connect, transaction
from lightwork.journal.lists import stored
from lightwork.journal.rows import Entry

ENDING = "tail"

_NAME = re.compile(rf"run-(?P<run>[0-9]{{1,18}})-[0-9]+\.(?P<ending>{ENDING}|{slate.ENDING})")

AT_ONCE = 1000
"""Entries in one commit."""

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Entry).decode


class Tail(Beside):
    """The tail of one run, written by this process."""

    def __init__(self, folder: str, run: int) -> None:
        super().__init__(folder, run, ENDING)

    def append(self, entry: Entry) -> None:
        """Writes an entry, so that it stays when the program is killed."""
        if self.file is None:
            return
        try:
            os.write(self.file, framed(_encode(entry)))
        except OSError:
            self.close()

    def clear(self) -> None:
        """Empties it, because everything in it has been committed."""
        if self.file is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(self.file, 0)


def open_whole(folder: str) -> sqlite3.Connection:
    """Opens the journal, with what dead runs have left in their tails.

    Raises:
        JournalError: it cannot be opened.
    """
    connection = connect(folder)
    with contextlib.suppress(OSError, sqlite3.Error):  # they stay for the next time
        gather(connection, folder)
    return connection


def put(connection: sqlite3.Connection, entries: list[Entry]) -> None:
    """Brings entries into the journal; the same ones twice make no difference."""
    connection.executemany("INSERT OR REPLACE INTO landed VALUES (?, ?, ?, ?)", (entry.row for entry in entries))
    results = (result for entry in entries for result in entry.results)
    connection.executemany("INSERT OR REPLACE INTO written VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", results)


def gather(connection: sqlite3.Connection, folder: str) -> None:
    """Brings what dead runs have left in their tails, and then on their slates, into the journal.

    Raises:
        sqlite3.Error: it cannot be written; they stay for the next time.
    """
    for path, run in _left(folder, ENDING):
        _bring(connection, path, run, lambda path, _: _entries(path))
    for path, run in _left(folder, slate.ENDING):
        _bring(connection, path, run, partial(slate.entries, connection))


def _bring(connection: sqlite3.Connection, path: str, run: int, read: Callable[[str, int], Iterator[Entry]]) -> None:
    try:
        if stored(connection, run).lives:
            return
        entries = read(path, run)
        while some := list(islice(entries, AT_ONCE)):
            with transaction(connection):
                put(connection, some)
    except (JournalError, FileNotFoundError):  # nobody's, or just gathered by another program
        pass
    with contextlib.suppress(OSError):
        os.unlink(path)


def _left(folder: str, ending: str) -> Iterator[tuple[str, int]]:
    """Files of this kind beside the journal, each with its run."""
    with os.scandir(folder) as found:
        matches = [(entry.path, _NAME.fullmatch(entry.name)) for entry in found]
    return ((path, int(match["run"])) for path, match in matches if match is not None and match["ending"] == ending)


def _entries(path: str) -> Iterator[Entry]:
    """Every whole entry; the last may have been cut off."""
    with open(path, "rb") as file:
        for record in frames(file):
            try:
                yield _decode(record)
            except msgspec.MsgspecError:
                return
