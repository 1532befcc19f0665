"""Other starts of the program, that have something for this window."""

import logging
import socket
from functools import partial

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from lightwork_gui import door
from lightwork_gui.door import Door

PATIENCE = 5000
"""Milliseconds that a caller may take to say everything."""

LARGEST = 64_000_000
"""Bytes that one may say: no system passes a program so many."""

log = logging.getLogger(__name__)


class Callers(QObject):
    """Hears who knocks, on the window's thread, and never waits.

    Signals:
        came(paths, token): somebody opens these; the token, if any, lets the window come to the front.
    """

    came = Signal(object, str)  # a list would become one of Qt's own texts, which lose names that are no text

    def __init__(self, at: Door, parent: QObject | None = None) -> None:
        """Lets in who stands there already, as soon as Qt's loop runs.

        Args:
            at: closed by `close`.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self._door = at
        self._inside: dict[socket.socket, tuple[QSocketNotifier, bytearray]] = {}
        at.socket.setblocking(False)
        self._notifier = QSocketNotifier(at.socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self._on_knock())

    def close(self) -> None:
        """Hears no more; who is not answered opens a window of its own."""
        self._notifier.setEnabled(False)
        for caller in tuple(self._inside):
            self._leave(caller)
        self._door.close()

    def _on_knock(self) -> None:
        try:
            caller, _ = self._door.socket.accept()
        except OSError:  # it has gone again
            return
        caller.setblocking(False)
        notifier = QSocketNotifier(caller.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda *_: self._on_readable(caller))
        self._inside[caller] = notifier, bytearray()
        QTimer.singleShot(PATIENCE, self, partial(self._leave, caller))

    def _on_readable(self, caller: socket.socket) -> None:
        if caller not in self._inside:
            return
        _, said = self._inside[caller]
        try:
            more = caller.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            self._leave(caller)
            return
        said += more
        if len(said) > LARGEST:
            self._leave(caller)
        elif not more:
            self._hear(caller, bytes(said))

    def _hear(self, caller: socket.socket, said: bytes) -> None:
        """Takes what was said, and answers; only then may the other program end."""
        try:
            paths, token = door.read(said, self._door.word)
            caller.send(door.TAKEN)
        except (ValueError, OSError) as error:
            log.warning("somebody else is at the door: %s", error)
            return
        finally:
            self._leave(caller)
        self.came.emit(paths, token)

    def _leave(self, caller: socket.socket) -> None:
        notifier, _ = self._inside.pop(caller, (None, None))
        if notifier is not None:
            notifier.setEnabled(False)
            notifier.deleteLater()
            caller.close()
