import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from helpers.albums import make_album, names, plan_of
from helpers.crews import made, tasks
from helpers.journals import kill_in_mid_run, record
from lightwork import Journal, JournalError, Plan, Recipe, RunState, alive, make_crew, run
from lightwork.events import Ended, Failed, FailureKind, Landed, Paused, Resumed, Started
from lightwork.journal import beginning, recorder
from lightwork.journal.database import NAME
from lightwork.scan import Skip, SkipReason

RECIPE = Recipe(output="/out", quality=77)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """A journal of the test's own."""
    return Journal(tmp_path / "journal")


def landed(index: int, ended: float | None = None) -> Landed:
    """A photo that was made."""
    return Landed(made(index), 0, 0.0, 1.0 + index if ended is None else ended)


def rows(journal: Journal, query: str) -> list[tuple[object, ...]]:
    """What a query gives, asked beside the program."""
    connection = sqlite3.connect(os.path.join(journal.folder, NAME))
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_a_run_is_written_down(journal: Journal) -> None:
    """Folder, recipe, crew, counts and seconds of a run that came to its end."""
    plan = Plan(tasks(4), (Skip("/in/x", SkipReason.HIDDEN),))
    with journal.begin(plan, ["/in"], RECIPE, "processes", 2) as recorder:
        recorder.add(Started(4, "processes", 2, 10.0))
        for index in (2, 0, 1):
            recorder.add(landed(index))
        recorder.add(Landed(Failed(3, FailureKind.BROKEN, "at byte \udcff9"), 0, 0.0, 1.0))
        recorder.add(Ended(0, 12.5))

    (summary,) = journal.runs()
    counts = summary.tasks, summary.done, summary.copied, summary.failed, summary.skipped, summary.left
    assert counts == (4, 3, 0, 1, 1, 0)
    assert (summary.state, summary.seconds, summary.crew, summary.workers) == (RunState.DONE, 2.5, "processes", 2)
    assert (summary.paths, summary.output, summary.trouble) == (("/in",), "/out", "")
    assert journal.recipe(summary.id) == RECIPE
    assert summary.begun.endswith("Z")
    assert summary.ended >= summary.begun
    assert journal.unfinished() == []


def test_a_stopped_run_is_unfinished(journal: Journal) -> None:
    """With what is left; so is one that broke off without a last word, and one that came to nothing is no run."""
    plan = Plan(tasks(3), ())
    with journal.begin(plan, ["/in"], RECIPE, "solo", 1) as stopped:
        stopped.add(Started(3, "solo", 1, 0.0))
        stopped.add(landed(0))
        stopped.add(Ended(2, 1.0, "no worker came up"))
    with journal.begin(plan, ["/in"], RECIPE, "solo", 1) as broken:
        broken.add(Started(3, "solo", 1, 0.0))
    with journal.begin(plan, ["/in"], RECIPE, "solo", 1):
        pass

    found = journal.unfinished()

    assert [(run.id, run.state, run.left, run.trouble) for run in found] == [
        (broken.run, RunState.STOPPED, 3, ""),
        (stopped.run, RunState.STOPPED, 2, "no worker came up"),
    ]
    assert len(journal.runs()) == 2
    assert rows(journal, "SELECT count(*) FROM planned") == [(6,)]


def test_what_landed_is_committed_in_lots(journal: Journal) -> None:
    """By count, by time, and at the end."""
    now = 0.0
    with journal.begin(Plan(tasks(600), ()), ["/in"], RECIPE, "solo", 1) as fold:
        fold._clock = lambda: now
        fold._due = recorder.EVERY
        fold.add(Started(600, "solo", 1, 0.0))
        seen = []
        for index in range(500):
            now += 1.0 if index == 400 else 0.0
            fold.add(landed(index))
            if index in {recorder.TOGETHER - 2, recorder.TOGETHER - 1, 399, 400, 499}:
                seen += rows(journal, "SELECT count(*) FROM landed")
        fold.add(Ended(100, 1.0))

    assert seen == [(0,), (recorder.TOGETHER,), (recorder.TOGETHER,), (401,), (401,)]
    assert journal.runs()[0].done == 500
    assert os.listdir(journal.folder) == [NAME]


