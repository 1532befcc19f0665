"""Threads: a pool of this process. Pillow lets go of the GIL, the fast resampler does not; the lab shows both."""

import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from secrets import token_hex
from time import perf_counter
from typing import Self

from lightwork.crews import CrewKind, LaneNow, Tell
from lightwork.crews.hand import do
from lightwork.events import Began, Landed
from lightwork.plan import Task


class Threads:
    """A crew of threads."""

    kind = CrewKind.THREADS
    depth = 2
    bundles = False

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._own = threading.local()
        self._lanes = iter(range(workers))
        self._flying: set[Future[Landed]] = set()
        self._slate: int | None = None
        self._pool = ThreadPoolExecutor(workers, "lightwork", initializer=self._settle_in)

    def _settle_in(self) -> None:
        self._own.lane = next(self._lanes)
        self._own.token = token_hex(4)

    def warm(self) -> None:
        """Does nothing: a thread starts in no time."""

    def prepare(self, tasks: Sequence[Task], memory: int, slate: int | None = None) -> None:
        """Notes the slate; nobody confines the user's own process."""
        del tasks, memory
        self._slate = slate

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Queues the photos, each for itself."""
        futures = [self._pool.submit(self._do, task, tell) for task in tasks]
        for future in futures:
            self._flying.add(future)
            future.add_done_callback(self._flying.discard)
        return futures

    def _do(self, task: Task, tell: Tell) -> Landed:
        tell(Began(task.index, self._own.lane, perf_counter()))
        return do(task, self._own.lane, self._own.token, slate=self._slate)

    def board(self) -> list[LaneNow | None]:
        """Nothing: threads keep no board."""
        return []

    def abandon(self) -> None:
        """Cancels what has not begun; a photo that has begun cannot be cut off in a thread, and lands."""
        for future in tuple(self._flying):
            future.cancel()

    def close(self) -> None:
        """Waits for the photos in hand and ends the threads."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


CREW = Threads
