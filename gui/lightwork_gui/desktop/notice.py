"""Notifications: by the desktop's own service, else by the tray, where there is one."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from lightwork_gui.desktop.bus import Bus, Place

SERVICE = Place("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")

AS_LONG_AS_USUAL = -1

IN_TRAY = 15_000
"""Milliseconds that our icon stays in the tray; a message goes with its icon."""


class Notices(QObject):
    """Tells something beside the window; a newer notice takes the place of the older one.

    Signals:
        clicked(): the person wants to see the window.
    """

    clicked = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._id = 0
        self._listening = False
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, text: str) -> None:
        """Shows a notice."""
        import html  # noqa: PLC0415 - its 2,000 names of signs, which an idle window does without

        if not self._listening:
            self._listening = True
            self._bus.listen(SERVICE.interface, "ActionInvoked", "us", self._on_action)

        def on_told(values: tuple[Any, ...] | None) -> None:
            if values:
                self._id = values[0]
            else:
                self._tell_in_tray(title, text)

        entry = ("s", QGuiApplication.desktopFileName())
        self._bus.call(
            SERVICE,
            "Notify",
            "susssasa{sv}i",
            QGuiApplication.applicationDisplayName(),
            self._id,
            QGuiApplication.desktopFileName(),
            title,
            html.escape(text, quote=False),
            ["default", self.tr("Show")],
            {"desktop-entry": entry},
            AS_LONG_AS_USUAL,
            answer=on_told,
            gives="u",
        )

    def _on_action(self, values: tuple[Any, ...]) -> None:
        if values[0] == self._id:
            self.clicked.emit()

    def _tell_in_tray(self, title: str, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
            self._tray.messageClicked.connect(self.clicked)
        self._tray.show()
        self._tray.showMessage(title, text, QGuiApplication.windowIcon())
        QTimer.singleShot(IN_TRAY, self._tray, self._tray.hide)
