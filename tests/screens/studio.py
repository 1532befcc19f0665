"""Waiting for the window, and taking its picture."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lightwork_gui.preview.room import SETTLE
from lightwork_gui.window import Window

SIZES = ((900, 600), (1280, 840), (1920, 1080))
SETTLED = 2 * SETTLE
"""Milliseconds after which everything is asked for that another size of the window needs."""

PATIENCE = 60.0
"""Seconds after which nothing more is expected."""


def until(reached: Callable[[], object], what: str) -> None:
    """Lets the window live until something is so.

    Raises:
        TimeoutError: it never was.
    """
    deadline = time.monotonic() + PATIENCE
    while not reached():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what} is not there after {PATIENCE:.0f} s")
        breathe(10)


def breathe(milliseconds: int) -> None:
    """Lets timers fire and paintings happen. Only for pictures: nothing is asserted after it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Studio:
    """Takes pictures of one window."""

    def __init__(self, window: Window, folder: Path, look: str) -> None:
        self._window = window
        self._folder = folder
        self._look = look

    def take(self, pose: str, *, moving: bool = False) -> None:
        """A picture in each size, with the dialog that is open; at once, where the window would not wait."""
        for width, height in SIZES:
            self._window.resize(width, height)
            self._settle(moving=moving)
            picture = self._window.grab()
            for dialog in self._dialogs():
                _lay_over(picture, dialog)
            self._save(picture, f"{pose}-{width}x{height}")

    def take_large(self, pose: str) -> None:
        """One picture, in the size of the drawings."""
        self._window.resize(*SIZES[1])
        self._settle()
        self._save(self._window.grab(), f"{pose}-{SIZES[1][0]}x{SIZES[1][1]}")

    def _settle(self, *, moving: bool = False) -> None:
        """Waits for what is on its way at this size: a busy machine takes its time for thumbnails and the preview."""
        breathe(60 if moving else SETTLED)
        if not moving:
            until(lambda: not self._window.thumbs._asked and not self._window.preview._due, "thumbnails and preview")

    def _dialogs(self) -> list[QWidget]:
        return [
            widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()
        ]

    def _save(self, picture: QPixmap, name: str) -> None:
        scale = os.environ.get("QT_SCALE_FACTOR", "1")
        path = self._folder / f"{name}-{self._look}-{scale}x.png"
        if not picture.save(str(path)):
            raise OSError(f"cannot write {path}")


def _lay_over(picture: QPixmap, dialog: QWidget) -> None:
    """Draws a dialog where a desktop would show it: nothing composes windows without a screen."""
    room = picture.deviceIndependentSize().toSize()
    place = QPoint((room.width() - dialog.width()) // 2, max(0, (room.height() - dialog.height()) // 2))
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
    painter.drawPixmap(place, dialog.grab())
    painter.setPen(QColor(0, 0, 0, 140))
    painter.drawRect(place.x(), place.y(), dialog.width(), dialog.height())
    painter.end()
