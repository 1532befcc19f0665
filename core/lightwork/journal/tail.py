"""The tail of the journal: what has landed since the last commit, in a small file beside it.

A commit for each photo would cost 0.2 ms of a busy machine; appending to a file costs a tenth of that, and what was
written survives the end of the program as well. So commits are rare, and after a sudden end the tail tells the rest.

::

    run-7-4711.tail      run 7, written by process 4711; length (4 bytes) and entry (msgpack), one behind the other
"""

import contextlib
import os
import re
import sqlite3
from collections.abc import Iterator

import msgspec

from lightwork.errors import JournalError
from lightwork.journal.database import connect, transaction
from lightwork.journal.lists import stored

_NAME = re.compile(r"run-([0-9]{1,18})-[0-9]+\.tail")
_LENGTH = 4

Row = tuple[int, int, str, bytes]
"""A row of the table `landed`."""

Result = tuple[bytes, int, bytes, bytes, int, int, str, int, str]
"""A row of the table `written`."""


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """A photo that has landed, as the rows that it becomes."""

    row: Row
    results: tuple[Result, ...]


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Entry).decode


class Tail:
    """The tail of one run, written by this process. Where it cannot be written there is none."""

    def __init__(self, folder: str, run: int) -> None:
        """Makes an empty one in the journal's folder."""
        self._path = os.path.join(folder, f"run-{run}-{os.getpid()}.tail")
        self._file: int | None = None
        with contextlib.suppress(OSError):
            self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)

    def append(self, entry: Entry) -> None:
        """Writes an entry, so that it stays when the program is killed."""
        if self._file is None:
            return
        data = _encode(entry)
        try:
            os.write(self._file, len(data).to_bytes(_LENGTH, "little") + data)
        except OSError:
            self.close()

    def clear(self) -> None:
        """Empties it, because everything in it has been committed."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(self._file, 0)

    def close(self) -> None:
        """Ends the writing; what is in it can still be read."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def remove(self) -> None:
        """Ends it for good."""
        self.close()
        with contextlib.suppress(OSError):
            os.unlink(self._path)


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
    """Brings what dead runs have left in their tails into the journal.

    Raises:
        sqlite3.Error: it cannot be written; the tails stay for the next time.
    """
    for path, run in _tails(folder):
        try:
            if stored(connection, run).lives:
                continue
            entries = list(_entries(path))
        except (JournalError, FileNotFoundError):  # nobody's, or just gathered by another program
            entries = []
        if entries:
            with transaction(connection):
                put(connection, entries)
        with contextlib.suppress(OSError):
            os.unlink(path)


def _tails(folder: str) -> list[tuple[str, int]]:
    with os.scandir(folder) as found:
        matches = [(entry.path, _NAME.fullmatch(entry.name)) for entry in found]
    return [(path, int(match[1])) for path, match in matches if match is not None]


def _entries(path: str) -> Iterator[Entry]:
    """Every whole entry; the last may have been cut off."""
    with open(path, "rb") as file:
        while len(head := file.read(_LENGTH)) == _LENGTH:
            length = int.from_bytes(head, "little")
            data = file.read(length)
            if len(data) < length:
                return
            try:
                yield _decode(data)
            except msgspec.MsgspecError:
                return
