"""Porters: threads that wait for the network, so that nobody else has to."""

import logging
import threading
from collections.abc import Callable
from queue import SimpleQueue
from time import monotonic

log = logging.getLogger(__name__)

Errand = Callable[[], object]


class Porters:
    """A few threads that run errands in the order in which they were given. They never keep a program from ending."""

    def __init__(self, count: int, name: str) -> None:
        """Starts them.

        Args:
            count: how many.
            name: what they are called in a debugger.
        """
        self._errands: SimpleQueue[Errand | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=self._carry, name=f"{name}-{number}", daemon=True) for number in range(count)
        ]
        for thread in self._threads:
            thread.start()

    def send(self, errand: Errand) -> None:
        """Gives them something to do; whatever it raises is our mistake and goes to the log."""
        self._errands.put(errand)

    def close(self, patience: float = 2.0) -> None:
        """Lets them go after what they have been given, and waits so many seconds at most."""
        end = monotonic() + patience
        for _ in self._threads:
            self._errands.put(None)
        for thread in self._threads:
            thread.join(max(0.0, end - monotonic()))

    def _carry(self) -> None:
        while (errand := self._errands.get()) is not None:
            try:
                errand()
            except Exception:
                log.exception("internal error of a store")
