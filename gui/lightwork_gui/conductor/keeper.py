"""The keeper of the journal: looks at what earlier runs have done, and takes one back, on threads of its own."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from time import perf_counter

import msgspec
from PySide6.QtCore import QObject, Signal, SignalInstance

from lightwork.errors import JournalError
from lightwork.forecast import Forecast
from lightwork.journal import Journal, Recorder, RunSummary
from lightwork.plan import Plan, Tasks, packed_skips
from lightwork.recipe import Recipe
from lightwork.scan import Skip, SkipReason
from lightwork_gui.conductor.asking import Asking
from lightwork_gui.conductor.threads import Threads

TELL_EVERY = 0.1
"""Seconds between two words about an undo under way."""


class Unfinished(msgspec.Struct, frozen=True):
    """A run that was not finished.

    Attributes:
        run: as the journal has it.
        replaces: whether its results take the places of their originals.
    """

    run: RunSummary
    replaces: bool


class TakenUp(msgspec.Struct, frozen=True):
    """An unfinished run, ready to go on.

    Attributes:
        run: as the journal has it.
        recipe: its settings, with the folder that its results go to.
        plan: what is left of it.
        removed: what the person had taken out of the list.
        aside: how many photos that have failed are not to be tried again this time.
    """

    run: RunSummary
    recipe: Recipe
    plan: Plan
    removed: frozenset[str]
    aside: int = 0


class Recalled(msgspec.Struct, frozen=True):
    """An earlier run that is to be made once more.

    Attributes:
        run: as the journal has it.
        recipe: its settings, with the folder that its results went to.
        removed: what the person had taken out of the list.
    """

    run: RunSummary
    recipe: Recipe
    removed: frozenset[str]


class Keeper(Asking):
    """Reads the journal on threads of the conductor. Every signal arrives on the thread that made the keeper.

    Signals:
        looked_back(runs): each `Unfinished`, the latest first.
        taken_up(taken): a `TakenUp`.
        recalled(recalled): a `Recalled`.
        foreseen(run, undone): what undoing a run would do.
        undone(run, undone): what undoing it did.
        stepped(done, of): how many results an undo, or the look before it, has come to.
    """

    looked_back = Signal(object)
    taken_up = Signal(object)
    recalled = Signal(object)
    foreseen = Signal(int, object)
    undone = Signal(int, object)
    stepped = Signal(int, int)

    def __init__(self, threads: Threads, parent: QObject | None = None) -> None:
        super().__init__(threads, parent)
        self.journal = Journal()
        self._ours: set[int] = set()
        self._steps = _Steps(self.stepped.emit)

    def look_back(self) -> None:
        """Looks for runs that were not finished; those that this version cannot follow are not told."""

        def look_back() -> None:
            found = []
            for run in self.journal.unfinished():
                with suppress(JournalError):
                    found.append(Unfinished(run, self.journal.recipe(run.id).replaces))
            self.looked_back.emit(found)

        self._threads.spawn(look_back)

    def take_up(self, number: int, left_out: Iterable[Skip] = (), only: frozenset[str] | None = None) -> None:
        """Plans what is left of a run.

        Args:
            number: of the run.
            left_out: what it had left out, which the journal does not know.
            only: the originals that are to be made, if not everything that is left.
        """

        def take_up() -> None:
            run = self.journal.run(number)
            recipe = self._recipe(run)
            whole = self.journal.resume_plan(number)
            plan = whole if only is None else _just(whole, only, recipe)
            aside = len(whole.tasks) - len(plan.tasks)
            taken = TakenUp(run, recipe, _with(plan, left_out), self.journal.removed(number), aside)
            self.taken_up.emit(taken)

        self._ask(take_up)

    def recall(self, number: int) -> None:
        """Looks what a run was made with."""

        def recall() -> None:
            run = self.journal.run(number)
            self.recalled.emit(Recalled(run, self._recipe(run), self.journal.removed(number)))

        self._ask(recall)

    def _recipe(self, run: RunSummary) -> Recipe:
        return msgspec.structs.replace(self.journal.recipe(run.id), output=run.output)

    def foresee(self, number: int) -> None:
        """Looks what undoing a run would do."""
        self._undo(number, self.foreseen, dry_run=True)

    def undo(self, number: int) -> None:
        """Undoes a run."""
        self._undo(number, self.undone, dry_run=False)

    def _undo(self, number: int, told: SignalInstance, *, dry_run: bool) -> None:
        self._steps.begin()

        def undo() -> None:
            undone = self.journal.undo(number, dry_run=dry_run, step=self._steps)
            if self._open:
                told.emit(number, undone)

        self._ask(undo)

    def end_undo(self) -> None:
        """Ends an undo, or the look before it, behind the result that it is at."""
        self._steps.end()

    def is_ours(self, number: int) -> bool:
        """Whether a run was begun, or taken up, by this keeper."""
        return number in self._ours

    def close(self) -> None:
        """Ends whatever is under way as soon as possible, and tells no more of it."""
        super().close()
        self.end_undo()

    def begin(
        self, plan: Plan, paths: Sequence[str], removed: frozenset[str], foreseen: Callable[[int], Forecast | None],
        crew: str, workers: int,
    ) -> Recorder:  # fmt: skip
        """What takes the events of a new run of at least one photo; called on the run's own thread.

        Args:
            plan: what will be made.
            paths: what the person gave.
            removed: what was taken out of the list again.
            foreseen: tells what is foreseen for so many workers.
            crew: who does the work.
            workers: how many of them.
        """
        forecast, recipe = foreseen(workers), plan.tasks[0].recipe
        begun = self.journal.begin(plan, paths, recipe, crew, workers, forecast=forecast, removed=removed)
        self._ours.add(begun.run)
        return begun

    def go_on(self, taken: TakenUp, crew: str, workers: int) -> Recorder:
        """What takes the events of a run that goes on; called on the run's own thread.

        Raises:
            JournalError: somebody else has taken it up meanwhile.
        """
        self.journal.clear_leftovers(taken.run.id)
        begun = self.journal.resume(taken.run.id, taken.plan, crew, workers)
        self._ours.add(begun.run)
        return begun


class _Steps:
    """The steps of an undo: told now and then, and ended when the person wants it."""

    def __init__(self, tell: Callable[[int, int], object]) -> None:
        self._tell = tell
        self._going = False
        self._next = 0.0

    def begin(self) -> None:
        self._going, self._next = True, 0.0

    def end(self) -> None:
        self._going = False

    def __call__(self, done: int, of: int) -> bool:
        now = perf_counter()
        if self._going and now >= self._next:
            self._next = now + TELL_EVERY
            self._tell(done, of)
        return self._going


def _just(plan: Plan, only: frozenset[str], recipe: Recipe) -> Plan:
    """A plan for some of its originals; the others are left out, and told so."""
    tasks, skips = Tasks(recipe), packed_skips(plan.skips)
    for task in plan.tasks:
        if task.source.path in only:
            tasks.append(msgspec.structs.replace(task, index=len(tasks)))
        else:
            skips.append(Skip(task.source.path, SkipReason.FAILED_BEFORE))
    return msgspec.structs.replace(plan, tasks=tasks, skips=skips)


def _with(plan: Plan, left_out: Iterable[Skip]) -> Plan:
    """A plan, and what was left out beside it: files that it does not speak of."""
    told = {task.source.path for task in plan.tasks} | {skip.path for skip in plan.skips}
    more = tuple(skip for skip in left_out if skip.path not in told)
    return msgspec.structs.replace(plan, skips=(*plan.skips, *more)) if more else plan
