"""Usage: Report -> why each worker was idle, and where the time of a run went. Arithmetic only.

A worker's time is cut where something changed: a pause, what holds the crew, a death, its first and last photo. Between
two cuts all of its idleness has one reason. So a sum over a run takes a search for each cut, and not a look at every
photo, and a stretch that is drawn has the reason with which it was summed.
"""

from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

import msgspec

from lightwork.crews import CrewKind
from lightwork.events import Hold
from lightwork.report import Report

LONG = 4
"""A photo is a long one if it takes so many times as long as the usual one."""


class Idle(StrEnum):
    """Why a worker had nothing in hand."""

    STARTING = "starting"
    """No photo has been begun yet, or this worker was not ready."""
    HANDOVER = "hand-over"
    """Between two photos."""
    DISK = "waiting for the disk"
    """Fewer workers were fed, because reading is what they wait for."""
    MEMORY = "waiting for memory"
    """No photo fitted into memory beside those in hand."""
    PAUSED = "paused"
    ONE_LONG = "one long photo"
    """All was in hand, and one photo that takes far longer than the others held the end."""
    NOTHING_LEFT = "nothing left"
    REPLACED = "worker replaced"
    """The worker died: what it had in hand was lost, and another took its place."""


class Stretch(msgspec.Struct, frozen=True):
    """A time in which a worker had nothing in hand, for one reason."""

    began: float
    ended: float
    why: Idle


class LaneUsage(msgspec.Struct, frozen=True):
    """What one worker did: seconds of work, photos, and the share of the run in which it worked, 0 to 1."""

    worked: float
    photos: int
    utilisation: float


class Usage(msgspec.Struct, frozen=True):
    """How the workers' time was used. `worked` and the sum of `idle` are `wall` times `workers`.

    Attributes:
        wall: seconds from the start to the end, or until now, with pauses.
        workers: how many.
        worked: seconds of all workers with a photo in hand.
        utilisation: share of the workers' time in which they worked, 0 to 1.
        idle: seconds of all workers, by reason; reasons that did not occur are 0.
        longest: index of the task that took longest; None if none has landed.
        longest_seconds: how long that was.
        best: seconds in which so many workers could have done the same at best: the work in equal shares, but never
            less than the longest photo alone.
        per_lane: the same for each worker.
        cpu: processor seconds of all photos.
    """

    wall: float
    workers: int
    worked: float
    utilisation: float
    idle: dict[Idle, float]
    longest: int | None
    longest_seconds: float
    best: float
    per_lane: tuple[LaneUsage, ...]
    cpu: float


class Part(StrEnum):
    """Where the time of a run went."""

    IDEAL = "ideal"
    """What one core would have needed, in equal shares."""
    START = "start-up"
    HANDOVER = "hand-over"
    WAITING = "waiting"
    """For the disk or for memory."""
    PAUSED = "paused"
    TAIL = "tail"
    """The last photos, while other workers had nothing left."""
    TURNS = "taking turns"
    """There were more workers than cores: as much longer the work takes at best."""
    CONTENTION = "contention"
    """Photos took longer than on one core: other programs, one memory and one disk for all, a shared clock."""


class Breakdown(msgspec.Struct, frozen=True):
    """Why a run was not as many times faster as it had workers.

    Attributes:
        wall: seconds of the run, with pauses.
        workers: how many.
        one_core: seconds that one core needs: the processor seconds of the photos, or a measured time.
        parts: wall seconds; they add up to `wall`. CONTENTION is below 0 where photos took less than `one_core`.
        speedup: how many times faster than one core, pauses left out; 0 if no time has passed.
    """

    wall: float
    workers: int
    one_core: float
    parts: dict[Part, float]
    speedup: float


_PARTS = {
    Idle.STARTING: Part.START,
    Idle.HANDOVER: Part.HANDOVER,
    Idle.REPLACED: Part.HANDOVER,
    Idle.DISK: Part.WAITING,
    Idle.MEMORY: Part.WAITING,
    Idle.PAUSED: Part.PAUSED,
    Idle.ONE_LONG: Part.TAIL,
    Idle.NOTHING_LEFT: Part.TAIL,
}


