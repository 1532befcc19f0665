"""Compare: the same photos made by one core, by threads and by processes, in turn, and timed.

::

    compare() ── spawn ──► the laboratory: a process of its own      ── its crews ──► solo and threads inside it,
       ▲                   that does nothing else                                     processes below it
       └──── Round, Comparison ◄── msgpack

Why a process of its own: solo and threads then run as the workers run, with the same settings of the memory allocator,
and neither a window nor a test that asks for the measurement can disturb it, or be disturbed by it.
"""

import os
import shutil
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from time import perf_counter
from typing import TYPE_CHECKING

import msgspec

from lightwork.crews import Crew, CrewKind, check_workers, cores, make_crew
from lightwork.errors import CrewError, LightworkError, RecipeError
from lightwork.events import PHASES, Ended, Failed, Landed
from lightwork.plan import Task
from lightwork.run import Control, run

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MOST_REPEATS = 100


class Round(msgspec.Struct, frozen=True, tag="round"):
    """One crew has made the sample once.

    Attributes:
        crew: its name.
        workers: how many it has.
        repeat: 0 for the warm-up, which does not count, then from 1.
        seconds: wall time.
        done: rounds that are over, this one included.
        total: rounds in all.
    """

    crew: str
    workers: int
    repeat: int
    seconds: float
    done: int
    total: int


class Timing(msgspec.Struct, frozen=True):
    """What one crew needed for the sample.

    Attributes:
        crew: its name.
        workers: how many it has.
        images: photos made in each round.
        seconds: wall time of the best round.
        median: wall time of the middle round.
        spread: slowest less fastest round, as a share of the median.
        phases: seconds of each phase summed over the photos, in the middle round.
        rounds: wall times of all rounds, in their order.
        cpu: processor seconds of the photos, in the middle round.
    """

    crew: str
    workers: int
    images: int
    seconds: float
    median: float
    spread: float
    phases: dict[str, float]
    rounds: tuple[float, ...]
    cpu: float


class Comparison(msgspec.Struct, frozen=True, tag="comparison"):
    """The result: a timing for each crew, how many times faster processes were than solo (medians), and the method."""

    timings: tuple[Timing, ...]
    speedup: float
    method: str


class _Trouble(msgspec.Struct, frozen=True, tag="trouble"):
    """The measurement could not be made."""

    why: str


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Round | Comparison | _Trouble).decode


def compare(
    tasks: Sequence[Task],
    workers: int,
    *,
    repeat: int = 3,
    with_stock: bool = False,
    control: Control | None = None,
) -> Iterator[Round | Comparison]:
    """Measures the crews against each other on the same photos, warm, interleaved and repeated.

    Args:
        tasks: the sample, see `lightwork.lab.sample`. Their targets are not touched: results go to a scratch folder.
        workers: of the threads and the processes.
        repeat: rounds of each crew that count.
        with_stock: whether the standard library's `ProcessPoolExecutor` takes part.
        control: a stop ends the measurement without a result.

    Yields:
        A `Round` after each, and the `Comparison` last.

    Raises:
        RecipeError: a number is out of its range, or there is nothing to measure.
        CrewError: the measurement could not be made; says why.
    """
    check_workers(workers)
    if not 1 <= repeat <= MOST_REPEATS:
        raise RecipeError("repeat", repeat, "a whole number from {low} to {high}", low=1, high=MOST_REPEATS)
    if not tasks:
        raise RecipeError("sample", 0, "at least one photo that can be resized")
    control = control or Control()
    scratch = tempfile.mkdtemp(prefix="lightwork-compare-")
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=True)
    # Not a daemon: it has worker processes of its own.
    laboratory = context.Process(target=_laboratory, args=(theirs,), name="lightwork-laboratory", daemon=False)
    try:
        laboratory.start()
        theirs.close()
        ours.send((list(tasks), workers, repeat, with_stock, scratch))
        yield from _relay(ours, control)
    finally:
        ours.close()
        laboratory.kill()
        laboratory.join()
        shutil.rmtree(scratch, ignore_errors=True)


def _relay(ours: "Connection", control: Control) -> Iterator[Round | Comparison]:
    """Passes on what the laboratory says until it has said all, or the control says stop."""
    while not control.stopped:
        if not ours.poll(0.1):
            continue
        try:
            word = _decode(ours.recv_bytes())
        except EOFError:
            raise CrewError("the measuring process died") from None
        if isinstance(word, _Trouble):
            raise CrewError(word.why)
        yield word
        if isinstance(word, Comparison):
            return


