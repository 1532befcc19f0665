"""The photos room: the list, or the drop zone while it is empty, and the problems of the run."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from lightwork.events import Failed
from lightwork.plan import Plan
from lightwork.report import Report
from lightwork_gui import override, theme, words
from lightwork_gui.conductor import Thumbs
from lightwork_gui.photos.delegate import ROW, PhotoDelegate
from lightwork_gui.photos.model import Column, PhotoModel

WIDTHS = {Column.BEFORE: 130, Column.AFTER: 160, Column.STATUS: 122}
NARROW = {Column.AFTER: 154, Column.STATUS: 104}
ROOMY = 620
"""Pixels from which on the list shows the size before; in a narrower one the names would have no room left."""

INSET = 24
"""Pixels between the drop zone's edge and its line."""


class PhotosRoom(QStackedWidget):
    """Shows what will be done, or was done, with every file.

    Signals:
        remove_wanted(paths): the person wants these out of the list.
        add_folder_wanted(), add_photos_wanted(): the buttons of the drop zone.
        looked_at(): another row is the current one, or none.
    """

    remove_wanted = Signal(object)
    add_folder_wanted = Signal()
    add_photos_wanted = Signal()
    looked_at = Signal()

    def __init__(self, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PhotoModel(self)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(PhotoDelegate(thumbs, self.table))
        self.table.settle_columns()
        self.table.delete_pressed.connect(self._on_delete)
        self.table.selectionModel().currentRowChanged.connect(self.looked_at)
        self.zone = DropZone(self)
        self.zone.folder.clicked.connect(self.add_folder_wanted)
        self.zone.photos.clicked.connect(self.add_photos_wanted)
        self.addWidget(self.zone)
        self.addWidget(self.table)
        thumbs.ready.connect(self._on_thumb)
        self._painted: dict[int, tuple[int | None, bool]] = {}

    def show_plan(self, plan: Plan, report: Report) -> None:
        """Shows another plan; the drop zone if there is nothing in it."""
        scrolled = self.table.verticalScrollBar().value()
        self._painted = {}
        self.model.show_plan(plan, report)
        self.setCurrentWidget(self.table if plan.found else self.zone)
        self.table.verticalScrollBar().setValue(scrolled)

    def refresh(self) -> None:
        """Repaints the rows that can be seen and have changed; the model reads the report as it is."""
        states = {row: self.model.state(row) for row in self.table.rows_seen()}
        for row, state in states.items():
            if self._painted.get(row) != state:
                self.table.repaint_row(row)
        self._painted = states

    def _on_thumb(self, path: str) -> None:
        for row in self.table.rows_seen():
            if self.model.path(row) == path:
                self.table.repaint_row(row)

    def details(self) -> list[str]:
        """Everything that is known of the current row, a line each; nothing where there is none."""
        index = self.table.currentIndex()
        return self.model.details(index.row()) if index.isValid() else []

    def follow(self, row: int) -> None:
        """Scrolls so that a row can be seen, unless the person is looking at the list elsewhere."""
        if not self.table.underMouse():
            self.table.scrollTo(self.model.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def _on_delete(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.remove_wanted.emit([self.model.path(index.row()) for index in rows])


class _Table(QTableView):
    """The list: fixed rows, whole rows selected, no grid."""

    delete_pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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
        self.verticalHeader().setDefaultSectionSize(ROW)

    def settle_columns(self) -> None:
        """The photo's column takes what the others leave."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(60)
        header.setSectionResizeMode(Column.PHOTO, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)

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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = event.size().width() >= ROOMY
        self.setColumnHidden(Column.BEFORE, not roomy)
        for column in NARROW:
            self.horizontalHeader().resizeSection(column, (WIDTHS if roomy else NARROW)[column])
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_pressed.emit()
            return
        if event.key() == Qt.Key.Key_Space:
            event.ignore()  # the window pauses with it
            return
        super().keyPressEvent(event)


class DropZone(QWidget):
    """What stands where the list will be: one sentence and two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropzone")
        picture = QLabel()
        picture.setPixmap(theme.app_icon().pixmap(QSize(64, 64)))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Drop photos or folders here"))
        title.setObjectName("heading")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.promise = QLabel()
        self.promise.setObjectName("muted")
        self.promise.setWordWrap(True)
        self.promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_replacing(replacing=False)
        self.folder = QPushButton(self.tr("Choose a folder\u2026"))
        self.photos = QPushButton(self.tr("Choose photos\u2026"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.STEP)
        buttons.addStretch()
        buttons.addWidget(self.folder)
        buttons.addWidget(self.photos)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INSET + 12, INSET, INSET + 12, INSET)
        layout.setSpacing(2 * theme.STEP)
        layout.addStretch()
        for widget in (picture, title, self.promise):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addStretch()

    def show_replacing(self, *, replacing: bool) -> None:
        """Promises nothing that would not be kept."""
        safe = self.tr("The originals are never touched: the results go to a folder of their own.")
        self.promise.setText(self.tr("The results will take the places of the originals.") if replacing else safe)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.colours()
        painter.fillRect(self.rect(), QColor(look.surface))
        painter.setPen(QPen(QColor(look.line), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(INSET, INSET, -INSET, -INSET), 12, 12)


class Details(QPlainTextEdit):
    """What is known of the photo that is looked at; can be read, and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setPlaceholderText(self.tr("Click a photo in the list to see here what is done to it."))

    def show_lines(self, lines: Sequence[str]) -> None:
        """Shows lines; the same ones are left alone, with what is selected in them."""
        text = "\n".join(lines)
        if text != self.toPlainText():
            self.setPlainText(text)


class Problems(QListWidget):
    """The photos that failed, each with its reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Problems"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setUniformItemSizes(True)

    def show_failures(self, plan: Plan, failures: Sequence[Failed]) -> None:
        """Adds the failures that are not in the list yet; begins anew when there are fewer."""
        if len(failures) < self.count():
            self.clear()
        for failed in failures[self.count() :]:
            path = words.path(plan.tasks[failed.index].source.path)
            self.addItem("\u2715  " + path + "  \u2014  " + words.failure(failed))
