"""What is told and kept of a run on the command line: where its time went, a recording, and its lanes."""

import csv
from pathlib import Path

import pytest

from helpers.albums import make_album, plan_of
from helpers.journals import record
from lightwork.cli import main
from lightwork.crews import cores
from lightwork.replay import load


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Three photos."""
    return make_album(tmp_path / "in", 3)


def resized(album: Path, *options: str) -> int:
    """What `lightwork resize` gives, in this process alone."""
    out = str(album.parent / "out")
    return main(["resize", str(album), "--to", out, "--size", "32", "--crew", "solo", *options])


def test_verbose_says_where_the_time_went(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without it nothing of that is said."""
    assert resized(album) == 0
    short = capsys.readouterr().out
    assert resized(album, "--on-collision", "overwrite", "--verbose") == 0
    long = capsys.readouterr().out

    assert "s were: ideal" not in short
    assert "s were: ideal" in long


def test_a_recording_says_when_and_where(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The machine, the day and the version; and the names of the photos."""
    file = str(album.parent / "a.lwrun")

    assert resized(album, "--record", file) == 0

    head, plan, _ = load(file)
    assert head.machine.logical == cores()
    assert head.date is not None
    assert [task.source.path for task in plan.tasks] == ["000.jpg", "001.jpg", "002.jpg"]
    assert main(["replay", file, "--summary"]) == 0
    assert f"{head.version}, {head.date}" in capsys.readouterr().out


def test_names_may_stay_at_home(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For a report of a mistake; without a recording there is nothing to leave them out of."""
    file = album.parent / "a.lwrun"

    assert resized(album, "--record", str(file), "--record-without-names") == 0
    assert [task.source.path for task in load(str(file))[1].tasks] == ["photo 1", "photo 2", "photo 3"]
    assert resized(album, "--record-without-names") == 2
    assert "record_without_names" in capsys.readouterr().err


def test_lanes_are_drawn_from_a_recording(album: Path) -> None:
    """As SVG, as PNG for a dark ground, and as CSV with a row for each photo; nothing is played."""
    file, folder = str(album.parent / "a.lwrun"), album.parent
    resized(album, "--record", file)
    charts = folder / "lanes.svg", folder / "lanes-dark.png"

    options = [word for chart in charts for word in ("--chart", str(chart))]
    assert main(["replay", file, *options, "--csv", str(folder / "lanes.csv")]) == 0

    assert "worker 1" in charts[0].read_text(encoding="utf-8")
    assert charts[1].read_bytes().startswith(b"\x89PNG")
    with (folder / "lanes.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert sorted(row["name"] for row in rows if row["what"] == "photo") == ["000.jpg", "001.jpg", "002.jpg"]


def test_what_is_gone_on_with_can_be_recorded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`resume` keeps and tells the same."""
    folder, out, file = make_album(tmp_path / "in", 4), tmp_path / "out", str(tmp_path / "a.lwrun")
    record(plan_of(folder, out), out, stop_after=1)

    assert main(["resume", "--crew", "solo", "--record", file, "--verbose"]) == 0

    head, plan, _ = load(file)
    assert head.tasks == len(plan.tasks) == 3
    assert "s were: ideal" in capsys.readouterr().out


def test_a_chart_goes_over_no_photo(album: Path) -> None:
    """A slip of the keyboard is refused before anything is read; so is a name that says no kind."""
    file = str(album.parent / "a.lwrun")
    resized(album, "--record", file)
    photo = album / "001.jpg"
    before = photo.read_bytes()

    assert main(["replay", file, "--csv", str(photo)]) == 2
    assert main(["replay", file, "--chart", str(photo)]) == 2
    assert photo.read_bytes() == before