def _laboratory(conn: "Connection") -> None:
    """The life of the measuring process."""
    from lightwork.crews.hand import die_with_parent, settle  # noqa: PLC0415 - the window needs no Pillow to be shown

    die_with_parent()
    settle()
    tasks, workers, repeat, with_stock, scratch = conn.recv()
    try:
        for word in measure(tasks, workers, repeat=repeat, with_stock=with_stock, scratch=scratch):
            conn.send_bytes(_encode(word))
    except LightworkError as error:
        conn.send_bytes(_encode(_Trouble(str(error))))


def measure(
    tasks: Sequence[Task], workers: int, *, repeat: int, with_stock: bool, scratch: str
) -> Iterator[Round | Comparison]:
    """The measurement itself, in this process.

    Args:
        tasks: the sample.
        workers: of threads and processes.
        repeat: rounds that count.
        with_stock: whether the stock executor takes part.
        scratch: a folder that results are written to and removed from.

    Yields:
        A `Round` after each, and the `Comparison` last.

    Raises:
        CrewError: no worker comes up, or no photo of the sample can be made.
    """
    kinds = [CrewKind.SOLO, CrewKind.THREADS, CrewKind.PROCESSES] + [CrewKind.STOCK] * with_stock
    crews = [make_crew(kind, 1 if kind is CrewKind.SOLO else workers) for kind in kinds]
    rounds: dict[CrewKind, list[_Timed]] = {kind: [] for kind in kinds}
    total, done = (repeat + 1) * len(crews), 0
    try:
        for turn in range(repeat + 1):
            for crew in crews:
                timed = _time(crew, tasks, scratch)
                tasks = _those_made(tasks, timed)
                if turn:
                    rounds[crew.kind].append(timed)
                done += 1
                yield Round(crew.kind, crew.workers, turn, timed.seconds, done, total)
    finally:
        for crew in crews:
            crew.close()
    timings = tuple(_timing(crew, rounds[crew.kind]) for crew in crews)
    medians = {timing.crew: timing.median for timing in timings}
    yield Comparison(timings, medians[CrewKind.SOLO] / medians[CrewKind.PROCESSES], _method(timings[0].images, repeat))


class _Timed(msgspec.Struct):
    """One round: wall seconds, and what landed."""

    seconds: float
    landed: list[Landed]


def _time(crew: Crew, tasks: Sequence[Task], scratch: str) -> _Timed:
    """Has a crew make the sample once, into the scratch folder, and empties that.

    It is the same folder every time: workers are confined to it, and would be replaced for another.
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
    return _Timed(seconds, [event for event in events if isinstance(event, Landed)])


def _those_made(tasks: Sequence[Task], timed: _Timed) -> list[Task]:
    """The photos that could be made: one that fails at once would make its crew look fast."""
    failed = {landed.outcome.index for landed in timed.landed if isinstance(landed.outcome, Failed)}
    able = [task for task in tasks if task.index not in failed]
    if not able:
        raise CrewError("none of these photos can be read, so there is nothing to measure")
    return able


def _timing(crew: Crew, rounds: Sequence[_Timed]) -> Timing:
    times = [timed.seconds for timed in rounds]
    median = statistics.median(times)
    middle = min(rounds, key=lambda timed: abs(timed.seconds - median))
    phases = {
        phase.value: sum(landed.outcome.phases[number] for landed in middle.landed)
        for number, phase in enumerate(PHASES)
    }
    return Timing(
        crew=crew.kind,
        workers=crew.workers,
        images=len(middle.landed),
        seconds=min(times),
        median=median,
        spread=(max(times) - min(times)) / median,
        phases=phases,
        rounds=tuple(times),
        cpu=sum(landed.outcome.cpu for landed in middle.landed),
    )


def _method(images: int, repeat: int) -> str:
    times = "once" if repeat == 1 else f"{repeat} times"
    return (
        f"{images} photos, each crew {times} in turn after one warm-up round that does not count, on {cores()} cores; "
        "the same code in every crew, workers already started, files in the system's cache, results written to a "
        "scratch folder and thrown away; speedup = median of solo / median of processes"
    )
