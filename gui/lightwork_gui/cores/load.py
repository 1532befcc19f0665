"""The machine's side of the room: a bar for each core, memory and disk, all programs counted."""

import os

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from lightwork_gui import override, theme, words
from lightwork_gui.cores import told
from lightwork_gui.cores.lanes import PITCH
from lightwork_gui.cores.machine import Look, Machine, siblings, twins

LOAD_EVERY = 500
"""Milliseconds between two looks at the machine: shorter ones only flicker."""


class Load(QWidget):
    """How busy each core was in the last half second, and what memory and disks do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machine: Machine | None = None
        self._workers = 0
        self.cores = CoreBars()
        self.figures = _muted()
        self.kinds = _muted()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.cores, self.kinds, self.figures):
            layout.addWidget(widget)
        layout.addStretch()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    def show_workers(self, workers: int) -> None:
        """Says so where there are more workers than cores."""
        self._workers = workers
        self._tell_kinds()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start(0)  # the first look begins the first half second
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _on_timer(self) -> None:
        self._timer.setInterval(LOAD_EVERY)
        if self._machine is None:
            self._machine = Machine()
            self.cores.twins = dict(twins(siblings()))
            self._tell_kinds()
        self.show_look(self._machine.look())

    def show_look(self, look: Look) -> None:
        """Shows what was seen."""
        self.cores.show_percent(look.percent)
        text = self.tr("Memory: {ours} Lightwork, {free} free.")
        told_memory = text.format(ours=words.size(look.ours), free=words.size(look.free))
        disk = ""
        if look.read is not None and look.written is not None:
            text = self.tr("Disks, all programs: {read} read, {written} written per second.")
            disk = text.format(read=words.size(look.read), written=words.size(look.written))
        self.figures.setText(f"{told_memory} {disk}".strip())

    def _tell_kinds(self) -> None:
        logical = len(self.cores.percent)
        physical = self._machine.physical if self._machine is not None else None
        text = ""
        if physical is not None and physical != logical:
            text = self.tr("{logical} on {physical} physical ones: two of a pair share one core's units.")
            text = text.format(logical=words.count(logical, "%n core(s)"), physical=words.whole(physical))
        self.kinds.setText(f"{text} {told.shared(self._workers, logical)}".strip())
        self.kinds.setVisible(bool(self.kinds.text()))


class CoreBars(QWidget):
    """A bar for each logical core. Those of one physical core are named after it and stand together.

    Attributes:
        percent: how busy each core is, 0 to 100.
        twins: the physical core of each, where some share one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Load of each core"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.percent: tuple[float, ...] = (0.0,) * (os.cpu_count() or 1)
        self.twins: dict[int, int] = {}

    def show_percent(self, percent: tuple[float, ...]) -> None:
        """Shows another load."""
        self.percent = percent
        self.setAccessibleDescription(words.listed([words.percent(each / 100) for each in percent]))
        self.update()

    @property
    def _pitch(self) -> int:
        return max(PITCH, QFontMetrics(theme.small(self.font())).height() + 6)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self._pitch * len(self.percent))

    def _name(self, core: int) -> str:
        if core in self.twins:
            return self.tr("core {physical}, thread {number}").format(physical=self.twins[core], number=core)
        return self.tr("core {number}").format(number=core)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.tabular(theme.small(self.font())))
        metrics = painter.fontMetrics()
        names = [self._name(core) for core in range(len(self.percent))]
        name = max(metrics.horizontalAdvance(text) for text in names) + 10
        figure = metrics.horizontalAdvance(words.percent(1)) + 10
        order = sorted(range(len(self.percent)), key=lambda core: (self.twins.get(core, core), core))
        for place, core in enumerate(order):
            row = QRectF(0, place * self._pitch, self.width(), self._pitch)
            self._paint_core(painter, row, names[core], self.percent[core], (name, figure))

    def _paint_core(self, painter: QPainter, row: QRectF, text: str, percent: float, sides: tuple[int, int]) -> None:
        look, (name, figure) = theme.colours(), sides
        painter.setPen(QColor(look.muted))
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(row, flags, text)
        painter.drawText(row, flags | int(Qt.AlignmentFlag.AlignRight), words.percent(percent / 100))
        bar = QRectF(name, row.center().y() - 4, max(1.0, self.width() - name - figure), 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.line))
        painter.drawRoundedRect(mirrored(self, bar), 4, 4)
        painter.setBrush(QColor(look.accent))
        bar.setWidth(bar.width() * min(100.0, percent) / 100)
        painter.drawRoundedRect(mirrored(self, bar), 4, 4)


def mirrored(widget: QWidget, place: QRectF) -> QRectF:
    """A place in a widget, counted from its right where the language is read from there."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return place
    return QRectF(widget.width() - place.right(), place.top(), place.width(), place.height())


def _muted() -> QLabel:
    label = QLabel()
    label.setObjectName("muted")
    label.setFont(theme.tabular(theme.small(label.font())))
    label.setWordWrap(True)
    return label
