import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from helpers import faults
from helpers.albums import make_album, names, plan_of
from lightwork import Control, CrewError, Report, run
from lightwork.crews import LaneNow
from lightwork.crews.processes import Processes
from lightwork.crews.seat import Seat
from lightwork.events import Began, CrewChanged, Ended, FailureKind, Landed
from lightwork.report import State

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are sent")


@pytest.fixture
def faulty() -> Iterator[Processes]:
    """Two workers that obey the names of the photos."""
    with Processes(2, target=faults.work, patience=lambda _: 1.0) as hands:
        yield hands


def with_photos(folder: Path, *special: str) -> Path:
    """An album of 8 good photos, and copies of the first under special names."""
    make_album(folder, 8)
    for name in special:
        (folder / name).write_bytes((folder / "000.jpg").read_bytes())
    return folder


def outcome_of(folder: Path, output: Path, hands: Processes) -> Report:
    """The report of a whole run."""
    plan = plan_of(folder, output)
    report = Report(plan)
    for event in run(plan.tasks, hands):
        report.add(event)
    return report


@pytest.mark.parametrize(("name", "detail"), [("kill.jpg", "SIGKILL"), ("exit.jpg", "exit code 7")])
def test_a_photo_that_kills_its_worker_costs_only_itself(
    faulty: Processes, tmp_path: Path, name: str, detail: str
) -> None:
    """The photo that was held is named with how the worker ended; all others are made."""
    report = outcome_of(with_photos(tmp_path / "in", name), tmp_path / "out", faulty)

    (failed,) = report.failures
    assert report.plan.tasks[failed.index].source.relative == name
    assert failed.kind is FailureKind.WORKER_DIED
    assert detail in failed.detail
    assert (report.done, report.left) == (8, 0)


def test_a_worker_that_dies_once_costs_nothing(faulty: Processes, tmp_path: Path) -> None:
    """The photo that it held is tried again, alone, at the end."""
    report = outcome_of(with_photos(tmp_path / "in", "004-killonce.jpg"), tmp_path / "out", faulty)

    assert (report.done, report.failed, report.left) == (9, 0, 0)
    assert len(report.deaths) == 1


def test_a_worker_that_dies_right_after_its_photo_costs_nothing(faulty: Processes, tmp_path: Path) -> None:
    """Killed after the result has its name and before it could say so: the second try does not fail on the first."""
    report = outcome_of(with_photos(tmp_path / "in", "004-lateonce.jpg"), tmp_path / "out", faulty)

    assert (report.done, report.failed, report.left) == (9, 0, 0)
    assert len(report.deaths) == 1
    assert len(names(tmp_path / "out")) == 9


def test_killing_a_worker_from_outside_costs_nothing(tmp_path: Path) -> None:
    """SIGKILL to a worker in mid-run: every photo is made all the same, each exactly once."""
    plan = plan_of(make_album(tmp_path / "in", 60, (640, 480)), tmp_path / "out")
    landed: list[int] = []

    with Processes(2) as hands:
        for event in run(plan.tasks, hands):
            if isinstance(event, Landed):
                landed.append(event.outcome.index)
                if len(landed) == 5:
                    os.kill(hands.pids()[0], signal.SIGKILL)

    assert sorted(landed) == list(range(60))
    assert len(names(tmp_path / "out")) == 60


def test_a_hung_photo_is_cut_off(faulty: Processes, tmp_path: Path) -> None:
    """It fails as timed out, the others are made by the other worker and by the one that takes the hung one's place."""
    report = outcome_of(with_photos(tmp_path / "in", "hang.jpg"), tmp_path / "out", faulty)

    (failed,) = report.failures
    assert failed.kind is FailureKind.TIMED_OUT
    assert (report.done, report.left) == (8, 0)


def test_a_worker_that_answers_nonsense_loses_nothing(faulty: Processes, tmp_path: Path) -> None:
    """An answer with a number that was not asked for is no answer: the photo times out, and all others are made."""
    report = outcome_of(with_photos(tmp_path / "in", "lie.jpg"), tmp_path / "out", faulty)

    assert [(failed.kind, report.plan.tasks[failed.index].source.relative) for failed in report.failures] == [
        (FailureKind.TIMED_OUT, "lie.jpg")
    ]
    assert (report.done, report.left) == (8, 0)


