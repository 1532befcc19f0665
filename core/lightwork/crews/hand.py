"""What runs inside a worker: how it settles in, makes one photo, and tells the parent.

::

    parent                                    worker
    Orders ── pickle ───────────────────────►  first time: into the sandbox; then do(task) for each
    Ready | Confined | Result ◄─── msgpack ──  told at once, photo by photo
    board ◄──────────────── shared memory ───  index, phase, since when
"""

import contextlib
import ctypes
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from multiprocessing import connection, parent_process
from time import perf_counter
from typing import TYPE_CHECKING

from lightwork.crews import heap
from lightwork.crews.budget import Purse, explained, is_giant
from lightwork.crews.letters import CELLS, Confined, Orders, Ready, Result, encode
from lightwork.crews.sandbox import confine
from lightwork.crews.slate import Chalk
from lightwork.events import PHASES, Failed, FailureKind, Landed, Outcome, Phase
from lightwork.framed import framed
from lightwork.pixels import plate
from lightwork.pixels.make import make
from lightwork.plan import Task

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

log = logging.getLogger(__name__)

_PHASE_NUMBER = {phase: float(number) for number, phase in enumerate(PHASES)}

NICE = 5
"""Priority of a worker on POSIX systems, 0 being usual and 19 the lowest."""


def do(
    task: Task,
    lane: int,
    token: str,
    on_phase: Callable[[Phase], None] | None = None,
    *,
    slate: int | None = None,
) -> Landed:
    """Makes one photo, whatever happens: the one entry of every crew.

    A photo that trips a mistake of ours costs that photo alone; its traceback goes to the log.

    Args:
        task: the photo.
        lane: of the worker.
        token: names the worker's unfinished files.
        on_phase: hears each phase as it begins.
        slate: the file to which what was published is written at once.
    """
    began = perf_counter()
    outcome: Outcome
    try:
        outcome = make(task, token, on_phase)
    except Exception as error:
        log.exception("internal error with %r", task.source.path)
        detail = f"{type(error).__name__}: {error}"
        outcome = Failed(task.index, FailureKind.INTERNAL, detail.encode("utf-8", "backslashreplace").decode())
    landed = Landed(outcome, lane, began, perf_counter())
    if slate is not None and task.backup is None and not isinstance(outcome, Failed):
        with contextlib.suppress(OSError):  # nobody needs it but who comes after a sudden end
            os.write(slate, framed(encode(landed)))
    return landed


def settle() -> None:
    """Tunes the process for pictures; called once in a process that only makes photos.

    It gives way to what a person works with: the window's ticks come first where all cores are busy.
    """
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):  # it runs at a lower priority already
            os.setpriority(os.PRIO_PROCESS, 0, NICE)
    heap.keep()
    plate.keep()


def work(conn: "Connection", board: Sequence[float], lane: int, token: str) -> None:
    """The life of a worker process: takes bundles of tasks from the pipe until it closes.

    Args:
        conn: its end of the pipe.
        board: the shared numbers of all lanes, `CELLS` for each, and the epoch after the last lane.
        lane: which of them is ours.
        token: names our unfinished files, see `lightwork.pixels.write.part_path`.
    """
    leave_signals_to_parent()
    die_by_kernel()
    settle()
    purse = Purse()
    cells: list[float] = board  # type: ignore[assignment]  # a shared array; only its items are used
    slate = Chalk()
    watched = False
    try:
        conn.send_bytes(encode(Ready(os.getpid())))
        while True:
            orders: Orders = conn.recv()
            slate.take(orders.slate, conn)
            if orders.grounds is not None:
                state = confine(orders.grounds)
                conn.send_bytes(encode(Confined(state.abi, state.why, state.whole)))
            if not watched:  # not before: a thread that runs already is not confined. Until now, an end-of-file tells
                _watch_parent()
                watched = True
            purse.limit(orders.room)
            for task in orders.tasks:
                if not _do_on_board(task, orders, lane, token, cells, conn, slate.file):
                    break
                if is_giant(task):
                    plate.drop()
                    heap.shrink()
    except (EOFError, OSError):
        return  # the parent is gone or has let us go


def _do_on_board(
    task: Task, orders: Orders, lane: int, token: str, cells: list[float], conn: "Connection", slate: int | None
) -> bool:
    """Makes a photo and answers, with the status board saying what is in hand; False if the bundle was abandoned.

    The order is what makes blame exact: the board names the photo before the epoch is looked at, and until after the
    answer is sent. Eight-byte stores need no lock.
    """
    at = lane * CELLS

    def on_phase(phase: Phase) -> None:
        cells[at + 1] = _PHASE_NUMBER[phase]
        cells[at + 2] = perf_counter()

    cells[at + 1] = -1
    cells[at + 2] = perf_counter()
    cells[at] = task.index
    try:
        if cells[-1] != orders.epoch:
            return False
        landed = explained(do(task, lane, token, on_phase, slate=slate), task, orders.room)
        conn.send_bytes(encode(Result(landed)))
        return True
    finally:
        cells[at] = -1


def leave_signals_to_parent() -> None:
    """Ignores what a terminal tells the whole group, Ctrl+C and that it was closed: the parent decides.

    Until now this process may have been deaf, see `lightwork.nursery.deaf`; it hears from here on.
    """
    told = {getattr(signal, name) for name in ("SIGINT", "SIGHUP") if hasattr(signal, name)}
    for number in told:
        signal.signal(number, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, told | {signal.SIGTERM})


def die_with_parent(*, by_kernel: bool = True) -> None:
    """Ends this process when the parent ends, however it ends.

    Two ways, for each sees what the other misses: the kernel's signal also ends a worker that holds the GIL, but only
    Linux has it; the waiting thread is everywhere, but needs the GIL.

    Args:
        by_kernel: False where the *thread* that started this process may end before the parent does: that is what the
            kernel's signal follows.
    """
    if by_kernel:
        die_by_kernel()
    _watch_parent()


def die_by_kernel() -> None:
    """Has the kernel end this process when the thread ends that started it; only Linux does."""
    if sys.platform.startswith("linux"):
        pr_set_pdeathsig = 1  # linux/prctl.h
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


def _watch_parent() -> None:
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()
