"""The rounds of a measurement as a lane: one cell for each, filled as it ends."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from lightwork.lab.compare import Round
from lightwork_gui import override, theme

HIGH, GAP, WIDEST = 14, 2, 28
"""Pixels of a cell, between two, and how wide one is at most."""


class RoundsLane(QWidget):
    """Rounds that count are filled, the warm-up is hatched, what is to come is an outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Rounds of the measurement"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._total = 0
        self._rounds: list[Round] = []

    def begin(self) -> None:
        """Shows none."""
        self._total = 0
        self._rounds.clear()
        self.update()

    def add(self, turn: Round) -> None:
        """Shows one more."""
        self._total = turn.total
        self._rounds.append(turn)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, HIGH + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._total:
            return
        step = min(float(WIDEST), self.width() / self._total)
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number in range(self._total):
            left = self.width() - (number + 1) * step if backwards else number * step
            cell = QRectF(left + 0.5, 1.5, max(1.0, step - GAP), HIGH - 2)
            self._paint_cell(painter, cell, self._rounds[number] if number < len(self._rounds) else None)

    def _paint_cell(self, painter: QPainter, cell: QRectF, turn: Round | None) -> None:
        look = theme.colours()
        accent, line = QColor(look.accent), QColor(look.line)
        painter.setPen(QPen(line if turn is None else accent, 1))
        if turn is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(QBrush(accent, Qt.BrushStyle.SolidPattern if turn.repeat else Qt.BrushStyle.Dense6Pattern))
        painter.drawRect(cell)
