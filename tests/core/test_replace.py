"""Results that take the places of their originals, and what is left when that breaks off at any point."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
import send2trash

from helpers.albums import make_album, names
from helpers.disks import disk, leave_free
from helpers.pictures import encoded, raw_file, scene
from helpers.trees import nature, tree
from lightwork import (
    Fit,
    Fits,
    Format,
    Plan,
    Recipe,
    RecipeError,
    Replace,
    Sizing,
    look,
    make_plan,
    moves,
    replacing,
    scan,
)
from lightwork.crews import Crew
from lightwork.crews.solo import Solo
from lightwork.events import Ended, Failed, FailureKind, Landed, Made, Outcome, Paused
from lightwork.pixels import write
from lightwork.plan import NoteKind
from lightwork.recipe import IfBigger
from lightwork.run import Control, run
from lightwork.scan import SkipReason


def plan_of(folder: Path, backup: Path | None = None, size: str = "32", **settings: object) -> Plan:
    """A plan that shrinks all photos in their places; the originals go to the trash where no backup folder is given."""
    where = {"replace": Replace.BACKUP, "backup": str(backup)} if backup else {"replace": Replace.TRASH}
    recipe = Recipe(sizing=Sizing.parse(size), **where, **settings)  # type: ignore[arg-type]
    return make_plan(scan([str(folder)], recipe.set_apart), recipe, look)


def outcomes(plan: Plan, crew: Crew) -> list[Outcome]:
    """What became of each photo, in their order."""
    landed = [event.outcome for event in run(plan.tasks, crew) if isinstance(event, Landed)]
    return sorted(landed, key=lambda outcome: outcome.index)


def width_of(path: Path) -> int:
    """Pixels across."""
    (source,) = scan([str(path)])
    header = look(source, ())  # type: ignore[arg-type]
    assert header is not None
    return header.size[0]


@pytest.fixture
def bin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The trash: that of a home of the test's own."""
    from send2trash import plat_other  # noqa: PLC0415 - it is there only where the trash is freedesktop.org's

    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(home / "data"))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(home / "data" / "Trash"))
    return home / "data" / "Trash" / "files"


def test_originals_go_to_the_backup_folder(tmp_path: Path, crew: Crew) -> None:
    """Every photo is small in its place, and as it was under its path in the backup folder; there is nothing else."""
    album = make_album(tmp_path / "in" / "a", 4)
    make_album(tmp_path / "in" / "b", 2)
    before = tree(album.parent)
    plan = plan_of(album.parent, tmp_path / "kept")

    done = outcomes(plan, crew)

    assert [type(each) for each in done] == [Made] * 6
    assert tree(tmp_path / "kept") == before
    assert names(album.parent) == sorted(before)
    assert {width_of(album.parent / name) for name in before} == {32}
    assert {note.kind: note.count for note in plan.notes} == {NoteKind.ORIGINALS: 6}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no other system's trash to be had here")
