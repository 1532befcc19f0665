"""What the window asks of the desktop."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from lightwork_gui.desktop.awake import Awake
from lightwork_gui.desktop.bus import Bus, session_address
from lightwork_gui.desktop.notice import Notices
from lightwork_gui.desktop.taskbar import Taskbar


class Desktop(QObject):
    """Each wish is fulfilled if the system can, at once or a little later, and dropped if not.

    Signals:
        wanted(): the person has clicked a notice, and wants to see the window.
    """

    wanted = Signal()

    def __init__(self, bus: Bus, *, shown: bool = True, parent: QObject | None = None) -> None:
        """Asks for nothing yet.

        Args:
            bus: of the session.
            shown: whether there is a screen that somebody may look at.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self._bus = bus
        self._shown = shown
        self._taskbar = Taskbar(bus, QGuiApplication.desktopFileName())
        self._awake = Awake(bus, self)
        self._notices = Notices(bus, self)
        self._notices.clicked.connect(self.wanted)

    @classmethod
    def of_the_session(cls, parent: QObject) -> "Desktop":
        """The desktop that shows us, if any does."""
        shown = QGuiApplication.platformName() not in {"offscreen", "minimal"}
        return cls(Bus(session_address() if shown else "", parent), shown=shown, parent=parent)

    def stay_awake(self, why: str) -> None:
        """The computer does not sleep until `may_sleep`."""
        if self._shown:
            self._awake.hold(why)

    def may_sleep(self) -> None:
        """The computer may sleep again."""
        self._awake.release()

    def show_progress(self, share: float) -> None:
        """Shows in the task bar how much is done, from 0 to 1."""
        self._taskbar.show(share)

    def hide_progress(self) -> None:
        """Shows nothing in the task bar any more."""
        self._taskbar.hide()

    def tell(self, title: str, text: str) -> None:
        """Shows a notification."""
        self._notices.tell(title, text)

    def say(self, where: QWidget, text: str) -> None:
        """Has a screen reader say something when it has said what it is saying."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, text))

    def close(self) -> None:
        """Takes everything back, and leaves."""
        self.may_sleep()
        self.hide_progress()
        self._bus.close()
