import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import psutil
import pytest

from helpers.albums import make_album, names, plan_of
from helpers.commands import is_worker, wait_until
from helpers.journals import kill_in_mid_run, record
from helpers.trees import nature, tree
from lightwork import Journal, JournalError, Plan, Recipe, RunState, Sizing, look, make_crew, make_plan, run, scan
from lightwork.crews.slate import CAN_HAND_OVER
from lightwork.events import NO_TIME, Copied, Ended, Landed, Started
from lightwork.framed import framed
from lightwork.plan import NoteKind
from lightwork.recipe import Collision, Replace
from lightwork.scan import SkipReason


@pytest.fixture
def journal() -> Journal:
    """The journal of this test, where the program would look for it."""
    return Journal()


def go_on(journal: Journal, number: int, crew: str = "solo") -> Plan:
    """Makes what is left of a run; gives the plan of it."""
    plan = journal.resume_plan(number)
    with make_crew(crew, 2) as hands, journal.resume(number, plan, crew, 2) as recorder:
        for event in run(plan.tasks, hands, slate=recorder.slate):
            recorder.add(event)
    assert not recorder.trouble
    return plan


def reasons(plan: Plan) -> dict[str, SkipReason]:
    """Why what is left out is left out, by name."""
    return {os.path.basename(skip.path): skip.why for skip in plan.skips}


def remaining(plan: Plan) -> list[str]:
    """Names of the photos that are to be made."""
    return [os.path.basename(task.source.path) for task in plan.tasks]


@pytest.mark.parametrize("settings", [{}, {"also": (Sizing.parse("16"),)}, {"keep_dates": True, "quality": 60}])
def test_a_stopped_run_goes_on_to_the_same_tree(
    tmp_path: Path, album: Path, out: Path, journal: Journal, settings: dict[str, Any]
) -> None:
    """What was done is not touched, the rest is made, and all of it is as if nobody had stopped it."""
    unbroken = plan_of(album, tmp_path / "unbroken", **settings)
    record(unbroken, tmp_path / "unbroken", journal)
    number = record(plan_of(album, out, **settings), out, journal, stop_after=5)
    before = nature(out)

    left = go_on(journal, number)

    assert (len(left.tasks), len(left.skips)) == (7, 5)
    assert set(reasons(left).values()) == {SkipReason.ALREADY_DONE}
    assert {name: nature(out)[name] for name in before} == before
    assert tree(out) == tree(tmp_path / "unbroken")
    summary = journal.run(number)
    assert (summary.state, summary.done, summary.left) == (RunState.DONE, 12, 0)
    assert journal.unfinished() == []


def test_a_killed_run_goes_on_to_the_same_tree(tmp_path: Path, out: Path, journal: Journal) -> None:
    """After `kill -9` with two workers no photo that had landed is made twice; the tree is that of an unbroken run.

    What may be made twice is what they had in their hands: one for each, published and not yet written down.
    """
    folder = make_album(tmp_path / "in", 40, (1500, 1000))
    record(plan_of(folder, tmp_path / "unbroken", "64"), tmp_path / "unbroken", journal)
    kill_in_mid_run(folder, out, 15, tmp_path / "p")
    (number,) = [found.id for found in journal.unfinished()]
    (out / ".lw-0a1b2c3d.part").write_bytes(b"half")
    (out / ".lw-mine.part").write_bytes(b"another's")

    removed = journal.clear_leftovers(number)
    left = journal.resume_plan(number)
    twice = [task for task in left.tasks if os.path.exists(task.first.target)]
    go_on(journal, number, "processes")

    assert removed >= 1
    assert names(out)[0] == ".lw-mine.part"
    (out / ".lw-mine.part").unlink()
    assert len(left.skips) >= 15
    assert len(twice) <= 2
    assert tree(out) == tree(tmp_path / "unbroken")
    assert journal.run(number).done == 40


@pytest.mark.skipif(not CAN_HAND_OVER, reason="workers write nothing themselves here")
def test_what_workers_made_while_nobody_listened_is_known(tmp_path: Path, out: Path, journal: Journal) -> None:
    """The program stands still and is killed then: what its workers have made meanwhile is not made again."""
    folder = make_album(tmp_path / "in", 400)

    def freeze(program: int) -> None:
        os.kill(program, signal.SIGSTOP)
        idle = list(filter(is_worker, psutil.Process(program).children(recursive=True)))
        assert len(idle) == 2
        wait_until(lambda: all(child.status() == psutil.STATUS_SLEEPING for child in idle) and settled(out))

    kill_in_mid_run(folder, out, 15, tmp_path / "p", freeze)
    (number,) = [found.id for found in journal.unfinished()]
    made = len(names(out))
    summary = journal.run(number)
    go_on(journal, number, "processes")

    assert made > 15 + 2  # or nothing was shown
    assert summary.done == made
    assert journal.run(number).done == 400
    assert len(names(out)) == 400


