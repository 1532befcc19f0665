"""The program behind the window that is on the screen already: log, rooms, and one box for our own mistakes."""

import argparse
import gc
import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

import lightwork
from lightwork.events import Event, Failed, FailureKind, Landed
from lightwork_gui import logs, theme
from lightwork_gui.desktop import Callers
from lightwork_gui.door import Door
from lightwork_gui.early import Early
from lightwork_gui.ending import Ending
from lightwork_gui.window import Replaying, Window
from lightwork_gui.window.mistake import Mistake

SIGNALLED = 128
"""The exit code of a program that a signal has ended is this and its number, as shells have it."""

log = logging.getLogger(__name__)


def run(app: QApplication, arguments: argparse.Namespace, early: Early, door: Door | None) -> int:
    """Puts the rooms into the window, and runs until it is closed.

    Args:
        app: with its theme and language.
        arguments: of the command line.
        early: the window.
        door: where other starts of the program bring what they are to open; closed at the end.

    Returns:
        The exit code: 0, or 128 and the number of the signal that ended it.
    """
    trouble = logs.keep()
    log.info("lightwork %s begins%s", lightwork.__version__, f"; no log: {trouble}" if trouble else "")
    window = Replaying(arguments.replay, arguments.speed) if arguments.replay else Window(late=True)
    theme.dress(app)
    app.styleHints().colorSchemeChanged.connect(window.dress)
    sorry = Sorry(window)
    sys.excepthook = sorry.hook
    window.conductor.broke.connect(sorry.show)
    window.conductor.arrived.connect(note)
    window.painted.connect(window.warm_up)
    window.painted.connect(_tidy)
    early.take(window)
    callers = Callers(door, window) if door else None
    if isinstance(window, Window):
        if callers:
            callers.came.connect(window.opened.take)
        if arguments.paths:
            window.add(arguments.paths)
    with Ending() as ending:
        ending.wanted.connect(window.end)
        ending.wanted.connect(app.exit)  # `quit` would ask the windows again
        code = app.exec()
    if callers:
        callers.close()
    return SIGNALLED + ending.number if ending.number else code


def _tidy() -> None:
    """Has the collector work again, which `__main__` has stopped: what the start has made is there to stay."""
    gc.freeze()
    gc.enable()


def note(event: Event) -> None:
    """Writes a mistake of ours with one photo to the log; the worker itself has no log."""
    if isinstance(event, Landed) and isinstance(event.outcome, Failed) and event.outcome.kind is FailureKind.INTERNAL:
        log.error("photo %d: %s", event.outcome.index, event.outcome.detail)


class Sorry(QObject):
    """Says once, with details to copy, that we made a mistake; the window stays open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown = False

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Takes the place of `sys.excepthook`."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("not caught", exc_info=(kind, error, trace))
        self.show("".join(traceback.format_exception(kind, error, trace)))

    def show(self, details: str) -> None:
        """Shows the box, unless it is open: a mistake in painting would open a thousand."""
        if self._shown:
            return
        self._shown = True
        box = Mistake(details, self._window)
        box.finished.connect(self._on_closed)
        box.open()

    def _on_closed(self) -> None:
        self._shown = False
