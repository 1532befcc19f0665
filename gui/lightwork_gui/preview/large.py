"""The preview in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from lightwork_gui import theme
from lightwork_gui.preview.pane import Pane

SHARE = 0.9
"""Of the window that it opens above."""


class LargePreview(QDialog):
    """A larger pane; Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.pane = Pane(large=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.STEP, 2 * theme.STEP, 2 * theme.STEP, theme.STEP)
        layout.addWidget(self.pane)
        self.resize(parent.size() * SHARE)
        self.pane.view.setFocus()

    def show_name(self, name: str) -> None:
        """Says which photo it is."""
        self.setWindowTitle(self.tr("Preview of {name}").format(name=name))

    def take(self, pane: Pane, name: str) -> None:
        """Begins with what another pane shows, at the same place and divider."""
        self.show_name(name)
        if pane.view.shown is not None:
            self.pane.view.split = pane.view.split
            self.pane.show_preview(pane.view.shown)
