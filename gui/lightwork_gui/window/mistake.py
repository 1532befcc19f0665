"""The one box for our own mistakes: a plain sentence, what a report should hold, and where the log is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from lightwork_gui import logs, theme, words
from lightwork_gui.window.help import open_folder


class Mistake(QDialog):
    """Says that it is our fault; the window behind it stays usable when it is closed."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        """Shows it.

        Args:
            details: the traceback, or whatever else is known.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self.setWindowTitle("Lightwork")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 420)
        heading = QLabel(self.tr("Something went wrong that is our fault."))
        heading.setObjectName("heading")
        self.sentence = _line(self.tr("Your photos are safe. Please report it, with the details below."))
        self.details = QPlainTextEdit(details)
        self.details.setObjectName("facts")
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.log = _line(self.tr("They are in the log, too: {path}").format(path=words.path(logs.path())))
        self.log.setObjectName("muted")
        self.log.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(theme.STEP)
        layout.addWidget(heading)
        layout.addWidget(self.sentence)
        layout.addWidget(self.details, 1)
        layout.addWidget(self.log)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_log = buttons.addButton(self.tr("Open &log folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        self.show_log.clicked.connect(lambda: open_folder(logs.folder()))
        buttons.rejected.connect(self.reject)
        return buttons


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
