"""Whether the process that made something still runs: an entry of the journal, a scratch folder.

A process number is used again after a while, so the time of its start goes with it. On Linux that is counted from the
boot, and not worked out from the clock as psutil does: a clock that was set since would make a living process look like
another one.
"""

import os
import sys


def birth(pid: int) -> str:
    """What no other process of that number has; empty if there is none of that number."""
    return _ticks(pid) if sys.platform.startswith("linux") else _seconds(pid)


def lives(pid: int, born: str) -> bool:
    """Whether the process that had this number and birth still runs."""
    return bool(born) and birth(pid) == born


def me() -> tuple[int, str]:
    """Number and birth of this process."""
    return os.getpid(), birth(os.getpid())


def _ticks(pid: int) -> str:
    """The boot, and the clock ticks from then to the start of the process (proc(5), field 22)."""
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            boot = file.read().strip()
        with open(f"/proc/{pid}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()  # the name before the bracket may hold anything
    except OSError:
        return ""
    state, start = fields[0], fields[19]
    return "" if state in {b"Z", b"X"} else f"{boot} {start.decode()}"


def _seconds(pid: int) -> str:
    import psutil  # noqa: PLC0415 - it takes a while to load, and Linux does without

    try:
        return f"{psutil.Process(pid).create_time():.2f}"
    except psutil.Error:
        return ""
