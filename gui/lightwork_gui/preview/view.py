"""A preview in somebody's hands: divided, zoomed and moved by mouse and keyboard."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from lightwork_gui import override
from lightwork_gui.preview.canvas import Canvas

STEP, PULL = 0.05, 48
"""What an arrow key moves: the divider, as a share of the picture; or the picture, in pixels."""

NOTCH = 120
"""What Qt says of one notch of a wheel."""

_DIVIDING = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP, Qt.Key.Key_Home: -1.0, Qt.Key.Key_End: 1.0}
_PULLING = {
    Qt.Key.Key_Left: (PULL, 0),
    Qt.Key.Key_Right: (-PULL, 0),
    Qt.Key.Key_Up: (0, PULL),
    Qt.Key.Key_Down: (0, -PULL),
}
_ZOOMING = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_ZOOMED = {Qt.Key.Key_0: 0.0, Qt.Key.Key_1: 1.0}


class SplitView(Canvas):
    """A preview that can be looked at from near.

    Signals:
        enter_pressed(): Return was pressed on it.
    """

    enter_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Preview, before and after"))
        self._dividing = False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._whole is None:
            return
        self._held = event.position().toPoint()
        self._dividing = self._is_grip(event.position().x())
        if self._dividing:
            self.divide(self._split_at(event.position().x()))
        self._show_cursor()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            self._show_cursor()
            return
        place = event.position().toPoint()
        if self._dividing:
            self.divide(self._split_at(place.x()))
        else:
            way = QPointF(place - self._held) * self.devicePixelRatioF()
            self.look(self.sight.moved(way.x(), way.y()))
        self._held = place

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self._show_cursor()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position() * self.devicePixelRatioF()
        self.look(self.sight.zoomed(1.0 if self.sight.fits else 0.0, place.x(), place.y()))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y()
        place = event.position() * self.devicePixelRatioF()
        if steps and self._whole is not None:
            self.look(self.sight.stepped(round(steps / NOTCH) or (1 if steps > 0 else -1), place.x(), place.y()))
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        pulled = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._whole is None:
            event.ignore()
        elif key in _PULLING and (pulled or key not in _DIVIDING):
            across, down = _PULLING[key]
            self.look(self.sight.moved(across, down))
        elif key in _DIVIDING:
            self.divide(self.split + _DIVIDING[key])
        elif key in _ZOOMING:
            self.look(self.sight.stepped(_ZOOMING[key]))
        elif key in _ZOOMED:
            self.look(self.sight.zoomed(_ZOOMED[key]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter_pressed.emit()
        else:
            event.ignore()
