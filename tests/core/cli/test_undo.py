import os
from pathlib import Path

import pytest

from helpers.albums import names, plan_of
from helpers.journals import record
from lightwork import Journal
from lightwork.cli import main
from lightwork.journal import undoing


@pytest.fixture
def bin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The trash: a folder of the test's own."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(undoing, "system_trash", lambda path: os.rename(path, folder / os.path.basename(path)))
    return folder


def test_the_last_run_is_undone(album: Path, out: Path, bin: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And then the one before it, until there is none; the counts are told."""
    record(plan_of(album, out), out)
    record(plan_of(album, out / "more"), out / "more")

    assert main(["undo"]) == 0
    first = capsys.readouterr().out
    left = names(out)
    assert main(["undo"]) == 0
    assert main(["undo"]) == 1

    assert first.splitlines() == ["12 moved to the trash, 0 left alone, 0 gone already", "1 empty folders removed"]
    assert len(left) == 12
    assert not out.exists()
    assert len(names(bin)) == 12
    assert "no run that could be undone" in capsys.readouterr().err


def test_what_was_changed_since_is_named(album: Path, out: Path, bin: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On standard error, and it stays; that is no failure."""
    record(plan_of(album, out), out)
    (out / "003.jpg").write_bytes(b"mine now")

    assert main(["undo", "1"]) == 0

    told = capsys.readouterr()
    assert told.err == f"left alone: {out / '003.jpg'}: changed since\n"
    assert "11 moved to the trash, 1 left alone, 0 gone already" in told.out
    assert (names(out), len(names(bin))) == (["003.jpg"], 11)


def test_a_dry_run_of_undo_touches_nothing(
    album: Path, out: Path, bin: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It names what would go."""
    record(plan_of(album, out), out)

    assert main(["undo", "--dry-run"]) == 0

    told = capsys.readouterr().out
    assert told.count(" -> trash") == 12
    assert "12 would be moved to the trash" in told
    assert (len(names(out)), names(bin)) == (12, [])
    assert Journal().runs()[0].state == "done"


def test_without_a_trash_it_is_said_and_nothing_deleted(
    album: Path, out: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit code 1, every file named with the reason."""

    def refuse(path: str) -> None:
        raise OSError(18, "another disk without a trash", path)

    monkeypatch.setattr(undoing, "system_trash", refuse)
    record(plan_of(album, out), out)

    assert main(["undo"]) == 1

    told = capsys.readouterr().err
    assert told.count("cannot be moved to the trash (another disk without a trash)") == 12
    assert len(names(out)) == 12
