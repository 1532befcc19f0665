"""Threads of the conductor: each does one thing, and a mistake of ours in it is told and not lost."""

import logging
import threading
import traceback
from collections.abc import Callable

log = logging.getLogger(__name__)


class Threads:
    """The threads that are at work; used on the window's thread."""

    def __init__(self, broke: Callable[[str], object]) -> None:
        """Starts with none.

        Args:
            broke: takes the traceback of a mistake of ours; called on the thread that made it.
        """
        self._broke = broke
        self._working: list[threading.Thread] = []

    def spawn(self, work: Callable[[], None], afterwards: Callable[[], None] | None = None) -> None:
        """Runs something on a thread of its own, and then, whatever has happened, what comes afterwards."""

        def guarded() -> None:
            try:
                work()
            except Exception:
                log.exception("a thread of the conductor failed")
                self._broke(traceback.format_exc())
            finally:
                if afterwards is not None:
                    afterwards()
                self._working.remove(threading.current_thread())

        thread = threading.Thread(target=guarded, name="lightwork-conductor", daemon=True)
        self._working.append(thread)
        thread.start()

    def join(self) -> None:
        """Waits for all of them."""
        for thread in tuple(self._working):
            thread.join()
