"""How far an undo has come, once it takes longer than a moment."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from lightwork_gui import override, theme, words

PATIENCE = 400
"""Milliseconds before anything is shown: most undos are over by then."""


class UndoProgress(QDialog):
    """A bar with a Cancel button. It blocks nothing: the window may be closed meanwhile.

    Signals:
        cancel_wanted(): by the button, Esc, or closing it.
    """

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Lightwork")
        self.setMinimumWidth(420)
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.figures = QLabel()
        self.figures.setObjectName("muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(theme.STEP)
        for widget in (self.heading, self.bar, self.figures, buttons):
            layout.addWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.show)

    def begin(self, title: str) -> None:
        """Something begins; it is shown if it lasts."""
        self.heading.setText(title)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)
        self.figures.clear()
        self.cancel.setEnabled(True)
        self._patience.start()

    def show_step(self, done: int, of: int) -> None:
        """So many results of so many are done."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        figures = words.TRANSLATE("words", "{done} of {all}").format(done=words.whole(done), all=words.whole(of))
        self.figures.setText(figures)

    def end(self) -> None:
        """It is over."""
        self._patience.stop()
        self.hide()

    @override
    def reject(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel_wanted.emit()
