"""What became of every photo of an earlier run: a list that is read as it is scrolled."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lightwork.journal import PastPhoto, RunSummary
from lightwork_gui import override, theme, words
from lightwork_gui.conductor import Archive, Page
from lightwork_gui.history.table import QuietTable

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, from left to right."""

    SOURCE = 0
    SIZES = 1
    RESULT = 2
    END = 3


class PastPhotosModel(QAbstractTableModel):
    """The photos that were read so far; where there are more, the view asks for them.

    Signals:
        wanted(after): the photos behind this place.
    """

    wanted = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._photos: list[PastPhoto] = []
        self._more = False
        self._reading = False

    def begin(self) -> None:
        """Starts anew, and asks for the first photos."""
        self.beginResetModel()
        self._photos, self._more = [], True
        self.endResetModel()
        self._ask()

    def take(self, page: Page) -> None:
        """Shows the next photos."""
        self._reading, self._more = False, page.more
        if page.photos:
            first = len(self._photos)
            self.beginInsertRows(QModelIndex(), first, first + len(page.photos) - 1)
            self._photos += page.photos
            self.endInsertRows()

    @property
    def last(self) -> int:
        """The place of the last photo that was read; -1 if there is none."""
        return self._photos[-1].place if self._photos else -1

    def _ask(self) -> None:
        self._reading = True
        self.wanted.emit(self.last)

    def _text(self, photo: PastPhoto, column: Column) -> str:
        match column:
            case Column.SOURCE:
                return words.bare_path(photo.source)
            case Column.SIZES:
                return words.past_sizes(photo)
            case Column.RESULT:
                return words.past_result(photo)
            case Column.END:
                return words.past_end(photo)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not self._reading and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._photos)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        photo, column = self._photos[index.row()], Column(index.column())
        if role in {_Role.DisplayRole, _Role.ToolTipRole}:
            return self._text(photo, column)
        failed = role == _Role.ForegroundRole and column is Column.END and photo.failed is not None
        return QColor(theme.colours().failed) if failed else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        titles = (self.tr("Photo"), self.tr("Pixels"), self.tr("Result"), self.tr("What became of it"))
        return titles[section] if role == _Role.DisplayRole else None


class RunPhotos(QDialog):
    """All photos of one run, or those that failed."""

    def __init__(self, run: RunSummary, archive: Archive, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photos of a run"))
        self.resize(960, 480)
        self._run = run
        self._archive = archive
        self.heading = QLabel(self.tr("Run of {moment}").format(moment=words.moment(run.begun)))
        self.heading.setObjectName("heading")
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which photos are shown"))
        self.which.addItem(self.tr("All photos: {count}").format(count=words.whole(run.tasks)), False)
        self.which.addItem(self.tr("Failed: {count}").format(count=words.whole(run.failed)), True)
        self.model = PastPhotosModel(self)
        self.table = QuietTable(self.model, {Column.SIZES: f"{words.pixels((10000, 10000))} \u2192 10000"}, self)
        self.table.setAccessibleName(self.tr("Photos of this run"))
        self._lay_out()
        self.which.setCurrentIndex(1 if run.failed else 0)
        self.which.currentIndexChanged.connect(self.model.begin)
        self.model.wanted.connect(lambda after: archive.read_photos(run.id, after, failed=self._failed))
        archive.turned.connect(self._on_turned)
        self.model.begin()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.which)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(theme.STEP)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.table.setFocus()

    @property
    def _failed(self) -> bool:
        return bool(self.which.currentData())

    def _on_turned(self, page: Page) -> None:
        """Takes the page that is waited for, and none that was asked for before the choice was another."""
        if (page.run, page.failed, page.after) == (self._run.id, self._failed, self.model.last):
            self.model.take(page)
