"""Sample: a few photos that stand for all of a plan. The same plan gives the same photos."""

from collections.abc import Iterator, Sequence
from random import Random

from lightwork.errors import RecipeError
from lightwork.plan import Task

SAMPLE_PHOTOS = 40
"""Photos of a sample, unless they are small."""

SAMPLE_MOST = 1000
"""Photos of a sample at most."""

SAMPLE_BYTES = 60_000_000
"""Of originals that a sample should have, so that small photos take long enough to be timed."""


def choose_sample(tasks: Sequence[Task], count: int | None = None) -> list[Task]:
    """Chooses photos that stand for all: evenly from the smallest file to the largest, none that is only copied.

    Args:
        tasks: of a plan.
        count: how many; by default 40, or as many small ones as make about 60 MB, 1,000 at most.

    Raises:
        RecipeError: `count` is below 1.
    """
    if count is not None and count < 1:
        raise RecipeError("sample", count, "a whole number from 1")
    able = [task for task in tasks if not task.copies and task.before is not None]
    by_size = sorted(able, key=lambda task: (task.source.bytes, task.index))
    if not by_size:
        return []
    if count is None:
        mean = sum(task.source.bytes for task in by_size) / len(by_size)
        count = min(SAMPLE_MOST, max(SAMPLE_PHOTOS, round(SAMPLE_BYTES / max(1.0, mean))))
    count = min(count, len(by_size))
    return [by_size[place] for place in evenly(len(by_size), count)]


def evenly(length: int, count: int) -> list[int]:
    """Places in a row of things: the middle of each of `count` equal parts."""
    return [(2 * part + 1) * length // (2 * count) for part in range(count)]


def some_of(tasks: Sequence[Task], most: int) -> list[Task]:
    """No more than so many, by lot: with every n-th one, RAW files beside their JPEGs would all be of one kind."""
    if len(tasks) <= most:
        return list(tasks)
    drawn = Random(len(tasks)).sample(range(len(tasks)), most)  # noqa: S311 - the same lots every time
    return [tasks[place] for place in sorted(drawn)]


def spreading(length: int) -> Iterator[int]:
    """All places in a row of things, in an order of which each beginning is spread over the row.

    The middle, the quarters, the eighths (van der Corput's sequence), each place once.
    """
    seen = set()
    for number in range(1, 2 * length + 1):
        place = int(_mirrored(number) * length)
        if place not in seen:
            seen.add(place)
            yield place
    yield from (place for place in range(length) if place not in seen)


def _mirrored(number: int) -> float:
    """The binary digits of a number, mirrored at the point."""
    digits = f"{number:b}"
    return int(digits[::-1], 2) / float(1 << len(digits))
