"""Link: the connection to a cluster's scheduler, made when it is needed, and again when it has ended."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from lightwork.crews.site import Site
from lightwork.errors import CrewError, CrewLostError

CONNECT = 10.0
"""Seconds for reaching the scheduler, and for the first node to be there."""


class Link:
    """A `distributed.Client`, and the cluster behind it if that is our own; may be asked on any thread."""

    def __init__(self, site: Site, workers: int, heed: Callable[[int], object] | None = None) -> None:
        """Connects to nothing yet.

        Args:
            site: where the cluster is.
            workers: of a cluster of this machine's own.
            heed: hears of each new connection, with the number of workers that are there.
        """
        self._site = site
        self._workers = workers
        self._heed = heed
        self._client: Any = None  # a distributed.Client; Dask's own types are not complete enough
        self._own: Any = None  # a LocalCluster
        self._lock = threading.RLock()

    @property
    def client(self) -> Any:
        """The connection if it is up, or None."""
        client = self._client
        return client if client is not None and client.status == "running" else None

    def connected(self) -> Any:
        """The connection, made if there is none.

        Raises:
            CrewError: Dask is not installed.
            CrewLostError: there is no scheduler, or no node.
        """
        with self._lock:
            if (client := self.client) is not None:
                return client
            try:
                import distributed  # noqa: PLC0415 - an extra, and slow to import
            except ImportError as error:
                raise CrewError('Dask is not installed: pip install "lightwork[cluster]"') from error
            self._drop()
            try:
                self._client = self._connect(distributed)
            except (OSError, TimeoutError, ValueError) as error:
                raise self.lost(str(error)) from error
            if self._heed is not None:
                self._heed(self.threads())
            return self._client

    def threads(self) -> int:
        """The workers of all nodes that are there; no less than one.

        Raises:
            CrewLostError: the cluster is gone.
        """
        nodes: dict[str, int] = self.guarded(self.connected().nthreads)
        return max(1, sum(nodes.values()))

    def guarded(self, ask: Callable[[], Any]) -> Any:
        """What the cluster says.

        Raises:
            CrewLostError: it is gone.
        """
        try:
            return ask()
        except (OSError, TimeoutError, RuntimeError) as error:  # RuntimeError: the client was closed meanwhile
            raise self.lost(str(error)) from error

    def lost(self, why: str) -> CrewLostError:
        """The error for a cluster that is gone."""
        if self._site.scheduler:
            return CrewLostError(
                "the cluster {address} cannot be reached: {why}", address=self._site.scheduler, why=why
            )
        return CrewLostError("the cluster of this computer cannot be reached: {why}", why=why)

    def close(self) -> None:
        """Leaves the cluster, and ends it if it is our own."""
        with self._lock:
            self._drop()

    def _connect(self, distributed: Any) -> Any:
        site, security = self._site, None
        if site.ca:
            security = distributed.Security(
                tls_ca_file=site.ca, tls_client_cert=site.cert, tls_client_key=site.key, require_encryption=True
            )
        where = site.scheduler
        if not where:
            security = distributed.Security.temporary()  # others on this machine may not run code as us
            where = self._own = _local_cluster(distributed, self._workers, security)
        client = distributed.Client(where, security=security, timeout=CONNECT, set_as_default=False)
        try:
            client.wait_for_workers(1, timeout=CONNECT)
        except TimeoutError:
            client.close()
            raise TimeoutError("no worker is connected to it") from None
        return client

    def _drop(self) -> None:
        """Lets go of a connection, and of what is behind it if that is our own."""
        client, self._client = self._client, None
        own, self._own = self._own, None
        if client is not None:
            with suppress(Exception):
                client.close(timeout=2)
        if own is not None:
            with suppress(Exception):
                own.close(timeout=10)


def _local_cluster(distributed: Any, workers: int, security: Any) -> Any:
    """A scheduler and one node on the loopback address, with no page for a browser."""
    import dask  # noqa: PLC0415

    with dask.config.set({"distributed.scheduler.http.routes": [], "distributed.worker.http.routes": []}):
        return distributed.LocalCluster(
            n_workers=1, threads_per_worker=workers, processes=True, host="127.0.0.1", security=security,
            dashboard_address="127.0.0.1:0", silence_logs=logging.ERROR,
        )  # fmt: skip
