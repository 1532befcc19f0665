"""What a person does with a window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from lightwork_gui.window import Window

LONG = 30_000
"""Milliseconds that a signal may take on a busy machine; tests wait for signals, never for time."""


def drop(window: Window, *paths: Path) -> None:
    """Drops files on the window as the system does: enter first, or Qt ignores the drop."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 200), copy, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 200), copy, mime, Qt.MouseButton.LeftButton, none))