def test_nothing_goes_on_after_a_stop_when_workers_die(tmp_path: Path) -> None:
    """Workers killed at the moment of a stop: what they had is left, and is not made afterwards."""
    plan = plan_of(make_album(tmp_path / "in", 200, (640, 480)), tmp_path / "out")
    control = Control()
    landed = left = 0

    with Processes(2) as hands:
        for event in run(plan.tasks, hands, control):
            landed += isinstance(event, Landed)
            if landed == 10 and not control.stopped:
                for pid in hands.pids():
                    os.kill(pid, signal.SIGKILL)
                control.stop()
            if isinstance(event, Ended):
                left = event.left
        before = names(tmp_path / "out")
        again = outcome_of(make_album(tmp_path / "more", 4), tmp_path / "again", hands)
        after = names(tmp_path / "out")

    assert landed + left == 200
    assert before == after
    assert not [name for name in after if name.endswith(".part")]
    assert again.done == 4


def test_an_unexpected_exception_costs_one_photo(faulty: Processes, tmp_path: Path) -> None:
    """It is told as an internal error, and the worker lives on."""
    report = outcome_of(with_photos(tmp_path / "in", "bug.jpg"), tmp_path / "out", faulty)

    assert [failed.kind for failed in report.failures] == [FailureKind.INTERNAL]
    assert not report.deaths
    assert report.done == 8


def test_stop_cuts_off_what_hangs(tmp_path: Path) -> None:
    """A stop does not wait for photos that never end: they are left, and the crew is whole again."""
    folder = with_photos(tmp_path / "in", *(f"hang{number}.jpg" for number in range(8)))
    plan = plan_of(folder, tmp_path / "out")
    control = Control()
    landed = 0

    with Processes(2, target=faults.work) as hands:
        for event in run(plan.tasks, hands, control):
            landed += isinstance(event, Landed)
            if landed == 8:  # the good ones are done, so hanging ones are in hand
                control.stop()
            if isinstance(event, Ended):
                left = event.left
        again = outcome_of(make_album(tmp_path / "more", 4), tmp_path / "again", hands)

    assert (landed, left) == (8, 8)
    assert names(tmp_path / "out") == [f"{number:03}.jpg" for number in range(8)]
    assert again.done == 4


def test_a_broken_installation_ends_the_run_with_the_reason(tmp_path: Path) -> None:
    """Workers that all die while starting are not started for ever."""
    with Processes(2, target=faults.die_at_start) as hands:
        report = outcome_of(make_album(tmp_path / "in", 5), tmp_path / "out", hands)

    assert report.state is State.STOPPED
    assert report.left == 5
    assert "died while starting (exit code 3)" in report.trouble


def test_workers_that_never_come_up_end_the_run_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for ever for a worker that hangs while starting."""
    monkeypatch.setattr("lightwork.crews.seat.START", 0.2)
    with Processes(2, target=faults.hang_at_start) as hands:
        report = outcome_of(make_album(tmp_path / "in", 5), tmp_path / "out", hands)

    assert (report.state, report.left) == (State.STOPPED, 5)
    assert "died while starting (not up after" in report.trouble


def test_a_seat_that_stays_empty_is_given_up_while_others_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One worker does everything; for the other it is tried three times in each run, and not for ever."""
    started: list[int] = []
    start = Seat.start

    def counted(seat: Seat, *args: Any) -> None:
        started.append(seat.lane)
        start(seat, *args)

    monkeypatch.setattr(Seat, "start", counted)
    with Processes(2, target=faults.lame) as hands:
        first = outcome_of(make_album(tmp_path / "in", 60, (1200, 900)), tmp_path / "out", hands)
        tried = started.count(1)
        second = outcome_of(make_album(tmp_path / "more", 60, (1200, 900)), tmp_path / "again", hands)

    assert (first.done, second.done) == (60, 60)
    assert 1 <= tried <= 3
    assert tried < started.count(1) <= 6


def test_an_idle_worker_that_is_killed_is_replaced(tmp_path: Path) -> None:
    """All idle workers killed at once cost nothing in the run that follows."""
    with Processes(2) as hands:
        outcome_of(make_album(tmp_path / "a", 4), tmp_path / "out-a", hands)
        for pid in hands.pids():
            os.kill(pid, signal.SIGKILL)
        report = outcome_of(make_album(tmp_path / "b", 4), tmp_path / "out-b", hands)

    assert (report.done, report.failed, report.left) == (4, 0, 0)


