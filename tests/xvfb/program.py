"""`python -m xvfb.program SOCKET [PATH...]`: the real program, which tells on a socket what there is to see.

Only that is added, and only here: names, places and words of what is shown, as a screen reader would find them.
Whatever is done to the program comes through the mouse and the keyboard of its display.
"""

import html
import json
import re
import sys
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QTabBar, QTableView, QWidget

ROWS = 40
"""Rows of a list that are told."""


class Teller:
    """Answers each who connects with everything that can be seen."""

    def __init__(self, place: str) -> None:
        self._server = QLocalServer()
        self._server.newConnection.connect(self._on_connection)
        if not self._server.listen(place):
            raise OSError(self._server.errorString())

    def _on_connection(self) -> None:
        asker = self._server.nextPendingConnection()
        asker.write(json.dumps(list(seen())).encode())
        asker.disconnectFromServer()
        asker.disconnected.connect(asker.deleteLater)


def seen() -> Iterator[dict[str, Any]]:
    """Everything in every window that is shown."""
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            yield _thing(top, top.windowTitle(), top.rect())
            for widget in top.findChildren(QWidget):
                if widget.isVisible() and widget.window() is top and not widget.visibleRegion().isEmpty():
                    yield _thing(widget, _words(widget), widget.rect())
                    yield from _parts(widget)
            yield from _parts(top)


def _parts(widget: QWidget) -> Iterator[dict[str, Any]]:
    """What in a widget is no widget: tabs, rows, lines of a menu."""
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield _thing(widget, widget.tabText(tab), widget.tabRect(tab), "tab")
    elif isinstance(widget, QMenu):
        for action in widget.actions():
            place = widget.actionGeometry(action)
            yield _thing(widget, action.text(), place, "line", enabled=action.isEnabled())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(min(ROWS, model.rowCount())):
            columns = model.columnCount() if isinstance(widget, QTableView) else 1
            cells = [model.index(row, column) for column in range(columns)]
            words = " | ".join(str(cell.data() or "") for cell in cells)
            place = widget.visualRect(cells[0])
            yield _thing(widget.viewport(), words, place, "row")


def _thing(widget: QWidget, words: str, rect: QRect, kind: str = "", *, enabled: bool = True) -> dict[str, Any]:
    corner = widget.mapToGlobal(rect.topLeft())
    return {
        "kind": kind or type(widget).__name__,
        "words": html.unescape(re.sub(r"<[^>]+>", "", words)).replace("&&", "\0").replace("&", "").replace("\0", "&"),
        "at": [corner.x(), corner.y(), rect.width(), rect.height()],
        "enabled": enabled and widget.isEnabled(),
        "focus": widget is QApplication.focusWidget(),
        "front": widget.window().isActiveWindow(),
    }


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text()
    if widget.accessibleName():  # for a box to choose from, QAccessible gives what is chosen
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def main(place: str, arguments: list[str]) -> int:
    """Starts the program, and the teller as soon as its event loop runs."""
    app = QApplication(sys.argv[:1])
    tellers: list[Teller] = []
    QTimer.singleShot(0, app, lambda: tellers.append(Teller(place)))
    from lightwork_gui.app import start  # noqa: PLC0415 - it finds the application that is there

    return start(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
