"""The end that comes from outside: a signal, as the system sends at its own end, or a terminal that is closed.

Python runs a signal's handler only when it runs anyway, which Qt's loop may not let it for minutes. So the number of
the signal goes into a socket, whose other end Qt looks at.
"""

import signal
import socket
from types import FrameType
from typing import Any, Self

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class Ending(QObject):
    """Hears these signals inside a `with` statement; the same one for the second time ends the program at once.

    What the parent has switched off, as `nohup` does with the closed terminal, stays so.

    Attributes:
        number: of the signal that came first; 0 while there was none.

    Signals:
        wanted(): the program is to end.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = 0
        self._before: dict[int, Any] = {}
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._theirs.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self._on_readable())

    def __enter__(self) -> Self:
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        for number in (getattr(signal, name) for name in NAMES if hasattr(signal, name)):
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, _once)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    def _on_readable(self) -> None:
        came = [number for number in self._ours.recv(64) if number in self._before]  # others have handlers of their own
        if came and not self.number:
            self.number = came[0]
            self.wanted.emit()


def _once(number: int, frame: FrameType | None) -> None:
    del frame
    signal.signal(number, signal.SIG_DFL)
