"""The menu of folders that were added lately."""

import os
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from lightwork_gui import words
from lightwork_gui.settings import RECENT

MOST = 64
"""Paths that are looked at when very many were added: each look may cost time on a network."""


class Recent(QMenu):
    """Offers the folders, the latest first.

    Signals:
        wanted(folder): one of them is to be added again.
        changed(folders): they are others now, with line breaks between.
    """

    wanted = Signal(str)
    changed = Signal(str)

    def __init__(self, folders: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Add &recent folder"))
        self._folders = tuple(folders)
        self._seen: set[str] = set()  # in this session
        self._fill()

    def note(self, paths: Sequence[str]) -> None:
        """Takes the folders among what was added; a name that is no text cannot be kept."""
        fresh = [path for path in reversed(paths) if path not in self._seen]
        self._seen.update(fresh)
        found = [path for path in fresh[:MOST] if path.isprintable() and os.path.isdir(path)]
        self._keep(tuple(dict.fromkeys([*found, *self._folders]))[:RECENT])

    def _keep(self, folders: tuple[str, ...]) -> None:
        if folders != self._folders:
            self._folders = folders
            self._fill()
            self.changed.emit("\n".join(folders))

    def _fill(self) -> None:
        self.clear()
        for folder in self._folders:
            action = self.addAction(words.path(folder).replace("&", "&&"))
            action.triggered.connect(lambda _=False, folder=folder: self.wanted.emit(folder))
        if self._folders:
            self.addSeparator()
            self.addAction(self.tr("&Forget these")).triggered.connect(lambda: self._keep(()))
        self.menuAction().setEnabled(bool(self._folders))
