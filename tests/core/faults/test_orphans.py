"""Whatever happens to the program, no worker outlives it; a broken installation does not start them for ever."""

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from time import monotonic

import psutil
import pytest

from helpers.albums import make_album, names
from helpers.commands import family, faulty, gone, is_worker, started, surroundings, wait_until
from helpers.faults import with_order
from helpers.pictures import encoded, scene

pytestmark = pytest.mark.skipif(os.name == "nt", reason="programs are killed by signals")

PHOTO = encoded(scene((96, 64)))
IDLE = textwrap.dedent("""
    import sys, time
    from lightwork.crews.processes import Processes

    if __name__ == "__main__":
        hands = Processes(2)
        hands.warm()
        print("starting", flush=True)
        while not all(seat.ready for seat in hands._dispatcher.floor.seats):
            time.sleep(0.01)
        print("idle", flush=True)
        time.sleep(3600)
""")


def workers(session: int) -> list[psutil.Process]:
    """The worker processes of a program."""
    return list(filter(is_worker, family(session)))


@pytest.mark.parametrize("word", ["hang", "hanggil", "slow"])
def test_no_orphans_of_a_busy_program(tmp_path: Path, word: str) -> None:
    """`kill -9` with photos in hand, also such that hold the interpreter: 2 s later no process is left."""
    folder, out = make_album(tmp_path / "in", 2), tmp_path / "out"
    for number in range(2, 6):
        (folder / f"{number:03}.jpg").write_bytes(with_order(PHOTO, word, 5000))
    command = faulty("resize", str(folder), "--to", str(out), "--size", "32", "--workers", "2")

    with started(command) as program:
        wait_until(lambda: out.exists() and len(names(out)) == 2)  # the next photos are in hand, and wait
        assert len(workers(program.pid)) == 2
        program.kill()
        left = gone(program.pid, 2)

    assert left == []


@pytest.mark.parametrize("moment", ["starting", "idle"])
def test_no_orphans_of_an_idle_program(tmp_path: Path, moment: str) -> None:
    """The same while the workers only start, and while they wait for work."""
    script = tmp_path / "idle.py"
    script.write_text(IDLE)

    with started([sys.executable, str(script)]) as program:
        assert program.stdout is not None
        while program.stdout.readline().decode().strip() != moment:
            assert program.poll() is None
        wait_until(lambda: len(workers(program.pid)) == 2)
        program.kill()
        left = gone(program.pid, 2)

    assert left == []


@pytest.mark.parametrize("worker", ["die_at_start", "kill_at_start"])
def test_workers_are_not_started_for_ever(tmp_path: Path, worker: str) -> None:
    """Where every worker dies as it starts, the command ends within 10 s, says why, and has made nothing."""
    folder, out = make_album(tmp_path / "in", 5), tmp_path / "out"
    reason = {"die_at_start": "exit code 3", "kill_at_start": "ended by SIGKILL"}[worker]
    command = faulty("resize", str(folder), "--to", str(out), "--size", "32", "--workers", "2", worker=worker)
    began = monotonic()

    told = subprocess.run(command, capture_output=True, check=False, env=surroundings(), timeout=60)

    assert monotonic() - began < 10
    assert told.returncode == 1
    assert re.search(  # when the third has died, the fourth may have as well
        rf"The run could not go on: [34] workers in a row died while starting \({reason}\)", told.stderr.decode()
    )
    assert b"5 left of 5 found" in told.stdout
    assert names(out) == []
