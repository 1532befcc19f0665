import json
import os
from pathlib import Path

import pytest

from helpers.albums import names, plan_of
from helpers.journals import record
from lightwork import Journal
from lightwork.cli import main


def test_runs_are_listed_with_the_latest_first(album: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Number, state, counts, seconds and folders, as a table and as JSON."""
    (album / "000.jpg").write_bytes((album / "000.jpg").read_bytes()[:200])
    main(["resize", str(album), "--to", str(out), "--size", "32", "--crew", "solo", "--quiet"])
    main(["resize", str(album / "001.jpg"), str(album / "002.jpg"), "--to", str(out), "--crew", "threads", "--quiet"])
    capsys.readouterr()

    assert main(["runs"]) == 0
    _, *table = (line.split() for line in capsys.readouterr().out.splitlines())
    assert main(["runs", "--json"]) == 0
    latest, first = json.loads(capsys.readouterr().out)

    assert [[row[0], *row[3:9]] for row in table] == [
        ["2", "done", "2", "0", "2", "0", "0"],
        ["1", "done", "12", "11", "0", "1", "0"],
    ]
    assert table[1][-2:] == [str(album), str(out)]
    assert (first["id"], first["state"], first["done"], first["failed"], first["left"]) == (1, "done", 11, 1, 0)
    assert (latest["paths"], latest["crew"]) == ([str(album / "001.jpg"), str(album / "002.jpg")], "threads")


def test_a_run_that_is_partly_undone_says_so(
    tmp_path: Path, album: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the table; for programs its state is as it was, and a field says the rest."""
    record(plan_of(album, out))
    Journal().undo(1, trash=lambda path: os.rename(path, tmp_path / "away"), step=lambda done, _: done < 1)

    assert main(["runs"]) == 0
    assert "partly undone" in capsys.readouterr().out
    main(["runs", "--json"])
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["state"], told["partly_undone"]) == ("done", True)


def test_there_are_no_runs_at_first(capsys: pytest.CaptureFixture[str]) -> None:
    """Only the head of the table."""
    assert main(["runs", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_name_that_is_no_text_can_be_listed(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Escaped for people, exact for programs."""
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/o\xffut\n")
    main(["resize", str(album), "--to", odd, "--size", "32", "--crew", "solo", "--quiet"])

    assert main(["runs"]) == 0
    assert capsys.readouterr().out.rstrip().endswith("/o\\xffut\\n")
    main(["runs", "--json"])
    assert json.loads(capsys.readouterr().out)[0]["output"] == odd


def test_a_dry_run_and_a_wrong_folder_are_no_runs(album: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing was made, so there is nothing to list."""
    main(["resize", str(album), "--to", str(out), "--dry-run", "--quiet"])
    assert main(["resize", str(album), "--to", str(album / "000.jpg" / "below"), "--quiet"]) == 2
    capsys.readouterr()

    main(["runs", "--json"])

    assert json.loads(capsys.readouterr().out) == []


def test_a_run_without_a_journal_says_so_once(
    album: Path, out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It makes all photos and exits 0; asking for runs then is an error with its reason."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("LIGHTWORK_HOME", str(tmp_path / "file" / "home"))

    code = main(["resize", str(album), "--to", str(out), "--size", "32", "--crew", "solo", "--incremental"])
    told = capsys.readouterr().err

    assert code == 0
    assert len(names(out)) == 12
    assert told.count("cannot be resumed or undone: the journal cannot be opened") == 1
    assert len(told.splitlines()) == 1
    assert main(["runs"]) == 1
    assert "the journal cannot be opened" in capsys.readouterr().err
