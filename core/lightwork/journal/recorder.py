"""Recorder: folds a run's events into the journal. It is the run's only writer, and never stops it.

What has landed is in the run's tail at once, and in the tables some time later (`lightwork.journal.tail`).
"""

import contextlib
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from time import perf_counter
from types import TracebackType
from typing import Self, assert_never

from lightwork.events import Began, CrewChanged, Ended, Event, Held, Landed, Paused, Resumed, Started
from lightwork.journal.database import BUSY_SECONDS, transaction
from lightwork.journal.lists import counts
from lightwork.journal.model import RunState
from lightwork.journal.rows import Entry, Rows
from lightwork.journal.slate import Slate
from lightwork.journal.tail import Tail, put
from lightwork.plan import Task

TOGETHER = 256
"""The most photos in one commit."""

EVERY = 0.5
"""Seconds from one commit to the next, if photos land so slowly."""

PATIENCE = 0.2
"""Seconds that a run waits for another program that holds the journal; later it is tried again."""

AGAIN = 1.0
"""Seconds until it is tried again; and until the time that the run has taken is written again."""

MOST_WAITING = 10_000
"""Photos that wait for it at most."""


class Recorder:
    """Writes what becomes of each photo, as long as that can be done.

    Used in a `with` statement, or closed at the end: a run that was recorded and not closed counts as running while
    this process lives.

    Attributes:
        run: the run's number; 0 if it is not recorded.
        trouble: why the run is not, or no longer, recorded; empty while it is.
    """

    def __init__(
        self,
        connection: sqlite3.Connection | None,
        folder: str,
        run: int,
        tasks: Sequence[Task],
        places: Sequence[int] | None = None,
        *,
        trouble: str = "",
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        """Takes up a run whose tasks are in the journal.

        Args:
            connection: to the journal, for this recorder alone; None if there is no journal.
            folder: of the journal.
            run: the run's number.
            tasks: what is made now.
            places: the place of each in the journal; its index if None.
            trouble: why there is no journal.
            clock: seconds.
        """
        self.run = run
        self.trouble = trouble
        self._connection = connection
        self._tasks = tasks
        self._places = places
        self._clock = clock
        self._rows = Rows(run)
        self._waiting: list[Entry] = []
        self._due = clock() + EVERY
        self._tail = Tail(folder, run) if connection is not None else None
        self._slate = Slate(folder, run, places) if connection is not None else None
        self._began: float | None = None  # later by all pauses
        self._paused_at: float | None = None
        self._seconds = 0.0
        self._counted = 0.0  # seconds that are in the journal
        self._ended = False
        if connection is not None:
            self._wait(PATIENCE)

    @property
    def slate(self) -> int | None:
        """The file to which workers write themselves what they have made, for `lightwork.run.run`; None without one."""
        return self._slate.file if self._slate is not None else None

    def add(self, event: Event) -> None:
        """Takes the next event of the run."""
        match event:
            case Started():
                self._began = event.at
            case Landed():
                self._land(event)
            case Ended():
                self._end(RunState.STOPPED if event.left else RunState.DONE, event.at, event.trouble)
            case Paused():
                self._paused_at = event.at
            case Resumed():
                self._leave_out_pause(event.at)
            case Began() | CrewChanged() | Held():
                pass
            case _:
                assert_never(event)

    def close(self) -> None:
        """Ends the writing. A run that had not even started is forgotten; one that broke off counts as stopped."""
        if self._connection is None:
            return
        if self._began is None:
            self._forget()
        elif not self._ended:
            self._end(RunState.STOPPED, self._began + self._seconds, "")
        self._leave()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # Writing

    def _take_time(self, now: float) -> None:
        """Notes that the run has lasted until now, or until its pause."""
        if self._began is not None:
            until = now if self._paused_at is None else min(now, self._paused_at)
            self._seconds = max(self._seconds, until - self._began)

    def _leave_out_pause(self, until: float) -> None:
        if self._began is not None and self._paused_at is not None:
            self._began += until - self._paused_at
        self._paused_at = None

    def _land(self, event: Landed) -> None:
        if self._connection is None or self._tail is None:
            return
        self._take_time(event.ended)
        index = event.outcome.index
        place = index if self._places is None else self._places[index]
        entry = self._rows.entry(place, self._tasks[index], event.outcome)
        self._tail.append(entry)
        self._waiting.append(entry)
        if len(self._waiting) == TOGETHER or self._clock() >= self._due:
            self._flush()

    def _flush(self) -> None:
        """Commits what waits; gives up if that cannot be done, and tries again later if somebody is in the way."""
        if self._connection is None:
            return
        self._due = self._clock() + EVERY
        try:
            with transaction(self._connection) as connection:
                if self._seconds >= self._counted + AGAIN:
                    self._count(connection)
                put(connection, self._waiting)
        except sqlite3.Error as error:
            self._due += AGAIN
            if not _is_busy(error) or len(self._waiting) > MOST_WAITING:
                self._give_up(error)
            return
        self._waiting.clear()
        if self._tail is not None:
            self._tail.clear()

    def _count(self, connection: sqlite3.Connection) -> None:
        """Adds the time that has passed since it was added last, for a run that may never end."""
        connection.execute(
            "UPDATE run SET seconds = seconds + ? WHERE id = ?", (self._seconds - self._counted, self.run)
        )
        self._counted = self._seconds

    def _end(self, state: RunState, at: float, trouble: str) -> None:
        self._ended = True
        if self._connection is None:
            return
        self._take_time(at)
        self._wait(BUSY_SECONDS)
        self._flush()
        self._close_run(state, trouble)

    def _close_run(self, state: RunState, trouble: str) -> None:
        if self._connection is None:
            return
        told = trouble.encode("utf-8", "backslashreplace").decode()
        values = (state.value, utc_now(), self._seconds - self._counted, told)
        try:
            self._connection.execute(
                "UPDATE run SET state = ?, ended = ?, seconds = seconds + ?, trouble = ?, made = ?, copied = ?, "
                "failed = ? WHERE id = ?",
                (*values, *counts(self._connection, self.run), self.run),
            )
        except sqlite3.Error as error:
            self._give_up(error)

    def _forget(self) -> None:
        """A run of which nothing was made leaves no trace; one that was to go on is still to go on."""
        if self._places is not None:
            self._end(RunState.STOPPED, 0.0, "")
            return
        assert self._connection is not None
        try:
            forget(self._connection, self.run)
        except sqlite3.Error as error:
            self._give_up(error)

    def _wait(self, seconds: float) -> None:
        if self._connection is not None:
            self._connection.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")

    def _give_up(self, error: sqlite3.Error) -> None:
        """The run goes on without the journal; the tail keeps what has not come into it."""
        self.trouble = f"the journal cannot be written ({error})"
        self._waiting.clear()
        self._leave(keep_tail=True)

    def _leave(self, *, keep_tail: bool = False) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None
        for file in (self._tail, self._slate):
            if file is not None and keep_tail:
                file.close()
            elif file is not None:
                file.remove()
        self._tail = self._slate = None


def forget(connection: sqlite3.Connection, run: int) -> None:
    """Removes a run from the lists."""
    with transaction(connection):
        connection.execute("DELETE FROM planned WHERE run = ?", (run,))
        connection.execute("DELETE FROM landed WHERE run = ?", (run,))
        connection.execute("DELETE FROM made WHERE run = ?", (run,))
        connection.execute("DELETE FROM run WHERE id = ?", (run,))


def utc_now() -> str:
    """The wall clock, for people to read: never for order."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _is_busy(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
