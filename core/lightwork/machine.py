"""The machine that a run happened on: what explains its times, and nothing that tells whose it is."""

import os
import platform
from contextlib import suppress

import msgspec

from lightwork.crews import cores

MOST = 200
"""Characters of a name that are kept."""

_CPUINFO = "/proc/cpuinfo"


class Machine(msgspec.Struct, frozen=True):
    """A machine.

    Attributes:
        model: of its processor; empty if the system does not tell.
        physical: cores, as many as may be used; 0 if that is not known.
        logical: the same with those that share a core.
        system: and its architecture.
    """

    model: str = ""
    physical: int = 0
    logical: int = 0
    system: str = ""


def this_machine() -> Machine:
    """The one that this program runs on."""
    import psutil  # noqa: PLC0415 - it takes a while to load, and few runs are recorded

    logical = cores()
    physical = min(psutil.cpu_count(logical=False) or logical, logical)
    return Machine(_model()[:MOST], physical, logical, f"{platform.system()} {platform.machine()}"[:MOST])


def _model(cpuinfo: str = _CPUINFO) -> str:
    """What the processor calls itself."""
    if os.path.exists(cpuinfo):
        with suppress(OSError), open(cpuinfo, encoding="utf-8", errors="replace") as file:
            for line in file:
                name, _, value = line.partition(":")
                if name.strip() in {"model name", "Model"}:
                    return " ".join(value.split())
    return platform.processor()
