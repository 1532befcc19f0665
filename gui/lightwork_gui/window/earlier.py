"""Between the history room and the rest of the window."""

import os
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from lightwork.journal import RunSummary, Undone
from lightwork_gui import words
from lightwork_gui.history.room import HistoryRoom
from lightwork_gui.photos import outside
from lightwork_gui.window.boxes import tell
from lightwork_gui.window.past import Past

LEAST_ABOVE = 320
"""Pixels of height that the list above keeps."""


class Earlier(QObject):
    """Has done what the person wants of an earlier run."""

    def __init__(self, history: HistoryRoom, past: Past, window: QWidget) -> None:
        super().__init__(window)
        self._history = history
        self._window = window
        self._before: list[int] = []  # sizes of the parts as they were, and as they were made
        self._made: list[int] = []
        history.seen.connect(self._on_seen)
        history.left.connect(self._on_left)
        history.repeat_wanted.connect(past.repeat)
        history.resume_wanted.connect(lambda run: past.go_on(run.id))
        history.undo_wanted.connect(past.undo)
        history.folder_wanted.connect(self._on_folder)
        past.undone.connect(self._on_taken_back)
        past.took_back.connect(self._on_taken_back)

    def _on_seen(self) -> None:
        """Makes room for some rows, as long as the runs are looked at."""
        for splitter in self._splitters():
            upper, lower = splitter.sizes()
            more = min(self._history.wanted_height() - self._history.height(), upper - LEAST_ABOVE)
            if more > 0:
                self._before = [upper, lower]
                splitter.setSizes([upper - more, lower + more])
                self._made = splitter.sizes()

    def _on_left(self) -> None:
        """Gives the room back, unless the person has divided it otherwise."""
        for splitter in self._splitters():
            if self._made and splitter.sizes() == self._made:
                splitter.setSizes(self._before)
        self._made = []

    def _splitters(self) -> Iterator[QSplitter]:
        """The one between the list and what is below it."""
        for splitter in self._window.findChildren(QSplitter):
            if splitter.orientation() is Qt.Orientation.Vertical and splitter.isAncestorOf(self._history):
                yield splitter

    def _on_folder(self, run: RunSummary) -> None:
        """Opens where the results of a run are."""
        folder = run.output or _folder_of(run.paths[0])
        if os.path.isdir(folder):
            outside.open_file(folder)
        else:
            text = self.tr("This folder is no longer there: {folder}")
            self._history.say(text.format(folder=words.path(folder)))

    def _on_taken_back(self, undone: Undone) -> None:
        """Tells what was undone; that it was stopped, in a box, because there is more to do."""
        sentence = words.undone_told(undone)
        self._history.say(sentence)
        if undone.stopped:
            tell(self._window, sentence)


def _folder_of(path: str) -> str:
    return path if os.path.isdir(path) else os.path.dirname(path)
