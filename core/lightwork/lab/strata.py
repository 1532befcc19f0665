"""Strata: photos of one kind and about one cost, and what a few of each tell of all of them.

A photo's cost is guessed from its pixels before any is made. Where a stratum was measured its guesses are put right by
the ratio of what was measured to what was guessed: the separate ratio estimator of a stratified sample (W. G. Cochran,
Sampling Techniques, 3rd edition, chapter 6), with its standard error.
"""

import math
import os
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from lightwork.estimate import result_bytes
from lightwork.forecast import Range
from lightwork.formats import by_ending
from lightwork.lab.sample import some_of, spreading
from lightwork.plan import Task

LOOKED_AT = 10_000
"""Photos that are guessed one by one; of more, so many by lot stand for the rest."""

PARTS = 4
"""Strata of one kind at most, from the cheapest photos to the dearest."""

WORTH_PARTS = 8
"""Photos of a kind that are worth two strata."""

RARE = 0.01
"""Kinds with less of the cost than this are thrown together."""

PHOTO, PIXEL_IN, PIXEL_OUT, BYTE_COPIED = 1e-3, 5e-9, 10e-9, 2e-9
"""Seconds for opening a photo, a pixel of it, a pixel of a result, and a byte that is copied: guesses, put right."""

ALONE = 0.4
"""Relative error of a ratio that nothing tells the spread of."""


class Guess(msgspec.Struct, frozen=True):
    """A photo, and what is guessed of it: seconds of work, bytes of its results."""

    task: Task
    seconds: float
    bytes: float


class Stratum(msgspec.Struct, frozen=True):
    """Photos that are alike.

    Attributes:
        guesses: of those that were looked at, the cheapest first.
        share: how many photos of the plan each of them stands for.
    """

    guesses: tuple[Guess, ...]
    share: float

    @property
    def photos(self) -> float:
        """How many of the plan's photos are in it."""
        return self.share * len(self.guesses)

    @property
    def seconds(self) -> float:
        """Guessed seconds of all of its photos in the plan."""
        return self.share * sum(guess.seconds for guess in self.guesses)

    @property
    def bytes(self) -> float:
        """Guessed bytes of all of their results."""
        return self.share * sum(guess.bytes for guess in self.guesses)


class Pair(msgspec.Struct, frozen=True):
    """What was guessed of a photo, and what was measured."""

    guessed: float
    measured: float


def guess(task: Task) -> Guess:
    """What a photo will cost, by its pixels alone."""
    if task.copies:
        count = task.source.bytes * len(task.outputs)
        return Guess(task, PHOTO + BYTE_COPIED * count, float(count))
    if task.before is None:  # it cannot be read, and so costs little and gives nothing
        return Guess(task, PHOTO, 0.0)
    wide, high = task.before
    format = by_ending(_ending(task)) or task.first.format
    seconds, count = PHOTO + PIXEL_IN * wide * high, 0
    for output in task.outputs:
        size = output.after or task.before
        seconds += PIXEL_OUT * size[0] * size[1]
        count += result_bytes((format, task.before, task.source.bytes), (output.format, size), task.recipe.quality)
    return Guess(task, seconds, float(count))


def divide(tasks: Sequence[Task]) -> list[Stratum]:
    """All photos of a plan, in strata, the dearest first."""
    guesses = [guess(task) for task in some_of(tasks, LOOKED_AT)]
    share = len(tasks) / max(1, len(guesses))
    kinds: dict[tuple[object, ...], list[Guess]] = defaultdict(list)
    for each in guesses:
        kinds[_kind(each.task)].append(each)
    total = sum(each.seconds for each in guesses)
    common: list[list[Guess]] = []
    rare: list[Guess] = []
    for members in kinds.values():
        if sum(each.seconds for each in members) < RARE * total:
            rare += members
        else:
            common.append(members)
    strata = [Stratum(part, share) for members in (*common, rare) for part in _parts(members)]
    return sorted(strata, key=lambda stratum: -stratum.seconds)


