"""Questions to the journal that are asked on a thread of their own, and told as signals."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from lightwork.errors import LightworkError
from lightwork_gui import words
from lightwork_gui.conductor.threads import Threads


class Asking(QObject):
    """Whoever asks the journal. Signals arrive on the thread that made it, and none once it is closed.

    Signals:
        refused(reason): what was asked for last cannot be had.
    """

    refused = Signal(str)

    def __init__(self, threads: Threads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = threads
        self._open = True

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
                if self._open:
                    self.refused.emit(words.told(error))

        self._threads.spawn(asked)
