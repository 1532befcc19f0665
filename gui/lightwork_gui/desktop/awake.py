"""The computer stays awake while photos are made. The screen may go dark where the system can tell the two apart."""

import ctypes
import os
import sys
from typing import Any

from PySide6.QtCore import QObject, QProcess

from lightwork_gui.desktop.bus import Bus, Place

SERVICES = (
    Place(
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
    Place("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
)
"""Who can be asked, the first one first: only sleep, then sleep and a dark screen."""

NAME = "Lightwork"


class Awake(QObject):
    """Asks for it, and lets go again.

    On Linux the desktop is asked; where nobody answers, `systemd-inhibit` is held as a child. On macOS `caffeinate` is,
    on Windows the thread says so. All of these end with this program, however it ends.
    """

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._wish = 0  # counts; an answer to an older wish is taken back
        self._held: tuple[Place, int] | None = None
        self._child: QProcess | None = None
        self._wanted = False

    def hold(self, why: str) -> None:
        """Keeps the computer awake, for a reason that the system may show."""
        if self._wanted:
            return
        self._wanted = True
        self._wish += 1
        if sys.platform == "win32":
            _say_to_windows(busy=True)
        elif sys.platform == "darwin":
            self._start("caffeinate", "-i", "-w", str(os.getpid()))
        else:
            self._ask(list(SERVICES), self._wish, why)

    def release(self) -> None:
        """It may sleep."""
        self._wanted = False
        self._wish += 1
        if self._held is not None:
            place, cookie = self._held
            self._held = None
            self._bus.call(place, "UnInhibit", "u", cookie)
        if self._child is not None:
            self._child.kill()
            self._child.waitForFinished(500)
            self._child = None
        if sys.platform == "win32":
            _say_to_windows(busy=False)

    def _ask(self, services: list[Place], wish: int, why: str) -> None:
        """Asks one after the other, until one agrees."""
        if not services:
            self._start("systemd-inhibit", "--what=idle", f"--who={NAME}", f"--why={why}", "cat")
            return
        place = services[0]

        def on_answer(values: tuple[Any, ...] | None) -> None:
            if wish != self._wish:
                give_back(values)
            elif values:
                self._held = place, values[0]
            else:
                self._ask(services[1:], wish, why)

        def give_back(values: tuple[Any, ...] | None) -> None:
            """It is no longer wanted; or too late, for another was asked meanwhile."""
            if values:
                self._bus.call(place, "UnInhibit", "u", values[0])

        self._bus.call(place, "Inhibit", "ss", NAME, why, answer=on_answer, gives="u", late=give_back)

    def _start(self, program: str, *arguments: str) -> None:
        """Starts a child that keeps the computer awake as long as it lives, which is until its input ends."""
        self._child = QProcess(self)
        self._child.start(program, list(arguments))


def _say_to_windows(*, busy: bool) -> None:
    if sys.platform == "win32":
        continuous, system_required = 0x80000000, 0x00000001  # winbase.h
        ctypes.windll.kernel32.SetThreadExecutionState(continuous | (system_required if busy else 0))
