"""The bench runs; what it measures is for its reader."""

from pathlib import Path

import pytest

from bench import contest
from helpers import crews
from helpers.albums import make_album


def test_every_contestant_makes_the_photos(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a tiny album: every contestant is in the table, the ratios stand beside their targets, nothing stays."""
    album = make_album(tmp_path / "in", 3, (1700, 40))
    (album / "broken.jpg").write_bytes((album / "000.jpg").read_bytes()[:-300])
    scratch = tmp_path / "scratch"
    scratch.mkdir()

    photos = contest.able(contest.sample(str(album), str(scratch)), str(scratch))
    booths = contest.measure(photos, str(scratch), rounds=2, round_seconds=0)
    contest.show(booths, len(photos))

    told = capsys.readouterr().out
    assert [len(booth.tasks) for booth in booths] == [3] * 6
    assert [len(booth.rounds) for booth in booths] == [2] * 6
    assert all(booth.contestant.name in told for booth in booths)
    assert "target 2.0x" in told
    assert "target 1.8x" in told
    assert list(scratch.iterdir()) == []


def test_more_photos_for_quick_ones() -> None:
    """The set is repeated, whole, until one core is busy for long enough; each has its own index."""
    photos = [contest.Rehearsed(task, seconds) for task, seconds in zip(crews.tasks(2), (0.1, 0.3), strict=True)]

    repeated = contest.enough(photos, 1.0)

    assert [task.index for task in repeated] == list(range(8))  # 1.3 s are 3.25 times 0.4 s
    assert [task.source.path for task in repeated[:4]] == ["/in/0.jpg", "/in/1.jpg"] * 2


def test_nonsense_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """What is no folder is answered with the usage."""
    assert contest.main(["/no/such/folder"]) == 2
    assert "tests/bench [FOLDER]" in capsys.readouterr().err
