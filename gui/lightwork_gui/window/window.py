"""The window itself: what its rooms say, and what is done about it."""

import os
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent

from lightwork.journal import Undone
from lightwork.report import State
from lightwork_gui import languages, override, theme, words
from lightwork_gui.conductor import Recalled, TakenUp
from lightwork_gui.photos.rows import Which
from lightwork_gui.settings import Settings
from lightwork_gui.window.about import About
from lightwork_gui.window.afar import Afar
from lightwork_gui.window.boxes import may_close, tell
from lightwork_gui.window.help import Help
from lightwork_gui.window.opened import Opened
from lightwork_gui.window.preferences import Preferences
from lightwork_gui.window.running import Running


class Window(Running):
    """The one window."""

    def __init__(self, *, late: bool = False) -> None:
        """Makes it.

        Args:
            late: whether somebody else will call `furnish`, when the window has been painted.
        """
        super().__init__()
        self._must_end = False
        self.opened = Opened(self.opened_bar, lambda: self._busy, self.manners.come_to_front, self)
        self._connect_commands()
        self._connect_rooms()
        self._connect_strip()
        self._connect_conductor()
        self._connect_manners()
        if not late:
            self.furnish()

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
        self.photos.these_wanted.connect(self._on_retry)
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
        self.conductor.scalings.ended.connect(self._on_speedup_ended)

    @override
    def _connect_late(self) -> None:
        self.speedup.measure_wanted.connect(self._on_measure_speedup)
        self.conductor.measurement_ended.connect(self.history.look_again)
        self.conductor.measurement_ended.connect(self.speeding.look_again)

    def _connect_manners(self) -> None:
        self.manners.notify = self._settings.notify
        self._ticker.timeout.connect(lambda: self.manners.follow(self._report))
        self.guide.followed.connect(lambda: self._keep(hinted=True))
        self.intake.changed.connect(lambda: self.guide.show_paths(self.intake.paths))
        self.form.changed.connect(self.guide.show_choice)
        self.recent.wanted.connect(lambda folder: self.add([folder]))
        self.recent.changed.connect(lambda folders: self._keep(recent=folders))
        self.intake.changed.connect(lambda: self.recent.note(self.intake.paths))
        self.opened.wanted.connect(self.add)
        self.conductor.run_ended.connect(self.opened.look_again)
        self.past.busy_changed.connect(lambda _: self.opened.look_again())

    # The past

    def _on_past_busy(self, busy: bool) -> None:
        self._set_editable(editable=not busy)
        self.strip.hold_start(held=busy)

    def _on_taken_up(self, taken: TakenUp) -> None:
        """Shows an unfinished run as it was planned, and goes on with it."""
        self._leave_plan()
        self._aside = taken.aside
        self.intake.take(taken.run.paths, taken.removed)
        self.intake.keep()
        self.form.show_recipe(taken.recipe)
        self._show_ready(taken.plan, partial(self.conductor.keeper.go_on, taken))
        self._ask_and_run()

    def _on_recalled(self, recalled: Recalled) -> None:
        """Plans an earlier run anew; Start would make it."""
        self.intake.take(recalled.run.paths, recalled.removed)
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
        afar = Afar(self.conductor.clusters, lambda: sorted(set(map(_folder, self.intake.paths))))
        box = Preferences(self._settings, self.form, languages.available(), afar, self)
        box.changed.connect(self._on_settings)
        box.open()

    def _on_settings(self, settings: Settings) -> None:
        fresh = settings.theme != self._settings.theme
        self._keep(theme=settings.theme, language=settings.language, notify=settings.notify, workers=settings.workers)
        self._keep(afar=settings.afar, site=settings.site)
        self._choose_where()
        self.manners.notify = settings.notify
        if fresh:
            self.dress()

    def dress(self) -> None:
        """Puts on the colours that are wanted: the person's choice, or what the system has now."""
        theme.follow(self._settings.theme)

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

    def end(self) -> None:
        """Closes without a question; one that is open counts no more."""
        self._must_end = True
        self.close()

    def _may_close(self) -> bool:
        """Whether nothing is under way, or the person wants it to end, or somebody who does not ask."""
        return self._must_end or not self.conductor.running or may_close(self) or self._must_end

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
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


def _folder(path: str) -> str:
    """A folder that was given, or that of a file."""
    return path if os.path.isdir(path) else os.path.dirname(path)
