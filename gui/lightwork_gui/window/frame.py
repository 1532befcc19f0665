"""What there is to see: the rooms in their places, showing one plan and its report. No run is begun here."""

import contextlib
from collections.abc import Iterable
from dataclasses import replace

import msgspec
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget

from lightwork.crews import cores
from lightwork.errors import RecipeError
from lightwork.plan import Plan
from lightwork.presets import Store
from lightwork.recipe import Replace
from lightwork.report import Report, State
from lightwork_gui import override
from lightwork_gui import settings as remembered
from lightwork_gui.conductor import Conductor, Thumbs
from lightwork_gui.cores.room import CoresRoom
from lightwork_gui.history.bar import UnfinishedBar
from lightwork_gui.photos.room import Details, PhotosRoom, Problems
from lightwork_gui.progress.strip import RunStrip
from lightwork_gui.recipe.form import RecipeForm
from lightwork_gui.window.commands import Commands
from lightwork_gui.window.intake import Intake
from lightwork_gui.window.measuring import Measuring
from lightwork_gui.window.past import Past
from lightwork_gui.window.shell import above, shell, top_bar

COSTLY = 4
"""Ticks between two repaintings of the list, and of the lanes: 7 or 8 in a second."""


class Frame(QMainWindow):
    """The rooms, and what is remembered of how they stood."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Lightwork")
        self.setAcceptDrops(True)
        self._settings = remembered.load()
        self._plan = Plan((), ())
        self._report = Report(self._plan)
        self._ticks = 0
        self.conductor = Conductor(self)
        self.thumbs = Thumbs(round(62 * 2 * self.devicePixelRatioF()), self)
        self.commands = Commands(self)
        self._make_rooms()
        self.measuring = Measuring(self.conductor, self.strip, self)
        self.past = Past(self.conductor.keeper, self.bar, self._settings.forgotten, self._at_work, self)
        self.intake = Intake(self.form, self._settings.folder, lambda: self._busy, self)
        self._lay_out()
        if not (self._settings.geometry and self.restoreGeometry(QByteArray(self._settings.geometry))):
            self.resize(1280, 840)
        self.setFocus()  # no ring around the first button before a key was pressed

    def _make_rooms(self) -> None:
        self.bar = UnfinishedBar()
        self.photos = PhotosRoom(self.thumbs)
        workers = min(self._settings.workers or cores(), cores())
        self.form = RecipeForm(self._settings.last_recipe(), workers, Store())
        self.form.files.replace.edited.connect(self._show_promise)
        self.strip = RunStrip()
        self.cores = CoresRoom(self.conductor.board)
        self.problems = Problems()
        self.details = Details()
        self.cores.show_report(self._report, workers)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)  # Fusion draws it white on dark
        self.tabs.addTab(self.cores, self.tr("Cores"))
        self.tabs.addTab(self.problems, self.tr("Problems"))
        self.tabs.addTab(self.details, self.tr("Details"))
        upper = above(self.bar, self.photos)
        top = top_bar(self.commands, self)
        self.setCentralWidget(shell(top, upper, self.form, self.strip, self.tabs, self.cores.needed()))

    def _at_work(self) -> bool:
        return self.conductor.running or self.conductor.measuring

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

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.add(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()

    # Showing

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._report = Report(plan)
        self.measuring.show_report(self._report)
        self.photos.show_plan(plan, self._report)
        self.cores.show_report(self._report, self.form.cores.value())
        self._show_problems()
        self._show_details()

    def _show_promise(self) -> None:
        self.photos.zone.show_replacing(replacing=self.form.files.replaces)

    def _show_problems(self) -> None:
        self.problems.show_failures(self._plan, self._report.failures)
        count = len(self._report.failures)
        self.tabs.setTabText(1, self.tr("Problems ({count})").format(count=count) if count else self.tr("Problems"))

    def _show_details(self) -> None:
        self.details.show_lines(self.photos.details())

    def _on_tick(self) -> None:
        """Bar and figures at every tick; list and lanes in turn at every fourth, or workers would wait for us."""
        self.strip.show_report(self._report)
        self._ticks += 1
        over = self._report.state is not State.RUNNING
        if over or self._ticks % COSTLY == 0:
            self.photos.refresh()
            self._show_problems()
            self._show_details()
        if over or self._ticks % COSTLY == COSTLY // 2:
            self.cores.refresh()

    def _set_editable(self, *, editable: bool) -> None:
        self.form.setEnabled(editable)
        for action in self.commands.changing:
            action.setEnabled(editable)

    # Remembering

    def _remember(self) -> None:
        recipe = self._settings.recipe
        with contextlib.suppress(RecipeError):  # what cannot be followed is not worth keeping
            wishes = self.form.wishes()  # where to, and that originals give way, is said anew each time
            recipe = msgspec.structs.replace(wishes, output="", replace=Replace.NO, backup="").to_toml()
        geometry = bytes(self.saveGeometry().data())
        workers = self.form.cores.value()
        chosen = 0 if workers == cores() else workers
        self._settings = replace(
            self._settings, recipe=recipe, workers=chosen, geometry=geometry, folder=self.intake.folder
        )
        remembered.save(self._settings)
