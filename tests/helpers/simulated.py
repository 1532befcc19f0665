"""A cluster that exists on paper: nodes, scheduler and parent as seconds on a clock of its own.

::

    parent (one thread) ── sends a bundle ──► scheduler (one thread) ──► the lane that is free first ──► parent

Parent and scheduler do one thing at a time, so each is busy for as long as its costs say. The real `lightwork.run` can
be driven by it, photo by photo; for a hundred million photos `in_bundles` does the same with the bundle as its unit.
"""

import heapq
import math
import random
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from typing import Any, Self

import msgspec

from lightwork.crews import CrewKind, LaneNow, Tell
from lightwork.events import Landed, Made, Result
from lightwork.plan import Task


class Costs(msgspec.Struct, frozen=True):
    """Seconds, as `tests/bench/many.py` measures them.

    Attributes:
        photo: of a worker, for one photo.
        submission: of the scheduler, for one bundle there and back.
        sent: of the parent, for a photo that it sends.
        taken: of the parent, for a photo that has landed: its answer, the run, the journal, the report.
        deaths: of a lane, for an hour of work.
        back: seconds until a lane that died works again.
    """

    photo: float
    submission: float
    sent: float
    taken: float
    deaths: float = 0.0
    back: float = 60.0


class World:
    """The clock, and what is under way.

    Attributes:
        now: the time of the parent.
        busy: seconds that all lanes have worked for results that counted.
        parent: seconds that the parent was at work.
        scheduler: the same of the scheduler.
        sent: bundles.
        again: bundles that were made once more, because their lane died.
        given_up: bundles that so many nodes died with that Dask tries no more.
    """

    PATIENCE = 3
    """Deaths that Dask forgives a task (`distributed.scheduler.allowed-failures`)."""

    def __init__(self, lanes: int, costs: Costs, seed: int = 1) -> None:
        self.now = self.busy = self.parent = self.scheduler = 0.0
        self.sent = self.again = self.given_up = 0
        self._costs = costs
        self._free = [(0.0, lane) for lane in range(lanes)]  # when each lane has nothing more to do
        self._scheduler_free = 0.0
        self._coming: list[tuple[float, int, Callable[[int, float, float], object]]] = []
        self._answers: dict[int, tuple[int, float, float]] = {}
        self._random = random.Random(seed)

    def send(self, photos: int, land: Callable[[int, float, float], object]) -> None:
        """Sends a bundle; `land(lane, began, ended)` is called in its time."""
        self._spend(self._costs.sent * photos)
        self.sent += 1
        self._scheduler_free = max(self.now, self._scheduler_free) + self._costs.submission
        self.scheduler += self._costs.submission
        lane, began, ended = self._work(photos, self._scheduler_free)
        heapq.heappush(self._coming, (ended, self.sent, land))
        self._answers[self.sent] = lane, began, ended

    def step(self) -> None:
        """Goes on to what comes next."""
        at, number, land = heapq.heappop(self._coming)
        self.now = max(self.now, at)
        land(*self._answers.pop(number))

    def take(self, photos: int) -> None:
        """Spends what the parent needs for photos that have landed."""
        self._spend(self._costs.taken * photos)

    def _spend(self, seconds: float) -> None:
        self.now += seconds
        self.parent += seconds

    def _work(self, photos: int, at: float) -> tuple[int, float, float]:
        """Which lane makes a bundle, from when to when; with its deaths."""
        seconds = self._costs.photo * photos
        for _ in range(1 + self.PATIENCE):
            free, lane = heapq.heappop(self._free)
            began = max(free, at)
            lives = self._random.expovariate(self._costs.deaths / 3600) if self._costs.deaths else math.inf
            if lives >= seconds:
                self.busy += seconds
                heapq.heappush(self._free, (began + seconds, lane))
                return lane, began, began + seconds
            at = began + lives
            heapq.heappush(self._free, (at + self._costs.back, lane))
            self.again += 1
        self.given_up += 1
        return lane, began, at


class Mailbox:
    """Stands in for the run's queue: whoever waits at it lets time go on."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._letters: deque[Any] = deque()

    def put(self, letter: Any) -> None:
        """Takes a letter."""
        self._letters.append(letter)

    def empty(self) -> bool:
        """Whether nothing has come yet."""
        return not self._letters

    def get(self) -> Any:
        """The next letter."""
        while not self._letters:
            self._world.step()
        return self._letters.popleft()


class Simulated:
    """A crew of a `World`."""

    kind = CrewKind.CLUSTER
    bundles: int = 1

    def __init__(self, world: World, workers: int, depth: int = 3, bundles: int = 1) -> None:
        self.world = world
        self.workers = workers
        self.depth = depth
        self.bundles = bundles

    def warm(self) -> None:
        """Nothing has to be started."""

    def prepare(self, tasks: Sequence[Task], memory: int, slate: int | None = None) -> None:
        """Nobody has to be told."""

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Sends a bundle."""
        del tell
        futures: list[Future[Landed]] = [Future() for _ in tasks]

        def land(lane: int, began: float, ended: float) -> None:
            self.world.take(len(tasks))
            step = (ended - began) / len(tasks)
            for place, (task, future) in enumerate(zip(tasks, futures, strict=True)):
                outcome = made(task, step)
                future.set_result(Landed(outcome, lane, began + place * step, began + (place + 1) * step))

        self.world.send(len(tasks), land)
        return futures

    def board(self) -> list[LaneNow | None]:
        """Nothing."""
        return []

    def abandon(self) -> None:
        """Nothing is given up here."""

    def close(self) -> None:
        """Nothing is open."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def made(task: Task, seconds: float) -> Made:
    """An outcome like that of a usual photo."""
    phases = (0.1 * seconds, 0.4 * seconds, 0.2 * seconds, 0.3 * seconds, 0.0)
    result = Result((500, 375), 31_234, digest=f"{task.index:032x}")
    return Made(task.index, (640, 480), 120_345, (result,), phases, seconds)


def in_bundles(photos: int, lanes: int, bundle: int, costs: Costs, *, depth: int = 3) -> World:
    """What `lightwork.run` comes to, with the bundle as its unit: fast enough for a hundred million photos.

    Args:
        photos: how many.
        lanes: workers of all nodes.
        bundle: photos that travel together, fewer towards the end.
        costs: measured.
        depth: bundles in flight for each lane.
    """
    world = World(lanes, costs)
    flying = 0

    def take(count: int) -> Callable[[int, float, float], None]:
        def land(_lane: int, _began: float, _ended: float) -> None:
            nonlocal flying
            flying -= 1
            world.take(count)

        return land

    for count in counts(photos, lanes, bundle):
        while flying >= depth * lanes:
            world.step()
        flying += 1
        world.send(count, take(count))
    while flying:
        world.step()
    return world


def counts(photos: int, lanes: int, bundle: int) -> Iterator[int]:
    """How many photos travel together, as `lightwork.outbox` has it: fewer towards the end."""
    left = photos
    while left:
        count = max(1, min(bundle, left // (2 * lanes)))
        yield count
        left -= count
