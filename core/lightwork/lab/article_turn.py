"""One turn of one of the article's programs, or of Lightwork, in a newly started process.

::

    take_turn() ── spawn ──► the program, started and run (cold), then run again with its workers up (warm)
        ▲                        │
        └──────── Timed ◄────────┘ msgpack

A program that is started anew for every turn has nothing from the turn before. What cold takes longer than warm is what
starting costs, which the article did not tell apart. It is not `lightwork.lab.laboratory`: that one lives through all
rounds, and has the allocator's settings of our workers, which the article's programs must not get for nothing.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from enum import StrEnum
from multiprocessing import get_context
from time import perf_counter
from typing import TYPE_CHECKING

import msgspec

from lightwork.crews import CrewKind, make_crew
from lightwork.errors import CrewError
from lightwork.events import Ended
from lightwork.nursery import deaf
from lightwork.plan import Task
from lightwork.run import Control, run

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from lightwork.crews.article import Work


class Program(StrEnum):
    """The programs, in the order of the table."""

    LOOP_AS_PUBLISHED = "loop as published"
    POOL_AS_PUBLISHED = "pool as published"
    LOOP = "plain loop"
    POOL = "stock pool"
    SOLO = "Lightwork, one core"
    THREADS = "Lightwork, threads"
    PROCESSES = "Lightwork, processes"

    @property
    def saves(self) -> bool:
        """Whether it leaves a file for each photo."""
        return self not in {Program.LOOP_AS_PUBLISHED, Program.POOL_AS_PUBLISHED}

    @property
    def alone(self) -> bool:
        """Whether it does one photo after the other."""
        return self in {Program.LOOP_AS_PUBLISHED, Program.LOOP, Program.SOLO}


_KINDS = {
    Program.SOLO: CrewKind.SOLO,
    Program.THREADS: CrewKind.THREADS,
    Program.PROCESSES: CrewKind.PROCESSES,
}


class Timed(msgspec.Struct, frozen=True, tag="timed"):
    """A turn is over: seconds cold, warm, and cold until each worker had done its first photo."""

    cold: float
    warm: float
    first: float


class _Trouble(msgspec.Struct, frozen=True, tag="trouble"):
    """The turn could not be finished."""

    why: str


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Timed | _Trouble).decode


def take_turn(program: Program, tasks: Sequence[Task], workers: int, scratch: str, control: Control) -> Timed | None:
    """One turn of a program in a process of its own; None after a stop.

    Raises:
        CrewError: it could not make the photos.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=True)
    # Not a daemon: it has worker processes of its own.
    process = context.Process(target=_perform, args=(theirs,), name="lightwork-article", daemon=False)
    try:
        with deaf():
            process.start()
        theirs.close()
        ours.send((program, list(tasks), workers, scratch))
        while not ours.poll(0.1):
            if control.stopped:
                return None
        word: Timed | _Trouble = _decode(ours.recv_bytes())
    except EOFError:
        raise CrewError("the measuring process died") from None
    finally:
        ours.close()
        process.kill()
        process.join()
    if isinstance(word, _Trouble):
        raise CrewError("{program}: {why}", program=program.value, why=word.why)
    return word


def _perform(conn: "Connection") -> None:
    """The life of the measuring process: the program, cold and warm."""
    from lightwork.crews.hand import NICE, die_with_parent, leave_signals_to_parent, settle  # noqa: PLC0415 - not in the window's process

    leave_signals_to_parent()
    die_with_parent()
    program, tasks, workers, scratch = conn.recv()
    if program in _KINDS:
        settle()  # as its workers do
    elif hasattr(os, "setpriority"):  # the same priority for all
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, NICE)
    try:
        conn.send_bytes(_encode(_time(program, tasks, workers, scratch)))
    except Exception as error:  # noqa: BLE001 - whatever Pillow or the executor raises ends the measurement
        why = f"{type(error).__name__}: {error}"
        conn.send_bytes(_encode(_Trouble(why.encode("utf-8", "backslashreplace").decode())))


def _time(program: Program, tasks: Sequence[Task], workers: int, scratch: str) -> Timed:
    moved = [task.moved(scratch) for task in tasks]
    enter = _ours if program in _KINDS else _theirs
    began = perf_counter()
    with enter(program, workers) as make:
        make(moved[:workers])
        first = perf_counter() - began
        if moved[workers:]:
            make(moved[workers:])
    cold = perf_counter() - began
    _count(program, moved, scratch)
    with enter(program, workers) as make:
        make(moved[: 2 * workers])  # every worker is up
        empty(scratch)
        began = perf_counter()
        make(moved)
        warm = perf_counter() - began
    _count(program, moved, scratch)
    return Timed(cold, warm, first)


def _count(program: Program, tasks: Sequence[Task], scratch: str) -> None:
    """Empties the scratch folder, after a look whether all is there."""
    there = empty(scratch)
    wanted = len(tasks) if program.saves else 0
    if there != wanted:
        raise CrewError("{there} files were saved and not {wanted}", there=there, wanted=wanted)


def empty(scratch: str) -> int:
    """Removes the files of a folder; gives how many there were."""
    names = os.listdir(scratch)
    for name in names:
        os.unlink(os.path.join(scratch, name))
    return len(names)


@contextmanager
def _theirs(program: Program, workers: int) -> "Iterator[Callable[[Sequence[Task]], object]]":
    """The article's programs."""
    from lightwork.crews import article  # noqa: PLC0415 - only its own turns pay for it

    entrances: dict[Program, AbstractContextManager[Work]] = {
        Program.LOOP_AS_PUBLISHED: article.loop_as_published(),
        Program.POOL_AS_PUBLISHED: article.pool_as_published(workers),
        Program.LOOP: article.loop(),
        Program.POOL: article.pool(workers),
    }
    with entrances[program] as work:
        yield lambda tasks: work([(task.source.path, task.first.target) for task in tasks])


@contextmanager
def _ours(program: Program, workers: int) -> "Iterator[Callable[[Sequence[Task]], object]]":
    """Lightwork's crews, by the same functions that the window and the command line use."""
    with make_crew(_KINDS[program], workers) as crew:
        crew.warm()

        def make(tasks: Sequence[Task]) -> None:
            for event in run(tasks, crew):
                if isinstance(event, Ended) and event.trouble:
                    raise CrewError(str(event.trouble))

        yield make
