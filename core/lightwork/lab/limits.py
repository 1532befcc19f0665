"""Limits: how many workers are worth it, and what keeps more from being so many times faster.

Thresholds are shares below which a difference is not told: the rounds of a shared machine scatter by as much.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

import msgspec

from lightwork.lab.amdahl import Fit

KNEE = 0.05
"""What one more worker has to add, as a share."""

DEARER = 0.10
"""Processor seconds more for the same photos."""

WAITED = 0.05
"""Of the workers' time."""


class Limit(StrEnum):
    """What limits the speed-up; the sentences are the window's and the command line's."""

    START_UP = "start-up"
    HAND_OVER = "hand-over"
    MEMORY_BANDWIDTH = "memory bandwidth"
    DISK = "disk"
    SMT = "smt"
    CORES = "cores"
    NONE = "none"


class Seen(msgspec.Struct, frozen=True):
    """What was seen of so many worker processes in one round, in seconds.

    Attributes:
        workers: how many.
        seconds: wall time.
        cpu: processor seconds of the photos.
        read: spent reading, summed over the photos.
        worked: spent on photos, summed over the workers.
        between: between a worker's photos, summed over the workers; neither before the first nor after the last.
        start_up: what the first round took longer than this one.
    """

    workers: int
    seconds: float
    cpu: float
    read: float
    worked: float
    between: float
    start_up: float


def knee(ranges: Mapping[int, tuple[float, float, float]], law: Fit | None, fitted: int, cores: int) -> int | None:
    """The smallest number of workers at which one more adds under 5 %.

    As far as the law was fitted it is asked, because it knows the numbers between those measured and all rounds.
    Beyond it, or without it, the medians are: the gain from one measured number to the next, for each worker added.
    A gain counts only if every round of the one was faster than every round of the other.

    Args:
        ranges: (fastest, median, slowest) seconds by number of workers.
        law: the fit.
        fitted: the most workers that it was fitted to.
        cores: as many as can work at once.

    Returns:
        The number; None if it lies beyond what was measured.
    """
    numbers = sorted(ranges)
    if law is not None:
        reached = max(number for number in numbers if number <= fitted)
        for count in range(1, reached):
            if law.predicted(count + 1) / law.predicted(count) < 1 + KNEE:
                return count
        numbers = [number for number in numbers if number >= reached]
    for fewer, more in pairwise(numbers):
        (fastest, before, _), (_, after, slowest) = ranges[fewer], ranges[more]
        if slowest >= fastest or (before / after) ** (1 / (more - fewer)) < 1 + KNEE:
            return fewer
    return numbers[-1] if numbers and numbers[-1] >= cores else None


def limits(seen: Sequence[Seen], there: tuple[int, int]) -> tuple[Limit, ...]:
    """What limits, by comparing the fewest workers with the most that have a core each.

    Args:
        seen: of each number of worker processes, ascending.
        there: (physical, logical) cores.

    Returns:
        What was seen, or NONE alone.
    """
    physical, logical = there
    few = seen[0]
    alone = [one for one in seen if one.workers <= physical] or [few]
    paired = [one for one in seen if physical < one.workers <= logical]
    crowded = [one for one in seen if one.workers > logical]
    full, best = alone[-1], (alone + paired)[-1]
    found = {
        Limit.CORES: bool(crowded) and crowded[-1].seconds > best.seconds / (1 + KNEE),
        Limit.SMT: bool(paired) and paired[-1].cpu > full.cpu * (1 + DEARER),
        Limit.MEMORY_BANDWIDTH: full.cpu > few.cpu * (1 + DEARER),
        Limit.DISK: best.read - few.read > WAITED * best.worked,
        Limit.HAND_OVER: best.between > WAITED * best.workers * best.seconds,
        Limit.START_UP: best.start_up > DEARER * best.seconds,
    }
    return tuple(limit for limit, holds in found.items() if holds) or (Limit.NONE,)
