import json
import os
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PIL import Image

from helpers.albums import make_album
from lightwork.cli import main
from lightwork.drawing import DARK, LIGHT, Ink
from lightwork.lab.article import Article, Row
from lightwork.lab.article_turn import Program
from lightwork.lab.compare import Round
from lightwork.run import Control

MODULE = import_module("lightwork.cli.article")

SECONDS = dict(zip(Program, (5.0, 2.5, 8.0, 4.0, 4.0, 3.0, 2.0), strict=True))

RESULT = Article(
    rows=tuple(
        Row(
            program=program, workers=1 if program.alone else 2, saves=program.saves,
            cold=(seconds + 0.5,), warm=(seconds,), first=(0.25,),
        )
        for program, seconds in SECONDS.items()
    ),
    images=1000, left_out=3, repeat=1, cores=2, method="as it was",
)  # fmt: skip


def test_the_table_and_the_sentences(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each program has its line; the ratios are of warm medians; without a folder photos are made, and removed."""
    seen: list[str] = []

    def remake(folder: str, workers: int, *, repeat: int, scratch: str, control: Control) -> Iterator[Round | Article]:
        del control
        assert (workers, repeat) == (2, 4)
        assert os.listdir(scratch) == []
        seen.extend(os.path.join(folder, name) for name in os.listdir(folder))
        yield Round("plain loop", 1, 1, 1.0, 1, 2)
        yield RESULT

    monkeypatch.setattr(MODULE, "remake", remake)
    monkeypatch.setattr(MODULE, "PHOTOS", 3)
    monkeypatch.setattr(MODULE, "make_photos", _few)

    assert main(["article", "--workers", "2", "--repeat", "4"]) == 0

    told = capsys.readouterr().out
    lines = told.splitlines()
    assert len(seen) == 3
    assert not any(os.path.exists(path) for path in seen)
    assert _cells(lines, "loop as published") == ["1", "nothing", "5.50", "5.00", "0.0%", "0.25", "200"]
    assert _cells(lines, "Lightwork, processes") == ["2", "yes", "2.50", "2.00", "0.0%", "0.25", "500", "4.00x"]
    assert "3 other files took no part." in told
    assert "the plain loop takes 8.00 s instead of 5.00 s" in told
    assert "the stock pool of 2 is 2.00 times as fast as the plain loop" in told
    assert "processes 4.00 times: 2.00 times from how a photo is made, 2.00 times from the cores" in told


def test_the_times_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """To standard output; the table goes elsewhere then."""
    monkeypatch.setattr(MODULE, "remake", lambda *_, **__: iter([RESULT]))

    assert main(["article", str(tmp_path), "--json", "-"]) == 0

    output = capsys.readouterr()
    table = json.loads(output.out)
    assert [row["program"] for row in table["rows"]] == [program.value for program in Program]
    assert table["rows"][0]["warm"] == [5.0]
    assert "plain loop" in output.err


def test_a_stop_has_its_own_exit_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with every command; the scratch folder is gone."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(MODULE, "remake", lambda *_, **__: iter([]))
    album = make_album(tmp_path / "in", 1)

    assert main(["article", str(album)]) == 130
    assert os.listdir(tmp_path) == ["in"]


def test_wrong_numbers_are_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a sentence."""
    album = make_album(tmp_path / "in", 1)

    assert main(["article", str(album), "--repeat", "0"]) == 2
    assert "repeat" in capsys.readouterr().err


def _few(folder: str) -> Iterator[str]:
    for path in make_album(Path(folder), 3).iterdir():
        yield str(path)


def _cells(lines: list[str], program: str) -> list[str]:
    line = next(line for line in lines if line.startswith(program))
    return line.removeprefix(program).split()


def test_the_charts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One for each ground, with every program."""
    monkeypatch.setattr(MODULE, "remake", lambda *_, **__: iter([RESULT]))
    light, dark, picture = tmp_path / "a.svg", tmp_path / "a-dark.svg", tmp_path / "a.png"

    assert main(["article", str(tmp_path), *(f"--chart={file}" for file in (light, dark, picture))]) == 0

    for program in Program:
        assert f">{program.value}<" in light.read_text()
    assert "saves nothing" in light.read_text()
    assert LIGHT[Ink.SURFACE] in light.read_text()
    assert DARK[Ink.SURFACE] in dark.read_text()
    with Image.open(picture) as drawn:
        assert drawn.format == "PNG"
        assert drawn.width > drawn.height > 600


def test_a_chart_of_another_kind_is_refused_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before the measurement."""
    assert main(["article", str(tmp_path), "--chart", str(tmp_path / "a.gif")]) == 2
    assert ".svg" in capsys.readouterr().err