def test_close_leaves_no_process(tmp_path: Path) -> None:
    """After close no worker runs, and the crew takes no more tasks."""
    hands = Processes(2)
    outcome_of(make_album(tmp_path / "in", 4), tmp_path / "out", hands)
    pids = hands.pids()

    hands.close()

    assert not any(psutil.pid_exists(pid) for pid in pids)
    with pytest.raises(CrewError):
        hands.warm()


def test_closing_a_crew_that_never_started_is_quiet() -> None:
    """Nothing was started, so nothing has to end."""
    hands = Processes(4)

    hands.close()

    assert hands.pids() == []


@pytest.mark.parametrize("busy", [False, True])
def test_no_worker_outlives_a_killed_program(tmp_path: Path, busy: bool) -> None:
    """`kill -9` of the program ends its workers, idle or busy with a photo that never ends."""
    album = with_photos(tmp_path / "in", *(["hang.jpg", "hang2.jpg"] if busy else []))
    program = tmp_path / "program.py"
    program.write_text(
        textwrap.dedent(f"""
            import sys, time
            from pathlib import Path
            sys.path.insert(0, {str(Path(__file__).parents[2])!r})
            from helpers import faults
            from helpers.albums import plan_of
            from lightwork import run
            from lightwork.crews.processes import Processes
            from lightwork.events import Landed
            if __name__ == "__main__":
                hands = Processes(2, target=faults.work)
                plan = plan_of(Path({str(album)!r}), Path({str(tmp_path / "out")!r}))
                landed = 0
                for event in run(plan.tasks, hands):
                    landed += isinstance(event, Landed)
                    if landed == 8:
                        print(*hands.pids(), flush=True)
                        landed = 9
                time.sleep(3600)
        """)
    )
    parent = subprocess.Popen([sys.executable, str(program)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    workers = [psutil.Process(int(pid)) for pid in parent.stdout.readline().split()]

    parent.kill()
    parent.wait()
    parent.stdout.close()

    gone, alive = psutil.wait_procs(workers, timeout=20)
    assert len(gone) == 2
    assert not alive


def test_a_worker_loads_neither_qt_nor_the_command_line(tmp_path: Path) -> None:
    """What a worker maps into memory holds no Qt library."""
    if not Path("/proc/self/maps").exists():
        pytest.skip("no /proc")
    with Processes(1) as hands:
        outcome_of(make_album(tmp_path / "in", 1), tmp_path / "out", hands)
        maps = Path(f"/proc/{hands.pids()[0]}/maps").read_text()

    assert "PIL" in maps or "_imaging" in maps
    assert "Qt6Core" not in maps


def test_the_board_says_what_is_in_hand(tmp_path: Path) -> None:
    """While a photo hangs its lane names it; an idle lane names nothing."""
    folder = tmp_path / "in"
    folder.mkdir()
    make_album(folder, 1)
    (folder / "000.jpg").rename(folder / "hang.jpg")
    plan = plan_of(folder, tmp_path / "out")
    control = Control()

    with Processes(2, target=faults.work) as hands:
        for event in run(plan.tasks, hands, control):
            if isinstance(event, Began):
                board = _wait_for_board(hands)
                control.stop()
        after = hands.board()

    assert sorted(now.index for now in board if now is not None) == [0]
    assert after == [None, None]


def _wait_for_board(hands: Processes) -> list[LaneNow | None]:
    """The board as soon as it names a photo: the worker writes it a moment after it was sent the photo."""
    while not any(board := hands.board()):
        time.sleep(0.001)
    return board


def test_deaths_are_told(faulty: Processes, tmp_path: Path) -> None:
    """Every death of a worker that held a photo is an event with the lane and the reason."""
    plan = plan_of(with_photos(tmp_path / "in", "kill.jpg"), tmp_path / "out")

    deaths = [event for event in run(plan.tasks, faulty) if isinstance(event, CrewChanged)]

    assert len(deaths) == 2  # once among the others, once alone
    assert all("SIGKILL" in death.detail for death in deaths)
