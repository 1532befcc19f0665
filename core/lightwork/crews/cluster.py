"""Cluster: the same work on many machines, carried by Dask.

::

    run              this crew                        scheduler         node.py, in each Dask worker
    submit ────────► a parcel ─────────────────────►  which node ────►  its own worker processes make the photos
    futures ◄─────── collector thread ◄─ Answer ◄──────────────────────  (their sandbox, deadlines, blame)
    abandon ───────► epoch ──────────────────────── to all nodes ────►  give up

A node that dies costs nothing but time: Dask gives its parcels to another. Results are published by a rename, and a
photo that was made already is found to be there with the very same bytes. A scheduler that is gone makes the futures
raise `CrewLostError`, for which the run pauses.

Time: every machine has its own `perf_counter`. What a node says is moved to ours by the smallest difference that was
seen between its clock as it answered and ours as it was heard; that is wrong by the fastest answer's way, and no more.
"""

import logging
import os
import pickle
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future, InvalidStateError
from contextlib import suppress
from math import ceil
from queue import SimpleQueue
from secrets import token_hex
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, Self

import msgspec

from lightwork.crews import Crew, CrewKind, LaneNow, Tell
from lightwork.crews.grounds import places_of
from lightwork.crews.site import Site
from lightwork.crews.watch import Watch
from lightwork.errors import CrewError, CrewLostError
from lightwork.events import Copied, Failed, FailureKind, Landed, Made, Phase
from lightwork.plan import Task

if TYPE_CHECKING:
    from lightwork.crews.node import Answer

log = logging.getLogger(__name__)

Remote = Any
"""A `distributed.Future` of an encoded `Answer`; Dask's own types are not complete enough to name it."""

CONNECT = 10.0
"""Seconds for reaching the scheduler, and for the first node to be there."""

Board = tuple[float, list[tuple[int, str | None, float] | None]]
"""A node's time, and what each of its lanes does: index, phase, since when."""

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


