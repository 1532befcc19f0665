"""Report: folds a run's events into what a person wants to know. The one mutable thing, with one owner.

Whatever can read events can feed it: the window, the command line, a test with a scripted list and a fake clock.
"""

from collections.abc import Callable
from enum import StrEnum
from time import perf_counter
from typing import assert_never

from lightwork.events import (
    Began,
    Copied,
    CrewChanged,
    Ended,
    Event,
    Failed,
    Held,
    Landed,
    Made,
    Paused,
    Resumed,
    Started,
)
from lightwork.moments import Holds, Notable, Pauses
from lightwork.outcomes import Failures, Lane, Outcomes
from lightwork.plan import Plan

PHOTO_COST = 100_000
"""Bytes that a photo counts for beside its own size when the time left is foretold: opening it costs, too."""

ENOUGH_SECONDS = 0.5
"""No time left is foretold before so much time has passed; it would only jump."""


class State(StrEnum):
    """Where a run stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"


class Report:
    """Counts, rates, times and lanes of one run.

    The counts always add up: ``found == done + copied + skipped + failed + left``.

    Attributes:
        plan: what was to be done.
        state: where the run stands.
        outcomes: what became of each task that landed, by its index.
        begun: the lane of each task that is in hand, by its index.
        in_hand: the task that each worker has in hand and since when, by its lane.
        holds: why the crew was given no more, and when.
        pauses: when the run was paused.
        notable: the longest photo, the last one, the usual length.
        lanes: what each worker has done, in the order of landing.
        failures: what failed, in the order of landing.
        deaths: workers that died.
        trouble: why the crew could not work; empty if it could.
        workers: how many workers the crew has.
        crew: which crew it is; empty before the run.
        nodes: the lanes of each machine of a cluster, from whoever had the crew; empty otherwise.
    """

    def __init__(self, plan: Plan, clock: Callable[[], float] = perf_counter, cores: int = 0) -> None:
        """Starts at nothing.

        Args:
            plan: of the run.
            clock: seconds, on the scale of the events' times.
            cores: that the workers of this machine may use; 0 if that is not known.
        """
        self.plan = plan
        self.cores = cores
        self.state = State.READY
        self.outcomes = Outcomes()
        self.begun: dict[int, int] = {}
        self.in_hand: dict[int, tuple[int, float]] = {}
        self.holds = Holds()
        self.pauses = Pauses()
        self.notable = Notable()
        self.lanes: list[Lane] = []
        self.failures = Failures(self.outcomes)
        self.deaths: list[CrewChanged] = []
        self.trouble = ""
        self.workers = 0
        self.crew = ""
        self.nodes: dict[str, list[int]] = {}
        self.done = 0
        self.copied = 0
        self.bytes_in = 0
        self.bytes_out = 0
        self.one_core_seconds = 0.0
        self._clock = clock
        self._started = 0.0
        self._ended: float | None = None
        self._paused_at: float | None = None
        self._paused_for = 0.0
        self._cost_all = plan.bytes + PHOTO_COST * len(plan.tasks)
        self._cost_landed = 0

    # Folding

    def add(self, event: Event) -> None:
        """Takes the next event of the run."""
        match event:
            case Started():
                self._start(event)
            case Began():
                self.begun[event.index] = event.lane
                self.in_hand[event.lane] = event.index, event.at
            case Landed():
                self._land(event)
            case CrewChanged():
                self.deaths.append(event)
                self.in_hand.pop(event.lane, None)
            case Held():
                self.holds.add(event.hold, event.at)
            case Paused():
                self.state = State.PAUSED
                self._paused_at = event.at
                self.pauses.change(event.at)
            case Resumed():
                self.state = State.RUNNING
                self._add_pause(event.at)
                self.pauses.change(event.at)
            case Ended():
                self._end(event)
            case _:
                assert_never(event)

    def _start(self, event: Started) -> None:
        self.state = State.RUNNING
        self.workers = event.workers
        self.crew = event.crew
        self.lanes = [Lane() for _ in range(event.workers)]
        self._started = event.at

    def _land(self, event: Landed) -> None:
        outcome = event.outcome
        self.begun.pop(outcome.index, None)
        if self.in_hand.get(event.lane, (None,))[0] == outcome.index:
            del self.in_hand[event.lane]
        self.notable.add(event)
        self.outcomes.add(outcome)
        while event.lane >= len(self.lanes):  # of a node that came later
            self.lanes.append(Lane())
        self.lanes[event.lane].add(event)
        self.one_core_seconds += outcome.cpu
        self._cost_landed += self.plan.tasks[outcome.index].source.bytes + PHOTO_COST
        match outcome:
            case Made():
                self.done += 1
                self._count_bytes(outcome)
            case Copied():
                self.copied += 1
                self._count_bytes(outcome)
            case Failed():
                self.failures.add(outcome)
            case _:
                assert_never(outcome)

    def _count_bytes(self, outcome: Made | Copied) -> None:
        self.bytes_in += outcome.bytes_in
        self.bytes_out += outcome.bytes_out

    def _add_pause(self, until: float) -> None:
        if self._paused_at is not None:
            self._paused_for += until - self._paused_at
            self._paused_at = None

    def _end(self, event: Ended) -> None:
        self._add_pause(event.at)
        self._ended = event.at
        self.begun.clear()
        self.in_hand.clear()
        self.trouble = event.trouble
        self.state = State.STOPPED if event.left else State.DONE

    # Counts

    @property
    def found(self) -> int:
        """Everything that was found, taken or left alone."""
        return self.plan.found

    @property
    def total(self) -> int:
        """Photos of the run."""
        return len(self.plan.tasks)

    @property
    def skipped(self) -> int:
        """What was found and left alone."""
        return len(self.plan.skips)

    @property
    def failed(self) -> int:
        """Photos that could not be made."""
        return len(self.failures)

    @property
    def landed(self) -> int:
        """Photos that came to their end, well or not."""
        return len(self.outcomes)

    @property
    def left(self) -> int:
        """Photos that have not come to their end."""
        return self.total - self.landed

    # Times

    @property
    def started(self) -> float:
        """When the run began, on the events' clock; 0 before it did."""
        return self._started

    @property
    def ended(self) -> float | None:
        """When it ended; None before it did."""
        return self._ended

    @property
    def now(self) -> float:
        """When it ended, or what the clock shows."""
        return self._ended if self._ended is not None else self._clock()

    @property
    def elapsed(self) -> float:
        """Seconds that the run has taken, without its pauses."""
        if self.state is State.READY:
            return 0.0
        now = self._ended if self._ended is not None else self._clock()
        if self._paused_at is not None:
            now = self._paused_at
        return max(0.0, now - self._started - self._paused_for)

    @property
    def rate(self) -> float:
        """Photos per second, over the whole run so far."""
        elapsed = self.elapsed
        return self.landed / elapsed if elapsed > 0 else 0.0

    @property
    def share(self) -> float:
        """How much of the work has landed, 0 to 1, by the size of the originals."""
        return self._cost_landed / self._cost_all if self._cost_all else 1.0

    @property
    def time_left(self) -> float | None:
        """Seconds until the end if the rest goes as what has landed did; None while nothing can be said.

        The work is counted in bytes and not in photos, so that one huge scan among many small pictures does not make it
        jump; the whole run counts and not its last seconds, so that it settles.
        """
        elapsed = self.elapsed
        if self.state not in {State.RUNNING, State.PAUSED} or elapsed < ENOUGH_SECONDS or not self._cost_landed:
            return None
        return elapsed * (1 - self.share) / self.share

    @property
    def speedup(self) -> float | None:
        """How many times faster than one core: the *estimate* from the work done, None before anything landed.

        The processor seconds of all photos are what one core would need at the very least: it would wait for the disk,
        too. So this claims rather too little. `lightwork.lab.compare` measures instead.
        """
        elapsed = self.elapsed
        return self.one_core_seconds / elapsed if elapsed > 0 and self.landed else None
