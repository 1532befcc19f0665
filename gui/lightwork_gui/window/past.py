"""What was done before: runs that can go on, can be made once more, or taken back."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lightwork.journal import RunSummary, Undone
from lightwork.scan import Skip
from lightwork_gui import words
from lightwork_gui.conductor import Keeper, Recalled, TakenUp, Unfinished
from lightwork_gui.history.bar import UnfinishedBar
from lightwork_gui.history.progress import UndoProgress
from lightwork_gui.history.undone import LeftAloneList
from lightwork_gui.window.boxes import Question, tell


class Past(QObject):
    """Between the journal's keeper, the bar and the window. It asks the journal one thing at a time.

    Signals:
        busy_changed(busy): whether the journal is asked, and nothing else may be begun.
        taken_up(taken): an unfinished run is to go on.
        recalled(recalled): an earlier run is to be made once more.
        undone(undone): the last run was taken back.
        took_back(undone): another run was taken back, or a part of one.
        failed(): the run cannot go on, and the person knows why.
        forgotten(marks): the runs that are never to be offered again.
    """

    busy_changed = Signal(bool)
    taken_up = Signal(object)
    recalled = Signal(object)
    undone = Signal(object)
    took_back = Signal(object)
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
        self._going_on = False
        self._asked: RunSummary | None = None  # the earlier run that is to be undone; None for the last one
        self.progress = UndoProgress(window)
        self.progress.cancel_wanted.connect(keeper.end_undo)
        bar.go_on_wanted.connect(lambda found: self.go_on(found.run.id))
        bar.later_wanted.connect(self.leave_bar)
        bar.forget_wanted.connect(self._on_forget)
        keeper.looked_back.connect(self._on_looked_back)
        keeper.taken_up.connect(self._on_taken_up)
        keeper.recalled.connect(self._on_recalled)
        keeper.foreseen.connect(self._on_foreseen)
        keeper.undone.connect(self._on_undone)
        keeper.stepped.connect(self.progress.show_step)
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

    def go_on(self, run: int, left_out: Iterable[Skip] = (), only: frozenset[str] | None = None) -> None:
        """Looks what is left of a run, or some of it; it had left some files out. `taken_up` says when it may begin."""
        if self._take_turn():
            self._going_on = True
            self._keeper.take_up(run, left_out, only)

    def _on_taken_up(self, taken: TakenUp) -> None:
        self._set_busy(busy=False)
        self.leave_bar()
        self.taken_up.emit(taken)

    def repeat(self, run: RunSummary) -> None:
        """Looks what a run was made with; `recalled` says it."""
        if self._take_turn():
            self._keeper.recall(run.id)

    def _on_recalled(self, recalled: Recalled) -> None:
        self._set_busy(busy=False)
        self.leave_bar()
        self.recalled.emit(recalled)

    # Undo

    def undo(self, run: RunSummary | None = None) -> None:
        """Looks what undoing a run would do, asks, and does it; the last run if none is named."""
        number = run.id if run is not None else self.run
        if number and self._take_turn():
            self._asked = run
            self.progress.begin(self.tr("Looking what can be undone"))
            self._keeper.foresee(number)

    def _on_foreseen(self, run: int, undone: Undone) -> None:
        self.progress.end()
        if undone.stopped:
            self._set_busy(busy=False)
            return
        text, details = self.tr("Undo this run?"), words.would_undo(undone)
        if self._asked is not None:
            text = self.tr("Undo the run of {moment}?").format(moment=words.moment(self._asked.begun))
            details = f"{words.given(self._asked)}\n\n{details}"
        question = Question(self._window, text, details, self.tr("Move to the trash"))
        question.agreed.connect(lambda: self._on_agreed(run))
        question.declined.connect(lambda: self._set_busy(busy=False))
        question.open()

    def _on_agreed(self, run: int) -> None:
        self.progress.begin(self.tr("Moving the results to the trash"))
        self._keeper.undo(run)

    def _on_undone(self, run: int, undone: Undone) -> None:
        self.progress.end()
        self._set_busy(busy=False)
        if run == self.run and not undone.stopped:
            self.leave()
            self.undone.emit(undone)
        else:
            self.took_back.emit(undone)
        if undone.kept:
            LeftAloneList(undone, self._window).open()

    def _on_refused(self, reason: str) -> None:
        self.progress.end()
        going_on = self._going_on
        self._set_busy(busy=False)
        tell(self._window, words.refused(reason))
        if going_on:
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
        self._going_on = self._going_on and busy
        self.busy_changed.emit(busy)


def mark(run: RunSummary) -> str:
    """What a run is remembered by: a journal that was begun anew counts from 1 again."""
    return f"{run.id}@{run.begun}"
