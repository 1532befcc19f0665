"""A quiet table: whole rows, no grid, columns as wide as their words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lightwork_gui import override, theme

ROOM = 30
"""Pixels beside the words of a cell."""

LEAST = 120
"""Pixels that the column which takes the rest has at least."""


class QuietTable(QTableView):
    """Shows runs, or the photos of one.

    Signals:
        opened(): Return was pressed, or a row clicked twice.
    """

    opened = Signal()

    def __init__(
        self, model: QAbstractItemModel, samples: Mapping[int, str], parent: QWidget, giving_way: Sequence[int] = ()
    ) -> None:
        """Shows a model.

        Args:
            model: what is shown.
            samples: for each column of a fixed width, the widest words; the others share the rest.
            parent: of the table.
            giving_way: columns that are not shown where there is no room, the least important first.
        """
        super().__init__(parent)
        self._samples = samples
        self._giving_way = giving_way
        self._widths: dict[int, int] = {}
        self.setObjectName("quiettable")
        self.setModel(model)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFont(theme.tabular(self.font()))
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self._measure()

    def _measure(self) -> None:
        metrics = QFontMetrics(self.font())
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 10)
        for column, sample in self._samples.items():
            title = self.model().headerData(column, Qt.Orientation.Horizontal)
            self._widths[column] = max(metrics.horizontalAdvance(text) for text in (title, sample)) + ROOM
        self._share(self.viewport().width())

    def _share(self, width: int) -> None:
        """Gives each column its part."""
        columns = range(self.model().columnCount())
        sharing = [column for column in columns if column not in self._widths]
        shown = dict(self._widths)
        for column in self._giving_way:
            if width - sum(shown.values()) < LEAST * len(sharing):
                del shown[column]
        rest = max(LEAST, (width - sum(shown.values())) // len(sharing))
        for column in columns:
            self.setColumnHidden(column, column not in shown and column not in sharing)
            self.setColumnWidth(column, shown.get(column, rest))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share(event.size().width())
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self.model() is not None:
            self._measure()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()  # the window pauses with it
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # Ctrl+Return starts
            else:
                self.opened.emit()
        else:
            super().keyPressEvent(event)
