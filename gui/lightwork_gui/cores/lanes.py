"""The lanes, painted: what each worker did, phase by phase, what it does now, and why it does nothing."""

import math
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lightwork.crews import LaneNow
from lightwork.lab.blocks import Sums
from lightwork.plan import Plan
from lightwork.report import Report, State
from lightwork.usage import Idle, LaneUsage, Stretch, idle_stretches
from lightwork_gui import override, theme, words
from lightwork_gui.cores import told
from lightwork_gui.cores.look import hatch, paint_codes, paint_phase
from lightwork_gui.cores.rows import GAP_PIXELS, Row
from lightwork_gui.cores.sight import Sight
from lightwork_gui.cores.view import View

BAR = 12
"""Pixels of height of a bar, in a row of `PITCH`, which grows with the letters."""
PITCH = 20

SHARE = 0.05
"""Of the time that painting may take while it runs: workers would wait for a window that only paints."""

LONG_ENOUGH = 0.3
"""Seconds from which on a photo in hand is named; shorter ones would only flicker."""

TICK = 1 / 30
"""Seconds between two refreshings that are asked for."""

TELL_EVERY = 1.0
"""Seconds between two descriptions for a screen reader."""

_TEXT = 190.0
"""Pixels for what a worker has in hand, where there is room for it."""
_ROOMY = 560

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


