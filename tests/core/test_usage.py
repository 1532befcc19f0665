import random
from collections.abc import Iterable

import pytest

from helpers.crews import made, tasks
from lightwork import Plan, Report
from lightwork.events import Began, CrewChanged, Ended, Event, Held, Hold, Landed, Paused, Resumed, Started
from lightwork.usage import Idle, Part, Stretch, breakdown, idle_stretches, usage


def landed(index: int, lane: int, began: float, ended: float) -> Landed:
    """A photo that was made between two times."""
    return Landed(made(index), lane, began, ended)


def told(events: Iterable[Event], count: int = 20, now: float = 100.0) -> Report:
    """The report of a run."""
    report = Report(Plan(tasks(count), ()), lambda: now)
    for event in events:
        report.add(event)
    return report


def whys(report: Report, lane: int) -> list[tuple[float, float, Idle]]:
    """All idle stretches of a worker."""
    found = idle_stretches(report, lane, 0.0, 1000.0)
    return [(each.began, each.ended, each.why) for each in found]


EVERYTHING: list[Event] = [
    Started(8, "processes", 2, 0.0),
    landed(0, 0, 1.0, 2.0),
    landed(1, 1, 1.5, 2.5),
    landed(2, 0, 2.5, 3.0),
    Held(Hold.MEMORY, 3.0),
    landed(3, 0, 4.0, 5.0),
    Held(Hold.READERS, 5.0),
    landed(4, 0, 6.0, 7.0),
    Held(None, 7.0),
    Paused(7.0),
    Resumed(8.0),
    CrewChanged(1, "SIGKILL", 9.0),
    Held(Hold.NOTHING_LEFT, 9.0),
    landed(5, 0, 8.0, 9.0),
    landed(6, 1, 9.5, 10.5),
    landed(7, 0, 9.0, 20.0),
    Ended(0, 21.0),
]
"""Each reason once, in lanes whose idleness can be read off."""


def test_each_reason_has_its_stretch() -> None:
    """What stood in the way at the time is the reason, and a photo cuts a stretch in two."""
    report = told(EVERYTHING)

    assert whys(report, 0) == [
        (0.0, 1.0, Idle.STARTING),
        (2.0, 2.5, Idle.HANDOVER),
        (3.0, 4.0, Idle.MEMORY),
        (5.0, 6.0, Idle.DISK),
        (7.0, 8.0, Idle.PAUSED),
        (20.0, 21.0, Idle.NOTHING_LEFT),
    ]
    assert whys(report, 1) == [
        (0.0, 1.5, Idle.STARTING),
        (2.5, 7.0, Idle.REPLACED),
        (7.0, 8.0, Idle.PAUSED),
        (8.0, 9.5, Idle.REPLACED),
        (10.5, 20.0, Idle.ONE_LONG),
        (20.0, 21.0, Idle.NOTHING_LEFT),
    ]


def test_a_usage_by_hand() -> None:
    """Seconds by reason, utilisation, the longest photo and the best that could have been."""
    used = usage(told(EVERYTHING))

    assert used.idle == pytest.approx(
        {
            Idle.STARTING: 2.5,
            Idle.HANDOVER: 0.5,
            Idle.MEMORY: 1.0,
            Idle.DISK: 1.0,
            Idle.PAUSED: 2.0,
            Idle.REPLACED: 6.0,
            Idle.ONE_LONG: 9.5,
            Idle.NOTHING_LEFT: 2.0,
        }
    )
    assert (used.wall, used.workers, used.worked) == pytest.approx((21.0, 2, 17.5))
    assert used.utilisation == pytest.approx(17.5 / 42)
    assert (used.longest, used.longest_seconds, used.best) == (7, 11.0, 11.0)
    assert [each.photos for each in used.per_lane] == [6, 2]
    assert [each.worked for each in used.per_lane] == pytest.approx([15.5, 2.0])


def test_a_breakdown_by_hand() -> None:
    """The parts are wall seconds and add up; what is measured for one core takes the place of processor seconds."""
    parts = breakdown(told(EVERYTHING), one_core=10.0)

    assert parts.parts == pytest.approx(
        {
            Part.IDEAL: 5.0,
            Part.TURNS: 0.0,
            Part.CONTENTION: 3.75,
            Part.START: 1.25,
            Part.HANDOVER: 3.25,
            Part.WAITING: 1.0,
            Part.PAUSED: 1.0,
            Part.TAIL: 5.75,
        }
    )
    assert sum(parts.parts.values()) == pytest.approx(parts.wall)
    assert parts.speedup == pytest.approx(10 / 20)  # a second of the 21 was a pause


