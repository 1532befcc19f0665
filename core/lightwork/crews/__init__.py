"""Crews: who does the work. Each takes tasks and gives futures, so that `lightwork.run` is the same for all.

=============  ==========================================================================================
``processes``  our supervised worker processes: the default, survives a dying worker
``threads``    threads of this process: the fair rival in every measurement
``solo``       this thread, one photo after the other: the honest serial baseline
``stock``      a plain ``concurrent.futures.ProcessPoolExecutor``, as in the article that started it all
``cluster``    worker processes on many machines, by Dask
=============  ==========================================================================================
"""

import importlib
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, Self

import msgspec

from lightwork.errors import RecipeError
from lightwork.events import Began, CrewChanged, Landed, Phase
from lightwork.plan import Task

if TYPE_CHECKING:
    from lightwork.crews.site import Site

Tell = Callable[[Began | CrewChanged], object]
"""Takes what a crew says beside its futures; called on any thread, so it must only pass it on."""

MOST_WORKERS = 60 if os.name == "nt" else 1024
"""Windows can wait for 63 pipes at a time (WaitForMultipleObjects); elsewhere it is a guard against slips."""


class CrewKind(StrEnum):
    """The crews by name."""

    PROCESSES = "processes"
    THREADS = "threads"
    SOLO = "solo"
    STOCK = "stock"
    CLUSTER = "cluster"


class LaneNow(msgspec.Struct, frozen=True):
    """What a worker does at this moment: the task's index, its phase (None between two), and since when."""

    index: int
    phase: Phase | None
    since: float


class Crew(Protocol):
    """Workers that make photos.

    Attributes:
        kind: its name.
        workers: how many photos are made at a time.
        depth: submissions that are worth having in flight for each worker.
        bundles: whether several small photos may travel in one submission; as a number above 1, how many times as much
            as usual, where a submission costs more.
    """

    kind: CrewKind
    workers: int

    @property
    def depth(self) -> int:
        """Told above; a crew need not let it be set."""

    @property
    def bundles(self) -> int:
        """Told above; `True` will do."""

    def warm(self) -> None:
        """Starts the workers without waiting for them."""

    def prepare(self, tasks: Sequence[Task], memory: int, slate: int | None = None) -> None:
        """Hears what the next submissions will be about, before the first of them, and again when a run goes on.

        Args:
            tasks: all photos of the run.
            memory: bytes that all workers together may take; 0 for no limit.
            slate: file descriptor to which each worker writes what it has made, before it tells; None for none. See
                `lightwork.journal.slate`.
        """

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Takes a bundle of tasks for one worker; gives a future for each, in order.

        A future ends with its `Landed`, is cancelled by `abandon`, or raises `CrewError` when no worker comes up.
        """

    def board(self) -> list[LaneNow | None]:
        """What each lane does now, None where it is idle; empty where a crew cannot tell."""

    def abandon(self) -> None:
        """Gives up what is in flight: cancels all futures, cuts off what can be cut. The crew can be used again."""

    def close(self) -> None:
        """Ends the workers and waits for them."""

    def __enter__(self) -> Self:
        """The crew itself."""

    def __exit__(self, *_: object) -> None:
        """Closes it."""


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def check_workers(workers: int) -> int:
    """Gives `workers` back.

    Raises:
        RecipeError: no crew can have that many.
    """
    if not 1 <= workers <= MOST_WORKERS:
        raise RecipeError("workers", workers, "a whole number from {low} to {high}", low=1, high=MOST_WORKERS)
    return workers


def make_crew(kind: CrewKind | str, workers: int, site: "Site | None" = None) -> Crew:
    """Makes a crew by its name; its workers start when warmed or first needed.

    Args:
        kind: which.
        workers: how many; a cluster elsewhere has its own.
        site: where the cluster is, for that crew alone.

    Raises:
        RecipeError: there is no such crew, or it cannot have that many workers.
    """
    check_workers(workers)
    if kind not in set(CrewKind):
        raise RecipeError("crew", kind, "one of {choices}", choices=", ".join(CrewKind))
    # Imported when asked for: a worker, which imports this package, needs none of them.
    room = importlib.import_module(f"lightwork.crews.{kind}")
    crew: Crew = room.CREW(workers, site) if kind == CrewKind.CLUSTER else room.CREW(workers)
    return crew
