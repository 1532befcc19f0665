"""The history room: earlier runs, and what can be done with them.

::

    shown, run ended, undone ──► Archive.read_runs ──► listed ──► RunsModel ──► QuietTable
    painted ──► RunsModel.weights_wanted ──► Archive.weigh ──► weighed
    selected ──► RunActions ──► repeat, resume, undo (the window), photos, export, folder
"""

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QStandardPaths, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from lightwork.journal import RunSummary, Weight
from lightwork_gui import override, theme, words
from lightwork_gui.conductor import Archive
from lightwork_gui.history.actions import RunActions, RunButton
from lightwork_gui.history.cells import GIVING_WAY, samples
from lightwork_gui.history.model import RunsModel
from lightwork_gui.history.photos import RunPhotos
from lightwork_gui.history.table import QuietTable

ROWS = 6
"""Runs that are to be seen at a time, at least."""


ICONS = ("photos", "again", "play", "undo", "export", "folder")
"""On the buttons, in the order of the actions."""


class HistoryRoom(QStackedWidget):
    """Earlier runs, the latest first; a sentence where there are none.

    Signals:
        repeat_wanted(run), resume_wanted(run), undo_wanted(run), folder_wanted(run): with the `RunSummary`.
        seen(), left(): somebody looks at the room, and no longer.
    """

    repeat_wanted = Signal(object)
    resume_wanted = Signal(object)
    undo_wanted = Signal(object)
    folder_wanted = Signal(object)
    seen = Signal()
    left = Signal()

    def __init__(
        self,
        archive: Archive,
        is_ours: Callable[[int], bool],
        locked: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Reads nothing before it is seen.

        Args:
            archive: of the journal.
            is_ours: whether a run that is running is this window's.
            locked: whether nothing may be begun now.
            parent: of the room.
        """
        super().__init__(parent)
        self._archive = archive
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.model = RunsModel(is_ours, self)
        self.table = QuietTable(self.model, samples(), self, GIVING_WAY)
        self.table.setAccessibleName(self.tr("Earlier runs"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.actions_ = RunActions(locked, self)
        self.buttons = [
            RunButton(action, icon, self.table) for action, icon in zip(self.actions_.all, ICONS, strict=True)
        ]
        self.told = QLabel()
        self.told.setObjectName("muted")
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.empty = QLabel(self.tr("Nothing has been made yet. Every run will stand here, to be repeated or undone."))
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 4, 12, 4)
        bar.setSpacing(theme.STEP // 2)
        for button in self.buttons:
            bar.addWidget(button)
        bar.addWidget(self.told, 1)
        self._page = QWidget()
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.table, 1)
        self.addWidget(self.empty)
        self.addWidget(self._page)

    def _connect(self) -> None:
        actions = self.actions_
        actions.repeat_wanted.connect(self.repeat_wanted)
        actions.resume_wanted.connect(self.resume_wanted)
        actions.undo_wanted.connect(self.undo_wanted)
        actions.folder_wanted.connect(self.folder_wanted)
        actions.export_wanted.connect(self._on_export)
        actions.photos_wanted.connect(self._on_photos)
        self.table.opened.connect(actions.photos.trigger)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.model.weights_wanted.connect(self._archive.weigh)
        self._archive.listed.connect(self._on_listed)
        self._archive.weighed.connect(self._on_weighed)
        self._archive.exported.connect(self._on_exported)
        self._archive.refused.connect(self._on_refused)

    # What is shown

    def refresh(self) -> None:
        """Reads the runs again, if anybody can see them; if not, that is done as soon as somebody does."""
        if self.isVisible():
            self._archive.read_runs()

    def say(self, sentence: str) -> None:
        """Tells what has come of something."""
        self.told.setText(sentence)
        self.told.setToolTip(sentence)

    def look_again(self) -> None:
        """The window has begun something, or ended it."""
        self.actions_.look_again()
        self.refresh()

    def _on_listed(self, runs: Sequence[RunSummary]) -> None:
        chosen = self.actions_.run
        self.model.show_runs(runs)
        self.setCurrentWidget(self._page if runs else self.empty)
        row = max(0, self.model.row(chosen.id)) if chosen is not None else 0
        if runs and self.table.currentIndex().row() != row:
            self.table.selectRow(row)
        self.actions_.show_run(runs[row] if runs else None)

    def _on_weighed(self, number: int, weight: Weight) -> None:
        self.model.show_weight(number, weight)

    def _on_current(self) -> None:
        index = self.table.currentIndex()
        self.actions_.show_run(self.model.run(index.row()) if index.isValid() else None)
        self.say("")

    def wanted_height(self) -> int:
        """Pixels of height that a handful of runs take."""
        buttons = self.buttons[0].sizeHint().height() + theme.STEP
        return (
            buttons
            + self.table.horizontalHeader().sizeHint().height()
            + ROWS * self.table.verticalHeader().defaultSectionSize()
        )

    # What is done

    def menu(self) -> QMenu:
        """The menu for the run that is selected."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions(list(self.actions_.all))
        return menu

    def _on_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _on_photos(self, run: RunSummary) -> None:
        RunPhotos(run, self._archive, self).open()

    def _on_export(self, run: RunSummary) -> None:
        dialog = QFileDialog(self, self.tr("Export this run"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        table, plain = self.tr("Table (*.csv)"), self.tr("JSON (*.json)")
        dialog.setNameFilters([table, plain])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("json" if kind == plain else "csv"))
        dialog.selectFile(f"lightwork-run-{run.id}.csv")
        dialog.fileSelected.connect(lambda file: self._export(run, file))
        dialog.open()

    def _export(self, run: RunSummary, file: str) -> None:
        self._folder = os.path.dirname(file)
        self._archive.export(run.id, file)

    def _on_exported(self, file: str) -> None:
        self.say(words.saved(file))

    def _on_refused(self, reason: str) -> None:
        self.say(reason)
        if self.currentWidget() is self.empty:
            self.empty.setText(reason)

    # Events

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.seen.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Another program may have made or undone something while this window was behind it."""
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()
        super().changeEvent(event)
