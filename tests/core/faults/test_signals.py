"""The command and those who end it: signals, a closed terminal, a reader who has had enough, a home that is none."""

import os
import re
import signal
import subprocess
from pathlib import Path

import pytest

from helpers import faults
from helpers.albums import make_album, names
from helpers.commands import ctrl_c_at, family, faulty, gone, lightwork, started, surroundings, wait_until
from helpers.pictures import encoded, opened, scene

pytestmark = pytest.mark.skipif(os.name == "nt", reason="programs are ended by signals")

PHOTO = encoded(scene((96, 64)))
SMALL = ["--size", "32", "--workers", "2"]


def slow_album(folder: Path, count: int = 60, word: str = "slow") -> Path:
    """Photos of which each takes 50 ms, or hangs."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}.jpg").write_bytes(faults.with_order(PHOTO, word))
    return folder


def assert_clean(out: Path, program: "subprocess.Popen[bytes]") -> None:
    """Nothing of the program runs, nothing unfinished lies about, every result opens."""
    assert gone(program.pid, 2) == []
    assert [name for name in names(out) if name.endswith(".part")] == []
    assert {opened(out / name).size for name in names(out)} == {(32, 21)}


@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("whom", ["program", "group"])
def test_signals_end_the_run_cleanly(tmp_path: Path, number: str, whom: str) -> None:
    """To the program, or as from a terminal to the workers too: exit code 130, what is left is told, nothing stays."""
    folder, out = slow_album(tmp_path / "in"), tmp_path / "out"

    with started(faulty("resize", str(folder), "--to", str(out), *SMALL)) as program:
        wait_until(lambda: out.exists() and len(names(out)) >= 4)
        send = os.killpg if whom == "group" else os.kill
        send(program.pid, getattr(signal, number))
        said, complaints = program.communicate(timeout=20)

        assert_clean(out, program)
    done = len(names(out))
    assert program.returncode == 130
    assert 0 < done < 60
    left = re.search(r"Stopped\. (\d+) left\.", said.decode())
    assert left is not None
    assert 0 <= int(left[1]) - (60 - done) <= 2  # a worker that is ended itself may have made one without saying so
    assert [line for line in complaints.splitlines() if b"ended by SIG" not in line] == []  # workers may hear it, too


@pytest.mark.parametrize(
    ("crew", "where", "module"),
    [
        ("processes", "program", "click"),
        ("processes", "program", "lightwork.run"),
        ("processes", "child", "lightwork.crews.cradle"),
        ("processes", "child", "PIL.Image"),
        ("threads", "program", "PIL.Image"),
        ("stock", "child", "lightwork.crews.stock"),
        ("stock", "child", "PIL.Image"),
    ],
)
def test_ctrl_c_during_an_import_is_quiet(tmp_path: Path, crew: str, where: str, module: str) -> None:
    """In whichever process it is: no traceback, the exit code of an interrupted program, and nothing stays."""
    folder = slow_album(tmp_path / "in", 4)
    command = lightwork("resize", str(folder), "--to", str(tmp_path / "out"), *SMALL, "--crew", crew)
    command = command[: -2 if crew == "processes" else None]  # the default, for which workers are begun early
    pressed = ctrl_c_at(module, where, tmp_path)

    with started(command, **pressed) as program:
        _, complaints = program.communicate(timeout=20)

        assert gone(program.pid, 2) == []
    assert os.path.exists(pressed["ONCE"])
    assert complaints.strip() == b""  # click ends the line that the terminal has ^C on
    assert program.returncode in {130, -signal.SIGINT}  # Python's own way, if it came in the middle of an `eval`


def test_ctrl_c_twice_does_not_wait(tmp_path: Path) -> None:
    """The second one ends the program at once, whatever its photos do, and no process is left."""
    folder, out = slow_album(tmp_path / "in", 4, "hanggil"), tmp_path / "out"

    with started(faulty("resize", str(folder), "--to", str(out), *SMALL)) as program:
        wait_until(lambda: len(family(program.pid)) >= 3)
        wait_until(out.exists)
        os.killpg(program.pid, signal.SIGINT)
        os.killpg(program.pid, signal.SIGINT)
        program.wait(timeout=5)

        assert gone(program.pid, 2) == []
    assert program.returncode == 130
    assert names(out) == []


def test_nohup_keeps_it_going(tmp_path: Path) -> None:
    """Started by `nohup` it does not mind that its terminal is closed, and neither do its workers."""
    folder, out = slow_album(tmp_path / "in", 20), tmp_path / "out"
    command = faulty("resize", str(folder), "--to", str(out), *SMALL)

    with started(["nohup", *command]) as program:
        wait_until(lambda: out.exists() and names(out))
        os.killpg(program.pid, signal.SIGHUP)
        program.communicate(timeout=20)

    assert program.returncode == 0
    assert len(names(out)) == 20


def test_a_reader_that_has_had_enough(tmp_path: Path) -> None:
    """`| head` ends in mid-run: no traceback, nothing unfinished, no process; the run can be resumed."""
    folder, out = slow_album(tmp_path / "in", 40), tmp_path / "out"
    home = {"LIGHTWORK_HOME": str(tmp_path / "home")}

    with started(faulty("resize", str(folder), "--to", str(out), *SMALL), **home) as program:
        assert program.stdout is not None
        while b" of 40 " not in program.stdout.readline():
            assert program.poll() is None
        program.stdout.close()
        assert program.stderr is not None
        complaints = program.stderr.read()
        program.wait(timeout=20)

        assert_clean(out, program)
    again = subprocess.run(lightwork("resume", "--quiet"), check=False, env=surroundings(**home), timeout=60)
    assert program.returncode == 1
    assert b"Traceback" not in complaints
    assert again.returncode == 0
    assert len(names(out)) == 40


@pytest.mark.parametrize("home", ["/proc", "/dev/null/no"])
def test_a_home_that_cannot_be_written(tmp_path: Path, home: str) -> None:
    """Photos are made all the same; that the run cannot be resumed or undone is said once."""
    folder, out = make_album(tmp_path / "in", 3), tmp_path / "out"
    around = surroundings(HOME=home) | dict.fromkeys(["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"], "")
    del around["LIGHTWORK_HOME"]
    command = lightwork("resize", str(folder), "--to", str(out), "--size", "32")

    told = subprocess.run(command, capture_output=True, check=False, env=around, timeout=60, cwd="/proc")

    assert told.returncode == 0
    assert len(names(out)) == 3
    assert told.stderr.count(b"This run cannot be resumed or undone") == 1


@pytest.mark.parametrize("quality", ["85", "40"])
def test_two_instances_into_one_folder(tmp_path: Path, quality: str) -> None:
    """Two commands at the same time, with the same settings or with others: every photo has one whole result."""
    folder, out = slow_album(tmp_path / "in", 20), tmp_path / "out"
    options = [str(folder), "--to", str(out), *SMALL, "--on-collision", "skip"]

    with started(faulty("resize", *options)) as one, started(faulty("resize", *options, "--quality", quality)) as other:
        both = [program.communicate(timeout=40) for program in (one, other)]

        assert_clean(out, one)
        assert gone(other.pid, 2) == []
    assert names(out) == sorted(path.name for path in folder.iterdir())
    assert {one.returncode, other.returncode} <= ({0} if quality == "85" else {0, 1})
    for _, complaints in both:
        assert all(b"a file of that name appeared" in line for line in complaints.splitlines())
