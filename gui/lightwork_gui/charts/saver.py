"""Saving: asks where a drawing goes and as what, writes it, and tells what has come of it."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from lightwork_gui import theme, words
from lightwork_gui.charts.saving import SIZE, Kind, Rows, save
from lightwork_gui.charts.view import Make


class Saver(QObject):
    """Saves one drawing, or the table of its numbers.

    Signals:
        told(sentence): what has come of it.
    """

    told = Signal(str)

    def __init__(self, name: str, widget: QWidget, title: str = "") -> None:
        """Has nothing to save yet.

        Args:
            name: that a file gets first, without its ending.
            widget: where it is asked, and whose letters a picture gets.
            title: of the button; by default that of a chart.
        """
        super().__init__(widget)
        self._name, self._widget = name, widget
        self._make: Make | None = None
        self._rows: Callable[[], Rows] = tuple
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self.action = QAction(title or self.tr("Save c&hart\u2026"), self)
        self.action.setToolTip(self.tr("As a picture (PNG), a drawing (SVG) or a table (CSV), light or dark."))
        self.action.triggered.connect(lambda: self.ask(Kind.PNG_DARK if theme.colours().dark else Kind.PNG_LIGHT))
        self.action.setEnabled(False)

    @property
    def able(self) -> bool:
        """Whether there is something to save."""
        return self._make is not None

    def offer(self, make: Make | None, rows: Callable[[], Rows] = tuple) -> None:
        """Takes what can be saved from now on, or nothing.

        Args:
            make: gives the drawing for a size.
            rows: gives the table as programs read it, the names of the columns first.
        """
        self._make, self._rows = make, rows
        self.action.setEnabled(self.able)

    def add_to(self, menu: QMenu) -> None:
        """Adds an entry for each kind of file, in the look of the window."""
        dark = theme.colours().dark
        kinds = Kind.PNG_DARK if dark else Kind.PNG_LIGHT, Kind.SVG_DARK if dark else Kind.SVG_LIGHT, Kind.CSV
        titles = self.tr("Save as &PNG\u2026"), self.tr("Save as &SVG\u2026"), self.tr("Save as &CSV\u2026")
        for kind, title in zip(kinds, titles, strict=True):
            action = menu.addAction(title)
            action.setEnabled(self.able)
            action.triggered.connect(lambda _=False, kind=kind: self.ask(kind))

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
        dialog = QFileDialog(self._widget, self.tr("Save chart"), self._folder)
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
        """Saves the drawing, and tells what has come of it.

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
            rows = self._rows() if kind is Kind.CSV else ()
            save(file, kind, self._make(*SIZE), rows, self._widget.font())
        except OSError as error:
            text = self.tr("The chart cannot be saved as {file}: {why}.")
            self.told.emit(text.format(file=words.path(file), why=str(error).rstrip(".")))
        else:
            self.told.emit(words.saved(file))