def _kind(task: Task) -> tuple[object, ...]:
    """Photos of one kind go the same way through the engine."""
    return _ending(task), task.before is None, task.copies, *(output.format for output in task.outputs)


def _ending(task: Task) -> str:
    return os.path.splitext(task.source.path)[1].lower()


def _parts(members: list[Guess]) -> Iterator[tuple[Guess, ...]]:
    """A kind in parts of about the same cost, for the few dear photos matter as much as the many cheap ones."""
    if not members:
        return
    members = sorted(members, key=lambda each: (each.seconds, each.task.index))
    count = max(1, min(PARTS, len(members) * 2 // WORTH_PARTS))
    total, so_far, part = sum(each.seconds for each in members), 0.0, 0
    parts: list[list[Guess]] = [[] for _ in range(count)]
    for each in members:
        parts[part].append(each)
        so_far += each.seconds
        if so_far * count >= total * (part + 1):
            part = min(count - 1, part + 1)
    yield from (tuple(each) for each in parts if each)


def draw(strata: Sequence[Stratum], most: int) -> Iterator[tuple[int, Guess]]:
    """Photos to measure, with the place of their stratum: one of each, then those of which most depends.

    Whoever stops early has a sample that is spread over the strata, and over the photos of each.
    """
    waiting = [spreading(len(stratum.guesses)) for stratum in strata]
    taken = [0] * len(strata)
    for _ in range(min(most, sum(len(stratum.guesses) for stratum in strata))):
        open_ones = [place for place, stratum in enumerate(strata) if taken[place] < len(stratum.guesses)]
        place = max(open_ones, key=lambda place: (not taken[place], strata[place].seconds / (taken[place] + 0.5)))
        taken[place] += 1
        yield place, strata[place].guesses[next(waiting[place])]


def total(sizes: Sequence[tuple[float, float]], pairs: Sequence[Sequence[Pair]], blur: float) -> Range:
    """What all photos come to, from what a few have come to.

    Args:
        sizes: of each stratum how many photos it has, and what is guessed of all of them.
        pairs: of each stratum what was measured; may be empty, but not of all of them.
        blur: relative error that no sample tells of: clocks, disks and other programs change.
    """
    spread = _spread(pairs)
    general = _ratio([pair for some in pairs for pair in some])
    about, variance = 0.0, 0.0
    for (photos, guessed), some in zip(sizes, pairs, strict=True):
        ratio = _ratio(some) if some else general
        about += ratio * guessed
        if some:
            rest = max(0.0, 1 - len(some) / photos)
            variance += rest * (ratio * guessed * spread) ** 2 / len(some)
        else:
            variance += (ratio * guessed * max(spread, ALONE)) ** 2
    freedom = sum(max(0, len(some) - 1) for some in pairs)
    reach = math.hypot(_quantile(freedom) * math.sqrt(variance) / about, blur) if about else 0.0
    return Range(about / (1 + reach), about, about * (1 + reach))


def _ratio(pairs: Sequence[Pair]) -> float:
    guessed = sum(pair.guessed for pair in pairs)
    return sum(pair.measured for pair in pairs) / guessed if guessed else 0.0


def _spread(pairs: Sequence[Sequence[Pair]]) -> float:
    """How far one photo is off its stratum's ratio, as a share of a photo's mean; all strata pooled."""
    squares, freedom = 0.0, 0
    for some in pairs:
        mean = sum(pair.measured for pair in some) / max(1, len(some))
        if len(some) > 1 and mean:
            ratio = _ratio(some)
            squares += sum(((pair.measured - ratio * pair.guessed) / mean) ** 2 for pair in some)
            freedom += len(some) - 1
    return math.sqrt(squares / freedom) if freedom else ALONE


def _quantile(freedom: int) -> float:
    """Standard errors on each side within which the truth is four times in five: Student's t, a little more."""
    return 1.28 + 1.8 / max(1, freedom)
