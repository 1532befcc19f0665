"""Runs a command and says what it took: wall and processor seconds, the memory of all its processes, its own count."""

import ctypes
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress

import msgspec
import psutil

LONGEST = 900.0
"""Seconds after which a command is ended."""

_LOOK = 0.1


class Took(msgspec.Struct, frozen=True):
    """What a command took.

    Attributes:
        wall: seconds from its start to its end.
        work: seconds by its own count, without its start; None where it does not count.
        cpu: processor seconds of all its processes.
        peak: bytes of memory of all its processes together, the most that was seen in looks 0.1 s apart; pages that
            processes share count in each.
        error: its last words when it failed; else empty.
        said: its last complaints, also when it did not fail.
        photos: processor seconds that it says the photos took, read to written; None where it does not say.
    """

    wall: float
    work: float | None
    cpu: float
    peak: int
    error: str = ""
    said: str = ""
    photos: float | None = None


def run(command: Sequence[str], *, cwd: str, said: str, environment: Mapping[str, str], one_core: bool) -> Took:
    """Runs a command to its end.

    Args:
        command: what to run.
        cwd: the folder to run it in.
        said: a folder for what it says.
        environment: added to ours.
        one_core: whether it may use one core only.
    """
    pinned = ["taskset", "-c", str(min(os.sched_getaffinity(0)))] if one_core and sys.platform == "linux" else []
    with (
        open(os.path.join(said, "said"), "w+", encoding="utf-8", errors="replace") as words,
        open(os.path.join(said, "complained"), "w+", encoding="utf-8", errors="replace") as complained,
    ):
        _adopt()
        began = time.perf_counter()
        process = subprocess.Popen(
            [*pinned, *command], cwd=cwd, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=words,
            stderr=complained, start_new_session=True,
        )  # fmt: skip
        ended = threading.Event()
        peak = [0]
        watch = threading.Thread(target=_watch, args=(process.pid, began, ended, peak))
        watch.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
            cpu = usage.ru_utime + usage.ru_stime
        finally:
            wall = time.perf_counter() - began
            ended.set()
            watch.join()
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        cpu += _orphans(process.pid)
        process.returncode = os.waitstatus_to_exitcode(status)
        words.seek(0)
        complained.seek(0)
        spoken, complaint = words.read(), complained.read().strip()
    last = (complaint.splitlines() or [""])[-1][:200]
    error = "" if process.returncode == 0 else f"exit code {process.returncode}: {last}"
    return Took(wall, _told(spoken, "work"), cpu, peak[0], error, last, _told(spoken, "photos"))


def _adopt() -> None:
    """Has processes whose parents have ended become our children, so that their processor time is told to us."""
    if sys.platform == "linux":
        pr_set_child_subreaper = 36  # linux/prctl.h
        ctypes.CDLL(None).prctl(pr_set_child_subreaper, 1)


def _orphans(group: int) -> float:
    """Processor seconds of what a command has left behind, and of their children."""
    seconds = 0.0
    with suppress(ChildProcessError):
        while True:
            _, _, usage = os.wait4(-group, 0)
            seconds += usage.ru_utime + usage.ru_stime
    return seconds


def _told(words: str, name: str) -> float | None:
    """What a runner says on its last line."""
    last = (words.strip().splitlines() or [""])[-1]
    try:
        said = json.loads(last)
    except ValueError:
        return None
    return float(said[name]) if isinstance(said, dict) and name in said else None


def _watch(pid: int, began: float, ended: threading.Event, peak: list[int]) -> None:
    """Looks at the memory now and then, and ends what takes too long."""
    with suppress(psutil.Error):
        top = psutil.Process(pid)
        while not ended.wait(_LOOK):
            total = 0
            for process in (top, *top.children(recursive=True)):
                with suppress(psutil.Error):
                    total += process.memory_info().rss
            peak[0] = max(peak[0], total)
            if time.perf_counter() - began > LONGEST:
                os.killpg(pid, signal.SIGKILL)
                return
