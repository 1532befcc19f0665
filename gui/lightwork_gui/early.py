"""What is on the screen in the program's first moments: the window, with nothing in it yet.

Half of the time that a start takes goes by before the window's rooms are imported and made. So the window itself comes
first, where it was left and in its colours, and the rooms are put into it: nothing moves, and nothing is mapped twice.
"""

from PySide6.QtCore import QByteArray, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from lightwork_gui import override, theme

USUAL = 1280, 840
"""Pixels of a window that was never moved."""

PATIENCE = 150
"""Milliseconds that the system gets to show it; if it does not, the rooms are made all the same."""

BAR, SIDE, LOWER = 53, 416, 261
"""Pixels of what is drawn in the usual size of text: upper bar, settings, and what lies below the list."""


class Early(QWidget):
    """The window on the screen, before and after it has its rooms."""

    def __init__(self, geometry: bytes) -> None:
        """Shows nothing yet.

        Args:
            geometry: where it was left, as Qt saves it; empty if nobody knows.
        """
        super().__init__()
        self.setWindowTitle("Lightwork")
        self.setAccessibleName("Lightwork")
        if not (geometry and self.restoreGeometry(QByteArray(geometry))):
            self.resize(*USUAL)
        self._inner: QMainWindow | None = None
        self._painted = False
        self._ready = QEventLoop(self)

    def appear(self) -> None:
        """Shows it, and comes back when it has been painted."""
        self.show()
        QTimer.singleShot(PATIENCE, self._ready.quit)
        if not self._painted:
            self._ready.exec()

    def take(self, window: QMainWindow) -> None:
        """Puts the window with its rooms in, and shows it."""
        self._inner = window
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle(window.windowTitle())
        window.windowTitleChanged.connect(self.setWindowTitle)
        window.installEventFilter(self)
        window.setWindowFlags(Qt.WindowType.Widget)
        layout.addWidget(window)
        window.show()
        window.setFocus()  # no ring around the first button before a key was pressed

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Goes with the window that is in it, however that was closed."""
        if watched is self._inner and event.type() is QEvent.Type.Hide and not event.spontaneous():
            QTimer.singleShot(0, self.close)
        return False

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks the window that is in it."""
        inner = self._inner
        event.setAccepted(inner is None or not inner.isVisibleTo(self) or inner.close())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._inner is None:
            self._draw()
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._ready.quit)

    def _draw(self) -> None:
        """Bar, settings and what lies below the list, empty, about where they will be."""
        painter = QPainter(self)
        width, below = self.width(), self.height() - LOWER
        side = SIDE if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else width - SIDE
        painter.fillRect(self.rect(), QColor(theme.colours().window))
        painter.fillRect(0, 0, width, BAR, QColor(theme.colours().surface))
        painter.fillRect(0, below, width, LOWER, QColor(theme.colours().surface))
        painter.setPen(QColor(theme.colours().line))
        painter.drawLine(0, BAR, width, BAR)
        painter.drawLine(side, BAR, side, below)
        painter.drawLine(0, below, width, below)
