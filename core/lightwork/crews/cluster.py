"""Cluster: the same work on many machines, carried by Dask.

::

    run              this crew                        scheduler         node.py, in each Dask worker
    submit ────────► a parcel ─────────────────────►  which node ────►  its own worker processes make the photos
    futures ◄─────── collector thread ◄─ Answer ◄──────────────────────  (their sandbox, deadlines, blame)
    abandon ───────► epoch ──────────────────────── to all nodes ────►  give up

A node that dies costs nothing but time: Dask gives its parcels to another. Results are published by a rename, and a
photo that was made already is found to be there with the very same bytes. A scheduler that is gone makes the futures
raise `CrewLostError`, for which the run pauses. The connection is in `lightwork.crews.link`, the numbering of all
workers and their time in `lightwork.crews.roster`.
"""

import logging
import os
import pickle
import threading
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from math import ceil
from queue import SimpleQueue
from secrets import token_hex
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, Self

import msgspec

from lightwork.crews import Crew, CrewKind, LaneNow, Tell
from lightwork.crews.grounds import places_of
from lightwork.crews.link import Link
from lightwork.crews.parcel import Parcel
from lightwork.crews.roster import Lanes
from lightwork.crews.site import Site
from lightwork.crews.watch import Watch
from lightwork.errors import CrewError
from lightwork.events import Copied, Failed, FailureKind, Landed, Made
from lightwork.plan import Task

if TYPE_CHECKING:
    from lightwork.crews.node import Answer

log = logging.getLogger(__name__)

Remote = Any
"""A `distributed.Future` of an encoded `Answer`; Dask's own types are not complete enough to name it."""

LOOK = 2.0
"""Seconds between two looks whether an answer that does not come still can."""

SUBMISSION = 0.0013
"""Seconds of the scheduler's one thread for a task, there and back; measured in docs/scale.md."""

EASE = 0.5
"""The scheduler is to be busy for no more than this part of the time: the rest is its own, and its safety."""

BUNDLE = 0.05
"""Seconds of work in a usual bundle."""


def bundle_scale(workers: int) -> int:
    """How many times the usual bundle travels in one task, so that the scheduler keeps up with so many workers."""
    return max(1, ceil(workers * SUBMISSION / EASE / BUNDLE))


