"""The table of earlier runs: what is known of each, asked for when it is painted."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from lightwork.journal import RunState, RunSummary, Weight
from lightwork_gui import override
from lightwork_gui.history import cells
from lightwork_gui.history.cells import FIGURES, Column

Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

AT_ONCE = 30
"""Milliseconds in which requests for weights are gathered."""


class RunsModel(QAbstractTableModel):
    """The runs, the latest first.

    Signals:
        weights_wanted(numbers): the bytes of these runs are to be shown, and not known.
    """

    weights_wanted = Signal(object)

    def __init__(self, is_ours: Callable[[int], bool], parent: QObject) -> None:
        """Starts with none.

        Args:
            is_ours: whether a run that is running is this window's.
            parent: of the model.
        """
        super().__init__(parent)
        self._is_ours = is_ours
        self._runs: Sequence[RunSummary] = ()
        self._weights: dict[tuple[object, ...], Weight] = {}
        self._asked: set[tuple[object, ...]] = set()
        self._wanted: list[int] = []
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(AT_ONCE)
        self._gather.timeout.connect(self._ask)

    # Runs

    def show_runs(self, runs: Sequence[RunSummary]) -> None:
        """Shows the runs; where they are the ones of before, only what has changed in them is painted."""
        if [run.id for run in runs] == [run.id for run in self._runs]:
            self._runs = runs
            self.dataChanged.emit(self.index(0, 0), self.index(len(runs) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._runs = runs
        self.endResetModel()

    def show_weight(self, number: int, weight: Weight) -> None:
        """Shows the bytes of a run."""
        row = self.row(number)
        if row >= 0:
            self._weights[_mark(self._runs[row])] = weight
            self.dataChanged.emit(self.index(row, Column.BYTES), self.index(row, Column.SCORE))

    def run(self, row: int) -> RunSummary:
        """The run in a row."""
        return self._runs[row]

    def row(self, number: int) -> int:
        """The row of a run; -1 if it is not there."""
        return next((row for row, run in enumerate(self._runs) if run.id == number), -1)

    # Weights

    def _weight(self, run: RunSummary) -> Weight | None:
        """The bytes of a run, if they are known; if not, they are asked for once."""
        mark = _mark(run)
        if mark not in self._asked and run.state is not RunState.RUNNING:
            self._asked.add(mark)
            self._wanted.append(run.id)
            self._gather.start()
        return self._weights.get(mark)

    def _ask(self) -> None:
        wanted, self._wanted = tuple(self._wanted), []
        self.weights_wanted.emit(wanted)

    # What Qt asks

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._runs)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        run, column = self._runs[index.row()], Column(index.column())
        here = self._is_ours(run.id)
        if role == _Role.DisplayRole:
            return cells.text(run, column, self._weight(run), here=here)
        if role == _Role.AccessibleTextRole:
            return f"{cells.titles()[column]}: {cells.text(run, column, self._weight(run), here=here)}"
        if role == _Role.ToolTipRole:
            return cells.tip(run, column, self._weight(run), here=here) or None
        if role == _Role.ForegroundRole:
            return cells.colour(run, column)
        return _RIGHT if role == _Role.TextAlignmentRole and column in FIGURES else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return _RIGHT if section in FIGURES else _LEADING
        return cells.titles()[section] if role == _Role.DisplayRole else None


def _mark(run: RunSummary) -> tuple[object, ...]:
    """What the bytes of a run depend on: a run that goes on has others, and so has a new journal's."""
    return run.id, run.begun, run.ended, run.done, run.copied
