"""What can be done with an earlier run, and why it cannot be done with this one."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from lightwork.journal import RunState, RunSummary
from lightwork_gui import theme
from lightwork_gui.words import without_key


class RunButton(QPushButton):
    """A button for an action: the same words, the same state, the same reason."""

    def __init__(self, action: QAction, icon: str, home: QWidget) -> None:
        """Triggers an action, and gives the focus back to where the runs are: the action may switch it off."""
        super().__init__()
        self.setObjectName("quiet")
        theme.put_on(self, icon)
        self._action = action
        self.clicked.connect(home.setFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(without_key(self._action.text()))
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleDescription(self._action.toolTip())


class RunActions(QObject):
    """The actions for the run that is selected; the window knows when nothing may be begun.

    Signals:
        repeat_wanted(run), resume_wanted(run), undo_wanted(run), export_wanted(run), folder_wanted(run),
        photos_wanted(run): with the `RunSummary`.
    """

    repeat_wanted = Signal(object)
    resume_wanted = Signal(object)
    undo_wanted = Signal(object)
    export_wanted = Signal(object)
    folder_wanted = Signal(object)
    photos_wanted = Signal(object)

    def __init__(self, locked: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._locked = locked
        self.run: RunSummary | None = None
        self.photos = self._action(self.tr("&Photos\u2026"), self.photos_wanted)
        self.repeat = self._action(self.tr("&Repeat"), self.repeat_wanted)
        self.resume = self._action(self.tr("Re&sume"), self.resume_wanted)
        self.undo = self._action(self.tr("&Undo"), self.undo_wanted)
        self.export = self._action(self.tr("&Export\u2026"), self.export_wanted)
        self.folder = self._action(self.tr("Open &folder"), self.folder_wanted)
        self.all = (self.photos, self.repeat, self.resume, self.undo, self.export, self.folder)
        self.show_run(None)

    def _action(self, text: str, wanted: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda: wanted.emit(self.run))  # type: ignore[attr-defined]
        return action

    def show_run(self, run: RunSummary | None) -> None:
        """Offers what can be done with a run."""
        self.run = run
        for action, purpose, reasons in self._offers():
            reason = self.tr("Choose a run first.") if run is None else next(filter(None, reasons(run)), "")
            action.setEnabled(not reason)
            action.setToolTip(reason or purpose)

    def look_again(self) -> None:
        """The window has begun something, or ended it."""
        self.show_run(self.run)

    def _offers(self) -> Iterator[tuple[QAction, str, Callable[[RunSummary], Iterator[str]]]]:
        """Each action with what it does, and what may be in its way."""
        yield self.photos, self.tr("What became of every photo of this run."), self._nothing
        purpose = self.tr("The same photos with the same settings again. Nothing is made before you press Start.")
        yield self.repeat, purpose, self._not_repeated
        yield self.resume, self.tr("Makes what is left of this run."), self._not_resumed
        yield self.undo, self.tr("Moves what this run has made to the trash. You are asked first."), self._not_undone
        yield self.export, self.tr("Everything about this run as a CSV or JSON file."), self._nothing
        yield self.folder, self.tr("The folder with the results."), self._no_folder

    def _nothing(self, run: RunSummary) -> Iterator[str]:
        del run
        yield ""

    def _not_repeated(self, run: RunSummary) -> Iterator[str]:
        yield self.tr("Not while something else is being made.") if self._locked() else ""
        yield "" if run.paths else self.tr("It is not known which photos these were.")

    def _not_resumed(self, run: RunSummary) -> Iterator[str]:
        yield self.tr("It is running.") if run.state is RunState.RUNNING else ""
        yield self.tr("It was undone.") if run.state is RunState.UNDONE else ""
        yield "" if run.left else self.tr("Nothing of it is left.")
        yield self.tr("Not while something else is being made.") if self._locked() else ""

    def _not_undone(self, run: RunSummary) -> Iterator[str]:
        yield self.tr("It is running.") if run.state is RunState.RUNNING else ""
        yield self.tr("It was undone.") if run.state is RunState.UNDONE else ""
        yield "" if run.done + run.copied else self.tr("It has made nothing.")
        yield self.tr("Not while something else is being made.") if self._locked() else ""

    def _no_folder(self, run: RunSummary) -> Iterator[str]:
        yield "" if run.output or run.paths else self.tr("It is not known where the results are.")