def idle_stretches(
    report: Report, lane: int, begin: float, end: float, *, now: float | None = None
) -> Iterator[Stretch]:
    """Yields when and why a worker was idle, in the order of time; only what lies in a window of time.

    The end is held by one long photo (`Idle.ONE_LONG`) if the photo that ends last takes `LONG` times the usual one's
    seconds (the median, to some 9 percent) or more, and was under way when this worker had nothing more to do.

    Args:
        report: of a run that has started.
        lane: of the worker.
        begin: of the window, on the events' clock.
        end: of the window.
        now: until when the run is known, if it has not ended; by default what the report's clock shows.
    """
    times = _Times(report, lane, report.now if now is None or report.ended is not None else now)
    for why, first, last in times.pieces(begin, end):
        for began, ended in times.gaps(first, last):
            yield Stretch(began, ended, why)


def usage(report: Report, *, now: float | None = None) -> Usage:
    """Sums up how the workers' time was used, of a run that is under way or has ended.

    Args:
        report: of the run.
        now: until when it is known, if it has not ended; by default what the report's clock shows.
    """
    until = report.now if now is None or report.ended is not None else now
    wall = max(0.0, until - report.started) if report.lanes else 0.0
    idle = dict.fromkeys(Idle, 0.0)
    per_lane = []
    for lane in range(len(report.lanes)):
        times = _Times(report, lane, until)
        for why, first, last in times.pieces(report.started, until):
            idle[why] += max(0.0, last - first - times.worked(first, last))
        worked = times.worked(report.started, until)
        per_lane.append(LaneUsage(worked, len(report.lanes[lane]), worked / wall if wall else 0.0))
    worked, workers = sum(each.worked for each in per_lane), len(per_lane)
    longest = report.notable.longest_seconds
    return Usage(
        wall=wall,
        workers=workers,
        worked=worked,
        utilisation=worked / (wall * workers) if wall else 0.0,
        idle=idle,
        longest=report.notable.longest,
        longest_seconds=longest,
        best=max(longest, worked / workers) if workers else 0.0,
        per_lane=tuple(per_lane),
        cpu=report.one_core_seconds,
    )


def breakdown(report: Report, *, one_core: float | None = None, now: float | None = None) -> Breakdown:
    """Says where the time of a run went, in parts that add up to its wall time.

    Args:
        report: of the run.
        one_core: seconds that one core was measured to need; by default the processor seconds of the photos, which
            leave out what one core would wait for the disk.
        now: until when the run is known, if it has not ended; by default what the report's clock shows.
    """
    used = usage(report, now=now)
    alone = report.one_core_seconds if one_core is None else one_core
    parts = dict.fromkeys(Part, 0.0)
    if used.workers:
        parts[Part.IDEAL] = alone / used.workers
        longer = (used.worked - alone) / used.workers
        parts[Part.TURNS] = max(0.0, min(longer, _turns(report, alone)))
        parts[Part.CONTENTION] = longer - parts[Part.TURNS]
        for why, seconds in used.idle.items():
            parts[_PARTS[why]] += seconds / used.workers
    elapsed = report.elapsed
    return Breakdown(used.wall, used.workers, alone, parts, alone / elapsed if elapsed else 0.0)


def _turns(report: Report, alone: float) -> float:
    """Seconds that so much work of one core takes longer because workers have no core each."""
    workers, there = len(report.lanes), report.cores
    if not 0 < there < workers or report.crew == CrewKind.CLUSTER:  # its cores are elsewhere
        return 0.0
    return alone / there - alone / workers


