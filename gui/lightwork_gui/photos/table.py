"""The list itself: fixed rows, whole rows selected, no grid."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from lightwork_gui import override, words
from lightwork_gui.photos.cells import Column, Tone
from lightwork_gui.photos.delegate import GAP, LEFT, SIGNS, THUMB, heavy, row_height

ARROW = 24
"""Pixels for the arrow between before and after."""

ROOMY = 1.3
"""The size before is shown where the name still has so many times the room that it needs."""

TIGHT = 0.75
"""No size is shown where the name would have less than so much of the room that it needs."""

PIECES = 1000
"""Rows that lie apart and are selected again after the list was put in order anew: more would take long."""


class Table(QTableView):
    """Shows the model; says what the keyboard and the mouse want.

    Signals:
        delete_pressed(), copy_pressed(): the keys.
        typed(text): the person types a name.
        menu_wanted(place): the context menu, at a place on the screen.
    """

    delete_pressed = Signal()
    copy_pressed = Signal()
    typed = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("photos")
        self.setAccessibleName(self.tr("Photos"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._measure()

    def settle_columns(self) -> None:
        """The photo's column takes what the others leave."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # WORKAROUND: a header asks for every row whether it is selected, as often as it is painted (0.7 s for 100,000).
        header.setSelectionModel(QItemSelectionModel(self.model(), header))
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(60)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        header.setSectionResizeMode(Column.PHOTO, QHeaderView.ResizeMode.Stretch)
        for column in self._widths:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._share(self.viewport().width())

    def _measure(self) -> None:
        """Sizes of rows and columns, from the font and the words that stand in them."""
        metrics = QFontMetrics(self.font())
        pixels = metrics.horizontalAdvance(words.pixels((10000, 10000)))
        fits = metrics.horizontalAdvance(words.TRANSLATE("words", "already fits"))
        signs = metrics.horizontalAdvance(SIGNS[Tone.FAILED])
        status = max(metrics.horizontalAdvance(words.TRANSLATE("words", text)) for text in _STATUSES)
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        self._widths = {
            Column.BEFORE: pixels + GAP + 8,
            Column.AFTER: max(pixels, fits) + GAP + ARROW,
            Column.STATUS: signs + status + 8,
        }
        self._small = max(metrics.horizontalAdvance(words.pixels((1000, 1000))), fits) + GAP + ARROW
        self._least = signs + metrics.horizontalAdvance(words.TRANSLATE("words", "cut short")) + 8
        self._name = (
            LEFT + THUMB.width() + GAP + QFontMetrics(heavy(self.font())).horizontalAdvance("IMG_0412.jpg") + 12
        )

    def _share(self, width: int) -> None:
        """Gives each column its part."""
        fixed = sum(self._widths.values())
        roomy = width - fixed >= ROOMY * self._name
        self.setColumnHidden(Column.BEFORE, not roomy)
        spare = max(0, width - fixed - 2 * self._name) if roomy else 0
        widths = {
            column: needed + (min(spare // 4, 160) if column > 1 else 0) for column, needed in self._widths.items()
        }
        if not roomy:  # the name comes first
            widths[Column.AFTER] = self._small
            left = width - self._name - self._small
            widths[Column.STATUS] = max(self._least, min(widths[Column.STATUS], left))
        self.setColumnHidden(Column.AFTER, width - self._small - self._least < TIGHT * self._name)
        for column, share in widths.items():
            self.horizontalHeader().resizeSection(column, share)

    # Rows

    def rows_seen(self) -> range:
        """The rows that can be seen, at least in part."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1)

    def repaint_row(self, row: int) -> None:
        """Asks for the painting of one row."""
        top, width = self.rowViewportPosition(row), self.viewport().width()
        self.viewport().update(0, top, width, self.rowHeight(row))

    def rows_selected(self) -> Iterator[range]:
        """The rows that are selected, piece by piece."""
        selection = self.selectionModel().selection()
        for place in range(selection.count()):
            piece = selection.at(place)
            if piece.left() == 0:
                yield range(piece.top(), piece.bottom() + 1)

    def select_rows(self, rows: list[int]) -> None:
        """Selects these rows, which are in order, and no others."""
        model, last = self.model(), self.model().columnCount() - 1
        chosen = QItemSelection()
        for piece in _pieces(rows)[:PIECES]:
            chosen.select(model.index(piece.start, 0), model.index(piece.stop - 1, last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # Events

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share(event.size().width())
        super().resizeEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()
            self._share(self.viewport().width())
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_pressed.emit()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # the window pauses with it
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers():
            event.ignore()  # Ctrl+Return starts
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)  # Qt would ask for every row there is

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(place)


_STATUSES = [*words.SHORT_FAILURES.values(), *words.SKIPS.values()]


def _pieces(rows: list[int]) -> list[range]:
    """Rows in order, as few ranges."""
    pieces: list[range] = []
    for row in rows:
        if pieces and pieces[-1].stop == row:
            pieces[-1] = range(pieces[-1].start, row + 1)
        else:
            pieces.append(range(row, row + 1))
    return pieces
