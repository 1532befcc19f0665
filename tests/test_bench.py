"""The bench runs; what it measures is for its reader."""

from pathlib import Path

import msgspec
import pytest
from rich.console import Console

from bench import contest
from bench.peers import kits, race, report, results, stopwatch, workloads
from bench.peers.peers import PEERS
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


def test_every_peer_makes_the_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that are installed, on one core: results of the right number; the others have a reason."""
    monkeypatch.setitem(kits.switches, "install", False)
    monkeypatch.setattr(race, "cores", lambda: 1)
    out = Console(quiet=True)
    peers, versions, absent = race.installed(None, out)

    workload = next(workload for workload in workloads.WORKLOADS if workload.name == "F")
    tried = race.race(workload, 3, peers, 0, str(tmp_path), out)
    measured = race.race(workload, 3, peers[:1], 1, str(tmp_path), out)

    assert {peer.name for peer in PEERS} == {*versions, *absent}
    assert {"Lightwork", "Lightwork (warm)", "plain Pillow", "floor"} <= set(versions)
    able = {peer.name for peer in peers if peer.makes(workload.wanted)}
    assert {line.peer: line.error for line in tried.lines} == dict.fromkeys(able, "")
    line = measured.lines[0]
    assert line.wall > 0
    assert line.cpu > 0
    assert line.bytes > 0
    assert [path.name for path in tmp_path.iterdir()] == ["photos"]


@pytest.mark.parametrize("workload", workloads.WORKLOADS, ids=lambda workload: workload.name)
def test_our_recipe_is_the_workload(workload: workloads.Workload) -> None:
    """Lightwork and its peers are asked for the same."""
    from bench.peers.peers import recipe  # noqa: PLC0415 - beside its use
    from lightwork import Recipe  # noqa: PLC0415

    made = Recipe.from_table(recipe(workload.wanted))

    assert made.quality == workload.wanted.quality
    assert made.format.value[:2] == workload.wanted.format[:2]
    size = {"exact": made.sizing.box, "long": made.sizing.amount, "half": made.sizing.amount}[workload.wanted.fit]
    assert size in {(workload.wanted.edge,) * 2, workload.wanted.edge, 50}


def test_a_failing_command_says_so(tmp_path: Path) -> None:
    """With its last words; a runner's own count is read from its last line."""
    bad = stopwatch.run(
        ["sh", "-c", "echo no such thing >&2; exit 3"],
        cwd=str(tmp_path), said=str(tmp_path), environment={}, one_core=False,
    )  # fmt: skip
    good = stopwatch.run(
        ["sh", "-c", "echo words; echo '{\"work\": 1.5}'"],
        cwd=str(tmp_path), said=str(tmp_path), environment={}, one_core=False,
    )  # fmt: skip

    assert bad.error == "exit code 3: no such thing"
    assert (good.error, good.work) == ("", 1.5)


def test_the_report_leaves_nobody_out(tmp_path: Path) -> None:
    """The quickest stands first, whoever it is; one that failed, and one that is absent, with the reason."""
    names = ("Lightwork", "pyvips", "sharp")
    lines = [
        _line(name, workers, seconds) for workers in (1, 2) for name, seconds in zip(names, (4, 2, 8), strict=True)
    ]
    lines[-1].error = "exit code 1: /home/somebody/x.jpg is bad"
    lines += [_line("Lightwork (warm)", 2, 3), _line("floor", 1, 4)]
    result = results.Result("B", "camera photos", 10, 56, 3, 2, tuple(lines), {"sharp": "sharp 1"}, {"imgp": "no pip"})

    kept = tmp_path / "B.json"
    kept.write_bytes(msgspec.json.encode(result))
    report.write(tmp_path, tmp_path, Console(quiet=True), keep=True)
    told = (tmp_path / "benchmarks.md").read_text()

    two = told[told.index("| 2 cores |") :].splitlines()
    assert [row.split(" | ")[0] for row in two[2:6]] == [
        "| pyvips", "| **Lightwork (warm)**", "| **Lightwork**", "| floor (divided)",
    ]  # fmt: skip
    assert "- sharp, 2 at a time: exit code 1: x.jpg is bad" in told
    assert "- imgp could not be installed: no pip" in told
    assert "(pyvips): 2.00 of its wall time; the target is 0.85: missed." in told
    assert "Against the floor, warm, on all cores: 1.50 times; the target is 1.15: missed." in told
    assert "- Cannot make it: " not in told
    drawn = (tmp_path / "figures" / "bench-B.svg").read_text()
    assert 0 < drawn.index(">pyvips<") < drawn.index(">Lightwork (warm)<") < drawn.index(">Lightwork<")
    assert (tmp_path / "figures" / "bench-B-dark.svg").read_text() != drawn


def _line(peer: str, workers: int, seconds: float) -> results.Line:
    took = stopwatch.Took(seconds, seconds, seconds, 1_000_000)
    return results.Line(peer, workers, [took], 1000, 40.0, 0.98)
