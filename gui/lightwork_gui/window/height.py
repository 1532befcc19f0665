"""More height for a tab as long as somebody looks at it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

LEAST_ABOVE = 320
"""Pixels of height that the list above keeps."""


class Height(QObject):
    """Gives a room height from the list above, and gives it back."""

    def __init__(self, room: QWidget, wanted: Callable[[], int], window: QWidget, keep: int = LEAST_ABOVE) -> None:
        """Changes nothing yet.

        Args:
            room: in one of the tabs.
            wanted: gives the pixels of height that the room would like to have.
            window: that all is in.
            keep: pixels of height that the list keeps.
        """
        super().__init__(window)
        self._room = room
        self._wanted = wanted
        self._window = window
        self._keep = keep
        self._before: list[int] = []  # sizes of the parts as they were, and as they were made
        self._made: list[int] = []

    def give(self) -> None:
        """Makes room, as long as the list keeps enough."""
        for splitter in self._splitters():
            upper, lower = splitter.sizes()
            more = min(self._wanted() - self._room.height(), upper - self._keep)
            if more > 0:
                self._before = self._before if self._made == [upper, lower] else [upper, lower]
                splitter.setSizes([upper - more, lower + more])
                self._made = splitter.sizes()

    def take_back(self) -> None:
        """Gives the room back, unless the person has divided it otherwise."""
        for splitter in self._splitters():
            if self._made and splitter.sizes() == self._made:
                splitter.setSizes(self._before)
        self._made = []

    def _splitters(self) -> Iterator[QSplitter]:
        """The one between the list and what is below it."""
        for splitter in self._window.findChildren(QSplitter):
            if splitter.orientation() is Qt.Orientation.Vertical and splitter.isAncestorOf(self._room):
                yield splitter
