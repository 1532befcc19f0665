from collections.abc import Sequence

import pytest

from helpers.crews import Puppet, tasks
from helpers.crews import task as task_of
from lightwork import run
from lightwork.crews.budget import need
from lightwork.outbox import LAST, MOST_ASIDE, Outbox
from lightwork.plan import Task, Tasks

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
    photos = album(USUAL, GIANT, *[USUAL] * 398)  # among so many it is not long, and keeps its place
    box = outbox(photos, 2, need(photos[1]))

    assert taken(box, 3) == [0, 2, 3]
    for bundle in (1, 2):
        box.landed(bundle)
    assert taken(box, 1) == [4]
    for bundle in (3, 4):
        box.landed(bundle)
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


def test_without_a_bound_nothing_waits() -> None:
    """No memory given means no bound."""
    assert taken(outbox(album(GIANT, GIANT, GIANT, GIANT), 2, 0)) == [0, 1, 2, 3]


SMALL, LARGE = (100, 100), (2000, 1000)


def test_one_long_photo_does_not_hold_the_end() -> None:
    """It goes first, wherever it lies, and the others in the plan's order."""
    photos = album(*[SMALL] * 60, LARGE, *[SMALL] * 39)

    assert taken(outbox(photos, 2, 0)) == [60, *range(60), *range(61, 100)]


def test_one_worker_alone_keeps_the_order() -> None:
    """Nobody waits for it."""
    assert taken(outbox(album(SMALL, LARGE, SMALL), 1, 0)) == [0, 1, 2]


def test_the_last_photos_go_largest_first() -> None:
    """So the end is made of small pieces; those before keep the plan's order, and so do equals."""
    photos = album(*[(90 + place % 3, 100) for place in range(100)])
    end = 100 - LAST * 2

    gone = taken(outbox(photos, 2, 0))

    assert gone[:end] == list(range(end))
    assert gone[end:] == sorted(range(end, 100), key=lambda place: (-(place % 3), place))


def test_a_packed_plan_goes_in_the_same_order() -> None:
    """Its pixels are known without unpacking it."""
    recipe = tasks(1)[0].recipe
    photos = album(*[(90 + place % 7, 100) for place in range(300)], LARGE)
    packed = Tasks(recipe, photos)

    assert list(packed.pixels) == [size[0] * size[1] for size in (photo.before or (0, 0) for photo in photos)]
    assert taken(outbox(packed, 3, 0), 301) == taken(outbox(photos, 3, 0), 301)


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
