"""The photos room: the list with its bar, or the drop zone while it is empty.

::

    bar, header, menu ──► Wish ──► Items.arrange, in slices ──► PhotoModel.show_order
    plan, report ─────► PhotoModel ◄── rows that can be seen ── Table, PhotoDelegate
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lightwork.crews import LaneNow
from lightwork.plan import Plan, Task
from lightwork.report import Report, State
from lightwork.scan import Skip
from lightwork_gui import theme
from lightwork_gui.conductor import Thumbs
from lightwork_gui.photos.actions import RowActions
from lightwork_gui.photos.bar import ListBar
from lightwork_gui.photos.cells import Column
from lightwork_gui.photos.cells import State as RowState
from lightwork_gui.photos.delegate import PhotoDelegate
from lightwork_gui.photos.keeping import Kept
from lightwork_gui.photos.model import PhotoModel
from lightwork_gui.photos.order import Order, arrange
from lightwork_gui.photos.rows import By, Which, Wish
from lightwork_gui.photos.slices import Slices
from lightwork_gui.photos.table import Table
from lightwork_gui.photos.zone import INSET, DropFrame, DropZone

TYPED = 150
"""Milliseconds without typing before the list is searched."""

STILL = 120
"""Milliseconds without scrolling before thumbnails of what has gone by are given up."""

_ORDERS = {
    Column.PHOTO: By.NAME,
    Column.BEFORE: By.PIXELS_BEFORE,
    Column.AFTER: By.PIXELS_AFTER,
    Column.STATUS: By.STATUS,
}


class PhotosRoom(QStackedWidget):
    """Shows what will be done, or was done, with every file.

    Signals:
        remove_wanted(paths): the person wants these out of the list.
        retry_wanted(), these_wanted(paths): what failed is to be tried again, or some of it.
        add_folder_wanted(), add_photos_wanted(): the buttons of the drop zone.
        looked_at(): another row is the current one, or none.
        arranged(): the list shows what was wished for.
    """

    remove_wanted = Signal(object)
    retry_wanted = Signal()
    these_wanted = Signal(object)
    add_folder_wanted = Signal()
    add_photos_wanted = Signal()
    looked_at = Signal()
    arranged = Signal()

    def __init__(
        self, thumbs: Thumbs, board: Callable[[], list[LaneNow | None]] = list, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbs = thumbs
        self._report = Report(Plan((), ()))
        self._wish = Wish()
        self._over = False  # whether the run that is shown has ended
        self._painted: dict[int, RowState] = {}
        self.model = PhotoModel(self, board)
        self.table = Table(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(PhotoDelegate(thumbs, self.table))
        self.table.settle_columns()
        self.bar = ListBar()
        self.zone = DropZone(self)
        self.row_actions = RowActions(self.table, self.model)
        self._kept = Kept(self.table, self.model)
        self._slices: Slices[Order] = Slices(self)
        self._typing = _single_shot(self, TYPED, self._on_bar)
        self._still = _single_shot(self, STILL, self._forget_gone)
        self._lay_out()
        self._connect()
        self._frame = DropFrame(self)

    def _lay_out(self) -> None:
        self._page = QWidget()
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1)
        self.addWidget(self.zone)
        self.addWidget(self._page)

    def _connect(self) -> None:
        self.zone.folder.clicked.connect(self.add_folder_wanted)
        self.zone.photos.clicked.connect(self.add_photos_wanted)
        self.bar.changed.connect(self._typing.start)
        self.bar.which.activated.connect(self._on_bar)
        self.bar.left.connect(self.table.setFocus)
        self.bar.retry_wanted.connect(self.retry_wanted)
        self.row_actions.remove_wanted.connect(self.remove_wanted)
        self.row_actions.retry_wanted.connect(self.retry_wanted)
        self.row_actions.these_wanted.connect(self.these_wanted)
        self.row_actions.sort_wanted.connect(lambda by: self.sort(by, down=False))
        self.table.typed.connect(self._on_typed)
        self.table.menu_wanted.connect(self._on_menu)
        self.table.horizontalHeader().sectionClicked.connect(self._on_header)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.verticalScrollBar().valueChanged.connect(self._still.start)
        self._thumbs.ready.connect(self._on_thumb)

    # What is shown

    def show_plan(self, plan: Plan, report: Report) -> None:
        """Shows another plan, with the filter and the order that there are; the drop zone if there is nothing in it."""
        self._kept.remember()
        self._painted = {}
        self._thumbs.try_again()
        self._report, self._over = report, False
        self.model.show_plan(plan, report)
        self.setCurrentWidget(self._page if plan.found else self.zone)
        self.offer_retry(0)
        self._count()
        self._kept.find_again()
        self._arrange()

    def show_only(self, which: Which | str) -> None:
        """Shows one kind of files; the name of a `Which` will do."""
        self.bar.text.clear()
        self.bar.show_kind(Which(which))
        self._on_bar()

    def sort(self, by: By, *, down: bool) -> None:
        """Puts the list in another order."""
        self._wish = replace(self._wish, by=by, down=down)
        self._arrange()

    def search(self) -> None:
        """Goes to the field that finds."""
        self.bar.text.setFocus()
        self.bar.text.selectAll()

    def offer_retry(self, failed: int) -> None:
        """Offers another try for so many photos; for none, it is taken back."""
        self.bar.offer_retry(failed)
        self.row_actions.retries = failed

    def current(self) -> Task | Skip | None:
        """What is looked at."""
        index = self.table.currentIndex()
        return self.model.item(index.row()) if index.isValid() else None

    def show_task(self, index: int) -> None:
        """Selects a photo and brings it into sight, if it is among those that are shown."""
        row = self.model.row(index)
        if row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def details(self) -> list[str]:
        """Everything that is known of the current row, a line each; nothing where there is none."""
        index = self.table.currentIndex()
        return self.model.details(index.row()) if index.isValid() else []

    def show_drag(self, *, over: bool) -> None:
        """Answers while something is dragged over the window."""
        self._frame.show_over(over=over, inset=INSET if self.currentWidget() is self.zone else theme.STEP)

    # Order

    def _on_bar(self) -> None:
        self._typing.stop()
        self._wish = replace(self._wish, which=self.bar.kind, text=self.bar.text.text())
        self._arrange()

    def _on_header(self, column: int) -> None:
        """Up, down, and as it was planned, in turn."""
        by = _ORDERS[Column(column)]
        if self._wish.by is not by:
            self.sort(by, down=False)
        elif not self._wish.down:
            self.sort(by, down=True)
        else:
            self.sort(By.PLAN, down=False)

    def _arrange(self) -> None:
        """Puts the rows in order, in the background if there are many; what is shown stays until then."""
        column = next((column for column, by in _ORDERS.items() if by is self._wish.by), None)
        self.model.show_sorting(column, down=self._wish.down)
        if self._wish.plain:
            self._slices.drop()
            self._show_order(None)
        else:
            self._slices.begin(arrange(self.model.items, self._wish), self._show_order)

    def _show_order(self, order: Order | None) -> None:
        if order is not None or not self.model.plain:
            self._painted = {}
            with self._kept.through():
                self.model.show_order(order)
        self.arranged.emit()

    # During a run

    def refresh(self) -> None:
        """Repaints the rows that can be seen and have changed; the model reads the report as it is.

        Nobody's row moves while the run goes on. When it is over, the order that was asked for is made good.
        """
        running = self._report.state in {State.RUNNING, State.PAUSED}
        self.row_actions.locked = running
        self.model.look_at_board()
        if not self._slices.busy:
            self.model.take_news(self._wish)
        self._count()
        if not running and not self._over and self._report.state is not State.READY:
            self._over = True
            self._arrange()
        self._repaint_changed()

    def _repaint_changed(self) -> None:
        states = {row: self.model.state(row) for row in self.table.rows_seen()}
        for row, state in states.items():
            if self._painted.get(row) != state:
                self.table.repaint_row(row)
        self._painted = states

    def _count(self) -> None:
        report = self._report
        self.bar.show_counts(
            {
                Which.ALL: report.found,
                Which.TODO: report.left,
                Which.DONE: report.done + report.copied,
                Which.FAILED: report.failed,
                Which.LEFT_OUT: report.skipped,
            }
        )

    # Events

    def _on_current(self, now: object, before: object) -> None:
        del now, before
        self.table.viewport().update()
        self.looked_at.emit()

    def _on_typed(self, text: str) -> None:
        self.bar.text.setFocus()
        self.bar.text.setText(text)

    def _on_menu(self, place: QPoint) -> None:
        menu = self.row_actions.menu(self._wish.by)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_thumb(self, path: str) -> None:
        for row in self.table.rows_seen():
            if self.model.path(row) == path:
                self.table.repaint_row(row)

    def _forget_gone(self) -> None:
        self._thumbs.only({self.model.path(row) for row in self.table.rows_seen()})


def _single_shot(parent: PhotosRoom, milliseconds: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
