"""`lightwork scaling`, as somebody types it."""

import json
from pathlib import Path

import pytest

from helpers.albums import make_album, names
from lightwork.cli import main


def test_it_measures_and_writes_what_was_asked_for(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A table, sentences, and the same numbers in every file; results are thrown away."""
    make_album(tmp_path / "in", 4, (300, 200))
    files = [tmp_path / name for name in ("a.svg", "a-dark.svg", "a.png", "a.csv", "a.json")]
    charts = [part for file in files[:3] for part in ("--chart", str(file))]

    code = main(
        ["scaling", str(tmp_path / "in"), "--size", "100", "--workers", "1,2", "--repeat", "1", "--no-threads",
         "--explain", *charts, "--csv", str(files[3]), "--json", str(files[4])]
    )  # fmt: skip

    out = capfd.readouterr().out
    assert code == 0
    assert "not enough runs to say" in out
    assert "Amdahl's law: a part s" in out
    assert files[0].read_text().startswith("<svg")
    assert files[0].read_text() != files[1].read_text()
    assert files[2].read_bytes().startswith(b"\x89PNG")
    found = json.loads(files[4].read_text())
    assert [(point["crew"], point["workers"]) for point in found["points"]] == [
        ("solo", 1), ("processes", 1), ("processes", 2),
    ]  # fmt: skip
    assert len(files[3].read_text().splitlines()) == 4
    assert names(tmp_path / "in") == ["000.jpg", "001.jpg", "002.jpg", "003.jpg"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--workers", "1,x"], "whole numbers"),
        (["--workers", "0"], "workers"),
        (["--repeat", "0"], "repeat"),
        (["--chart", "a.gif"], ".svg or .png"),
        (["--csv", "-", "--json", "-"], "csv"),
    ],
)
def test_what_cannot_be_is_refused(
    options: list[str], told: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """With exit code 2 and a sentence, before anything is measured."""
    make_album(tmp_path / "in", 2)

    assert main(["scaling", str(tmp_path / "in"), "--size", "32", *options]) == 2
    assert told in capfd.readouterr().err


def test_a_picture_is_never_written_over(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A chart is asked for under the name of a photo."""
    album = make_album(tmp_path / "in", 2)
    (album / "000.jpg").rename(album / "000.png")
    before = (album / "000.png").read_bytes()

    assert main(["scaling", str(album), "--size", "32", "--chart", str(album / "000.png")]) == 2
    assert "no picture" in capfd.readouterr().err
    assert (album / "000.png").read_bytes() == before
