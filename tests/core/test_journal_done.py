import os
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image

from helpers.albums import make_album, names
from helpers.journals import record
from helpers.trees import nature, tree
from lightwork import Journal, Plan, Recipe, Sizing, look, make_plan, scan
from lightwork.fingerprint import digest, file_digest, fingerprint
from lightwork.plan import NoteKind
from lightwork.recipe import Avif, Collision, Format, Names, OnRequest, Png
from lightwork.scan import SkipReason


def again(folder: Path, out: Path, size: str = "32", journal: Journal | None = None, **settings: Any) -> Plan:
    """What an incremental run would do now."""
    recipe = Recipe(sizing=Sizing.parse(size), output=str(out), **settings)
    with (journal or Journal()).written(recipe) as done:
        return make_plan(scan([str(folder)], recipe.output), recipe, look, done)


def made(plan: Plan) -> list[str]:
    """Names of the results that are to be made; one that is to replace a file has a star."""
    outputs = [output for task in plan.tasks for output in task.outputs]
    return [os.path.basename(output.target) + "*" * output.replace for output in outputs]


def reasons(plan: Plan) -> set[SkipReason]:
    """Why what is left out is left out."""
    return {skip.why for skip in plan.skips}


def test_what_is_done_is_left_out(album: Path, out: Path) -> None:
    """All of it, and its names stay taken: a new photo of the same name gets a number."""
    record(again(album, out), out)
    Image.new("RGB", (80, 50)).save(album / "000.jpeg")
    os.rename(album / "000.jpeg", album / "000.JPG")

    plan = again(album, out)

    assert reasons(plan) == {SkipReason.ALREADY_DONE}
    assert len(plan.skips) == 12
    assert made(plan) == ["000 (2).JPG"]


def test_a_renamed_folder_redoes_nothing(tmp_path: Path, album: Path, out: Path) -> None:
    """Photos are known by their place below what was given."""
    record(again(album, out), out)
    os.rename(album, tmp_path / "holiday")

    assert made(again(tmp_path / "holiday", out)) == []


def test_another_folders_photos_of_the_same_names_replace_nothing(tmp_path: Path, album: Path, out: Path) -> None:
    """Whether the first folder is still there or not: they get numbers, as without a journal, and then are done."""
    other = make_album(tmp_path / "other", 3, (200, 100))
    record(again(album, out), out)

    still_there = again(other, out)
    shutil.rmtree(album)
    gone = again(other, out)
    record(gone, out)

    assert made(still_there) == made(gone) == ["000 (2).jpg", "001 (2).jpg", "002 (2).jpg"]
    assert made(again(other, out)) == []


def test_a_copied_folder_counts_as_another(tmp_path: Path, album: Path, out: Path) -> None:
    """Its photos have the same size and time, but the first ones are still where they were."""
    record(again(album, out), out)
    shutil.copytree(album, tmp_path / "copy")

    assert made(again(tmp_path / "copy", out))[0] == "000 (2).jpg"


def test_a_changed_photo_is_made_again_and_replaces_our_result(album: Path, out: Path) -> None:
    """That one only."""
    record(again(album, out), out)
    Image.new("RGB", (300, 100), "red").save(album / "004.jpg")

    plan = again(album, out)
    record(plan, out)

    assert made(plan) == ["004.jpg*"]
    assert len(names(out)) == 12
    with Image.open(out / "004.jpg") as result:
        assert result.size == (32, 11)
    assert made(again(album, out)) == []


def test_a_changed_recipe_redoes_everything(album: Path, out: Path) -> None:
    """And replaces our own results, until the next change; the space for names and collisions makes no difference."""
    record(again(album, out), out)
    first = tree(out)

    plan = again(album, out, quality=40)
    record(plan, out)

    assert made(plan) == [f"{number:03}.jpg*" for number in range(12)]
    assert names(out) == sorted(first)
    assert all(tree(out)[name] != data for name, data in first.items())
    assert made(again(album, out, quality=40, on_collision=Collision.SKIP)) == []
    assert len(made(again(album, out))) == 12


