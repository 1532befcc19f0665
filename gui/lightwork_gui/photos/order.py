"""In which order the list shows its rows.

::

    Wish ──► numbers of what is wanted ──► keys ──► a bucket for each thousand ──► sorted ──► numbers, in order

A key is one text with the number at its end: a million of them take 90 MB, and two are compared without a step of
Python. All of them sorted at once would stop the window for a second, so `arrange` is a generator that pauses for
breath, and they are sorted a bucket at a time; nothing is sorted by Qt.
"""

import os
import re
from array import array
from bisect import bisect
from collections.abc import Generator, Iterator, MutableSequence

from lightwork.events import Copied, Failed, Made
from lightwork.scan import Skip
from lightwork_gui.photos.rows import BREATH, By, Items, Wish

Order = MutableSequence[int]
Breaths = Generator[None, None, list[str]]

BUCKET = 1000
"""Keys that are sorted at a time: half a millisecond."""

_DIGITS = 8
"""Hexadecimal ones of the number at the end of a key."""


def arrange(items: Items, wish: Wish) -> Iterator[Order | None]:
    """Gives None for every breath, and at last the numbers of the rows that are wanted, in their order."""
    order: Order = array("l")
    if wish.by is By.PLAN:
        for number in items.all_wanted(wish):
            if number is None:
                yield None
            else:
                order.append(number)
        if wish.down:
            order.reverse()
        yield order
        return
    ranks = yield from _ranked(items) if wish.by in {By.NAME, By.FOLDER} else _nothing()
    keys = yield from _sorted(_keys(items, wish, ranks))
    for place, key in enumerate(reversed(keys) if wish.down else keys):
        if not place % BREATH:
            yield None
        order.append(int(key[-_DIGITS:], 16))
    yield order


def natural(text: str) -> str:
    """A key that has IMG_2 before IMG_10, and large letters beside small ones."""
    return _FIGURES.sub(lambda figures: figures[0].zfill(12), text.casefold())


_FIGURES = re.compile(r"\d+")


def _nothing() -> Generator[None, None, dict[str, str]]:
    yield None
    return {}


def _ranked(items: Items) -> Generator[None, None, dict[str, str]]:
    """The place of each folder among all, as a part of a key."""
    folders, first = items.folders()
    for number in range(first, items.found):
        if not number % BREATH:
            yield None
        folders.add(os.path.dirname(items.path(number)))
    keys = yield from _sorted(f"{natural(folder)}\0{folder}" for folder in folders)
    return {key.partition("\0")[2]: f"{place:0{_DIGITS}x}" for place, key in enumerate(keys)}


def _sorted(keys: Iterator[str | None]) -> Breaths:
    """Sorts keys, bucket by bucket."""
    pool = []
    for key in keys:
        if key is None:
            yield None
        else:
            pool.append(key)
    edges = sorted(pool[BUCKET // 2 :: BUCKET])
    buckets: list[list[str]] = [[] for _ in range(len(edges) + 1)]
    for place, key in enumerate(pool):
        if not place % BREATH:
            yield None
        buckets[bisect(edges, key)].append(key)
    pool.clear()
    for bucket in buckets:
        yield None
        pool += sorted(bucket)
    return pool


def _keys(items: Items, wish: Wish, ranks: dict[str, str]) -> Iterator[str | None]:
    """What the rows are sorted by, with None for every breath."""
    for number in items.all_wanted(wish):
        yield None if number is None else f"{_key(items, number, wish, ranks)}\0{number:0{_DIGITS}x}"


def _key(items: Items, number: int, wish: Wish, ranks: dict[str, str]) -> str:
    """Without the number. What has no value stands at the end, whichever way."""
    if wish.by is By.STATUS:
        return _rank(items, number)
    if wish.by in {By.NAME, By.FOLDER}:
        folder, name = os.path.split(items.path(number))
        own, rank = natural(name), ranks[folder]
        return f"{own}\0{rank}" if wish.by is By.NAME else f"{rank}{own}"
    value = _value(items, number, wish.by)
    return f"{int((value is None) is not wish.down)}{value or 0:020}"


def _rank(items: Items, number: int) -> str:
    """First what went wrong, then what is in hand, to do, done, copied, left out."""
    outcome = items.outcome(number)
    if isinstance(outcome, Failed):
        return f"0{outcome.kind}"
    if isinstance(outcome, Made):
        return "3" if outcome.all_changes else "4"
    if isinstance(outcome, Copied):
        return "5"
    if number >= items.tasks:
        item = items[number]
        assert isinstance(item, Skip)
        return f"6{item.why}"
    return "1" if items.lane(number) is not None else "2"


def _value(items: Items, number: int, by: By) -> int | None:
    """Bytes or pixels of an item; None if it has none."""
    item, outcome = items[number], items.outcome(number)
    if isinstance(item, Skip):
        return None
    made = outcome if isinstance(outcome, Made) else None
    match by:
        case By.BYTES_BEFORE:
            return item.source.bytes
        case By.BYTES_AFTER:
            return outcome.bytes_out if isinstance(outcome, Made | Copied) else None
        case By.PIXELS_BEFORE:
            size = made.before if made else item.before
        case _:
            size = None if isinstance(outcome, Failed) else made.after if made else item.first.after
    return size[0] * size[1] if size else None
