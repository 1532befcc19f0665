"""Who takes part: each gives a function that makes photos, and is ready before it is timed.

The plain loop is what Pillow's documentation leads to: open, resize, save. Size and quality are the same.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from multiprocessing import get_context

import msgspec
from PIL import Image

from lightwork import Plan, Report, make_crew, run
from lightwork.crews import CrewKind
from lightwork.plan import Task

EDGE = 1600
"""Pixels of the result's long edge."""

QUALITY = 85

Work = Callable[[Sequence[Task]], object]
"""Makes the photos of all tasks."""


class Contestant(msgspec.Struct, frozen=True):
    """One way to make the photos.

    Attributes:
        name: as the table says it.
        enter: gets ready with so many workers and gives the work, in the contestant's own process.
        workers: how many.
        settled: whether its process has the allocator's settings of Lightwork's workers.
    """

    name: str
    enter: Callable[[int], AbstractContextManager[Work]]
    workers: int = 1
    settled: bool = True


def plain(task: Task) -> None:
    """One photo the plain way: everything decoded, Pillow's Lanczos, Pillow's defaults but for the quality."""
    with Image.open(task.source.path) as original:
        scale = min(1.0, EDGE / max(original.size))
        size = round(original.width * scale), round(original.height * scale)
        image = original if original.mode in {"L", "RGB", "CMYK"} else original.convert("RGB")
        image.resize(size, Image.Resampling.LANCZOS).save(task.first.target, "JPEG", quality=QUALITY)


@contextmanager
def loop(workers: int) -> Iterator[Work]:
    """The plain loop: one photo after the other."""
    del workers

    def work(tasks: Sequence[Task]) -> None:
        for task in tasks:
            plain(task)

    yield work


@contextmanager
def stock(workers: int) -> Iterator[Work]:
    """The plain loop given to the standard library's executor, as articles do it."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield lambda tasks: list(pool.map(plain, tasks))


def solo(workers: int) -> AbstractContextManager[Work]:
    """Lightwork in one process and one thread."""
    return _lightwork(CrewKind.SOLO, workers)


def processes(workers: int) -> AbstractContextManager[Work]:
    """Lightwork's worker processes."""
    return _lightwork(CrewKind.PROCESSES, workers)


@contextmanager
def _lightwork(kind: CrewKind, workers: int) -> Iterator[Work]:
    with make_crew(kind, workers) as crew:
        crew.warm()

        def work(tasks: Sequence[Task]) -> None:
            report = Report(Plan(tuple(tasks), ()))
            for event in run(tasks, crew):
                report.add(event)
            assert report.done == len(tasks), (report.trouble, report.failures)

        yield work
