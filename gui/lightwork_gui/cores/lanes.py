"""The lanes, painted: what each worker did, phase by phase, and what it does now."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lightwork.crews import LaneNow
from lightwork.events import PHASES
from lightwork.plan import Plan
from lightwork.report import Report, State
from lightwork_gui import override, theme, words
from lightwork_gui.cores.past import LEAST_PIXELS, Past, blocks, edge_of, paint_block

BAR = 12
PITCH = 20
SECONDS_SHOWN = 10.0
"""The lanes show so much of a run while it lasts: filled from the left, then moving on."""


@dataclass(frozen=True, slots=True)
class View:
    """What one painting needs: the seconds at the left and right edges, and where the bars are."""

    begin: float
    end: float
    left: float
    width: float

    @property
    def pace(self) -> float:
        """Pixels per second."""
        return self.width / max(1e-9, self.end - self.begin)

    def x(self, at: float) -> float:
        """Where a moment is, in pixels, kept inside the bars."""
        share = (at - self.begin) / max(1e-9, self.end - self.begin)
        return self.left + self.width * min(1.0, max(0.0, share))


class Lanes(QWidget):
    """One lane per worker. Reads the report and the status board as they are; `update` comes from the timer.

    Time runs to the right in every language, so names stand on the left.
    """

    def __init__(self, board: Callable[[], list[LaneNow | None]], parent: QWidget | None = None) -> None:
        """Shows nothing at first.

        Args:
            board: what each lane does at this moment.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self._board = board
        self._report = Report(Plan((), ()))
        self._workers = 1
        self._past = Past()
        self._moment = 0.0
        self.setAccessibleName(self.tr("Lanes of the workers"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_report(self, report: Report, workers: int) -> None:
        """Shows another run, or the empty lanes of one to come."""
        self._report, self._workers = report, workers
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, PITCH * max(1, len(self._report.lanes) or self._workers))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        lanes, view = len(self._report.lanes) or self._workers, self._view()
        for lane in range(lanes):
            self._paint_name(painter, lane)
            self._paint_idle(painter, view, lane)
        if self._live:
            self._paint_past(painter, view)
        else:
            for lane in range(len(self._report.lanes)):
                self._paint_landed(painter, view, lane)
        now = self._board() if self._report.state is State.RUNNING else []
        for lane in range(min(len(now), len(self._report.lanes))):
            self._paint_now(painter, view, lane, now[lane])

    @property
    def _live(self) -> bool:
        return self._report.state in {State.RUNNING, State.PAUSED}

    def _view(self) -> View:
        """Some seconds that move on while the run lasts, all of it afterwards."""
        name = QFontMetrics(theme.small(self.font())).horizontalAdvance(self.tr("worker {number}").format(number=88))
        left, width = name + 16.0, max(1.0, self.width() - name - 16.0)
        begin = min((lane[0].began for lane in self._report.lanes if lane), default=0.0)
        end = max((lane[-1].ended for lane in self._report.lanes if lane), default=begin + 1.0)
        if self._live:
            pixels = round(width * self.devicePixelRatioF())
            pace = pixels / SECONDS_SHOWN
            edge = edge_of(max(end, self._now()), begin or perf_counter(), pixels, pace)
            return View(edge / pace - SECONDS_SHOWN, edge / pace, left, width)
        return View(begin, end, left, width)

    def _now(self) -> float:
        """This moment; while nothing runs, the one at which it was paused."""
        if self._report.state is State.RUNNING:
            self._moment = perf_counter()
        return self._moment

    def _paint_past(self, painter: QPainter, view: View) -> None:
        """Lays the picture of what has landed over the hatching."""
        ratio = self.devicePixelRatioF()
        size = QSize(round(view.width * ratio), round(self.height() * ratio))
        pace = size.width() / SECONDS_SHOWN
        bars = [(top * ratio, height * ratio) for top, height in map(self._bar, range(len(self._report.lanes)))]
        self._past.bring_up(self._report.lanes, bars, size, round(view.end * pace), pace)
        place = QRectF(view.left, 0, view.width, self.height())
        painter.drawPixmap(place, self._past.picture, QRectF(self._past.picture.rect()))

    @staticmethod
    def _bar(lane: int) -> tuple[float, float]:
        return lane * PITCH + (PITCH - BAR) / 2, BAR

    def _paint_name(self, painter: QPainter, lane: int) -> None:
        painter.setFont(theme.tabular(theme.small(self.font())))
        painter.setPen(QColor(theme.colours().muted))
        name = self.tr("worker {number}").format(number=lane + 1)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(0, lane * PITCH, self.width(), PITCH), int(flags), name)

    def _paint_idle(self, painter: QPainter, view: View, lane: int) -> None:
        """Hatches what has been, as far as it has been; blocks are laid over it. What is to come is a quiet ground."""
        top, height = self._bar(lane)
        until = view.x(self._now()) if self._live else view.left + view.width
        ground = QRectF(view.left, top, until - view.left, height)
        painter.fillRect(ground, QBrush(QColor(theme.colours().line), Qt.BrushStyle.BDiagPattern))
        to_come = QRectF(until, top, view.left + view.width - until, height)
        painter.fillRect(to_come, QColor(theme.colours().selected))

    def _paint_landed(self, painter: QPainter, view: View, lane: int) -> None:
        bar = QRectF(view.left, self._bar(lane)[0], view.width, BAR)
        for block in blocks(self._report.lanes[lane], LEAST_PIXELS / view.pace):
            paint_block(painter, block, bar, view.begin, view.pace)

    def _paint_now(self, painter: QPainter, view: View, lane: int, now: LaneNow | None) -> None:
        if now is None:
            return
        top, height = self._bar(lane)
        landed = self._report.lanes[lane]
        left = view.x(max(landed[-1].ended, now.since - 1) if landed else now.since)
        colour = QColor(theme.PHASE_COLOURS[now.phase] if now.phase else theme.colours().line)
        painter.fillRect(QRectF(left, top, max(2.0, view.x(self._now()) - left), height), colour)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def _tip(self, x: int, y: int) -> str:
        """The photo under the mouse, with the milliseconds of its phases; that nothing ran, where nothing did."""
        lane, view = y // PITCH, self._view()
        if not 0 <= lane < len(self._report.lanes) or x < view.left:
            return ""
        at = view.begin + (x - view.left) / view.width * (view.end - view.begin)
        landed = self._report.lanes[lane]
        place = bisect_left(landed, at, key=lambda item: item.ended)
        if place == len(landed) or landed[place].began > at:
            return self.tr("idle")
        entry = landed[place]
        task = self._report.plan.tasks[entry.index]
        times = zip(PHASES, entry.phases, strict=True)
        phases = words.listed([f"{words.phase(phase)} {words.decimal(seconds * 1000, 1)}" for phase, seconds in times])
        total = words.milliseconds(entry.ended - entry.began)
        return f"{words.path(task.source.path)}\n{total}: {phases}"
