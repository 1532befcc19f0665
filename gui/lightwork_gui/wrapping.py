"""Room for words that wrap, where nobody asks how high they are at a width: in splitters, stacks and windows."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lightwork_gui import override


class Wrapping(QWidget):
    """A widget with a layout; it is never lower than what stands in it needs at its present width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = 0  # as long as nobody has given it a width

    @override
    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth() or not self._wide:
            return least
        return QSize(least.width(), max(least.height(), layout.minimumHeightForWidth(max(self._wide, least.width()))))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._wide:
            self._wide = event.size().width()
            self.updateGeometry()
