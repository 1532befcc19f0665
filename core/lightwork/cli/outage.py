"""What the command does when the output folder is full, read-only or gone: it asks, or ends where nobody can answer."""

import os
import sys
import threading

import click

from lightwork.events import FailureKind, Trouble
from lightwork.run import Control
from lightwork.terminal import shown


def ask(trouble: Trouble, control: Control) -> str:
    """Asks for the trouble to be put right; the run goes on at Enter.

    A script, a timer or a pipe has nobody who could press it, and is not kept waiting: then the run is stopped.

    Returns:
        Why it was stopped; empty if somebody was asked.
    """
    what = f"{shown(trouble.folder)}: {trouble.kind}" + (f" ({trouble.detail})" if trouble.detail else "")
    if trouble.kind is FailureKind.CREW_LOST:
        what = trouble.detail[:1].upper() + trouble.detail[1:]
    if not _somebody_there():
        control.stop()
        return f"{what}. `lightwork resume` goes on when that is put right."
    click.echo(f"Paused. {what}", err=True)
    click.echo("Put that right, then press Enter to go on. Ctrl+C stops; `lightwork resume` goes on later.", err=True)
    threading.Thread(target=_await_enter, args=(control,), name="lightwork-enter", daemon=True).start()
    return ""


def _somebody_there() -> bool:
    try:
        return sys.stdin.isatty()
    except (AttributeError, ValueError):  # there is none, or it is closed
        return False


def _await_enter(control: Control) -> None:
    """Not `input`: a thread that has the lock of `sys.stdin` when the program ends is an error of the interpreter."""
    try:
        answered = bool(os.read(0, 1024))
    except OSError:
        answered = False
    if answered:
        control.resume()
    else:  # the terminal was closed
        control.stop()
