"""The application: theme, icon, the window, and one dialogue for our own mistakes."""

import argparse
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from lightwork_gui import theme
from lightwork_gui.window import Window


def start(argv: list[str]) -> int:
    """Shows the window and runs until it is closed.

    Args:
        argv: paths to add, and `--theme`.

    Returns:
        The exit code.
    """
    arguments = _parser().parse_args(argv)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Lightwork")
    app.setOrganizationName("Lightwork")
    app.setDesktopFileName("lightwork")
    theme.apply(app, theme.wanted(arguments.theme))
    app.setWindowIcon(theme.app_icon())
    window = Window()
    sorry = Sorry(window)
    sys.excepthook = sorry.hook
    window.conductor.broke.connect(sorry.show)
    window.show()
    if arguments.paths:
        window.add(arguments.paths)
    QTimer.singleShot(0, window.warm_up)  # after the first painting
    return app.exec()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lightwork-gui", description="Opens the Lightwork window.")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders to add")
    parser.add_argument("--theme", choices=("system", "light", "dark"), default="system", help="the colours")
    return parser


class Sorry(QObject):
    """Says once, with details to copy, that we made a mistake; the window stays open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown = False

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Takes the place of `sys.excepthook`."""
        details = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(details)
        if issubclass(kind, Exception):
            self.show(details)

    def show(self, details: str) -> None:
        """Shows the dialogue, unless it is open: a mistake in painting would open a thousand."""
        if self._shown:
            return
        self._shown = True
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Lightwork")
        box.setText(self.tr("Something went wrong that is our fault. Your photos are safe."))
        box.setInformativeText(self.tr("Please report it with the details below."))
        box.setDetailedText(details)
        box.finished.connect(self._on_closed)
        box.open()

    def _on_closed(self) -> None:
        self._shown = False
