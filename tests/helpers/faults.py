"""A worker that obeys the photos: fault injection for the process crew, the idea is that of GNOME's glycin.

A photo carries its order behind its last byte, where every decoder but this one overlooks it (`with_order`); or its
name holds the order's word, which is shorter to write in a test. What a normal installation runs is
`lightwork.crews.hand.work`, which knows nothing of all this: only a test hands `work` of this module to a crew.

``kill``        kills its worker, every time
``killonce``    kills its worker the first time (it leaves a mark in the output folder)
``lateonce``    is made, and kills its worker the first time, before that could say so
``segfault``    reads from an address that is not there
``abort``       does what the C library does when its heap is damaged
``exit``        ends its worker with exit code 7
``hang``        never ends
``hanggil``     never ends, in a C call that keeps the interpreter to itself
``hangsearch``  never ends, in a search that tries all ways to match
``hangpart``    never ends, with half of its result written
``allocate``    asks for more memory than there is: megabytes as the number, a terabyte by default
``bug``         raises what nobody expects
``lie``         is answered under another photo's number
``nonsense``    is answered with bytes that mean nothing
``unsendable``  is answered with something that cannot be sent
``slow``        takes some milliseconds more than it needs: the number, 50 by default
"""

import contextlib
import ctypes
import os
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from lightwork.crews import hand
from lightwork.events import Failed, FailureKind, Outcome, Phase
from lightwork.pixels.make import make
from lightwork.pixels.write import part_path
from lightwork.plan import Task

MARK = b"\nlightwork-fault:"
OnPhase = Callable[[Phase], None]
_pipe: list[Any] = []  # the worker's own, so that it can talk nonsense


class Order(NamedTuple):
    """What a photo orders: a word of `DEEDS`, and a number that says how much, 0 for the usual."""

    word: str
    number: int = 0


def with_order(photo: bytes, word: str, number: int = 0) -> bytes:
    """A photo that orders something; to everybody else it is the same photo."""
    assert word in DEEDS
    return photo + MARK + f"{word} {number}".encode()


def order_of(path: Path) -> Order | None:
    """What a photo orders, None if it is like any other."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 64))
        _, mark, said = file.read().rpartition(MARK)
    if mark:
        word, number = said.decode().split()
        return Order(word, int(number))
    words = [word for word in DEEDS if word in path.name]
    return Order(max(words, key=len)) if words else None


def work(*args: Any) -> None:
    """`lightwork.crews.hand.work` with the faults built in."""
    hand.make = faulty  # type: ignore[attr-defined]
    _pipe[:] = args[:1]
    with contextlib.suppress(ImportError):  # Windows
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # hundreds of crashes leave no hundreds of files
    hand.work(*args)


def die_at_start(*_: object) -> None:
    """A worker of a broken installation."""
    os._exit(3)


def kill_at_start(*_: object) -> None:
    """A worker for which there is no memory, and which the kernel ends."""
    os.kill(os.getpid(), signal.SIGKILL)


def hang_at_start(*_: object) -> None:
    """A worker that never comes up."""
    time.sleep(3600)


def lame(*args: Any) -> None:
    """Workers of which the second one always dies at the start."""
    if args[2] == 1:
        die_at_start()
    work(*args)


def faulty(task: Task, token: str = "", on_phase: OnPhase | None = None) -> Outcome:
    """`make`, or first the fault that the photo orders."""
    order = order_of(Path(task.source.path))
    told = DEEDS[order.word](task, token, order.number) if order else None
    return told or make(task, token, on_phase)


def _kill(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _kill_once(task: Task, *_: object) -> None:
    """Leaves a mark, which is an empty folder, beside the result and kills the worker, unless the mark is there."""
    mark = Path(task.first.target).with_suffix(".mark")
    if not mark.exists():
        mark.mkdir(parents=True)
        _kill()


def _late_once(task: Task, token: str, _: int) -> Outcome:
    outcome = make(task, token)
    _kill_once(task)
    return outcome


def _segfault(*_: object) -> None:
    ctypes.string_at(0)


def _hang(*_: object) -> None:
    time.sleep(3600)


def _hang_gil(*_: object) -> None:
    ctypes.PyDLL(None).sleep(3600)  # unlike CDLL it does not let go of the GIL


def _hang_search(*_: object) -> None:
    re.fullmatch(r"(a+)+b", "a" * 64)


def _hang_part(task: Task, token: str, _: int) -> None:
    target = task.first.target
    os.makedirs(os.path.dirname(target), exist_ok=True)
    Path(part_path(target, token)).write_bytes(b"half of it")
    _hang()


def _allocate(task: Task, token: str, megabytes: int) -> Outcome:
    """Inside of `make`, where decoders do it."""

    def take(_: Phase) -> None:
        bytearray((megabytes or 1 << 20) << 20)

    return make(task, token, take)


def _bug(task: Task, *_: object) -> None:
    raise ZeroDivisionError(task.source.relative)


def _lie(task: Task, *_: object) -> Outcome:
    return Failed(10_000 + task.index, FailureKind.BROKEN)


def _nonsense(*_: object) -> None:
    _pipe[0].send_bytes(b"\xc1 nothing that was agreed on")
    _hang()  # it is ended for that; going on, it might publish the photo before the signal comes


def _unsendable(task: Task, *_: object) -> Outcome:
    return Failed(task.index, FailureKind.BROKEN, lambda: None)  # type: ignore[arg-type]


def _slow(_task: Task, _token: str, milliseconds: int) -> None:
    time.sleep((milliseconds or 50) / 1000)


DEEDS: dict[str, Callable[[Task, str, int], Outcome | None]] = {
    "kill": _kill,
    "killonce": _kill_once,
    "lateonce": _late_once,
    "segfault": _segfault,
    "abort": lambda *_: os.abort(),
    "exit": lambda *_: os._exit(7),
    "hang": _hang,
    "hanggil": _hang_gil,
    "hangsearch": _hang_search,
    "hangpart": _hang_part,
    "allocate": _allocate,
    "bug": _bug,
    "lie": _lie,
    "nonsense": _nonsense,
    "unsendable": _unsendable,
    "slow": _slow,
}
"""What each word orders. One that gives nothing has the photo made after it, should it get so far."""
