"""A drawing in the window: as large as its place, with its points under the mouse and under the arrow keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lightwork.drawing import Drawing, Hot
from lightwork_gui import override, theme
from lightwork_gui.charts.brush import bubble, paint, palette

Make = Callable[[int, int], Drawing]
"""Gives the drawing for a width and a height in pixels."""

LEAST = QSize(320, 200)
"""Pixels of a drawing below which its words would lie on each other."""

_USUAL = QSize(560, 320)

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_ROUND = 4.0
"""Pixels between a point and the mark around it, and the corners' radius."""


class DrawingView(QWidget):
    """Shows what a function draws for the size that there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Make | None = None
        self._drawing: Drawing | None = None
        self._at: int | None = None  # the point that the keys are at
        self._mouse: QPointF | None = None
        self._hovered: Hot | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    @property
    def at(self) -> Hot | None:
        """The point that the arrow keys have reached."""
        return self._drawing.hot[self._at] if self._drawing is not None and self._at is not None else None

    def show_drawing(self, make: Make | None) -> None:
        """Shows another drawing, or none."""
        self._make = make
        self._draw()

    @property
    def told(self) -> str:
        """What stands beside the point under the mouse, or else the one that the keys are at."""
        spot = self._spot()
        return spot.tip if spot is not None else ""

    def _spot(self) -> Hot | None:
        return self._hovered or (self.at if self.hasFocus() else None)

    @property
    def zoom(self) -> float:
        """Pixels for one of the drawing's: more where the system's letters are larger, so that all grows with them."""
        return max(1.0, self.font().pointSizeF() / theme.BASE)

    def _draw(self) -> None:
        """Asks for the drawing in the size that there is; the keys stay at their point as long as there is one."""
        width, height = round(self.width() / self.zoom), round(self.height() / self.zoom)
        self._drawing = self._make(width, height) if self._make is not None else None
        found = self._drawing
        self._hovered = self._under(self._mouse) if self._mouse is not None else None  # it may change while one looks
        self.setAccessibleName(found.title if found is not None else "")
        self.setAccessibleDescription(found.description if found is not None else "")
        if found is None or (self._at is not None and self._at >= len(found.hot)):
            self._at = None
        self.update()

    def _under(self, place: QPointF) -> Hot | None:
        """The point at a place; the one drawn last lies on top."""
        hot = self._drawing.hot if self._drawing is not None else ()
        return next((spot for spot in reversed(hot) if self._place(spot).contains(place)), None)

    def _place(self, spot: Hot) -> QRectF:
        """Where a point is in the widget."""
        return QRectF(*(self.zoom * part for part in (spot.x, spot.y, spot.width, spot.height)))

    def _go_to(self, number: int) -> None:
        """Marks a point, and tells it: beside it, and to a screen reader."""
        assert self._drawing is not None
        self._at = number
        spot = self._drawing.hot[number]
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spot.tip))

    @override
    def minimumSizeHint(self) -> QSize:
        return LEAST * self.zoom

    @override
    def sizeHint(self) -> QSize:
        return _USUAL * self.zoom

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
            self._draw()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._mouse = event.position()
        self._hover(self._under(self._mouse))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse = None
        self._hover(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._drawing.hot) if self._drawing is not None else 0
        key = Qt.Key(event.key())
        if count and key in _STEPS:
            first = 0 if _STEPS[key] > 0 else count - 1
            self._go_to(first if self._at is None else min(count - 1, max(0, self._at + _STEPS[key])))
        elif count and key in _ENDS:
            self._go_to(_ENDS[key] % count)
        else:
            super().keyPressEvent(event)

    def _hover(self, spot: Hot | None) -> None:
        if spot != self._hovered:
            self._hovered = spot
            self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._drawing is not None:
            painter.save()
            painter.scale(self.zoom, self.zoom)
            paint(painter, self._drawing, palette(), self.font())
            painter.restore()
        if self.hasFocus():
            self._paint_focus(painter)
        spot = self._spot()
        if spot is not None:
            bubble(painter, spot.tip, self._place(spot), QRectF(self.rect()), theme.tabular(self.font()))

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(theme.colours().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        if self.at is not None:
            around = self._place(self.at).adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND)
            painter.drawRoundedRect(around, _ROUND, _ROUND)
