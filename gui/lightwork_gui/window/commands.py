"""What the keyboard and the menu reach."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Commands(QObject):
    """The window's actions; the window connects them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.add_folder = self._action(self.tr("Add f&older"), "Ctrl+Shift+O")
        self.add_photos = self._action(self.tr("&Add photos"), "Ctrl+O")
        self.clear = self._action(self.tr("C&lear"), "Ctrl+L")
        self.start = self._action(self.tr("Start"), "Ctrl+Return")
        self.stop = self._action(self.tr("Stop"), "Esc")
        self.open_folder = self._action(self.tr("Open output folder"), "Ctrl+E")
        self.known = self._action(self.tr("Good to know"), "Ctrl+I")
        self.keys = self._action(self.tr("Keys"), "F1")
        self.about = self._action(self.tr("About Lightwork"), "")

    def _action(self, text: str, keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        return action

    @property
    def changing(self) -> tuple[QAction, ...]:
        """Those that change the list."""
        return self.add_folder, self.add_photos, self.clear

    @property
    def menu(self) -> list[QAction]:
        """Those that the menu shows."""
        return [self.open_folder, self.known, self.keys, self.about]
