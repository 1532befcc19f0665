import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from helpers.plans import SIZES, notes, photos, plan, targets
from lightwork import Fits, Sizing
from lightwork.plan import Action, Header, NoteKind
from lightwork.recipe import Case, Names, Spaces
from lightwork.scan import SkipReason


def test_a_photo_is_made_in_every_size(tmp_path: Path, out: Path) -> None:
    """One task with an output for each size, under names that tell them apart."""
    made = plan(photos(tmp_path / "in", "a.jpg", "b.jpg"), out, **SIZES)

    assert [len(task.outputs) for task in made.tasks] == [3, 3]
    assert targets(made, out) == ["a-1600.jpg", "a-400.jpg", "a-10.jpg", "b-1600.jpg", "b-400.jpg", "b-10.jpg"]
    assert [output.after for output in made.tasks[0].outputs] == [(1600, 1200), (400, 300), (400, 300)]
    assert notes(made) == {}


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{name}@{size}", ["a@1600.jpg", "a@400.jpg", "a@10.jpg"]),
        ("{name}_{width}", ["a_1600.jpg", "a_400.jpg", "a_400 (2).jpg"]),
        ("{name}_{height:05}", ["a_01200.jpg", "a_00300.jpg", "a_00300 (2).jpg"]),
    ],
)
def test_a_template_that_names_the_size_is_enough(
    tmp_path: Path, out: Path, template: str, expected: list[str]
) -> None:
    """Nothing is added to it; sizes that come out the same get a number like any twins."""
    made = plan(photos(tmp_path / "in", "a.jpg"), out, names=Names(template), **SIZES)

    assert targets(made, out) == expected
    assert notes(made) == ({NoteKind.RENAMED: 1} if "(2)" in expected[2] else {})


def test_sizes_and_photos_never_share_a_name(tmp_path: Path, out: Path) -> None:
    """A photo called like another's size gets a number."""
    made = plan(photos(tmp_path / "in", "a.jpg", "a-400.jpg"), out, names=Names(), **SIZES)

    assert len(set(targets(made, out))) == 6
    clash = plan(photos(tmp_path / "two", "x/a.jpg", "y/a.jpg"), out, keep_folders=False, **SIZES)
    assert targets(clash, out)[3:] == ["a-1600 (2).jpg", "a-400 (2).jpg", "a-10 (2).jpg"]


def test_a_size_that_fits_is_copied_and_the_other_made(tmp_path: Path, out: Path) -> None:
    """Each size is decided by itself; the task is a copy only if all of them are."""
    folder = photos(tmp_path / "in", "a.jpg")
    both: dict[str, Any] = {"sizing": Sizing(box=(1600, 1600)), "also": (Sizing(box=(400, 400)),)}

    mixed = plan(folder, out, Header("jpeg", (800, 600)), **both).tasks[0]
    small = plan(folder, out, Header("jpeg", (80, 60)), **both).tasks[0]

    assert [output.action for output in mixed.outputs] == [Action.COPY, Action.RESIZE]
    assert (mixed.copies, small.copies) == (False, True)


def test_a_size_that_is_left_out_is_said(tmp_path: Path, out: Path) -> None:
    """The photo is made in the other sizes, keeps the reason, and the plan counts it."""
    folder = photos(tmp_path / "in", "a.jpg", "b.jpg")
    both: dict[str, Any] = {"sizing": Sizing(box=(1600, 1600)), "also": (Sizing(box=(400, 400)),)}

    made = plan(folder, out, Header("jpeg", (800, 600)), fits=Fits.SKIP, **both)
    none = plan(folder, out, Header("jpeg", (80, 60)), fits=Fits.SKIP, **both)

    assert targets(made, out) == ["a-400.jpg", "b-400.jpg"]
    assert [[skip.why for skip in task.left_out] for task in made.tasks] == [[SkipReason.ALREADY_FITS]] * 2
    assert notes(made) == {NoteKind.NOT_ALL_SIZES: 2}
    assert (none.tasks, [skip.why for skip in none.skips]) == ((), [SkipReason.ALREADY_FITS] * 2)


def test_names_follow_the_rules_of_the_recipe(tmp_path: Path, out: Path) -> None:
    """Case of name and ending, spaces, prefix, suffix, forbidden characters, in folders too."""
    folder = photos(tmp_path / "in", "A trip/My Photo?.JPG", "con/nul.JPG")
    rules = Names(prefix="X ", suffix=" y", case=Case.LOWER, spaces=Spaces.DASH)

    assert targets(plan(folder, out, names=rules), out) == ["A trip/x-my-photo_-y.jpg", "con_/x-nul-y.jpg"]
    assert targets(plan(folder, out), out) == ["A trip/My Photo_.JPG", "con_/nul_.JPG"]
    assert targets(plan(folder, out, names=Names(portable=False)), out) == ["A trip/My Photo?.JPG", "con/nul.JPG"]


def test_names_that_become_the_same_get_numbers(tmp_path: Path, out: Path) -> None:
    """What a memory card would not tell apart, and folders that become one."""
    folder = photos(tmp_path / "in", "a:/b?.jpg", "a*/b*.jpg")

    assert sorted(targets(plan(folder, out), out)) == ["a_/b_ (2).jpg", "a_/b_.jpg"]


def test_folders_that_differ_in_case_share_their_names(tmp_path: Path, out: Path) -> None:
    """On the card "A" and "a" are one folder; files that are on this disk in either are seen."""
    folder = photos(tmp_path / "in", "A/x.jpg", "a/x.jpg", "a/y.jpg")
    photos(out, "a/y.jpg")

    assert targets(plan(folder, out), out) == ["A/x.jpg", "a/x (2).jpg", "a/y (2).jpg"]


def test_the_date_is_the_cameras_or_that_of_the_file(tmp_path: Path, out: Path) -> None:
    """When it was taken if the header says so, otherwise when the file was changed."""
    folder = photos(tmp_path / "in", "a.jpg")
    changed, taken = datetime(2020, 2, 3, 4, 5), datetime(1999, 12, 31, 23, 59)  # noqa: DTZ001 - the user's clock
    os.utime(folder / "a.jpg", (changed.timestamp(), changed.timestamp()))
    names = Names("{date:%Y-%m-%d_%H%M}")

    assert targets(plan(folder, out, names=names), out) == ["2020-02-03_0405.jpg"]
    assert targets(plan(folder, out, Header("jpeg", (9, 9), taken=taken), names=names), out) == ["1999-12-31_2359.jpg"]


def test_a_task_can_be_moved_elsewhere(tmp_path: Path, out: Path) -> None:
    """A measurement writes every size into its scratch folder, under names of their own."""
    made = plan(photos(tmp_path / "in", "a.jpg", "b.jpg"), out, **SIZES)

    moved = [output for task in made.tasks for output in task.moved("/scratch").outputs]

    assert len({output.target for output in moved}) == 6
    assert all(os.path.dirname(output.target) == "/scratch" and output.replace for output in moved)
    assert [output.after for output in moved[:3]] == [output.after for output in made.tasks[0].outputs]
