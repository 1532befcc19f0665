"""What was done before: runs that can go on, and the last one, which can be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lightwork.journal import RunSummary, Undone
from lightwork_gui import words
from lightwork_gui.conductor import Keeper, TakenUp, Unfinished
from lightwork_gui.history.bar import UnfinishedBar
from lightwork_gui.history.undone import LeftAloneList
from lightwork_gui.window.boxes import Question, tell


class Past(QObject):
    """Between the journal's keeper, the bar and the window. It asks the journal one thing at a time.

    Signals:
        busy_changed(busy): whether the journal is asked, and nothing else may be begun.
        taken_up(taken): an unfinished run is to go on.
        undone(undone): the last run was taken back.
        failed(): what was asked for cannot be had, and the person knows why.
        forgotten(marks): the runs that are never to be offered again.
    """

    busy_changed = Signal(bool)
    taken_up = Signal(object)
    undone = Signal(object)
    failed = Signal()
    forgotten = Signal(str)

    def __init__(
        self, keeper: Keeper, bar: UnfinishedBar, forgotten: str, locked: Callable[[], bool], window: QWidget
    ) -> None:
        """Knows of no run yet.

        Args:
            keeper: of the journal.
            bar: offers unfinished runs.
            forgotten: marks of those that are not to be offered.
            locked: whether the cores are at work, and nothing can be begun.
            window: the parent of questions.
        """
        super().__init__(window)
        self._locked = locked
        self._keeper = keeper
        self._bar = bar
        self._window = window
        self._forgotten = set(forgotten.split())
        self._unfinished: list[Unfinished] = []
        self.run = 0
        self.trouble = ""
        self.busy = False
        bar.go_on_wanted.connect(lambda found: self.go_on(found.run.id))
        bar.later_wanted.connect(self.leave_bar)
        bar.forget_wanted.connect(self._on_forget)
        keeper.looked_back.connect(self._on_looked_back)
        keeper.taken_up.connect(self._on_taken_up)
        keeper.foreseen.connect(self._on_foreseen)
        keeper.undone.connect(self._on_undone)
        keeper.refused.connect(self._on_refused)

    # The run of this session

    def on_recorded(self, run: int, trouble: str) -> None:
        """Takes the number of the run that has just ended, and what is wrong with its record."""
        self.run, self.trouble = run, trouble

    def leave(self) -> None:
        """The last run is no longer what the window shows."""
        self.run, self.trouble = 0, ""

    @property
    def can_go_on(self) -> bool:
        """Whether what the last run has left can be made as it was planned."""
        return bool(self.run) and not self.trouble

    # Runs that were not finished

    def _on_looked_back(self, found: list[Unfinished]) -> None:
        if self.busy or self._locked():  # the person was faster
            return
        self._forgotten &= {mark(one.run) for one in found}
        self._unfinished = [one for one in found if mark(one.run) not in self._forgotten]
        self._show_first()

    def _show_first(self) -> None:
        self._bar.show_run(self._unfinished[0] if self._unfinished else None)

    def leave_bar(self) -> None:
        """Offers nothing until the next start."""
        self._unfinished = []
        self._show_first()

    def _on_forget(self, found: Unfinished) -> None:
        self._forgotten.add(mark(found.run))
        self.forgotten.emit(" ".join(sorted(self._forgotten)))
        self._unfinished = self._unfinished[1:]
        self._show_first()

    def go_on(self, run: int) -> None:
        """Looks what is left of a run; `taken_up` says when it may begin."""
        if self._take_turn():
            self._keeper.take_up(run)

    def _on_taken_up(self, taken: TakenUp) -> None:
        self._set_busy(busy=False)
        self.leave_bar()
        self.taken_up.emit(taken)

    # Undo

    def undo(self) -> None:
        """Looks what undoing the last run would do, asks, and does it."""
        if self.run and self._take_turn():
            self._keeper.foresee(self.run)

    def _on_foreseen(self, run: int, undone: Undone) -> None:
        question = Question(
            self._window, self.tr("Undo this run?"), words.would_undo(undone), self.tr("Move to the trash")
        )
        question.agreed.connect(lambda: self._keeper.undo(run))
        question.declined.connect(lambda: self._set_busy(busy=False))
        question.open()

    def _on_undone(self, run: int, undone: Undone) -> None:
        del run
        self._set_busy(busy=False)
        self.leave()
        self.undone.emit(undone)
        if undone.kept:
            LeftAloneList(undone, self._window).open()

    def _on_refused(self, reason: str) -> None:
        self._set_busy(busy=False)
        tell(self._window, words.refused(reason))
        self.failed.emit()

    # One thing at a time

    def _take_turn(self) -> bool:
        """Whether nothing else is being asked or made; from now on something is."""
        if self.busy or self._locked():
            return False
        self._set_busy(busy=True)
        return True

    def _set_busy(self, *, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)


def mark(run: RunSummary) -> str:
    """What a run is remembered by: a journal that was begun anew counts from 1 again."""
    return f"{run.id}@{run.begun}"
