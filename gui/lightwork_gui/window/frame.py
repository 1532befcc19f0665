"""What there is to see: the rooms in their places, showing one plan and its report. No run is begun here."""

import contextlib
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from lightwork.crews import cores
from lightwork.errors import RecipeError
from lightwork.plan import Plan, Task
from lightwork.presets import Store
from lightwork.recipe import Replace
from lightwork.report import Report, State
from lightwork_gui import override
from lightwork_gui import settings as remembered
from lightwork_gui.conductor import Conductor, Previews, Thumbs
from lightwork_gui.cores.room import CoresRoom
from lightwork_gui.history.bar import UnfinishedBar
from lightwork_gui.photos.panels import Details, Problems
from lightwork_gui.photos.room import PhotosRoom
from lightwork_gui.preview.room import PreviewRoom
from lightwork_gui.preview.side import Side
from lightwork_gui.progress.strip import RunStrip
from lightwork_gui.recipe.form import RecipeForm
from lightwork_gui.window.commands import Commands
from lightwork_gui.window.foreseeing import Foreseeing
from lightwork_gui.window.hints import Hints
from lightwork_gui.window.intake import Intake
from lightwork_gui.window.measuring import Measuring
from lightwork_gui.window.opened import OpenedBar
from lightwork_gui.window.past import Past
from lightwork_gui.window.recent import Recent
from lightwork_gui.window.shell import above, scrolling, shell, top_bar

if TYPE_CHECKING:
    from lightwork_gui.history.room import HistoryRoom
    from lightwork_gui.speedup import SpeedupRoom
    from lightwork_gui.window.speeding import Speeding

COSTLY = 4
"""Ticks between two repaintings of the list: 7 or 8 in a second."""


