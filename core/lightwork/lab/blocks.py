"""Blocks: what a lane did, photo by photo where there is room; short photos are summed until they can be seen."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from operator import add

import msgspec

from lightwork.events import PHASES
from lightwork.outcomes import Lane

STRIDE = 2
"""Photos between two running totals: 24 bytes a photo."""

_FEW = 64
"""Photos that may be looked at one by one for a single block."""

_COUNT = len(PHASES)


class Block(msgspec.Struct, frozen=True, gc=False):
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
        self._totals = array("d", [0.0] * _COUNT)

    def bring_up(self) -> None:
        """Takes what has landed since the last time."""
        for first in range(len(self._ended) * STRIDE, len(self.lane) - STRIDE + 1, STRIDE):
            photos = self.lane[first : first + STRIDE]
            before = self._totals[-_COUNT:]
            self._totals.extend(map(sum, zip(before, *(photo.phases for photo in photos), strict=True)))
            self._ended.append(photos[-1].ended)

    def reach(self, place: int, time: float) -> int:
        """A place at a running total by which a time is reached; `place` itself where none is."""
        group = bisect_left(self._ended, time, place // STRIDE) + 1
        return group * STRIDE if group <= len(self._ended) else place

    def phases(self, first: int, last: int) -> tuple[float, ...]:
        """Seconds of each phase of the photos from a place on, up to one at a running total."""
        whole = -(-first // STRIDE)
        low, high = whole * _COUNT, last // STRIDE * _COUNT
        totals = self._totals
        sums = tuple([totals[high + phase] - totals[low + phase] for phase in range(_COUNT)])
        if first == whole * STRIDE:
            return sums
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
    count, times = len(lane), lane.times
    while place < count:
        began, ended = times(place)
        if began >= end:
            return
        stop = sums.reach(place, began + least) if ended - began < least else place
        block = _summed(sums, place, stop, began, least) if stop - place > STRIDE else None
        if block is not None:
            yield block
            place = stop
            continue
        stop = place + 1
        while stop < count and ended - began < least and times(stop)[0] - ended < least / 3:
            ended = times(stop)[1]
            stop += 1
        photos = lane[place:stop]
        phases = (
            photos[0].phases if len(photos) == 1 else tuple(map(sum, zip(*(p.phases for p in photos), strict=True)))
        )
        yield Block(began, ended, phases, stop)
        place = stop


def _summed(sums: Sums, first: int, last: int, began: float, least: float) -> Block | None:
    """Many photos as one block; None where a gap among them can be seen."""
    ended = sums.lane.times(last - 1)[1]
    phases = sums.phases(first, last)
    idle = ended - began - sum(phases)
    if idle > least / 3 and (last - first <= _FEW or ended - began > 2 * least):
        return None
    return Block(began, ended, phases, last)
