"""A task on its way through the crew: its future, and whoever is to be told."""

import contextlib
import logging
from collections.abc import Iterable
from concurrent.futures import Future, InvalidStateError

from lightwork.crews import Tell
from lightwork.events import Began, CrewChanged, Landed
from lightwork.plan import Task

log = logging.getLogger(__name__)


class Job:
    """A task on its way to its future."""

    __slots__ = ("began", "future", "hand_overs", "task", "tell")

    def __init__(self, task: Task, future: Future[Landed], tell: Tell) -> None:
        self.task = task
        self.future = future
        self.tell = tell
        self.hand_overs = 0  # workers that died with it before it was begun
        self.began: float | None = None

    def settle(self, landed: Landed) -> None:
        """Ends the future; one that was cancelled meanwhile stays so."""
        with contextlib.suppress(InvalidStateError):
            self.future.set_result(landed)

    def fail(self, error: Exception) -> None:
        """Ends the future with an error; one that has ended stays as it is."""
        with contextlib.suppress(InvalidStateError):
            self.future.set_exception(error)

    def say(self, word: Began | CrewChanged) -> None:
        """Passes a word on; a listener that raises is its owner's bug, not the end of the crew."""
        try:
            self.tell(word)
        except Exception:
            log.exception("a listener failed")


def cancel(jobs: Iterable[Job]) -> None:
    """Cancels the futures that have not ended."""
    for job in jobs:
        job.future.cancel()
