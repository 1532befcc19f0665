"""The box to choose one of some things from: its words end in dots where they have no room, never in half a letter."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from lightwork_gui import override

ROOM = 6
"""Pixels that its words need beside what Qt gives them: a style sheet takes some away."""


class Box(QComboBox):
    """Ends in dots what is too long for it, with a tip that has the whole, and leaves the wheel to what scrolls.

    Whoever scrolls does not mean to change what passes under the mouse.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tip = ""  # which it has shown by itself

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option, kind = QStyleOptionComboBox(), QStyle.ComplexControl.CC_ComboBox
        self.initStyleOption(option)
        room = self.style().subControlRect(kind, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        text = self.currentText() if self.currentIndex() >= 0 else self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self._show_whole(text if option.currentText != text else "")
        painter = QStylePainter(self)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _show_whole(self, text: str) -> None:
        """Has a tip with all of a text that is cut, unless there is another one."""
        if self._tip != text and self.toolTip() == self._tip:
            self._tip = text
            self.setToolTip(text)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(ROOM, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(ROOM, 0)