class Frame(QMainWindow):
    """The rooms, and what is remembered of how they stood.

    Rooms behind other tabs are made by `furnish`, after the first painting, or when somebody asks for one before.

    Signals:
        painted(): for the first time.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Lightwork")
        self.setAcceptDrops(True)
        self._settings = remembered.load()
        self._plan = Plan((), ())
        self._report = Report(self._plan)
        self._ticks = 0
        self._painted = self._furnished = False
        self.conductor = Conductor(self)
        self.thumbs = Thumbs(round(62 * 2 * self.devicePixelRatioF()), self)
        self.previews = Previews(self)
        self.recent = Recent(self._settings.recent_folders, self)
        self.commands = Commands(self, self.recent)
        self._make_rooms()
        self.measuring = Measuring(self.conductor, self.strip, self)
        self.foreseeing = Foreseeing(self.conductor, self.strip, self)
        self.past = Past(self.conductor.keeper, self.bar, self._settings.forgotten, self._at_work, self)
        self.intake = Intake(self.form, self._settings.start_folder, lambda: self._busy, self)
        self._lay_out()
        if not (self._settings.geometry and self.restoreGeometry(QByteArray(self._settings.geometry))):
            self.resize(1280, 840)
        self.setFocus()  # no ring around the first button before a key was pressed

    def _make_rooms(self) -> None:
        self.hints = Hints()
        self.bar = UnfinishedBar()
        self.opened_bar = OpenedBar()
        self.photos = PhotosRoom(self.thumbs, self.conductor.board)
        workers = self._settings.crew(cores())
        self.form = RecipeForm(self._settings.last_recipe(), workers, Store())
        self.form.files.replace.edited.connect(self._show_promise)
        self.preview = PreviewRoom(self.previews)
        self.strip = RunStrip()
        self.cores = CoresRoom(self.conductor.board)
        self.cores.photo_wanted.connect(self.photos.show_task)
        self.problems = Problems()
        self.details = Details()
        self.cores.show_report(self._report, workers)
        self._choose_where()

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)  # Fusion draws it white on dark
        self.tabs.addTab(self.cores, self.tr("Cores"))
        self._later_speedup, self._later_history = QWidget(), QWidget()
        self.tabs.addTab(self._later_speedup, self.tr("Speed-up"))
        self.tabs.addTab(self.problems, self.tr("Problems"))
        self.tabs.addTab(self.details, self.tr("Details"))
        self.tabs.addTab(self._later_history, self.tr("History"))
        upper = above(self.hints, above(self.bar, above(self.opened_bar, self.photos)))
        top = top_bar(self.commands, self)
        place = scrolling(self.form)
        self.side = Side(place, self.preview, self._settings.preview, self.form, self.form.needed)
        self.setCentralWidget(shell(top, upper, self.side, self.strip, self.tabs, self.cores.needed))

    # What is made later

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)  # when all that is in it has been painted, too

    def furnish(self) -> None:
        """Makes the rooms behind the other tabs, once."""
        if self._furnished:
            return
        self._furnished = True
        from lightwork_gui.history.room import HistoryRoom  # noqa: PLC0415 - after the first painting
        from lightwork_gui.speedup import SpeedupRoom  # noqa: PLC0415
        from lightwork_gui.window.earlier import Earlier  # noqa: PLC0415
        from lightwork_gui.window.speeding import Speeding  # noqa: PLC0415

        self._speedup = SpeedupRoom()
        self._history = HistoryRoom(self.conductor.archive, self.conductor.keeper.is_ours, self._at_work_or_asked)
        self._put(self._later_speedup, self._speedup)
        self._put(self._later_history, self._history)
        self._speeding = Speeding(self.conductor, self._speedup, self.strip, self.form, self)
        Earlier(self._history, self.past, self)
        self._connect_late()

    def _connect_late(self) -> None:
        """Connects what was made late."""

    def _put(self, empty: QWidget, room: QWidget) -> None:
        """Puts a room where its tab has been empty."""
        place, shown = self.tabs.indexOf(empty), self.tabs.currentIndex()
        title = self.tabs.tabText(place)
        self.tabs.removeTab(place)
        self.tabs.insertTab(place, room, title)
        self.tabs.setCurrentIndex(shown)
        empty.deleteLater()

    @property
    def speedup(self) -> "SpeedupRoom":
        """The room of the speed-up."""
        self.furnish()
        return self._speedup

    @property
    def speeding(self) -> "Speeding":
        """What stands between that room and the others."""
        self.furnish()
        return self._speeding

    @property
    def history(self) -> "HistoryRoom":
        """The room of earlier runs."""
        self.furnish()
        return self._history

    def _at_work(self) -> bool:
        return self.conductor.running or self.conductor.measuring

    def _at_work_or_asked(self) -> bool:
        return self._at_work() or self.past.busy

    @property
    def _busy(self) -> bool:
        """Whether list and recipe must stay as they are."""
        return self.conductor.running or self.past.busy

    # Files

    def add(self, paths: Iterable[str]) -> None:
        """Adds files and folders to the list."""
        self.intake.add(paths)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._busy:
            event.acceptProposedAction()
            self.photos.show_drag(over=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.photos.show_drag(over=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.photos.show_drag(over=False)
        self.intake.add_urls(event.mimeData().urls())
        event.acceptProposedAction()

    # Showing

    def _show_plan(self, plan: Plan, report: Report | None = None) -> None:
        self._plan = plan
        self._report = report or Report(plan, cores=cores())
        self.measuring.show_report(self._report)
        self.speeding.show_plan(plan, self.intake.paths)
        self.photos.show_plan(plan, self._report)
        self.cores.show_report(self._report, self.form.cores.value())
        self._show_problems()
        self.preview.show_plan(plan)
        self._show_details()

    def _choose_where(self) -> None:
        """Where photos are made, as the settings have it; the number of cores is the cluster's own there."""
        site = self._settings.cluster
        self.conductor.work_at(site)
        self.conductor.forecasts.away = site is not None
        self.form.cores.show_instead("" if site is None else self.tr("on a cluster"))

    def _show_promise(self) -> None:
        self.photos.zone.show_replacing(replacing=self.form.files.replaces)

    def _show_problems(self) -> None:
        self.problems.show_failures(self._plan, self._report.failures)
        count = len(self._report.failures)
        name = self.tr("Problems ({count})").format(count=count) if count else self.tr("Problems")
        self.tabs.setTabText(self.tabs.indexOf(self.problems), name)

    def _show_details(self) -> None:
        self.details.show_lines(self.photos.details())
        self._show_preview()

    def _show_preview(self) -> None:
        """Before and after of the photo that is looked at; not while a measurement needs the cores for itself."""
        index = self.photos.table.currentIndex()
        item = self.photos.model.item(index.row()) if index.isValid() else self.preview.item
        if not self.conductor.measuring:
            outcome = self._report.outcomes.get(item.index) if isinstance(item, Task) else None
            self.preview.look_at(item, outcome)

    def _on_tick(self) -> None:
        """Bar, figures and lanes at every tick; the list at every fourth, or workers would wait for us."""
        self.strip.show_report(self._report)
        self._ticks += 1
        over = self._report.state is not State.RUNNING
        if over or self._ticks % COSTLY == 0:
            self.photos.refresh()
            self._show_problems()
            self._show_details()
        self.cores.refresh()

    def _set_editable(self, *, editable: bool) -> None:
        self.form.setEnabled(editable)
        for action in self.commands.changing:
            action.setEnabled(editable)
        self.history.look_again()
        self.speeding.look_again()

    # Remembering

    def _remember(self) -> None:
        recipe = self._settings.recipe
        with contextlib.suppress(RecipeError):  # what cannot be followed is not worth keeping
            wishes = self.form.wishes()  # where to, and that originals give way, is said anew each time
            recipe = msgspec.structs.replace(wishes, output="", replace=Replace.NO, backup="").to_toml()
        geometry = bytes(self.window().saveGeometry().data())
        workers = self.form.cores.value()
        chosen = remembered.ALL if workers == cores() else workers
        if self._settings.crew(cores()) == workers:
            chosen = self._settings.workers
        self._keep(recipe=recipe, workers=chosen, geometry=geometry, folder=self.intake.folder, preview=self.side.kept)

    def _keep(self, **changes: Any) -> None:
        """Remembers, at once, whatever becomes of us."""
        self._settings = replace(self._settings, **changes)
        remembered.save(self._settings)
