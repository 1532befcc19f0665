"""Foresee: makes a few photos of a plan, thrown away, and tells what all of them will come to.

The very same engine makes them, in worker processes of their own, which are as confined as those of a run: a photo
that crashes or hangs costs nothing. As many are made at a time as the run will, so that cores which share their cache
and clock are measured as they will be.
"""

import math
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import suppress
from time import perf_counter

import msgspec
import psutil

from lightwork import scratch
from lightwork.crews import check_workers, cores
from lightwork.crews.budget import free_memory
from lightwork.crews.processes import Processes
from lightwork.errors import CrewError
from lightwork.events import PHASES, Copied, Landed, Made, Phase
from lightwork.forecast import Forecast, Machine, Range, wall
from lightwork.lab.strata import Guess, Pair, Stratum, divide, draw, total
from lightwork.plan import Task
from lightwork.run import Control

FEWEST = 9
"""Photos that are worth a forecast; fewer are made before anybody has read it."""

MOST = 64
"""Photos of a sample at most: so many are named to the sandbox one by one."""

BUDGET = 1.0
"""Seconds after which no photo of the sample is begun any more; those that were begun are made."""

LEAST = 12
"""Photos of a sample, even if they take longer."""

PATIENCE = 6.0
"""Seconds that all of it may take."""

MOST_AT_ONCE = 8
"""Workers of the sample at most: each takes time and memory to start."""

HAND_OVER = 2e-4
"""Seconds that a photo takes to come to a worker, and to be written down."""

STEP = 0.05
"""Seconds between two looks whether the forecast is still wanted."""

WAITING = tuple(PHASES.index(phase) for phase in (Phase.READ, Phase.WRITE))

TIME_BLUR, BYTES_BLUR = 0.1, 0.03
"""Relative errors that no sample tells of."""


class _Measured(msgspec.Struct, frozen=True):
    """A photo of the sample: its stratum, and what it took.

    Attributes:
        place: of its stratum.
        guess: what was thought of it.
        seconds: processor time, and what it waited for the disk.
        wall: with what other programs took of the core.
        bytes: of its results.
    """

    place: int
    guess: Guess
    seconds: float
    wall: float
    bytes: int


def foresee(tasks: Sequence[Task], workers: int, control: Control | None = None) -> Forecast | None:
    """Makes some of the photos, into a scratch folder, and says how long all of them will take.

    Args:
        tasks: of a plan; their targets are not touched.
        workers: that the run will have.
        control: a stop ends it at once, with None.

    Returns:
        The forecast, or None where there are too few photos for one or none of them could be made.

    Raises:
        RecipeError: so many workers cannot be.
        CrewError: no worker comes up, or the system has no folder for what is thrown away.
    """
    check_workers(workers)
    if len(tasks) < FEWEST:
        return None
    control = control or Control()
    strata = divide(tasks)
    machine = Machine(min(psutil.cpu_count(logical=False) or cores(), cores()), cores())
    at_once = min(workers, machine.threads, MOST_AT_ONCE)
    try:
        with scratch.folder("forecast") as folder, Processes(at_once) as crew:
            measured = list(_measure(list(draw(strata, MOST)), crew, folder, control))
            memory = max(map(_peak, crew.pids()), default=0)
    except OSError as error:
        raise CrewError("there is no folder for a forecast: {why}", why=error.strerror or str(error)) from error
    if control.stopped or not measured:
        return None
    return _forecast(len(tasks), workers, strata, measured, machine.lanes(at_once) / at_once, machine, memory)


