"""A short explanation below its question, which opens and closes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from lightwork_gui import theme


class Explained(QWidget):
    """A question, and one paragraph."""

    def __init__(self, question: str, answer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setText(question)
        self.button.setCheckable(True)
        self.button.setObjectName("fold")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._on_toggled)
        self.answer = QLabel(answer)
        self.answer.setObjectName("muted")
        self.answer.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP // 2)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.answer)
        self._on_toggled(False)

    def _on_toggled(self, opened: bool) -> None:
        self.answer.setVisible(opened)
        theme.set_on(self.button, "fold-open" if opened else "fold-closed", theme.FOLD, "muted")
