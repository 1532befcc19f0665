"""Questions and short messages of the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from lightwork_gui.words import TRANSLATE


class Question(QMessageBox):
    """Asks once whether something may be done. Return, Space and Esc all mean Cancel: no key does it by accident.

    Signals:
        agreed(): the button that says what will be done was pressed.
        declined(): any other answer.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget, text: str, details: str, yes: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle("Lightwork")
        self.setText(text)
        self.setInformativeText(details)
        self.yes = self.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        self.no = self.addButton(QMessageBox.StandardButton.Cancel)
        for button in (self.yes, self.no):
            button.setAutoDefault(button is self.no)
        self.setDefaultButton(self.no)
        self.setEscapeButton(self.no)
        self.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        (self.agreed if self.clickedButton() is self.yes else self.declined).emit()


def tell(parent: QWidget, text: str) -> None:
    """Says something that needs no answer."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Information)
    box.setWindowTitle("Lightwork")
    box.setText(text)
    box.open()


def may_close(parent: QWidget) -> bool:
    """Asks whether the run may be ended."""
    text = TRANSLATE(
        "words", "Photos are still being made. Stop and close?\n\nWhat is done stays; nothing is half-written."
    )
    buttons = QMessageBox.StandardButton
    answer = QMessageBox.question(parent, "Lightwork", text, buttons.Close | buttons.Cancel, buttons.Cancel)
    return answer == buttons.Close