def test_originals_go_to_the_trash(album: Path, bin: Path, crew: Crew) -> None:
    """The trash has them all, unchanged, and each outcome says where."""
    before = tree(album)

    done = outcomes(plan_of(album), crew)

    assert tree(bin) == before
    assert {width_of(album / name) for name in before} == {32}
    assert [Path(each.results[0].backup) for each in done if isinstance(each, Made)] == [
        bin / n for n in sorted(before)
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no other system's trash to be had here")
def test_same_names_in_the_trash_are_told_apart(tmp_path: Path, bin: Path) -> None:
    """Photos of one name from several folders each come back from where they are, and the trash lists them no more."""
    for folder in "abc":
        make_album(tmp_path / "in" / folder, 1, (90 + ord(folder), 60))
    before = tree(tmp_path / "in")

    done = outcomes(plan_of(tmp_path / "in"), Solo())
    for each, name in zip(done, sorted(before), strict=True):
        assert isinstance(each, Made)
        (tmp_path / "in" / name).unlink()
        moves.bring_back(each.results[0].backup, str(tmp_path / "in" / name))

    assert tree(tmp_path / "in") == before
    assert names(bin.parent) == []


def test_another_format_takes_the_name_with_its_ending(album: Path, tmp_path: Path, crew: Crew) -> None:
    """000.jpg becomes 000.webp; what is called that already stays, whatever it is, and its photo is left out."""
    (album / "003.webp").mkdir()
    before = tree(album)

    plan = plan_of(album, tmp_path / "kept", format=Format.WEBP)
    done = outcomes(plan, crew)

    left_out = {Path(skip.path).name: skip.why for skip in plan.skips}
    assert left_out == {"003.jpg": SkipReason.TARGET_EXISTS}
    assert [type(each) for each in done] == [Made] * 11
    assert (album / "003.webp").is_dir()
    assert (album / "003.jpg").read_bytes() == before["003.jpg"]
    assert (album / "000.webp").read_bytes()[8:12] == b"WEBP"
    assert not (album / "000.jpg").exists()


def test_what_fits_is_left_alone(album: Path, tmp_path: Path) -> None:
    """A second run finds nothing to do, and no file is touched."""
    outcomes(plan_of(album, tmp_path / "kept"), Solo())
    before = nature(album)

    again = plan_of(album, tmp_path / "kept", fits=Fits.COPY)

    assert again.tasks == ()
    assert {skip.why for skip in again.skips} == {SkipReason.ALREADY_FITS}
    assert nature(album) == before


def test_a_camera_raw_file_is_never_replaced(tmp_path: Path) -> None:
    """A smaller picture is no negative: whoever develops it again has nothing else."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.dng").write_bytes(raw_file(encoded(scene((640, 480))), (640, 480)))

    plan = plan_of(folder, tmp_path / "kept")

    assert (plan.tasks, [skip.why for skip in plan.skips]) == ((), [SkipReason.NEVER_REPLACED])


def test_an_original_that_is_smaller_stays(album: Path, tmp_path: Path, crew: Crew) -> None:
    """With `if_bigger` an original whose result has more bytes is not touched."""
    before = nature(album)
    recipe = {"size": "100x100", "quality": 100, "if_bigger": IfBigger.KEEP_ORIGINAL, "fits": Fits.REENCODE}

    done = outcomes(plan_of(album, tmp_path / "kept", **recipe), crew)  # type: ignore[arg-type]

    assert all(isinstance(each, Made) and each.results[0].copied for each in done)
    assert nature(album) == before
    assert not (tmp_path / "kept").exists()


def test_links_are_left_alone_and_other_names_keep_the_original(tmp_path: Path) -> None:
    """A symbolic link is no original; of two hard links the one that was not given still has the old bytes."""
    album = make_album(tmp_path / "in", 1)
    old = (album / "000.jpg").read_bytes()
    os.link(album / "000.jpg", tmp_path / "other.jpg")
    (tmp_path / "far.jpg").write_bytes(old)
    (album / "link.jpg").symlink_to(tmp_path / "far.jpg")

    plan = plan_of(album, tmp_path / "kept")
    outcomes(plan, Solo())

    assert [(Path(skip.path).name, skip.why) for skip in plan.skips] == [("link.jpg", SkipReason.NOT_A_FILE)]
    assert width_of(album / "000.jpg") == 32
    assert (tmp_path / "other.jpg").read_bytes() == old == (tmp_path / "far.jpg").read_bytes()


def test_nothing_goes_over_anything_in_the_backup_folder(tmp_path: Path) -> None:
    """Two originals with one relative path, and one of an earlier run, are all kept."""
    first, second = make_album(tmp_path / "a", 1), make_album(tmp_path / "b", 1, (80, 60))
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "000.jpg").write_bytes(b"of an earlier run")
    before = (first / "000.jpg").read_bytes(), (second / "000.jpg").read_bytes()
    recipe = Recipe(sizing=Sizing.parse("32"), replace=Replace.BACKUP, backup=str(kept))

    outcomes(make_plan(scan([str(first), str(second)], recipe.set_apart), recipe, look), Solo())

    assert set(tree(kept).values()) == {b"of an earlier run", *before}


def test_a_backup_folder_on_another_disk(album: Path, tmp_path: Path, crew: Crew) -> None:
    """Originals are copied, proved and only then removed."""
    before = tree(album)
    with disk(tmp_path / "stick", 4 << 20) as stick:
        done = outcomes(plan_of(album, stick / "kept"), crew)

        assert {type(each) for each in done} == {Made}
        assert tree(stick / "kept") == before
    assert {width_of(album / name) for name in before} == {32}


def refused(*_: object, **__: object) -> None:
    """A step that the system refuses."""
    raise OSError(errno.EIO, "Input/output error")


@pytest.mark.parametrize("broken", ["send2trash", "sync", "rename"])
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no other system's trash to be had here")
def test_a_failure_leaves_the_original(album: Path, bin: Path, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    """Without a trash, a disk that takes it or a name, every photo has failed, and the folder is as it was."""
    before = tree(album)
    module = {"send2trash": send2trash, "sync": write, "rename": replacing}[broken]
    monkeypatch.setattr(module, {"rename": "rename_new"}.get(broken, broken), refused)

    done = outcomes(plan_of(album), Solo())

    assert [type(each) for each in done] == [Failed] * 12
    assert tree(album) == before
    assert names(bin.parent.parent) == []


def test_an_original_that_was_changed_meanwhile_stays(album: Path, tmp_path: Path) -> None:
    """Somebody's newer picture is not put away for a result of the older one."""
    plan = plan_of(album, tmp_path / "kept")
    (album / "002.jpg").write_bytes((album / "003.jpg").read_bytes())
    os.utime(album / "002.jpg", ns=(1, 1))
    newer = (album / "002.jpg").read_bytes()

    done = outcomes(plan, Solo())

    assert [each.index for each in done if isinstance(each, Failed)] == [2]
    assert (album / "002.jpg").read_bytes() == newer
    assert not [name for name in names(album) if ".part" in name]


KILLED = """
import os, sys
from lightwork import Recipe, Replace, Sizing, look, make_crew, make_plan, moves, replacing, run, scan
from lightwork.pixels import beside, write
module, name, when = sys.argv[3:]
module = {"moves": moves, "replacing": replacing, "beside": beside, "write": write, "os": os}[module]
real = getattr(module, name)
def dying(*args, **settings):
    if when == "after":
        real(*args, **settings)
    os._exit(9)
setattr(module, name, dying)
recipe = Recipe(sizing=Sizing.parse("32"), replace=Replace.BACKUP, backup=sys.argv[2])
plan = make_plan(scan([sys.argv[1]], recipe.set_apart), recipe, look)
with make_crew("solo", 1) as crew:
    list(run(plan.tasks, crew))
"""

STEPS = [
    ("beside", "write_part"), ("write", "sync"), ("beside", "_prove"), ("replacing", "_check"),
    ("replacing", "_put_away"), ("replacing", "move"), ("moves", "rename_new"), ("replacing", "rename_new"),
    ("replacing", "sync_folder"),
]  # fmt: skip


@pytest.mark.parametrize("when", ["before", "after"])
def test_death_at_any_step_loses_nothing(tmp_path: Path, when: str) -> None:
    """The original is in its place or in the backup folder; where it was is the whole result, or a known part."""
    program = tmp_path / "killed.py"
    program.write_text(KILLED)
    running = []
    for module, name in STEPS:
        album = make_album(tmp_path / f"{module}-{name}", 1)
        kept = tmp_path / f"kept-{module}-{name}"
        original = (album / "000.jpg").read_bytes()
        arguments = [sys.executable, str(program), str(album), str(kept), module, name, when]
        running.append((subprocess.Popen(arguments), album, kept, original))
    for process, album, kept, original in running:
        assert process.wait(60) == 9, album
        photo = album / "000.jpg"
        in_place = photo.exists() and photo.read_bytes() == original
        in_backup = (kept / "000.jpg").exists() and (kept / "000.jpg").read_bytes() == original
        assert in_place != in_backup, album
        parts = [path for path in album.iterdir() if path != photo]
        leftovers = [skip.path for skip in scan([str(album)]) if getattr(skip, "why", None) is SkipReason.LEFTOVER]
        assert [str(path) for path in parts] == leftovers
        if in_backup:
            result = photo if photo.exists() else parts[0]
            result = result.rename(album / "result.jpg")
            assert width_of(result) == 32, album


def test_a_run_whose_caller_loses_interest_leaves_no_part(album: Path, tmp_path: Path, crew: Crew) -> None:
    """Results that waited for their names are removed, and their originals are in their places."""
    before = tree(album)
    events = run(plan_of(album, tmp_path / "kept").tasks, crew)
    for event in events:
        if isinstance(event, Landed):
            break
    events.close()
    crew.close()

    assert names(album) == sorted(before)
    changed = {name for name, data in tree(album).items() if data != before[name]}
    assert set(names(tmp_path / "kept")) == changed


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"replace": Replace.BACKUP}, "backup"),
        ({"replace": Replace.TRASH, "also": (Sizing(fit=Fit.PERCENT, amount=10),)}, "replace"),
        ({"replace": "shred"}, "replace"),
    ],
)
def test_nonsense_is_refused(settings: dict[str, object], field: str) -> None:
    """No backup folder, several sizes for one place, and ways that there are not."""
    with pytest.raises(RecipeError) as error:
        Recipe(**settings)  # type: ignore[arg-type]

    assert error.value.field == field


def test_tasks_in_a_scratch_folder_replace_nothing(album: Path, tmp_path: Path) -> None:
    """A measurement makes the same work elsewhere: no original is touched by it."""
    before = nature(album)
    moved = [task.moved(str(tmp_path / "scratch")) for task in plan_of(album, tmp_path / "kept").tasks]

    events = list(run(moved, Solo()))

    assert isinstance(events[-1], Ended)
    assert nature(album) == before
    assert len(names(tmp_path / "scratch")) == 12


def test_a_full_disk_beside_the_originals_pauses_the_run(tmp_path: Path, crew: Crew) -> None:
    """Photos whose results do not fit are made when there is room, and no original is lost."""
    with disk(tmp_path / "disk", 2 << 20) as place:
        album = make_album(place / "in", 6)
        before = tree(album)
        plan = plan_of(album, place / "kept")
        leave_free(place, 0)
        control, told = Control(), []
        for event in run(plan.tasks, crew, control):
            if isinstance(event, Paused) and event.trouble is not None:
                told.append(event.trouble.kind)
                (place / "ballast").unlink(missing_ok=True)
                control.resume()

        assert told == [FailureKind.NO_SPACE]
        assert tree(place / "kept") == before
        assert names(album) == sorted(before)