class Lanes(QWidget):
    """One lane per worker. Reads the report and the status board as they are; `refresh` comes from the timer.

    Time runs to the right in every language, so names stand on the left.

    Attributes:
        used: what stands behind the lanes, as often as it is known.

    Signals:
        sighted(): another part of the run is shown, or the run has grown.
    """

    sighted = Signal()

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
        self._rows: list[tuple[Sums, Row]] = []
        self._boarded = False
        self._moment = 0.0
        self._described = self._next = -math.inf
        self.used: Sequence[LaneUsage] = ()
        self.sight = Sight()
        self.setAccessibleName(self.tr("Lanes of the workers"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_report(self, report: Report, workers: int) -> None:
        """Shows another run, or the empty lanes of one to come; the same run once more when it has ended."""
        if report is not self._report:
            self.sight, self._rows, self.used = Sight(), [], ()
        self._report, self._workers = report, workers
        self._rows = [self._row(lane, sums) for lane, (sums, _) in enumerate(self._rows)]  # the end changes reasons
        self._described = -math.inf
        self.refresh()
        self.updateGeometry()

    @property
    def report(self) -> Report:
        """The run that is shown."""
        return self._report

    @property
    def count(self) -> int:
        """How many lanes there are."""
        return len(self._report.lanes) or self._workers

    @property
    def live(self) -> bool:
        """Whether the run is under way."""
        return self._report.state in {State.RUNNING, State.PAUSED}

    def refresh(self) -> None:
        """Takes what is new, and is painted with it soon."""
        while len(self._rows) < len(self._report.lanes):
            lane = len(self._rows)
            self._rows.append(self._row(lane, Sums(self._report.lanes[lane])))
        for sums, _ in self._rows:
            sums.bring_up()
        if self._rows:
            self.sight.first, self.sight.live = self._report.started, self.live
            self.sight.last = self._now() if self.live else self._report.now
        self._describe()
        self.sighted.emit()
        self.update()

    def _row(self, lane: int, sums: Sums) -> tuple[Sums, Row]:
        return sums, Row(sums, partial(self._idle, lane))

    def tick(self) -> None:
        """Refreshes, unless painting has lately taken too much of the time."""
        if perf_counter() >= self._next:
            self.refresh()

    def _describe(self) -> None:
        """Tells a screen reader what is seen; not more often than it can be heard."""
        now = perf_counter()
        if now - self._described >= TELL_EVERY:
            self._described = now
            self.setAccessibleDescription(told.lanes(self._report, self._doing()))

    def _doing(self) -> list[LaneNow | None]:
        return self._board() if self._report.state is State.RUNNING else []

    def _now(self) -> float:
        """This moment; while nothing runs, the one at which it was paused."""
        if self._report.state is State.RUNNING or self._moment < self._report.started:
            self._moment = self._report.now
        return self._moment

    def _idle(self, lane: int, begin: float, end: float) -> Iterable[Stretch]:
        now = self._now() if self.live else None
        return idle_stretches(self._report, lane, begin, end, now=now)

    # Places

    @property
    def pitch(self) -> int:
        """Pixels from one lane to the next."""
        return max(PITCH, QFontMetrics(theme.small(self.font())).height() + 6)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.pitch * max(1, self.count))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def view(self) -> View:
        """Which time is where, in whole device pixels."""
        name = QFontMetrics(theme.small(self.font())).horizontalAdvance(self.tr("worker {number}").format(number=88))
        left = name + 16.0
        text = _TEXT if self.width() > _ROOMY and self._rows else 0.0
        width = max(1.0, self.width() - left - text)
        pace = round(width * self.devicePixelRatioF()) / self.sight.span
        edge = round((self.sight.begin + self.sight.span) * pace)
        return View(edge / pace - self.sight.span, edge / pace, left, width)

    def _bar(self, lane: int, left: float, right: float) -> QRectF:
        return QRectF(left, lane * self.pitch + (self.pitch - BAR) / 2, max(0.0, right - left), BAR)

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        started = perf_counter()
        self._paint()
        done = perf_counter()
        self._next = done + (done - started) * (1 / SHARE - 1) - TICK

    def _paint(self) -> None:
        painter, view, doing = QPainter(self), self.view(), self._doing()
        self._boarded = bool(doing)
        painter.setFont(theme.tabular(theme.small(self.font())))
        for lane in range(self.count):
            now = doing[lane] if lane < len(doing) else None
            self._paint_name(painter, lane)
            self._paint_ground(painter, view, lane)
            if lane < len(self._rows):
                self._paint_lane(painter, view, lane, now)
                self._paint_hand(painter, view, lane, now)
        if self.hasFocus():
            painter.setPen(QColor(theme.colours().accent))
            painter.drawRect(QRectF(view.left - 3, 0.5, view.width + 6, self.height() - 1))

    def _paint_name(self, painter: QPainter, lane: int) -> None:
        painter.setPen(QColor(theme.colours().muted))
        name = self.tr("worker {number}").format(number=lane + 1)
        painter.drawText(QRectF(0, lane * self.pitch, self.width(), self.pitch), int(_LEFT), name)

    def _paint_ground(self, painter: QPainter, view: View, lane: int) -> None:
        """Hatches what has been, as far as it has been; work is laid over it. What is to come is a quiet ground."""
        until = view.x(self.sight.last) if self._rows else view.left
        painter.fillRect(self._bar(lane, view.left, until), hatch(Idle.HANDOVER))
        painter.fillRect(self._bar(lane, until, view.left + view.width), QColor(theme.colours().selected))

    def _paint_lane(self, painter: QPainter, view: View, lane: int, now: LaneNow | None) -> None:
        row, ratio = self._rows[lane][1], self.devicePixelRatioF()
        width = round(view.width * ratio)
        pace = width / self.sight.span
        row.bring_up(round(view.end * pace), width, pace)
        paint_codes(painter, bytes(row.codes), self._bar(lane, view.left, view.left + view.width), ratio)
        for stretch in [*self._ends(lane, view), *row.gaps]:
            self._paint_idle(painter, view, lane, stretch)
        if lane in self._report.in_hand:
            self._paint_work(painter, view, lane, now)

    def _paint_work(self, painter: QPainter, view: View, lane: int, now: LaneNow | None) -> None:
        """What is in hand, in the look of its phase; a plain one where no status board tells which that is."""
        since = max(self._last(lane), self._report.in_hand[lane][1])
        place = self._bar(lane, view.x(since), view.x(self.sight.last))
        if now is not None and now.phase is not None:
            paint_phase(painter, now.phase, place)
        elif not self._boarded:
            painter.fillRect(place, QColor(theme.colours().line))

    def _last(self, lane: int) -> float:
        """When the last photo of a lane landed."""
        landed = self._report.lanes[lane]
        return landed.times(len(landed) - 1)[1] if landed else self._report.started

    def _ends(self, lane: int, view: View) -> list[Stretch]:
        """Idleness before the first photo that has landed, and after the last one."""
        landed = self._report.lanes[lane]
        first = landed.times(0)[0] if landed else self.sight.last
        found: list[Stretch] = []
        for begin, end in ((self._report.started, first), (self._last(lane), self.sight.last)):
            low, high = max(begin, view.begin), min(end, view.end)
            if (high - low) * view.pace >= GAP_PIXELS and (landed or begin == self._report.started):
                found.extend(self._idle(lane, low, high))
            if not landed:
                break
        return found

    def _paint_idle(self, painter: QPainter, view: View, lane: int, stretch: Stretch) -> None:
        bar = self._bar(lane, view.x(stretch.began), view.x(stretch.ended))
        if bar.width() < GAP_PIXELS:
            return
        painter.fillRect(bar, QColor(theme.colours().window))
        painter.fillRect(bar, hatch(stretch.why))
        text = words.idle(stretch.why)
        room = painter.fontMetrics().horizontalAdvance(text) + 12
        if bar.width() > room:
            place = QRectF(bar.center().x() - room / 2, lane * self.pitch + 1, room, self.pitch - 2)
            painter.fillRect(place, QColor(theme.colours().window))
            painter.setPen(QColor(theme.colours().text))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_hand(self, painter: QPainter, view: View, lane: int, now: LaneNow | None) -> None:
        """What runs now and for how long, or how many photos there have been."""
        left = view.left + view.width + 12
        place = QRectF(left, lane * self.pitch, self.width() - left, self.pitch)
        photos = len(self._report.lanes[lane])
        text = words.count(photos, "%n photo(s)")
        if lane < len(self.used):
            text = words.lane_note(photos, self.used[lane].utilisation)
        since = self.sight.last - self._report.in_hand[lane][1] if lane in self._report.in_hand else 0.0
        if now is not None and since >= LONG_ENOUGH:
            text = told.hand(self._report, now, since)
        painter.setPen(QColor(theme.colours().muted))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(place.width()))
        painter.drawText(place, int(_LEFT), elided)

    # Under the mouse

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def tip(self, x: int, y: int) -> str:
        """The photo at a place with the milliseconds of its phases, or why nothing ran; empty outside of the bars."""
        lane, view = y // self.pitch, self.view()
        time = view.at(x)
        if not 0 <= lane < len(self._rows) or not view.left <= x <= view.left + view.width or time > self.sight.last:
            return ""
        doing = self._doing()
        now = doing[lane] if lane < len(doing) else None
        return told.under(self._report, lane, time, self.sight.last, now)
