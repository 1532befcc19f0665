"""The keeper of the journal: looks at what earlier runs have done, and takes one back, on threads of its own."""

from collections.abc import Callable, Sequence
from contextlib import suppress

import msgspec
from PySide6.QtCore import QObject, Signal

from lightwork.errors import JournalError
from lightwork.journal import Journal, Recorder, RunSummary
from lightwork.plan import Plan
from lightwork.recipe import Recipe
from lightwork_gui.conductor.threads import Threads


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
    """

    run: RunSummary
    recipe: Recipe
    plan: Plan


class Keeper(QObject):
    """Reads the journal on threads of the conductor. Every signal arrives on the thread that made the keeper.

    Signals:
        looked_back(runs): each `Unfinished`, the latest first.
        taken_up(taken): a `TakenUp`.
        foreseen(run, undone): what undoing a run would do.
        undone(run, undone): what undoing it did.
        refused(reason): what was asked for last cannot be had.
    """

    looked_back = Signal(object)
    taken_up = Signal(object)
    foreseen = Signal(int, object)
    undone = Signal(int, object)
    refused = Signal(str)

    def __init__(self, threads: Threads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = threads
        self.journal = Journal()

    def look_back(self) -> None:
        """Looks for runs that were not finished; those that this version cannot follow are not told."""

        def look_back() -> None:
            found = []
            for run in self.journal.unfinished():
                with suppress(JournalError):
                    found.append(Unfinished(run, self.journal.recipe(run.id).replaces))
            self.looked_back.emit(found)

        self._threads.spawn(look_back)

    def take_up(self, number: int) -> None:
        """Plans what is left of a run."""

        def take_up() -> None:
            run = self.journal.run(number)
            recipe = msgspec.structs.replace(self.journal.recipe(number), output=run.output)
            self.taken_up.emit(TakenUp(run, recipe, self.journal.resume_plan(number)))

        self._ask(take_up)

    def foresee(self, number: int) -> None:
        """Looks what undoing a run would do."""
        self._ask(lambda: self.foreseen.emit(number, self.journal.undo(number, dry_run=True)))

    def undo(self, number: int) -> None:
        """Undoes a run."""
        self._ask(lambda: self.undone.emit(number, self.journal.undo(number)))

    def begin(self, plan: Plan, paths: Sequence[str], crew: str, workers: int) -> Recorder:
        """What takes the events of a new run of at least one photo; called on the run's own thread."""
        return self.journal.begin(plan, paths, plan.tasks[0].recipe, crew, workers)

    def go_on(self, taken: TakenUp, crew: str, workers: int) -> Recorder:
        """What takes the events of a run that goes on; called on the run's own thread.

        Raises:
            JournalError: somebody else has taken it up meanwhile.
        """
        self.journal.clear_leftovers(taken.run.id)
        return self.journal.resume(taken.run.id, taken.plan, crew, workers)

    def _ask(self, question: Callable[[], None]) -> None:
        def asked() -> None:
            try:
                question()
            except JournalError as error:
                self.refused.emit(str(error))

        self._threads.spawn(asked)
