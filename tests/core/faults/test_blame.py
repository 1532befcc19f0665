"""Blame is exact: who was killed with a photo in hand costs that photo at most, and nobody else's."""

import os
import random
import signal
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from helpers import faults
from helpers.albums import make_album, names, plan_of
from helpers.pictures import encoded, opened, scene
from lightwork import Report, run
from lightwork.crews.processes import Processes
from lightwork.events import Began, Event, FailureKind, Landed

pytestmark = pytest.mark.skipif(os.name == "nt", reason="workers are killed by signals")

PHOTO = encoded(scene((96, 64)))
SEEDS = 10
KILLS = 3
EVERY = 0.1
"""Seconds between two kills."""


@pytest.fixture(scope="module")
def hands() -> Iterator[Processes]:
    """Two workers that obey the photos, the same for all tests here: they are replaced all the time."""
    with Processes(2, target=faults.work) as crew:
        yield crew


def ordering(folder: Path, word: str, *numbers: int, count: int = 12) -> Path:
    """An album of `count` photos, of which some order something."""
    make_album(folder, count)
    for number in numbers:
        (folder / f"{number:03}.jpg").write_bytes(faults.with_order(PHOTO, word))
    return folder


def kill(hands: Processes, pid: int) -> None:
    """Kills a worker, unless it has gone already."""
    if pid in hands.pids():
        os.kill(pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def yard(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An album of slow photos and an output folder: always the same, or the workers would be confined anew."""
    folder = tmp_path_factory.mktemp("yard")
    (folder / "out").mkdir()
    return ordering(folder / "in", "slow", *range(20), count=20).parent


@pytest.mark.parametrize("seed", range(SEEDS))
def test_killing_at_random_loses_nothing(yard: Path, hands: Processes, seed: int) -> None:
    """A random worker is killed every 100 ms: each photo lands once, and a failure needs two kills of its own."""
    dice = random.Random(seed)
    folder, out = yard / "in", yard / "out"
    for name in names(out):
        (out / name).unlink()
    plan = plan_of(folder, out)
    report, killed, due = Report(plan), 0, monotonic() + EVERY * dice.random()

    for event in run(plan.tasks, hands):
        report.add(event)
        if killed < KILLS and monotonic() >= due and isinstance(event, Landed):
            kill(hands, dice.choice(hands.pids()))
            killed, due = killed + 1, monotonic() + EVERY

    failed = [plan.tasks[bad.index].source.relative for bad in report.failures]
    assert killed == KILLS
    assert (report.landed, report.left) == (20, 0)
    assert {(bad.kind, bad.detail) for bad in report.failures} <= {(FailureKind.WORKER_DIED, "ended by SIGKILL")}
    assert 2 * len(failed) <= len(report.deaths) <= KILLS
    assert names(out) == sorted({path.name for path in folder.iterdir()} - set(failed))
    assert {opened(out / name).size for name in names(out)} == {(32, 21)}


def landings(events: list[Event]) -> list[int]:
    """The photos that landed, in their order of landing."""
    return [event.outcome.index for event in events if isinstance(event, Landed)]


def test_exactly_the_held_photos_fail(tmp_path: Path, hands: Processes) -> None:
    """Workers are killed whenever they hold one of three photos: these fail, each after its second try alone."""
    held = {3, 4, 8}
    plan = plan_of(ordering(tmp_path / "in", "hang", *held), tmp_path / "out")
    report, begun = Report(plan), []

    for event in run(plan.tasks, hands):
        report.add(event)
        if isinstance(event, Began) and event.index in held:
            begun.append(event.index)
            kill_when_held(hands, event)

    assert {bad.index: bad.kind for bad in report.failures} == dict.fromkeys(held, FailureKind.WORKER_DIED)
    assert sorted(begun) == sorted([*held, *held])
    assert (report.done, report.left) == (9, 0)


def kill_when_held(hands: Processes, begun: Began) -> None:
    """Kills the worker of a lane as soon as the board says that it has the photo in hand."""
    while (now := hands.board()[begun.lane]) is None or now.index != begun.index:
        pass
    seat = hands._dispatcher.floor.seats[begun.lane]
    assert seat.process is not None
    assert seat.process.pid is not None
    os.kill(seat.process.pid, signal.SIGKILL)


def test_all_workers_at_once(tmp_path: Path, hands: Processes) -> None:
    """Every worker dies of what it holds, one set of workers after the other: all photos are made in the end."""
    plan = plan_of(ordering(tmp_path / "in", "killonce", *range(6)), tmp_path / "out")
    report = Report(plan)

    for event in run(plan.tasks, hands):
        report.add(event)

    assert (report.done, report.failed, report.left) == (12, 0, 0)
    assert len(report.deaths) == 6


def test_idle_workers_cost_nothing(tmp_path: Path, hands: Processes) -> None:
    """Workers that are killed while they have nothing to do are replaced, and no photo hears of it."""
    plan = plan_of(ordering(tmp_path / "in", "slow"), tmp_path / "out")
    for pid in hands.pids():
        kill(hands, pid)

    events = list(run(plan.tasks, hands))

    assert sorted(landings(events)) == list(range(12))
    assert len(names(tmp_path / "out")) == 12