@pytest.mark.parametrize("ending", ["tail", "slate"])
@pytest.mark.parametrize("bytes", [b"", b"\x01", b"\xff" * 4, b"\xff" * 4000, b"\x04\x00\x00\x00abc"])
def test_a_damaged_file_beside_the_journal_is_forgotten(journal: Journal, ending: str, bytes: bytes) -> None:
    """Whatever length it claims to have; and nobody takes memory for it."""
    with journal.begin(Plan(tasks(3), ()), ["/in"], RECIPE, "solo", 1) as recorder:
        recorder.add(Started(3, "solo", 1, 0.0))
        recorder.add(Ended(3, 1.0))
    file = Path(journal.folder) / f"run-{recorder.run}-999999.{ending}"
    file.write_bytes(bytes)

    assert journal.run(recorder.run).left == 3
    assert not file.exists()


def test_pauses_are_no_time_of_the_run(journal: Journal) -> None:
    """Not one in its middle, and not one in which it is ended; what lands meanwhile has its time before."""
    with journal.begin(Plan(tasks(3), ()), ["/in"], RECIPE, "solo", 1) as recorder:
        recorder.add(Started(3, "solo", 1, 100.0))
        recorder.add(Paused(102.0))
        recorder.add(landed(0, 102.5))
        recorder.add(Resumed(150.0))
        recorder.add(landed(1, 151.0))
        recorder.add(Paused(152.0))
        recorder.add(Ended(1, 200.0))

    assert journal.run(recorder.run).seconds == pytest.approx(4.0)


def test_what_landed_before_a_sudden_end_is_there(journal: Journal) -> None:
    """Nothing of it was committed; the tail has it all, but for an entry that was cut off in the middle."""
    program = (
        "import os, sys; sys.path.insert(0, sys.argv[2]); from test_journal import *\n"
        "fold = Journal(sys.argv[1]).begin(Plan(tasks(9), ()), ['/in'], RECIPE, 'solo', 1)\n"
        "fold.add(Started(9, 'solo', 1, 0.0))\n"
        "for index in range(5): fold.add(landed(index))\n"
        "os.kill(os.getpid(), 9)"
    )
    here, above = str(Path(__file__).parent), str(Path(__file__).parents[1])
    search = os.environ | {"PYTHONPATH": above}
    subprocess.run([sys.executable, "-c", program, journal.folder, here], check=False, env=search)
    assert rows(journal, "SELECT count(*) FROM landed") == [(0,)]
    (tail,) = Path(journal.folder).glob("*.tail")
    os.truncate(tail, tail.stat().st_size - 3)

    (run,) = journal.unfinished()

    assert (run.state, run.done, run.left) == (RunState.DIED, 4, 5)
    assert rows(journal, "SELECT count(*) FROM written") == [(4,)]
    assert os.listdir(journal.folder) == [NAME]


def test_names_that_are_no_text_come_back_as_they_were(tmp_path: Path, journal: Journal) -> None:
    """Bytes, a newline, both writing directions and 255 bytes, in names and in the output folder."""
    odd = [
        b"b\xff\xfe.jpg",
        b"new\nline.jpg",
        "שלום.jpg".encode(),
        "é".encode() + b"x" * 249 + b".jpg",
        "e\u0301.jpg".encode(),
    ]
    folder = make_album(tmp_path / "in", len(odd))
    for path, name in zip(sorted(folder.iterdir()), odd, strict=True):
        os.rename(os.fsencode(path), os.fsencode(folder) + b"/" + name)
    out = Path(os.fsdecode(os.fsencode(tmp_path) + b"/out\xfd\n"))
    plan = plan_of(folder, out, "32")

    number = record(plan, out, journal, stop_after=2)
    left = journal.resume_plan(number)

    assert journal.run(number).output == str(out)
    assert [task.source for task in left.tasks] == [task.source for task in plan.tasks[2:]]
    assert [task.outputs for task in left.tasks] == [task.outputs for task in plan.tasks[2:]]
    assert [task.recipe for task in left.tasks] == [task.recipe for task in plan.tasks[2:]]


def test_a_killed_run_has_died_and_a_living_one_has_not(tmp_path: Path) -> None:
    """By the number and the birth of its process; nobody asks the clock."""
    kill_in_mid_run(make_album(tmp_path / "in", 12), tmp_path / "out", 5, tmp_path / "p")
    journal = Journal()
    with journal.begin(Plan(tasks(1), ()), ["/in"], RECIPE, "solo", 1) as living:
        living.add(Started(1, "solo", 1, 0.0))

        states = {run.id: run.state for run in journal.runs()}

        assert states == {1: RunState.DIED, living.run: RunState.RUNNING}
        assert [run.id for run in journal.unfinished()] == [1]
        with pytest.raises(JournalError, match="is running"):
            journal.resume_plan(living.run)
        with pytest.raises(JournalError, match="is running"):
            journal.undo(living.run)


