"""Amdahl's law, fitted to what was measured, or refused with the reason.

G. M. Amdahl, "Validity of the single processor approach to achieving large scale computing capabilities", 1967:
of the work of one worker a share `s` cannot be shared, so that n workers take T(n) = T(1) * (s + (1 - s) / n).
"""

import math
from collections.abc import Mapping, Sequence

import msgspec

TOO_FEW_NUMBERS = "not enough different numbers of workers, no more than there are cores"
TOO_FEW_RUNS = "not enough runs to say"
SCATTER = "the runs scatter more than the effect"
SLOWER = "it gets slower with more workers"

FEWEST_ROUNDS = 3
"""Of each number of workers: with fewer, nobody can say how much the runs scatter."""

MOST_UNCERTAIN = 0.1
"""Standard error of the serial share above which it says nothing."""


class Fit(msgspec.Struct, frozen=True):
    """The law as it comes closest to the measured rounds.

    Attributes:
        serial: the share of the work that cannot be shared, 0 to 1.
        residual: how far the rounds lie from the law: root mean square, as a share of each time.
        uncertainty: standard error of `serial`; it does not tell whether the law holds.
        alone: speed of one worker of the law, in times of one core without any crew.
    """

    serial: float
    residual: float
    uncertainty: float = 0.0
    alone: float = 1.0

    def predicted(self, workers: float) -> float:
        """How many times faster than one core so many workers are by the law."""
        return self.alone / (self.serial + (1 - self.serial) / workers)


def fit(rounds: Mapping[int, Sequence[float]], base: float) -> Fit | str:
    """Fits the law by least squares of the relative differences, over all rounds.

    T(n) = a + b / n is a straight line over 1/n, and s = a / (a + b). A negative share is taken for 0.

    Args:
        rounds: seconds of each round, by the number of workers; only of as many as there are cores.
        base: seconds of one core, which `predicted` is compared with.

    Returns:
        The fit, or why there is none.
    """
    import statistics  # noqa: PLC0415 - not when the window starts

    if len(rounds) < 2:  # noqa: PLR2004 - a line has two ends
        return TOO_FEW_NUMBERS
    if min(map(len, rounds.values())) < FEWEST_ROUNDS:
        return TOO_FEW_RUNS
    if _gets_slower(rounds):
        return SLOWER
    samples = [
        (1 / count, seconds, 1 / statistics.median(times)) for count, times in rounds.items() for seconds in times
    ]
    found = _solve(samples, base)
    one, most = found.predicted(1), found.predicted(max(rounds))
    if found.uncertainty > MOST_UNCERTAIN or found.residual > (1 - one / most):
        return SCATTER
    return found


def _gets_slower(rounds: Mapping[int, Sequence[float]]) -> bool:
    """Whether more workers took longer than fewer in every round of both."""
    numbers = sorted(rounds)
    return any(min(rounds[more]) > max(rounds[fewer]) for fewer in numbers for more in numbers if more > fewer)


def _solve(samples: Sequence[tuple[float, float, float]], base: float) -> Fit:
    """The weighted line through (1/n, seconds, weight); the error of s follows from those of a and b."""
    sw = swx = swxx = swy = swxy = 0.0
    for x, y, weight in samples:
        square = weight * weight
        sw, swx, swxx = sw + square, swx + square * x, swxx + square * x * x
        swy, swxy = swy + square * y, swxy + square * x * y
    area = sw * swxx - swx * swx
    start, slope = (swxx * swy - swx * swxy) / area, (sw * swxy - swx * swy) / area
    if start < 0:
        start, slope = 0.0, swxy / swxx
    elif slope < 0:
        start, slope = swy / sw, 0.0
    squares = sum((weight * (y - start - slope * x)) ** 2 for x, y, weight in samples)
    noise = squares / (len(samples) - 2)
    whole = start + slope
    by_start, by_slope = slope / whole**2, -start / whole**2
    variance = noise / area * (by_start**2 * swxx - 2 * by_start * by_slope * swx + by_slope**2 * sw)
    return Fit(start / whole, math.sqrt(squares / len(samples)), math.sqrt(variance), base / whole)
