"""Replaying: a recorded run in the rooms of the window, for a class or a report of a mistake. Nothing can be begun."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent

from lightwork.events import Ended, Event
from lightwork.plan import Plan
from lightwork.replay import Head
from lightwork.report import Report
from lightwork_gui import override, theme, words
from lightwork_gui.conductor import Replays
from lightwork_gui.window.about import About
from lightwork_gui.window.boxes import tell
from lightwork_gui.window.frame import Frame
from lightwork_gui.window.running import TICK


class Replaying(Frame):
    """The rooms, with a recording in them that is played."""

    def __init__(self, file: str, speed: float) -> None:
        """Shows the rooms, empty at first.

        Args:
            file: the recording.
            speed: how many times as fast as it happened.
        """
        super().__init__()
        self._file, self._speed = file, speed
        self._held = False
        self.replays = Replays(self.conductor.threads, self)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._on_tick)
        self.setWindowTitle(self.tr("Replay of {file}").format(file=words.path(file)) + " \u2013 Lightwork")
        self._forbid()
        self._connect()

    def _forbid(self) -> None:
        """Nothing of the recording is on this disk: neither pictures to show nor work to do."""
        self.thumbs.close()
        self.previews.close()
        self.side.hide()
        for action in (*self.commands.changing, self.commands.start, self.commands.open_folder):
            action.setEnabled(False)
        self.cores.load.hide()  # it is that of this machine, now
        self.strip.readout.link.hide()
        for room in (self.speedup, self.history):
            self.tabs.removeTab(self.tabs.indexOf(room))
        faster = "" if self._speed == 1 else self.tr("{number} times as fast.").format(number=words.number(self._speed))
        told = self.tr("A recording is played; nothing is made or written.")
        self.statusBar().showMessage(words.sentences([told, faster]))

    def _connect(self) -> None:
        self.commands.stop.triggered.connect(self.replays.stop)
        self.commands.quit.triggered.connect(self.close)
        self.commands.about.triggered.connect(lambda: About(self).open())
        self.strip.pause_wanted.connect(self._on_pause)
        self.strip.resume_wanted.connect(self._on_resume)
        self.strip.stop_wanted.connect(self.replays.stop)
        self.photos.looked_at.connect(self._show_details)
        self.replays.begun.connect(self._on_begun)
        self.replays.arrived.connect(self._on_arrived)
        self.replays.ended.connect(self._on_ended)

    @property
    @override
    def _busy(self) -> bool:
        return True

    def warm_up(self) -> None:
        """Begins to play; after the first painting."""
        self.strip.show_begun()
        self.replays.start(self._file, self._speed)

    def dress(self) -> None:
        """Puts on the colours that the system has now."""
        theme.follow(self._settings.theme)

    def end(self) -> None:
        """Closes."""
        self.close()

    def _on_begun(self, head: Head, plan: Plan, clock: Callable[[], float]) -> None:
        told = words.recorded(head)
        if told:
            self.statusBar().showMessage(words.sentences([self.statusBar().currentMessage(), told]))
        self._show_plan(plan, Report(plan, clock, head.machine.logical))
        self._ticker.start()

    def _on_arrived(self, event: Event) -> None:
        self._report.add(event)

    def _on_ended(self, reason: str) -> None:
        self._ticker.stop()
        if reason:
            tell(self, self.tr("This cannot be played: {why}.").format(why=reason.rstrip(".")))
        if self._report.lanes and self._report.ended is None:  # stopped, or recorded in the middle of the run
            self._report.add(Ended(self._report.left, self._report.now))
        self._on_tick()
        self.strip.show_over()
        self.cores.show_report(self._report, self._report.workers or 1)

    def _on_pause(self) -> None:
        self._held = True
        self._ticker.stop()
        self.replays.pause()
        self.strip.show_held()

    def _on_resume(self) -> None:
        self._held = False
        self.replays.resume()
        self._ticker.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            (self._on_resume if self._held else self._on_pause)()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._ticker.stop()
        self.replays.stop()
        self.conductor.close()
        event.accept()