def test_a_process_number_that_is_used_again_is_another_process() -> None:
    """This process lives; one of its number with another birth does not, nor one that is gone."""
    pid, born = alive.me()
    gone = subprocess.Popen([sys.executable, "-c", ""])
    before = alive.birth(gone.pid)
    gone.wait()

    assert alive.lives(pid, born)
    assert not alive.lives(pid, born + "0")
    assert not alive.lives(gone.pid, before)
    assert not alive.lives(pid, "")


def test_a_clock_that_is_set_back_changes_no_order(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """The later run is the later one, though the clock says otherwise."""
    for day in ("2026-05-02", "2026-05-01"):
        monkeypatch.setattr("lightwork.journal.beginning.utc_now", lambda day=day: f"{day}T00:00:00Z")
        with journal.begin(Plan(tasks(2), ()), ["/in"], RECIPE, "solo", 1) as fold:
            fold.add(Started(2, "solo", 1, 0.0))
            fold.add(Ended(2, 1.0))

    assert [run.begun[:10] for run in journal.runs()] == ["2026-05-01", "2026-05-02"]
    assert journal.unfinished()[0].id == 2


def test_two_runs_at_once_are_both_written_down(journal: Journal) -> None:
    """Their events come in turn, and neither misses one."""
    plan = Plan(tasks(50), ())
    with (
        journal.begin(plan, ["/a"], RECIPE, "solo", 1) as first,
        journal.begin(plan, ["/b"], RECIPE, "solo", 1) as second,
    ):
        for fold in (first, second):
            fold.add(Started(50, "solo", 1, 0.0))
        for index in range(50):
            first.add(landed(index))
            second.add(landed(index))
        first.add(Ended(0, 1.0))
        second.add(Ended(0, 1.0))

    assert [(run.done, run.state) for run in journal.runs()] == [(50, RunState.DONE)] * 2
    assert {run.paths for run in journal.runs()} == {("/a",), ("/b",)}


def test_runs_of_long_ago_are_forgotten(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last ones are kept; the numbers go on."""
    monkeypatch.setattr(beginning, "MOST_RUNS", 2)
    for _ in range(4):
        with journal.begin(Plan(tasks(3), ()), ["/in"], RECIPE, "solo", 1) as fold:
            fold.add(Started(3, "solo", 1, 0.0))
            fold.add(landed(0))
            fold.add(Ended(2, 1.0))
            fold._connection.execute("UPDATE run SET birth = 'long ago'")  # type: ignore[union-attr]

    assert [run.id for run in journal.runs()] == [4, 3, 2]
    assert rows(journal, "SELECT run FROM landed") == [(2,), (3,), (4,)]
    assert rows(journal, "SELECT count(*) FROM planned") == [(9,)]


# Trouble


def carry_on(journal: Journal, album: Path, out: Path) -> str:
    """Makes an album with a journal, and gives what the recorder complained about."""
    plan = plan_of(album, out)
    with make_crew("solo", 1) as crew, journal.begin(plan, ["x"], plan.tasks[0].recipe, "solo", 1) as fold:
        for event in run(plan.tasks, crew):
            fold.add(event)
    assert len(names(out)) == 12
    return fold.trouble


def test_a_home_that_cannot_be_written_stops_no_run(tmp_path: Path, album: Path, out: Path) -> None:
    """The photos are made, and the recorder says why they are not written down."""
    (tmp_path / "file").touch()
    journal = Journal(tmp_path / "file" / "below")

    assert "cannot be opened" in carry_on(journal, album, out)
    assert journal.unfinished() == []
    with pytest.raises(JournalError, match="cannot be opened"):
        journal.runs()


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may write everywhere")
def test_a_read_only_journal_stops_no_run(journal: Journal, album: Path, out: Path) -> None:
    """A journal that was there, in a folder that can only be read."""
    journal.runs()
    os.chmod(os.path.join(journal.folder, NAME), 0o400)
    os.chmod(journal.folder, 0o500)
    try:
        assert "journal" in carry_on(journal, album, out)
    finally:
        os.chmod(journal.folder, 0o700)


@pytest.mark.parametrize("content", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_broken_journal_is_moved_aside(journal: Journal, album: Path, out: Path, content: bytes) -> None:
    """The run is written into a new one; the broken one can still be looked at."""
    os.makedirs(journal.folder)
    path = Path(journal.folder, NAME)
    path.write_bytes(content)

    assert carry_on(journal, album, out) == ""
    assert journal.runs()[0].done == 12
    assert Path(f"{path}.broken-1").read_bytes() == content


def test_a_journal_that_breaks_in_the_middle_of_the_file_stops_no_run(journal: Journal, album: Path, out: Path) -> None:
    """Pages of nonsense behind a sound beginning: the run goes on, with a new journal or without one."""
    with journal.begin(Plan(tasks(2000), ()), ["/in"], RECIPE, "solo", 1) as fold:
        fold.add(Started(2000, "solo", 1, 0.0))
    path = Path(journal.folder, NAME)
    sound = path.read_bytes()
    path.write_bytes(sound[:4096] + b"\xa5" * (len(sound) - 4096))

    carry_on(journal, album, out)

    assert list(Path(journal.folder).glob(f"{NAME}.broken-*"))


def test_a_later_versions_journal_is_left_alone(journal: Journal, album: Path, out: Path) -> None:
    """It is neither written nor moved."""
    journal.runs()
    connection = sqlite3.connect(os.path.join(journal.folder, NAME))
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    assert "later version" in carry_on(journal, album, out)
    assert os.listdir(journal.folder) == [NAME]


def test_a_locked_journal_stops_no_run(
    journal: Journal, album: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program holds it: from the beginning, or only later and for a while."""
    monkeypatch.setattr("lightwork.journal.database.BUSY_SECONDS", 0.01)
    monkeypatch.setattr("lightwork.journal.recorder.BUSY_SECONDS", 0.01)
    monkeypatch.setattr("lightwork.journal.recorder.PATIENCE", 0.01)
    plan = Plan(tasks(3), ())
    with journal.begin(plan, ["/in"], RECIPE, "solo", 1) as fold:
        fold.add(Started(3, "solo", 1, 0.0))
        other = sqlite3.connect(os.path.join(journal.folder, NAME), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        locked = carry_on(journal, album, out)
        fold.add(landed(0))
        fold.add(landed(1))
        other.execute("ROLLBACK")
        other.close()
        fold.add(landed(2))
        during = rows(journal, "SELECT count(*) FROM landed WHERE run = 1")
        fold.add(Ended(0, 3.0))

    assert "locked" in locked
    assert (fold.trouble, during) == ("", [(0,)])
    assert [(run.done, run.state) for run in journal.runs()] == [(3, RunState.DONE)]


def test_a_full_disk_for_the_journal_stops_no_run(journal: Journal) -> None:
    """SQLite says "full": the recorder lets go and says so; what was written before is whole."""
    plan = Plan(tasks(5000), ())
    with journal.begin(plan, ["/in"], RECIPE, "solo", 1) as fold:
        fold.add(Started(5000, "solo", 1, 0.0))
        assert fold._connection is not None
        (pages,) = fold._connection.execute("PRAGMA page_count").fetchone()
        fold._connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        for index in range(5000):
            fold.add(landed(index))
        fold.add(Ended(0, 1.0))

    assert "full" in fold.trouble
    assert rows(journal, "PRAGMA integrity_check") == [("ok",)]
    (summary,) = journal.runs()
    assert 0 < summary.done < 5000


def test_a_disk_that_is_full_from_the_beginning_stops_no_run(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not all tasks can be written down: there is no such run, and the recorder takes the events all the same."""
    journal.runs()
    connect = sqlite3.connect

    def small(*args: Any, **settings: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*args, **settings)
        connection.execute("PRAGMA max_page_count = 40")
        return connection

    monkeypatch.setattr("lightwork.journal.database.sqlite3.connect", small)
    with journal.begin(Plan(tasks(10_000), ()), ["/in"], RECIPE, "solo", 1) as fold:
        fold.add(Started(10_000, "solo", 1, 0.0))
        fold.add(landed(0))
        fold.add(Ended(0, 1.0))

    assert "full" in fold.trouble
    assert (fold.run, journal.runs()) == (0, [])


def test_a_run_that_dies_while_it_is_written_down_is_forgotten(journal: Journal) -> None:
    """The next run finds it half written, and its process gone."""
    with journal.begin(Plan(tasks(2), ()), ["/in"], RECIPE, "solo", 1) as fold:
        fold.add(Started(2, "solo", 1, 0.0))
    connection = sqlite3.connect(os.path.join(journal.folder, NAME), isolation_level=None)
    connection.execute("UPDATE run SET whole = 0, state = 'running', birth = 'long ago'")
    connection.close()

    before = journal.runs()
    with journal.begin(Plan(tasks(1), ()), ["/in"], RECIPE, "solo", 1) as later:
        later.add(Started(1, "solo", 1, 0.0))

    assert before == []
    assert [run.id for run in journal.runs()] == [later.run]
    assert rows(journal, "SELECT count(*) FROM planned") == [(1,)]
