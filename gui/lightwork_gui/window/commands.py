"""What the keyboard and the menu reach."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class Commands(QObject):
    """The window's actions; the window connects them."""

    def __init__(self, window: QWidget, recent: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self._recent = recent
        self.add_folder = self._action(self.tr("Add f&older"), "Ctrl+Shift+O")
        self.add_photos = self._action(self.tr("&Add photos"), "Ctrl+O")
        self.clear = self._action(self.tr("C&lear"), "Ctrl+L")
        self.find = self._action(self.tr("Find in the list"), "Ctrl+F")
        self.start = self._action(self.tr("Start"), "Ctrl+Return")
        self.stop = self._action(self.tr("Stop"), "Esc")
        self.open_folder = self._action(self.tr("Open &output folder"), "Ctrl+E")
        self.known = self._action(self.tr("&Good to know"), "Ctrl+I")
        self.preferences = self._action(self.tr("&Preferences\u2026"), "Ctrl+,")
        self.help = self._action(self.tr("&Help"), "F1")
        self.about = self._action(self.tr("A&bout Lightwork"), "")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")

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
        first = [self._recent.menuAction(), self.open_folder, self.known]
        return [*first, self._line(), self.preferences, self._line(), self.help, self.about, self.quit]

    def _line(self) -> QAction:
        line = QAction(self._window)
        line.setSeparator(True)
        return line
