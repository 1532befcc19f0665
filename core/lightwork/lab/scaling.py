"""Scaling: the same photos made by one worker, by two, by four ..., in turn, and what follows from their times.

It is done in the laboratory, a process of its own. Every speed is told in times of one core: the solo crew, the same
code without any hand-over. So the point of one worker process shows what handing the photos over costs.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from lightwork.crews import Crew, CrewKind, check_workers, cores, make_crew
from lightwork.errors import RecipeError
from lightwork.events import PHASES, Phase
from lightwork.lab.amdahl import SCATTER, TOO_FEW_RUNS, Fit, fit
from lightwork.lab.compare import Round
from lightwork.lab.laboratory import Timed, Trouble, check, measured, those_made, time_crew
from lightwork.lab.limits import Limit, Seen, knee, limits
from lightwork.plan import Task
from lightwork.run import Control

__all__ = ["Fit", "Limit", "Point", "Scaling", "default_workers", "scaling"]


class Point(msgspec.Struct, frozen=True):
    """What one crew of one size needed for the sample.

    Attributes:
        crew: its name.
        workers: how many it has.
        rounds: wall seconds of all rounds, in their order.
        median: of them.
        low: seconds of the fastest round.
        high: seconds of the slowest round.
        speedup: median of one core / median.
        efficiency: speedup / workers; 1 is ideal.
        cpu: processor seconds of all its photos, in the middle round.
    """

    crew: str
    workers: int
    rounds: tuple[float, ...]
    median: float
    low: float
    high: float
    speedup: float
    efficiency: float
    cpu: float


class Scaling(msgspec.Struct, frozen=True, tag="scaling"):
    """The result.

    Attributes:
        points: one core first, then processes and threads by their number.
        fit: Amdahl's law for the processes, if it could be fitted.
        why_no_fit: the reason if not, in a few English words.
        knee: the number of processes at which one more adds under 5 %; None if the runs do not say.
        limits: what keeps more workers from being so many times faster.
        images: photos of each round.
        cores: (physical, logical) that may be used.
        method: how it was measured, in a sentence.
    """

    points: tuple[Point, ...]
    fit: Fit | None
    why_no_fit: str
    knee: int | None
    limits: tuple[Limit, ...]
    images: int
    cores: tuple[int, int]
    method: str


_DECODER = msgspec.msgpack.Decoder(Round | Scaling | Trouble)


def default_workers() -> tuple[int, ...]:
    """1, 2, 4 ... up to all cores, the physical and the logical ones among them, and one more than there are.

    The last shows what too many workers do, and lets the knee be found where every core is worth it.
    """
    physical, logical = usable_cores()
    doubled = {1 << power for power in range(logical.bit_length()) if 1 << power <= logical}
    return tuple(sorted(doubled | {physical, logical, logical + 1}))


def usable_cores() -> tuple[int, int]:
    """(physical, logical) cores that this process may use."""
    logical = cores()
    import psutil  # noqa: PLC0415 - the window, which imports this module, shows itself before

    return min(psutil.cpu_count(logical=False) or logical, logical), logical


def scaling(
    tasks: Sequence[Task],
    workers: Sequence[int],
    *,
    repeat: int = 3,
    control: Control | None = None,
    threads: bool = True,
) -> Iterator[Round | Scaling]:
    """Measures the same photos with each number of workers, warm, interleaved and repeated.

    Args:
        tasks: the sample, see `lightwork.lab.sample`. Their targets are not touched: results go to a scratch folder.
        workers: numbers of worker processes.
        repeat: rounds of each that count.
        control: a stop ends the measurement without a result.
        threads: whether as many threads are measured, too.

    Yields:
        A `Round` after each, and the `Scaling` last.

    Raises:
        RecipeError: a number is out of its range, or there is nothing to measure.
        CrewError: the measurement could not be made; says why.
    """
    if not workers:
        raise RecipeError("workers", "", "at least one number of workers")
    numbers = sorted({check_workers(number) for number in workers})
    check(tasks, repeat)
    wishes = {"workers": numbers, "repeat": repeat, "threads": threads}
    yield from measured(measure, tasks, wishes, _DECODER, control)


def measure(
    tasks: Sequence[Task], workers: Sequence[int], *, repeat: int, threads: bool, scratch: str
) -> Iterator[Round | Scaling]:
    """The measurement itself, in this process.

    Each turn begins with another crew, so that none always follows the same one.

    Args:
        tasks: the sample.
        workers: numbers of workers, ascending.
        repeat: rounds that count.
        threads: whether threads take part.
        scratch: a folder that results are written to and removed from.

    Yields:
        A `Round` after each, and the `Scaling` last.

    Raises:
        CrewError: no worker comes up, or no photo of the sample can be made.
    """
    sizes = [(CrewKind.SOLO, 1), *((CrewKind.PROCESSES, number) for number in workers)]
    sizes += [(CrewKind.THREADS, number) for number in workers] if threads else []
    crews = [make_crew(kind, number) for kind, number in sizes]
    rounds: dict[tuple[str, int], list[Timed]] = defaultdict(list)  # the warm-up first
    total, done = (repeat + 1) * len(crews), 0
    try:
        for turn in range(repeat + 1):
            first = turn % len(crews)
            for crew in crews[first:] + crews[:first]:
                timed = time_crew(crew, tasks, scratch)
                tasks = those_made(tasks, timed)
                rounds[crew.kind, crew.workers].append(timed)
                done += 1
                yield Round(crew.kind, crew.workers, turn, timed.seconds, done, total)
    finally:
        _close(crews)
    yield evaluate(rounds, usable_cores(), len(tasks))


def _close(crews: Sequence[Crew]) -> None:
    for crew in crews:
        crew.close()


def evaluate(rounds: Mapping[tuple[str, int], Sequence[Timed]], there: tuple[int, int], images: int) -> Scaling:
    """What follows from the rounds.

    Args:
        rounds: by crew and number of workers; the first of each is the warm-up. One core's are among them.
        there: (physical, logical) cores.
        images: photos of each round.
    """
    import statistics  # noqa: PLC0415 - not when the window starts

    base = statistics.median(timed.seconds for timed in rounds[CrewKind.SOLO, 1][1:])
    points = tuple(_point(crew, workers, counted[1:], base) for (crew, workers), counted in rounds.items())
    processes = sorted((point for point in points if point.crew == CrewKind.PROCESSES), key=lambda point: point.workers)
    found = fit({point.workers: point.rounds for point in processes if point.workers <= _fitted(points, there)}, base)
    law = found if isinstance(found, Fit) else None
    why = found if isinstance(found, str) else ""
    ranges = {point.workers: (point.low, point.median, point.high) for point in processes}
    seen = [_seen(number, counted) for (crew, number), counted in sorted(rounds.items()) if crew == CrewKind.PROCESSES]
    return Scaling(
        points=points,
        fit=law,
        why_no_fit=why,
        knee=None if why in {TOO_FEW_RUNS, SCATTER} else knee(ranges, law, _fitted(points, there), there[1]),
        limits=limits(seen, there),
        images=images,
        cores=there,
        method=_method(images, max(len(point.rounds) for point in points)),
    )


def _fitted(points: Sequence[Point], there: tuple[int, int]) -> int:
    """The most workers that the law is fitted to.

    Two on one physical core do not work like two cores; but where there is nothing else, they are taken.
    """
    physical, logical = there
    numbers = {point.workers for point in points if point.crew == CrewKind.PROCESSES and point.workers <= physical}
    return physical if len(numbers) > 1 else logical


def _point(crew: str, workers: int, rounds: Sequence[Timed], base: float) -> Point:
    import statistics  # noqa: PLC0415 - not when the window starts

    times = [timed.seconds for timed in rounds]
    median = statistics.median(times)
    return Point(
        crew=crew,
        workers=workers,
        rounds=tuple(times),
        median=median,
        low=min(times),
        high=max(times),
        speedup=base / median,
        efficiency=base / median / workers,
        cpu=sum(landed.outcome.cpu for landed in _middle(rounds).landed),
    )


def _seen(workers: int, counted: Sequence[Timed]) -> Seen:
    """What the middle round tells about its workers, and the warm-up about their start."""
    middle = _middle(counted[1:])
    lanes: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for landed in middle.landed:
        lanes[landed.lane].append((landed.began, landed.ended))
    worked = sum(landed.ended - landed.began for landed in middle.landed)
    present = sum(max(ended for _, ended in lane) - min(began for began, _ in lane) for lane in lanes.values())
    reading = PHASES.index(Phase.READ)
    return Seen(
        workers=workers,
        seconds=middle.seconds,
        cpu=sum(landed.outcome.cpu for landed in middle.landed),
        read=sum(landed.outcome.phases[reading] for landed in middle.landed),
        worked=worked,
        between=max(0.0, present - worked),
        start_up=max(0.0, counted[0].seconds - middle.seconds),
    )


def _middle(rounds: Sequence[Timed]) -> Timed:
    import statistics  # noqa: PLC0415 - not when the window starts

    median = statistics.median(timed.seconds for timed in rounds)
    return min(rounds, key=lambda timed: abs(timed.seconds - median))


def _method(images: int, repeat: int) -> str:
    times = "once" if repeat == 1 else f"{repeat} times"
    return (
        f"{images} photos, each number of workers {times} in turn, each turn beginning with another, after one warm-up "
        "round that does not count; the same code in every crew, workers already started, files in the system's cache, "
        "results written to a scratch folder and thrown away; times faster = median of one core / median"
    )
