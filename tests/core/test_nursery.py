"""The nursery: workers forked from it, and what happens where it is not there, or dies."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from helpers.albums import make_album, names
from helpers.commands import family, gone, is_worker, lightwork, started, surroundings, wait_until
from lightwork import nursery

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="there is a nursery on Linux only")

FORKED = textwrap.dedent("""
    import sys, time
    from lightwork import nursery
    from lightwork.crews.processes import Processes

    if __name__ == "__main__":
        if "nursery" in sys.argv:
            nursery.open_early()
        with Processes(2) as hands:
            hands.warm()
            while not all(seat.ready for seat in hands._dispatcher.floor.seats):
                pass
            print("up", flush=True)
            time.sleep(3600)
""")


def nurseries(session: int) -> set[int]:
    """The processes that the workers of a program come from, but the program itself."""
    parents = {process.ppid() for process in family(session) if is_worker(process)}
    return parents - {session}


def resize(folder: Path, out: Path) -> list[str]:
    """The command for an album."""
    return lightwork("resize", str(folder), "--to", str(out), "--size", "32", "--workers", "2")


@pytest.mark.parametrize("words", [["nursery"], []])
def test_a_program_opens_it_and_a_library_does_not(tmp_path: Path, words: list[str]) -> None:
    """Both workers come from one process that is neither of them; or from the program itself."""
    script = tmp_path / "script.py"
    script.write_text(FORKED)

    with started([sys.executable, str(script), *words]) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"up\n"
        assert len([process for process in family(program.pid) if is_worker(process)]) == 2
        assert len(nurseries(program.pid)) == len(words)
        program.kill()
        left = gone(program.pid, 2)

    assert left == []


def test_it_has_loaded_what_workers_need_and_no_more() -> None:
    """Pillow is in it, and no Qt, no terminal, no main module of the program: a worker has no more than it had."""
    told = subprocess.run(
        [sys.executable, "-c", "import lightwork.crews.cradle, sys; print(*sys.modules)"],
        capture_output=True, check=True, text=True,
    )  # fmt: skip
    modules = set(told.stdout.split())

    assert {"PIL.Image", "lightwork.crews.hand"} <= modules
    assert not {module.partition(".")[0] for module in modules} & {"PySide6", "lightwork_gui", "click", "rich", "ssl"}


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV])
def test_its_death_costs_no_photo(tmp_path: Path, number: int) -> None:
    """It dies in mid-run, and the workers with it: others come, and every photo is made."""
    folder, out = make_album(tmp_path / "in", 300, (640, 480)), tmp_path / "out"

    with started(resize(folder, out)) as program:
        wait_until(lambda: out.exists() and len(names(out)) > 4)
        (parent,) = nurseries(program.pid)
        os.kill(parent, number)
        _, complaints = program.communicate(timeout=60)

    assert program.returncode == 0, complaints
    assert len(names(out)) == 300


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_it_leaves_signals_to_the_program(tmp_path: Path, number: int) -> None:
    """One that is told to it alone changes nothing."""
    folder, out = make_album(tmp_path / "in", 300, (640, 480)), tmp_path / "out"

    with started(resize(folder, out)) as program:
        wait_until(lambda: out.exists() and len(names(out)) > 4)
        (parent,) = nurseries(program.pid)
        os.kill(parent, number)
        _, complaints = program.communicate(timeout=60)

        assert complaints == b""
    assert len(names(out)) == 300


def test_workers_start_anew_without_a_temporary_folder(tmp_path: Path) -> None:
    """The fork server has a socket there, with a name of limited length: where that cannot be, there is none."""
    folder, out = make_album(tmp_path / "in", 3), tmp_path / "out"
    long = tmp_path / ("long" * 30)
    long.mkdir()

    told = subprocess.run(resize(folder, out), capture_output=True, check=False, env=surroundings(TMPDIR=str(long)))

    assert (told.returncode, told.stderr) == (0, b"")
    assert len(names(out)) == 3
    assert list(long.iterdir()) == []


def test_nothing_of_it_stays(tmp_path: Path) -> None:
    """Neither a process nor a file, when the command is through."""
    folder, out, spare = make_album(tmp_path / "in", 3), tmp_path / "out", tmp_path / "spare"
    spare.mkdir()

    with started(resize(folder, out), TMPDIR=str(spare)) as program:
        program.communicate(timeout=60)
        left = gone(program.pid, 2)

    assert (program.returncode, left, list(spare.iterdir())) == (0, [], [])


def test_it_is_not_open_here() -> None:
    """These tests are a program that has not opened it."""
    assert nursery.context().get_start_method() == "spawn"
