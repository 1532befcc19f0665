"""What is left of a run that ended too early: its tasks again, as they were planned.

::

    line says made, its results are there with their sizes, the original is as it was   ──► done
    line says made, and one of these is untrue      results gone, empty or still ours   ──► made again
                                                    somebody has changed a result       ──► left alone, and told
    line says failed, or there is none                                                  ──► made; it replaces only
                                                                                             what it was to replace

Whether a photo without a line was made cannot be known: a run may die between a file and its line. So it is made again;
the very same bytes at its target are the work done, see `lightwork.pixels.write`.
"""

import os
import sqlite3
import stat
from collections.abc import Iterator

import msgspec

from lightwork import estimate
from lightwork.errors import JournalError
from lightwork.fingerprint import file_digest, fingerprint
from lightwork.journal.lists import stored
from lightwork.journal.model import End, Facts, File, RunState, Todo, Todos, decode_facts, decode_todos, task_of
from lightwork.plan import Note, NoteKind, Plan, Task, Tasks, free_bytes, packed_skips
from lightwork.recipe import Collision, Recipe
from lightwork.scan import Skip, SkipReason, Source, changed_ns


def resume_plan(connection: sqlite3.Connection, number: int) -> Plan:
    """The plan for what is left; its tasks are in the order of the run's.

    Raises:
        JournalError: there is no such run, it is running, undone, or died before it began.
    """
    run = stored(connection, number)
    if run.lives:
        raise JournalError("run {run} is running", run=number)
    if run.state == RunState.UNDONE:
        raise JournalError("run {run} was undone", run=number)
    if not run.whole:
        raise JournalError("run {run} died before it began; nothing was made", run=number)
    recipe = msgspec.structs.replace(run.recipe, output=run.output)
    trusted = fingerprint(recipe) == run.fingerprint
    tasks, skips = Tasks(recipe), packed_skips()
    changed = needed = 0
    for line in _lines(connection, number):
        decided = line.decide(len(tasks), recipe, trusted=trusted)
        if isinstance(decided, Task):
            tasks.append(decided)
            changed += line.is_changed(decided.source)
            needed += _needs(decided)
        else:
            skips.append(decided)
    notes = (Note(NoteKind.SOURCE_CHANGED, changed),) if changed else ()
    return Plan(tasks, skips, notes, needed, free_bytes(run.output))


