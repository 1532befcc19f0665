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
from collections.abc import Iterator

import msgspec

from lightwork import estimate
from lightwork.disk import HERE, Disk
from lightwork.errors import JournalError
from lightwork.fingerprint import fingerprint
from lightwork.journal.lists import stored
from lightwork.journal.model import End, Facts, File, RunState, Todo, Todos, decode_facts, decode_todos, task_of
from lightwork.plan import Note, NoteKind, Plan, Task, Tasks, free_bytes, packed_skips
from lightwork.recipe import Collision, Recipe
from lightwork.scan import Skip, SkipReason, Source


def resume_plan(connection: sqlite3.Connection, number: int, disk: Disk = HERE) -> Plan:
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
    for line in (_Line(connection, disk, *line) for line in lines(connection, number)):
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
        self,
        connection: sqlite3.Connection,
        disk: Disk,
        source: Source,
        todos: Todos,
        end: str | None,
        facts: Facts | None,
    ) -> None:
        self._connection = connection
        self._disk = disk
        self.source = source
        self.todos = todos
        self.facts = facts if facts is not None and end != End.FAILED else None

    def decide(self, index: int, recipe: Recipe, *, trusted: bool) -> Task | Skip:
        """Its task again, or why it has none."""
        path, replaces = self.source.path, self.todos.backup is not None
        if replaces and self.facts is not None and self._stands(self.facts):
            return Skip(path, SkipReason.ALREADY_DONE)  # it stands where its original was
        try:
            state = self._disk.state(path)
        except OSError as error:
            gone = SkipReason.NOT_FOUND if isinstance(error, FileNotFoundError) else SkipReason.CANNOT_READ
            return Skip(path, gone, error.strerror or str(error))
        now = Source(path, self.source.relative, state.bytes, state.mtime_ns, state.identity)
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
            target = os.fsdecode(todo.target)
            if recipe.on_collision is Collision.OVERWRITE or not self._disk.exists(target):
                return todo.replace
            older = recipe.on_collision is Collision.NEWER and self._disk.changed(target) < now.mtime_ns
            return todo.replace and (older or self._holds_ours(target))

        outputs = tuple(msgspec.structs.replace(todo, replace=may(todo)) for todo in self.todos.outputs)
        return msgspec.structs.replace(self.todos, outputs=outputs)

    def _holds_ours(self, target: str) -> bool:
        row = self._connection.execute("SELECT bytes, digest FROM written WHERE target = ?", (os.fsencode(target),))
        found = row.fetchone()
        return self._disk.size(target) == 0 or (found is not None and self._disk.holds(target, *found))

    def is_changed(self, now: Source) -> bool:
        """Whether the original is another than it was."""
        return (now.bytes, now.mtime_ns) != (self.source.bytes, self.source.mtime_ns)

    def _stands(self, facts: Facts) -> bool:
        """Whether every result is there with its size."""
        return all(self._disk.size(os.fsdecode(todo.target)) == file.length for todo, file in self._results(facts))

    def _again(self, facts: Facts) -> Todos | Skip:
        """The same once more over our own results, and over nobody else's."""
        outputs = []
        for todo, file in self._results(facts):
            target = os.fsdecode(todo.target)
            if self._is_others(target, file):
                return Skip(self.source.path, SkipReason.RESULT_CHANGED, target)
            outputs.append(msgspec.structs.replace(todo, replace=True))
        return msgspec.structs.replace(self.todos, outputs=tuple(outputs))

    def _is_others(self, target: str, file: File) -> bool:
        """Whether somebody has put another file where a result was."""
        left = self._disk.exists(target) and self._disk.size(target) != 0
        return left and not self._disk.holds(target, file.length, file.digest, file.mark)

    def _results(self, facts: Facts) -> Iterator[tuple[Todo, File]]:
        return zip(self.todos.outputs, facts.files, strict=True)


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
