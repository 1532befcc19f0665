"""The application: theme, icon, log, the window, and one box for our own mistakes."""

import argparse
import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import lightwork
from lightwork.events import Event, Failed, FailureKind, Landed
from lightwork_gui import languages, logs, settings, theme
from lightwork_gui.ending import Ending
from lightwork_gui.window import Replaying, Window
from lightwork_gui.window.mistake import Mistake

SIGNALLED = 128
"""The exit code of a program that a signal has ended is this and its number, as shells have it."""

log = logging.getLogger(__name__)


def start(argv: list[str]) -> int:
    """Shows the window and runs until it is closed.

    Args:
        argv: paths to add, `--theme` and `--language`.

    Returns:
        The exit code: 0, or 128 and the number of the signal that ended it.
    """
    arguments = _parser().parse_args(argv)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Lightwork")
    app.setOrganizationName("Lightwork")
    app.setDesktopFileName("lightwork")
    trouble = logs.keep()
    log.info("lightwork %s begins%s", lightwork.__version__, f"; no log: {trouble}" if trouble else "")
    kept = settings.load()
    languages.install(app, arguments.language or kept.language)
    theme.prepare(app, theme.wanted(arguments.theme or kept.theme))
    app.setWindowIcon(theme.app_icon())
    window = Replaying(arguments.replay, arguments.speed) if arguments.replay else Window()
    theme.dress(app)
    app.styleHints().colorSchemeChanged.connect(window.dress)
    sorry = Sorry(window)
    sys.excepthook = sorry.hook
    window.conductor.broke.connect(sorry.show)
    window.conductor.arrived.connect(note)
    window.show()
    if arguments.paths and isinstance(window, Window):
        window.add(arguments.paths)
    QTimer.singleShot(0, window.warm_up)  # after the first painting
    with Ending() as ending:
        ending.wanted.connect(window.end)
        ending.wanted.connect(app.exit)  # `quit` would ask the windows again
        code = app.exec()
    return SIGNALLED + ending.number if ending.number else code


def note(event: Event) -> None:
    """Writes a mistake of ours with one photo to the log; the worker itself has no log."""
    if isinstance(event, Landed) and isinstance(event.outcome, Failed) and event.outcome.kind is FailureKind.INTERNAL:
        log.error("photo %d: %s", event.outcome.index, event.outcome.detail)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lightwork-gui", description="Opens the Lightwork window.")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders to add")
    parser.add_argument("--theme", choices=settings.THEMES, help="the colours; those of the preferences by default")
    parser.add_argument("--replay", metavar="FILE", help="play back a run that was recorded, and do nothing else")
    parser.add_argument("--speed", type=float, default=1.0, help="how many times as fast")
    parser.add_argument(
        "--language", choices=(languages.SYSTEM, *languages.LANGUAGES), help="that of the preferences by default"
    )
    return parser


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
