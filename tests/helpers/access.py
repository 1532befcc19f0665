"""What a screen reader, a keyboard and large letters make of a window."""

from collections.abc import Iterator
from operator import ne

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

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
    """Labels and buttons that are smaller than what stands in them."""
    found = []
    for widget in shown(root):
        if isinstance(widget, QLabel) and widget.text():
            wide = widget.width() if widget.wordWrap() else widget.sizeHint().width()
            high = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.fontMetrics().height()
        elif isinstance(widget, QAbstractButton) and widget.text():
            wide, high = widget.sizeHint().width(), widget.fontMetrics().height()
        else:
            continue
        if widget.width() < wide or widget.height() < high:
            found.append(f"{told(widget)}: {widget.width()} x {widget.height()}, wants {wide} x {high}")
    return found


def picture(widget: QWidget) -> QImage:
    """What it looks like now."""
    return widget.grab().toImage()


def different(one: QImage, other: QImage) -> int:
    """Pixels in which two pictures of the same size differ."""
    alike = [image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other)]
    first, second = (memoryview(image.constBits()).cast("B").cast("I") for image in alike)
    return sum(map(ne, first, second))
