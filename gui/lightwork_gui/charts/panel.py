"""A chart with what belongs to it: the table of its numbers, and how it is saved."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QTableWidget, QTableWidgetItem, QWidget

from lightwork_gui import override, theme
from lightwork_gui.charts.saver import Saver
from lightwork_gui.charts.saving import Rows
from lightwork_gui.charts.view import DrawingView, Make

ROOM = 24
"""Pixels beside the words of a cell, which the style's padding needs."""


class Chart(QStackedWidget):
    """Shows a drawing, or its numbers as a table.

    Signals:
        told(sentence): what has come of saving it.
    """

    told = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Shows nothing yet.

        Args:
            name: that a file gets first, without its ending.
            parent: of the widget.
        """
        super().__init__(parent)
        self.view = DrawingView()
        self.table = _Table()
        self.addWidget(self.view)
        self.addWidget(self.table)
        self.as_table = QAction(self.tr("As a ta&ble"), self)
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(lambda shown: self.setCurrentWidget(self.table if shown else self.view))
        self.saver = Saver(name, self)
        self.saver.told.connect(self.told)
        self.save = self.saver.action
        self._show_able()

    def show_chart(self, make: Make | None, rows: Rows = (), plain: Rows = ()) -> None:
        """Shows a drawing and the table of the same numbers, or nothing.

        Args:
            make: gives the drawing for a size.
            rows: the table as people read it, the names of the columns first.
            plain: the same as programs read it, for CSV; `rows` if empty.
        """
        self.saver.offer(make, lambda: plain or rows)
        self.view.show_drawing(make)
        self.table.show_rows(rows)
        self._show_able()

    def _show_able(self) -> None:
        self.as_table.setEnabled(self.saver.able)

    # Saving

    def menu(self) -> QMenu:
        """What can be done with the chart."""
        menu = QMenu(self)
        menu.addAction(self.as_table)
        menu.addSeparator()
        self.saver.add_to(menu)
        return menu

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos() if event.reason() is QContextMenuEvent.Reason.Mouse else self._middle()
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _middle(self) -> QPoint:
        return self.mapToGlobal(self.rect().center())


class _Table(QTableWidget):
    """The numbers of a chart, for everybody who would rather read them, or have them read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quiettable")
        self.setAccessibleName(self.tr("The numbers of the chart"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.horizontalHeader().setHighlightSections(False)
        self.setFont(theme.tabular(self.font()))

    def show_rows(self, rows: Rows) -> None:
        """Shows other numbers, the names of the columns first; where there are as many, one stays at its place."""
        names = rows[0] if rows else ()
        same = (self.columnCount(), self.rowCount()) == (len(names), max(0, len(rows) - 1))
        if not same:
            self.clear()
            self.setColumnCount(len(names))
            self.setRowCount(max(0, len(rows) - 1))
        self.setHorizontalHeaderLabels(list(names))
        for number, row in enumerate(rows[1:]):
            for column, text in enumerate(row):
                self._show_cell(number, column, text)
        if not same:
            self.resizeColumnsToContents()
            for column in range(self.columnCount()):
                self.setColumnWidth(column, self.columnWidth(column) + ROOM)

    def _show_cell(self, row: int, column: int, text: str) -> None:
        there = self.item(row, column)
        if there is None:
            self.setItem(row, column, QTableWidgetItem(text))
        elif there.text() != text:
            there.setText(text)
