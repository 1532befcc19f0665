import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.albums import make_album, names, plan_of
from helpers.journals import kill_in_mid_run, record
from helpers.trees import nature, tree
from lightwork import Journal
from lightwork.cli import main
from lightwork.journal import RunState


def test_what_is_left_is_made(album: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The last unfinished run, without a word about its folder or recipe."""
    record(plan_of(album, out), out, stop_after=5)
    before = nature(out)

    assert main(["resume", "--crew", "solo"]) == 0

    told = capsys.readouterr().out
    assert "5 left out: done already" in told
    assert "7 done, 0 copied unchanged, 5 left out, 0 failed, 0 left of 12 found" in told
    assert {name: nature(out)[name] for name in before} == before
    assert len(names(out)) == 12


def test_a_killed_run_is_gone_on_with(tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """After `kill -9`, with workers: the tree is that of an unbroken run, and nothing unfinished lies about."""
    folder = make_album(tmp_path / "in", 30, (600, 400))
    main(["resize", str(folder), "--to", str(tmp_path / "unbroken"), "--size", "64", "--quiet", "--workers", "2"])
    kill_in_mid_run(folder, out, 11, tmp_path / "p")
    (out / ".lw-0a1b2c3d.part").write_bytes(b"half")

    assert main(["resume", "2", "--workers", "2", "--json", "-"]) == 0

    report = json.loads(capsys.readouterr().out)
    assert report["done"] + report["skipped"] == 30
    assert tree(out) == tree(tmp_path / "unbroken")
    assert Journal().unfinished() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for another process")
def test_an_interrupted_run_can_be_gone_on_with(tmp_path: Path, out: Path) -> None:
    """Ctrl+C ends the command with 130, the run counts as stopped, and `resume` ends it."""
    folder = make_album(tmp_path / "in", 60, (1200, 900))
    arguments = [sys.executable, "-m", "lightwork", "resize", str(folder), "--to", str(out), "--size", "64"]
    running = subprocess.Popen([*arguments, "--workers", "1"], stdout=subprocess.PIPE)
    assert running.stdout is not None
    for line in running.stdout:
        if b" of 60 " in line:  # a line for every tenth of the photos
            break
    running.send_signal(signal.SIGINT)
    running.communicate()

    (stopped,) = Journal().unfinished()
    code = main(["resume", "--quiet"])

    assert running.returncode == 130
    assert stopped.state is RunState.STOPPED
    assert 6 <= stopped.done < 60
    assert (code, len(names(out))) == (0, 60)


def test_a_dry_run_only_says_what_is_left(album: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is made and no leftover removed; the run can still be gone on with."""
    number = record(plan_of(album, out), out, stop_after=10)
    (out / ".lw-0a1b2c3d.part").write_bytes(b"half")
    before = nature(out)

    assert main(["resume", str(number), "--dry-run"]) == 0

    assert capsys.readouterr().out.count(" -> " + str(out)) == 2
    assert nature(out) == before
    assert [run.id for run in Journal().unfinished()] == [number]


def test_an_original_that_is_gone_is_told(album: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By its name, with exit code 1; the rest is made, and the run is not offered again."""
    record(plan_of(album, out), out, stop_after=10)
    (album / "011.jpg").unlink()

    assert main(["resume", "--crew", "solo"]) == 1

    told = capsys.readouterr().out
    assert f"1 left out: not found ({album / '011.jpg'})" in told
    assert len(names(out)) == 11
    assert Journal().unfinished() == []


def test_nothing_to_resume_is_no_error(album: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No run at all, or only such as came to their end; a wrong number is an error."""
    assert main(["resume"]) == 0
    record(plan_of(album, out), out)
    assert main(["resume"]) == 0
    assert capsys.readouterr().err.count("No run was left unfinished.") == 2
    assert main(["resume", "99"]) == 1
    assert "there is no run 99" in capsys.readouterr().err
