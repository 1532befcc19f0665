"""Outbox: which photos go to the crew next, so that those in flight fit into memory together.

Memory decides, and not the number of cores: a photo that does not fit beside the others waits until it does, or until
it can go alone, and smaller ones go on meanwhile. Otherwise the order of the plan is kept.
"""

from collections.abc import Sequence
from heapq import nlargest

from lightwork.crews.budget import need
from lightwork.plan import Task

BUNDLE_TASKS = 16
"""The most photos in one submission."""

BUNDLE_PIXELS = 2_000_000
"""Pixels of originals in one submission: some 50 ms of work, beside which its hand-over (0.1 ms) costs nothing."""

BYTES_PER_PIXEL = 0.25
"""Of a JPEG, for photos whose header could not be read."""

MOST_ASIDE = 64
"""So many large photos wait at most; then all wait with them."""


class Outbox:
    """What has not been submitted, and what is in flight.

    Attributes:
        flying: bundles that are in flight.
    """

    def __init__(self, tasks: Sequence[Task], workers: int, memory: int, *, bundles: bool) -> None:
        """Fills it.

        Args:
            tasks: all of a run, in their order.
            workers: how many bundles are made at a time; the others in flight only wait.
            memory: bytes that those may take together; 0 for no limit.
            bundles: whether several small photos may travel together.
        """
        self._tasks = tasks
        self._workers = workers
        self._memory = memory
        self._bundles = bundles
        self._next = 0  # position of the first task that was not looked at
        self._aside: list[Task] = []
        self._needs: dict[int, int] = {}  # bundle -> bytes at its peak
        self._left_in: dict[int, int] = {}  # bundle -> photos that have not landed
        self._count = 0

    @property
    def flying(self) -> int:
        """How many bundles are in flight."""
        return len(self._left_in)

    @property
    def empty(self) -> bool:
        """Whether all has been taken."""
        return self._next >= len(self._tasks) and not self._aside

    def take(self) -> Sequence[Task]:
        """The next photos that travel together; none if there are none, or if they have to wait for room."""
        for place, task in enumerate(self._aside):
            if self._fits(need(task)):
                del self._aside[place]
                return (task,)
        while self._next < len(self._tasks) and len(self._aside) < MOST_ASIDE:
            task = self._tasks[self._next]
            if self._fits(need(task)):
                return self._bundle()
            self._aside.append(task)
            self._next += 1
        return ()

    def again(self, task: Task) -> None:
        """Takes a photo back that could not be made now: it goes before those that were not looked at."""
        self._aside.append(task)

    def sent(self, tasks: Sequence[Task]) -> int:
        """Notes a bundle that is now in flight; gives it a number."""
        self._count += 1
        self._left_in[self._count] = len(tasks)
        self._needs[self._count] = max(map(need, tasks))
        return self._count

    def landed(self, bundle: int) -> None:
        """Notes that a photo of a bundle is no longer in flight."""
        self._left_in[bundle] -= 1
        if not self._left_in[bundle]:
            del self._left_in[bundle], self._needs[bundle]

    def _fits(self, more: int) -> bool:
        """Whether the largest bundles that can be made at the same time fit into memory; one alone always does."""
        if not self._memory or not self._needs:
            return True
        return sum(nlargest(self._workers, [*self._needs.values(), more])) <= self._memory

    def _bundle(self) -> Sequence[Task]:
        """One photo, or several small ones, fewer towards the end."""
        first, left = self._next, len(self._tasks) - self._next
        most = max(1, min(BUNDLE_TASKS, left // (2 * self._workers))) if self._bundles else 1
        last, pixels = first + 1, _pixels(self._tasks[first])
        while last - first < most:
            pixels += _pixels(self._tasks[last])
            if pixels > BUNDLE_PIXELS or not self._fits(need(self._tasks[last])):
                break
            last += 1
        self._next = last
        return self._tasks[first:last]


def _pixels(task: Task) -> float:
    if task.before is not None:
        return task.before[0] * task.before[1]
    return task.source.bytes / BYTES_PER_PIXEL
