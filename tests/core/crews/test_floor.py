from collections.abc import Iterator
from concurrent.futures import Future

import pytest

from helpers.crews import made, task
from lightwork.crews.dispatcher import Dispatcher
from lightwork.crews.floor import LONGEST_REST, SEVERAL, Floor
from lightwork.crews.job import Job
from lightwork.crews.letters import CELLS, Result, encode
from lightwork.crews.listening import Listener
from lightwork.crews.seat import Seat
from lightwork.events import Landed
from lightwork.nursery import context

LANES = 2


def jobs(first: int, count: int) -> list[Job]:
    """For photos that are nowhere."""
    return [Job(task(index), Future(), lambda _: None) for index in range(first, first + count)]


def laid_out(pace: float, *counts: int) -> Floor:
    """A floor with so many photos in each worker's hands, of which the last took so long."""
    floor = Floor(len(counts), [0.0] * (CELLS * len(counts) + 1), lambda _: 1.0)
    for seat, count in zip(floor.seats, counts, strict=True):
        seat.take(jobs(100 * seat.lane, count))
        seat.pace = pace
    return floor


def test_nobody_rests_while_a_worker_may_soon_wait_for_us() -> None:
    """It is the worker with the least to do that counts; where photos are large each of them is told at once."""
    assert laid_out(0.001, 10, 30).rest() == pytest.approx(0.005)
    assert laid_out(1.0, 10, 30).rest() == LONGEST_REST
    assert laid_out(0.001, SEVERAL - 1, 30).rest() == 0
    assert laid_out(0.0, 10, 30).rest() == 0


def test_who_is_told_off_is_not_left_alone() -> None:
    """A stop is to be prompt."""
    floor = laid_out(1.0, 10, 30)
    floor.told_off_at = 5.0

    assert floor.rest() == 0


@pytest.mark.parametrize("pace", [-1.0, float("nan"), float("inf"), float("-inf")])
def test_a_lie_about_the_time_costs_nothing(pace: float) -> None:
    """What a worker says is believed no further than that."""
    assert 0 <= laid_out(pace, 10, 30).rest() <= LONGEST_REST


def test_the_pace_follows_what_photos_take() -> None:
    """Of late."""
    (seat, _) = laid_out(0.0, 100, 100).seats
    for _ in range(50):
        seat.done(0.25)

    assert seat.pace == pytest.approx(0.25, rel=0.01)


@pytest.fixture
def talking() -> Iterator[tuple[Dispatcher, Seat]]:
    """A dispatcher without its thread; one of its workers has said four things, and has gone."""
    dispatcher = Dispatcher(LANES, [0.0] * (CELLS * LANES + 1), context(), lambda *_: None, lambda _: 1.0)
    seat = dispatcher.floor.seats[1]
    seat.pipe, theirs = context().Pipe(duplex=True)
    seat.take(jobs(0, 4))
    for index in range(4):
        theirs.send_bytes(encode(Result(Landed(made(index), 1, 1.0, 2.0))))
    theirs.close()
    yield dispatcher, seat
    dispatcher.close()


def test_all_that_was_said_is_taken_at_once_and_the_end_is_the_last_of_it(talking: tuple[Dispatcher, Seat]) -> None:
    """Results before the death; nothing is read behind it."""
    dispatcher, seat = talking
    futures = [job.future for job in seat.jobs]

    said = dispatcher._said(Listener())

    assert [talker for talker, _ in said] == [seat] * 5
    assert [words is None for _, words in said] == [False] * 4 + [True]
    for talker, words in said:
        dispatcher.floor.take(talker, words)
    assert [future.result().outcome.index for future in futures] == [0, 1, 2, 3]
    assert seat.pipe is None


def test_who_was_ended_is_not_heard_any_more(talking: tuple[Dispatcher, Seat]) -> None:
    """What a worker says behind nonsense counts for nothing."""
    dispatcher, seat = talking
    futures = [job.future for job in seat.jobs]
    answer = encode(Result(Landed(made(0), 1, 1.0, 2.0)))

    dispatcher.floor.take(seat, b"nonsense")
    dispatcher.floor.take(seat, answer)

    assert not any(future.done() for future in futures)
    assert len(dispatcher.floor.queue) == 4
