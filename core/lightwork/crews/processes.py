"""Processes: our supervised worker processes, the default crew.

::

    any thread          dispatcher thread (owns everything)          worker, one duplex pipe each
    submit ─ command ─► queue ─ at most two bundles per worker ────► do(task)
    abandon, close ───► │                                       ◄─── Ready, Result
    prepare ──────────► where photos come from and go to        ────► sandbox
    futures ◄────────── results, deaths (end-of-file), deadlines

    processes.py        dispatcher.py, floor.py, seat.py             hand.py

Why not `ProcessPoolExecutor`: a worker that dies there takes every file in flight and the pool with it, a hung file
never ends, and `kill -9` of the program leaves the workers for ever. With a pipe per worker the end-of-file names the
worker, the status board the file that it held, and all else goes back to the queue.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Self

from lightwork import nursery
from lightwork.crews import CrewKind, LaneNow, Tell
from lightwork.crews.dispatcher import Dispatcher
from lightwork.crews.grounds import Grounds, grounds_of
from lightwork.crews.job import Job
from lightwork.crews.letters import CELLS, work
from lightwork.crews.sandbox import sandbox
from lightwork.events import PHASES, Landed
from lightwork.nursery import Context
from lightwork.plan import Task

log = logging.getLogger(__name__)


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
        context: Context | None = None,
    ) -> None:
        """Makes the crew; no process starts before `warm` or `submit`.

        Args:
            workers: how many processes.
            patience: seconds that a task may take.
            target: what a worker runs, for tests.
            context: starts them; as usual by default.
        """
        self.workers = workers
        context = context or nursery.context()
        self._board = context.RawArray("d", workers * CELLS + 1)
        self._dispatcher = Dispatcher(workers, self._board, context, target, patience)

    def warm(self) -> None:
        """Starts the workers without waiting for them."""
        self._dispatcher.want()

    def prepare(self, tasks: Sequence[Task], memory: int, slate: int | None = None) -> None:
        """Confines the workers to the folders of these tasks, and to their share of the memory.

        Workers that an earlier run has confined to other folders are replaced.
        """
        log.info("%d photos for %d workers; sandbox %s", len(tasks), self.workers, sandbox())
        self.enclose(grounds_of(tasks), memory, slate)

    def enclose(self, grounds: Grounds, memory: int, slate: int | None = None) -> None:
        """Confines the workers as `prepare` does, for whoever knows the folders but not all the tasks."""
        self._dispatcher.enclose(grounds, memory, slate)

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Takes a bundle of tasks for one worker; gives a future for each, in order."""
        jobs = [Job(task, Future(), tell) for task in tasks]
        self._dispatcher.accept(jobs)
        return [job.future for job in jobs]

    def board(self) -> list[LaneNow | None]:
        """What each lane does at this moment."""
        return [self._now(lane) for lane in range(self.workers)]

    def abandon(self) -> None:
        """Cancels all that waits at once; photos in hand get `GRACE` seconds, then their workers are ended."""
        self._dispatcher.abandon()

    def pids(self) -> list[int]:
        """Process ids of the workers that are up, for tests and for whoever watches the load."""
        processes = [seat.process for seat in self._dispatcher.floor.seats]
        return [process.pid for process in processes if process is not None and process.pid]

    def close(self) -> None:
        """Cancels everything, ends the workers and waits for them."""
        self._dispatcher.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _now(self, lane: int) -> LaneNow | None:
        index, phase, since = self._board[lane * CELLS : (lane + 1) * CELLS]
        if index < 0:
            return None
        return LaneNow(int(index), PHASES[int(phase)] if phase >= 0 else None, since)


CREW = Processes
