"""Long lists in little memory: what is in them comes out as it was."""

import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from lightwork.packed import BLOCK, HashSet, Packed, PackedMap

SIZES = [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK, 5 * BLOCK + 7]


def words(count: int) -> Packed[str]:
    """So many different words."""
    return Packed(str.encode, lambda data, _: data.decode(), (f"word {number}" for number in range(count)))


@pytest.mark.parametrize("count", SIZES)
def test_items_come_out_as_they_went_in(count: int) -> None:
    """In their order, one by one, from the end, in slices."""
    plain, packed = [f"word {number}" for number in range(count)], words(count)

    assert len(packed) == count
    assert list(packed) == plain
    assert [packed[place] for place in range(count)] == plain
    assert [packed[-place] for place in range(1, count + 1)] == plain[::-1]
    assert packed[3 : count - 1] == tuple(plain[3 : count - 1])
    assert packed[:: -BLOCK // 2] == tuple(plain[:: -BLOCK // 2])


@pytest.mark.parametrize("place", [BLOCK, -BLOCK - 1, 10**9])
def test_nothing_stands_outside(place: int) -> None:
    """As in a list."""
    with pytest.raises(IndexError):
        words(BLOCK)[place]


def test_it_equals_what_holds_the_same() -> None:
    """Lists and tuples, too."""
    packed = words(200)

    assert packed == words(200)
    assert tuple(packed) == packed
    assert packed == list(packed)
    assert packed != words(199)
    assert packed != [*packed[:-1], "other"]
    assert packed != "word 0"


def test_an_item_knows_its_place() -> None:
    """It is handed to whoever makes the item again."""
    packed = Packed[int](lambda _: b"", lambda _, place: place, range(300))

    assert list(packed) == list(range(300))


def test_many_threads_read_at_once() -> None:
    """Each gets what stands there, though they drive each other's blocks out."""
    packed = words(100 * BLOCK)

    def read(step: int) -> bool:
        places = range(step, len(packed), BLOCK - step)
        return all(packed[place] == f"word {place}" for place in places)

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(read, range(1, 9)))


def test_a_long_list_takes_little() -> None:
    """A tenth of what the words would take."""
    tracemalloc.start()
    try:
        packed = words(50_000)
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert taken / len(packed) < 10


@pytest.mark.parametrize("make", [str, lambda number: (7, number), lambda number: b"%d" % number])
def test_a_hash_set_holds_what_was_added(make: Callable[[int], str | tuple[int, int] | bytes]) -> None:
    """And nothing else, whenever it is asked."""
    found = HashSet(make(number) for number in range(0, 2000, 2))

    assert [number for number in range(2000) if make(number) in found] == list(range(0, 2000, 2))

    found.add(make(1999))
    assert make(1999) in found
    assert make(1997) not in found
    assert make(0) in found


def test_a_map_finds_what_was_added() -> None:
    """Before it is sorted and after, and nothing else."""
    numbers = PackedMap(str.encode, lambda data, _: data.decode())

    for number in range(5000):
        assert ("key", number) not in numbers
        numbers.add(("key", number), f"item {number}")

    assert len(numbers) == 5000
    assert [numbers["key", number] for number in range(5000)] == [f"item {number}" for number in range(5000)]
    with pytest.raises(KeyError):
        numbers["key", 5000]


def test_an_empty_hash_set_holds_nothing() -> None:
    """Not even nothing."""
    assert "" not in HashSet()
