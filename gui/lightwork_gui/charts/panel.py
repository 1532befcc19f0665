"""A chart with what belongs to it: the table of its numbers, and how it is saved."""

import os

from PySide6.QtCore import QPoint, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QTableWidget, QTableWidgetItem, QWidget

from lightwork_gui import override, theme, words
from lightwork_gui.charts.saving import SIZE, Kind, Rows, save
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
        self._name = name
        self._make: Make | None = None
        self._rows: Rows = ()  # the numbers as people read them, and as programs do
        self._plain: Rows = ()
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self.view = DrawingView()
        self.table = _Table()
        self.addWidget(self.view)
        self.addWidget(self.table)
        self.as_table = QAction(self.tr("As a ta&ble"), self)
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(lambda shown: self.setCurrentWidget(self.table if shown else self.view))
        self.save = QAction(self.tr("Save c&hart\u2026"), self)
        self.save.setToolTip(self.tr("As a picture (PNG), a drawing (SVG) or a table (CSV), light or dark."))
        self.save.triggered.connect(lambda: self.ask(Kind.PNG_DARK if theme.colours().dark else Kind.PNG_LIGHT))
        self._show_able()

    def show_chart(self, make: Make | None, rows: Rows = (), plain: Rows = ()) -> None:
        """Shows a drawing and the table of the same numbers, or nothing.

        Args:
            make: gives the drawing for a size.
            rows: the table as people read it, the names of the columns first.
            plain: the same as programs read it, for CSV; `rows` if empty.
        """
        self._make, self._rows, self._plain = make, rows, plain or rows
        self.view.show_drawing(make)
        self.table.show_rows(rows)
        self._show_able()

    def _show_able(self) -> None:
        for action in (self.as_table, self.save):
            action.setEnabled(self._make is not None)

    # Saving

    def menu(self) -> QMenu:
        """What can be done with the chart."""
        menu = QMenu(self)
        menu.addAction(self.as_table)
        menu.addSeparator()
        dark = theme.colours().dark
        kinds = Kind.PNG_DARK if dark else Kind.PNG_LIGHT, Kind.SVG_DARK if dark else Kind.SVG_LIGHT, Kind.CSV
        titles = self.tr("Save as &PNG\u2026"), self.tr("Save as &SVG\u2026"), self.tr("Save as &CSV\u2026")
        for kind, title in zip(kinds, titles, strict=True):
            action = menu.addAction(title)
            action.setEnabled(self._make is not None)
            action.triggered.connect(lambda _=False, kind=kind: self.ask(kind))
        return menu

    def _kinds(self) -> dict[str, Kind]:
        """What the box for saving offers; light or dark is chosen there."""
        return {
            self.tr("Picture, light (*.png)"): Kind.PNG_LIGHT,
            self.tr("Picture, dark (*.png)"): Kind.PNG_DARK,
            self.tr("Drawing, light (*.svg)"): Kind.SVG_LIGHT,
            self.tr("Drawing, dark (*.svg)"): Kind.SVG_DARK,
            self.tr("Table (*.csv)"): Kind.CSV,
        }

    def ask(self, kind: Kind) -> None:
        """Asks where to, and as what, beginning with a kind."""
        kinds = self._kinds()
        dialog = QFileDialog(self, self.tr("Save chart"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)  # asks before it takes a name that is there
        dialog.setNameFilters(list(kinds))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen].suffix))
        dialog.selectNameFilter(next(title for title, each in kinds.items() if each is kind))
        dialog.setDefaultSuffix(kind.suffix)
        dialog.selectFile(self._name)
        dialog.fileSelected.connect(lambda file: self.save_as(file, kinds[dialog.selectedNameFilter()]))
        dialog.open()

    def save_as(self, file: str, kind: Kind) -> None:
        """Saves the chart, and tells what has come of it.

        Args:
            file: the path that the person has agreed to; where its ending says something else, the right one is
                added, and a file that has that name is left alone.
            kind: what it becomes.
        """
        self._folder = os.path.dirname(file)
        if not file.lower().endswith("." + kind.suffix):
            file += "." + kind.suffix
            if os.path.lexists(file):
                text = self.tr("There is a file of this name already: {file}. Choose another name.")
                self.told.emit(text.format(file=words.path(file)))
                return
        if self._make is None:
            return
        try:
            save(file, kind, self._make(*SIZE), self._plain, self.font())
        except OSError as error:
            text = self.tr("The chart cannot be saved as {file}: {why}.")
            self.told.emit(text.format(file=words.path(file), why=str(error).rstrip(".")))
        else:
            self.told.emit(words.saved(file))

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
        """Shows other numbers, the names of the columns first."""
        names = rows[0] if rows else ()
        self.clear()
        self.setColumnCount(len(names))
        self.setRowCount(max(0, len(rows) - 1))
        self.setHorizontalHeaderLabels(list(names))
        for number, row in enumerate(rows[1:]):
            for column, text in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(text))
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, self.columnWidth(column) + ROOM)
