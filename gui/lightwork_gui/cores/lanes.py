"""The lanes, painted: what each worker did, phase by phase, and what it does now."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lightwork.crews import LaneNow
from lightwork.events import PHASES, Landed
from lightwork.plan import Plan
from lightwork.report import Report, State
from lightwork_gui import override, theme, words

BAR = 12
PITCH = 20
SECONDS_SHOWN = 10.0
"""The lanes show so much of a run while it lasts; the end is at the right."""


LEAST_PIXELS = 6.0
"""Photos narrower than this are drawn together: a long run of small ones would take all of the window's time."""

LEAST_VISIBLE = 0.2
"""Pixels below which a phase cannot be seen."""

_COLOURS = tuple(QColor(theme.PHASE_COLOURS[phase]) for phase in PHASES)


@dataclass(frozen=True, slots=True)
class Block:
    """One photo, or several short ones after each other: from when to when, and the seconds of each phase."""

    began: float
    ended: float
    phases: tuple[float, ...]


def blocks(landed: Sequence[Landed], least: float) -> Iterator[Block]:
    """Gathers neighbours until they span `least` seconds; a longer photo is a block of its own.

    What a block spans beyond its phases is idleness, so the shares of a merged block stay true.
    """
    began, phases = 0.0, [0.0] * len(PHASES)
    fresh = True
    for entry in landed:
        if fresh:
            began, phases = entry.began, [0.0] * len(PHASES)
        phases = [total + more for total, more in zip(phases, entry.outcome.phases, strict=True)]
        fresh = entry.ended - began >= least
        if fresh:
            yield Block(began, entry.ended, tuple(phases))
    if landed and not fresh:
        yield Block(began, landed[-1].ended, tuple(phases))


@dataclass(frozen=True, slots=True)
class View:
    """What one painting needs: the seconds at the left and right edges, and where the bars are."""

    begin: float
    end: float
    left: float
    width: float

    def x(self, at: float) -> float:
        """Where a moment is, in pixels, kept inside the bars."""
        share = (at - self.begin) / max(1e-9, self.end - self.begin)
        return self.left + self.width * min(1.0, max(0.0, share))


class Lanes(QWidget):
    """One lane per worker. Reads the report and the status board as they are; `update` comes from the timer."""

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
        view, now = self._view(), self._board() if self._report.state is State.RUNNING else []
        for lane in range(len(self._report.lanes) or self._workers):
            self._paint_name(painter, lane)
            self._paint_idle(painter, view, lane)
            if lane < len(self._report.lanes):
                self._paint_landed(painter, view, lane)
            if lane < len(now):
                self._paint_now(painter, view, lane, now[lane])

    def _view(self) -> View:
        """The last seconds while the run lasts, all of it afterwards."""
        name = QFontMetrics(theme.small(self.font())).horizontalAdvance(self.tr("worker {number}").format(number=88))
        begin = min((lane[0].began for lane in self._report.lanes if lane), default=0.0)
        end = max((lane[-1].ended for lane in self._report.lanes if lane), default=begin + 1.0)
        if self._report.state in {State.RUNNING, State.PAUSED}:
            end = max(end, perf_counter())
            begin = max(begin, end - SECONDS_SHOWN)
        return View(begin, end, name + 16.0, max(1.0, self.width() - name - 16.0))

    @staticmethod
    def _bar(lane: int) -> tuple[float, float]:
        return lane * PITCH + (PITCH - BAR) / 2, BAR

    def _paint_name(self, painter: QPainter, lane: int) -> None:
        painter.setFont(theme.tabular(theme.small(self.font())))
        painter.setPen(QColor(theme.colours().muted))
        name = self.tr("worker {number}").format(number=lane + 1)
        painter.drawText(QRectF(0, lane * PITCH, self.width(), PITCH), int(Qt.AlignmentFlag.AlignVCenter), name)

    def _paint_idle(self, painter: QPainter, view: View, lane: int) -> None:
        top, height = self._bar(lane)
        ground = QRectF(view.left, top, view.width, height)
        painter.fillRect(ground, QBrush(QColor(theme.colours().line), Qt.BrushStyle.BDiagPattern))

    def _paint_landed(self, painter: QPainter, view: View, lane: int) -> None:
        landed = self._report.lanes[lane]
        shown = landed[bisect_left(landed, view.begin, key=lambda item: item.ended) :]
        for block in blocks(shown, LEAST_PIXELS * (view.end - view.begin) / view.width):
            self._paint_block(painter, view, lane, block)

    def _paint_block(self, painter: QPainter, view: View, lane: int, block: Block) -> None:
        top, height = self._bar(lane)
        at = block.began
        for colour, seconds in zip(_COLOURS, block.phases, strict=True):
            left, right = view.x(at), view.x(at + seconds)
            if right - left > LEAST_VISIBLE:
                painter.fillRect(QRectF(left, top, right - left, height), colour)
            at += seconds
        edge = view.x(block.ended)
        if edge - view.x(block.began) > 2 * LEAST_PIXELS:  # room for a seam between two photos
            painter.fillRect(QRectF(edge - 1, top, 1, height), QColor(theme.colours().window))

    def _paint_now(self, painter: QPainter, view: View, lane: int, now: LaneNow | None) -> None:
        if now is None:
            return
        top, height = self._bar(lane)
        landed = self._report.lanes[lane]
        left = view.x(max(landed[-1].ended, now.since - 1) if landed else now.since)
        colour = QColor(theme.PHASE_COLOURS[now.phase] if now.phase else theme.colours().line)
        painter.fillRect(QRectF(left, top, max(2.0, view.left + view.width - left), height), colour)

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
        task = self._report.plan.tasks[entry.outcome.index]
        phases = ", ".join(
            f"{phase} {seconds * 1000:.1f}" for phase, seconds in zip(PHASES, entry.outcome.phases, strict=True)
        )
        total = (entry.ended - entry.began) * 1000
        return f"{words.path(task.source.path)}\n{total:.1f} ms: {phases}"
