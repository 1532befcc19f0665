import random
import tracemalloc

import msgspec
import pytest

from helpers.crews import made, task, tasks
from lightwork import Plan, Report, Skip
from lightwork.events import (
    NO_TIME,
    Began,
    Copied,
    CrewChanged,
    Ended,
    Failed,
    FailureKind,
    Landed,
    Paused,
    Resumed,
    Started,
)
from lightwork.plan import Tasks
from lightwork.report import PHOTO_COST, State
from lightwork.scan import SkipReason


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """At zero."""
    return Clock()


@pytest.fixture
def report(clock: Clock) -> Report:
    """Of ten tasks of equal cost and one skip, started at 100 s with two workers."""
    clock.now = 100.0
    fresh = Report(Plan(tasks(10), (Skip("/in/notes.txt", SkipReason.NOT_AN_IMAGE),)), clock)
    fresh.add(Started(10, "processes", 2, 100.0))
    return fresh


def land(report: Report, *indices: int, at: float = 0.0) -> None:
    """Lets photos land well."""
    for index in indices:
        report.add(Landed(made(index), 0, at, at))


def test_the_counts_always_add_up(report: Report) -> None:
    """After each event done + copied + skipped + failed + left is what was found."""
    outcomes = [made(0), Copied(1, (4, 3), 10, 1, NO_TIME, 0.1), Failed(2, FailureKind.BROKEN), made(3)]

    for outcome in outcomes:
        report.add(Began(outcome.index, 1, 0.0))
        report.add(Landed(outcome, 1, 0.0, 1.0))
        assert report.done + report.copied + report.skipped + report.failed + report.left == report.found == 11

    assert (report.done, report.copied, report.failed, report.left) == (2, 1, 1, 6)
    assert list(report.failures) == [outcomes[2]]
    assert [len(lane) for lane in report.lanes] == [0, 4]


def test_a_long_run_takes_little_memory() -> None:
    """Some 200 bytes a photo, plan and report together, however long it is."""
    count, dice = 20_000, random.Random(1)
    tracemalloc.start()
    try:
        packed = Tasks(task(0).recipe, map(task, range(count)))
        report = Report(Plan(packed, ()))
        report.add(Started(count, "processes", 2, 0.0))
        for index in range(count):
            odd = tuple(dice.random() for _ in range(5))  # times do not repeat, as those of equal photos here would
            outcome = msgspec.structs.replace(made(index), phases=odd)
            report.add(Landed(outcome, index % 2, index / 100, index / 100 + 0.01))
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert report.landed == count
    assert taken / count < 250


def test_bytes_count_what_was_written(report: Report) -> None:
    """Failed photos add nothing to the bytes."""
    land(report, 0, 1)
    report.add(Landed(Failed(2, FailureKind.BROKEN), 0, 0.0, 0.0))

    assert (report.bytes_in, report.bytes_out) == (2000, 200)


def test_what_is_in_hand_is_known(report: Report) -> None:
    """A photo that began and has not landed is with its lane."""
    report.add(Began(4, 1, 0.0))
    report.add(Began(5, 0, 0.0))
    land(report, 5)

    assert report.begun == {4: 1}


def test_time_left_goes_by_the_work_and_not_by_the_count(clock: Clock) -> None:
    """Nine small photos done of ten say little when the tenth has most of the bytes."""
    small, huge = tuple(task(index, count=0) for index in range(9)), task(9, count=PHOTO_COST * 90)
    report = Report(Plan((*small, huge), ()), clock)
    report.add(Started(10, "solo", 1, 0.0))
    land(report, *range(9))

    clock.now = 9.0

    # 9 units of cost took 9 s; the huge one costs 91.
    assert report.time_left == pytest.approx(91.0)


def test_nothing_is_foretold_too_early(report: Report, clock: Clock) -> None:
    """In the first half second, and before anything landed, no time left is given."""
    clock.now = 100.2
    land(report, 0)
    early = report.time_left
    clock.now = 101.0

    assert early is None
    assert report.time_left == pytest.approx(9.0)


def test_pauses_do_not_count(report: Report, clock: Clock) -> None:
    """Elapsed stands still while paused."""
    clock.now = 104.0
    land(report, 0, 1)
    report.add(Paused(104.0))
    clock.now = 150.0
    while_paused = (report.elapsed, report.state)
    report.add(Resumed(200.0))
    clock.now = 202.0

    assert while_paused == (4.0, State.PAUSED)
    assert report.elapsed == pytest.approx(6.0)
    assert report.rate == pytest.approx(2 / 6)


def test_a_run_that_was_stopped_while_paused_ends_its_pause(report: Report) -> None:
    """The pause before a stop does not count either."""
    report.add(Paused(103.0))
    report.add(Ended(10, 150.0))

    assert report.elapsed == pytest.approx(3.0)
    assert report.state is State.STOPPED


def test_the_estimate_is_the_processor_time_of_the_work(report: Report, clock: Clock) -> None:
    """Eight photos of one processor second each, in four seconds: twice as fast as one core."""
    land(report, *range(8))
    clock.now = 104.0

    assert report.one_core_seconds == pytest.approx(8.0)
    assert report.speedup == pytest.approx(2.0)


def test_time_stands_still_after_the_end(report: Report, clock: Clock) -> None:
    """What a run took does not grow when it is over."""
    land(report, *range(10))
    report.add(Ended(0, 105.0))
    clock.now = 999.0

    assert report.elapsed == pytest.approx(5.0)
    assert report.state is State.DONE
    assert report.time_left is None


def test_trouble_and_deaths_are_kept(report: Report) -> None:
    """Why a crew could not work, and which workers died."""
    death = CrewChanged(1, "SIGKILL", 101.0)
    report.add(death)
    report.add(Ended(10, 102.0, "nobody comes"))

    assert report.deaths == [death]
    assert report.trouble == "nobody comes"


def test_before_the_run_everything_is_left() -> None:
    """A fresh report is ready, at nothing, and adds up."""
    report = Report(Plan(tasks(3), ()))

    assert (report.state, report.left, report.elapsed, report.rate, report.speedup) == (State.READY, 3, 0.0, 0.0, None)
