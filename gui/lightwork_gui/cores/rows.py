"""A lane as a row of pixels: one byte for each, by arithmetic, so that a run of any length is painted in no time.

Photos that are wide enough are a block each; shorter ones are summed until they can be seen.
"""

import math
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import add, sub

from lightwork.events import PHASES
from lightwork.outcomes import Lane
from lightwork.usage import Stretch

LEAST_PIXELS = 8
"""Photos narrower than this are drawn together."""

GAP_PIXELS = 2
"""An idle stretch from so many pixels on is shown with its reason."""

NOTHING, SEAM = 0, len(PHASES) + 1
"""Codes of pixels; a phase has its place in `PHASES`, counted from 1."""

STRIDE = 2
"""Photos between two running totals: 24 bytes a photo."""

_CODES = [bytes((code,)) for code in range(SEAM)]

_FEW = 64
"""Photos that may be looked at one by one for a single block."""


@dataclass(frozen=True, slots=True)
class Block:
    """One photo, or several short ones after each other.

    Attributes:
        began: when, in seconds.
        ended: when.
        phases: seconds of each.
        after: place of the first photo behind it.
    """

    began: float
    ended: float
    phases: tuple[float, ...]
    after: int


class Sums:
    """Running totals of a lane's phases, so that many photos are summed by one subtraction."""

    def __init__(self, lane: Lane) -> None:
        self.lane = lane
        self._ended = array("d")
        self._totals = array("d", [0.0] * len(PHASES))

    def bring_up(self) -> None:
        """Takes what has landed since the last time."""
        for first in range(len(self._ended) * STRIDE, len(self.lane) - STRIDE + 1, STRIDE):
            photos = self.lane[first : first + STRIDE]
            before = self._totals[-len(PHASES) :]
            self._totals.extend(map(sum, zip(before, *(photo.phases for photo in photos), strict=True)))
            self._ended.append(photos[-1].ended)

    def reach(self, place: int, time: float) -> int:
        """A place at a running total by which a time is reached; `place` itself where none is."""
        group = bisect_left(self._ended, time, place // STRIDE) + 1
        return group * STRIDE if group <= len(self._ended) else place

    def phases(self, first: int, last: int) -> tuple[float, ...]:
        """Seconds of each phase of the photos from a place on, up to one at a running total."""
        whole = -(-first // STRIDE)
        low, high = whole * len(PHASES), last // STRIDE * len(PHASES)
        totals = self._totals
        sums = tuple(map(sub, totals[high : high + len(PHASES)], totals[low : low + len(PHASES)]))
        for photo in self.lane[first : whole * STRIDE]:
            sums = tuple(map(add, sums, photo.phases))
        return sums


def blocks(sums: Sums, place: int, end: float, least: float) -> Iterator[Block]:
    """Yields what a lane has done from a place on, as far as it was begun before a time.

    What a block spans beyond its phases is idleness. Idleness of a third of `least` stands between two blocks.

    Args:
        sums: of the lane, brought up.
        place: of the first photo.
        end: photos begun later are left out.
        least: seconds that a block spans at least, where no idleness cuts it short.
    """
    lane = sums.lane
    while place < len(lane):
        began, ended = lane.times(place)
        if began >= end:
            return
        stop = sums.reach(place, began + least) if ended - began < least else place
        block = _summed(sums, place, stop, least)
        if block is not None:
            yield block
            place = stop
            continue
        stop = place + 1
        while stop < len(lane) and ended - began < least and lane.times(stop)[0] - ended < least / 3:
            ended = lane.times(stop)[1]
            stop += 1
        photos = lane[place:stop]
        phases = (
            photos[0].phases if len(photos) == 1 else tuple(map(sum, zip(*(p.phases for p in photos), strict=True)))
        )
        yield Block(began, ended, phases, stop)
        place = stop


def _summed(sums: Sums, first: int, last: int, least: float) -> Block | None:
    """Many photos as one block; None where they are few, or a gap among them can be seen."""
    if last - first <= STRIDE:
        return None
    began, ended = sums.lane.times(first)[0], sums.lane.times(last - 1)[1]
    phases = sums.phases(first, last)
    idle = ended - began - sum(phases)
    if idle > least / 3 and (last - first <= _FEW or ended - began > 2 * least):
        return None
    return Block(began, ended, phases, last)


Reasons = Callable[[float, float], Iterable[Stretch]]
"""Gives the idle stretches between two times."""


class Row:
    """What one lane has done in the time that is shown. It moves to the left by whole pixels, and grows at the right.

    Attributes:
        codes: a byte for each pixel.
        gaps: idle stretches between photos that can be seen, in the order of time.
        drawn: blocks drawn so far, for tests and measurements.
    """

    def __init__(self, sums: Sums, reasons: Reasons) -> None:
        self.codes = bytearray()
        self.gaps: list[Stretch] = []
        self.drawn = 0
        self._sums, self._reasons = sums, reasons
        self._edge, self._pace, self._seen = 0, 0.0, 0
        self._last: float | None = None

    def bring_up(self, edge: int, width: int, pace: float) -> None:
        """Draws what is new since the last time, and everything where another part or another scale is shown.

        Args:
            edge: the moment at the right edge, in pixels since time 0.
            width: in pixels.
            pace: pixels per second.
        """
        self._sums.bring_up()
        moved, begin = edge - self._edge, (edge - width) / pace
        if pace != self._pace or width != len(self.codes) or not 0 <= moved < width or (moved and self._cut()):
            self._pace, moved = pace, 0
            self.codes, self.gaps = bytearray(width), []
            self._seen = self._sums.lane.until(begin)
            self._last = self._sums.lane.times(self._seen - 1)[1] if self._seen else None
        if moved:
            self.codes = self.codes[moved:] + bytes(moved)
            self.gaps = [gap for gap in self.gaps if gap.ended > begin]
        self._edge = edge
        self._draw(begin, edge / pace)

    def _cut(self) -> bool:
        """Whether the last block did not fit at the right edge."""
        return self._last is not None and self._last > self._edge / self._pace

    def _draw(self, begin: float, end: float) -> None:
        for block in blocks(self._sums, self._seen, end, LEAST_PIXELS / self._pace):
            if self._last is not None and (block.began - self._last) * self._pace >= GAP_PIXELS:
                self.gaps.extend(self._reasons(max(begin, self._last), min(end, block.began)))
            self._last, self._seen = block.ended, block.after
            self._draw_block(block)
            self.drawn += 1

    def _draw_block(self, block: Block) -> None:
        """Rounds to the nearest pixel, the same one however far the row has moved."""
        codes, width, pace = self.codes, len(self.codes), self._pace
        origin = width - self._edge
        at = block.began * pace + 0.5
        left = math.floor(at) + origin
        for code, seconds in enumerate(block.phases, start=1):
            at += seconds * pace
            right = math.floor(at) + origin
            if right > left and right > 0 and left < width:
                first, last = max(0, left), min(width, right)
                codes[first:last] = _CODES[code] * (last - first)
            left = right
        seam = math.floor(block.ended * pace + 0.5) + origin - 1
        if 0 <= seam < width and (block.ended - block.began) * pace > 2 * LEAST_PIXELS:
            codes[seam] = SEAM  # room for one between two photos
