"""How the window behaves beside the other programs: it follows the run, and asks the desktop for what fits."""

import re

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from lightwork.report import Report, State
from lightwork_gui.desktop import Desktop
from lightwork_gui.progress.strip import RunStrip

LONG = 5.0
"""Seconds that a run must have taken before its end is worth a notification."""

QUARTERS = 4
"""Times that a screen reader tells of the progress."""

OVER = {State.DONE, State.STOPPED}


class Manners(QObject):
    """Keeps the computer awake, shows progress in the task bar, notifies, and announces.

    Attributes:
        notify: whether the end of a long run is told.
    """

    def __init__(self, desktop: Desktop, strip: RunStrip, window: QWidget) -> None:
        super().__init__(window)
        self.notify = True
        self._desktop = desktop
        self._strip = strip
        self._window = window
        self._state = State.READY
        self._quarter = 0
        desktop.wanted.connect(self.come_to_front)

    def follow(self, report: Report) -> None:
        """Looks how far the run is; the strip shows it already."""
        was, self._state = self._state, report.state
        if self._state is State.RUNNING:
            if was is not State.RUNNING:
                self._desktop.stay_awake(self.tr("Photos are being made"))
            if was in OVER | {State.READY}:
                self._quarter = 0
            self._follow_running(report)
        elif self._state is State.PAUSED and was is not State.PAUSED:
            self._desktop.may_sleep()
            self._desktop.say(self._strip, self._strip.heading.text())
        elif self._state in OVER and was not in OVER:
            self._end(report)

    def _follow_running(self, report: Report) -> None:
        self._desktop.show_progress(report.share)
        quarter = int(QUARTERS * report.share)
        if quarter > self._quarter and quarter < QUARTERS:
            percent = quarter * 100 // QUARTERS
            self._desktop.say(self._strip, self.tr("{percent} % done").format(percent=percent))
        self._quarter = quarter

    def _end(self, report: Report) -> None:
        heading, figures = self._strip.heading.text(), _plain(self._strip.figures.text())
        self.leave()
        self._desktop.say(self._strip, f"{heading} {figures}")
        if self._in_front():
            return
        QApplication.alert(self._window)
        if self.notify and report.elapsed >= LONG:
            self._desktop.tell(heading, figures)

    def call(self, text: str) -> None:
        """Tells of something that somebody has to do before the run can go on."""
        self._desktop.say(self._strip, text)
        if not self._in_front():
            QApplication.alert(self._window)
            self._desktop.tell(self.tr("Paused"), text)

    def leave(self) -> None:
        """No run is under way any more."""
        self._desktop.may_sleep()
        self._desktop.hide_progress()

    def come_to_front(self) -> None:
        """Shows the window before all others, as far as the desktop lets it."""
        top = self._window.window()
        top.showNormal() if top.isMinimized() else top.show()
        top.raise_()
        top.activateWindow()

    def _in_front(self) -> bool:
        return QApplication.activeWindow() is not None


def _plain(text: str) -> str:
    """Rich text without its marks."""
    import html  # noqa: PLC0415 - its 2,000 names of signs, which an idle window does without

    return html.unescape(re.sub("<[^>]*>", "", text))
