"""The same photos again, into the same folder: who meets which file of the run before."""

import os
from pathlib import Path

import pytest

from lightwork.plan import Header, Plan, make_plan
from lightwork.recipe import Collision, Format, Recipe
from lightwork.scan import SkipReason, scan

LARGE = Header("jpeg", (4000, 3000))


@pytest.fixture
def twins(tmp_path: Path) -> Path:
    """Two photos that both become a.jpg."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(b"jpeg")
    (folder / "a.png").write_bytes(b"png")
    return folder


def planned(folder: Path, output: Path, policy: Collision) -> Plan:
    """A plan for a folder."""
    recipe = Recipe(output=str(output), format=Format.JPEG, on_collision=policy)
    return make_plan(scan([str(folder)], recipe.output), recipe, lambda *_: LARGE)


def carried_out(plan: Plan) -> dict[str, str]:
    """Writes each photo's bytes to its target; gives the names, and what is in them."""
    for task in plan.tasks:
        target = Path(task.first.target)
        assert task.first.replace or not target.exists()
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(Path(task.source.path).read_bytes())
    folder = Path(plan.tasks[0].first.target).parent
    return {path.name: path.read_text() for path in folder.iterdir()}


@pytest.mark.parametrize("policy", [Collision.OVERWRITE, Collision.NEWER])
def test_files_do_not_pile_up(twins: Path, tmp_path: Path, policy: Collision) -> None:
    """Run after run, each photo meets its own result, also the one with a number."""
    for _ in range(3):
        for path in twins.iterdir():
            os.utime(path)
        found = carried_out(planned(twins, tmp_path / "out", policy))

        assert found == {"a.jpg": "jpeg", "a (2).jpg": "png"}


def test_newer_photo_does_not_take_anothers_place(twins: Path, tmp_path: Path) -> None:
    """Only a.png has changed: its own result is replaced, and not the one that it would have had alone."""
    carried_out(planned(twins, tmp_path / "out", Collision.NEWER))
    for name in ("a.jpg", "a (2).jpg"):
        os.utime(tmp_path / "out" / name, (2000, 2000))
    os.utime(twins / "a.jpg", (1000, 1000))
    os.utime(twins / "a.png", (3000, 3000))

    again = planned(twins, tmp_path / "out", Collision.NEWER)

    assert [(task.first.target, task.first.replace) for task in again.tasks] == [
        (str(tmp_path / "out" / "a (2).jpg"), True)
    ]
    assert [os.path.basename(skip.path) for skip in again.skips] == ["a.jpg"]


def test_what_is_there_is_left_out_for_both(twins: Path, tmp_path: Path) -> None:
    """With `skip` neither is made again."""
    carried_out(planned(twins, tmp_path / "out", Collision.SKIP))

    again = planned(twins, tmp_path / "out", Collision.SKIP)

    assert again.tasks == ()
    assert [skip.why for skip in again.skips] == [SkipReason.TARGET_EXISTS] * 2


def test_rename_never_replaces(twins: Path, tmp_path: Path) -> None:
    """As it says: run after run everything is kept."""
    for run in range(3):
        found = carried_out(planned(twins, tmp_path / "out", Collision.RENAME))

        assert len(found) == 2 * (run + 1)
