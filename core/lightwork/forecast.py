"""Forecast: about how long a run will take and how many bytes it will write, each with a range, and how far off it was.

Values and arithmetic only. `lightwork.lab.foresee` measures them, the journal keeps them, History scores them.
"""

import msgspec

EXTRA_THREAD = 0.3
"""What the second hardware thread of a core adds to the first: resampling and encoding keep a core's units busy."""

START_UP = 0.05
"""Seconds from the start until every worker is at its first photo, and from the last photo to the end of the run."""


class Range(msgspec.Struct, frozen=True):
    """A figure that is not known exactly: the truth lies from `low` to `high` about four times in five."""

    low: float
    about: float
    high: float

    def holds(self, figure: float) -> bool:
        """Whether a figure lies in it."""
        return self.low <= figure <= self.high


class Machine(msgspec.Struct, frozen=True):
    """Cores that may be used: those of their own, and the hardware threads on them (as many, or twice as many)."""

    cores: int
    threads: int

    def lanes(self, workers: int) -> float:
        """How many lone cores so many workers amount to; more workers than threads add nothing."""
        second = max(0, min(workers, self.threads) - self.cores)
        return min(workers, self.cores) + EXTRA_THREAD * second


class Score(msgspec.Struct, frozen=True):
    """How good a forecast was.

    Attributes:
        seconds: what it really took, as a multiple of what was foreseen; 1.0 is exact.
        bytes: likewise.
        seconds_inside: whether the time was in its range.
        bytes_inside: whether the bytes were in theirs.
    """

    seconds: float
    bytes: float
    seconds_inside: bool
    bytes_inside: bool


class Forecast(msgspec.Struct, frozen=True):
    """What a run will come to.

    Attributes:
        photos: of the plan.
        measured_on: how many of them were made to know.
        workers: that it is for.
        seconds: wall time.
        bytes: of all results.
        work: seconds that one core by itself would need.
        longest: seconds of the photo that takes longest: no number of workers is quicker.
        machine: that it was measured on.
        memory: bytes that a worker has taken at most; 0 if that could not be told.
    """

    photos: int
    measured_on: int
    workers: int
    seconds: Range
    bytes: Range
    work: Range
    longest: float
    machine: Machine
    memory: int = 0

    def for_workers(self, workers: int) -> "Forecast":
        """The same for another number of workers, without measuring again."""
        seconds = wall(self.work, self.longest, self.machine.lanes(workers))
        return msgspec.structs.replace(self, workers=workers, seconds=seconds)

    def score(self, seconds: float, bytes: float) -> Score:
        """How far off it was, once a run has made all of its photos.

        Args:
            seconds: that the run took.
            bytes: that it wrote.
        """
        return Score(
            seconds / self.seconds.about if self.seconds.about else 1.0,
            bytes / self.bytes.about if self.bytes.about else 1.0,
            self.seconds.holds(seconds),
            self.bytes.holds(bytes),
        )


def wall(work: Range, longest: float, lanes: float) -> Range:
    """The wall time of some work on so many lanes.

    It is at least the work's share of each, and at least the longest photo. Handing out photos to whoever is free takes
    at most the share and what the longest leaves to one lane (R. L. Graham, "Bounds for Certain Multiprocessing
    Anomalies", 1966).
    """
    low, about = (max(figure / lanes, longest) for figure in (work.low, work.about))
    return Range(low + START_UP, about + START_UP, work.high / lanes + longest * (1 - 1 / lanes) + 2 * START_UP)
