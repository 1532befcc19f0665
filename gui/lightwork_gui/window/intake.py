"""What the person has given: files and folders, without those taken out of the list again."""

import os
from collections.abc import Callable, Iterable
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from lightwork_gui import words
from lightwork_gui.recipe.form import RecipeForm
from lightwork_gui.window.boxes import tell


class Intake(QObject):
    """Keeps the paths, and proposes a folder for the results.

    Signals:
        changed(): another plan is needed.
    """

    changed = Signal()

    def __init__(self, form: RecipeForm, folder: str, locked: Callable[[], bool], window: QWidget) -> None:
        """Starts with nothing.

        Args:
            form: holds the folder for the results.
            folder: where dialogues open.
            locked: whether nothing may be changed now.
            window: the dialogues' parent.
        """
        super().__init__(window)
        self.paths: tuple[str, ...] = ()
        self.removed: frozenset[str] = frozenset()
        self._before: tuple[tuple[str, ...], frozenset[str]] = (), frozenset()
        self.folder = folder
        self._form = form
        self._locked = locked
        self._window = window
        self._proposed = ""  # the folder that we proposed, and may propose anew

    def add(self, paths: Iterable[str]) -> None:
        """Adds files and folders, and proposes a folder for the results when there is none."""
        if self._locked():
            return
        fresh = tuple(path for path in dict.fromkeys(map(os.path.abspath, paths)) if path not in self.paths)
        self.paths += fresh
        self.removed -= frozenset(fresh)
        if self.paths and self._form.output.text() in {"", self._proposed}:
            self._proposed = proposed_output(self.paths[0])
            self._form.set_output(self._proposed)
        self.changed.emit()

    def add_urls(self, urls: Iterable[QUrl]) -> None:
        """Adds what was dropped; what is not on this computer is told."""
        given = list(urls)
        local = [_path(url) for url in given if url.isLocalFile()]
        elsewhere = len(given) - len(local)
        if local:
            self.add(local)
        if elsewhere:
            told = words.count(elsewhere, "%n of the things that you dropped cannot be added.")
            tell(self._window, told + " " + self.tr("Only files on this computer can. Save them first."))

    def keep(self) -> None:
        """What was given is in the list now."""
        self._before = self.paths, self.removed

    def take_back(self) -> None:
        """Has again what was given before the list began to change."""
        self.paths, self.removed = self._before
        if not self.paths and self._form.output.text() == self._proposed:
            self._form.set_output("")

    def take(self, paths: tuple[str, ...], removed: frozenset[str]) -> None:
        """Has just what an earlier run was given; its folder for the results is in the form already."""
        if paths != self.paths:
            self._proposed = ""
        self.paths, self.removed = paths, removed

    def remove(self, paths: Iterable[str]) -> None:
        """Takes files out of the list."""
        if not self._locked():
            self.removed |= frozenset(paths)
            self.changed.emit()

    def clear(self) -> None:
        """Empties the list, and takes the proposed folder back."""
        if self._locked():
            return
        self.paths, self.removed = (), frozenset()
        if self._form.output.text() == self._proposed:
            self._form.set_output("")
        self._form.complain(None)
        self.changed.emit()

    def choose_folder(self) -> None:
        """Asks for a folder to add."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Add folder"), self.folder)
        if folder:
            self.folder = folder
            self.add([folder])

    def choose_photos(self) -> None:
        """Asks for files to add."""
        files, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add photos"), self.folder)
        if files:
            self.folder = os.path.dirname(files[0])
            self.add(files)


def _path(url: QUrl) -> str:
    """A file's path, also if its name is no text, which QUrl would lose."""
    if os.name == "nt":
        return url.toLocalFile()
    return os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))


def proposed_output(path: str) -> str:
    """A folder beside what was given first, so that no result lands among the originals."""
    if os.path.isdir(path):
        return f"{path}-resized"
    return os.path.join(os.path.dirname(path), "resized")
