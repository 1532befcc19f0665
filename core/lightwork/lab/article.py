"""The article, done again: its two programs as published, made honest, and Lightwork, in turn on the same photos.

Each turn is a newly started process, see `lightwork.lab.article_turn`. What it yields is told in words by the command.
"""

import statistics
from collections.abc import Iterator, Sequence
from multiprocessing import get_all_start_methods

import msgspec

from lightwork.crews import CrewKind, check_workers, cores, make_crew
from lightwork.errors import CrewError, RecipeError
from lightwork.events import Landed, Made
from lightwork.lab.article_turn import Program, Timed, empty, take_turn
from lightwork.lab.compare import Round
from lightwork.lab.laboratory import MOST_REPEATS
from lightwork.plan import Task, make_plan
from lightwork.recipe import Filter, Fit, Fits, Format, Recipe, Sizing
from lightwork.run import Control, run
from lightwork.scan import scan


class Row(msgspec.Struct, frozen=True):
    """One program.

    Attributes:
        program: which.
        workers: how many photos it does at a time.
        saves: whether it leaves a file for each photo.
        cold: wall seconds of each turn, with starting its workers and ending them.
        warm: wall seconds of each turn with the workers up; the photos alone.
        first: seconds of each turn from the start until each worker had done its first photo.
    """

    program: Program
    workers: int
    saves: bool
    cold: tuple[float, ...]
    warm: tuple[float, ...]
    first: tuple[float, ...]

    @property
    def cold_median(self) -> float:
        """Seconds of the middle turn, with start-up."""
        return statistics.median(self.cold)

    @property
    def warm_median(self) -> float:
        """Seconds of the middle turn, without start-up."""
        return statistics.median(self.warm)

    @property
    def first_median(self) -> float:
        """Seconds of the middle turn until each worker had done its first photo."""
        return statistics.median(self.first)

    @property
    def spread(self) -> float:
        """Slowest less quickest warm turn, as a share of the median."""
        return (max(self.warm) - min(self.warm)) / self.warm_median


class Article(msgspec.Struct, frozen=True, tag="article"):
    """The result.

    Attributes:
        rows: a row for each program, in the order of `Program`.
        images: photos in each turn.
        left_out: files of the folder that took no part: no JPEG, or one that cannot be read.
        repeat: turns of each program.
        cores: that there were.
        method: how it was measured, in a sentence.
    """

    rows: tuple[Row, ...]
    images: int
    left_out: int
    repeat: int
    cores: int
    method: str

    def row(self, program: Program) -> Row:
        """That of a program."""
        return next(row for row in self.rows if row.program is program)


def remake(
    folder: str, workers: int, *, repeat: int = 3, scratch: str, control: Control | None = None
) -> Iterator[Round | Article]:
    """Measures the article's programs and Lightwork on the JPEGs of a folder, interleaved and repeated.

    Args:
        folder: of photos; nothing in it is changed.
        workers: of everything that has several.
        repeat: turns of each program.
        scratch: an empty folder for results, which are removed after each run.
        control: a stop ends the measurement without a result.

    Yields:
        A `Round` after each turn, with its warm seconds, and the `Article` last.

    Raises:
        RecipeError: a number is out of its range, or there is no photo to measure with.
        CrewError: a program could not make the photos; says why.
    """
    check_workers(workers)
    if not 1 <= repeat <= MOST_REPEATS:
        raise RecipeError("repeat", repeat, "a whole number from {low} to {high}", low=1, high=MOST_REPEATS)
    control = control or Control()
    planned, found = _planned(folder, scratch)
    tasks = _rehearse(planned, workers, scratch, control)
    timed: dict[Program, list[Timed]] = {program: [] for program in Program}
    total, done = repeat * len(Program), 0
    for turn in range(1, repeat + 1):
        for program in list(Program)[:: 1 if turn % 2 else -1]:  # to and fro: a drift of the machine evens out
            result = take_turn(program, tasks, _workers(program, workers), scratch, control)
            if result is None:
                return
            timed[program].append(result)
            done += 1
            yield Round(program.value, _workers(program, workers), turn, result.warm, done, total)
    rows = tuple(_row(program, _workers(program, workers), turns) for program, turns in timed.items())
    yield Article(rows, len(tasks), found - len(tasks), repeat, cores(), _method(repeat))


def _workers(program: Program, workers: int) -> int:
    return 1 if program.alone else workers


def _row(program: Program, workers: int, turns: Sequence[Timed]) -> Row:
    return Row(
        program=program,
        workers=workers,
        saves=program.saves,
        cold=tuple(turn.cold for turn in turns),
        warm=tuple(turn.warm for turn in turns),
        first=tuple(turn.first for turn in turns),
    )


def _planned(folder: str, scratch: str) -> tuple[list[Task], int]:
    """The JPEGs of a folder as tasks of the article's kind, and how many files there are.

    The same kernel, quality and subsampling as Pillow's defaults, which the article's programs get.

    Raises:
        RecipeError: there is none.
    """
    from lightwork.pixels.article import QUALITY, RESULT  # noqa: PLC0415 - the command line is quick without Pillow
    from lightwork.pixels.look import look  # noqa: PLC0415

    recipe = Recipe(
        sizing=Sizing(fit=Fit.STRETCH, box=RESULT, enlarge=True, filter=Filter.BICUBIC),
        format=Format.JPEG, quality=QUALITY, fits=Fits.REENCODE, output=scratch,
    )  # fmt: skip
    plan = make_plan(scan([folder]), recipe, look)
    tasks = [task for task in plan.tasks if task.before is not None and task.first.after == RESULT and _is_jpeg(task)]
    if not tasks:
        raise RecipeError("folder", folder, "a folder with JPEG photos")
    return tasks, len(plan.tasks) + len(plan.skips)


def _is_jpeg(task: Task) -> bool:
    return task.source.path.lower().endswith((".jpg", ".jpeg"))


def _rehearse(tasks: Sequence[Task], workers: int, scratch: str, control: Control) -> list[Task]:
    """Makes every photo once, so that all files are in the system's cache, and leaves out those that cannot be made.

    Raises:
        CrewError: there is none left.
    """
    with make_crew(CrewKind.PROCESSES, workers) as crew:
        events = list(run([task.moved(scratch) for task in tasks], crew, control))
    empty(scratch)
    made = {event.outcome.index for event in events if isinstance(event, Landed) and isinstance(event.outcome, Made)}
    if not made and not control.stopped:
        raise CrewError("none of these photos can be read, so there is nothing to measure")
    return [task for task in tasks if task.index in made]


def _method(repeat: int) -> str:
    start = get_all_start_methods()[0]  # the first is the default, which the article's program gets
    times = "once" if repeat == 1 else f"{repeat} times"
    return (
        f"each program {times}, all in turn, to and fro, each time in a newly started process; cold = starting the "
        "workers, the photos, ending the workers; warm = the photos alone, with the workers up; medians; spread = "
        "(slowest - quickest) / median, warm; bicubic, JPEG quality 75 and 4:2:0, Pillow's defaults, for all that "
        f"save; files in the system's cache, results removed; the stock pool's workers start by {start}, "
        f"Lightwork by spawn; {cores()} cores"
    )
