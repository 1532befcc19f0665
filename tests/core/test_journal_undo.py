import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from helpers.albums import make_album, names, plan_of
from helpers.journals import record
from helpers.trees import nature, tree
from lightwork import Format, Journal, Recipe, RunState, Sizing, look, make_crew, make_plan, run, scan
from lightwork.journal import Kept
from lightwork.recipe import Collision, IfBigger, Replace


@pytest.fixture
def journal() -> Journal:
    """The journal of this test."""
    return Journal()


class Bin:
    """A trash of the test's own: takes files, or refuses them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()

    def __call__(self, path: str) -> None:
        """Takes a file."""
        os.rename(path, self.folder / os.path.basename(path))


def no_trash(path: str) -> None:
    """A disk without a trash."""
    raise PermissionError(13, "no trash here", path)


def test_what_a_run_wrote_goes_to_the_trash(tmp_path: Path, out: Path, journal: Journal) -> None:
    """Every result, and the folders that were made for them; originals and other folders stay."""
    album = make_album(tmp_path / "in" / "deep" / "er", 3)
    originals = nature(tmp_path / "in")
    number = record(plan_of(tmp_path / "in", out), out, journal)
    written = {os.path.basename(name): data for name, data in tree(out).items()}
    bin = Bin(tmp_path / "bin")

    undone = journal.undo(number, trash=bin)

    assert tree(bin.folder) == written
    assert not out.exists()
    assert undone.folders == tuple(map(str, (out / "deep" / "er", out / "deep", out)))
    assert (len(undone.trashed), undone.kept, undone.gone) == (3, (), 0)
    assert nature(tmp_path / "in") == originals
    assert album.exists()
    assert journal.run(number).state is RunState.UNDONE


def test_what_was_changed_since_is_left_alone_and_named(
    tmp_path: Path, album: Path, out: Path, journal: Journal
) -> None:
    """Other bytes of the same length, a longer file, a link, a folder; and what is gone is counted."""
    number = record(plan_of(album, out), out, journal)
    first = (out / "000.jpg").read_bytes()
    (out / "000.jpg").write_bytes(first[:-1] + b"?")
    (out / "001.jpg").write_bytes((out / "001.jpg").read_bytes() + b"+")
    os.rename(out / "002.jpg", tmp_path / "moved.jpg")
    (out / "002.jpg").symlink_to(tmp_path / "moved.jpg")
    (out / "003.jpg").unlink()
    (out / "003.jpg").mkdir()
    (out / "004.jpg").unlink()

    undone = journal.undo(number, trash=Bin(tmp_path / "bin"))

    named = {(os.path.basename(left.path), left.why) for left in undone.kept}
    assert named == {(f"00{place}.jpg", Kept.CHANGED) for place in range(4)}
    assert (len(undone.trashed), undone.gone, undone.folders) == (7, 1, ())
    assert sorted(path.name for path in out.iterdir()) == ["000.jpg", "001.jpg", "002.jpg", "003.jpg"]


def test_what_a_later_run_wrote_again_is_its_own(tmp_path: Path, album: Path, out: Path, journal: Journal) -> None:
    """Though the bytes are the same."""
    earlier = record(plan_of(album, out), out, journal)
    later = record(plan_of(album, out, on_collision=Collision.OVERWRITE), out, journal)
    bin = Bin(tmp_path / "bin")

    first = journal.undo(earlier, trash=bin)
    second = journal.undo(later, trash=bin)

    assert {(left.why, left.detail) for left in first.kept} == {(Kept.LATER, f"run {later}")}
    assert (len(first.trashed), len(second.trashed)) == (0, 12)
    assert out.exists()


def test_without_a_trash_nothing_is_deleted(album: Path, out: Path, journal: Journal) -> None:
    """It is said for every file, and the run can be undone later."""
    number = record(plan_of(album, out), out, journal)
    before = nature(out)

    undone = journal.undo(number, trash=no_trash)

    assert nature(out) == before
    assert {(left.why, left.detail) for left in undone.kept} == {(Kept.NO_TRASH, "no trash here")}
    assert (len(undone.kept), undone.trashed, undone.folders) == (12, (), ())
    assert journal.run(number).state is RunState.DONE


def test_an_undo_that_was_ended_half_way_is_told(tmp_path: Path, album: Path, out: Path, journal: Journal) -> None:
    """The run is partly undone until the rest is, too; a look at it, or a trash that takes nothing, changes nothing."""
    number = record(plan_of(album, out), out, journal)
    bin = Bin(tmp_path / "bin")
    journal.undo(number, trash=no_trash)
    journal.undo(number, dry_run=True)
    assert not journal.run(number).partly_undone

    journal.undo(number, trash=bin, step=lambda done, _: done < 3)
    half = journal.run(number)
    journal.undo(number, trash=bin)
    whole = journal.run(number)

    assert (half.state, half.partly_undone) == (RunState.DONE, True)
    assert (whole.state, whole.partly_undone) == (RunState.UNDONE, False)


def test_what_was_partly_undone_and_made_again_is_whole(
    tmp_path: Path, album: Path, out: Path, journal: Journal
) -> None:
    """A stopped run can go on: it makes what is left, and what was taken back."""
    number = record(plan_of(album, out), out, journal, stop_after=6)
    journal.undo(number, trash=Bin(tmp_path / "bin"), step=lambda done, _: done < 3)
    assert journal.run(number).partly_undone

    plan = journal.resume_plan(number)
    with make_crew("solo", 1) as crew, journal.resume(number, plan, "solo", 1) as recorder:
        for event in run(plan.tasks, crew):
            recorder.add(event)

    assert (journal.run(number).state, journal.run(number).partly_undone) == (RunState.DONE, False)
    assert len(names(out)) == 12


def test_a_dry_run_only_says_it(album: Path, out: Path, journal: Journal) -> None:
    """The same files are named, and nothing is touched."""
    number = record(plan_of(album, out), out, journal)
    (out / "005.jpg").write_bytes(b"mine")
    before = nature(out)

    undone = journal.undo(number, dry_run=True, trash=no_trash)

    assert nature(out) == before
    assert (len(undone.trashed), len(undone.kept), undone.folders) == (11, 1, ())
    assert journal.run(number).state is RunState.DONE


def test_an_unfinished_run_can_be_undone(tmp_path: Path, album: Path, out: Path, journal: Journal) -> None:
    """And is not offered to be gone on with after that."""
    number = record(plan_of(album, out), out, journal, stop_after=4)

    undone = journal.undo(number, trash=Bin(tmp_path / "bin"))

    assert (len(undone.trashed), names(tmp_path / "bin")) == (4, ["000.jpg", "001.jpg", "002.jpg", "003.jpg"])
    assert journal.unfinished() == []


def replacing(folder: Path, keep: Path, **settings: Any) -> int:
    """Has photos replace their originals, which go to another folder; gives the run's number."""
    recipe = Recipe(sizing=Sizing.parse("32"), replace=Replace.BACKUP, backup=str(keep), **settings)
    return record(make_plan(scan([str(folder)], recipe.set_apart), recipe, look))


