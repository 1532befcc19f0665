"""The floor of the process crew: its seats, the queue, and what happens to jobs between them.

Only the dispatcher thread comes here, so nothing is locked. What it decides is in `lightwork.crews.dispatcher`.
"""

import contextlib
import logging
from collections import deque
from collections.abc import Callable, MutableSequence
from time import perf_counter
from typing import TYPE_CHECKING, assert_never

import msgspec

from lightwork.crews.budget import room_for
from lightwork.crews.grounds import NOWHERE, Grounds
from lightwork.crews.job import Job, cancel
from lightwork.crews.letters import CELLS, Confined, Orders, Ready, Result, decode
from lightwork.crews.sandbox import Sandbox
from lightwork.crews.seat import START, Seat
from lightwork.crews.slate import Slate
from lightwork.errors import CrewError
from lightwork.events import Began, CrewChanged, Failed, FailureKind, Landed
from lightwork.plan import Task

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

log = logging.getLogger(__name__)

DEATHS_BEFORE_READY = 3
"""So many workers in a row that die while starting, with nothing landed between, mean a broken installation."""

SEVERAL = 4
"""Photos that a worker must have in hand before we look away: fewer are large ones, of which each is told at once."""

LONGEST_REST = 0.02
"""Seconds that we look away at most; shorter than a tick of the window."""

HAND_OVERS = 3
"""So often a task that a dead worker had not begun is handed to another, before it is taken for the culprit."""


