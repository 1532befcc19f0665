"""More height for a tab as long as somebody looks at it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from lightwork_gui import override

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
        self._before: list[int] = []  # sizes of the parts as they were; empty where nothing was given
        self._given = False  # and neither taken back nor divided otherwise by the person
        self._known: set[QSplitter] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._stretch)
        window.installEventFilter(self)

    def give(self) -> None:
        """Makes room, as long as the list keeps enough."""
        self._given = True
        self._stretch()

    def take_back(self) -> None:
        """Gives the room back, unless the person has divided it otherwise."""
        for splitter in self._splitters():
            if self._given and self._before:
                splitter.setSizes(self._before)
        self._before = []
        self._given = False

    def _stretch(self) -> None:
        for splitter in self._splitters():
            upper, lower = splitter.sizes()
            more = min(self._wanted() - self._room.height(), upper - self._keep)
            if self._given and more > 0:
                self._before = self._before or [upper, lower]
                splitter.setSizes([upper - more, lower + more])

    def _on_divided(self) -> None:
        """By the person: so it stays."""
        self._given = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a larger window there may be more to give."""
        if event.type() == QEvent.Type.Resize and self._given:
            self._later.start()
        return super().eventFilter(watched, event)

    def _splitters(self) -> Iterator[QSplitter]:
        """The one between the list and what is below it."""
        for splitter in self._window.findChildren(QSplitter):
            if splitter.orientation() is Qt.Orientation.Vertical and splitter.isAncestorOf(self._room):
                if splitter not in self._known:
                    self._known.add(splitter)
                    splitter.splitterMoved.connect(self._on_divided)
                yield splitter
