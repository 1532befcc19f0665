"""How busy the machine is: its cores, physical and logical, memory and disk. Looked at twice a second, by psutil."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

_SYSTEM = Path("/sys/devices/system/cpu")


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen.

    Attributes:
        percent: how busy each logical core was since the last look, 0 to 100.
        ours: bytes in memory of this program and its workers.
        free: bytes of memory that are free.
        read: bytes per second that all programs read from disks; None where the system does not tell.
        written: the same for what they wrote.
    """

    percent: tuple[float, ...]
    ours: int
    free: int
    read: float | None = None
    written: float | None = None


class Machine:
    """Looks, and keeps what the next look is compared with.

    Attributes:
        physical: how many physical cores there are; None where the system does not tell.
    """

    def __init__(self) -> None:
        import psutil  # noqa: PLC0415 - not before the first painting

        self._psutil = psutil
        self._me = psutil.Process()
        self._at = perf_counter()
        self._disks = self._counted()
        self.physical = psutil.cpu_count(logical=False)
        psutil.cpu_percent(percpu=True)

    def look(self) -> Look:
        """What the machine does now, and did since the last look."""
        now, disks = perf_counter(), self._counted()
        passed = max(1e-3, now - self._at)
        read = written = None
        if disks is not None and self._disks is not None:
            read = max(0, disks[0] - self._disks[0]) / passed
            written = max(0, disks[1] - self._disks[1]) / passed
        self._at, self._disks = now, disks
        percent = tuple(self._psutil.cpu_percent(percpu=True))
        return Look(percent, self._ours(), self._psutil.virtual_memory().available, read, written)

    def _counted(self) -> tuple[int, int] | None:
        counted = self._psutil.disk_io_counters()
        return (counted.read_bytes, counted.write_bytes) if counted is not None else None

    def _ours(self) -> int:
        """Shared pages count once for each process, so that it is rather too much."""
        total = 0
        for process in (self._me, *self._me.children(recursive=True)):
            with contextlib.suppress(self._psutil.Error):  # it has just ended
                total += process.memory_info().rss
        return total


def siblings(system: Path = _SYSTEM) -> list[tuple[int, ...]]:
    """The logical cores of each physical one, in order; nothing where nobody tells, as Linux does."""
    found: dict[str, tuple[int, ...]] = {}
    for told in system.glob("cpu[0-9]*/topology/thread_siblings_list"):
        with contextlib.suppress(OSError, ValueError):
            text = told.read_text().strip()
            found[text] = _numbers(text)
    return sorted(found.values())


def _numbers(text: str) -> tuple[int, ...]:
    """The numbers in "0-2,8"."""
    numbers: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        numbers.extend(range(int(first), int(last or first) + 1))
    return tuple(numbers)


def twins(groups: list[tuple[int, ...]]) -> Mapping[int, int]:
    """Which physical core each logical one belongs to, where any of them shares one; otherwise nothing."""
    if all(len(group) == 1 for group in groups):
        return {}
    return {core: place for place, group in enumerate(groups) for core in group}
