"""Compare: the same photos made by one core, by threads and by processes, in turn, and timed.

It is done in the laboratory, a process of its own.
"""

from collections.abc import Iterator, Sequence

import msgspec

from lightwork.crews import Crew, CrewKind, check_workers, cores, make_crew
from lightwork.events import PHASES
from lightwork.lab.laboratory import Timed, Trouble, check, measured, those_made, time_crew
from lightwork.plan import Task
from lightwork.run import Control


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


_DECODER = msgspec.msgpack.Decoder(Round | Comparison | Trouble)


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
    check(tasks, repeat)
    wishes = {"workers": workers, "repeat": repeat, "with_stock": with_stock}
    yield from measured(measure, tasks, wishes, _DECODER, control)


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
    rounds: dict[CrewKind, list[Timed]] = {kind: [] for kind in kinds}
    total, done = (repeat + 1) * len(crews), 0
    try:
        for turn in range(repeat + 1):
            for crew in crews:
                timed = time_crew(crew, tasks, scratch)
                tasks = those_made(tasks, timed)
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


def _timing(crew: Crew, rounds: Sequence[Timed]) -> Timing:
    import statistics  # noqa: PLC0415 - not when the window starts

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
