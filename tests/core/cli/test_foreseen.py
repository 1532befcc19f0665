import json
from importlib import import_module
from pathlib import Path

import pytest

from helpers.albums import make_album
from lightwork.cli import main
from lightwork.errors import CrewError
from lightwork.lab.foresee import FEWEST

ROOM = import_module("lightwork.lab.foresee")


def dry(folder: Path, out: Path, *more: str) -> int:
    """A dry run."""
    return main(["resize", str(folder), "--to", str(out), "--size", "64", "--workers", "2", "--dry-run", *more])


def test_a_dry_run_says_how_long_it_would_take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As a sentence with ranges, and nothing is made."""
    code = dry(make_album(tmp_path / "in", 12), tmp_path / "out")

    told = capsys.readouterr().out.splitlines()[-1]
    assert code == 0
    assert told.startswith("about ")
    assert " with 2 workers, and " in told
    assert told.endswith("of the photos")
    assert not (tmp_path / "out").exists()


def test_the_report_has_the_forecast(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With its ranges; there is none for a handful of photos, and none after a run."""
    dry(make_album(tmp_path / "in", 12), tmp_path / "out", "--json", "-", "--quiet")
    many = json.loads(capsys.readouterr().out)["forecast"]
    few = make_album(tmp_path / "few", FEWEST - 1)
    dry(few, tmp_path / "out", "--json", "-", "--quiet")
    handful = json.loads(capsys.readouterr().out)
    main(["resize", str(few), "--to", str(tmp_path / "out"), "--size", "64", "--crew", "solo", "--json", "-"])
    done = json.loads(capsys.readouterr().out)

    assert many["photos"] == 12
    assert many["workers"] == 2
    assert 0 < many["seconds"]["low"] <= many["seconds"]["about"] <= many["seconds"]["high"]
    assert handful["forecast"] is None
    assert "forecast" not in done


def test_a_dry_run_without_workers_is_a_dry_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What would be done is said all the same."""

    def refuse(*_: object) -> None:
        raise CrewError("no worker comes up")

    monkeypatch.setattr(ROOM, "foresee", refuse)

    code = dry(make_album(tmp_path / "in", 12), tmp_path / "out")

    assert code == 0
    assert "with 2 workers" not in capsys.readouterr().out


def test_nobody_is_asked_in_vain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A quiet dry run without a report makes no photo."""
    asked: list[object] = []
    monkeypatch.setattr(ROOM, "foresee", lambda *args: asked.append(args))

    dry(make_album(tmp_path / "in", 12), tmp_path / "out", "--quiet")

    assert asked == []
