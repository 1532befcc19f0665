"""What a preview looks like: before left of the divider, after right of it; some place of it, in some size."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lightwork.recipe import Size
from lightwork_gui import override
from lightwork_gui.conductor.preview import Developed
from lightwork_gui.preview import brush
from lightwork_gui.preview.sight import Sight, covers

GRIP = 12
"""Pixels from the divider within which the mouse takes hold of it."""


class Canvas(QWidget):
    """Paints one preview.

    Signals:
        moved(): another place, size or divider is shown, or there is more or less room.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.sight = Sight()
        self.split = 0.5
        self.labels = ("", "")
        self.message = ""
        self._whole: Developed | None = None
        self._near: Developed | None = None
        self._held: QPoint | None = None

    # What is shown

    @property
    def shown(self) -> Developed | None:
        """The preview that is shown, as a whole."""
        return self._whole

    @property
    def room(self) -> Size:
        """Pixels of the screen."""
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))

    def show_whole(self, preview: Developed, labels: tuple[str, str]) -> None:
        """Shows all of a picture; the place that was looked at stays."""
        same = self._whole is not None and self._made_of(self._whole) == self._made_of(preview)
        self._whole, self._near = preview, self._near if same else None
        self.labels, self.message = labels, ""
        self.sight = self.sight.of(preview.proof.size, self.room)
        self._tell()

    @staticmethod
    def _made_of(preview: Developed) -> tuple[object, object]:
        return preview.wish.task, preview.wish.outcome

    def show_near(self, preview: Developed) -> None:
        """Shows a part of the same picture in its own pixels."""
        self._near = preview
        self.update()

    def show_message(self, text: str) -> None:
        """Shows a sentence where a picture would be."""
        self._whole = self._near = None
        self.message = text
        self.update()

    @property
    def lacks(self) -> bool:
        """Whether it needs more pixels than it has, for what it shows."""
        if self._whole is None or self.sight.fits:
            return False
        return self._near is None or not covers(self._near.proof.part, self.sight.seen)

    def look(self, sight: Sight) -> None:
        """Shows another place or size."""
        if sight != self.sight:
            self.sight = sight
            self._tell()

    def divide(self, split: float) -> None:
        """Puts the divider somewhere, from 0 at the left to 1."""
        self.split = min(1.0, max(0.0, split))
        self._tell()

    def _tell(self) -> None:
        self._show_cursor()
        self.update()
        self.moved.emit()

    # Places

    @property
    def _picture(self) -> QRectF:
        """Where the picture lies, in pixels of the screen."""
        (x, y), scale, (width, height) = self.sight.corner, self.sight.scale, self.sight.picture
        return QRectF(x, y, width * scale, height * scale)

    @property
    def _divider(self) -> float:
        """Where the divider stands, in pixels of the screen."""
        seen = self._picture.intersected(QRectF(0, 0, *self.room))
        return round(seen.left() + seen.width() * self.split)

    def _split_at(self, x: float) -> float:
        seen = self._picture.intersected(QRectF(0, 0, *self.room))
        return (x * self.devicePixelRatioF() - seen.left()) / max(1.0, seen.width())

    @property
    def _pair(self) -> bool:
        return self._whole is not None and self._whole.before is not None and self._whole.after is not None

    def _is_grip(self, x: float) -> bool:
        near = abs(x * self.devicePixelRatioF() - self._divider) <= GRIP * self.devicePixelRatioF()
        return self._pair and (near or self.sight.fits)

    def _show_cursor(self) -> None:
        place = self.mapFromGlobal(self.cursor().pos()).x()
        if self._is_grip(place):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self._whole is not None and not self.sight.fits:
            self.setCursor(Qt.CursorShape.ClosedHandCursor if self._held else Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)  # from here on in pixels of the screen
        ground = QRect(0, 0, *self.room)
        brush.ground(painter, ground)
        if self._whole is None:
            brush.message(painter, ground, self.message, ratio)
        else:
            self._paint_pair(painter, ratio)
        if self.hasFocus():
            brush.ring(painter, ground, ratio)

    def _paint_pair(self, painter: QPainter, ratio: float) -> None:
        whole = self._whole
        assert whole is not None
        picture, room = self._picture, QRectF(0, 0, *self.room)
        brush.chequers(painter, picture.intersected(room), ratio)
        at = self._divider if self._pair else room.right() if whole.before else 0.0
        left, right = QRectF(0, 0, at, room.height()), QRectF(at, 0, room.width() - at, room.height())
        for clip, before in ((left, True), (right, False)):
            painter.save()
            painter.setClipRect(clip)
            for preview in (whole, self._near):
                image = None if preview is None else preview.before if before else preview.after
                if preview is not None and image is not None:
                    self._paint_part(painter, preview, image)
            painter.restore()
        brush.labels(painter, picture.intersected(room), at, self.labels, ratio)
        if self._pair:
            brush.divider(painter, at, picture.intersected(room), ratio, focused=self.hasFocus())

    def _paint_part(self, painter: QPainter, preview: Developed, image: QImage) -> None:
        left, top, width, height = preview.proof.part
        (x, y), scale = self.sight.corner, self.sight.scale
        target = QRectF(x + left * scale, y + top * scale, width * scale, height * scale)
        exact = round(target.width()) == image.width() and round(target.height()) == image.height()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact and scale <= 1)
        if exact:
            painter.drawImage(target.topLeft().toPoint(), image)
        else:
            painter.drawImage(target, image)

    # Room

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.sight = self.sight.of(self.sight.picture, self.room)
        self._tell()

    @override
    def sizeHint(self) -> QSize:
        return QSize(360, 216)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 96)
