"""Words that get no more room than there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from lightwork_gui import override, theme


class Line(QLabel):
    """One line or a few, cut in the end where there is more to say, which is then a tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._rows = 1

    def show_rows(self, rows: int) -> None:
        """Takes the room of so many lines, whether there is as much to say or not."""
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()

    def _lines(self) -> list[str]:
        """What stands in each line; the last one is cut if it has to be."""
        text, begin = self.text(), 0
        lines: list[str] = []
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        while len(lines) < self._rows - 1 and (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            begin = line.textStart() + line.textLength()
            lines.append(text[line.textStart() : begin].rstrip())
        layout.endLayout()
        last = self.fontMetrics().elidedText(text[begin:], Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(text if last != text[begin:] else "")
        return [*lines, last]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.tabular(self.font()))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(self.layoutDirection())
        metrics, backwards = painter.fontMetrics(), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, line in enumerate(self._lines()):  # by its baseline: a letter of another font would push it down
            left = self.width() - metrics.horizontalAdvance(line) if backwards else 0
            painter.drawText(left, place * self.fontMetrics().height() + metrics.ascent(), line)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._rows * self.fontMetrics().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._rows * self.fontMetrics().height())
