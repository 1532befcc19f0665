"""What the person has selected and looks at, kept while the rows around it change."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QObject

from lightwork_gui.photos.model import PhotoModel
from lightwork_gui.photos.slices import Slices
from lightwork_gui.photos.table import PIECES, Table


class Kept(QObject):
    """Selection, current row and place of a list.

    Through another order it goes by the numbers of items; into another plan by their paths, for as many as a person
    would choose one by one.
    """

    def __init__(self, table: Table, model: PhotoModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._finding: Slices[dict[str, int]] = Slices(self)
        self._paths: list[str] = []
        self._current = ""
        self._row = -1
        self._scrolled = 0

    @contextmanager
    def through(self) -> Iterator[None]:
        """Around a change of the order."""
        numbers, everything = self._numbers()
        index, bar = self._table.currentIndex(), self._table.verticalScrollBar()
        current = self._model.number(index.row()) if index.isValid() else -1
        in_sight = index.isValid() and index.row() in self._table.rows_seen()
        scrolled = bar.value()
        yield
        if everything:
            self._table.selectAll()
        elif numbers:
            self._table.select_rows(self._model.places(numbers))
        self._look_at(self._model.row(current))
        bar.setValue(scrolled)
        if in_sight and current >= 0 and self._model.row(current) >= 0:
            self._table.scrollTo(self._table.currentIndex())

    def remember(self) -> None:
        """Before another plan is shown."""
        index = self._table.currentIndex()
        numbers, _ = self._numbers()
        if self._finding.busy and not index.isValid():
            return  # what was to be found again is still what is kept
        self._row = index.row()
        self._current = self._model.path(index.row()) if index.isValid() else ""
        self._paths = list(self._model.paths(numbers)) if len(numbers) <= PIECES else []
        self._scrolled = self._table.verticalScrollBar().value()

    def find_again(self) -> None:
        """After another plan is shown: finds what was kept, in the background if there is much."""
        self._finding.drop()
        self._table.verticalScrollBar().setValue(self._scrolled)
        wanted = frozenset({*self._paths, self._current} - {""})
        if wanted:
            self._finding.begin(self._model.items.find(wanted), self._on_found)

    def _on_found(self, found: dict[str, int]) -> None:
        chosen = [found[path] for path in self._paths if path in found]
        if chosen:
            self._table.select_rows(self._model.places(chosen))
        if self._current in found:
            self._look_at(self._model.row(found[self._current]))
        elif self._row >= 0:  # it was taken out: the next one has its row
            self._look_at(min(self._row, self._model.rowCount() - 1), select=not chosen)

    def _look_at(self, row: int, *, select: bool = False) -> None:
        if row < 0:
            return
        flags = QItemSelectionModel.SelectionFlag
        how = flags.ClearAndSelect | flags.Rows if select else flags.NoUpdate
        self._table.selectionModel().setCurrentIndex(self._model.index(row, 0), how)

    def _numbers(self) -> tuple[list[int], bool]:
        """What is selected; and whether that is everything."""
        pieces = list(self._table.rows_selected())
        count = sum(map(len, pieces))
        if count and count == self._model.rowCount():
            return [], True
        return [self._model.number(row) for piece in pieces for row in piece], False
