"""A preview with everything around it: the picture, its figures, what changes, and the buttons for its size."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from lightwork_gui import override, theme, words
from lightwork_gui.conductor.preview import Developed
from lightwork_gui.preview import told
from lightwork_gui.preview.line import Line
from lightwork_gui.preview.view import SplitView

ROOMY, ROWS = 280, 3
"""Pixels of height from which the notes have so many lines: always as many, or the picture would jump."""

LOW = 130
"""Pixels of height below which the picture has the notes' room; they are its tip there."""


class Pane(QWidget):
    """Shows a preview, or a sentence instead. Its buttons stand below a large one; its owner places those of another.

    Signals:
        moved(): another place or size is shown, or there is more or less room.
        again_wanted(): the person wants what did not come to be tried once more.
    """

    moved = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self.view = SplitView()
        self.figures = Line()
        self.notes = Line()
        self.notes.setObjectName("muted")
        self.fit = self._button(self.tr("Fit"), self.tr("Show all of it (0)"))
        self.full = self._button(self.tr("100 %"), self.tr("Show the result's own pixels (1)"))
        self.again = QPushButton(self.tr("Try again"))
        self.again.setAccessibleName(self.tr("Try the preview again"))
        self.again.clicked.connect(self.again_wanted)
        self.again.hide()
        self.fit.clicked.connect(lambda: self.view.look(self.view.sight.zoomed(0.0)))
        self.full.clicked.connect(lambda: self.view.look(self.view.sight.zoomed(1.0)))
        self.view.moved.connect(self._on_moved)
        self._lay_out(large=large)
        self._show_buttons()

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setObjectName("quiet")
        return button

    def _lay_out(self, *, large: bool) -> None:
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP // 2)
        for button in (self.fit, self.full):
            row.addWidget(button)
        last = QHBoxLayout()
        last.addWidget(self.figures, 1)
        if large:
            last.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP // 2)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(last)
        layout.addWidget(self.notes)

    def show_preview(self, preview: Developed) -> None:
        """Shows a whole picture with its words, or a nearer part of the one that is shown."""
        if preview.wish.part is not None:
            self.view.show_near(preview)
            return
        self.again.hide()
        self.view.show_whole(preview, told.labels(preview))
        figures, notes = told.figures(preview), words.sentences(told.notes(preview))
        self.figures.setText(figures)
        self.notes.setText(notes)
        self._show_tip()
        self.view.setAccessibleDescription(f"{figures}. {notes}".strip())
        self._show_buttons()

    def show_message(self, text: str, *, again: bool = False) -> None:
        """Shows a sentence where the picture would be, and whether trying again may help."""
        self.again.setVisible(again)
        self.view.show_message(text)
        self.figures.setText("")
        self.notes.setText("")
        self._show_tip()
        self.view.setAccessibleDescription(text)
        self._show_buttons()

    def show_waiting(self) -> None:
        """Says that what is shown is about to change."""
        self.figures.setText(self.tr("Making the preview\u2026"))

    def _show_tip(self) -> None:
        self.view.setToolTip(self.notes.text() if self.notes.isHidden() else "")

    def _on_moved(self) -> None:
        self._show_buttons()
        self.moved.emit()

    def _show_buttons(self) -> None:
        sight, there = self.view.sight, self.view.shown is not None
        self.fit.setChecked(there and sight.fits)
        self.full.setChecked(there and sight.scale == 1.0)
        for button in (self.fit, self.full):
            button.setEnabled(there)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.notes.show_rows(ROWS if event.size().height() >= ROOMY else 1)
        self.notes.setHidden(event.size().height() < LOW)
        self._show_tip()
        super().resizeEvent(event)
