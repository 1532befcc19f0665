"""Moments: what explains why a worker was idle, and what stands out among the photos, in little memory."""

from array import array
from bisect import bisect_right
from math import log2

from lightwork.events import Hold, Landed

_HOLDS: tuple[Hold | None, ...] = (None, *Hold)

STEPS = 4
"""Classes of length for each doubling: the middle one is known to some 9 percent."""

SHORTEST = 2.0**-20
"""Seconds: whatever is shorter counts as this, about a microsecond."""


class Holds:
    """Why the crew was given no more, and since when: 9 bytes for each change."""

    def __init__(self) -> None:
        self.times = array("d")
        self._holds = array("b")

    def add(self, hold: Hold | None, at: float) -> None:
        """Takes a change; an earlier time than the last one counts as that."""
        self.times.append(max(at, self.times[-1]) if self.times else at)
        self._holds.append(_HOLDS.index(hold))

    def at(self, time: float) -> Hold | None:
        """What held the crew at a time."""
        place = bisect_right(self.times, time)
        return _HOLDS[self._holds[place - 1]] if place else None


class Pauses:
    """When the run was paused: two times for each pause."""

    def __init__(self) -> None:
        self.times = array("d")  # paused, resumed, paused, ...

    def change(self, at: float) -> None:
        """Takes the beginning of a pause, or its end."""
        self.times.append(max(at, self.times[-1]) if self.times else at)

    def at(self, time: float) -> bool:
        """Whether the run was paused at a time."""
        return bisect_right(self.times, time) % 2 == 1


class Notable:
    """What stands out among the photos that have landed.

    Attributes:
        first: when the first one was begun; None before any landed.
        longest: task index of the one that took longest; None before any landed.
        longest_seconds: how long it took.
        last_began: when the photo was begun that ended last.
        last_ended: when it ended.
    """

    def __init__(self) -> None:
        self.first: float | None = None
        self.longest: int | None = None
        self.longest_seconds = 0.0
        self.last_began = self.last_ended = float("-inf")
        self._classes: dict[int, int] = {}
        self._count = 0

    def add(self, landed: Landed) -> None:
        """Takes what has landed."""
        began, ended = landed.began, landed.ended
        seconds = ended - began
        if self.first is None or began < self.first:
            self.first = began
        if self.longest is None or seconds > self.longest_seconds:
            self.longest, self.longest_seconds = landed.outcome.index, max(0.0, seconds)
        if ended > self.last_ended:
            self.last_began, self.last_ended = began, ended
        step = round(STEPS * log2(max(seconds, SHORTEST)))
        self._classes[step] = self._classes.get(step, 0) + 1
        self._count += 1

    @property
    def median(self) -> float:
        """About how many seconds the photo in the middle took; 0 before any landed."""
        before = 0
        for step in sorted(self._classes):
            before += self._classes[step]
            if 2 * before >= self._count:
                return float(2.0 ** (step / STEPS))
        return 0.0
