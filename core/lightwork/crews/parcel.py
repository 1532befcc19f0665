"""Parcel: a bundle on its way to a node of a cluster, and what becomes of its futures."""

from collections.abc import Sequence
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress

from lightwork.events import Landed
from lightwork.plan import Task


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
