import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from helpers.plans import LARGE, notes, photos, plan, targets
from lightwork import Collision, Fit, Fits, Format, Recipe, RecipeError, Sizing, Source, make_plan, scan
from lightwork.plan import Action, Header, NoteKind, remember
from lightwork.recipe import Names
from lightwork.scan import SkipReason


def test_everything_found_has_a_task_or_a_reason(tmp_path: Path, out: Path) -> None:
    """Tasks and skips together are what the scan found."""
    photos(tmp_path / "in", "a.jpg", "b.png", "notes.txt", "sub/c.jpg")

    made = plan(tmp_path / "in", out)

    assert made.found == 4
    assert [task.index for task in made.tasks] == [0, 1, 2]
    assert [skip.why for skip in made.skips] == [SkipReason.NOT_AN_IMAGE]


def test_the_tree_is_kept_or_flattened(tmp_path: Path, out: Path) -> None:
    """Folders below the given one are made again, unless the recipe says flat."""
    photos(tmp_path / "in", "a.jpg", "sub/b.jpg")

    assert targets(plan(tmp_path / "in", out), out) == ["a.jpg", "sub/b.jpg"]
    assert targets(plan(tmp_path / "in", out, keep_folders=False), out) == ["a.jpg", "b.jpg"]


def test_two_photos_never_share_a_target(tmp_path: Path, out: Path) -> None:
    """Flattened twins, twins by case and twins by ending all get their own names, by any policy."""
    photos(tmp_path / "in", "1/A.jpg", "2/a.jpg", "3/a.JPG", "4/a.png")

    for policy in Collision:
        made = plan(tmp_path / "in", out, keep_folders=False, format=Format.JPEG, on_collision=policy)
        assert len({target.lower() for target in targets(made, out)}) == 4
        assert notes(made)[NoteKind.RENAMED] == 3


def test_a_number_that_is_taken_is_passed_over(tmp_path: Path, out: Path) -> None:
    """The name "a (2).jpg" may be a photo of its own."""
    photos(tmp_path / "in", "1/a.jpg", "2/a.jpg", "1/a (2).jpg")

    assert sorted(targets(plan(tmp_path / "in", out, keep_folders=False), out)) == [
        "a (2).jpg",
        "a (3).jpg",
        "a.jpg",
    ]


def test_collisions_with_files_on_disk(tmp_path: Path, out: Path) -> None:
    """Each policy does what it is called."""
    photos(tmp_path / "in", "a.jpg")
    photos(out, "a.jpg")

    renamed = plan(tmp_path / "in", out)
    skipped = plan(tmp_path / "in", out, on_collision=Collision.SKIP)
    older = plan(tmp_path / "in", out, on_collision=Collision.NEWER)
    overwritten = plan(tmp_path / "in", out, on_collision=Collision.OVERWRITE)

    assert (targets(renamed, out), renamed.tasks[0].first.replace) == (["a (2).jpg"], False)
    assert [skip.why for skip in skipped.skips] == [SkipReason.TARGET_EXISTS]
    assert [skip.why for skip in older.skips] == [SkipReason.TARGET_NEWER]
    assert (targets(overwritten, out), overwritten.tasks[0].first.replace) == (["a.jpg"], True)


@pytest.mark.parametrize("policy", [Collision.RENAME, Collision.OVERWRITE])
def test_a_file_whose_name_differs_in_case_is_not_lost(tmp_path: Path, out: Path, policy: Collision) -> None:
    """Where the file system tells case apart, "A.jpg" is another file: the result takes a third name."""
    photos(tmp_path / "in", "a.jpg")
    photos(out, "A.jpg")
    if (out / "a.jpg").exists():
        pytest.skip("this file system takes both names for one")

    assert targets(plan(tmp_path / "in", out, on_collision=policy), out) == ["a (2).jpg"]


@pytest.mark.parametrize("policy", [Collision.OVERWRITE, Collision.NEWER])
def test_a_newer_photo_replaces_its_result(tmp_path: Path, out: Path, policy: Collision) -> None:
    """Overwrite always, newer when the original is."""
    photos(out, "a.jpg")
    photos(tmp_path / "in", "a.jpg")
    os.utime(out / "a.jpg", ns=(0, 0))

    made = plan(tmp_path / "in", out, on_collision=policy)

    assert targets(made, out) == ["a.jpg"]
    assert made.tasks[0].first.replace


@pytest.mark.parametrize("policy", list(Collision))
def test_an_original_is_never_a_target(tmp_path: Path, policy: Collision) -> None:
    """With the output folder the same as the input, or linked to it, every photo keeps its file."""
    folder = photos(tmp_path / "in", "a.jpg", "b.jpg")
    os.utime(folder / "b.jpg", ns=(10**18, 10**18))
    linked = tmp_path / "linked"
    linked.symlink_to(folder)

    for output in (folder, linked):
        made = plan(folder, output, on_collision=policy)
        originals = {os.path.realpath(folder / name) for name in ("a.jpg", "b.jpg")}
        assert not originals & {os.path.realpath(task.first.target) for task in made.tasks}
        assert not any(task.first.replace for task in made.tasks)


