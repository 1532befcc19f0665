"""Between the history room and the rest of the window."""

import os

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lightwork.journal import RunSummary, Undone
from lightwork_gui import words
from lightwork_gui.history.room import HistoryRoom
from lightwork_gui.photos import outside
from lightwork_gui.window.boxes import tell
from lightwork_gui.window.height import Height
from lightwork_gui.window.past import Past


class Earlier(QObject):
    """Has done what the person wants of an earlier run."""

    def __init__(self, history: HistoryRoom, past: Past, window: QWidget) -> None:
        super().__init__(window)
        self._history = history
        self._window = window
        height = Height(history, history.wanted_height, window)
        history.seen.connect(height.give)
        history.left.connect(height.take_back)
        history.repeat_wanted.connect(past.repeat)
        history.resume_wanted.connect(lambda run: past.go_on(run.id))
        history.undo_wanted.connect(past.undo)
        history.folder_wanted.connect(self._on_folder)
        past.undone.connect(self._on_taken_back)
        past.took_back.connect(self._on_taken_back)

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
