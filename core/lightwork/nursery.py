"""Nursery: where worker processes come from.

::

    program ─ spawn ─► nursery: imports what workers need, while the program imports what it needs itself
            ── ask ──► nursery ─ fork ─► worker, ready at once
                               ─ fork ─► worker

On Linux, a program may open the nursery: one process (`multiprocessing`'s fork server) imports Pillow and all else
once, and each worker is forked from it, which takes milliseconds; pages that nobody writes to are shared by all of
them. Without it, and elsewhere (macOS's own libraries do not like to be forked, and Windows cannot), each worker
starts anew.

Only a program opens it, the command line or the window: a process has one fork server, and a library does not take that
from those who use it.

Either way workers are bare: `multiprocessing` imports a program's main module in every new process, so that functions
of it are found there. Ours never are: they come from this package. That import would be for nothing, and costs each
process what the module needs.

Light at import: it comes first of all.
"""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.context import SpawnContext, SpawnProcess
from types import ModuleType
from typing import Any

CRADLE = "lightwork.crews.cradle"
"""The module that is imported there."""

_open: list["Context"] = []


def open_early() -> None:
    """Opens the nursery, without waiting for it.

    To be called from the main thread: the nursery ends with the thread that starts it. Where it cannot be, for want of
    a temporary folder say, workers start anew.
    """
    if _open or sys.platform != "linux":
        return
    from multiprocessing import forkserver  # noqa: PLC0415 - not on Windows

    forkserver.set_forkserver_preload([CRADLE])
    try:
        with _no_main(), deaf():
            forkserver.ensure_running()
    except OSError:
        return
    _open.append(_ForkedContext())


def context() -> "Context":
    """What starts worker processes in the best way that there is now."""
    return _open[0] if _open else _AnewContext()


@contextmanager
def _no_main() -> Iterator[None]:
    """Has the process seem to have an empty main module."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


@contextmanager
def deaf() -> Iterator[None]:
    """Has a process that is started meanwhile hear no Ctrl+C, and nothing else that ends the whole group, yet.

    A terminal tells all processes; one that still imports would die of it with a traceback. It listens when it knows
    what to do, see `lightwork.crews.hand.leave_signals_to_parent`.
    """
    if sys.platform == "win32":
        yield
        return
    from multiprocessing import resource_tracker  # noqa: PLC0415 - not on Windows

    resource_tracker.ensure_running()  # or it would be started meanwhile, and let in again what is held back
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGHUP, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Anew(SpawnProcess):
    """A process that knows nothing of our main module."""

    @staticmethod
    def _Popen(process_obj: Any) -> Any:  # noqa: N802 - multiprocessing's own name
        with _no_main(), deaf():
            return SpawnProcess._Popen(process_obj)  # noqa: SLF001


class _AnewContext(SpawnContext):
    """Starts such processes."""

    Process = _Anew


if sys.platform != "win32":
    from multiprocessing.context import ForkServerContext, ForkServerProcess

    class _Forked(ForkServerProcess):
        """The same, from the nursery; where that has died, anew."""

        @staticmethod
        def _Popen(process_obj: Any) -> Any:  # noqa: N802 - multiprocessing's own name
            try:
                with _no_main():
                    return ForkServerProcess._Popen(process_obj)  # noqa: SLF001
            except (EOFError, OSError):
                return _Anew._Popen(process_obj)  # noqa: SLF001

    class _ForkedContext(ForkServerContext):
        """Has such processes forked."""

        Process = _Forked

    Context = SpawnContext | ForkServerContext
else:
    Context = SpawnContext
