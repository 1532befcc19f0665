import threading
from collections.abc import Callable

import msgspec

from helpers.crews import Puppet, made, tasks
from lightwork import run
from lightwork.events import Landed, Made
from lightwork.readers import PATIENCE, PHOTOS, Readers

READING, WORKING = (0.9, 0.03, 0.03, 0.03, 0.01), (0.1, 0.3, 0.3, 0.2, 0.1)


class Share:
    """A scripted storage: photos land one after the other, as fast as it lets so many readers.

    Attributes:
        seen: how many were fed at each photo.
    """

    def __init__(self, readers: Readers, rate: Callable[[int], float]) -> None:
        self.seen: list[int] = []
        self._readers = readers
        self._rate = rate
        self._now = 0.0

    def land(self, photos: int, phases: tuple[float, float, float, float, float]) -> None:
        """So many photos of a million bytes each."""
        for _ in range(photos):
            self.seen.append(self._readers.fed)
            began, self._now = self._now, self._now + 1 / self._rate(self._readers.fed)
            outcome = made(0)
            assert isinstance(outcome, Made)
            outcome = msgspec.structs.replace(outcome, bytes_in=1_000_000, phases=phases)
            self._readers.heard(Landed(outcome, 0, began, self._now))


def test_a_full_line_gets_fewer_readers() -> None:
    """Where one reader gets as much as eight, one is fed in the end."""
    readers = Readers(8)
    share = Share(readers, lambda _: 10)

    share.land(200, READING)

    assert readers.fed == 1
    assert sorted(set(share.seen), reverse=True) == [8, 4, 2, 1]
    assert readers.bundles(3) == 1


def test_a_far_server_keeps_all_readers() -> None:
    """Where each reader adds its own, half of them are tried once, and then all are fed for a long time."""
    readers = Readers(8)
    share = Share(readers, lambda fed: 10 * fed)

    share.land(8 * PHOTOS * (PATIENCE - 1), READING)

    assert readers.fed == 8
    assert share.seen.count(4) == 4 * PHOTOS
    assert readers.bundles(3) == 24


def test_a_line_that_takes_four_gets_four() -> None:
    """It settles where more bring nothing and fewer cost something."""
    readers = Readers(8)
    share = Share(readers, lambda fed: min(4, fed))

    share.land(8 * PHOTOS * 4, READING)

    assert readers.fed == 4


def test_work_gets_all_workers() -> None:
    """Where reading is not what is waited for, nothing is tried; and it ends what was."""
    readers = Readers(8)
    Share(readers, lambda _: 10).land(1000, WORKING)
    assert readers.fed == 8

    share = Share(readers, lambda _: 10)
    share.land(200, READING)
    assert readers.fed == 1
    share.land(2 * PHOTOS, WORKING)

    assert readers.fed == 8


def test_one_worker_stays_one() -> None:
    """There is no fewer."""
    readers = Readers(1)
    Share(readers, lambda _: 10).land(100, READING)

    assert readers.fed == 1


def test_a_run_feeds_fewer_when_reading_is_all() -> None:
    """On a line that is full a run of four workers comes down to one photo in flight, and still makes all."""
    crew = Puppet(workers=4, depth=3)
    seen: list[int] = []
    over = threading.Event()

    def answer() -> None:
        while not over.is_set():
            if crew.waiting:
                seen.append(len(crew.waiting))
                task, future = crew.waiting.pop(0)
                outcome = made(task.index)
                assert isinstance(outcome, Made)
                outcome = msgspec.structs.replace(outcome, phases=READING)
                future.set_result(Landed(outcome, 0, len(seen) - 1.0, float(len(seen))))

    answering = threading.Thread(target=answer)
    answering.start()
    landed = [event for event in run(tasks(300), crew, memory=0) if isinstance(event, Landed)]
    over.set()
    answering.join()

    assert len(landed) == 300
    assert max(seen) > 1
    assert set(seen[-100:]) == {1}
