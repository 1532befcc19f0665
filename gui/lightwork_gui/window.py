"""The window: lays the rooms out and connects them. It holds no numbers of its own."""

import contextlib
import os
from collections.abc import Iterable
from dataclasses import replace

import msgspec
from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

import lightwork
from lightwork.crews import cores
from lightwork.errors import RecipeError
from lightwork.events import Ended, Event
from lightwork.lab.compare import Comparison, Round
from lightwork.plan import Plan
from lightwork.presets import Store
from lightwork.recipe import Recipe
from lightwork.report import Report, State
from lightwork_gui import override, theme, words
from lightwork_gui import settings as remembered
from lightwork_gui.conductor import Conductor, Thumbs
from lightwork_gui.cores.room import CoresRoom
from lightwork_gui.photos.room import Details, PhotosRoom, Problems
from lightwork_gui.progress.known import Known
from lightwork_gui.progress.strip import RunStrip
from lightwork_gui.recipe.form import RecipeForm

TICK = 33
"""Milliseconds between two repaintings during a run: 30 in a second."""

COSTLY = 4
"""Ticks between two repaintings of the list, and of the lanes: 7 or 8 in a second."""

SCROLL_BAR = 12
"""Pixels beside the form for its scroll bar, with the frame."""

LOWER, TAB = 260, 44
"""Pixels of height that strip and tabs have at first, at most; and of the tabs' own names."""

SETTLE = 150
"""Milliseconds without typing before a new plan is made."""