@pytest.mark.parametrize("settings", [{}, {"format": Format.WEBP}])
def test_originals_that_gave_way_come_back(
    tmp_path: Path, album: Path, journal: Journal, settings: dict[str, Any]
) -> None:
    """To their names, with their bytes and times; the results go to the trash."""
    before = tree(album)
    times = {name: mtime for name, (_, mtime) in nature(album).items()}
    number = replacing(album, tmp_path / "keep", **settings)
    assert not set(tree(album).items()) & set(before.items())
    bin = Bin(tmp_path / "bin")

    undone = journal.undo(number, trash=bin)

    assert tree(album) == before
    assert {name: mtime for name, (_, mtime) in nature(album).items()} == times
    assert (len(undone.trashed), len(undone.restored), undone.kept) == (12, 12, ())
    assert len(names(bin.folder)) == 12


def test_a_result_stays_where_its_original_cannot_come_back(tmp_path: Path, album: Path, journal: Journal) -> None:
    """The backup is gone; or somebody is quicker at the original's name, and then the backup stays."""
    number = replacing(album, tmp_path / "keep")
    (tmp_path / "keep" / "002.jpg").unlink()
    bin = Bin(tmp_path / "bin")

    def trash(path: str) -> None:
        bin(path)
        if path.endswith("003.jpg"):
            Path(path).write_bytes(b"quick")

    undone = journal.undo(number, trash=trash)

    assert [(os.path.basename(left.path), left.why) for left in undone.kept] == [
        ("003.jpg", Kept.NO_ORIGINAL),
        ("002.jpg", Kept.NO_ORIGINAL),
    ]
    assert (len(undone.trashed), len(undone.restored)) == (11, 10)
    assert (album / "003.jpg").read_bytes() == b"quick"
    assert names(tmp_path / "keep") == ["003.jpg"]
    assert "002.jpg" in names(album)


def test_an_original_that_was_kept_is_not_ours_to_take_back(tmp_path: Path, journal: Journal) -> None:
    """It was smaller than its result would have been, and stayed where it is."""
    folder = tmp_path / "in"
    folder.mkdir()
    Image.effect_noise((400, 300), 90).save(folder / "noise.jpg", quality=1)
    before = nature(folder)
    kept = {"sizing": Sizing.parse("390"), "quality": 100, "if_bigger": IfBigger.KEEP_ORIGINAL}
    recipe = Recipe(replace=Replace.BACKUP, backup=str(tmp_path / "keep"), **kept)  # type: ignore[arg-type]
    number = record(make_plan(scan([str(folder)], recipe.set_apart), recipe, look))

    undone = journal.undo(number, trash=no_trash)

    assert journal.run(number).done == 1
    assert nature(folder) == before
    assert (undone.trashed, undone.kept) == ((), ())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no other system's trash to be had here")
def test_the_systems_trash_takes_the_files(
    tmp_path: Path, album: Path, out: Path, journal: Journal, journal_home: str
) -> None:
    """The freedesktop.org trash, in a home of the test's own, with the place that each file came from."""
    record(plan_of(album, out), out, journal)
    places = {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "data"), "LIGHTWORK_HOME": journal_home}
    (tmp_path / "home").mkdir()
    (tmp_path / "data").mkdir()

    done = subprocess.run(
        [sys.executable, "-m", "lightwork", "undo"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | places,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "12 moved to the trash, 0 left alone, 0 gone already" in done.stdout
    assert len(names(tmp_path / "data" / "Trash" / "files")) == 12
    assert "Path=" in (tmp_path / "data" / "Trash" / "info" / "000.jpg.trashinfo").read_text()
    assert not out.exists()
