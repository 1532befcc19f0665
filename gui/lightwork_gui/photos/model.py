"""The table model over plan and report: the rows that are wanted, in the order that is wanted."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lightwork.crews import LaneNow
from lightwork.plan import Plan, Task
from lightwork.report import Report
from lightwork.scan import Skip
from lightwork_gui import override, words
from lightwork_gui.photos.cells import Cells, Column, State, cells
from lightwork_gui.photos.details import details
from lightwork_gui.photos.order import Order
from lightwork_gui.photos.rows import Items, Which, Wish, path_of

Index = QModelIndex | QPersistentModelIndex

PATH_ROLE = Qt.ItemDataRole.UserRole
TONE_ROLE = Qt.ItemDataRole.UserRole + 1
SECOND_ROLE = Qt.ItemDataRole.UserRole + 2
"""The smaller second line of a cell."""
CELLS_ROLE = Qt.ItemDataRole.UserRole + 3
"""The whole row at once, for whoever paints it."""

UP, DOWN = "\u25b4", "\u25be"
"""Beside the title of the column that is sorted: smallest first, largest first."""

KEPT = 512
"""Rows whose words are kept: more than the tallest screen shows."""


class PhotoModel(QAbstractTableModel):
    """Reads plan and report as they are. Repainting is asked for by the window's timer."""

    def __init__(self, parent: QObject | None = None, board: Callable[[], list[LaneNow | None]] = list) -> None:
        """Shows nothing yet.

        Args:
            parent: as Qt has it.
            board: what each worker does at this moment.
        """
        super().__init__(parent)
        self._board = board
        self._now: dict[int, LaneNow] = {}
        self._kept: OrderedDict[int, tuple[State, Cells]] = OrderedDict()
        self._order: Order | None = None
        self._heard = 0
        self._sorting: tuple[Column | None, bool] = None, False
        self.show_plan(Plan((), ()), None)

    def show_plan(self, plan: Plan, report: Report | None) -> None:
        """Shows another plan and its report, everything as it was planned."""
        self.beginResetModel()
        self._report = report or Report(plan)
        self.items = Items(plan, self._report)
        self._order = None
        self._heard = 0
        self._kept.clear()
        self.endResetModel()

    # Rows and items

    def show_order(self, order: Order | None) -> None:
        """Shows these items in this order; None for everything as it was planned."""
        self.beginResetModel()
        self._order = order
        self._heard = len(self._report.outcomes)
        self.endResetModel()

    @property
    def plain(self) -> bool:
        """Whether everything is shown as it was planned."""
        return self._order is None

    def show_sorting(self, column: Column | None, *, down: bool) -> None:
        """Marks the column that the rows are sorted by."""
        self._sorting = column, down
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def number(self, row: int) -> int:
        """Which item of the plan stands in a row."""
        return row if self._order is None else self._order[row]

    def row(self, number: int) -> int:
        """Where an item stands; -1 if it is not shown."""
        if self._order is None:
            return number if number < self.items.found else -1
        try:
            return self._order.index(number)
        except ValueError:
            return -1

    def places(self, numbers: Iterable[int]) -> list[int]:
        """The rows of those items that are shown, in their order."""
        wanted = set(numbers)
        if self._order is None:
            return sorted(wanted)
        return [row for row, number in enumerate(self._order) if number in wanted]

    def item(self, row: int) -> Task | Skip:
        """What stands in a row."""
        return self.items[self.number(row)]

    def path(self, row: int) -> str:
        """The original of a row."""
        return self.cells(row).path

    def paths(self, numbers: Iterable[int]) -> Iterable[str]:
        """The originals of items."""
        return (path_of(self.items[number]) for number in numbers)

    # What a run changes

    def take_news(self, wish: Wish) -> None:
        """Adds what has come to belong to a kind since it was asked last.

        During a run nothing leaves its row and nothing moves: what is new stands at the end.
        """
        outcomes = self._report.outcomes
        fresh = outcomes.since(self._heard)
        self._heard = len(outcomes)
        if self._order is None or wish.which not in {Which.DONE, Which.FAILED, Which.NOTED}:
            return
        shown = set(self._order) if wish.which is Which.NOTED else ()  # it may have been known before
        added = [number for number in fresh if number not in shown and self.items.wanted(number, wish)]
        if not added:
            return
        self.beginInsertRows(QModelIndex(), len(self._order), len(self._order) + len(added) - 1)
        self._order.extend(added)
        self.endInsertRows()

    def look_at_board(self) -> None:
        """Learns what the workers do at this moment."""
        self._now = {now.index: now for now in self._board() if now is not None} if self._report.begun else {}

    def state(self, row: int) -> State:
        """What a row's looks depend on during a run."""
        return self._state(self.number(row))

    def _state(self, number: int) -> State:
        lane, now = self.items.lane(number), self._now.get(number)
        over = number >= self.items.tasks or self.items.outcome(number) is not None
        return State(lane, now.phase if now is not None and lane is not None else None, over)

    def cells(self, row: int) -> Cells:
        """The words of a row; made once for each state."""
        number = self.number(row)
        state = self._state(number)
        kept = self._kept.get(number)
        if kept is not None and kept[0] == state:
            return kept[1]
        made = cells(self.items[number], self.items.outcome(number), state)
        self._kept[number] = state, made
        self._kept.move_to_end(number)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made

    def details(self, row: int) -> list[str]:
        """Everything that is known of a row, a line each."""
        number = self.number(row)
        return details(self.items[number], self.items.outcome(number))

    # As Qt asks

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        if parent.isValid():
            return 0
        return self.items.found if self._order is None else len(self._order)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {Column.BEFORE, Column.AFTER}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        title = [self.tr("Photo"), self.tr("from"), self.tr("to"), self._count()][section]
        column, down = self._sorting
        return f"{title} {DOWN if down else UP}" if column == section else title

    def _count(self) -> str:
        shown, found = self.rowCount(), self.items.found
        if shown == found:
            return words.count(found, "%n file(s)")
        return self.tr("{shown} of {all}").format(shown=words.whole(shown), all=words.whole(found))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = index.row()
        if role == CELLS_ROLE:
            return self.cells(row)
        if role == PATH_ROLE:
            return self.cells(row).path
        if role == TONE_ROLE:
            return self.cells(row).tone
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self.details(row))
        if role in {Qt.ItemDataRole.DisplayRole, SECOND_ROLE}:
            return self.cells(row).lines[index.column()][role == SECOND_ROLE]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, self.cells(row).lines[index.column()]))
        return None
