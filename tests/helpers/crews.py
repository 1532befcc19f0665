"""A crew that tests hold in their hand: it makes nothing, and answers when it is told to."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Self

from lightwork.crews import CrewKind, LaneNow, Tell
from lightwork.events import Failed, FailureKind, Landed, Made, Outcome, Result
from lightwork.plan import Action, Output, Task
from lightwork.recipe import Recipe, Sizing
from lightwork.scan import Source


class Puppet:
    """Keeps what is submitted until `land` is called.

    Attributes:
        auto: whether it answers at once.
        on_submit: called at the end of each submission.
        submissions: the indices of each bundle.
        waiting: what has not been answered.
        abandoned: how often the run gave up what was in flight.
    """

    kind = CrewKind.SOLO
    bundles = True

    def __init__(self, workers: int = 2, depth: int = 2, auto: bool = False) -> None:
        self.workers = workers
        self.depth = depth
        self.auto = auto
        self.on_submit: Callable[[], object] = lambda: None
        self.submissions: list[list[int]] = []
        self.waiting: list[tuple[Task, Future[Landed]]] = []
        self.abandoned = 0

    def warm(self) -> None:
        """Nothing to start."""

    def prepare(self, tasks: Sequence[Task], memory: int, slate: int | None = None) -> None:
        """Notes nothing."""

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Notes the bundle."""
        del tell
        self.submissions.append([task.index for task in tasks])
        fresh: list[tuple[Task, Future[Landed]]] = [(task, Future()) for task in tasks]
        self.waiting.extend(fresh)
        if self.auto:
            self.land(len(self.waiting))
        self.on_submit()
        return [future for _, future in fresh]

    def land(self, count: int = 1) -> None:
        """Makes the first photos that wait."""
        for _ in range(count):
            task, future = self.waiting.pop(0)
            future.set_result(Landed(made(task.index), 0, 0.0, 1.0))

    def fail(self, kind: FailureKind) -> None:
        """Fails the first photo that waits."""
        task, future = self.waiting.pop(0)
        future.set_result(Landed(Failed(task.index, kind), 0, 0.0, 1.0))

    def break_down(self, error: Exception) -> None:
        """Lets all that waits raise."""
        for _, future in self.waiting:
            future.set_exception(error)
        self.waiting.clear()

    def board(self) -> list[LaneNow | None]:
        """Nothing."""
        return []

    def abandon(self) -> None:
        """Cancels what waits."""
        self.abandoned += 1
        for _, future in self.waiting:
            future.cancel()
        self.waiting.clear()

    def close(self) -> None:
        """Nothing to end."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def made(index: int, cpu: float = 1.0) -> Outcome:
    """A photo that went well."""
    return Made(index, (40, 30), 1000, (Result((4, 3), 100),), (0.1, 0.2, 0.3, 0.2, 0.1), cpu)


def task(index: int, size: tuple[int, int] = (4000, 3000), count: int = 1000) -> Task:
    """A task for a photo that is nowhere."""
    source = Source(f"/in/{index}.jpg", f"{index}.jpg", count, 0, (0, index))
    output = Output(f"/out/{index}.jpg", False, Action.RESIZE, "jpeg", Sizing(), (4, 3))
    return Task(index, source, (output,), size, Recipe(output="/out"))


def tasks(count: int, size: tuple[int, int] = (4000, 3000)) -> tuple[Task, ...]:
    """Tasks 0 to `count` - 1."""
    return tuple(task(index, size) for index in range(count))
