"""Waiting for the first of many pipes that has something to say.

`multiprocessing.connection.wait` does it everywhere, and makes its list of pipes anew each time; of ten thousand tiny
photos that is a tenth of what the dispatcher does. So where the system has `poll`, the list is kept as long as the
pipes are the same.
"""

import select
from math import ceil
from multiprocessing import connection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from multiprocessing.connection import Connection

_MILLI = 1000


class Listener:
    """Waits again and again for much the same pipes; for one thread."""

    def __init__(self) -> None:
        self._pipes: Sequence[Connection] = []
        self._numbers: dict[int, Connection] = {}
        self._poll = select.poll() if hasattr(select, "poll") else None

    def wait(self, pipes: "Sequence[Connection]", seconds: float | None) -> "Collection[Connection]":
        """Those that have something to read, or whose other end is gone; none when the time is up first.

        Args:
            pipes: our ends, open.
            seconds: at most; None for as long as it takes.
        """
        if self._poll is None:
            return connection.wait(pipes, seconds)  # type: ignore[return-value]  # what goes in comes out
        if pipes != self._pipes:
            self._register(pipes)
        heard = self._poll.poll(None if seconds is None else ceil(seconds * _MILLI))
        return [self._numbers[number] for number, _ in heard]

    def _register(self, pipes: "Sequence[Connection]") -> None:
        self._poll = select.poll()
        self._pipes = list(pipes)
        self._numbers = {pipe.fileno(): pipe for pipe in pipes}
        for number in self._numbers:
            self._poll.register(number, select.POLLIN)
