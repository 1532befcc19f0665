"""Packed: long lists in little memory, for plans and reports of a million photos.

An object of Python takes some 400 bytes for a task and as much for what became of it. Packed they take some 30 and 80:
encoded, and compressed a block at a time, for the paths in a folder are much alike. An item is made anew each time that
it is asked for, in some microseconds; whoever goes through the list unpacks each block once.
"""

import zlib
from array import array
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, TypeVar, overload

import msgspec

T = TypeVar("T")

BLOCK = 128
"""Items that are compressed together: unpacking them takes some 50 us."""

KEPT = 16
"""Blocks that stay unpacked, the last used: what a screen shows, and what lands."""

FAST = 1
"""Of zlib's levels; higher ones bring a tenth and take three times as long."""

FRESH = 1000
"""Keys that are added to a map, and an eighth of those in it, before they are sorted."""

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[bytes]).decode


class Packed(Sequence[T], Generic[T]):
    """A list that only grows, with its items packed. It may be read while another thread reads it."""

    def __init__(self, dump: Callable[[T], bytes], load: Callable[[bytes, int], T], items: Iterable[T] = ()) -> None:
        """Begins with some items.

        Args:
            dump: encodes an item.
            load: makes it again, from what `dump` gave and its place in the list.
            items: the first ones.
        """
        self._dump = dump
        self._load = load
        self._blocks: list[bytes] = []
        self._open: list[bytes] = []  # the last block, as long as it is not full
        self._unpacked = lru_cache(KEPT)(lambda number, blocks=self._blocks: _decode(zlib.decompress(blocks[number])))
        for item in items:
            self.append(item)

    def append(self, item: T) -> None:
        """Adds an item at the end."""
        self._open.append(self._dump(item))
        if len(self._open) == BLOCK:
            self._blocks.append(zlib.compress(_encode(self._open), FAST))
            self._open = []

    def raw(self, index: int) -> bytes:
        """An item as `dump` gave it: for who needs a part of it only."""
        number, inside = divmod(index, BLOCK)
        return (self._unpacked(number) if number < len(self._blocks) else self._open)[inside]

    def blocks(self) -> Iterator[tuple[range, bytes]]:
        """The places of items, and bytes in which theirs lie one after the other: to be searched without unpacking."""
        for number, block in enumerate(self._blocks):
            yield range(BLOCK * number, BLOCK * (number + 1)), zlib.decompress(block)
        yield range(BLOCK * len(self._blocks), len(self)), b"".join(self._open)

    def __len__(self) -> int:
        return BLOCK * len(self._blocks) + len(self._open)

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...

    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        place = index if index >= 0 else len(self) + index
        if not 0 <= place < len(self):
            raise IndexError(index)
        number, inside = divmod(place, BLOCK)
        block = self._unpacked(number) if number < len(self._blocks) else self._open
        return self._load(block[inside], place)

    def __iter__(self) -> Iterator[T]:
        for number in range(len(self._blocks)):
            for inside, data in enumerate(self._unpacked(number)):
                yield self._load(data, BLOCK * number + inside)
        for place in range(BLOCK * len(self._blocks), len(self)):
            yield self[place]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # as a list: it grows

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)}>"


class HashSet:
    """A set that can only be asked whether it holds something: 8 bytes an item.

    It keeps hashes of 64 bits alone. Among a million items it takes another one for its own once in 10^13 times.
    """

    def __init__(self, items: Iterable[Hashable] = ()) -> None:
        self._hashes = array("q", map(hash, items))
        self._sorted = False

    def add(self, item: Hashable) -> None:
        """Adds an item."""
        self._hashes.append(hash(item))
        self._sorted = False

    def __contains__(self, item: Hashable) -> bool:
        if not self._sorted:
            self._hashes = array("q", sorted(self._hashes))
            self._sorted = True
        wanted = hash(item)
        place = bisect_left(self._hashes, wanted)
        return place < len(self._hashes) and self._hashes[place] == wanted


class PackedMap(Generic[T]):
    """Packed items by keys, of which hashes alone are kept: 16 bytes each. For one thread at a time."""

    def __init__(self, dump: Callable[[T], bytes], load: Callable[[bytes, int], T]) -> None:
        """Begins empty; see `Packed` for the arguments."""
        self._items: Packed[T] = Packed(dump, load)
        self._hashes = array("q")  # sorted
        self._places = array("q")  # of the items, in the order of their hashes
        self._fresh: dict[int, int] = {}  # what was added since the last sorting

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, key: Hashable) -> bool:
        return self._place(hash(key)) is not None

    def __getitem__(self, key: Hashable) -> T:
        place = self._place(hash(key))
        if place is None:
            raise KeyError(key)
        return self._items[place]

    def add(self, key: Hashable, item: T) -> None:
        """Adds an item under a key that is not there."""
        self._fresh[hash(key)] = len(self._items)
        self._items.append(item)
        if len(self._fresh) > FRESH + len(self._hashes) // 8:
            self._sort()

    def _place(self, wanted: int) -> int | None:
        place = bisect_left(self._hashes, wanted)
        if place < len(self._hashes) and self._hashes[place] == wanted:
            return self._places[place]
        return self._fresh.get(wanted)

    def _sort(self) -> None:
        """Puts what is fresh between what is sorted, piece by piece: no number of those becomes an object."""
        hashes, places, before = array("q"), array("q"), 0
        for number, place in sorted(self._fresh.items()):
            after = bisect_left(self._hashes, number, before)
            hashes.extend(self._hashes[before:after])
            places.extend(self._places[before:after])
            hashes.append(number)
            places.append(place)
            before = after
        hashes.extend(self._hashes[before:])
        places.extend(self._places[before:])
        self._hashes, self._places, self._fresh = hashes, places, {}
