"""What the lanes have done, painted once: a long run must not be painted anew at every tick."""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from lightwork.events import PHASES
from lightwork.outcomes import Span
from lightwork_gui import theme

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


def blocks(landed: Sequence[Span], least: float) -> Iterator[Block]:
    """Gathers neighbours until they span `least` seconds; a longer photo is a block of its own.

    What a block spans beyond its phases is idleness, so the shares of a merged block stay true.
    """
    began, phases = 0.0, [0.0] * len(PHASES)
    fresh = True
    for entry in landed:
        if fresh:
            began, phases = entry.began, [0.0] * len(PHASES)
        phases = [total + more for total, more in zip(phases, entry.phases, strict=True)]
        fresh = entry.ended - began >= least
        if fresh:
            yield Block(began, entry.ended, tuple(phases))
    if landed and not fresh:
        yield Block(began, landed[-1].ended, tuple(phases))


def paint_block(painter: QPainter, block: Block, bar: QRectF, begin: float, pace: float) -> None:
    """Draws a block into a lane.

    Args:
        painter: to draw with.
        block: what was done.
        bar: the lane's place; what lies outside it is not drawn.
        begin: the moment at the bar's left edge, in seconds.
        pace: pixels per second.
    """
    at = bar.left() + (block.began - begin) * pace
    start, end = at, bar.left() + (block.ended - begin) * pace
    for colour, seconds in zip(_COLOURS, block.phases, strict=True):
        left, right = max(bar.left(), at), min(bar.right(), at + seconds * pace)
        if right - left > LEAST_VISIBLE:
            painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), colour)
        at += seconds * pace
    if end > bar.left() and end - start > 2 * LEAST_PIXELS:  # room for a seam between two photos
        painter.fillRect(QRectF(end - 1, bar.top(), 1, bar.height()), QColor(theme.colours().window))


class Past:
    """A picture of all that has landed in the seconds that are shown. It moves to the left by whole device pixels.

    Attributes:
        picture: transparent where nothing was done.
        painted: blocks drawn so far, for tests and measurements.
    """

    def __init__(self) -> None:
        self.picture = QPixmap()
        self.painted = 0
        self._key: object = None
        self._lanes: Sequence[Sequence[Span]] = ()
        self._edge = 0
        self._seen: list[int] = []

    def bring_up(
        self, lanes: Sequence[Sequence[Span]], bars: Sequence[tuple[float, float]], size: QSize, end: int, pace: float
    ) -> None:
        """Paints what is new since the last time, and everything for another run, size or look.

        Args:
            lanes: what landed in each lane; the same list objects as long as it is the same run.
            bars: top and height of each lane's bar, in pixels of the picture.
            size: of the picture, in device pixels.
            end: the moment at its right edge, in pixels since time 0.
            pace: pixels per second.
        """
        key = (size, pace, theme.colours())
        moved = end - self._edge
        if lanes is not self._lanes or key != self._key or not 0 <= moved < size.width():
            self._lanes, self._key, moved = lanes, key, 0
            self.picture = QPixmap(size)
            self.picture.fill(Qt.GlobalColor.transparent)
            first = (end - size.width()) / pace
            self._seen = [bisect_left(lane, first, key=lambda item: item.ended) for lane in lanes]
        self._edge = end
        if moved:
            self._move(moved)
        self._paint_new(lanes, bars, pace)

    def _move(self, pixels: int) -> None:
        width, height = self.picture.width(), self.picture.height()
        self.picture.scroll(-pixels, 0, 0, 0, width, height)
        painter = QPainter(self.picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(width - pixels, 0, pixels, height, Qt.GlobalColor.transparent)

    def _paint_new(self, lanes: Sequence[Sequence[Span]], bars: Sequence[tuple[float, float]], pace: float) -> None:
        width = self.picture.width()
        begin = (self._edge - width) / pace
        painter = QPainter(self.picture)
        for lane, (top, height) in enumerate(bars):
            fresh = lanes[lane][self._seen[lane] :]
            self._seen[lane] += len(fresh)
            for block in blocks(fresh, LEAST_PIXELS / pace):
                paint_block(painter, block, QRectF(0, top, width, height), begin, pace)
                self.painted += 1


def edge_of(now: float, begin: float, width: int, pace: float) -> int:
    """The moment at the right edge, in pixels since time 0: now, but at first there is room for all that is to come."""
    return max(math.ceil(now * pace), math.floor(begin * pace) + width)
