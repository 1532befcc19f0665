"""Processes: our supervised worker processes, the default crew.

::

    any thread          dispatcher thread (owns everything)          worker, one duplex pipe each
    submit ─ command ─► queue ─ at most two bundles per worker ────► do(task)
    abandon, close ───► │                                       ◄─── Ready, Result
    futures ◄────────── results, deaths (end-of-file), deadlines

Why not `ProcessPoolExecutor`: a worker that dies there takes every file in flight and the pool with it, a hung file
never ends, and `kill -9` of the program leaves the workers for ever. With a pipe per worker the end-of-file names the
worker, the status board the file that it held, and all else goes back to the queue.

Only the dispatcher thread starts workers: the kernel's parent-death signal follows the *thread* that started a process.
"""

import contextlib
import itertools
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, InvalidStateError
from multiprocessing import connection, get_context
from time import perf_counter
from typing import TYPE_CHECKING, Self

import msgspec

from lightwork.crews import CrewKind, LaneNow, Tell
from lightwork.crews.hand import CELLS, Ready, decode, work
from lightwork.crews.seat import Job, Seat
from lightwork.errors import CrewError
from lightwork.events import PHASES, Began, CrewChanged, Failed, FailureKind, Landed
from lightwork.plan import Task

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

log = logging.getLogger(__name__)

GRACE = 0.2
"""Seconds that photos in hand get to land after `abandon`, before their workers are ended."""

DEATHS_BEFORE_READY = 3
"""So many workers in a row that die while starting mean that the installation is broken, not a photo."""

HAND_OVERS = 3
"""So often a task that a dead worker had not begun is handed to another, before it is taken for the culprit."""


def patience(task: Task) -> float:
    """Seconds that a photo may take before its worker is taken for hung: a hundred times what is usual."""
    if task.before is not None:
        return 60 + 5e-6 * task.before[0] * task.before[1]
    return 60 + 1e-5 * task.source.bytes