def settled(out: Path) -> bool:
    """Whether no file appears any more."""
    before = len(names(out))
    time.sleep(0.1)
    return len(names(out)) == before


def test_a_slate_of_nonsense_is_forgotten(album: Path, out: Path, journal: Journal) -> None:
    """What cannot be read, or was never planned, changes nothing; the rest still counts."""
    kill_in_mid_run(album, out, 5, out.parent / "p", lambda program: os.kill(program, signal.SIGSTOP))
    (slate,) = Path(journal.folder).glob("*.slate")
    stranger = Landed(Copied(10**6, (1, 1), 1, 1, NO_TIME, 0.0), 0, 0.0, 1.0)
    two = Landed(Copied(11, (1, 1), 1, 2, NO_TIME, 0.0), 0, 0.0, 1.0)
    with slate.open("ab") as file:
        for record in (stranger, two, "nonsense"):
            file.write(framed(msgspec.msgpack.encode(record)))

    (number,) = [found.id for found in journal.unfinished()]
    summary = journal.run(number)

    assert 0 <= len(names(out)) - summary.done <= 2  # one in each worker's hands
    assert summary.copied == 0
    assert not slate.exists()


def test_a_run_that_is_stopped_again_goes_on_again(album: Path, out: Path, journal: Journal) -> None:
    """Under the same number, with the time of all its parts."""
    number = record(plan_of(album, out), out, journal, stop_after=4)
    first = journal.run(number).seconds
    plan = journal.resume_plan(number)
    with journal.resume(number, plan, "solo", 1) as recorder:
        recorder.add(Started(8, "solo", 1, 100.0))
        recorder.add(Ended(8, 107.0))

    between = journal.run(number)
    go_on(journal, number)

    assert between.seconds == pytest.approx(first + 7.0)
    assert (between.state, between.left) == (RunState.STOPPED, 8)
    assert (len(names(out)), journal.run(number).left) == (12, 0)


def test_a_run_is_taken_up_by_one_only(album: Path, out: Path, journal: Journal) -> None:
    """Who comes second is told, and what was planned before it does not count any more."""
    number = record(plan_of(album, out), out, journal, stop_after=4)
    plan = journal.resume_plan(number)
    with journal.resume(number, plan, "solo", 1), pytest.raises(JournalError, match="is running"):
        journal.resume(number, plan, "solo", 1)

    assert journal.unfinished()[0].id == number


def lose(target: Path, source: Path) -> None:
    """The result is gone."""
    del source
    target.unlink()


def empty(target: Path, source: Path) -> None:
    """A power cut has left a file without bytes."""
    del source
    target.write_bytes(b"")


def edit(target: Path, source: Path) -> None:
    """Somebody has worked on the result."""
    del source
    target.write_bytes(target.read_bytes() + b"my words")


def change(target: Path, source: Path) -> None:
    """The original is another picture now."""
    del target
    make_album(source.parent / "other", 1, (120, 40))
    os.replace(source.parent / "other" / "000.jpg", source)


def touch(target: Path, source: Path) -> None:
    """The original has another time."""
    del target
    os.utime(source, ns=(1, 1))


def vanish(target: Path, source: Path) -> None:
    """The original is gone."""
    del target
    source.unlink()


@pytest.mark.parametrize(
    ("fault", "made", "why"),
    [
        (lose, True, None),
        (empty, True, None),
        (edit, False, SkipReason.RESULT_CHANGED),
        (change, True, None),
        (touch, True, None),
        (vanish, False, SkipReason.NOT_FOUND),
    ],
)
def test_a_line_is_trusted_only_with_its_files(
    album: Path, out: Path, journal: Journal, fault: Callable[[Path, Path], None], made: bool, why: SkipReason | None
) -> None:
    """What is not as it was is made again, or told and left alone."""
    number = record(plan_of(album, out), out, journal, stop_after=3)
    fault(out / "001.jpg", album / "001.jpg")
    before = tree(out)

    left = go_on(journal, number)

    assert ("001.jpg" in remaining(left)) is made
    assert reasons(left).get("001.jpg") is why
    assert (NoteKind.SOURCE_CHANGED in {note.kind for note in left.notes}) is (fault in {change, touch})
    assert len(left.tasks) + len(left.skips) == 12
    if fault is edit:
        assert tree(out)["001.jpg"] == before["001.jpg"]
    if fault is change:
        assert tree(out)["001.jpg"] != before["001.jpg"]
    assert journal.run(number).failed == 0