@pytest.mark.parametrize("policy", list(Collision))
def test_a_strangers_file_is_never_taken_for_ours(album: Path, out: Path, policy: Collision) -> None:
    """A result that was edited, and a file that was there before: the collision rule decides, as without a journal."""
    record(again(album, out), out)
    (out / "001.jpg").write_bytes((out / "001.jpg").read_bytes() + b"words")
    os.utime(out / "001.jpg", ns=(2**62, 2**62))

    plan = again(album, out, quality=40, on_collision=policy)

    stays = {Collision.RENAME: ["001 (2).jpg"], Collision.OVERWRITE: ["001.jpg*"]}.get(policy, [])
    assert [name for name in made(plan) if name.startswith("001")] == stays
    assert len(made(plan)) == 11 + len(stays)


def test_a_lost_or_empty_result_is_made_again(album: Path, out: Path) -> None:
    """Gone, or what a power cut left of it."""
    record(again(album, out), out)
    (out / "002.jpg").unlink()
    (out / "003.jpg").write_bytes(b"")

    assert made(again(album, out)) == ["002.jpg", "003.jpg*"]


def test_twins_keep_their_numbers(tmp_path: Path, out: Path) -> None:
    """Photos of one name in several folders: each finds its own result again, also when the first of them is gone."""
    for folder, colour in (("a", "red"), ("b", "lime"), ("c", "blue")):
        (tmp_path / "in" / folder).mkdir(parents=True)
        Image.new("RGB", (90, 60), colour).save(tmp_path / "in" / folder / "x.jpg")
    record(again(tmp_path / "in", out, keep_folders=False), out)
    before = nature(out)
    assert sorted(before) == ["x (2).jpg", "x (3).jpg", "x.jpg"]

    same = again(tmp_path / "in", out, keep_folders=False)
    (tmp_path / "in" / "a" / "x.jpg").unlink()
    fewer = again(tmp_path / "in", out, keep_folders=False)
    Image.new("RGB", (90, 60), "gray").save(tmp_path / "in" / "c" / "x.jpg")
    changed = again(tmp_path / "in", out, keep_folders=False)

    assert (made(same), made(fewer), made(changed)) == ([], [], ["x (3).jpg*"])
    assert nature(out) == before


def test_the_number_in_the_name_goes_on(tmp_path: Path, out: Path) -> None:
    """What is left out still counts, so that a later photo gets the next number and nobody else's."""
    folder = make_album(tmp_path / "in", 3)
    numbered: dict[str, Any] = {"names": Names(template="{n:02}")}
    record(again(folder, out, **numbered), out)
    make_album(folder, 5)
    for number in range(3):
        os.utime(folder / f"{number:03}.jpg", ns=(7, 7))
    shutil.rmtree(out)
    record(again(folder, out, **numbered), out)
    make_album(folder / "z", 1)

    assert made(again(folder, out, **numbered)) == ["06.jpg"]


def test_a_new_size_is_made_alone(album: Path, out: Path) -> None:
    """What is there in the other size is done; nothing is said to be missing."""
    named = Names(template="{name}-{size}")
    record(again(album, out, names=named), out)

    plan = again(album, out, names=named, also=(Sizing.parse("16"),))
    record(plan, out)

    assert made(plan) == [f"{number:03}-16.jpg" for number in range(12)]
    assert {skip.why for task in plan.tasks for skip in task.left_out} == {SkipReason.ALREADY_DONE}
    assert NoteKind.NOT_ALL_SIZES not in {note.kind for note in plan.notes}
    assert made(again(album, out, names=named, also=(Sizing.parse("16"),))) == []


def test_an_original_is_never_replaced(album: Path, out: Path) -> None:
    """Results that are given as originals, into the same folder: they get other names."""
    record(again(album, out), out)
    before = nature(out)

    plan = again(out, out, "16")
    record(plan, out)

    assert made(plan)[:2] == ["000 (2).jpg", "001 (2).jpg"]
    assert {name: nature(out)[name] for name in before} == before


def test_without_a_journal_everything_is_made(tmp_path: Path, album: Path, out: Path) -> None:
    """And nothing is replaced."""
    (tmp_path / "file").touch()
    record(again(album, out), out)
    nowhere = Journal(tmp_path / "file")

    assert made(again(album, out, journal=nowhere))[0] == "000 (2).jpg"


