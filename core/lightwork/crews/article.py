"""The article's two programs: the plain loop, and the same given to Python's own executor.

No crews: they know neither tasks nor events, because the point is what a person gets who types them. As published they
save nothing, and nobody looks at what the executor gives back; made honest, they save, and every error is seen.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, wait
from contextlib import contextmanager
from multiprocessing import get_all_start_methods, get_context

from lightwork.crews.hand import die_with_parent
from lightwork.pixels.article import and_saved, as_published

START = get_all_start_methods()[0]
"""How the executor starts its workers where nobody says: the first of what the system has."""

Job = tuple[str, str]
"""A photo's path, and where its result goes."""

Work = Callable[[Sequence[Job]], object]


@contextmanager
def loop_as_published() -> Iterator[Work]:
    """One photo after the other; results are thrown away."""

    def work(jobs: Sequence[Job]) -> None:
        for path, _ in jobs:
            as_published(path)

    yield work


@contextmanager
def pool_as_published(workers: int) -> Iterator[Work]:
    """The executor maps the function over the paths; what it gives is not looked at, so errors go unseen."""
    with _pool(workers) as executor:
        # What its `map` does with single items; the end of the article's `with` is what waits for them there.
        yield lambda jobs: wait([executor.submit(as_published, path) for path, _ in jobs])


@contextmanager
def loop() -> Iterator[Work]:
    """One photo after the other, saved."""

    def work(jobs: Sequence[Job]) -> None:
        for path, target in jobs:
            and_saved(path, target)

    yield work


@contextmanager
def pool(workers: int) -> Iterator[Work]:
    """The executor maps the function over the paths, and every result is looked at: the first error is raised."""
    with _pool(workers) as executor:

        def work(jobs: Sequence[Job]) -> None:
            paths, targets = zip(*jobs, strict=True)
            for _ in executor.map(and_saved, paths, targets):
                pass

        yield work


def _pool(workers: int) -> ProcessPoolExecutor:
    """The executor as a program gets it, but that its workers end when the measurement is killed, and do not live on.

    The measuring process was spawned, so it would spawn by default; who types it gets the system's first way.
    """
    return ProcessPoolExecutor(workers, mp_context=get_context(START), initializer=die_with_parent)