def test_a_photo_that_fitted_and_was_changed_is_told(tmp_path: Path, out: Path, journal: Journal) -> None:
    """That it was to be copied was decided for what it was."""
    folder = make_album(tmp_path / "in", 3, (20, 20))
    number = record(plan_of(folder, out), out, journal, stop_after=1)
    make_album(tmp_path / "in", 3, (200, 100))

    left = journal.resume_plan(number)

    assert left.tasks == ()
    assert set(reasons(left).values()) == {SkipReason.SOURCE_CHANGED}


def test_what_failed_is_tried_again(album: Path, out: Path, journal: Journal) -> None:
    """A photo that was broken then may be whole now."""
    whole = (album / "001.jpg").read_bytes()
    (album / "001.jpg").write_bytes(whole[:100])
    number = record(plan_of(album, out), out, journal, stop_after=5)
    assert journal.run(number).failed == 1
    (album / "001.jpg").write_bytes(whole)

    left = go_on(journal, number)

    assert remaining(left)[0] == "001.jpg"
    assert (journal.run(number).done, journal.run(number).failed) == (12, 0)


def test_a_strangers_file_is_not_replaced(album: Path, out: Path, journal: Journal) -> None:
    """A file that has appeared at the target of a photo that was not made yet stays, and the photo fails."""
    number = record(plan_of(album, out), out, journal, stop_after=3)
    (out / "007.jpg").write_bytes(b"not yours")

    go_on(journal, number)

    assert (out / "007.jpg").read_bytes() == b"not yours"
    assert (journal.run(number).done, journal.run(number).failed) == (11, 1)


@pytest.mark.parametrize("policy", list(Collision))
def test_only_what_was_to_be_replaced_is_replaced(album: Path, out: Path, journal: Journal, policy: Collision) -> None:
    """Our result from an earlier run was to be replaced, and was edited between the stop and the going on."""
    record(plan_of(album, out), out, journal)
    recipe = Recipe(sizing=Sizing.parse("16"), output=str(out), on_collision=policy)
    with journal.written(recipe) as done:
        plan = make_plan(scan([str(album)], str(out)), recipe, look, done)
    number = record(plan, out, journal, stop_after=3)
    (out / "008.jpg").write_bytes(b"my own work")

    left = go_on(journal, number)

    overwritten = policy is Collision.OVERWRITE
    assert len(left.tasks) == 9
    assert ((out / "008.jpg").read_bytes() != b"my own work") is overwritten
    assert journal.run(number).done == 11 + overwritten


def test_originals_that_gave_way_are_not_made_again_from_their_results(
    tmp_path: Path, album: Path, journal: Journal
) -> None:
    """What stands in their places is done, what had not begun is made; one that waits for its name gets it."""
    recipe = Recipe(sizing=Sizing.parse("32"), replace=Replace.BACKUP, backup=str(tmp_path / "keep"))
    plan = make_plan(scan([str(album)], recipe.set_apart), recipe, look)
    number = record(plan, None, journal, stop_after=4)
    done = nature(album)
    os.rename(album / "005.jpg", tmp_path / "keep" / "005.jpg")
    Path(plan.tasks[5].waiting).write_bytes(b"whole, but for its name")
    (album / ".lw-0a1b2c3d.part").write_bytes(b"half")

    named = journal.clear_leftovers(number)
    left = go_on(journal, number)

    assert named == 2
    assert (album / "005.jpg").read_bytes() == b"whole, but for its name"
    assert {name: nature(album)[name] for name in names(album)[:4]} == {name: done[name] for name in names(album)[:4]}
    assert remaining(left) == ["004.jpg", *(f"{place:03}.jpg" for place in range(6, 12))]
    assert reasons(left)["005.jpg"] is SkipReason.SOURCE_CHANGED
    assert len(names(tmp_path / "keep")) == 12


def test_leftovers_stay_where_somebody_is_at_work(tmp_path: Path, album: Path, out: Path, journal: Journal) -> None:
    """Another run writes into the folder, or into one above it: its unfinished files are no leftovers."""
    number = record(plan_of(album, out), out, journal, stop_after=3)
    part = out / ".lw-0a1b2c3d.part"
    part.write_bytes(b"half")
    (tmp_path / "link").symlink_to(tmp_path)
    plan = plan_of(album, tmp_path / "link")
    with journal.begin(plan, ["x"], plan.tasks[0].recipe, "solo", 1) as other:
        other.add(Started(1, "solo", 1, 0.0))

        assert journal.clear_leftovers(number) == 0
        assert part.exists()

    assert journal.clear_leftovers(number) == 1
    assert not part.exists()


@pytest.mark.parametrize("ask", ["run", "recipe", "resume_plan", "clear_leftovers", "undo"])
def test_a_run_that_is_not_there_is_told(journal: Journal, ask: str) -> None:
    """By its number."""
    with pytest.raises(JournalError, match="there is no run 7"):
        getattr(journal, ask)(7)
