"""The table model over plan and report: a row for each task, then one for each file that is left out."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lightwork.events import Copied, Failed, Made, Outcome
from lightwork.plan import Action, Plan, Task
from lightwork.report import Report
from lightwork.scan import Skip
from lightwork_gui import override, words
from lightwork_gui.photos.details import details

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    PHOTO = 0
    BEFORE = 1
    AFTER = 2
    STATUS = 3


class Tone(IntEnum):
    """How a status is meant; the delegate gives it its colour and sign."""

    WAITING = 0
    WORKING = 1
    DONE = 2
    QUIET = 3
    FAILED = 4


PATH_ROLE = Qt.ItemDataRole.UserRole
TONE_ROLE = Qt.ItemDataRole.UserRole + 1
SECOND_ROLE = Qt.ItemDataRole.UserRole + 2
"""The smaller second line of a cell."""


class PhotoModel(QAbstractTableModel):
    """Reads plan and report as they are; holds nothing of its own. Repainting is asked for by the window's timer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan((), ())
        self._report = Report(self._plan)

    def show_plan(self, plan: Plan, report: Report) -> None:
        """Shows another plan and its report."""
        self.beginResetModel()
        self._plan, self._report = plan, report
        self.endResetModel()

    def item(self, row: int) -> Task | Skip:
        """What stands in a row."""
        tasks = self._plan.tasks
        return tasks[row] if row < len(tasks) else self._plan.skips[row - len(tasks)]

    def path(self, row: int) -> str:
        """The original of a row."""
        item = self.item(row)
        return item.source.path if isinstance(item, Task) else item.path

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._plan.found

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
        titles = [self.tr("Photo"), self.tr("from"), self.tr("to"), words.count(self._plan.found, "%n file(s)")]
        return titles[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.item(index.row())
        outcome = self._report.outcomes.get(item.index) if isinstance(item, Task) else None
        if role == PATH_ROLE:
            return self.path(index.row())
        if role == TONE_ROLE:
            return self._tone(item, outcome)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(details(item, outcome))
        if role in {Qt.ItemDataRole.DisplayRole, SECOND_ROLE}:
            return self._lines(Column(index.column()), item, outcome)[role == SECOND_ROLE]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, self._lines(Column(index.column()), item, outcome)))
        return None

    def _lines(self, column: Column, item: Task | Skip, outcome: Outcome | None) -> tuple[str, str]:
        """The two lines of a cell."""
        match column:
            case Column.PHOTO:
                return _name(self.path_of(item))
            case Column.BEFORE:
                return _before(item, outcome)
            case Column.AFTER:
                return self._after(item, outcome)
            case Column.STATUS:
                return self._status(item, outcome), ""

    @staticmethod
    def path_of(item: Task | Skip) -> str:
        """The original of a task or skip."""
        return item.source.path if isinstance(item, Task) else item.path

    def _after(self, item: Task | Skip, outcome: Outcome | None) -> tuple[str, str]:
        if isinstance(item, Skip) or isinstance(outcome, Failed):
            return "", ""
        written = words.size(outcome.bytes_out) if isinstance(outcome, Made | Copied) else ""
        size = outcome.after if isinstance(outcome, Made) else item.first.after
        first = words.pixels(size) if size else ""
        if item.first.action is Action.COPY and not isinstance(outcome, Made):
            first = self.tr("already fits")
        more = len(item.outputs) - 1
        return (f"{first} +{more}".strip() if more else first), written

    def _status(self, item: Task | Skip, outcome: Outcome | None) -> str:
        if isinstance(item, Skip):
            return words.TRANSLATE("words", words.SKIPS[item.why])
        match outcome:
            case Made():
                return self.tr("done")
            case Copied():
                return self.tr("copied")
            case Failed():
                return words.TRANSLATE("words", words.SHORT_FAILURES[outcome.kind])
            case None:
                lane = self._report.begun.get(item.index)
                return "" if lane is None else self.tr("worker {number}").format(number=lane + 1)

    def _tone(self, item: Task | Skip, outcome: Outcome | None) -> Tone:
        if isinstance(item, Skip) or isinstance(outcome, Copied):
            return Tone.QUIET
        if isinstance(outcome, Failed):
            return Tone.FAILED
        if outcome is not None:
            return Tone.DONE
        return Tone.WORKING if item.index in self._report.begun else Tone.WAITING

    def state(self, row: int) -> tuple[int | None, bool]:
        """What a row's looks depend on during a run: the lane that has it, and whether it has come to its end."""
        item = self.item(row)
        if isinstance(item, Skip):
            return None, True
        return self._report.begun.get(item.index), item.index in self._report.outcomes

    def details(self, row: int) -> list[str]:
        """Everything that is known of a row, a line each."""
        item = self.item(row)
        return details(item, self._report.outcomes.get(item.index) if isinstance(item, Task) else None)


def _name(path: str) -> tuple[str, str]:
    shown = words.path(path)
    folder, _, name = shown.rpartition("/")
    return name, folder.rpartition("/")[2]


def _before(item: Task | Skip, outcome: Outcome | None) -> tuple[str, str]:
    if isinstance(item, Skip):
        return "", ""
    size = outcome.before if isinstance(outcome, Made) else item.before
    return (words.pixels(size) if size else "\u2014"), words.size(item.source.bytes)
