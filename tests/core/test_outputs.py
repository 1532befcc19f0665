"""A full, read-only or vanished output folder: the run pauses and says so once, and nothing is lost."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import perf_counter

import pytest

from helpers.albums import make_album, names, plan_of
from helpers.crews import Puppet, tasks
from helpers.disks import bound, disk, leave_free, mount, unmount
from lightwork import Plan
from lightwork.crews import Crew
from lightwork.crews.solo import Solo
from lightwork.events import Ended, Event, Failed, FailureKind, Landed, Made, Paused, Resumed
from lightwork.run import Control, run

COUNT = 12
RESULTS = [f"{number:03}.jpg" for number in range(COUNT)]


def carried_out(
    plan: Plan,
    crew: Crew,
    put_right: Callable[[Control], object],
    on_landed: Callable[[int], object] = lambda _: None,
) -> list[Event]:
    """All events of a run; at every pause for a trouble it is put right, and the run goes on.

    Args:
        plan: what is made.
        crew: who does it.
        put_right: what a person does about the trouble.
        on_landed: told how many photos have landed.
    """
    control, events = Control(), []
    for event in run(plan.tasks, crew, control):
        events.append(event)
        if isinstance(event, Landed):
            on_landed(sum(isinstance(each, Landed) for each in events))
        if isinstance(event, Paused) and event.trouble is not None:
            put_right(control)
            control.resume()
    return events


def troubles(events: list[Event]) -> list[FailureKind]:
    """The kinds of trouble that were told."""
    return [event.trouble.kind for event in events if isinstance(event, Paused) and event.trouble is not None]


def made(events: list[Event]) -> list[int]:
    """The photos that were made."""
    return sorted(
        event.outcome.index for event in events if isinstance(event, Landed) and isinstance(event.outcome, Made)
    )


def once(act: Callable[[], object], at: int) -> Callable[[int], None]:
    """What does something when so many photos have landed."""

    def told(count: int) -> None:
        if count == at:
            act()

    return told


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Path]:
    """An output folder on a disk of its own, of 2 MB."""
    with disk(tmp_path / "disk", 2 << 20) as place:
        yield place


def read_only(out: Path) -> None:
    """Makes a disk read-only as soon as nobody is just writing."""
    for _ in range(1000):
        with suppress(subprocess.CalledProcessError):
            mount("-o", "remount,ro", out)
            return
    pytest.fail("the disk is never idle")


def test_a_full_disk_pauses_the_run(album: Path, out: Path, crew: Crew) -> None:
    """It is said once, and at once, that the disk is full; after space was made every photo is there, and no more."""
    plan = plan_of(album, out)
    full_at: list[float] = []

    def fill() -> None:
        leave_free(out, 0)
        full_at.append(perf_counter())

    events = carried_out(plan, crew, lambda _: (out / "ballast").unlink(), once(fill, 3))

    (told,) = (event.at for event in events if isinstance(event, Paused) and event.trouble is not None)
    assert told - full_at[0] < 1
    assert troubles(events) == [FailureKind.NO_SPACE]
    assert made(events) == list(range(COUNT))
    assert names(out) == RESULTS
    assert isinstance(events[-1], Ended)
    assert events[-1].left == 0


def test_a_read_only_disk_pauses_the_run(album: Path, out: Path, crew: Crew) -> None:
    """It is said once that nothing may be written; when that is over the run goes on."""
    plan = plan_of(album, out)

    events = carried_out(plan, crew, lambda _: mount("-o", "remount,rw", out), once(lambda: read_only(out), 2))

    assert troubles(events) == [FailureKind.NOT_ALLOWED]
    assert made(events) == list(range(COUNT))
    assert names(out) == RESULTS


def test_a_disk_that_is_taken_away_pauses_the_run(tmp_path: Path, album: Path, out: Path, crew: Crew) -> None:
    """What lies below its place is not taken for it: the run goes on when the disk is back, with all photos on it."""
    (out / "small").mkdir()
    with bound(out, tmp_path / "stick") as place:
        plan = plan_of(album, place / "small")
        events = carried_out(plan, crew, lambda _: mount("--bind", out, place), once(lambda: unmount(place), 2))

    assert troubles(events) == [FailureKind.NOT_FOUND]
    assert made(events) == list(range(COUNT))
    assert names(out / "small") == RESULTS


def test_resume_before_it_is_put_right_says_so_again(album: Path, out: Path) -> None:
    """A disk that is still read-only is told once more, and no photo is lost to it."""
    plan = plan_of(album, out)
    asked: list[int] = []

    def put_right(_: Control) -> None:
        asked.append(1)
        if len(asked) == 3:
            mount("-o", "remount,rw", out)

    mount("-o", "remount,ro", out)
    events = carried_out(plan, Solo(), put_right)

    assert troubles(events) == [FailureKind.NOT_ALLOWED] * 3
    assert sum(isinstance(event, Resumed) for event in events) == 3
    assert made(events) == list(range(COUNT))


def test_a_stop_leaves_what_could_not_be_written(album: Path, out: Path, crew: Crew) -> None:
    """Photos that were held back are left, and not failed; nothing unfinished stays."""
    plan = plan_of(album, out)

    events = carried_out(plan, crew, lambda control: control.stop(), once(lambda: leave_free(out, 0), 3))

    landed = made(events)
    assert isinstance(events[-1], Ended)
    assert events[-1].left == COUNT - len(landed) > 0
    assert names(out) == sorted(["ballast", *(f"{index:03}.jpg" for index in landed)])


def test_a_sub_folder_in_trouble_fails_its_own_photos(tmp_path: Path, out: Path, crew: Crew) -> None:
    """Where the output folder itself is well, a photo that cannot be written has failed; the others are made."""
    album = make_album(tmp_path / "in", 4)
    make_album(album / "sub", 3)
    plan = plan_of(album, out)
    with disk(out / "sub", 1 << 20):
        mount("-o", "remount,ro", out / "sub")
        events = carried_out(plan, crew, lambda control: control.stop())

    failed = [event.outcome for event in events if isinstance(event, Landed) and isinstance(event.outcome, Failed)]
    assert troubles(events) == []
    assert [each.kind for each in failed] == [FailureKind.NOT_ALLOWED] * 3
    assert len(made(events)) == 4


def test_a_failure_that_is_not_about_writing_is_no_outage() -> None:
    """No permission to read a photo is its own trouble."""
    crew = Puppet()
    crew.on_submit = lambda: crew.fail(FailureKind.NOT_ALLOWED)

    events = list(run(tasks(1), crew))

    assert [type(event) for event in events][-2:] == [Landed, Ended]
    assert not os.path.exists("/out")
