"""A seat of the process crew: one lane, the worker process in it, and the jobs that it was given."""

import contextlib
from collections import deque
from collections.abc import Callable, Sequence
from multiprocessing.reduction import ForkingPickler
from os import unlink
from secrets import token_hex
from signal import Signals
from time import perf_counter
from typing import TYPE_CHECKING

from lightwork.crews.job import Job
from lightwork.crews.letters import Orders
from lightwork.crews.slate import Slate
from lightwork.nursery import Context
from lightwork.pixels.write import part_path

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from lightwork.crews.grounds import Grounds


START = 60.0
"""Seconds that a worker may take to come up; usual are 0.1 to 1, on a busy machine some more."""


_REMEMBERED = 8
"""Photos that count for the pace."""


class Seat:
    """One lane of the crew. Only the dispatcher thread touches it.

    Attributes:
        lane: its number.
        process: the worker in it, None while it is empty.
        pipe: our end of the worker's pipe.
        ready: whether the worker has said that it is up.
        jobs: what the worker has been given and has not answered, the first of them in hand.
        deadline: when the first of them has taken too long.
        grounds: what the worker is confined to; None as long as it is not.
        due: when it has taken too long to come up; None while the seat is empty, or it has come up.
        early_deaths: workers in a row that died here while starting.
        pace: seconds that a photo has taken of late, about.
    """

    def __init__(self, lane: int) -> None:
        self.lane = lane
        self.process: BaseProcess | None = None
        self.pipe: Connection | None = None
        self.ready = False
        self.jobs: deque[Job] = deque()
        self.deadline: float | None = None
        self.grounds: Grounds | None = None
        self.due: float | None = None
        self.early_deaths = 0
        self.pace = 0.0
        self._token = ""
        self._sizes: deque[int] = deque()  # unanswered jobs of each bundle
        self._slate: Slate | None = None
        self._ended = ""

    @property
    def bundles(self) -> int:
        """How many bundles the worker has."""
        return len(self._sizes)

    def start(self, context: Context, target: Callable[..., None], board: Sequence[float]) -> None:
        """Puts a new worker in."""
        self.pipe, theirs = context.Pipe(duplex=True)
        self._token = token_hex(4)
        self.process = context.Process(
            target=target,
            args=(theirs, board, self.lane, self._token),
            name=f"lightwork-{self.lane}",
            daemon=True,
        )
        self.process.start()
        theirs.close()  # or the worker's death would not end the pipe
        self.due = perf_counter() + START

    def welcome(self) -> None:
        """Notes that the worker has come up."""
        self.ready, self.due, self.early_deaths = True, None, 0

    def take(self, jobs: list[Job]) -> None:
        """Notes a bundle."""
        self.jobs.extend(jobs)
        self._sizes.append(len(jobs))

    def send(self, orders: Orders, slate: Slate) -> None:
        """Sends a bundle to the worker; with the first one it goes into its sandbox, and gets the slate.

        Raises:
            OSError: the worker has gone.
        """
        assert self.pipe is not None
        if self.grounds is not None:
            orders = orders._replace(grounds=None)
        self.grounds = self.grounds or orders.grounds
        known, self._slate = self._slate, slate
        if slate is not known:
            orders = orders._replace(slate=slate.handed_as)
        self.pipe.send_bytes(ForkingPickler.dumps(orders))
        if slate is not known:
            slate.hand_over(self.pipe)

    def hear(self) -> bytes | None:
        """The next message of the worker, for which it waits; None if the worker has ended."""
        assert self.pipe is not None
        try:
            return self.pipe.recv_bytes()
        except (EOFError, OSError):
            return None

    def done(self, seconds: float) -> Job:
        """Takes the first job off; there must be one.

        Args:
            seconds: that it has taken.
        """
        self.pace += (seconds - self.pace) / _REMEMBERED
        self._sizes[0] -= 1
        if not self._sizes[0]:
            self._sizes.popleft()
        return self.jobs.popleft()

    def forget(self) -> None:
        """Drops the jobs; the worker stays."""
        self.jobs.clear()
        self._sizes.clear()
        self.deadline = None

    def kill(self) -> None:
        """Ends the worker at once. Results are published by a rename, so nothing half-written can be seen."""
        if self.process is not None:
            self.process.kill()

    def clear(self) -> list[Job]:
        """Empties the seat after its worker's end, removes what it left unfinished, and gives its jobs back."""
        jobs = list(self.jobs)
        self.forget()
        self.ready, self.due = False, None
        self.grounds = self._slate = None
        if self.process is not None:
            self.process.join(1)  # a dead one's pipe closes a moment before its exit code is there
            self.process.kill()
            self.process.join()
            self._ended = _how(self.process.exitcode)
            self.process.close()
            self.process = None
        if self.pipe is not None:
            self.pipe.close()
            self.pipe = None
        parts = [part_path(output.target, self._token) for job in jobs for output in job.task.outputs]
        for part in (*parts, *(job.task.waiting for job in jobs if job.task.backup is not None)):
            with contextlib.suppress(OSError):
                unlink(part)
        return jobs

    def how_it_ended(self) -> str:
        """How the last worker of this seat ended, in words."""
        return self._ended


def _how(exitcode: int | None) -> str:
    """An exit code in words: negative ones are signals."""
    if exitcode is None:
        return "it ended"
    if exitcode < 0:
        with contextlib.suppress(ValueError):
            return f"ended by {Signals(-exitcode).name}"
    return f"exit code {exitcode}"
