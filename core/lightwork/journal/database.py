"""The journal's file: where it is, what is in it, and what is done when it is broken.

::

    run       one row for each run; its number tells the order
    planned   what each photo was to become, written before the run begins
    landed    what became of it, one row as soon as it has come to its end
    written   for each path, the result that we wrote there last: what may be skipped, replaced or undone
    made      folders that were made for a run

WAL, and synchronous NORMAL: what was committed survives the end of the program, however it ends; a power cut may take
the last seconds, and then those photos are made again.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterator

from lightwork.errors import JournalError

VARIABLE = "LIGHTWORK_HOME"
"""Names the folder of the journal, where it is not to be the usual one."""

NAME = "journal.sqlite3"

VERSION = 4

BUSY_SECONDS = 5.0
"""How long another process is waited for; its commits take milliseconds."""

SCHEMA = """
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    begun TEXT NOT NULL,
    ended TEXT NOT NULL DEFAULT '',
    seconds REAL NOT NULL DEFAULT 0,
    paths BLOB NOT NULL,
    output BLOB NOT NULL,
    recipe BLOB NOT NULL,
    fingerprint TEXT NOT NULL,
    crew TEXT NOT NULL,
    workers INTEGER NOT NULL,
    version TEXT NOT NULL,
    state TEXT NOT NULL,
    trouble TEXT NOT NULL DEFAULT '',
    pid INTEGER NOT NULL,
    birth TEXT NOT NULL,
    tasks INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    made INTEGER NOT NULL DEFAULT 0,
    copied INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    whole INTEGER NOT NULL DEFAULT 0,
    forecast BLOB NOT NULL DEFAULT x'',
    removed BLOB NOT NULL DEFAULT x'',
    partly INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE planned (
    run INTEGER NOT NULL,
    place INTEGER NOT NULL,
    source BLOB NOT NULL,
    relative BLOB NOT NULL,
    bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    todos BLOB NOT NULL,
    PRIMARY KEY (run, place)
) WITHOUT ROWID;
CREATE TABLE landed (
    run INTEGER NOT NULL,
    place INTEGER NOT NULL,
    state TEXT NOT NULL,
    facts BLOB NOT NULL,
    PRIMARY KEY (run, place)
) WITHOUT ROWID;
CREATE TABLE written (
    target BLOB PRIMARY KEY,
    run INTEGER NOT NULL,
    relative BLOB NOT NULL,
    source BLOB NOT NULL,
    source_bytes INTEGER NOT NULL,
    source_mtime_ns INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    digest TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE made (
    run INTEGER NOT NULL,
    folder BLOB NOT NULL,
    PRIMARY KEY (run, folder)
) WITHOUT ROWID;
"""

STEPS = {
    1: "ALTER TABLE run ADD COLUMN forecast BLOB NOT NULL DEFAULT x''",
    2: "ALTER TABLE run ADD COLUMN removed BLOB NOT NULL DEFAULT x''",
    3: "ALTER TABLE run ADD COLUMN partly INTEGER NOT NULL DEFAULT 0",
}
"""What makes the next version of each earlier one."""

_BROKEN = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def home() -> str:
    """The folder of the journal, on this system."""
    import platformdirs  # noqa: PLC0415 - a program that has its own folder needs none

    return os.environ.get(VARIABLE) or platformdirs.user_data_dir("lightwork", appauthor=False)


def connect(folder: str) -> sqlite3.Connection:
    """Opens the journal in a folder, making both. A broken one is moved aside and a new one begun.

    Raises:
        JournalError: it cannot be opened.
    """
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        path = os.path.join(folder, NAME)
        try:
            return _open(path)
        except sqlite3.DatabaseError as error:
            if not is_broken(error):
                raise
            move_aside(path)
            return _open(path)
    except (OSError, sqlite3.Error) as error:
        raise JournalError("the journal cannot be opened ({why})", why=str(error)) from error


def is_broken(error: sqlite3.Error) -> bool:
    """Whether it says that the file is damaged, and not that something is in the way."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _BROKEN


def move_aside(path: str) -> None:
    """Gives a broken journal another name, so that it can be looked at; its open changes belong to it."""
    number = 1
    while os.path.lexists(f"{path}.broken-{number}"):
        number += 1
    for tail in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.rename(path + tail, f"{path}.broken-{number}{tail}")


def _open(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        _bring_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_up(connection: sqlite3.Connection) -> None:
    """Makes the tables in a new file, and adds to those of an earlier version what has come since.

    Raises:
        JournalError: a later version of the program has made them.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise JournalError("the journal was made by a later version of Lightwork")
    if version == VERSION:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a damaged file says so here
        return
    with transaction(connection):
        (version,) = connection.execute("PRAGMA user_version").fetchone()  # another program may have been quicker
        for statement in [STEPS[step] for step in range(version, VERSION)] if version else SCHEMA.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All of what is done inside, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
