"""Budget: how much memory a run may take, and the last line that holds a worker to its part of it."""

import contextlib
import os
import sys
from collections.abc import Iterable, Sequence

import msgspec

from lightwork.crews import heap
from lightwork.events import Failed, FailureKind, Landed
from lightwork.pixels.limits import needed
from lightwork.plan import Task

SHARE = 0.75
"""Of the free memory; the rest is for the system's file cache and for other programs."""

LEAST = 256 << 20
"""A worker gets so much whatever is free: less would refuse the photos of any telephone."""

GIANT = 512 << 20
"""Bytes; a JPEG of 110 megapixels."""

_MEGABYTE = 1_000_000
_KIBI = 1024
_MEMORY = "/proc/meminfo"
_OWN_GROUPS, _GROUPS = "/proc/self/cgroup", "/sys/fs/cgroup"

SLACK = 96 << 20
"""What a worker gets on top: it has 18 MB before its first photo, and its heap grows in steps (see `heap`)."""


def free_memory() -> int:
    """Bytes that a run may take: a share of what the system has free, or of what the control group leaves."""
    return int(SHARE * min([_available(), *_groups()]))


def _available() -> int:
    """What the system has free, or can free: on Linux as the kernel reckons it, which spares us a library's start."""
    with contextlib.suppress(OSError, ValueError, IndexError), open(_MEMORY, encoding="ascii") as file:
        for words in map(str.split, file):
            if words[0] == "MemAvailable:":
                return int(words[1]) * _KIBI
    import psutil  # noqa: PLC0415 - it takes a while to load

    available: int = psutil.virtual_memory().available
    return available


def _groups() -> Iterable[int]:
    """What the control groups of this process leave, in either version of their files."""
    with contextlib.suppress(OSError):
        with open(_OWN_GROUPS, encoding="utf-8") as file:
            lines = file.read().splitlines()
        for line in lines:
            _, kinds, path = line.split(":", 2)
            if not kinds:
                yield from _left(_GROUPS + path, "memory.max", "memory.current")
            elif "memory" in kinds.split(","):
                yield from _left(f"{_GROUPS}/memory{path}", "memory.limit_in_bytes", "memory.usage_in_bytes")


def _left(folder: str, limit: str, usage: str) -> Iterable[int]:
    """In this group and all above it."""
    while folder.startswith(_GROUPS):
        with contextlib.suppress(OSError, ValueError):  # no such file; "max"
            yield max(0, _number(os.path.join(folder, limit)) - _number(os.path.join(folder, usage)))
        folder = os.path.dirname(folder)


def _number(path: str) -> int:
    with open(path, encoding="ascii") as file:
        return int(file.read())


def need(task: Task) -> int:
    """Bytes that a photo takes at its peak, about."""
    return needed(task.source.path, task.before, task.source.bytes, [output.after for output in task.outputs])


def room_for(tasks: Sequence[Task], workers: int, memory: int) -> int:
    """Bytes that a bundle may take, 0 for no limit.

    It is a worker's share, or what its largest photo is expected to need and half as much again: then the others in
    flight are small. Photos whose limits the user has lifted get everything that the system gives.

    Args:
        tasks: the bundle.
        workers: how many there are to share; 1 for a bundle that is made alone.
        memory: bytes for all of them; 0 for no limit.
    """
    if not memory or any(task.recipe.unlimited for task in tasks):
        return 0
    wanted = max(memory // workers, max(map(need, tasks)) * 3 // 2)
    return max(LEAST, min(wanted, memory))


def explained(landed: Landed, task: Task, room: int) -> Landed:
    """The same with the right reason: many decoders say that a picture is broken when they get no memory for it.

    Args:
        landed: what became of a photo.
        task: that photo.
        room: bytes that it might take; 0 for no limit.
    """
    outcome = landed.outcome
    if not (room and isinstance(outcome, Failed) and outcome.kind is FailureKind.BROKEN and need(task) > room):
        return landed
    detail = f"about {need(task) // _MEGABYTE:,} MB are needed, {room // _MEGABYTE:,} MB are free for it"
    short = msgspec.structs.replace(outcome, kind=FailureKind.OUT_OF_MEMORY, detail=detail)
    return msgspec.structs.replace(landed, outcome=short)


def is_giant(task: Task) -> bool:
    """Whether a photo takes so much memory that it is not worth keeping for the next."""
    return need(task) > GIANT


class Purse:
    """The memory of this process, from now on: the kernel refuses what goes beyond it, and the photo fails for it.

    The limit is on what programs allocate (RLIMIT_DATA), not on addresses (RLIMIT_AS): every thread and library takes
    far more of these than it ever uses. Only Linux counts so; elsewhere there is no limit.
    """

    def __init__(self) -> None:
        self._counted = sys.platform.startswith("linux")
        self._limit = 0

    def limit(self, room: int) -> None:
        """Allows so many bytes and `SLACK`; 0 for no limit."""
        if not self._counted or room == self._limit:
            return
        import resource  # noqa: PLC0415 - not on Windows

        self._limit = room
        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        soft = room + SLACK if room else hard
        if hard != resource.RLIM_INFINITY:
            soft = hard if soft == resource.RLIM_INFINITY else min(soft, hard)
        heap.fit_to(room)
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))
