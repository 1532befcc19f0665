"""A worker that obeys the names of the photos: fault injection for the process crew.

A photo whose name holds one of these words does that instead of being made:

``kill``        kills its worker, every time
``killonce``    kills its worker the first time (it leaves a mark beside the photo)
``lateonce``    is made, and kills its worker the first time, before that could say so
``hang``        never ends
``lie``         is answered under another photo's number
``bug``         raises what nobody expects
``exit``        ends its worker with exit code 7
"""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lightwork.crews import hand
from lightwork.events import Failed, FailureKind, Outcome, Phase
from lightwork.pixels.make import make
from lightwork.plan import Task


def work(*args: Any) -> None:
    """`lightwork.crews.hand.work` with the faults built in."""
    hand.make = faulty  # type: ignore[attr-defined]
    hand.work(*args)


def die_at_start(*_: object) -> None:
    """A worker of a broken installation."""
    os._exit(3)


def kill_the_first_time(path: Path) -> None:
    """Leaves a mark beside the photo and kills the worker, unless the mark is there."""
    mark = path.with_suffix(".mark")
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)


def faulty(task: Task, token: str = "", on_phase: Callable[[Phase], None] | None = None) -> Outcome:
    """`make`, or the fault that the photo's name asks for."""
    path = Path(task.source.path)
    if "killonce" in path.name:
        kill_the_first_time(path)
    elif "lateonce" in path.name:
        outcome = make(task, token, on_phase)
        kill_the_first_time(path)
        return outcome
    elif "kill" in path.name:
        os.kill(os.getpid(), signal.SIGKILL)
    elif "exit" in path.name:
        os._exit(7)
    elif "hang" in path.name:
        time.sleep(3600)
    elif "lie" in path.name:
        return Failed(10_000 + task.index, FailureKind.BROKEN)
    elif "bug" in path.name:
        raise ZeroDivisionError(path.name)
    return make(task, token, on_phase)
