"""A booth: a process of its own for each contestant, newly started as a worker is, where nothing else happens.

::

    the contest                         booth, waiting while others have their turn
    tasks, once ──────────────────────► gets ready
    a folder, once per round ─────────► makes the photos there
    Round ◄──────────────────────────── seconds, and processor seconds of all its processes
"""

from collections.abc import Sequence
from multiprocessing import get_context
from time import perf_counter
from typing import TYPE_CHECKING, Self

import msgspec
import psutil

from bench.contestants import Contestant
from lightwork.crews.hand import die_with_parent, settle
from lightwork.plan import Task

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


class Round(msgspec.Struct, frozen=True):
    """One contestant has made its photos once: wall seconds, and processor seconds of all its processes."""

    seconds: float
    cpu: float


class Booth:
    """A contestant in its process."""

    def __init__(self, contestant: Contestant, tasks: Sequence[Task]) -> None:
        self.contestant = contestant
        self.tasks = tasks
        self.rounds: list[Round] = []
        context = get_context("spawn")
        self._ours, theirs = context.Pipe(duplex=True)
        # Not a daemon: it may have worker processes of its own.
        self._process = context.Process(target=_stay, args=(theirs,), name=contestant.name, daemon=False)
        self._process.start()
        theirs.close()
        self._ours.send((contestant, list(tasks)))

    def turn(self, folder: str) -> Round:
        """Has it make all photos once, into a folder that is there.

        Raises:
            RuntimeError: it could not; its own process has said why.
        """
        self._ours.send(folder)
        try:
            done: Round = self._ours.recv()
        except EOFError:
            raise RuntimeError(f"{self.contestant.name}: could not make these photos") from None
        return done

    def close(self) -> None:
        """Lets the process end, and waits for it."""
        self._ours.close()
        self._process.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _stay(conn: "Connection") -> None:
    """The life of a booth's process: a round for each folder that it is sent."""
    die_with_parent()
    contestant, tasks = conn.recv()
    if contestant.settled:
        settle()
    with contestant.enter(contestant.workers) as work:
        while True:
            try:
                folder = conn.recv()
            except EOFError:
                return
            moved = [task.moved(folder) for task in tasks]
            cpu, began = _cpu(), perf_counter()
            work(moved)
            seconds = perf_counter() - began
            conn.send(Round(seconds, _cpu() - cpu))


def _cpu() -> float:
    """Processor seconds so far, of this process and those that it has started."""
    own = psutil.Process()
    return sum(sum(process.cpu_times()[:2]) for process in (own, *own.children(recursive=True)))