class Parcel:
    """A bundle on its way: its tasks, their futures, and the nodes that could not make it."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        self.tasks = tasks
        self.futures: list[Future[Landed]] = [Future() for _ in tasks]
        self.refused: dict[str, str] = {}  # node -> why

    def fail(self, error: Exception) -> None:
        """Ends what is open with an error."""
        for future in self.futures:
            with suppress(InvalidStateError):
                future.set_exception(error)

    def settle(self, landed: Sequence[Landed]) -> None:
        """Ends the futures of what has landed; the others are cancelled: the run has been given up."""
        by_index = {each.outcome.index: each for each in landed}
        for task, future in zip(self.tasks, self.futures, strict=True):
            with suppress(InvalidStateError):
                if task.index in by_index:
                    future.set_result(by_index[task.index])
                else:
                    future.cancel()


class Lanes:
    """Numbers for the workers of all nodes, and their time as ours. Only the collector thread asks."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, int], int] = {}
        self._behind: dict[str, float] = {}  # our clock less the node's
        self._until: dict[int, float] = {}  # when a lane was last busy

    def of(self, node: str, heard: float, now: float, landed: Sequence[Landed]) -> list[Landed]:
        """What a node has made, in our lanes and time.

        Args:
            node: its address.
            heard: our time as its answer came.
            now: its time as it answered.
            landed: in its lanes and time.
        """
        behind = self._behind[node] = min(heard - now, self._behind.get(node, heard - now))
        return [self._moved(node, behind, each) for each in sorted(landed, key=lambda each: each.ended)]

    def _moved(self, node: str, behind: float, landed: Landed) -> Landed:
        lane = self._numbers.setdefault((node, landed.lane), len(self._numbers))
        began = max(landed.began + behind, self._until.get(lane, 0.0))
        ended = self._until[lane] = max(began, landed.ended + behind)
        return Landed(landed.outcome, lane, began, ended)

    def doing(self, told: dict[str, Board]) -> list[LaneNow | None]:
        """What our lanes do, from what the nodes say; may be asked on any thread.

        Args:
            told: by each node's address its time and, for each of its lanes, (index, phase, since) or None.
        """
        found: list[LaneNow | None] = [None] * len(self._numbers)
        for node, (_, board) in told.items():
            for place, each in enumerate(board):
                lane = self._numbers.get((node, place))
                if each is not None and lane is not None and lane < len(found):
                    index, phase, since = each
                    found[lane] = LaneNow(index, Phase(phase) if phase else None, since + self._behind[node])
        return found

    def still(self, lane: int, now: LaneNow | None) -> LaneNow | None:
        """What a lane does, unless it has told meanwhile that it is done with it."""
        return now if now is not None and now.since >= self._until.get(lane, 0.0) else None

    def nodes(self) -> dict[str, list[int]]:
        """The lanes of each node."""
        found: dict[str, list[int]] = {}
        for (node, _), lane in tuple(self._numbers.items()):
            found.setdefault(node, []).append(lane)
        return found


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
        self._wanted = workers
        self._site = site or Site()
        self._name = f"lightwork-{token_hex(4)}"
        self._client: Any = None  # a distributed.Client
        self._own: Any = None  # a LocalCluster
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
        client = self.connected()
        from lightwork.crews.node import Job, Node  # noqa: PLC0415 - imports Dask

        places = places_of(tasks)
        there = msgspec.structs.replace(
            places,
            reads=frozenset(map(self._site.renamed, places.reads)),
            writes=frozenset(map(self._site.renamed, places.writes)),
        )
        self._good.clear()
        job = pickle.dumps(Job(there, self._epoch))
        self._guarded(lambda: client.register_plugin(Node(self._name, job), name=self._name))
        self.workers = max(1, sum(self._guarded(client.nthreads).values()))

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
        client = self._client
        if client is None or client.status != "running" or not self._sent:
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
        if self._client is not None and flying:
            from lightwork.crews.node import abandon  # noqa: PLC0415

            client, epoch = self._client, self._epoch - 1
            with suppress(Exception):  # a scheduler that is gone has nothing left to give up
                client.cancel(list(flying), force=True)
                client.run(abandon, self._name, epoch, wait=False, on_error="ignore")

    def close(self) -> None:
        """Leaves the cluster, and ends it if it is our own."""
        self._watch.close()
        self.abandon()
        with self._lock:
            client, self._client = self._client, None
            own, self._own = self._own, None
        if client is not None:
            with suppress(Exception):  # it may be gone already
                if client.status == "running":
                    client.unregister_worker_plugin(self._name)
            with suppress(Exception):
                client.close(timeout=2)
        if own is not None:
            with suppress(Exception):
                own.close(timeout=10)
        if self._collector is not None:
            self._mail.put(None)
            self._collector.join()
            self._collector = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Connecting

    def _try_to_connect(self) -> None:
        with suppress(CrewError):
            self.connected()

    def connected(self) -> Any:
        """The connection, made if there is none.

        Raises:
            CrewError: Dask is not installed.
            CrewLostError: there is no scheduler, or no node.
        """
        with self._lock:
            if self._client is not None and self._client.status == "running":
                return self._client
            try:
                import distributed  # noqa: PLC0415 - an extra, and slow to import
            except ImportError as error:
                raise CrewError('Dask is not installed: pip install "lightwork[cluster]"') from error
            self._drop()
            try:
                self._client = self._connect(distributed)
            except (OSError, TimeoutError, ValueError) as error:
                raise self._lost(str(error)) from error
            if self._collector is None:
                self._collector = threading.Thread(target=self._collect, name="lightwork-collector", daemon=True)
                self._collector.start()
            return self._client

    def _connect(self, distributed: Any) -> Any:
        site, security = self._site, None
        if site.ca:
            security = distributed.Security(
                tls_ca_file=site.ca, tls_client_cert=site.cert, tls_client_key=site.key, require_encryption=True
            )
        where = site.scheduler
        if not where:
            security = distributed.Security.temporary()  # others on this machine may not run code as us
            where = self._own = _local_cluster(distributed, self._wanted, security)
        client = distributed.Client(where, security=security, timeout=CONNECT, set_as_default=False)
        try:
            client.wait_for_workers(1, timeout=CONNECT)
        except TimeoutError:
            client.close()
            raise TimeoutError("no worker is connected to it") from None
        self.workers = max(1, sum(client.nthreads().values()))
        return client

    def _drop(self) -> None:
        """Lets go of a connection that has ended."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(Exception):
                client.close(timeout=1)

    def _guarded(self, ask: Callable[[], Any]) -> Any:
        """What the cluster says.

        Raises:
            CrewLostError: it is gone.
        """
        try:
            return ask()
        except (OSError, TimeoutError, RuntimeError) as error:  # RuntimeError: the client was closed meanwhile
            raise self._lost(str(error)) from error

    def _lost(self, why: str) -> CrewLostError:
        if self._site.scheduler:
            return CrewLostError(
                "the cluster {address} cannot be reached: {why}", address=self._site.scheduler, why=why
            )
        return CrewLostError("the cluster of this computer cannot be reached: {why}", why=why)

    # Sending and collecting

    def _send(self, parcel: Parcel) -> None:
        from lightwork.crews.node import work  # noqa: PLC0415

        client = self.connected()
        data = pickle.dumps((self._epoch, [self._site.sent(task) for task in parcel.tasks]))
        with self._lock:
            able = None
            if self._bad:
                able = [node for node in self._guarded(client.nthreads) if node not in self._bad]
                if not able:
                    node, why = next(iter(self._bad.items()))
                    raise CrewError("no node can work; {node}: {why}", node=node, why=why)
            self._count += 1
            key = f"{self._name}-{self._count}"
            remote = self._guarded(lambda: client.submit(work, self._name, data, key=key, pure=False, workers=able))
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
                if self._client is None or self._client.status != "running":
                    raise self._lost("the connection has ended") from error
            except CancelledError as error:
                raise self._lost("the connection has ended") from error
            except KilledWorker:
                raise
            except Exception as error:
                if remote.status == "error":
                    raise CrewError("the cluster cannot work: {why}", why=repr(error)) from error
                raise self._lost(str(error)) from error
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


def _local_cluster(distributed: Any, workers: int, security: Any) -> Any:
    """A scheduler and one node on the loopback address, with no page for a browser."""
    import dask  # noqa: PLC0415

    with dask.config.set({"distributed.scheduler.http.routes": [], "distributed.worker.http.routes": []}):
        return distributed.LocalCluster(
            n_workers=1, threads_per_worker=workers, processes=True, host="127.0.0.1", security=security,
            dashboard_address="127.0.0.1:0", silence_logs=logging.ERROR,
        )  # fmt: skip


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
