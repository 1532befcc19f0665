"""The command line as a program of its own, with or without workers that obey the photos.

`python -m helpers.commands PATIENCE WORKER ARGUMENT...` is `lightwork ARGUMENT...` whose workers are `WORKER` of
`helpers.faults`, and whose photos may take `PATIENCE` seconds each. Light at import, as the command itself: workers
import it again.
"""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

TESTS = str(Path(__file__).parents[1])

CTRL_C = """
import os, signal, sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        here = "child" if "-c" in sys.orig_argv else "program"
        if (here, name) == (os.environ["WHERE"], os.environ["MODULE"]):
            try:
                os.close(os.open(os.environ["ONCE"], os.O_CREAT | os.O_EXCL))
            except FileExistsError:
                return
            os.killpg(0, signal.SIGINT)

sys.meta_path.insert(0, Finder())
"""
"""What Python runs first in each process."""


def main() -> int:
    """The program."""
    from helpers import faults  # noqa: PLC0415 - light at import
    from lightwork.__main__ import main as lightwork  # noqa: PLC0415
    from lightwork.crews.processes import Processes  # noqa: PLC0415

    patience, worker, *arguments = sys.argv[1:]
    defaults = Processes.__init__.__kwdefaults__
    assert defaults is not None
    defaults["target"] = getattr(faults, worker)
    defaults["patience"] = lambda _: float(patience)
    return lightwork(arguments)


def lightwork(*arguments: str) -> list[str]:
    """The command as it is installed."""
    return [sys.executable, "-m", "lightwork", *arguments]


def faulty(*arguments: str, patience: float = 60, worker: str = "work") -> list[str]:
    """The command with workers of `helpers.faults`."""
    return [sys.executable, "-m", "helpers.commands", str(patience), worker, *arguments]


def surroundings(**more: str) -> dict[str, str]:
    """The environment of a command: this one, with the helpers within reach."""
    search = os.pathsep.join(filter(None, (TESTS, os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": search, **more}


def ctrl_c_at(module: str, where: str, folder: Path) -> dict[str, str]:
    """What a command's environment has for Ctrl+C to be pressed at the moment at which a module is imported.

    Args:
        module: its name; nothing else of the command imports it first.
        where: "program", or "child" for a process that it starts.
        folder: for what that needs. The file that "ONCE" names is there when it was pressed.
    """
    first = folder / "first"
    first.mkdir()
    (first / "sitecustomize.py").write_text(CTRL_C)
    search = os.pathsep.join([str(first), surroundings()["PYTHONPATH"]])
    return {"PYTHONPATH": search, "MODULE": module, "WHERE": where, "ONCE": str(folder / "once")}


@contextlib.contextmanager
def started(command: list[str], **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A command under way, first of a session of its own. Whatever happens, nothing of it is left afterwards."""
    around, pipe = surroundings(**environment), subprocess.PIPE
    program = subprocess.Popen(command, start_new_session=True, stdout=pipe, stderr=pipe, env=around)
    try:
        yield program
    finally:
        for process in family(program.pid):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        program.communicate()


def family(session: int) -> list[psutil.Process]:
    """Every process of a session that runs; one that waits to be reaped runs no more."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.NoSuchProcess, ProcessLookupError):
            if os.getsid(process.pid) == session and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def is_worker(process: psutil.Process) -> bool:
    """Whether a process is a worker: started anew, or forked from the nursery, whose command line it has."""

    def says(one: psutil.Process | None, word: str) -> bool:
        return one is not None and any(word in part for part in one.cmdline())

    with contextlib.suppress(psutil.NoSuchProcess):
        return says(process, "spawn_main") or (says(process, "forkserver") and says(process.parent(), "forkserver"))
    return False


def wait_until(happens: Callable[[], object], seconds: float = 30) -> float:
    """Looks until something has happened, and gives the seconds that it took; there is no event to wait for."""
    began = time.monotonic()
    while not happens():
        assert time.monotonic() - began < seconds, "it did not happen"
        time.sleep(0.005)
    return time.monotonic() - began


def gone(session: int, seconds: float) -> list[psutil.Process]:
    """What still runs of a session after so many seconds, or as soon as there is nothing."""
    end = time.monotonic() + seconds
    while (left := family(session)) and time.monotonic() < end:
        time.sleep(0.02)
    return left


if __name__ == "__main__":
    sys.exit(main())
