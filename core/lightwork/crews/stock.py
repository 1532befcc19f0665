"""Stock: the plain `ProcessPoolExecutor` of the article, for comparison. It does not survive a dying worker."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from multiprocessing import get_context
from secrets import token_hex
from typing import Self, TypeVar

from lightwork.crews import CrewKind, LaneNow, Tell
from lightwork.crews.hand import die_with_parent, do, leave_signals_to_parent, settle
from lightwork.errors import CrewError
from lightwork.events import Landed
from lightwork.nursery import deaf
from lightwork.plan import Task

T = TypeVar("T")


class Stock:
    """A crew of the standard library's worker processes, one submission a photo."""

    kind = CrewKind.STOCK
    depth = 2
    bundles = False

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._lanes: dict[int, int] = {}  # process id -> lane
        self._flying: set[Future[Landed]] = set()
        self._unmanned = 0
        self._pool = self._start()

    def _start(self) -> ProcessPoolExecutor:
        self._unmanned = self.workers
        return ProcessPoolExecutor(self.workers, mp_context=get_context("spawn"), initializer=_settle_in)

    def warm(self) -> None:
        """Starts the workers: the executor starts one for each submission that finds none idle."""
        for _ in range(self.workers):
            self._hand_in(os.getpid)

    def prepare(self, tasks: Sequence[Task], memory: int, slate: int | None = None) -> None:
        """Does nothing: it is what the standard library gives."""

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Queues the photos, each for itself; nobody is told when they begin, for the executor does not know."""
        del tell
        return [self._submit(task) for task in tasks]

    def _hand_in(self, work: Callable[..., T], *arguments: object) -> Future[T]:
        """Submits; each of the first may start a process, which is not to hear Ctrl+C while it imports."""
        if not self._unmanned:
            return self._pool.submit(work, *arguments)
        self._unmanned -= 1
        with deaf():
            return self._pool.submit(work, *arguments)

    def _submit(self, task: Task) -> Future[Landed]:
        outer: Future[Landed] = Future()
        try:
            inner = self._hand_in(_do, task)
        except BrokenExecutor as error:
            outer.set_exception(CrewError(str(error)))
            return outer
        self._flying.add(outer)

        def land(done: Future[tuple[int, Landed]]) -> None:
            self._flying.discard(outer)
            if done.cancelled() or not outer.set_running_or_notify_cancel():
                outer.cancel()
            elif error := done.exception():
                outer.set_exception(CrewError(str(error)) if isinstance(error, BrokenExecutor) else error)
            else:
                pid, landed = done.result()
                lane = self._lanes.setdefault(pid, len(self._lanes)) % self.workers
                outer.set_result(Landed(landed.outcome, lane, landed.began, landed.ended))

        inner.add_done_callback(land)
        return outer

    def board(self) -> list[LaneNow | None]:
        """Nothing: the executor cannot tell."""
        return []

    def abandon(self) -> None:
        """Cancels what has not begun, waits for what has, as the executor does, and starts a new one."""
        flying = tuple(self._flying)
        self._pool.shutdown(wait=True, cancel_futures=True)
        for future in flying:
            future.cancel()
        self._lanes.clear()
        self._pool = self._start()

    def close(self) -> None:
        """Waits for the photos in hand and ends the processes."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _settle_in() -> None:
    """What the measurement asks of every crew, and a person of every program: that Ctrl+C and its end end it."""
    leave_signals_to_parent()
    die_with_parent(by_kernel=False)  # whichever thread submits first starts the processes
    settle()


_token = ""


def _do(task: Task) -> tuple[int, Landed]:
    """One photo in a worker process: (process id, what became of it)."""
    global _token  # noqa: PLW0603 - one name for unfinished files per worker process
    _token = _token or token_hex(4)
    return os.getpid(), do(task, 0, _token)


CREW = Stock