class _Line:
    """A photo as it stands in the journal: what it was to become, and what became of it."""

    def __init__(
        self, connection: sqlite3.Connection, source: Source, todos: Todos, end: str | None, facts: Facts | None
    ) -> None:
        self._connection = connection
        self.source = source
        self.todos = todos
        self.facts = facts if facts is not None and end != End.FAILED else None

    def decide(self, index: int, recipe: Recipe, *, trusted: bool) -> Task | Skip:
        """Its task again, or why it has none."""
        path, replaces = self.source.path, self.todos.backup is not None
        if replaces and self.facts is not None and self._stands(self.facts):
            return Skip(path, SkipReason.ALREADY_DONE)  # it stands where its original was
        try:
            state = os.stat(path)
        except OSError as error:
            gone = SkipReason.NOT_FOUND if isinstance(error, FileNotFoundError) else SkipReason.CANNOT_READ
            return Skip(path, gone, error.strerror or str(error))
        now = Source(path, self.source.relative, state.st_size, changed_ns(state), (state.st_dev, state.st_ino))
        changed = self.is_changed(now)
        if self.facts is not None and trusted and not changed and self._stands(self.facts):
            return Skip(path, SkipReason.ALREADY_DONE)
        if changed and (replaces or any(todo.copy for todo in self.todos.outputs)):
            # Whether it still fits was decided for what it was; and it may be the result in its original's place.
            return Skip(path, SkipReason.SOURCE_CHANGED)
        todos = self._still(recipe, now) if self.facts is None else self._again(self.facts)
        if isinstance(todos, Skip):
            return todos
        before = None if changed else todos.before
        return task_of(index, now, Todos(before, todos.outputs, self.todos.backup), recipe)

    def _still(self, recipe: Recipe, now: Source) -> Todos:
        """What was to be made, with what it may replace: a file of another state than then is nobody's to replace.

        If it is our own, the run having ended before it could say so, it holds the very bytes that come again.
        """

        def may(todo: Todo) -> bool:
            if recipe.on_collision is Collision.OVERWRITE or not os.path.lexists(todo.target):
                return todo.replace
            target = os.fsdecode(todo.target)
            older = recipe.on_collision is Collision.NEWER and changed_ns(os.lstat(target)) < now.mtime_ns
            return todo.replace and (older or self._holds_ours(target))

        outputs = tuple(msgspec.structs.replace(todo, replace=may(todo)) for todo in self.todos.outputs)
        return msgspec.structs.replace(self.todos, outputs=outputs)

    def _holds_ours(self, target: str) -> bool:
        row = self._connection.execute("SELECT bytes, digest FROM written WHERE target = ?", (os.fsencode(target),))
        found = row.fetchone()
        return size_of(target) == 0 or (found is not None and holds(target, File((0, 0), *found)))

    def is_changed(self, now: Source) -> bool:
        """Whether the original is another than it was."""
        return (now.bytes, now.mtime_ns) != (self.source.bytes, self.source.mtime_ns)

    def _stands(self, facts: Facts) -> bool:
        """Whether every result is there with its size."""
        return all(size_of(todo.target) == file.length for todo, file in self._results(facts))

    def _again(self, facts: Facts) -> Todos | Skip:
        """The same once more over our own results, and over nobody else's."""
        outputs = []
        for todo, file in self._results(facts):
            target = os.fsdecode(todo.target)
            if os.path.lexists(target) and size_of(todo.target) != 0 and not holds(target, file):
                return Skip(self.source.path, SkipReason.RESULT_CHANGED, target)
            outputs.append(msgspec.structs.replace(todo, replace=True))
        return msgspec.structs.replace(self.todos, outputs=tuple(outputs))

    def _results(self, facts: Facts) -> Iterator[tuple[Todo, File]]:
        return zip(self.todos.outputs, facts.files, strict=True)


def holds(path: str, file: File) -> bool:
    """Whether a file, and no link to one, still has the bytes that we wrote."""
    try:
        state = os.lstat(path)
        return stat.S_ISREG(state.st_mode) and state.st_size == file.length and file_digest(path) == file.digest
    except OSError:
        return False


def lines(connection: sqlite3.Connection, run: int) -> Iterator[tuple[Source, Todos, str | None, Facts | None]]:
    """Every photo of a run in its order: the original as it was, what it was to become, what became of it."""
    rows = connection.execute(
        "SELECT source, relative, bytes, mtime_ns, todos, state, facts FROM planned "
        "LEFT JOIN landed USING (run, place) WHERE run = ? ORDER BY place",
        (run,),
    )
    for source, relative, count, mtime_ns, todos, state, facts in rows:
        original = Source(os.fsdecode(source), os.fsdecode(relative), count, mtime_ns, (0, 0))
        yield original, decode_todos(todos), state, None if facts is None else decode_facts(facts)


def _lines(connection: sqlite3.Connection, run: int) -> Iterator[_Line]:
    return (_Line(connection, *line) for line in lines(connection, run))


def size_of(path: str | bytes) -> int:
    """Bytes of a regular file; -1 where there is none, or something else."""
    try:
        state = os.lstat(path)
    except OSError:
        return -1
    return state.st_size if stat.S_ISREG(state.st_mode) else -1


def _needs(task: Task) -> int:
    """Bytes that a photo's results will take, about."""
    if task.copies:
        return task.source.bytes * len(task.outputs)
    if task.before is None:
        return 0
    before = [(output.format, task.before, task.source.bytes) for output in task.outputs]
    after = [(output.format, output.after) for output in task.outputs]
    return sum(
        estimate.result_bytes(was, (format, size)) for was, (format, size) in zip(before, after, strict=True) if size
    )