class Processes:
    """A crew of worker processes that survives each of them."""

    kind = CrewKind.PROCESSES
    depth = 3  # one in hand, one waiting in the pipe, one in reserve for whoever is free first
    bundles = True

    def __init__(
        self,
        workers: int,
        *,
        patience: Callable[[Task], float] = patience,
        target: Callable[..., None] = work,
    ) -> None:
        """Makes the crew; no process starts before `warm` or `submit`.

        Args:
            workers: how many processes.
            patience: seconds that a task may take.
            target: what a worker runs, for tests.
        """
        self.workers = workers
        self._patience = patience
        self._target = target
        self._context = get_context("spawn")
        self._board = self._context.RawArray("d", workers * CELLS + 1)
        self._commands: deque[Callable[[], None]] = deque()
        self._ears, self._bell = self._context.Pipe(duplex=False)
        self._seats = [Seat(lane) for lane in range(workers)]
        self._queue: deque[list[Job]] = deque()
        self._early_deaths = 0
        self._told_off_at: float | None = None  # when `abandon` was asked for
        self._closing = False
        self._wanted = False  # whether workers are to be up at all
        self._trouble = ""
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()  # for handing commands in; the work itself needs none
        for lane in range(workers):
            self._board[lane * CELLS] = -1

    # What any thread may call

    def warm(self) -> None:
        """Starts the workers without waiting for them."""
        self._order(self._want)

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Takes a bundle of tasks for one worker; gives a future for each, in order."""
        jobs = [Job(task, Future(), tell) for task in tasks]
        self._order(lambda: self._accept(jobs))
        return [job.future for job in jobs]

    def board(self) -> list[LaneNow | None]:
        """What each lane does at this moment."""
        return [self._now(lane) for lane in range(self.workers)]

    def abandon(self) -> None:
        """Cancels all that waits at once; photos in hand get `GRACE` seconds, then their workers are ended."""
        self._order(self._tell_off)

    def pids(self) -> list[int]:
        """Process ids of the workers that are up, for tests and for whoever watches the load."""
        return [seat.process.pid for seat in self._seats if seat.process is not None and seat.process.pid]

    def close(self) -> None:
        """Cancels everything, ends the workers and waits for them."""
        thread = self._thread
        if thread is None:
            self._hang_up()
            return
        self._order(self._shut)
        thread.join()
        self._thread = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _order(self, command: Callable[[], None]) -> None:
        """Has the dispatcher run `command`, in the order of the calls."""
        with self._lock:
            if self._closing:
                raise CrewError("this crew is closed")
            self._commands.append(command)
            if len(self._commands) == 1:
                self._bell.send_bytes(b"!")
            if self._thread is None:
                self._thread = threading.Thread(target=self._dispatch, name="lightwork-dispatcher", daemon=True)
                self._thread.start()

    def _now(self, lane: int) -> LaneNow | None:
        index, phase, since = self._board[lane * CELLS : (lane + 1) * CELLS]
        if index < 0:
            return None
        return LaneNow(int(index), PHASES[int(phase)] if phase >= 0 else None, since)

    # The dispatcher thread

    def _dispatch(self) -> None:
        try:
            while not self._closing:
                self._man()
                self._hand_out()
                heard = connection.wait([self._ears, *self._pipes()], self._until_deadline())
                for seat in self._seats:
                    if seat.pipe in heard:
                        self._hear(seat)
                if self._ears in heard:  # last: a command may empty the pipes that were heard
                    self._obey()
                self._cut_off()
        finally:
            self._finish()

    def _obey(self) -> None:
        with self._lock:
            self._ears.recv_bytes()
            commands = list(self._commands)
            self._commands.clear()
        for command in commands:
            command()

    def _want(self) -> None:
        self._wanted = True

    def _accept(self, jobs: list[Job]) -> None:
        self._wanted = True
        if self._trouble:  # somebody tries again: so do we
            self._trouble = ""
            self._early_deaths = 0
        self._queue.append(jobs)

    def _man(self) -> None:
        """Starts a worker in every empty seat."""
        if not self._wanted or self._trouble:
            return
        for seat in self._seats:
            if seat.process is not None:
                continue
            try:
                seat.start(self._context, self._target, self._board)
            except OSError as error:  # no memory or no process left for us
                seat.clear()
                self._count_early_death(str(error))
                return

    def _pipes(self) -> list["Connection"]:
        return [seat.pipe for seat in self._seats if seat.pipe is not None]

    def _hand_out(self) -> None:
        """Gives a bundle to each who has none, then a second one, so that none waits for us.

        The last bundles stay in the queue as a reserve, for whoever is free first: handed out early, one might wait
        behind a huge photo while another worker has nothing to do.
        """
        if self._told_off_at is not None:
            return
        for most, reserve in ((0, 0), (1, self.workers)):
            for seat in self._seats:
                while len(self._queue) > reserve and seat.ready and seat.bundles == most:
                    self._hand_to(seat, self._queue.popleft())

    def _hand_to(self, seat: Seat, jobs: list[Job]) -> None:
        jobs = [job for job in jobs if not job.future.cancelled()]
        if not jobs:
            return
        was_idle = not seat.jobs
        seat.take(jobs)
        with contextlib.suppress(OSError):  # it has just died: its end-of-file comes next and settles everything
            seat.send(self._board[-1], [job.task for job in jobs])
        if was_idle:
            self._begin(seat, perf_counter())

    def _begin(self, seat: Seat, at: float) -> None:
        """The first of the seat's jobs is now in hand."""
        job = seat.jobs[0]
        job.began = at
        seat.deadline = at + self._patience(job.task)
        _tell(job, Began(job.task.index, seat.lane, at))

    def _hear(self, seat: Seat) -> None:
        """Takes one message of a worker, or its death."""
        assert seat.pipe is not None
        try:
            message = decode(seat.pipe.recv_bytes())
        except (EOFError, OSError):
            self._bury(seat)
            return
        except msgspec.DecodeError as error:
            log.warning("worker %d talks nonsense (%s) and is ended", seat.lane, error)
            seat.kill()
            return
        if isinstance(message, Ready):
            seat.ready = True
            self._early_deaths = 0
            return
        self._land(seat, message.landed)

    def _land(self, seat: Seat, landed: Landed) -> None:
        if not seat.jobs or seat.jobs[0].task.index != landed.outcome.index:
            return  # the answer to something abandoned, or a lie: the job keeps its deadline
        job = seat.done()
        if seat.jobs:
            self._begin(seat, landed.ended)
        else:
            seat.deadline = None
        _settle(job, Landed(landed.outcome, seat.lane, landed.began, landed.ended))

    def _holds(self, seat: Seat) -> bool:
        """Whether the first of the seat's jobs has been begun and is not answered, as the board says."""
        return bool(seat.jobs) and self._board[seat.lane * CELLS] == seat.jobs[0].task.index

    def _bury(self, seat: Seat) -> None:
        """Clears the seat of a dead worker: blames the photo that it held, gives the others back to the queue."""
        held, was_ready = self._holds(seat), seat.ready
        jobs = self._vacate(seat)
        why = seat.how_it_ended()
        log.warning("worker %d ended: %s", seat.lane, why)
        if jobs and (held or jobs[0].hand_overs >= HAND_OVERS):
            self._blame(seat, jobs.pop(0), FailureKind.WORKER_DIED, why)
        self._give_back(jobs)
        if not was_ready:
            self._count_early_death(why)

    def _vacate(self, seat: Seat) -> list[Job]:
        jobs = seat.clear()
        self._board[seat.lane * CELLS] = -1
        return jobs

    def _blame(self, seat: Seat, job: Job, kind: FailureKind, why: str) -> None:
        now = perf_counter()
        _tell(job, CrewChanged(seat.lane, why, now))
        _settle(job, Landed(Failed(job.task.index, kind, why), seat.lane, job.began or now, now))

    def _give_back(self, jobs: list[Job]) -> None:
        """Puts jobs that no worker has begun first in the queue; after `abandon` there is nothing to go back to."""
        if self._told_off_at is not None:
            _cancel(jobs)
            return
        for job in jobs:
            job.hand_overs += 1
        self._queue.extendleft([job] for job in reversed(jobs))

    def _count_early_death(self, why: str) -> None:
        self._early_deaths += 1
        if self._early_deaths >= DEATHS_BEFORE_READY:
            self._give_up(f"{self._early_deaths} workers in a row died while starting ({why})")

    def _give_up(self, why: str) -> None:
        """No worker comes up: everything that waits is told so."""
        self._trouble = why
        for job in self._all_jobs():
            with contextlib.suppress(InvalidStateError):
                job.future.set_exception(CrewError(why))
        self._queue.clear()

    def _until_deadline(self) -> float | None:
        """Seconds until something must be cut off; None while nothing is in hand."""
        times = [seat.deadline for seat in self._seats if seat.deadline is not None]
        if self._told_off_at is not None:
            times.append(self._told_off_at + GRACE)
        return max(0.0, min(times) - perf_counter()) if times else None

    def _cut_off(self) -> None:
        """Ends the workers whose photo takes too long, and after `abandon` those who still have one."""
        now = perf_counter()
        if self._told_off_at is not None:
            self._after_tell_off(now >= self._told_off_at + GRACE)
        for seat in self._seats:
            if seat.deadline is not None and seat.jobs and now >= seat.deadline:
                hung = seat.jobs[0]
                self._end(seat)
                others = self._vacate(seat)
                if hung not in others:  # it has answered at the last moment
                    self._give_back(others)
                    continue
                others.remove(hung)
                why = f"no result after {self._patience(hung.task):.0f} s"
                self._blame(seat, hung, FailureKind.TIMED_OUT, why)
                self._give_back(others)

    def _tell_off(self) -> None:
        """Cancels what waits, and tells the workers (by the epoch on the board) to begin nothing more."""
        self._board[-1] += 1
        self._told_off_at = perf_counter()
        for jobs in self._queue:
            _cancel(jobs)
        self._queue.clear()
        for seat in self._seats:
            self._catch_up(seat)
            _cancel(itertools.islice(seat.jobs, 1, None))  # the first may be in hand, and may still land

    def _after_tell_off(self, overdue: bool) -> None:
        """Lets the photos in hand land for a moment, then ends the workers that still have one."""
        for seat in self._seats:
            if not seat.jobs:
                continue
            if not self._holds(seat):
                self._catch_up(seat)
                _cancel(seat.jobs)
                seat.forget()  # the worker sees the epoch and drops the rest itself
            elif overdue:
                self._end(seat)
                _cancel(self._vacate(seat))
        if not any(seat.jobs for seat in self._seats):
            self._told_off_at = None

    def _catch_up(self, seat: Seat) -> None:
        """Takes the answers that are on the way: what they tell has happened, whatever is decided now."""
        while seat.pipe is not None and seat.pipe.poll():
            self._hear(seat)

    def _end(self, seat: Seat) -> None:
        """Ends a worker, and takes what it had still said: a photo that it published is not to be lost."""
        seat.kill()
        assert seat.pipe is not None
        with contextlib.suppress(EOFError, OSError, msgspec.DecodeError):
            while not isinstance(message := decode(seat.pipe.recv_bytes()), Ready):
                self._land(seat, message.landed)

    def _shut(self) -> None:
        self._closing = True

    def _all_jobs(self) -> list[Job]:
        waiting = [job for jobs in self._queue for job in jobs]
        return waiting + [job for seat in self._seats for job in seat.jobs]

    def _finish(self) -> None:
        """The dispatcher's last act: no future stays open, no worker stays up, no unfinished file stays behind."""
        with self._lock:
            self._closing = True
            commands = list(self._commands)
        for command in commands:
            command()
        _cancel(self._all_jobs())
        for seat in self._seats:
            seat.kill()
        for seat in self._seats:
            seat.clear()
        self._hang_up()

    def _hang_up(self) -> None:
        with self._lock:
            self._closing = True
            self._ears.close()
            self._bell.close()


def _cancel(jobs: Iterable[Job]) -> None:
    for job in jobs:
        job.future.cancel()


def _settle(job: Job, landed: Landed) -> None:
    """Ends a future; one that was cancelled meanwhile stays so."""
    with contextlib.suppress(InvalidStateError):
        job.future.set_result(landed)


def _tell(job: Job, word: Began | CrewChanged) -> None:
    """Passes a word on; a listener that raises is its owner's bug, not the end of the crew."""
    try:
        job.tell(word)
    except Exception:
        log.exception("a listener failed")


CREW = Processes