class Cluster:
    """A crew of Dask workers, each with worker processes of its own."""

    kind = CrewKind.CLUSTER

    def __init__(self, workers: int, site: Site | None = None) -> None:
        """Makes the crew; it connects when warmed, prepared, or first needed.

        Args:
            workers: of a cluster of this machine's own; any other has those that it has.
            site: where it is; on this machine by default.
        """
        self.workers = workers
        self.lanes = Lanes()
        self._site = site or Site()
        self._name = f"lightwork-{token_hex(4)}"
        self._link = Link(self._site, workers, self._connected_to)
        self._epoch = 0
        self._count = 0
        self._sent: dict[Remote, Parcel] = {}
        self._bad: dict[str, str] = {}  # nodes that can make nothing, and why
        self._good: set[str] = set()  # nodes whose results were seen here
        self._lock = threading.RLock()  # the driver submits, the collector takes out
        self._mail: SimpleQueue[Remote | None] = SimpleQueue()
        self._collector: threading.Thread | None = None
        self._watch = Watch(self._look)

    # What the run asks

    @property
    def bundles(self) -> int:
        """How many times the usual bundle travels in one task."""
        return bundle_scale(self.workers)

    @property
    def depth(self) -> int:
        """One in hand, and two on their way: a parcel travels for some milliseconds. One, where parcels last longer."""
        return 3 if self.bundles == 1 else 2

    def warm(self) -> None:
        """Connects without waiting for it; what goes wrong is said when the run begins."""
        threading.Thread(target=self._try_to_connect, name="lightwork-cluster", daemon=True).start()

    def prepare(self, tasks: Sequence[Task], memory: int, slate: int | None = None) -> None:
        """Tells every node where the photos come from and go to, those that come later, too.

        Raises:
            CrewError: the cluster cannot be used for them.
            CrewLostError: it cannot be reached.
        """
        del memory, slate  # each node has its own memory; what it has made it cannot write to a file of ours
        if any(task.backup is not None for task in tasks):
            raise CrewError("originals are replaced on this computer only: leave --crew out, or --replace")
        client = self._link.connected()
        from lightwork.crews.node import Job, Node  # noqa: PLC0415 - imports Dask

        places = places_of(tasks)
        there = msgspec.structs.replace(
            places,
            reads=frozenset(map(self._site.renamed, places.reads)),
            writes=frozenset(map(self._site.renamed, places.writes)),
        )
        self._good.clear()
        job = pickle.dumps(Job(there, self._epoch))
        self._link.guarded(lambda: client.register_plugin(Node(self._name, job), name=self._name))
        self.workers = self._link.threads()

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Sends a bundle; nobody is told when a photo begins, for that would cost a message each."""
        del tell
        parcel = Parcel(tasks)
        try:
            self._send(parcel)
        except CrewError as error:
            parcel.fail(error)
        return parcel.futures

    def board(self) -> list[LaneNow | None]:
        """What each lane did at most half a second ago; the nodes are asked only while this is."""
        if not self._sent:
            return []
        return [self.lanes.still(lane, now) for lane, now in enumerate(self._watch.now())]

    def _look(self) -> list[LaneNow | None]:
        """Asks all nodes; on the watch's own thread."""
        if (client := self._link.client) is None or not self._sent:
            return []
        from lightwork.crews.node import board  # noqa: PLC0415

        try:
            return self.lanes.doing(client.run(board, self._name, on_error="ignore"))
        except Exception as error:  # noqa: BLE001 - whatever is wrong with the cluster, the run says it
            log.debug("no word of the lanes: %s", error)
            return []

    def nodes(self) -> dict[str, list[int]]:
        """The lanes of each node that has made something."""
        return self.lanes.nodes()

    def abandon(self) -> None:
        """Cancels what waits and tells the nodes; what they have in hand is finished or cut off there."""
        with self._lock:
            self._epoch += 1
            flying = dict(self._sent)
            self._sent.clear()
        for parcel in flying.values():
            for future in parcel.futures:
                future.cancel()
        if flying and (client := self._link.client) is not None:
            from lightwork.crews.node import abandon  # noqa: PLC0415

            epoch = self._epoch - 1
            with suppress(Exception):  # a scheduler that is gone has nothing left to give up
                client.cancel(list(flying), force=True)
                client.run(abandon, self._name, epoch, wait=False, on_error="ignore")

    def close(self) -> None:
        """Leaves the cluster, and ends it if it is our own."""
        self._watch.close()
        self.abandon()
        if (client := self._link.client) is not None:
            with suppress(Exception):  # it may be gone at any moment
                client.unregister_worker_plugin(self._name)
        self._link.close()
        if self._collector is not None:
            self._mail.put(None)
            self._collector.join()
            self._collector = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Sending and collecting

    def _try_to_connect(self) -> None:
        with suppress(CrewError):
            self._link.connected()

    def _connected_to(self, workers: int) -> None:
        self.workers = workers
        with self._lock:
            if self._collector is None:
                self._collector = threading.Thread(target=self._collect, name="lightwork-collector", daemon=True)
                self._collector.start()

    def _send(self, parcel: Parcel) -> None:
        from lightwork.crews.node import work  # noqa: PLC0415

        client = self._link.connected()
        data = pickle.dumps((self._epoch, [self._site.sent(task) for task in parcel.tasks]))
        with self._lock:
            able = None
            if self._bad:
                able = [node for node in self._link.guarded(client.nthreads) if node not in self._bad]
                if not able:
                    node, why = next(iter(self._bad.items()))
                    raise CrewError("no node can work; {node}: {why}", node=node, why=why)
            self._count += 1
            key = f"{self._name}-{self._count}"
            remote = self._link.guarded(
                lambda: client.submit(work, self._name, data, key=key, pure=False, workers=able)
            )
            self._sent[remote] = parcel
        remote.add_done_callback(self._mail.put)

    def _collect(self) -> None:
        """Takes answers in, on a thread of its own: Dask's must not wait."""
        while (remote := self._mail.get()) is not None:
            with self._lock:
                parcel = self._sent.pop(remote, None)
            if parcel is None:
                continue
            try:
                self._take(remote, parcel)
            except CrewError as error:
                parcel.fail(error)
            except Exception as error:  # a future that never ends would hold the run for ever
                log.exception("an answer could not be taken")
                parcel.fail(error)

    def _take(self, remote: Remote, parcel: Parcel) -> None:
        from distributed import KilledWorker  # noqa: PLC0415

        from lightwork.crews.node import decode  # noqa: PLC0415

        try:
            answer = decode(self._fetched(remote))
        except KilledWorker:
            at, died = perf_counter(), "every node that had it died"
            parcel.settle(
                [Landed(Failed(task.index, FailureKind.WORKER_DIED, died), 0, at, at) for task in parcel.tasks]
            )
            return
        trouble = answer.trouble or self._astray(answer, parcel)
        if trouble:
            log.warning("node %s: %s", answer.node, trouble)
            self._bad[answer.node] = trouble
            self._send(parcel)
            return
        parcel.settle(self.lanes.of(answer.node, perf_counter(), answer.now, answer.landed))

    def _fetched(self, remote: Remote) -> bytes:
        """An answer. One that has died with its node ("lost") is waited for again: Dask has another node make it.

        Raises:
            CrewLostError: the scheduler is gone.
            CrewError: what runs on the node has a mistake, or is another version.
            KilledWorker: several nodes have died with it.
        """
        from distributed import KilledWorker  # noqa: PLC0415

        while True:
            try:
                answer: bytes = remote.result(timeout=LOOK)
            except TimeoutError as error:
                if self._link.client is None:
                    raise self._link.lost("the connection has ended") from error
            except CancelledError as error:
                raise self._link.lost("the connection has ended") from error
            except KilledWorker:
                raise
            except Exception as error:
                if remote.status == "error":
                    raise CrewError("the cluster cannot work: {why}", why=repr(error)) from error
                raise self._link.lost(str(error)) from error
            else:
                return answer

    def _astray(self, answer: "Answer", parcel: Parcel) -> str:
        """What is wrong with a node whose first result is not where it belongs; empty if it is."""
        if answer.node in self._good:
            return ""
        tasks = {task.index: task for task in parcel.tasks}
        made = next((each for each in answer.landed if isinstance(each.outcome, Made | Copied)), None)
        if made is None:
            return ""
        target = tasks[made.outcome.index].first.target
        if _is_there(target):
            self._good.add(answer.node)
            return ""
        return f"what it makes does not come to {os.path.dirname(target)}: the folder is another one there"


def _is_there(path: str) -> bool:
    """Whether a file can be seen from here, soon: a network folder may show what others have made some seconds late."""
    for pause in (0.0, 0.2, 1.0, 3.0):
        sleep(pause)
        with suppress(OSError):
            os.scandir(os.path.dirname(path)).close()  # has the folder itself looked up anew
        if os.path.lexists(path):
            return True
    return False


def nodes_of(crew: Crew | None) -> dict[str, list[int]]:
    """The lanes of each node of a crew; empty for one of this machine alone."""
    return crew.nodes() if isinstance(crew, Cluster) else {}


CREW = Cluster