class Window(QMainWindow):
    """The one window."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Lightwork")
        self.setAcceptDrops(True)
        self._settings = remembered.load()
        self._paths: list[str] = []
        self._removed: frozenset[str] = frozenset()
        self._plan = Plan((), ())
        self._report = Report(self._plan)
        self._planned = False
        self._start_when_planned = False
        self._own_output = ""  # the folder that we proposed, and may propose anew
        self.conductor = Conductor(self)
        self.thumbs = Thumbs(round(62 * 2 * self.devicePixelRatioF()), self)
        self._make_rooms()
        self._make_actions()
        self._lay_out()
        self._make_timers()
        self._connect()
        self._restore()

    # Making

    def _make_rooms(self) -> None:
        self.photos = PhotosRoom(self.thumbs)
        workers = min(self._settings.workers or cores(), cores())
        self.form = RecipeForm(self._settings.last_recipe(), workers, Store())
        self.strip = RunStrip()
        self.cores = CoresRoom(self.conductor.board)
        self.problems = Problems()
        self.details = Details()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)  # Fusion draws it white on dark
        self.tabs.addTab(self.cores, self.tr("Cores"))
        self.tabs.addTab(self.problems, self.tr("Problems"))
        self.tabs.addTab(self.details, self.tr("Details"))
        self.cores.show_report(self._report, workers)

    def _make_actions(self) -> None:
        self.add_folder = self._action(self.tr("Add f&older"), "Ctrl+Shift+O", self._on_add_folder)
        self.add_photos = self._action(self.tr("&Add photos"), "Ctrl+O", self._on_add_photos)
        self.clear = self._action(self.tr("C&lear"), "Ctrl+L", self._on_clear)
        self.start = self._action(self.tr("Start"), "Ctrl+Return", self._on_start)
        self.stop = self._action(self.tr("Stop"), "Esc", self._on_escape)
        self.open_folder = self._action(self.tr("Open output folder"), "Ctrl+E", self._on_open_folder)
        self.known = self._action(self.tr("Good to know"), "Ctrl+I", self._on_known)
        self.keys = self._action(self.tr("Keys"), "F1", self._on_keys)
        self.about = self._action(self.tr("About Lightwork"), "", self._on_about)

    def _action(self, text: str, keys: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumWidth(self.form.narrowest() + SCROLL_BAR)
        scroll.setObjectName("side")
        upper = QSplitter(Qt.Orientation.Horizontal)
        upper.addWidget(self.photos)
        upper.addWidget(scroll)
        upper.setStretchFactor(0, 1)
        upper.setSizes([880, 400])
        lower = QWidget()
        lower_layout = QVBoxLayout(lower)
        lower_layout.setContentsMargins(0, 0, 0, 0)
        lower_layout.setSpacing(0)
        lower_layout.addWidget(self.strip)
        lower_layout.addWidget(self.tabs, 1)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(upper)
        both.addWidget(lower)
        both.setStretchFactor(0, 1)
        both.setSizes([560, min(LOWER, self.strip.sizeHint().height() + TAB + self.cores.needed())])
        for splitter in (upper, both):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top_bar())
        layout.addWidget(both, 1)
        self.setCentralWidget(centre)

    def _top_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("topbar")
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(theme.STEP)
        for action, name in ((self.add_folder, "folder-plus"), (self.add_photos, "photo-plus"), (self.clear, "clear")):
            button = QPushButton(action.text())
            button.setIcon(theme.icon(name))
            button.setToolTip(f"{action.text().replace('&', '')} ({action.shortcut().toString()})")
            button.clicked.connect(action.trigger)
            button.setObjectName("flat" if action is self.clear else "")
            layout.addWidget(button)
        layout.addStretch()
        menu = QMenu(self)
        menu.addActions([self.open_folder, self.known, self.keys, self.about])
        more = QToolButton()
        more.setIcon(theme.icon("menu"))
        more.setObjectName("menu")
        more.setAccessibleName(self.tr("Menu"))
        more.setToolTip(self.tr("Menu"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(menu)
        layout.addWidget(more)
        return bar

    def _make_timers(self) -> None:
        self._ticks = 0
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._on_tick)
        self._settler = QTimer(self)
        self._settler.setSingleShot(True)
        self._settler.setInterval(SETTLE)
        self._settler.timeout.connect(self._make_plan)

    def _connect(self) -> None:
        self.photos.remove_wanted.connect(self._on_remove)
        self.photos.looked_at.connect(self._show_details)
        self.photos.add_folder_wanted.connect(self._on_add_folder)
        self.photos.add_photos_wanted.connect(self._on_add_photos)
        self.form.changed.connect(self._on_recipe)
        self.form.refused.connect(self._on_refused)
        self.form.workers_changed.connect(self._on_workers)
        self.strip.start_wanted.connect(self._on_start)
        self.strip.pause_wanted.connect(self.conductor.pause)
        self.strip.resume_wanted.connect(self.conductor.resume)
        self.strip.stop_wanted.connect(self.conductor.stop)
        self.strip.folder_wanted.connect(self._on_open_folder)
        self.strip.details_wanted.connect(self._on_known)
        self.strip.readout.measure_wanted.connect(self._on_measure)
        self.strip.readout.cancel_wanted.connect(self.conductor.cancel_measurement)
        self.conductor.scanned.connect(self.strip.show_scanning)
        self.conductor.planned.connect(self._on_planned)
        self.conductor.refused.connect(self._on_refused)
        self.conductor.arrived.connect(self._on_arrived)
        self.conductor.run_ended.connect(self._on_run_ended)
        self.conductor.measured.connect(self._on_measured)
        self.conductor.measurement_ended.connect(self._on_measurement_ended)

    def _restore(self) -> None:
        if not (self._settings.geometry and self.restoreGeometry(QByteArray(self._settings.geometry))):
            self.resize(1280, 840)
        self.setFocus()  # no ring around the first button before a key was pressed

    # Files

    def add(self, paths: Iterable[str]) -> None:
        """Adds files and folders to the list, and proposes a folder for the results when there is none."""
        if self.conductor.running:
            return
        fresh = [path for path in dict.fromkeys(map(os.path.abspath, paths)) if path not in self._paths]
        self._paths += fresh
        self._removed -= frozenset(fresh)
        if self._paths and self.form.output.text() in {"", self._own_output}:
            self._own_output = proposed_output(self._paths[0])
            self.form.set_output(self._own_output)
        self._make_plan()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.conductor.running:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.add(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()

    def _on_add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Add folder"), self._settings.folder)
        if folder:
            self._settings = replace(self._settings, folder=folder)
            self.add([folder])

    def _on_add_photos(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Add photos"), self._settings.folder)
        if files:
            self._settings = replace(self._settings, folder=os.path.dirname(files[0]))
            self.add(files)

    def _on_remove(self, paths: list[str]) -> None:
        if not self.conductor.running:
            self._removed |= frozenset(paths)
            self._make_plan()

    def _on_clear(self) -> None:
        if self.conductor.running:
            return
        self._paths, self._removed = [], frozenset()
        if self.form.output.text() == self._own_output:
            self.form.set_output("")
        self.form.complain(None)
        self._make_plan()

    # Planning

    def _on_recipe(self, recipe: Recipe) -> None:
        del recipe  # read again when the typing has settled
        if not self.conductor.running:
            self._planned = False
            self._settler.start()

    def _on_refused(self, error: RecipeError) -> None:
        self._settler.stop()
        self.conductor.forget_plan()
        self._planned = False
        self.form.complain(error)
        if not self.conductor.running:
            self.strip.show_refusal(words.problem(error))

    def _make_plan(self) -> None:
        """Plans for what is in the list; an empty list needs no plan."""
        self._settler.stop()
        self._planned = False
        if not self._paths:
            self.conductor.forget_plan()
            self._show_plan(Plan((), ()))
            self.strip.show_nothing()
            return
        try:
            recipe = self.form.recipe()
        except RecipeError as error:
            self._on_refused(error)
            return
        self.strip.show_scanning(0)
        self.conductor.plan_for(self._paths, self._removed, recipe)

    def _on_planned(self, plan: Plan) -> None:
        if self.conductor.running:
            return
        self._planned = True
        self._show_plan(plan)
        self.form.complain(None)
        self.strip.readout.forget()
        self.strip.show_plan(plan)
        if not self.conductor.measuring:
            self.strip.readout.offer_measurement(able=bool(plan.tasks))
        if self._start_when_planned:
            self._start_when_planned = False
            self._on_start()

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._report = Report(plan)
        self.photos.show_plan(plan, self._report)
        self.cores.show_report(self._report, self.form.cores.value())
        self._show_problems()
        self._show_details()

    def _on_known(self) -> None:
        """Opens what there is to know of the plan, if there is anything."""
        if self._plan.notes or self._plan.skips:
            Known(self._plan, self).open()

    def _show_details(self) -> None:
        self.details.show_lines(self.photos.details())

    # The run

    def warm_up(self) -> None:
        """Starts the workers while the person chooses; called after the first painting."""
        self.conductor.warm(self.form.cores.value())

    def _on_workers(self, workers: int) -> None:
        self.conductor.warm(workers)
        if not self.conductor.running:
            self.cores.show_report(self._report, workers)

    def _on_start(self) -> None:
        """Starts what the plan says, or what a stopped run has left."""
        if self.conductor.running or self.conductor.measuring or not self.strip.start.isEnabled():
            return
        if not self._planned:  # after a run the disk has changed: names are settled anew, then it starts
            self._start_when_planned = True
            self._make_plan()
            return
        self._planned = False
        self._set_editable(False)
        self.conductor.start(self._plan.tasks, self.form.cores.value())
        self._ticker.start()

    def _on_arrived(self, event: Event) -> None:
        self._report.add(event)
        if isinstance(event, Ended) or self._report.state is State.PAUSED:
            self._on_tick()

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

    def _on_run_ended(self) -> None:
        self._ticker.stop()
        self._on_tick()
        self.cores.show_report(self._report, self.form.cores.value())
        if self._report.state not in {State.DONE, State.STOPPED}:  # a mistake of ours ended it, and was told
            self._on_planned(self._plan)
        self._set_editable(True)
        if not self.isActiveWindow():
            QApplication.alert(self)
        self.strip.setAccessibleDescription(f"{self.strip.heading.text()} {self.strip.figures.text()}")

    def _show_problems(self) -> None:
        self.problems.show_failures(self._plan, self._report.failures)
        count = len(self._report.failures)
        self.tabs.setTabText(1, self.tr("Problems ({count})").format(count=count) if count else self.tr("Problems"))

    def _set_editable(self, editable: bool) -> None:
        self.form.setEnabled(editable)
        for action in (self.add_folder, self.add_photos, self.clear):
            action.setEnabled(editable)

    def _on_escape(self) -> None:
        if self.conductor.measuring:
            self.conductor.cancel_measurement()
        self.conductor.stop()

    def _on_space(self) -> None:
        if self._report.state is State.PAUSED:
            self.conductor.resume()
        else:
            self.conductor.pause()

    # The measurement

    def _on_measure(self) -> None:
        if self.conductor.running or self.conductor.measuring or not self._plan.tasks:
            return
        self.strip.hold_start(held=True)
        self.strip.readout.show_round(Round("solo", 1, 0, 0.0, 0, 0))
        self.conductor.measure(self._plan.tasks, self.form.cores.value())

    def _on_measured(self, word: Round | Comparison) -> None:
        if isinstance(word, Comparison):
            self.strip.readout.show_comparison(word)
        else:
            self.strip.readout.show_round(word)

    def _on_measurement_ended(self, reason: str) -> None:
        if reason:
            self.strip.readout.show_trouble(reason)
        else:
            self.strip.readout.show_measured(self._report)
        self.strip.hold_start(held=False)

    # Manners

    def _on_open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.form.output.text()))

    def _on_keys(self) -> None:
        rows = [
            f"{action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}\t{action.text().replace('&', '')}"
            for action in self.actions()
            if not action.shortcut().isEmpty()
        ]
        rows.append("Space\t" + self.tr("Pause or resume"))
        rows.append("Del\t" + self.tr("Take the selected photos out of the list"))
        QMessageBox.information(self, self.tr("Keys"), "\n".join(rows))

    def _on_about(self) -> None:
        text = self.tr(
            "Lightwork {version}\n\nMany hands make light work. MIT licence; made with Qt (LGPL 3) and Pillow."
        )
        QMessageBox.about(self, self.tr("About Lightwork"), text.format(version=lightwork.__version__))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space comes here when what has the focus has no use for it; a shortcut would take it from the buttons."""
        if event.key() == Qt.Key.Key_Space and self.conductor.running:
            self._on_space()
            return
        super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.conductor.running and not self._may_close():
            event.ignore()
            return
        self._remember()
        self._ticker.stop()
        self._settler.stop()
        self.conductor.close()
        self.thumbs.close()
        event.accept()

    def _may_close(self) -> bool:
        """Asks whether the run may be ended."""
        text = self.tr("Photos are still being made. Stop and close?\n\nWhat is done stays; nothing is half-written.")
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, "Lightwork", text, buttons.Close | buttons.Cancel, buttons.Cancel)
        return answer == buttons.Close

    def _remember(self) -> None:
        recipe = self._settings.recipe
        with contextlib.suppress(RecipeError):  # what cannot be followed is not worth keeping
            recipe = msgspec.structs.replace(self.form.wishes(), output="").to_toml()
        geometry = bytes(self.saveGeometry().data())
        workers = self.form.cores.value()
        chosen = 0 if workers == cores() else workers
        self._settings = replace(self._settings, recipe=recipe, workers=chosen, geometry=geometry)
        remembered.save(self._settings)


def proposed_output(path: str) -> str:
    """A folder beside what was given first, so that no result lands among the originals."""
    if os.path.isdir(path):
        return f"{path}-resized"
    return os.path.join(os.path.dirname(path), "resized")