def test_a_photo_that_fits_is_copied_reencoded_or_skipped(tmp_path: Path, out: Path) -> None:
    """As the recipe says; one that is turned, or wanted in another format, is made anew."""
    folder = photos(tmp_path / "in", "a.jpg")
    small, turned = Header("jpeg", (800, 600)), Header("jpeg", (800, 600), upright=False)

    assert plan(folder, out, small).tasks[0].first.action is Action.COPY
    assert plan(folder, out, small, fits=Fits.REENCODE).tasks[0].first.action is Action.RESIZE
    assert [skip.why for skip in plan(folder, out, small, fits=Fits.SKIP).skips] == [SkipReason.ALREADY_FITS]
    assert plan(folder, out, turned).tasks[0].first.action is Action.RESIZE
    assert plan(folder, out, small, format=Format.PNG).tasks[0].first.action is Action.RESIZE


def test_the_ending_follows_the_format(tmp_path: Path, out: Path) -> None:
    """The original's own spelling stays where it fits; a format that is only read becomes PNG."""
    folder = photos(tmp_path / "in", "a.JPEG")

    assert targets(plan(folder, out), out) == ["a.JPEG"]
    assert targets(plan(folder, out, format=Format.WEBP), out) == ["a.webp"]
    assert targets(plan(folder, out, Header("png", (4000, 3000))), out) == ["a.png"]
    bmp = plan(folder, out, Header("bmp", (4000, 3000)))
    assert targets(bmp, out) == ["a.png"]
    assert [note.kind for note in bmp.notes] == [NoteKind.CONVERTED]


def test_sizes_are_settled(tmp_path: Path, out: Path) -> None:
    """Each task says from what to what; unknown where the header could not be read."""
    folder = photos(tmp_path / "in", "a.jpg")
    square = Sizing(fit=Fit.FILL, box=(600, 600))

    known = plan(folder, out, sizing=square).tasks[0]
    unknown = plan(folder, out, None).tasks[0]

    assert (known.before, known.first.after) == ((4000, 3000), (600, 600))
    assert (unknown.before, unknown.first.after) == (None, None)


def test_without_an_output_folder_there_is_no_plan(tmp_path: Path) -> None:
    """None given, or a file in its place, is refused by name."""
    photos(tmp_path, "a.jpg")

    for output in ("", str(tmp_path / "a.jpg")):
        with pytest.raises(RecipeError, match="output"):
            make_plan([], Recipe(output=output), lambda _source, _also: LARGE)


def test_headers_are_read_once(tmp_path: Path, out: Path) -> None:
    """Planning again with another recipe opens no file again, unless it has changed."""
    folder = photos(tmp_path / "in", "a.jpg", "b.jpg")
    looked: list[str] = []

    def look(source: Source, also: tuple[str, ...]) -> Header:
        del also
        looked.append(source.relative)
        return LARGE

    remembering = remember(look)
    for quality in (80, 90):
        make_plan(scan([str(folder)]), Recipe(output=str(out), quality=quality), remembering)
    (folder / "a.jpg").write_bytes(b"changed")
    make_plan(scan([str(folder)]), Recipe(output=str(out)), remembering)

    assert looked == ["a.jpg", "b.jpg", "a.jpg"]


def test_many_twins_are_planned(out: Path) -> None:
    """A template without {name} or {n} numbers ten thousand photos."""
    sources = [Source(f"/in/{number}.jpg", f"{number}.jpg", 1, 0, (0, number)) for number in range(10_000)]

    made = make_plan(sources, Recipe(output=str(out), names=Names("photo")), lambda _source, _also: LARGE)

    assert targets(made, out)[-1] == "photo (10000).jpg"
    assert len(set(targets(made, out))) == 10_000


def test_the_look_is_told_what_else_is_read(tmp_path: Path, out: Path) -> None:
    """The formats on request reach whoever reads headers."""
    asked: list[tuple[str, ...]] = []

    def look(source: Source, also: tuple[str, ...]) -> Header:
        del source
        asked.append(also)
        return LARGE

    recipe = Recipe(output=str(out), read=("psd", "ico"))  # type: ignore[arg-type]
    make_plan(scan([str(photos(tmp_path / "in", "a.psd"))], "", recipe.read), recipe, look)

    assert asked == [("psd", "ico")]


def test_two_plans_may_look_at_once() -> None:
    """Each gets every header right, whichever of them reads it."""
    switch = sys.getswitchinterval()
    sources = [Source(f"/in/{number}.jpg", f"{number}.jpg", 1, number, (0, number)) for number in range(6000)]
    look = remember(lambda source, _: Header("jpeg", (1 + source.mtime_ns, 1)))

    def plan_all(step: int) -> list[int]:
        return [
            source.mtime_ns
            for source in sources[::step]
            if look(source, ()) != Header("jpeg", (1 + source.mtime_ns, 1))
        ]

    try:
        sys.setswitchinterval(1e-6)
        with ThreadPoolExecutor(2) as pool:
            wrong = list(pool.map(plan_all, (1, -1)))
    finally:
        sys.setswitchinterval(switch)

    assert wrong == [[], []]
    assert plan_all(1) == []
