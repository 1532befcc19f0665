"""Solo: this thread, one photo after the other. The honest serial baseline, and the simplest crew to test with."""

from collections.abc import Sequence
from concurrent.futures import Future
from secrets import token_hex
from time import perf_counter
from typing import Self

from lightwork.crews import CrewKind, LaneNow, Tell
from lightwork.crews.hand import do
from lightwork.events import Began, Landed
from lightwork.plan import Task


class Solo:
    """The crew of one; `submit` returns when the photo is made."""

    kind = CrewKind.SOLO
    workers = 1
    depth = 1
    bundles = False

    def __init__(self, workers: int = 1) -> None:
        """Takes the number of workers as every crew does, and has one all the same."""
        del workers
        self._token = token_hex(4)
        self._slate: int | None = None

    def warm(self) -> None:
        """Does nothing: this thread runs already."""

    def prepare(self, tasks: Sequence[Task], memory: int, slate: int | None = None) -> None:
        """Notes the slate; nobody confines the user's own process."""
        del tasks, memory
        self._slate = slate

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Makes the photos here and now."""
        futures: list[Future[Landed]] = []
        for task in tasks:
            tell(Began(task.index, 0, perf_counter()))
            future: Future[Landed] = Future()
            future.set_result(do(task, 0, self._token, slate=self._slate))
            futures.append(future)
        return futures

    def board(self) -> list[LaneNow | None]:
        """Nothing: whoever could ask waits for us."""
        return []

    def abandon(self) -> None:
        """Does nothing: nothing is ever in flight."""

    def close(self) -> None:
        """Does nothing: nothing was started."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


CREW = Solo
