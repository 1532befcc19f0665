"""Questions to the journal that are asked on a thread of their own, and told as signals."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from lightwork.errors import LightworkError
from lightwork_gui import words
from lightwork_gui.conductor.threads import Threads


class Asking(QObject):
    """Whoever asks the journal. Signals arrive on the thread that made it, and none once it is closed.

    Signals:
        refused(reason): what was asked for last cannot be had.
    """

    refused = Signal(str)
    _told = Signal(object)

    def __init__(self, threads: Threads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = threads
        self._open = True
        self._told.connect(self._on_told)

    def close(self) -> None:
        """Tells no more of what is under way."""
        self._open = False

    def _ask(self, question: Callable[[], None]) -> None:
        """Has a question answered on another thread; an error of ours becomes a refusal."""
        if not self._open:
            return

        def asked() -> None:
            try:
                question()
            except LightworkError as error:
                self._tell(self.refused, words.told(error))

        self._threads.spawn(asked)

    def _tell(self, signal: SignalInstance, *facts: object) -> None:
        """Has a signal sent on the thread that made this; not if it is closed until then."""
        if self._open:
            self._told.emit(lambda: signal.emit(*facts))

    def _on_told(self, send: Callable[[], None]) -> None:
        if self._open:
            send()
