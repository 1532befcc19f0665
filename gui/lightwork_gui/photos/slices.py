"""Long work on the window's thread, in slices so short that nobody notices."""

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

Result = TypeVar("Result")

AT_ONCE = 0.02
"""Seconds that may pass before it is cut into slices: what a small list needs is there before the next painting."""

SLICE = 0.008
"""Seconds of a slice."""


class Slices(QObject, Generic[Result]):
    """Works through one generator at a time: None is a breath, anything else the result."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[Result | None] = iter(())
        self._done: Callable[[Result], object] = lambda _: None
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._go_on(SLICE))

    @property
    def busy(self) -> bool:
        """Whether there is more to do."""
        return self._timer.isActive()

    def begin(self, work: Iterator[Result | None], done: Callable[[Result], object]) -> None:
        """Works until there is a result, which `done` gets; what was under way is dropped."""
        self._work, self._done = work, done
        self._timer.start(0)
        self._go_on(AT_ONCE)

    def drop(self) -> None:
        """Ends it without a result."""
        self._timer.stop()

    def _go_on(self, seconds: float) -> None:
        until = perf_counter() + seconds
        for word in self._work:
            if word is not None:
                self._timer.stop()
                self._done(word)
                return
            if perf_counter() >= until:
                return
        self._timer.stop()
