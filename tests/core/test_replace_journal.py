"""Replaced originals in the journal: going on after a stop, and bringing them back."""

import os
from itertools import count
from pathlib import Path

import pytest

from helpers.trees import tree
from lightwork import Journal, Plan, Recipe, Replace, Sizing, look, make_plan, scan
from lightwork.crews.solo import Solo
from lightwork.events import Landed
from lightwork.journal import Kept, database
from lightwork.run import Control, run
from lightwork.scan import SkipReason


@pytest.fixture
def plan(album: Path, tmp_path: Path) -> Plan:
    """What shrinks an album in its place, with a backup folder."""
    recipe = Recipe(sizing=Sizing.parse("32"), replace=Replace.BACKUP, backup=str(tmp_path / "kept"))
    return make_plan(scan([str(album)], recipe.set_apart), recipe, look)


def carried_out(plan: Plan, stop_after: int = 0) -> int:
    """Makes a plan, as far as it goes, and gives the run's number."""
    control, landed = Control(), count(1)
    with Journal().begin(plan, ["in"], plan.tasks[0].recipe, "solo", 1) as recorder:
        for event in run(plan.tasks, Solo(), control):
            recorder.add(event)
            if isinstance(event, Landed) and next(landed) == stop_after:
                control.stop()
    assert not recorder.trouble
    return recorder.run


def test_a_resumed_run_replaces_the_rest(plan: Plan, album: Path, tmp_path: Path) -> None:
    """What was replaced is done and not made smaller again; the rest goes the same way, and every original is kept."""
    before = tree(album)
    number = carried_out(plan, stop_after=5)
    half = tree(album)

    rest = Journal().resume_plan(number)
    for _ in run(rest.tasks, Solo()):
        pass

    assert [skip.why for skip in rest.skips] == [SkipReason.ALREADY_DONE] * 5
    assert [task.backup for task in rest.tasks] == [task.backup for task in plan.tasks[5:]]
    assert tree(tmp_path / "kept") == before
    assert {name: tree(album)[name] for name in list(half)[:5]} == dict(list(half.items())[:5])
    assert not set(tree(album).values()) & set(before.values())


def test_what_the_journal_has_not_heard_of_is_not_replaced_twice(plan: Plan, album: Path, tmp_path: Path) -> None:
    """A run that died between the file and its line: the small photo is not taken for an original."""
    before = tree(album)
    number = carried_out(plan, stop_after=5)
    after = tree(album)
    connection = database.connect(Journal().folder)
    connection.execute("DELETE FROM landed WHERE place = 4")
    connection.close()

    rest = Journal().resume_plan(number)
    for _ in run(rest.tasks, Solo()):
        pass

    assert [skip.why for skip in rest.skips].count(SkipReason.SOURCE_CHANGED) == 1
    assert (album / "004.jpg").read_bytes() == after["004.jpg"]
    assert tree(tmp_path / "kept") == before


def test_undo_brings_originals_back(plan: Plan, album: Path, tmp_path: Path) -> None:
    """Every photo is what it was; one whose original is nowhere to be found keeps its small one."""
    before = tree(album)
    number = carried_out(plan)
    small = (album / "007.jpg").read_bytes()
    (tmp_path / "kept" / "007.jpg").unlink()

    undone = Journal().undo(number, trash=os.unlink)

    assert tree(album) == before | {"007.jpg": small}
    assert len(undone.restored) == 11
    assert [(Path(left.path).name, left.why) for left in undone.kept] == [("007.jpg", Kept.NO_ORIGINAL)]