class Floor:
    """Seats, queue and status board.

    Attributes:
        seats: one for each lane.
        queue: bundles that no worker has.
        told_off_at: when everything in flight was given up; None while work is wanted.
        trouble: why no worker comes up; empty while they do.
        grounds: where the photos of this run come from and go to; None where there is to be no sandbox.
        memory: bytes for all workers together; 0 for no limit.
        slate: where the workers write what they have made.
    """

    def __init__(self, workers: int, board: MutableSequence[float], patience: Callable[[Task], float]) -> None:
        """Lays it out with every seat empty.

        Args:
            workers: how many seats.
            board: the status board, see `lightwork.crews.letters`.
            patience: seconds that a task may take.
        """
        self.seats = [Seat(lane) for lane in range(workers)]
        self.queue: deque[list[Job]] = deque()
        self.told_off_at: float | None = None
        self.trouble = ""
        self.grounds: Grounds | None = None
        self.memory = 0
        self.slate = Slate(None)
        self.board = board
        self._patience = patience
        self._early_deaths = 0
        for lane in range(workers):
            board[lane * CELLS] = -1

    def to_be_manned(self) -> list[Seat]:
        """Empty seats, without those in which worker after worker died while starting, as long as others come up.

        The next run tries them again.
        """
        return [seat for seat in self.seats if seat.process is None and seat.early_deaths < DEATHS_BEFORE_READY]

    def pipes(self) -> list["Connection"]:
        """Our ends of the workers' pipes."""
        return [seat.pipe for seat in self.seats if seat.pipe is not None]

    def all_jobs(self) -> list[Job]:
        """Everything that waits or is in hand."""
        waiting = [job for jobs in self.queue for job in jobs]
        return waiting + [job for seat in self.seats for job in seat.jobs]

    def accept(self, jobs: list[Job]) -> None:
        """Puts a bundle into the queue."""
        if self.trouble:  # somebody tries again: so do we
            self.trouble = ""
            self._early_deaths = 0
            for seat in self.seats:
                seat.early_deaths = 0
        self.queue.append(jobs)

    def enclose(self, grounds: Grounds, memory: int, slate: Slate) -> None:
        """Sets what the next bundles may touch and take; workers that are confined to something else are ended."""
        self.slate.close()
        self.grounds, self.memory, self.slate = grounds, memory, slate
        for seat in self.seats:
            seat.early_deaths = 0
            if seat.grounds is not None and not seat.grounds.covers(grounds):
                self.give_back(self.end(seat))

    # A bundle's way out

    def hand_out(self) -> None:
        """Gives a bundle to each who has none, then a second one, so that none waits for us.

        The last bundles stay in the queue as a reserve, for whoever is free first: handed out early, one might wait
        behind a huge photo while another worker has nothing to do.
        """
        if self.told_off_at is not None:
            return
        for most, reserve in ((0, 0), (1, len(self.seats))):
            for seat in self.seats:
                while len(self.queue) > reserve and seat.ready and seat.bundles == most:
                    self._hand_to(seat, self.queue.popleft())

    def rest(self) -> float:
        """Seconds for which nobody needs us: what the workers tell meanwhile is taken in one go.

        Each answer that is taken alone wakes this thread and the one that is told, on cores that have better to do.
        Half of the time that the worker with the least to do has work for.
        """
        if self.told_off_at is not None or any(len(seat.jobs) < SEVERAL for seat in self.seats):
            return 0.0
        return max(0.0, min(LONGEST_REST, *(seat.pace * len(seat.jobs) / 2 for seat in self.seats)))

    def _hand_to(self, seat: Seat, jobs: list[Job]) -> None:
        jobs = [job for job in jobs if not job.future.cancelled()]
        if not jobs:
            return
        was_idle, tasks = not seat.jobs, [job.task for job in jobs]
        seat.take(jobs)
        with contextlib.suppress(OSError):  # it has just died: its end-of-file comes next and settles everything
            room = room_for(tasks, self._sharers(seat), self.memory)
            seat.send(Orders(self.board[-1], tasks, self.grounds, room), self.slate)
        if was_idle:
            self._begin(seat, perf_counter())

    def _sharers(self, seat: Seat) -> int:
        """How many share the memory with a seat: all of them, or none while nobody else has work."""
        alone = not self.queue and not any(other.jobs for other in self.seats if other is not seat)
        return 1 if alone else len(self.seats)

    def _begin(self, seat: Seat, at: float) -> None:
        """The first of the seat's jobs is now in hand."""
        job = seat.jobs[0]
        job.began = at
        seat.deadline = at + self._patience(job.task)
        job.say(Began(job.task.index, seat.lane, at))

    # An answer's way in

    def take(self, seat: Seat, words: bytes | None) -> None:
        """Takes one message of a worker; None is its end. One that was ended meanwhile is not heard any more."""
        if seat.pipe is None:
            return
        if words is None:
            self._bury(seat)
            return
        try:
            message = decode(words)
        except msgspec.DecodeError as error:
            log.warning("worker %d talks nonsense (%s) and is ended", seat.lane, error)
            seat.kill()
            self._bury(seat)
            return
        if isinstance(message, Result):
            self._land(seat, message.landed)
        elif isinstance(message, Ready):
            seat.welcome()
            self._early_deaths = 0
            log.debug("worker %d is up (process %d)", seat.lane, message.pid)
        elif isinstance(message, Confined):
            log.debug("worker %d: sandbox %.200s", seat.lane, Sandbox(message.abi, message.why))
            if not message.whole:  # the output folder went away before: when it is back, others take its place
                seat.grounds = NOWHERE
        else:
            assert_never(message)

    def catch_up(self, seat: Seat) -> None:
        """Takes the answers that are on the way: what they tell has happened, whatever is decided now."""
        while seat.pipe is not None and seat.pipe.poll():
            self.take(seat, seat.hear())

    def _land(self, seat: Seat, landed: Landed) -> None:
        if not seat.jobs or seat.jobs[0].task.index != landed.outcome.index:
            return  # the answer to something abandoned, or a lie: the job keeps its deadline
        self._early_deaths = 0  # what lands photos is no broken installation, whoever else dies while starting
        job = seat.done(landed.ended - landed.began)
        if seat.jobs:
            self._begin(seat, landed.ended)
        else:
            seat.deadline = None
        job.settle(landed if landed.lane == seat.lane else msgspec.structs.replace(landed, lane=seat.lane))

    # The end of a worker

    def holds(self, seat: Seat) -> bool:
        """Whether the first of the seat's jobs has been begun and is not answered, as the board says."""
        return bool(seat.jobs) and self.board[seat.lane * CELLS] == seat.jobs[0].task.index

    def end(self, seat: Seat) -> list[Job]:
        """Ends a worker and gives its jobs, without those that it had still answered: what was published counts."""
        seat.kill()
        with contextlib.suppress(msgspec.DecodeError):
            while (words := seat.hear()) is not None:
                message = decode(words)
                if isinstance(message, Result):
                    self._land(seat, message.landed)
        return self._vacate(seat)

    def cut_off(self, seat: Seat) -> None:
        """Ends a worker whose photo takes too long, and blames that photo."""
        hung = seat.jobs[0]
        others = self.end(seat)
        if hung in others:  # otherwise it has answered at the last moment
            others.remove(hung)
            self._blame(seat, hung, FailureKind.TIMED_OUT, f"no result after {self._patience(hung.task):.0f} s")
        self.give_back(others)

    def count_early_death(self, why: str) -> None:
        """Counts a worker that died while starting; too many in a row, and everything that waits is told so."""
        self._early_deaths += 1
        if self._early_deaths < DEATHS_BEFORE_READY or any(map(_may_work, self.seats)):
            return
        self.trouble = f"{self._early_deaths} workers in a row died while starting ({why})"
        for job in self.all_jobs():
            job.fail(CrewError(self.trouble))
        self.queue.clear()

    def give_back(self, jobs: list[Job]) -> None:
        """Puts jobs that no worker has begun first in the queue; after `abandon` there is nothing to go back to."""
        if self.told_off_at is not None:
            cancel(jobs)
            return
        for job in jobs:
            job.hand_overs += 1
        self.queue.extendleft([job] for job in reversed(jobs))

    def end_slow_start(self, seat: Seat) -> None:
        """Ends a worker that does not come up, as if it had died while starting."""
        seat.kill()
        self._bury(seat, f"not up after {START:.0f} s")

    def _bury(self, seat: Seat, why: str = "") -> None:
        """Clears the seat of a dead worker: blames the photo that it held, gives the others back to the queue."""
        held, was_ready = self.holds(seat), seat.ready
        jobs = self._vacate(seat)
        why = why or seat.how_it_ended()
        log.warning("worker %d ended: %s", seat.lane, why)
        if jobs and (held or jobs[0].hand_overs >= HAND_OVERS):
            self._blame(seat, jobs.pop(0), FailureKind.WORKER_DIED, why)
        self.give_back(jobs)
        if not was_ready:
            seat.early_deaths += 1
            self.count_early_death(why)

    def _vacate(self, seat: Seat) -> list[Job]:
        jobs = seat.clear()
        self.board[seat.lane * CELLS] = -1
        return jobs

    @staticmethod
    def _blame(seat: Seat, job: Job, kind: FailureKind, why: str) -> None:
        now = perf_counter()
        job.say(CrewChanged(seat.lane, why, now))
        job.settle(Landed(Failed(job.task.index, kind, why), seat.lane, job.began or now, now))


def _may_work(seat: Seat) -> bool:
    """Whether somebody is in a seat who works, or is coming up and has not failed to before."""
    return seat.process is not None and (seat.ready or not seat.early_deaths)
