"""Paints a row of the list: thumbnail, name and folder, from, to, status with its sign."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lightwork_gui import override, theme
from lightwork_gui.conductor import Thumbs
from lightwork_gui.photos.model import PATH_ROLE, SECOND_ROLE, TONE_ROLE, Column, Tone

ROW = 49
THUMB = QSize(62, 38)
LEFT = 14
GAP = 20

READY = 200
"""Thumbnails that are kept as they are painted: more than the rows of the tallest screen."""

Index = QModelIndex | QPersistentModelIndex

SIGNS = {Tone.DONE: "\u2713 ", Tone.WORKING: "\u25b8 ", Tone.FAILED: "\u2715 "}
"""A state is never told by colour alone."""


class PhotoDelegate(QStyledItemDelegate):
    """Draws cells in two lines; sizes come from the font, colours from the theme."""

    def __init__(self, thumbs: Thumbs, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbs = thumbs
        self._ready: OrderedDict[tuple[int, float], QPixmap] = OrderedDict()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.colours()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.selected))
            if index.column() == Column.PHOTO:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(look.accent))
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        match Column(index.column()):
            case Column.PHOTO:
                self._paint_photo(painter, rect, index, font)
            case Column.STATUS:
                self._paint_status(painter, rect, index, font)
            case _:
                self._paint_lines(painter, rect.adjusted(0, 0, -GAP, 0), index, font, right=True)
        if index.column() == Column.AFTER and index.data(TONE_ROLE) is not Tone.QUIET:
            painter.setPen(QColor(look.muted))
            painter.setFont(font)
            painter.drawText(rect.adjusted(6, 0, 0, 0), _flags(right=False), "\u2192")
        painter.restore()

    def _paint_photo(self, painter: QPainter, rect: QRect, index: Index, font: QFont) -> None:
        thumb = QRectF(QPointF(rect.left() + LEFT, rect.top() + (rect.height() - THUMB.height()) / 2), THUMB.toSizeF())
        self._paint_thumb(painter, thumb, str(index.data(PATH_ROLE)))
        heavy = QFont(font)
        heavy.setWeight(QFont.Weight.DemiBold)
        left = int(thumb.right()) + GAP
        self._paint_lines(painter, rect.adjusted(left - rect.left(), 0, -8, 0), index, heavy, right=False)

    def _paint_thumb(self, painter: QPainter, rect: QRectF, path: str) -> None:
        picture = self._thumbs.get(path)
        if picture is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(_rounded(rect), QColor(theme.colours().line))
            return
        painter.drawPixmap(rect.topLeft(), self._small(picture, painter.device().devicePixelRatioF()))

    def _small(self, picture: QPixmap, ratio: float) -> QPixmap:
        """A thumbnail as it stands in the list: shrunk, cut to its place and rounded, once."""
        key = (picture.cacheKey(), ratio)
        if key in self._ready:
            self._ready.move_to_end(key)
            return self._ready[key]
        made = QPixmap(round(THUMB.width() * ratio), round(THUMB.height() * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(QPointF(0, 0), THUMB.toSizeF())
        scale = max(rect.width() / picture.width(), rect.height() / picture.height())
        size = QSizeF(picture.width() * scale, picture.height() * scale)
        corner = QPointF(rect.center().x() - size.width() / 2, rect.center().y() - size.height() / 2)
        painter.setClipPath(_rounded(rect))
        painter.drawPixmap(QRectF(corner, size), picture, QRectF(picture.rect()))
        painter.end()
        self._ready[key] = made
        if len(self._ready) > READY:
            self._ready.popitem(last=False)
        return made

    def _paint_lines(self, painter: QPainter, rect: QRect, index: Index, font: QFont, *, right: bool) -> None:
        """The main line and the small one below it; the main one alone stands in the middle."""
        look = theme.colours()
        first, second = str(index.data() or ""), str(index.data(SECOND_ROLE) or "")
        half = rect.height() // 2
        upper = rect.adjusted(0, 5, 0, -half + 2) if second and first else rect
        painter.setFont(theme.tabular(font))
        painter.setPen(QColor(look.text if index.data(TONE_ROLE) is not Tone.QUIET else look.muted))
        painter.drawText(upper, _flags(right=right), _elided(painter, first, rect.width()))
        if second:
            plain = QFont(font)
            plain.setWeight(QFont.Weight.Normal)
            painter.setFont(theme.tabular(theme.small(plain)))
            painter.setPen(QColor(look.muted))
            lower = rect.adjusted(0, half - 2, 0, -5) if first else rect
            painter.drawText(lower, _flags(right=right), _elided(painter, second, rect.width()))

    @staticmethod
    def _paint_status(painter: QPainter, rect: QRect, index: Index, font: QFont) -> None:
        look = theme.colours()
        tone = Tone(index.data(TONE_ROLE))
        tones = {Tone.DONE: look.done, Tone.WORKING: look.accent, Tone.FAILED: look.failed}
        text = str(index.data() or "")
        painter.setFont(font)
        painter.setPen(QColor(tones.get(tone, look.muted)))
        painter.drawText(rect, _flags(right=False), _elided(painter, SIGNS.get(tone, "") + text, rect.width() - 4))


def _rounded(rect: QRectF) -> QPainterPath:
    outline = QPainterPath()
    outline.addRoundedRect(rect, 4, 4)
    return outline


def _flags(*, right: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, width)
