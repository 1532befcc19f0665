"""What can be done with the rows that are selected: the context menu, and what its keys do."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, islice

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from lightwork_gui import words
from lightwork_gui.photos import outside
from lightwork_gui.photos.model import PhotoModel
from lightwork_gui.photos.rows import BREATH, By, path_of
from lightwork_gui.photos.slices import Slices
from lightwork_gui.photos.table import Table

MOST = 10
"""Files that are opened at a time: a slip must not start a hundred programs."""

LOOKED_AT = 2000
"""Rows among which a failed one is looked for before a menu opens: it must not keep anybody waiting."""


class RowActions(QObject):
    """Opens, shows, copies and removes.

    Signals:
        remove_wanted(paths): out of the list.
        retry_wanted(), these_wanted(paths): what failed is to be tried again, or some of it.
        sort_wanted(by): a `By`.
    """

    remove_wanted = Signal(object)
    retry_wanted = Signal()
    these_wanted = Signal(object)
    sort_wanted = Signal(object)

    def __init__(self, table: Table, model: PhotoModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._gather: Slices[list[str]] = Slices(self)
        self.retries = 0
        self.locked = False
        table.delete_pressed.connect(self.remove)
        table.copy_pressed.connect(self.copy)
        table.activated.connect(self.open)

    def selected(self, most: int | None = None) -> list[int]:
        """The numbers of the items that are selected, in the order of the list."""
        pieces: list[range] = sorted(self._table.rows_selected(), key=lambda piece: piece.start)
        return [self._model.number(row) for row in islice(chain.from_iterable(pieces), most)]

    def open(self) -> None:
        """Opens the originals."""
        for number in self.selected(MOST):
            outside.open_file(path_of(self._model.items[number]))

    def open_results(self) -> None:
        """Opens what was made of them."""
        for number in self.selected(MOST):
            if result := self._model.items.result(number):
                outside.open_file(result)

    def show_in_folder(self) -> None:
        """Shows the first one where it lies."""
        for number in self.selected(1):
            outside.show_in_folder(path_of(self._model.items[number]))

    def copy(self) -> None:
        """Puts their paths on the clipboard, a line each."""
        self._with_paths(lambda paths: QGuiApplication.clipboard().setText("\n".join(paths)))

    def remove(self) -> None:
        """Takes them out of the list."""
        if not self.locked:
            self._with_paths(self.remove_wanted.emit)

    def try_again(self) -> None:
        """Wants those of them made that have failed."""
        self._with_paths(self.these_wanted.emit, self._model.items.has_failed)

    def _with_paths(self, use: Callable[[list[str]], object], which: Callable[[int], bool] | None = None) -> None:
        """Gathers the paths of what is selected, however much that is, or of some of it, and uses them."""
        numbers = self.selected()
        if numbers:
            self._gather.begin(_paths(self._model, numbers, which), use)

    def menu(self, by: By) -> QMenu:
        """The menu for what is selected now; the list is sorted `by` something."""
        menu = QMenu(self._table)
        numbers = self.selected(MOST + 1)
        few = 0 < len(numbers) <= MOST
        done = few and any(self._model.items.result(number) for number in numbers)
        self._add(menu, self.tr("&Open original"), "Return", self.open, able=few)
        self._add(menu, self.tr("Open &result"), "", self.open_results, able=done)
        self._add(menu, self.tr("Show in &folder"), "", self.show_in_folder, able=bool(numbers))
        self._add(menu, self.tr("&Copy path"), "Ctrl+C", self.copy, able=bool(numbers))
        menu.addSeparator()
        if self.retries:
            failed = any(map(self._model.items.has_failed, self.selected(LOOKED_AT)))
            self._add(menu, self.tr("&Try these again"), "", self.try_again, able=failed)
            retry = words.count(self.retries, "R&etry %n failed")
            self._add(menu, retry, "", self.retry_wanted.emit, able=True)
        self._add(menu, self.tr("Remove from &list"), "Del", self.remove, able=bool(numbers) and not self.locked)
        self._add(menu, self.tr("Select &all"), "Ctrl+A", self._table.selectAll, able=self._model.rowCount() > 0)
        menu.addSeparator()
        menu.addMenu(self.orders(by, menu))
        return menu

    def orders(self, by: By, parent: QMenu) -> QMenu:
        """The menu of orders, with the one of this moment ticked."""
        menu = QMenu(self.tr("&Sort by"), parent)
        group = QActionGroup(menu)
        titles = {
            By.PLAN: self.tr("Order in which they were found"),
            By.NAME: self.tr("Name"),
            By.FOLDER: self.tr("Folder"),
            By.PIXELS_BEFORE: self.tr("Pixels before"),
            By.BYTES_BEFORE: self.tr("File size before"),
            By.PIXELS_AFTER: self.tr("Pixels after"),
            By.BYTES_AFTER: self.tr("File size after"),
            By.STATUS: self.tr("Status"),
        }
        for order, title in titles.items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(order is by)
            action.triggered.connect(partial(self.sort_wanted.emit, order))
            group.addAction(action)
        return menu

    @staticmethod
    def _add(menu: QMenu, text: str, keys: str, act: Callable[[], object], *, able: bool) -> None:
        """An entry; its keys are only shown, because the list takes them itself."""
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(able)
        action.triggered.connect(lambda _: act())


def _paths(model: PhotoModel, numbers: list[int], which: Callable[[int], bool] | None) -> Iterator[list[str] | None]:
    paths = []
    for place, number in enumerate(numbers):
        if not place % BREATH:
            yield None
        if which is None or which(number):
            paths.append(path_of(model.items[number]))
    yield paths
