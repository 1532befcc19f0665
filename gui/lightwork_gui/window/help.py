"""The Help box: what the keyboard does, where files go, and how to take something back."""

import os
from collections.abc import Iterable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lightwork.journal.database import home
from lightwork.presets import own_folder
from lightwork_gui import logs, theme, words
from lightwork_gui import settings as remembered

LEFT = 120
"""Pixels of the left column, so that both lists stand in one line."""

NATIVE = QKeySequence.SequenceFormat.NativeText


class Help(QDialog):
    """One page; what stands on it can be copied or opened."""

    def __init__(self, actions: Iterable[QAction], output: str, parent: QWidget | None = None) -> None:
        """Shows it.

        Args:
            actions: whose keys are told.
            output: the folder for results; empty if there is none yet.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(660, 720)
        page = QWidget()
        page.setObjectName("page")
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(20, 16, 20, 16)
        self._page.setSpacing(theme.STEP)
        self._add_keys(actions)
        self._add_places(output)
        self._add_undo()
        self._page.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Help"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.buttons.setContentsMargins(20, theme.STEP, 20, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.buttons)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    # Keys

    def _add_keys(self, actions: Iterable[QAction]) -> None:
        rows = [
            (action.shortcut().toString(NATIVE), words.without_key(action.text()))
            for action in actions
            if not action.shortcut().isEmpty()
        ]
        rows.append((_key("Space"), self.tr("Pause or resume the run")))
        rows.append((_key("Del"), self.tr("Take the selected photos out of the list; their files stay")))
        self._head(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, LEFT)
        grid.setColumnStretch(1, 1)
        for row, (keys, text) in enumerate(rows):
            grid.addWidget(_plain(keys), row, 0)
            grid.addWidget(_muted(text), row, 1)
        self._page.addLayout(grid)

    # Places

    def _add_places(self, output: str) -> None:
        self._head(self.tr("Where files go"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, LEFT)
        grid.setColumnStretch(1, 1)
        none = self.tr("no folder yet: it is proposed when you add photos")
        self._place(grid, self.tr("Results"), output, none)
        self._place(grid, self.tr("Own presets"), str(own_folder()))
        self._place(grid, self.tr("History of runs"), home())
        self._place(grid, self.tr("Preferences"), remembered.place())
        self._place(grid, self.tr("Log"), logs.path())
        self._page.addLayout(grid)

    def _place(self, grid: QGridLayout, title: str, path: str, without: str = "") -> None:
        row = grid.rowCount()
        where = _muted(words.path(path) if path else without)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(_plain(title), row, 0)
        grid.addWidget(where, row, 1)
        if path:
            copy = _button(self.tr("Copy"), self.tr("Copy the path: {what}").format(what=title))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(path))
            show = _button(self.tr("Open"), self.tr("Open the folder: {what}").format(what=title))
            show.clicked.connect(lambda: open_folder(path))
            grid.addWidget(copy, row, 2)
            grid.addWidget(show, row, 3)

    # Undo

    def _add_undo(self) -> None:
        self._head(self.tr("Taking something back"))
        for text in (
            self.tr("Your originals are never changed, unless you choose that they are replaced; you are asked first."),
            self.tr("Undo moves what a run has made to the trash, and brings back originals that it replaced."),
            self.tr("What you have changed since is left alone."),
            self.tr(
                "A run that was stopped or interrupted goes on where it was: press Resume, or Go on at the next start."
            ),
        ):
            self._page.addWidget(_muted(text))

    def _head(self, text: str) -> None:
        label = QLabel(text)
        label.setObjectName("heading")
        if self._page.count():
            self._page.addSpacing(2 * theme.STEP)
        self._page.addWidget(label)


def open_folder(path: str) -> None:
    """Opens a folder, or the one that a file is in, in the file manager; the nearest one that is there."""
    folder = path
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _key(name: str) -> str:
    return QKeySequence(name).toString(NATIVE)


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _muted(text: str) -> QLabel:
    label = _plain(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    return label


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("flat")
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    return button
