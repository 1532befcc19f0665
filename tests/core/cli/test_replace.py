"""`lightwork resize --replace`: a deliberate choice, and what contradicts it."""

from pathlib import Path

import pytest

from helpers.albums import names
from helpers.trees import nature, tree
from lightwork.cli import main


def test_replaced_and_undone(tmp_path: Path, album: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The plan says how many originals there are, the backup folder has them, and undo offers to bring all back."""
    before, kept = tree(album), tmp_path / "kept"

    done = main(["resize", str(album), "--size", "32", "--replace", "backup", "--backup", str(kept), "--crew", "solo"])
    said = capfd.readouterr().out
    after = tree(album)
    undone = main(["undo", "--dry-run"])

    assert (done, undone) == (0, 0)
    assert "12 originals" in capfd.readouterr().out
    assert "12 replace their original" in said
    assert tree(kept) == before
    assert sorted(after) == sorted(before)
    assert not set(after.values()) & set(before.values())


def test_another_run_leaves_them_and_the_backup_alone(album: Path) -> None:
    """A backup folder among the photos is no photo; what has been replaced fits."""
    arguments = ["resize", str(album), "--size", "32", "--replace", "backup", "--backup", str(album / "kept")]
    assert main([*arguments, "--crew", "solo"]) == 0
    before = nature(album)

    assert main([*arguments, "--crew", "solo"]) == 0

    assert nature(album) == before
    assert len(names(album)) == 24


@pytest.mark.parametrize(
    "more",
    [
        ["--replace", "trash", "--to", "out"],
        ["--replace", "trash", "--incremental"],
        ["--replace", "trash", "--backup", "kept"],
        ["--backup", "kept", "--to", "out"],
        ["--replace", "backup"],
        ["--replace", "trash", "--size", "16"],
    ],
)
def test_contradictions_are_refused(
    tmp_path: Path, album: Path, more: list[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2 before anything is looked at, and no file is touched."""
    monkeypatch.chdir(tmp_path)
    before = nature(tmp_path)

    assert main(["resize", str(album), "--size", "32", *more, "--crew", "solo"]) == 2

    assert nature(tmp_path) == before
    assert capfd.readouterr().err.startswith("Error: ")
