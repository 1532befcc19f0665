"""What is opened elsewhere while the window is there: in a file manager, or by a second start of the program."""

import os
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from lightwork_gui import theme, words

TOGETHER = 100
"""Milliseconds in which more may come: twenty chosen files are one plan, and not twenty."""


class Opened(QObject):
    """Gathers what comes, and has it added; as long as the list is locked, the bar keeps it.

    Signals:
        wanted(paths): they are to be added now.
    """

    wanted = Signal(object)

    def __init__(
        self, bar: "OpenedBar", locked: Callable[[], bool], to_front: Callable[[], object], parent: QObject
    ) -> None:
        """Starts with nothing.

        Args:
            bar: tells what waits.
            locked: whether nothing may be added now.
            to_front: shows the window before all others.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self._bar = bar
        self._locked = locked
        self._to_front = to_front
        self._fresh: list[list[str]] = []
        self._waiting: list[str] = []
        self._settler = QTimer(self)
        self._settler.setSingleShot(True)
        self._settler.setInterval(TOGETHER)
        self._settler.timeout.connect(self._settle)
        bar.add.clicked.connect(self._on_add)
        bar.leave.clicked.connect(self._on_leave)

    def take(self, paths: Iterable[str], token: str = "") -> None:
        """Takes what somebody has opened.

        Args:
            paths: absolute ones.
            token: of the desktop, which lets the window come to the front.
        """
        self._fresh.append(list(paths))
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, once
        if not self._settler.isActive():
            self._settler.start()
            self._to_front()

    def look_again(self) -> None:
        """The list may be open for changes again, or not any more."""
        self._bar.show_waiting(len(self._waiting), able=not self._locked())

    def _settle(self) -> None:
        callers, self._fresh = sorted(self._fresh), []  # the system starts them in any order; numbers are given by it
        fresh = [path for paths in callers for path in paths]
        if not self._locked() and not self._waiting:
            self.wanted.emit(fresh)
            return
        self._waiting += [path for path in dict.fromkeys(fresh) if path not in self._waiting]
        self.look_again()

    def _on_add(self) -> None:
        waiting, self._waiting = self._waiting, []
        self.look_again()
        self.wanted.emit(waiting)

    def _on_leave(self) -> None:
        self._waiting = []
        self.look_again()


class OpenedBar(QWidget):
    """The quiet bar above the list: something was opened, and waits. Hidden where nothing does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unfinished")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.add = QPushButton(self.tr("Add them no&w"))
        self.leave = QPushButton(self.tr("Leave t&hem out"))
        self.leave.setObjectName("flat")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(theme.STEP)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.add)
        layout.addWidget(self.leave)
        self.hide()

    def show_waiting(self, count: int, *, able: bool) -> None:
        """Tells how many things wait, and whether they can be added now; of none, it hides."""
        told = words.count(count, "%n thing(s) you have opened meanwhile can be added to the list.")
        if not able:
            told = words.count(count, "%n thing(s) you have opened can be added to the list when this is done.")
        self.sentence.setText(told)
        self.add.setEnabled(able)
        self.setVisible(count > 0)
