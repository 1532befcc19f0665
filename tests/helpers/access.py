"""What a screen reader, a keyboard and large letters make of a window."""

import html
import re
from collections.abc import Iterator
from operator import ne

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

_MOST = 500
"""Tabs until somebody gives up."""


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it. A box to choose from has what is chosen there, so its own name counts."""
    found = QAccessible.queryAccessibleInterface(widget)
    if found.role() is QAccessible.Role.ComboBox:
        return widget.accessibleName()
    return found.text(QAccessible.Text.Name)


def shown(root: QWidget) -> Iterator[QWidget]:
    """Everything in a window that is shown now."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root:
            yield widget


def reachable(root: QWidget) -> list[QWidget]:
    """Everything in a window that says that it takes the focus by Tab."""
    return [
        widget
        for widget in shown(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
    ]


def reached_by_tab(root: QWidget) -> list[QWidget]:
    """What Tab really leads to, once around; the window must be in front."""
    found: list[QWidget] = []
    root.setFocus()
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is None or at is next(iter(found), None):
            break
        if at not in found:  # a line with several links is there for several Tabs
            found.append(at)
    return found


def told(widget: QWidget) -> str:
    """Which one it is, for the message of a test that fails."""
    return f"{type(widget).__name__} {widget.objectName()!r} {name_of(widget)!r}"


def cut_words(root: QWidget) -> list[str]:
    """Labels, buttons, boxes and tabs that are smaller than what stands in them; a tip may have the whole of it."""
    found = []
    for widget in shown(root):
        text, (wide, high) = _wanted(widget)
        if (widget.width() < wide or widget.height() < high) and _bare(text) not in _bare(widget.toolTip()):
            found.append(f"{told(widget)}: {widget.width()} x {widget.height()}, wants {wide} x {high} for {text!r}")
    return found


def _wanted(widget: QWidget) -> tuple[str, tuple[int, int]]:
    """The words in it, and the room that they need with what is around them; no words need none."""
    line = widget.fontMetrics().height()
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.text(), (_longest_word(widget), widget.heightForWidth(widget.width()))
        return widget.text(), (widget.sizeHint().width(), line)
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text(), (widget.sizeHint().width(), line)
    if isinstance(widget, QComboBox) and (text := widget.currentText() or widget.placeholderText()):
        return text, (widget.width() - _field(widget) + widget.fontMetrics().horizontalAdvance(text), line)
    if isinstance(widget, QLineEdit) and not widget.text() and (text := widget.placeholderText()):
        return text, (widget.fontMetrics().horizontalAdvance(text), line)
    if isinstance(widget, QTabBar):
        tabs = [widget.tabText(place) for place in range(widget.count())]
        return " ".join(tabs), (sum(widget.tabRect(place).width() for place in range(widget.count())), line)
    return "", (0, 0)


def _field(box: QComboBox) -> int:
    """Pixels that the words of a box to choose from have."""
    option, kind = QStyleOptionComboBox(), QStyle.ComplexControl.CC_ComboBox
    box.initStyleOption(option)
    return box.style().subControlRect(kind, option, QStyle.SubControl.SC_ComboBoxEditField, box).width()


def _longest_word(label: QLabel) -> int:
    """What cannot wrap; letters of Chinese and Japanese can, one by one."""
    narrow = [word for word in re.split(r"[\s\u200b/]+", _bare(label.text())) if word.isascii() or max(word) < "\u3000"]
    return max((label.fontMetrics().horizontalAdvance(word) for word in narrow), default=0)


def _bare(text: str) -> str:
    """Without marks; a tip has none, or others."""
    return html.unescape(re.sub(r"<[^>]*>", "", text))


def picture(widget: QWidget) -> QImage:
    """What it looks like now."""
    return widget.grab().toImage()


def different(one: QImage, other: QImage) -> int:
    """Pixels in which two pictures of the same size differ."""
    alike = [image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other)]
    first, second = (memoryview(image.constBits()).cast("B").cast("I") for image in alike)
    return sum(map(ne, first, second))
