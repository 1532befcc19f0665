"""A line of text with links in it, which the keyboard reaches and opens like buttons."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from lightwork_gui import override, theme

_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class LinkLine(QLabel):
    """Takes the focus as long as there is a link in it. QLabel itself would want a second Tab before Return works.

    Tab goes from link to link, and so do the arrows; the one that Return opens is marked.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._targets: list[str] = []
        self._at = 0
        self.setObjectName("link")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def current(self) -> str | None:
        """What Return opens."""
        return self._targets[self._at] if self._targets else None

    def _go(self, step: int) -> bool:
        """Goes to another link, if there is one on that side."""
        if not 0 <= self._at + step < len(self._targets):
            return False
        self._at += step
        self._mark()
        return True

    def _mark(self) -> None:
        text, current = self._text, self.current
        if self.hasFocus() and current is not None:
            look = theme.colours()
            style = f"background-color:{look.accent};color:{look.on_accent}"
            text = text.replace(f'<a href="{current}">', f'<a href="{current}" style="{style}">')
        if text != super().text():
            super().setText(text)

    @override
    def text(self) -> str:
        """As it was set, without the mark."""
        return self._text

    @override
    def setText(self, text: str) -> None:
        current = self.current
        self._text = text
        self._targets = re.findall(r'<a href="(\w+)">', text)
        self._at = self._targets.index(current) if current in self._targets else 0
        self._mark()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._targets else Qt.FocusPolicy.NoFocus)

    @override
    def clear(self) -> None:
        self.setText("")

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return self._go(1 if next else -1) or super().focusNextPrevChild(next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is Qt.FocusReason.BacktabFocusReason:
            self._at = max(0, len(self._targets) - 1)
        elif event.reason() is Qt.FocusReason.TabFocusReason:
            self._at = 0
        super().focusInEvent(event)
        self._mark()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current
        if current is not None and event.key() in _KEYS:
            self.linkActivated.emit(current)
        elif event.key() not in _STEPS or not self._go(_STEPS[Qt.Key(event.key())]):
            super().keyPressEvent(event)
