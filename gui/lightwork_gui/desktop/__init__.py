"""Manners of the desktop: a notification, progress in the task bar, no sleep in mid-run, words for screen readers.

::

    desktop.py   what the window asks for; each wish that the system cannot fulfil is dropped
    notice.py    notifications        taskbar.py  progress        awake.py  no sleep
    callers.py   other starts of the program, that bring what they were to open
    bus.py       the session bus, without ever waiting for it;    wire.py   its messages as bytes

The bus is spoken to directly: PySide's QtDBus cannot write an unsigned number, which `Notify` needs, and its first
connection waits for the bus.
"""

from lightwork_gui.desktop.callers import Callers
from lightwork_gui.desktop.desktop import Desktop

__all__ = ["Callers", "Desktop"]
