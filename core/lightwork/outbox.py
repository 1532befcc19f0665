"""Outbox: which photos go to the crew next.

::

    photos that take longest ── largest first ──► the others in the plan's order ──► the last ones, largest first

So no worker is left with a long photo when the others have nothing to do any more. Beside that memory decides, and not
the number of cores: a photo that does not fit beside those in flight waits until it does, or until it can go alone, and
smaller ones go on meanwhile.
"""

from collections.abc import Iterator, Sequence
from heapq import nlargest
from math import fsum

from lightwork.crews.budget import need
from lightwork.plan import Task, Tasks, pixels_of

BUNDLE_TASKS = 32
"""The most photos in one submission."""

BUNDLE_PIXELS = 2_000_000
"""Pixels of originals in one submission: some 50 ms of work, beside which its hand-over (0.1 ms) costs nothing."""

MOST_ASIDE = 64
"""So many large photos wait at most; then all wait with them."""

LONG = 1 / 8
"""A photo is long from this part of a worker's share of all pixels on."""

LAST = 8
"""The last photos, so many for each worker, go largest first."""


def order(pixels: Sequence[float], workers: int) -> Iterator[int]:
    """In which order photos go, by their places in the plan.

    Args:
        pixels: of each original.
        workers: how many share them; one alone keeps the plan's order.
    """
    count = len(pixels)
    if workers == 1:
        yield from range(count)
        return
    limit = fsum(pixels) / workers * LONG
    long = sorted((place for place in range(count) if pixels[place] > limit), key=pixels.__getitem__, reverse=True)
    gone, end = set(long), max(0, count - LAST * workers)
    yield from long
    yield from (place for place in range(end) if place not in gone)
    last = (place for place in range(end, count) if place not in gone)
    yield from sorted(last, key=pixels.__getitem__, reverse=True)


class Outbox:
    """What has not been submitted, and what is in flight.

    Attributes:
        flying: bundles that are in flight.
    """

    def __init__(self, tasks: Sequence[Task], workers: int, memory: int, *, bundles: int) -> None:
        """Fills it.

        Args:
            tasks: all of a run, in their order.
            workers: how many bundles are made at a time; the others in flight only wait.
            memory: bytes that those may take together; 0 for no limit.
            bundles: how many times the usual bundle may travel together; 0 for each photo alone.
        """
        self._tasks = tasks
        self._pixels = tasks.pixels if isinstance(tasks, Tasks) else [pixels_of(task) for task in tasks]
        self._order = order(self._pixels, workers)
        self._left = len(tasks)  # photos that have not been looked at
        self._seen: Task | None = None  # the next of them, when it had to be unpacked to be looked at
        self._workers = workers
        self._memory = memory
        self._bundles = bundles
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
        return not self._left and not self._aside

    def take(self) -> Sequence[Task]:
        """The next photos that travel together; none if there are none, or if they have to wait for room."""
        for place, task in enumerate(self._aside):
            if self._fits(need(task)):
                del self._aside[place]
                return (task,)
        while len(self._aside) < MOST_ASIDE and (first := self._next()) is not None:
            if self._fits(need(first)):
                return self._bundle(first)
            self._aside.append(first)
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

    def _next(self) -> Task | None:
        """Takes the next photo; None if there is none."""
        if not self._left:
            return None
        task = self._seen or self._tasks[next(self._order)]
        self._left, self._seen = self._left - 1, None
        return task

    def _bundle(self, first: Task) -> Sequence[Task]:
        """One photo, or several small ones, fewer towards the end."""
        found, pixels, largest = [first], pixels_of(first), need(first)
        most = max(1, min(BUNDLE_TASKS * self._bundles, (self._left + 1) // (2 * self._workers)))
        while len(found) < most and (task := self._next()) is not None:
            pixels += pixels_of(task)
            if pixels > BUNDLE_PIXELS * self._bundles or ((more := need(task)) > largest and not self._fits(more)):
                self._left, self._seen = self._left + 1, task
                break
            largest = max(largest, more)
            found.append(task)
        return found
