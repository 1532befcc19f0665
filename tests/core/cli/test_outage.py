"""What the command does when the output folder is in trouble: it asks where somebody is there, and ends where not."""

import os
import subprocess
from pathlib import Path

import pytest

from helpers.albums import names
from helpers.commands import lightwork, surroundings
from helpers.disks import disk, leave_free

pty = pytest.importorskip("pty", reason="terminals are different there")

RESULTS = [f"{number:03}.jpg" for number in range(12)]


def command(album: Path, out: Path) -> list[str]:
    """One that shrinks an album."""
    return lightwork("resize", str(album), "--to", str(out), "--size", "32", "--workers", "2", "--quiet")


def test_without_a_terminal_it_ends_and_can_be_resumed(tmp_path: Path, album: Path) -> None:
    """Exit code 1, one message that names the folder and the reason, no failed photo; then `resume` makes them all."""
    with disk(tmp_path / "disk", 1 << 20) as out:
        leave_free(out, 0)
        done = subprocess.run(
            command(album, out),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=surroundings(),
            check=False,
        )
        left = names(out)
        (out / "ballast").unlink()
        again = subprocess.run(
            lightwork("resume"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=surroundings(),
            check=False,
        )

        assert done.returncode == 1
        assert left == ["ballast"]
        message = " ".join(done.stderr.split())
        assert message.count("disk full") == 1
        assert str(out) in message
        assert "lightwork resume" in message
        assert "failed:" not in message
        assert (again.returncode, names(out)) == (0, RESULTS), again.stderr


def test_with_a_terminal_it_asks_and_goes_on(tmp_path: Path, album: Path) -> None:
    """It waits for Enter, once, and then makes every photo."""
    ours, theirs = pty.openpty()
    with disk(tmp_path / "disk", 1 << 20) as out:
        leave_free(out, 0)
        with subprocess.Popen(
            command(album, out), stdin=theirs, stderr=subprocess.PIPE, text=True, env=surroundings()
        ) as program:
            assert program.stderr is not None
            said = [program.stderr.readline(), program.stderr.readline()]
            (out / "ballast").unlink()
            os.write(ours, b"\n")
            rest = program.stderr.read()

        os.close(ours)
        os.close(theirs)
        assert "disk full" in said[0]
        assert "press Enter" in said[1]
        assert rest == ""
        assert (program.returncode, names(out)) == (0, RESULTS)


def test_a_terminal_that_is_closed_ends_it(tmp_path: Path, album: Path) -> None:
    """Nobody can press Enter any more: it stops, and nothing unfinished is left."""
    ours, theirs = pty.openpty()
    with disk(tmp_path / "disk", 1 << 20) as out:
        leave_free(out, 0)
        with subprocess.Popen(
            command(album, out), stdin=theirs, stderr=subprocess.PIPE, text=True, env=surroundings()
        ) as program:
            assert program.stderr is not None
            program.stderr.readline()
            os.close(theirs)
            os.close(ours)
            program.stderr.read()

        assert (program.returncode, names(out)) == (130, ["ballast"])