@pytest.mark.parametrize(
    ("cores", "crew", "alone", "turns", "contention"),
    [
        (2, "processes", 8.0, 3.0, 0.0),  # a second of work each, in turns of four
        (2, "processes", 4.0, 1.5, 2.0),  # photos were slower than taking turns explains
        (8, "processes", 8.0, 0.0, 3.0),
        (0, "processes", 8.0, 0.0, 3.0),  # nobody knows how many cores there were
        (2, "cluster", 8.0, 0.0, 3.0),  # its cores are elsewhere
        (2, "processes", 30.0, 0.25, 0.0),  # no more than what was longer
        (2, "processes", 40.0, 0.0, -1.0),
    ],
)
def test_more_workers_than_cores_take_turns(
    cores: int, crew: str, alone: float, turns: float, contention: float
) -> None:
    """Eight workers for four seconds: what their number explains is told apart from what else made photos slow."""
    events = [landed(index, index, 0.0, 4.0) for index in range(8)]
    report = told([Started(8, crew, 8, 0.0), *events, Ended(0, 4.0)])
    report.cores = cores

    told_of = breakdown(report, one_core=alone)

    assert (told_of.parts[Part.TURNS], told_of.parts[Part.CONTENTION]) == (turns, contention)
    assert sum(told_of.parts.values()) == pytest.approx(4.0)


def test_a_worker_without_a_photo_had_nothing_left() -> None:
    """With more workers than photos the others are starting, and then have nothing to do."""
    report = told(
        [Started(1, "processes", 2, 0.0), Held(Hold.NOTHING_LEFT, 0.0), landed(0, 0, 1.0, 2.0), Ended(0, 2.0)]
    )

    assert whys(report, 1) == [(0.0, 1.0, Idle.STARTING), (1.0, 2.0, Idle.NOTHING_LEFT)]


def test_what_is_in_hand_is_work() -> None:
    """While a run is under way the photo that was begun counts until now, and the next lane is still starting."""
    report = told([Started(9, "processes", 2, 0.0), Began(0, 0, 1.0)], now=3.0)

    assert usage(report).worked == 2.0
    assert whys(report, 0) == [(0.0, 1.0, Idle.STARTING)]
    assert whys(report, 1) == [(0.0, 3.0, Idle.STARTING)]


@pytest.mark.parametrize("events", [[], [Started(0, "solo", 1, 5.0)], [Started(3, "solo", 1, 5.0), Ended(3, 5.0)]])
def test_a_run_without_photos_divides_by_nothing(events: list[Event]) -> None:
    """Nothing was done in no time."""
    report = told(events, now=5.0)

    assert (usage(report).utilisation, breakdown(report).speedup) == (0.0, 0.0)


def test_only_the_window_of_time_is_told() -> None:
    """A stretch is cut at both ends of the window."""
    assert list(idle_stretches(told(EVERYTHING), 1, 11.0, 12.0)) == [Stretch(11.0, 12.0, Idle.ONE_LONG)]


@pytest.mark.parametrize("seed", range(40))
def test_everything_adds_up(seed: int) -> None:
    """Whatever happens: work and idleness are the workers' time, stretches are the sums, parts are the wall time."""
    report = told(_random_run(random.Random(seed)), count=200)

    used, parts = usage(report), breakdown(report)

    drawn = dict.fromkeys(Idle, 0.0)
    for lane in range(used.workers):
        for stretch in idle_stretches(report, lane, 0.0, 1000.0):
            drawn[stretch.why] += stretch.ended - stretch.began
    assert used.worked + sum(used.idle.values()) == pytest.approx(used.wall * used.workers)
    assert drawn == pytest.approx(used.idle)
    assert sum(parts.parts.values()) == pytest.approx(parts.wall)


def _random_run(dice: random.Random) -> list[Event]:
    """Photos one after the other in each lane, with pauses, holds and deaths at any time; ended or not."""
    workers = dice.randint(1, 5)
    timed: list[tuple[float, Event]] = []
    index = 0
    for lane in range(workers):
        at = dice.uniform(0, 3)
        for _ in range(dice.randint(0, 20)):
            ended = at + dice.choice((0.0, 0.1, 0.5, 9.0)) * dice.random()
            timed.append((ended, landed(index, lane, at, ended)))
            index, at = index + 1, ended + dice.choice((0.0, 0.5)) * dice.random()
        if dice.random() < 0.3:
            timed.append((at, Began(index, lane, at)))
            index += 1
    last = max((at for at, _ in timed), default=1.0) + dice.random()
    pauses = sorted(dice.uniform(0, last) for _ in range(4))
    timed += [(at, (Resumed if place % 2 else Paused)(at)) for place, at in enumerate(pauses)]
    for at in (dice.uniform(0, last) for _ in range(6)):
        timed.append((at, Held(dice.choice((None, *Hold)), at)))
    for at in (dice.uniform(0, last) for _ in range(dice.randint(0, 2))):
        timed.append((at, CrewChanged(dice.randrange(workers), "SIGKILL", at)))
    events: list[Event] = [event for _, event in sorted(timed, key=lambda pair: pair[0])]
    ending: list[Event] = [Ended(0, last)] if dice.random() < 0.7 else []
    return [Started(200, "processes", workers, 0.0), *events, *ending]
