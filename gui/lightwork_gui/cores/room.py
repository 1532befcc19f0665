"""The cores room: lanes at the left, the load of each core at the right, the legend below."""

import os
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lightwork.crews import LaneNow
from lightwork.events import PHASES
from lightwork.report import Report
from lightwork_gui import override, theme, words
from lightwork_gui.cores.lanes import PITCH, Lanes

LOAD_EVERY = 500
"""Milliseconds between two looks at the load: shorter ones only flicker."""


class CoresRoom(QScrollArea):
    """What the workers and the cores do."""

    def __init__(self, board: Callable[[], list[LaneNow | None]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lanes = Lanes(board)
        self.load = Load()
        self._inside = QWidget()
        self._inside.setObjectName("page")
        columns = QHBoxLayout()
        columns.setSpacing(40)
        columns.addWidget(self.lanes, 2)
        columns.addWidget(self.load, 1)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(16, 6, 16, 8)
        layout.setSpacing(4)
        layout.addLayout(columns)
        layout.addWidget(Legend())
        layout.addStretch()
        self.setWidget(self._inside)

    def show_report(self, report: Report, workers: int) -> None:
        """Shows another run."""
        self.lanes.show_report(report, workers)

    def needed(self) -> int:
        """Pixels of height that show all lanes and the legend."""
        return self._inside.sizeHint().height()

    def refresh(self) -> None:
        """Repaints the lanes."""
        if self.isVisible():
            self.lanes.update()


class Load(QWidget):
    """A bar for each core of the machine: how busy it was in the last half second, all programs counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Load of each core"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._percent = [0.0] * (os.cpu_count() or 1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, PITCH * len(self._percent))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        QTimer.singleShot(0, self._on_timer)  # the first look begins the first half second
        self._timer.start(LOAD_EVERY)
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _on_timer(self) -> None:
        import psutil  # noqa: PLC0415 - not before the first painting

        self._percent = psutil.cpu_percent(percpu=True)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.tabular(theme.small(self.font())))
        metrics = painter.fontMetrics()
        name = metrics.horizontalAdvance(self.tr("core {number}").format(number=88)) + 10
        figure = metrics.horizontalAdvance(words.percent(1)) + 10
        for core, percent in enumerate(self._percent):
            self._paint_core(painter, core, percent, name, figure)

    def _paint_core(self, painter: QPainter, core: int, percent: float, name: int, figure: int) -> None:
        look, middle = theme.colours(), core * PITCH + PITCH / 2
        row = QRectF(0, core * PITCH, self.width(), PITCH)
        painter.setPen(QColor(look.muted))
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(row, flags, self.tr("core {number}").format(number=core))
        painter.drawText(row, flags | int(Qt.AlignmentFlag.AlignRight), words.percent(percent / 100))
        bar = QRectF(name, middle - 4, max(1.0, self.width() - name - figure), 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.line))
        painter.drawRoundedRect(_mirrored(self, bar), 4, 4)
        painter.setBrush(QColor(look.accent))
        bar.setWidth(bar.width() * min(100.0, percent) / 100)
        painter.drawRoundedRect(_mirrored(self, bar), 4, 4)


class Legend(QWidget):
    """Which colour is which phase."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(PITCH + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.small(self.font()))
        look = theme.colours()
        entries: list[tuple[str, QBrush]] = [
            (words.phase(phase), QBrush(QColor(theme.PHASE_COLOURS[phase]))) for phase in PHASES
        ]
        entries.append((self.tr("idle"), QBrush(QColor(look.muted), Qt.BrushStyle.Dense6Pattern)))
        metrics = painter.fontMetrics()
        at = float(metrics.horizontalAdvance(self.tr("worker {number}").format(number=88)) + 16)
        for text, brush in entries:
            painter.fillRect(_mirrored(self, QRectF(at, 7, 10, 10)), brush)
            painter.setPen(QColor(look.muted))
            place = _mirrored(self, QRectF(at + 16, 0, 200, self.height()))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)
            at += 16 + metrics.horizontalAdvance(text) + 18


def _mirrored(widget: QWidget, place: QRectF) -> QRectF:
    """A place in a widget, counted from its right where the language is read from there."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return place
    return QRectF(widget.width() - place.right(), place.top(), place.width(), place.height())