class _Times:
    """The time of one worker, cut into pieces with one reason each."""

    def __init__(self, report: Report, lane: int, until: float) -> None:
        self._report = report
        self._lane = report.lanes[lane]
        self._began, self._until = report.started, until
        count = len(self._lane)
        self._idle_since = self._lane.times(count - 1)[1] if count else self._began
        self._held_since = max(report.in_hand[lane][1], self._idle_since) if lane in report.in_hand else None
        self._first = self._lane.times(0)[0] if count else self._held_since
        self._replaced = [self._gap_at(death.at) for death in report.deaths if death.lane == lane]
        self._anybody = min(
            (time for time in (report.notable.first, *(at for _, at in report.in_hand.values())) if time is not None),
            default=float("inf"),
        )
        self._long = self._long_one()

    def pieces(self, begin: float, end: float) -> Iterator[tuple[Idle, float, float]]:
        """Reasons and the times between which they hold, within a window of time and the run."""
        begin, end = max(begin, self._began), min(end, self._until)
        cuts = {*self._report.pauses.times, *self._report.holds.times, *(t for gap in self._replaced for t in gap)}
        cuts |= {self._idle_since, self._anybody, self._long[1], begin, end}
        if self._first is not None:
            cuts.add(self._first)
        before: tuple[Idle, float, float] | None = None
        for first, last in pairwise(sorted(cut for cut in cuts if begin <= cut <= end)):
            why = self._why(first)
            if before is not None and before[0] is why:
                before = why, before[1], last
                continue
            if before is not None:
                yield before
            before = why, first, last
        if before is not None:
            yield before

    def gaps(self, begin: float, end: float) -> Iterator[tuple[float, float]]:
        """When nothing was in hand between two times."""
        at = begin
        for place in range(self._lane.until(begin), len(self._lane)):
            began, ended = self._lane.times(place)
            if began >= end:
                break
            if began > at:
                yield at, began
            at = max(at, ended)
        if self._held_since is not None:
            end = min(end, max(begin, self._held_since))
        if at < end:
            yield at, end

    def worked(self, begin: float, end: float) -> float:
        """Seconds of work between two times, with what is in hand."""
        seconds = self._lane.worked(end) - self._lane.worked(begin)
        if self._held_since is not None:
            seconds += max(0.0, end - max(begin, self._held_since))
        return seconds

    def _why(self, time: float) -> Idle:
        """Why the worker is idle at a time at which it is."""
        if self._report.pauses.at(time):
            return Idle.PAUSED
        if any(began <= time < ended for began, ended in self._replaced):
            return Idle.REPLACED
        if time < self._anybody:
            return Idle.STARTING
        hold = self._report.holds.at(time)
        if hold is Hold.MEMORY:
            return Idle.MEMORY
        if hold is Hold.READERS:
            return Idle.DISK
        if self._over(time, hold):
            began, ended = self._long
            return (
                Idle.ONE_LONG if began <= max(self._idle_since, self._anybody) and time < ended else Idle.NOTHING_LEFT
            )
        return Idle.STARTING if self._first is None or time < self._first else Idle.HANDOVER

    def _over(self, time: float, hold: Hold | None) -> bool:
        """Whether the worker does nothing any more from a time on, because it is given nothing."""
        if self._held_since is not None or time < self._idle_since:
            return False
        return hold is Hold.NOTHING_LEFT or (self._report.ended is not None and len(self._lane) > 0)

    def _gap_at(self, time: float) -> tuple[float, float]:
        """The times of the photos before and after a time; after a death without a next one until the end."""
        place = self._lane.until(time)
        began = self._lane.times(place - 1)[1] if place else min(time, self._until)
        if place < len(self._lane):
            return began, self._lane.times(place)[0]
        if self._held_since is not None:
            return began, self._held_since
        return began, self._until

    def _long_one(self) -> tuple[float, float]:
        """When the photo that ends last was begun and ended, if it is a long one; otherwise times that are never."""
        notable = self._report.notable
        began, ended = notable.last_began, notable.last_ended
        if self._report.ended is None and self._report.in_hand:
            began, ended = min(at for _, at in self._report.in_hand.values()), self._until
        if ended - began >= LONG * notable.median > 0:
            return began, ended
        return float("inf"), float("-inf")
