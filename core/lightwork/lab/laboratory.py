"""Laboratory: a process of its own that measures and does nothing else. All measurements go through it.

::

    measured(...) ── spawn ──► the laboratory: measure(tasks, ...)   ── its crews ──► solo and threads inside it,
       ▲                                                                              processes below it
       └──── what it yields ◄── msgpack

Why a process of its own: solo and threads then run as the workers run, with the same settings of the memory allocator,
and neither a window nor a test that asks for the measurement can disturb it, or be disturbed by it.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from lightwork import scratch
from lightwork.crews import Crew
from lightwork.errors import CrewError, LightworkError, RecipeError
from lightwork.events import Ended, Failed, Landed
from lightwork.nursery import deaf
from lightwork.plan import Task
from lightwork.run import Control, run

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MOST_REPEATS = 100

Word = TypeVar("Word")


class Trouble(msgspec.Struct, frozen=True, tag="trouble"):
    """The measurement could not be made."""

    why: str


class Timed(msgspec.Struct):
    """One round: wall seconds, and what landed."""

    seconds: float
    landed: list[Landed]


def check(tasks: Sequence[Task], repeat: int) -> None:
    """Refuses a measurement of nothing, or of too many rounds.

    Raises:
        RecipeError: says which.
    """
    if not 1 <= repeat <= MOST_REPEATS:
        raise RecipeError("repeat", repeat, "a whole number from {low} to {high}", low=1, high=MOST_REPEATS)
    if not tasks:
        raise RecipeError("sample", 0, "at least one photo that can be resized")


def measured(
    measure: Callable[..., Iterator[Word]],
    tasks: Sequence[Task],
    wishes: dict[str, Any],
    decoder: msgspec.msgpack.Decoder[Word | Trouble],
    control: Control | None,
) -> Iterator[Word]:
    """Has the laboratory measure.

    Args:
        measure: called there with the tasks, the wishes and `scratch`, an empty folder; by its name, so it is a
            function of a module.
        tasks: the sample.
        wishes: keyword arguments of `measure`.
        decoder: of what it yields.
        control: a stop ends the measurement.

    Yields:
        What `measure` yields.

    Raises:
        CrewError: the measurement could not be made; says why.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=True)
    # Not a daemon: it has worker processes of its own.
    process = context.Process(target=_live, args=(theirs,), name="lightwork-laboratory", daemon=False)
    with scratch.folder("lab") as folder:
        with deaf():
            process.start()
        try:
            theirs.close()
            ours.send((measure, list(tasks), {**wishes, "scratch": folder}))
            yield from _relay(ours, decoder, control or Control())
        finally:
            ours.close()
            process.kill()
            process.join()


def _relay(ours: "Connection", decoder: msgspec.msgpack.Decoder[Word | Trouble], control: Control) -> Iterator[Word]:
    """Passes on what the laboratory says until it has said all, or the control says stop."""
    while not control.stopped:
        if not ours.poll(0.1):
            continue
        try:
            raw = ours.recv_bytes()
        except EOFError:
            raise CrewError("the measuring process died") from None
        if not raw:
            return
        word = decoder.decode(raw)
        if isinstance(word, Trouble):
            raise CrewError(word.why)
        yield word


def _live(conn: "Connection") -> None:
    """The life of the measuring process; an empty message is its last."""
    from lightwork.crews.hand import (  # noqa: PLC0415 - the window needs no Pillow to be shown
        die_with_parent,
        leave_signals_to_parent,
        settle,
    )

    leave_signals_to_parent()
    die_with_parent()
    settle()
    measure, tasks, wishes = conn.recv()
    encode = msgspec.msgpack.Encoder().encode
    try:
        for word in measure(tasks, **wishes):
            conn.send_bytes(encode(word))
        conn.send_bytes(b"")
    except LightworkError as error:
        conn.send_bytes(encode(Trouble(str(error))))


def time_crew(crew: Crew, tasks: Sequence[Task], scratch: str) -> Timed:
    """Has a crew make the sample once, into the scratch folder, and empties that.

    It is the same folder every time: workers are confined to it, and would be replaced for another.

    Raises:
        CrewError: no worker comes up.
    """
    moved = [task.moved(scratch) for task in tasks]
    crew.warm()
    began = perf_counter()
    events = list(run(moved, crew))
    seconds = perf_counter() - began
    for name in os.listdir(scratch):
        os.unlink(os.path.join(scratch, name))
    last = events[-1]
    if isinstance(last, Ended) and last.trouble:
        raise CrewError(last.trouble)
    return Timed(seconds, [event for event in events if isinstance(event, Landed)])


def those_made(tasks: Sequence[Task], timed: Timed) -> list[Task]:
    """The photos that could be made: one that fails at once would make its crew look fast.

    Raises:
        CrewError: there are none.
    """
    failed = {landed.outcome.index for landed in timed.landed if isinstance(landed.outcome, Failed)}
    able = [task for task in tasks if task.index not in failed]
    if not able:
        raise CrewError("none of these photos can be read, so there is nothing to measure")
    return able
