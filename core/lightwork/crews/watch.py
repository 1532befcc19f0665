"""Watch: what the nodes of a cluster do at this moment, asked now and then, and only while somebody looks."""

import threading
from collections.abc import Callable
from time import perf_counter

from lightwork.crews import LaneNow

EVERY = 0.5
"""Seconds between two questions to all nodes."""

SHARE = 5
"""Asking takes no more than this part of the time: of many nodes it is done less often."""

PATIENCE = 2.0
"""Seconds after which nobody looks any more."""


class Watch:
    """The latest that is known of all lanes; `now` may be called as often as one likes."""

    def __init__(self, ask: Callable[[], list[LaneNow | None]]) -> None:
        """Asks nobody yet.

        Args:
            ask: the nodes; called on a thread of its own.
        """
        self._ask = ask
        self._latest: list[LaneNow | None] = []
        self._looked = 0.0
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def now(self) -> list[LaneNow | None]:
        """What each lane did when it was asked last; empty before."""
        self._looked = perf_counter()
        if (self._thread is None or not self._thread.is_alive()) and not self._closed.is_set():
            self._thread = threading.Thread(target=self._follow, name="lightwork-watch", daemon=True)
            self._thread.start()
        return self._latest

    def close(self) -> None:
        """Asks no more."""
        self._closed.set()

    def _follow(self) -> None:
        while not self._closed.is_set() and perf_counter() - self._looked < PATIENCE:
            began = perf_counter()
            self._latest = self._ask()
            self._closed.wait(max(EVERY, (SHARE - 1) * (perf_counter() - began)))
        self._latest = []
