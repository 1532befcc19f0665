"""Node: what runs inside a Dask worker. The photos are made by worker processes of its own, as on one machine.

So a photo that crashes its decoder, hangs or takes all memory costs itself and not the node, and every photo is made in
the sandbox. The Dask worker only receives, waits and answers.
"""

import logging
import multiprocessing
import os
import pickle
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from importlib.metadata import version
from time import perf_counter
from typing import Any

import msgspec
from distributed import Worker, WorkerPlugin, get_worker

from lightwork.crews.budget import free_memory
from lightwork.crews.grounds import Places, grounds_at
from lightwork.crews.processes import Processes
from lightwork.crews.roster import Board
from lightwork.errors import CrewError
from lightwork.events import Landed
from lightwork.plan import Task

log = logging.getLogger(__name__)


class Job(msgspec.Struct, frozen=True):
    """What all nodes hear before the first photo of a run.

    Attributes:
        places: where the photos come from and go to, as the nodes have it.
        epoch: of its bundles; those of earlier ones have been given up.
    """

    places: Places
    epoch: int


class Answer(msgspec.Struct, frozen=True, array_like=True):
    """What a node says to a bundle.

    Attributes:
        node: its address.
        landed: what became of the photos, in the node's own time; fewer than were sent if the run was given up.
        now: the node's time as it answers.
        trouble: why the node can make no photo at all; empty if it can.
    """

    node: str
    landed: tuple[Landed, ...]
    now: float
    trouble: str = ""


encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Answer).decode


class Node(WorkerPlugin):
    """The crew of one Dask worker; Dask sets it up on every worker that is there, and on those that come later."""

    def __init__(self, name: str, job: bytes) -> None:
        """Is sent to the workers as it is.

        Args:
            name: under which the worker keeps it.
            job: a pickled `Job`; not the thing itself, because the scheduler need not know our types.
        """
        self.name = name
        self._job = job
        self._epoch = 0  # of the bundles that are made; those of earlier ones have been given up
        self._trouble = ""
        self._address = ""
        self._crew: Processes | None = None

    def setup(self, worker: Worker) -> None:
        """Starts the crew, as many processes as the worker has threads."""
        job: Job = pickle.loads(self._job)  # noqa: S301 - from the client, which may run anything here
        self._address, self._epoch = worker.address, job.epoch
        self._trouble = _trouble(job)
        if self._trouble:
            return
        _allow_children()
        self._crew = Processes(worker.state.nthreads)
        self._crew.enclose(grounds_at(job.places), free_memory())
        self._crew.warm()

    def teardown(self, worker: Worker) -> None:
        """Ends the crew."""
        del worker
        if self._crew is not None:
            self._crew.close()
            self._crew = None

    def make(self, epoch: int, tasks: Sequence[Task]) -> Answer:
        """Makes a bundle, on one of the worker's threads."""
        if self._crew is None or self._trouble:
            return Answer(self._address, (), perf_counter(), self._trouble or "it is being closed")
        landed: list[Landed] = []
        if epoch == self._epoch:
            try:
                landed.extend(_landed(self._crew.submit(tasks, _unheard)))
            except CrewError as error:
                self._trouble = str(error)
        return Answer(self._address, tuple(landed), perf_counter(), self._trouble)

    def board(self) -> Board:
        """What its workers do now."""
        lanes = self._crew.board() if self._crew is not None else []
        return perf_counter(), [None if each is None else (each.index, each.phase, each.since) for each in lanes]

    def abandon(self, epoch: int) -> None:
        """Gives up all bundles of an epoch; not those of the next, which may have come on a faster way."""
        if epoch == self._epoch:
            self._epoch += 1
            if self._crew is not None:
                self._crew.abandon()


def board(name: str, dask_worker: Worker) -> Board:
    """What the workers of a node do now; called on every one."""
    node: Any = dask_worker.plugins.get(name)
    told: Board = (0.0, []) if node is None else node.board()
    return told


def work(name: str, parcel: bytes) -> bytes:
    """What Dask calls: a pickled (epoch, tasks) in, an encoded `Answer` out."""
    epoch, tasks = pickle.loads(parcel)  # noqa: S301 - from the client, which may run anything here
    worker = get_worker()
    node: Any = worker.plugins.get(name)
    if node is None:
        return encode(Answer(worker.address, (), perf_counter(), "it has not heard of this run"))
    return encode(node.make(epoch, tasks))


def abandon(name: str, epoch: int, dask_worker: Worker) -> None:
    """Has a node give up; called on every one."""
    node: Any = dask_worker.plugins.get(name)
    if node is not None:
        node.abandon(epoch)


def seen(folders: Sequence[str], dask_worker: Worker) -> tuple[str, list[str]]:
    """The node's version of Lightwork, and which of some folders are not there; called on every one."""
    del dask_worker  # Dask gives it to whoever names it
    return version("lightwork"), [folder for folder in folders if not os.path.isdir(folder)]


def _landed(futures: Sequence[Future[Landed]]) -> list[Landed]:
    """Waits for a bundle; what was cancelled is left out.

    Raises:
        CrewError: no worker process comes up.
    """
    landed: list[Landed] = []
    for future in futures:
        with suppress(CancelledError):  # not `concurrent.futures.wait`, to which a cancelled future is not done
            landed.append(future.result())
    return landed


def _unheard(_: object) -> None:
    """Nobody is told what happens inside a node; its answer says it."""


def _trouble(job: Job) -> str:
    """Why this node is not to work for a run; empty if it may."""
    folders = sorted(path if os.path.isdir(path) else os.path.dirname(path) for path in job.places.reads)
    missing = next((folder for folder in folders if not os.path.isdir(folder)), "")
    return f"the folder {missing} is not there" if missing else ""


def _allow_children() -> None:
    """WORKAROUND: a nanny starts its worker as a daemon of multiprocessing, and such a one may have no children.

    Ours end with it all the same, see `lightwork.crews.hand`.
    """
    multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]  # noqa: SLF001
