"""A line of text with one link in it, which the keyboard reaches and opens like a button."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from lightwork_gui import override

_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class LinkLine(QLabel):
    """Takes the focus as long as there is a link in it. QLabel itself would want a second Tab before Return works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        linked = _target(text) is not None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if linked else Qt.FocusPolicy.NoFocus)

    @override
    def clear(self) -> None:
        self.setText("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        target = _target(self.text())
        if target is not None and event.key() in _KEYS:
            self.linkActivated.emit(target)
            return
        super().keyPressEvent(event)


def _target(text: str) -> str | None:
    found = re.search(r'<a href="(\w+)">', text)
    return found[1] if found else None
