"""What an undo has left alone, each file with its reason."""

from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from lightwork.journal import Undone
from lightwork_gui import theme, words


class LeftAloneList(QDialog):
    """Opened when an undo could not, or would not, take everything back."""

    def __init__(self, undone: Undone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Left alone"))
        self.resize(620, 360)
        heading = QLabel(words.count(len(undone.kept), "%n file(s) left alone"))
        heading.setObjectName("heading")
        self.files = QListWidget()
        self.files.setObjectName("leftout")
        self.files.setAccessibleName(self.tr("Files that were left alone"))
        self.files.setUniformItemSizes(True)
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.files.addItems([f"{words.path(kept.path)}  \u2014  {words.kept(kept)}" for kept in undone.kept])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(theme.STEP)
        layout.addWidget(heading)
        layout.addWidget(self.files, 1)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
