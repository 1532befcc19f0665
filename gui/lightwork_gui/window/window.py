"""The window itself: files become a plan, a plan becomes a run, and each is shown."""

import os
from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication

from lightwork.errors import RecipeError
from lightwork.events import Event, Paused, Resumed
from lightwork.journal import Undone
from lightwork.plan import Plan
from lightwork.recipe import Recipe
from lightwork.report import State
from lightwork_gui import languages, override, theme, words
from lightwork_gui.conductor import Begin, Recalled, TakenUp
from lightwork_gui.desktop import Desktop
from lightwork_gui.photos.rows import Which
from lightwork_gui.progress.known import Known
from lightwork_gui.settings import Settings
from lightwork_gui.window.about import About
from lightwork_gui.window.boxes import Question, may_close, tell
from lightwork_gui.window.frame import Frame
from lightwork_gui.window.help import Help
from lightwork_gui.window.hints import Guide
from lightwork_gui.window.manners import Manners
from lightwork_gui.window.preferences import Preferences

TICK = 33
"""Milliseconds between two repaintings during a run: 30 in a second."""

SETTLE = 150
"""Milliseconds without typing before a new plan is made."""


class Window(Frame):
    """The one window."""

    def __init__(self) -> None:
        super().__init__()
        self._planned = False
        self._looking = False  # whether a plan is being made
        self._start_when_planned = False
        self._begin: Begin | None = None  # how the plan that is shown would be begun
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._on_tick)
        self._settler = QTimer(self)
        self._settler.setSingleShot(True)
        self._settler.setInterval(SETTLE)
        self._settler.timeout.connect(self._make_plan)
        self._connect_commands()
        self._connect_rooms()
        self._connect_strip()
        self._connect_conductor()
        self._connect_manners()

    # Making

    def _connect_commands(self) -> None:
        commands = self.commands
        commands.add_folder.triggered.connect(self.intake.choose_folder)
        commands.add_photos.triggered.connect(self.intake.choose_photos)
        commands.clear.triggered.connect(self.intake.clear)
        commands.find.triggered.connect(self.photos.search)
        commands.start.triggered.connect(self._on_start)
        commands.stop.triggered.connect(self._on_escape)
        commands.open_folder.triggered.connect(self._on_open_folder)
        commands.known.triggered.connect(self._on_known)
        commands.preferences.triggered.connect(self._on_preferences)
        commands.help.triggered.connect(lambda: Help(self.actions(), self.form.output.text(), self).open())
        commands.quit.triggered.connect(self.close)
        commands.about.triggered.connect(lambda: About(self).open())

    def _connect_rooms(self) -> None:
        self.intake.changed.connect(self._make_plan)
        self.photos.remove_wanted.connect(self.intake.remove)
        self.photos.retry_wanted.connect(self._on_retry)
        self.photos.looked_at.connect(self._show_details)
        self.photos.add_folder_wanted.connect(self.intake.choose_folder)
        self.photos.add_photos_wanted.connect(self.intake.choose_photos)
        self.form.changed.connect(self._on_recipe)
        self.form.refused.connect(self._on_refused)
        self.form.workers_changed.connect(self._on_workers)
        self.past.busy_changed.connect(self._on_past_busy)
        self.past.taken_up.connect(self._on_taken_up)
        self.past.recalled.connect(self._on_recalled)
        self.past.undone.connect(self._on_undone)
        self.past.took_back.connect(self._on_took_back)
        self.past.failed.connect(self._make_plan)
        self.past.forgotten.connect(self._on_forgotten)

    def _connect_strip(self) -> None:
        self.strip.start_wanted.connect(self._on_start)
        self.strip.pause_wanted.connect(self.conductor.pause)
        self.strip.resume_wanted.connect(self._on_resume)
        self.strip.stop_wanted.connect(self._on_stop)
        self.strip.undo_wanted.connect(self.past.undo)
        self.strip.folder_wanted.connect(self._on_open_folder)
        self.strip.details_wanted.connect(self._on_known)
        self.strip.left_out_wanted.connect(lambda: self.photos.show_only(Which.LEFT_OUT))
        self.strip.readout.measure_wanted.connect(self._on_measure)

    def _connect_conductor(self) -> None:
        self.conductor.scanned.connect(self._on_scanned)
        self.conductor.planned.connect(self._on_planned)
        self.conductor.refused.connect(self._on_refused)
        self.conductor.arrived.connect(self._on_arrived)
        self.conductor.recorded.connect(self.past.on_recorded)
        self.conductor.not_begun.connect(lambda reason: tell(self, words.refused(reason)))
        self.conductor.run_ended.connect(self._on_run_ended)
        self.conductor.measurement_ended.connect(lambda: self.bar.setEnabled(True))
        self.conductor.measurement_ended.connect(self.history.look_again)

    def _connect_manners(self) -> None:
        self.desktop = Desktop.of_the_session(self)
        self.manners = Manners(self.desktop, self.strip, self)
        self.manners.notify = self._settings.notify
        self._ticker.timeout.connect(lambda: self.manners.follow(self._report))
        self.guide = Guide(self.hints, self._settings.hinted, self)
        self.guide.followed.connect(lambda: self._keep(hinted=True))
        self.intake.changed.connect(lambda: self.guide.show_paths(self.intake.paths))
        self.form.changed.connect(self.guide.show_choice)
        self.recent.wanted.connect(lambda folder: self.add([folder]))
        self.recent.changed.connect(lambda folders: self._keep(recent=folders))
        self.intake.changed.connect(lambda: self.recent.note(self.intake.paths))

    # Planning

    def _leave_plan(self) -> None:
        """What is shown no longer counts, be it a plan or what a run has left."""
        self._settler.stop()
        self.conductor.forget_plan()
        self.past.leave()
        self.foreseeing.leave()
        self.photos.offer_retry(0)
        self._planned = self._looking = False

    def _on_recipe(self, recipe: Recipe) -> None:
        del recipe  # read again when the typing has settled
        if not self._busy:
            self._leave_plan()
            self._settler.start()

    def _on_refused(self, error: RecipeError) -> None:
        if self._busy:
            return
        self._leave_plan()
        self.form.complain(error)
        self.strip.show_refusal(words.problem(error))

    def _make_plan(self) -> None:
        """Plans for what is in the list; an empty list needs no plan."""
        self._leave_plan()
        if not self.intake.paths:
            self.intake.keep()
            self._show_plan(Plan((), ()))
            self.strip.show_nothing()
            return
        try:
            recipe = self.form.recipe()
        except RecipeError as error:
            self._on_refused(error)
            return
        self.strip.show_scanning(0)
        self._looking = True
        self.conductor.plan_for(self.intake.paths, self.intake.removed, recipe)

    def _on_planned(self, plan: Plan) -> None:
        if self._busy:
            return
        self._looking = False
        self.intake.keep()
        self._show_ready(plan, partial(self.conductor.keeper.begin, plan, self.intake.paths, self.foreseeing.foreseen))
        if self._start_when_planned:
            self._start_when_planned = False
            self._on_start()

    def _show_ready(self, plan: Plan, begin: Begin) -> None:
        """Shows a plan, which Start would begin in this way."""
        self._planned, self._begin = True, begin
        self._show_plan(plan)
        self.form.complain(None)
        self.strip.readout.forget()
        self.strip.show_plan(plan)
        self.foreseeing.show_plan(plan, self.form.cores.value())
        if not self.conductor.measuring:
            self.strip.readout.offer_measurement(able=bool(plan.tasks))

    def _on_scanned(self, found: int, read: int, folder: str) -> None:
        if self._looking:  # a word may be under way when it is stopped
            self.strip.show_scanning(found, read, folder)

    def _stop_looking(self) -> None:
        """Leaves the list as it was before; Start would look again first."""
        self._start_when_planned = False
        self._leave_plan()
        self.intake.take_back()
        if self._plan.found:
            self.strip.show_plan(self._plan)
        else:
            self.strip.show_nothing()

    def _on_known(self) -> None:
        """Opens what there is to know of the plan, if there is anything."""
        if self._plan.notes or self._plan.skips:
            Known(self._plan, self).open()

    # The run

    def warm_up(self) -> None:
        """Starts the workers while the person chooses, and looks for unfinished runs; after the first painting."""
        self.conductor.warm(self.form.cores.value())
        self.conductor.keeper.look_back()
        self.preview.warm()

    def _on_workers(self, workers: int) -> None:
        self.conductor.warm(workers)
        self.foreseeing.show_workers(workers)
        if not self.conductor.running:
            self.cores.show_report(self._report, workers)

    def _on_start(self) -> None:
        """Starts what the plan says, or goes on with what a stopped run has left."""
        if self._busy or self.conductor.measuring:
            return
        if self._report.state is State.STOPPED and self.past.can_go_on:
            self.past.go_on(self.past.run, self._plan.skips)
        elif not self.strip.start.isEnabled():
            return
        elif not self._planned:  # after a run the disk has changed: names are settled anew, then it starts
            self._start_when_planned = True
            self._make_plan()
        else:
            self._ask_and_run()

    def _ask_and_run(self) -> None:
        """Runs the plan; where originals are replaced, only when the person has said so once more."""
        tasks = self._plan.tasks
        replaces = bool(tasks) and tasks[0].recipe.replaces  # or a million tasks would be gone through for nothing
        replaced = [task for task in tasks if task.backup is not None] if replaces else []
        if not replaced:
            self._run()
            return
        text, details = words.would_replace(len(replaced), replaced[0].recipe)
        question = Question(self, text, details, words.count(len(replaced), "Replace %n original(s)"))
        question.agreed.connect(self._run)
        question.open()

    def _run(self) -> None:
        if self._busy or not self._planned or self._begin is None:
            return
        self._planned = False
        self.foreseeing.halt()
        self._set_editable(editable=False)
        self.past.leave_bar()
        self.guide.show_begun()
        self.strip.show_begun()
        self.conductor.start(self._plan.tasks, self.form.cores.value(), self._begin)
        self._ticker.start()

    def _on_arrived(self, event: Event) -> None:
        self._report.add(event)
        if isinstance(event, Paused):
            why = words.outage(event.trouble, self._report) if event.trouble else ""
            self.strip.show_notice(why)
            self._on_tick()
            if why:
                self.manners.call(why)
        elif isinstance(event, Resumed):
            self.strip.show_notice("")

    def _on_run_ended(self) -> None:
        self._ticker.stop()
        self.strip.show_recorded(undo=bool(self.past.run), resume=self.past.can_go_on)
        if self._report.state in {State.DONE, State.STOPPED}:
            self._on_tick()
            self.strip.show_notice(words.unrecorded(self.past.trouble) if self.past.trouble else "")
        else:  # a mistake of ours ended it, or somebody else has it, and was told
            self._make_plan()
        self.cores.show_report(self._report, self.form.cores.value())
        self._set_editable(editable=True)
        self.photos.offer_retry(self._report.failed if self._can_retry else 0)
        self.manners.follow(self._report)
        self.manners.leave()
        if self._report.state is State.DONE:
            self.guide.finish()
        self.strip.setAccessibleDescription(f"{self.strip.heading.text()} {self.strip.figures.text()}")

    def _on_resume(self) -> None:
        """Goes on: with a run that is held, or with one that was stopped."""
        if self.conductor.running:
            self.conductor.resume()
        else:
            self._on_start()

    def _on_escape(self) -> None:
        if self.conductor.measuring:
            self.conductor.cancel_measurement()
        self._on_stop()

    def _on_stop(self) -> None:
        if self._looking:
            self._stop_looking()
        self.conductor.stop()

    def _on_retry(self) -> None:
        """Makes once more what has failed, as it was planned; what is done stays, and is told as done."""
        if self._can_retry:
            self.past.go_on(self.past.run, self._plan.skips)

    @property
    def _can_retry(self) -> bool:
        return self._report.state is State.DONE and self.past.can_go_on and bool(self._report.failed)

    def _on_measure(self) -> None:
        if not self._busy:
            self.foreseeing.halt()
            self.measuring.start(self.form.cores.value())
            self.bar.setEnabled(not self.conductor.measuring)
            self.history.look_again()

    # The past

    def _on_past_busy(self, busy: bool) -> None:
        self._set_editable(editable=not busy)
        self.strip.hold_start(held=busy)

    def _on_taken_up(self, taken: TakenUp) -> None:
        """Shows an unfinished run as it was planned, and goes on with it."""
        self._leave_plan()
        self.intake.take(taken.run.paths)
        self.intake.keep()
        self.form.show_recipe(taken.recipe)
        self._show_ready(taken.plan, partial(self.conductor.keeper.go_on, taken))
        self._ask_and_run()

    def _on_recalled(self, recalled: Recalled) -> None:
        """Plans an earlier run anew; Start would make it."""
        self.intake.take(recalled.run.paths)
        self.form.show_recipe(recalled.recipe)
        self._make_plan()

    def _on_took_back(self) -> None:
        """Another run was undone: names that were taken may be free."""
        if self._planned:
            self._make_plan()

    def _on_undone(self, undone: Undone) -> None:
        """Shows the photos as they were before the run; Start would make them again."""
        self._leave_plan()
        self._show_plan(self._plan)
        self.strip.show_undone(undone)

    def _on_forgotten(self, marks: str) -> None:
        self._keep(forgotten=marks)

    # Manners

    def _on_preferences(self) -> None:
        box = Preferences(self._settings, self.form, languages.available(), self)
        box.changed.connect(self._on_settings)
        box.open()

    def _on_settings(self, settings: Settings) -> None:
        fresh = settings.theme != self._settings.theme
        self._keep(theme=settings.theme, language=settings.language, notify=settings.notify, workers=settings.workers)
        self.manners.notify = settings.notify
        if fresh:
            self.dress()

    def dress(self) -> None:
        """Puts on the colours that are wanted: the person's choice, or what the system has now."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, theme.wanted(self._settings.theme))

    def _on_open_folder(self) -> None:
        """Opens where the results are: in the first original's folder, if they took the places of originals."""
        folder = os.path.expanduser(self.form.output.text().strip())
        if self.form.files.replaces and self._plan.tasks:
            folder = os.path.dirname(self._plan.tasks[0].first.target)
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space comes here when what has the focus has no use for it; a shortcut would take it from the buttons."""
        if event.key() == Qt.Key.Key_Space and self.conductor.running:
            if self._report.state is State.PAUSED:
                self.conductor.resume()
            else:
                self.conductor.pause()
            return
        super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.conductor.running and not may_close(self):
            event.ignore()
            return
        self._remember()
        self._ticker.stop()
        self._settler.stop()
        self.conductor.close()
        self.thumbs.close()
        self.desktop.close()
        self.previews.close()
        event.accept()
