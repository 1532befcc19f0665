from collections.abc import Sequence

import pytest

from helpers.crews import Puppet, tasks
from helpers.crews import task as task_of
from lightwork import run
from lightwork.crews.budget import need
from lightwork.outbox import MOST_ASIDE, Outbox
from lightwork.plan import Task

USUAL = (4000, 3000)
GIANT = (14_000, 14_000)


def album(*sizes: tuple[int, int]) -> tuple[Task, ...]:
    """Photos of these sizes."""
    return tuple(task_of(index, size) for index, size in enumerate(sizes))


def outbox(photos: Sequence[Task], workers: int, memory: int) -> Outbox:
    """One for a crew that takes photos one by one."""
    return Outbox(photos, workers, memory, bundles=False)


def taken(box: Outbox, most: int = 100) -> list[int]:
    """The photos that go now, one after the other."""
    found: list[int] = []
    while len(found) < most and (photos := box.take()):
        box.sent(photos)
        found += [photo.index for photo in photos]
    return found


def test_a_giant_waits_until_it_can_go_alone() -> None:
    """Smaller photos overtake it; it goes when nothing else is in flight, and nothing goes beside it."""
    photos = album(USUAL, GIANT, USUAL, USUAL)
    box = outbox(photos, 2, need(photos[1]))

    assert taken(box) == [0, 2, 3]
    for bundle in (1, 2):
        box.landed(bundle)
        assert taken(box) == []
    box.landed(3)
    assert taken(box) == [1]
    assert box.flying == 1


def test_nothing_goes_beside_a_giant() -> None:
    """A giant that was first keeps the others waiting, and their order is kept."""
    photos = album(GIANT, USUAL, USUAL)
    box = outbox(photos, 2, need(photos[0]))

    assert taken(box) == [0]
    box.landed(1)
    assert taken(box) == [1, 2]


def test_what_no_memory_holds_is_tried_alone() -> None:
    """A photo that is expected to need more than there is goes all the same: the estimate may be wrong."""
    assert taken(outbox(album(GIANT), 2, 1)) == [0]


def test_only_what_is_made_at_the_same_time_counts() -> None:
    """Photos that wait behind others take no memory yet: of six in flight two are in hand."""
    photos = album(*[USUAL] * 6)

    assert taken(outbox(photos, 2, 2 * need(photos[0]))) == [0, 1, 2, 3, 4, 5]
    assert taken(outbox(photos, 2, 2 * need(photos[0]) - 1)) == [0]


def test_without_a_bound_the_order_is_kept() -> None:
    """No memory given means no bound."""
    assert taken(outbox(album(GIANT, GIANT, USUAL, GIANT), 2, 0)) == [0, 1, 2, 3]


def test_not_more_than_some_are_put_aside() -> None:
    """Among a million giants the first of them wait, and the rest is not even looked at."""
    photos = album(*[GIANT] * (2 * MOST_ASIDE), USUAL)
    box = outbox(photos, 2, need(photos[0]))

    assert taken(box) == [0]
    box.landed(1)
    assert taken(box) == [1]


@pytest.mark.parametrize("workers", [1, 2, 32])
@pytest.mark.parametrize("bundles", [False, True])
def test_no_mixture_of_sizes_hangs(workers: int, bundles: bool) -> None:
    """Whatever the sizes and the memory, every photo goes once, and what is in hand fits or is alone."""
    photos = album(*[(1 + 37 * number % 9000, 1 + 91 * number % 9000) for number in range(300)])
    memory = 2 * max(map(need, photos)) // 3
    box = Outbox(photos, workers, memory, bundles=bundles)
    flying: dict[int, Sequence[Task]] = {}
    gone: list[int] = []

    while len(gone) < 300:
        while len(flying) < 3 * workers and (bundle := box.take()):
            flying[box.sent(bundle)] = bundle
        in_hand = sorted((max(map(need, bundle)) for bundle in flying.values()), reverse=True)[:workers]
        assert in_hand  # or nothing would ever go again
        assert len(flying) == 1 or sum(in_hand) <= memory
        number = next(iter(flying))
        gone += [photo.index for photo in flying[number]]
        for _ in flying.pop(number):
            box.landed(number)

    assert sorted(gone) == list(range(300))


def test_usual_photos_fit_into_a_usual_memory() -> None:
    """12-megapixel photos are not held back on 8 GB: the order is the plan's, with all that fits in flight."""
    crew = Puppet(workers=8, depth=3, auto=True)

    list(run(tasks(100), crew, memory=6_000_000_000))

    assert crew.submissions == [[index] for index in range(100)]