def test_what_a_killed_run_may_have_made_is_made_in_its_place(tmp_path: Path, out: Path) -> None:
    """A result without its line, as a killed run leaves it, gets no twin: the same bytes are the work done."""
    folder = make_album(tmp_path / "in", 6)
    record(again(folder, tmp_path / "whole"), tmp_path / "whole")
    record(again(folder, out), out, stop_after=3)
    shutil.copy(tmp_path / "whole" / "003.jpg", out / "003.jpg")
    (out / "004.jpg").write_bytes(b"a stranger's")

    other_settings = again(folder, out, quality=40)
    plan = again(folder, out)
    record(plan, out)

    assert "003 (2).jpg" in made(other_settings)
    assert made(plan) == ["003.jpg", "004.jpg", "005.jpg"]
    expected = tree(tmp_path / "whole") | {"004.jpg": b"a stranger's"}
    assert tree(out) == expected
    assert made(again(folder, out)) == ["004.jpg"]


def test_the_journal_knows_the_bytes_that_are_on_the_disk(tmp_path: Path, out: Path) -> None:
    """Resized, copied because it fits, copied beside a resized one, and kept because the result was bigger."""
    folder = tmp_path / "in"
    (folder / "small").mkdir(parents=True)
    Image.new("RGB", (60, 40), "red").save(folder / "large.jpg")
    Image.new("RGB", (20, 10), "red").save(folder / "small" / "fits.jpg")
    Image.new("RGB", (16, 16), "red").save(folder / "fits one.png")
    Image.effect_noise((400, 300), 90).save(folder / "noise.jpg", quality=1)
    sizes: dict[str, Any] = {"also": (Sizing.parse("16"), Sizing.parse("390")), "if_bigger": "keep-original"}
    plan = again(folder, out, "32", quality=100, **sizes)

    number = record(plan, out)

    bin: list[str] = []
    undone = Journal().undo(number, trash=bin.append)
    assert len(plan.tasks) == 4
    assert sorted(os.path.relpath(path, out) for path in bin) == names(out)
    assert undone.kept == ()


# Fingerprints


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    """BLAKE2b with 8 bytes, as the reference tool says (`b2sum -l 64`), in memory and from a file of several pieces."""
    (tmp_path / "large").write_bytes(b"lightwork" * 500_000)

    assert digest(b"") == "e4a6a0577479b2b4"
    assert file_digest(str(tmp_path / "large")) == digest(b"lightwork" * 500_000)


BASE = Recipe(output="/out", quality=70)


@pytest.mark.parametrize(
    "other",
    [
        {"output": "/elsewhere"},
        {"keep_folders": False},
        {"names": Names(prefix="x")},
        {"on_collision": Collision.SKIP},
        {"read": (OnRequest.PSD,)},
        {"sizing": Sizing(amount=1600.0)},
    ],
)
def test_what_changes_no_result_changes_no_fingerprint(other: dict[str, Any]) -> None:
    """Where it goes and what it is called; and equal numbers are equal."""
    assert fingerprint(msgspec.structs.replace(BASE, **other)) == fingerprint(BASE)


@pytest.mark.parametrize(
    "other",
    [
        {"quality": 71},
        {"format": Format.AVIF},
        {"png": Png(level=2)},
        {"avif": Avif(speed=3)},
        {"sizing": Sizing(box=(1600, 1599))},
        {"also": (Sizing(),)},
        {"keep_dates": True},
        {"background": "#000000"},
    ],
)
def test_what_changes_a_result_changes_the_fingerprint(other: dict[str, Any]) -> None:
    """Every setting of the picture and its file."""
    assert fingerprint(msgspec.structs.replace(BASE, **other)) != fingerprint(BASE)


def test_every_setting_counts_unless_it_is_known_not_to() -> None:
    """A setting that is new here must be thought about: it makes results anew, or it is in the list."""
    assert set(Recipe.__struct_fields__) >= {"output", "keep_folders", "names", "on_collision", "read"}
    a, b = Sizing(box=(9, 9)), Sizing(box=(8, 8))
    both, one = Recipe(sizing=a, also=(b,)), Recipe(sizing=b)

    assert fingerprint(both, b) == fingerprint(one, b)
    assert fingerprint(both, a) != fingerprint(both, b)
