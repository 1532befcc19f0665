"""Room for words: for those that wrap, where nobody asks how high they are at a width; and for more than there is."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

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


class Yielding(QScrollArea):
    """Lets what is in it scroll rather than keep a window larger than a screen; as long as it fits, nothing scrolls."""

    def __init__(self, content: QWidget, width: int, height: int | None = None) -> None:
        """Stands around it.

        Args:
            content: what may be larger than its place.
            width: pixels that are kept for it, if it needs as much.
            height: the same; None if all of its height is to be kept.
        """
        super().__init__()
        self._content, self._kept = content, (width, height)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        if height is None:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    @override
    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        least, (wide, high) = self._content.minimumSizeHint(), self._kept
        bar = self.horizontalScrollBar().sizeHint().height() if least.width() > self.width() else 0
        height = least.height() + bar
        return QSize(min(least.width(), wide), height if high is None else min(height, high))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
