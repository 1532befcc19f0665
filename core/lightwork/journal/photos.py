"""The photos of an earlier run, one after the other, as the journal knows them."""

import os
import sqlite3
from collections.abc import Callable, Iterator

import msgspec

from lightwork.errors import JournalError
from lightwork.events import Failed, FailureKind
from lightwork.journal.lists import stored
from lightwork.journal.model import End, Facts, File, Todo, decode_facts, decode_todos
from lightwork.recipe import Size

BREATH = 1024
"""Photos between two looks whether anybody still wants to know."""


class PastResult(msgspec.Struct, frozen=True):
    """A file that was made of a photo, or was to be made.

    Attributes:
        target: its path.
        size: its (width, height) in pixels; None if it was not made and could not be foreseen.
        bytes: of the file; None if it was not made.
        copied: whether it holds the bytes of the original; None if it failed.
        backup: where the original is whose place it took; empty if it took none.
    """

    target: str
    size: Size | None
    bytes: int | None
    copied: bool | None
    backup: str = ""


class PastPhoto(msgspec.Struct, frozen=True):
    """What became of a photo of an earlier run.

    Attributes:
        place: in the run.
        source: path of the original.
        bytes: of the original, as it was.
        before: its upright (width, height) in pixels; None if its header could not be read.
        end: what became of it; None if it was left.
        reason: why it failed, as "kind: detail"; empty if it did not.
        results: one for each file that was to be made.
    """

    place: int
    source: str
    bytes: int
    before: Size | None
    end: End | None
    reason: str
    results: tuple[PastResult, ...]

    @property
    def failed(self) -> Failed | None:
        """How it failed; None if it did not."""
        if self.end is not End.FAILED:
            return None
        kind, _, detail = self.reason.partition(": ")
        try:
            return Failed(self.place, FailureKind(kind), detail)
        except ValueError:  # a kind of another version
            return Failed(self.place, FailureKind.INTERNAL, self.reason)


class Weight(msgspec.Struct, frozen=True):
    """Bytes of the originals that were made, and of all that was made of them."""

    bytes_in: int
    bytes_out: int


def photos(
    connection: sqlite3.Connection, run: int, *, after: int = -1, most: int = -1, failed: bool = False
) -> Iterator[PastPhoto]:
    """The photos of a run in their order.

    Args:
        connection: to the journal.
        run: its number.
        after: those behind this place only.
        most: so many of them; all if negative.
        failed: those that failed only.

    Raises:
        JournalError: there is no such run.
    """
    stored(connection, run)
    rows = connection.execute(
        "SELECT place, source, bytes, todos, state, facts FROM planned LEFT JOIN landed USING (run, place) "
        "WHERE run = ? AND place > ? AND (NOT ? OR state = ?) ORDER BY place LIMIT ?",
        (run, after, failed, End.FAILED.value, most),
    )
    for place, source, count, todos, state, facts in rows:
        end, told = (None, Facts()) if state is None else (End(state), decode_facts(facts))
        planned = decode_todos(todos)
        results = tuple(_results(planned.outputs, end, told.files))
        yield PastPhoto(place, os.fsdecode(source), count, planned.before, end, told.reason, results)


def _results(todos: tuple[Todo, ...], end: End | None, files: tuple[File, ...]) -> Iterator[PastResult]:
    if not files:
        yield from (
            PastResult(os.fsdecode(todo.target), *((None, None, None) if end else (todo.after, None, todo.copy)))
            for todo in todos
        )
        return
    for todo, file in zip(todos, files, strict=True):
        copied = todo.copy or not file.ours
        yield PastResult(os.fsdecode(todo.target), file.size, file.length, copied, os.fsdecode(file.backup))


def weigh(connection: sqlite3.Connection, run: int, go_on: Callable[[], bool]) -> Weight:
    """How many bytes a run has read and written.

    Args:
        connection: to the journal.
        run: its number.
        go_on: asked now and then; where it says no, the work ends.

    Raises:
        JournalError: it was told not to go on.
    """
    rows = connection.execute(
        "SELECT bytes, facts FROM landed JOIN planned USING (run, place) WHERE run = ? AND state != ?",
        (run, End.FAILED.value),
    )
    bytes_in = bytes_out = 0
    for number, (count, facts) in enumerate(rows):
        if not number % BREATH and not go_on():
            raise JournalError("nobody wants to know any more")
        bytes_in += count
        bytes_out += sum(file.length for file in decode_facts(facts).files)
    return Weight(bytes_in, bytes_out)
