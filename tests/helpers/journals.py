"""Runs that end when the test wants it."""

import signal
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from lightwork import Plan, make_crew
from lightwork.events import Event, Landed
from lightwork.journal import Journal
from lightwork.run import Control, run

KILLED = """
import sys
from itertools import count
from lightwork import Journal, Recipe, Sizing, look, make_crew, make_plan, run, scan
from lightwork.events import Landed

def main():
    folder, out, landings = sys.argv[1], sys.argv[2], int(sys.argv[3])
    recipe = Recipe(sizing=Sizing.parse("64"), output=out)
    plan = make_plan(scan([folder], out), recipe, look)
    number = count(1)
    with make_crew("processes", 2) as crew, Journal().begin(plan, [folder], recipe, "processes", 2) as recorder:
        for event in run(plan.tasks, crew, slate=recorder.slate):
            recorder.add(event)
            if isinstance(event, Landed) and next(number) == landings:
                print("now", flush=True)

if __name__ == "__main__":
    main()
"""


def kill_in_mid_run(
    folder: Path, out: Path, landings: int, place: Path, before: Callable[[int], object] = lambda _: None
) -> None:
    """Resizes a folder in another process with two workers, killed when so many photos have landed.

    What is to be done `before` that gets the process's number.
    """
    place.mkdir(exist_ok=True)
    program = place / "killed.py"
    program.write_text(KILLED)
    arguments = [sys.executable, str(program), str(folder), str(out), str(landings)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "now\n"
        before(running.pid)
        running.kill()
    assert running.returncode == -signal.SIGKILL


def record(
    plan: Plan, output: Path | None = None, journal: Journal | None = None, stop_after: int | None = None,
    on_event: Callable[[Event], object] = lambda _: None,
) -> int:  # fmt: skip
    """Makes a plan in this process and records it; stops when so many photos have landed. Gives the run's number."""
    control, number = Control(), count(1)
    recipe = plan.tasks[0].recipe
    assert output is None or recipe.output == str(output)
    with make_crew("solo", 1) as crew, (journal or Journal()).begin(plan, ["in"], recipe, "solo", 1) as recorder:
        for event in run(plan.tasks, crew, control, slate=recorder.slate):
            recorder.add(event)
            on_event(event)
            if isinstance(event, Landed) and next(number) == stop_after:
                control.stop()
    assert not recorder.trouble
    return recorder.run