def _measure(drawn: Sequence[tuple[int, Guess]], crew: Processes, folder: str, control: Control) -> Iterator[_Measured]:
    """Makes the photos, until the time is up.

    Every worker makes one first that does not count, for it loads what it needs.
    """
    moved = [msgspec.structs.replace(guess.task, index=place).moved(folder) for place, (_, guess) in enumerate(drawn)]
    cheapest = min(range(len(drawn)), key=lambda place: drawn[place][1].seconds)
    first = [
        msgspec.structs.replace(drawn[cheapest][1].task, index=len(moved) + lane).moved(folder)
        for lane in range(crew.workers)
    ]
    until = perf_counter() + PATIENCE
    crew.prepare([*moved, *first], free_memory())
    for _ in _landed(first, crew, control, perf_counter(), until):
        pass
    for landed in _landed(moved, crew, control, perf_counter() + BUDGET, until):
        outcome = landed.outcome
        if isinstance(outcome, Made | Copied):
            place, guess = drawn[outcome.index]
            lasted = landed.ended - landed.began
            waited = sum(outcome.phases[number] for number in WAITING)
            busy = min(lasted, outcome.cpu + waited)
            yield _Measured(place, guess, busy + HAND_OVER, lasted + HAND_OVER, outcome.bytes_out)


def _landed(tasks: Sequence[Task], crew: Processes, control: Control, enough: float, until: float) -> Iterator[Landed]:
    """What has landed of some tasks.

    Args:
        tasks: to be made.
        crew: that makes them.
        control: a stop ends it.
        enough: when no more of them are begun than the least.
        until: when nothing is waited for any more.
    """
    waiting, begun = iter(tasks), 0
    flying: set[Future[Landed]] = set()
    while not control.stopped and perf_counter() < until:
        while len(flying) < 2 * crew.workers and (begun < LEAST or perf_counter() < enough):
            task = next(waiting, None)
            if task is None:
                break
            begun += 1
            flying.update(crew.submit([task], lambda _: None))
        if not flying:
            return
        done, flying = wait(flying, STEP, FIRST_COMPLETED)
        yield from (future.result() for future in done if not future.cancelled())


def _forecast(
    photos: int, workers: int, strata: Sequence[Stratum], measured: Sequence[_Measured], alone: float,
    machine: Machine, memory: int,
) -> Forecast:  # fmt: skip
    """What all photos come to.

    Args:
        photos: of the plan.
        workers: of the run.
        strata: of the plan.
        measured: the sample.
        alone: what a second of the sample would have been on a core by itself.
        machine: that measured it.
        memory: of a worker.
    """
    some = [[one for one in measured if one.place == place] for place in range(len(strata))]
    sizes = [(stratum.photos, stratum.seconds) for stratum in strata]
    free = total(sizes, [[Pair(one.guess.seconds, alone * one.seconds) for one in few] for few in some], TIME_BLUR)
    busy = total(sizes, [[Pair(one.guess.seconds, alone * one.wall) for one in few] for few in some], TIME_BLUR)
    work = _shared(free, busy)
    dearest = max(stratum.guesses[-1].seconds for stratum in strata)
    longest = work.about * dearest / sum(stratum.seconds for stratum in strata)
    sizes = [(stratum.photos, stratum.bytes) for stratum in strata]
    return Forecast(
        photos=photos,
        measured_on=len(measured),
        workers=workers,
        seconds=wall(work, longest, machine.lanes(workers)),
        bytes=total(sizes, [[Pair(one.guess.bytes, one.bytes) for one in few] for few in some], BYTES_BLUR),
        work=work,
        longest=longest,
        machine=machine,
        memory=memory,
    )


def _shared(free: Range, busy: Range) -> Range:
    """Other programs that had the cores, too, go on as they did; or they end, or want still more than they did."""
    more = max(1.0, busy.about / free.about)
    return Range(free.low, busy.about, busy.high * math.sqrt(more))


def _peak(pid: int) -> int:
    """The most memory that a process has taken: what Linux and Windows remember, or what it takes now."""
    with suppress(OSError), open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    try:
        memory = psutil.Process(pid).memory_info()
    except psutil.Error:
        return 0
    return int(getattr(memory, "peak_wset", memory.rss))
