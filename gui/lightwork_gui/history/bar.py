"""The quiet bar above the list: a run was not finished, and can go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from lightwork_gui import theme, words
from lightwork_gui.conductor import Unfinished


class UnfinishedBar(QWidget):
    """One sentence about one run, and what can be done about it. Hidden where there is nothing to say.

    Signals:
        go_on_wanted(found), forget_wanted(found): the buttons, with the `Unfinished` that the sentence is about.
        later_wanted(): the bar is to go, for now.
    """

    go_on_wanted = Signal(object)
    later_wanted = Signal()
    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unfinished")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._found: Unfinished | None = None
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.go_on = QPushButton(self.tr("&Go on"))
        self.later = QPushButton(self.tr("Not no&w"))
        self.forget = QPushButton(self.tr("Forge&t it"))
        self.go_on.setToolTip(self.tr("Shows its photos in the list, and makes those that are left."))
        self.later.setToolTip(self.tr("Asks again at the next start."))
        self.forget.setToolTip(self.tr("Never asks about this run again. What it has made stays."))
        self.later.setObjectName("flat")
        self.forget.setObjectName("flat")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(theme.STEP)
        layout.addWidget(self.sentence, 1)
        for button in (self.go_on, self.later, self.forget):
            layout.addWidget(button)
        self.go_on.clicked.connect(lambda: self.go_on_wanted.emit(self._found))
        self.later.clicked.connect(self.later_wanted)
        self.forget.clicked.connect(lambda: self.forget_wanted.emit(self._found))
        self.hide()

    def show_run(self, found: Unfinished | None) -> None:
        """Tells of a run; of none, it hides."""
        self._found = found
        if found is not None:
            self.sentence.setText(words.unfinished(found.run, in_place=found.replaces))
        self.setVisible(found is not None)
