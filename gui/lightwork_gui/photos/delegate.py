"""Paints a row of the list: thumbnail, name and folder, from, to, status with its sign.

A cell is painted some thousand times while somebody scrolls. So what it takes is made once: the fonts and colours of a
look, the words of a row, the picture in its final size, and each text as it was cut for its place.
"""

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from lightwork_gui import override, theme
from lightwork_gui.conductor import Thumbs
from lightwork_gui.photos.cells import Cells, Column, Tone
from lightwork_gui.photos.model import CELLS_ROLE

ROW = 49
THUMB = QSize(62, 38)
LEFT = 14
GAP = 20

READY = 200
"""Thumbnails that are kept as they are painted: more than the rows of the tallest screen."""

Index = QModelIndex | QPersistentModelIndex

SIGNS = {Tone.DONE: "\u2713 ", Tone.WORKING: "\u25b8 ", Tone.FAILED: "\u2715 "}
"""A state is never told by colour alone."""

NOTE = "\u26a0 "


class Look:
    """Fonts and pens of a look, made once."""

    def __init__(self, colours: theme.Colours, font: QFont) -> None:
        self.colours = colours
        self.base, self.heavy = theme.tabular(font), theme.tabular(heavy(font))
        self.small = theme.tabular(theme.small(font))
        self.pens = {name: QPen(QColor(getattr(colours, name)), 1) for name in _PENS}
        self.selected, self.accent = QColor(colours.selected), QColor(colours.accent)
        self.line = QColor(colours.line)
        metrics = {id(font): QFontMetrics(font) for font in (self.base, self.heavy, self.small)}
        self.metrics = metrics
        self.fit = lru_cache(maxsize=4096)(self._fit)

    def _fit(self, text: str, font: int, width: int) -> tuple[str, int]:
        """A text as it fits into a width, and how wide it is then."""
        metrics = self.metrics[font]
        cut = Qt.TextElideMode.ElideRight if font == id(self.small) else Qt.TextElideMode.ElideMiddle
        shown = metrics.elidedText(text, cut, width)
        return shown, metrics.horizontalAdvance(shown)


_PENS = ("text", "muted", "line", "done", "accent", "failed", "noted")
_STATUS = {Tone.DONE: "done", Tone.WORKING: "accent", Tone.FAILED: "failed"}


def heavy(font: QFont) -> QFont:
    """The font of the names."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def row_height(font: QFont) -> int:
    """Pixels that a row of two lines needs."""
    return max(ROW, QFontMetrics(font).height() + QFontMetrics(theme.small(font)).height() + 14)


class PhotoDelegate(QStyledItemDelegate):
    """Draws cells in two lines; sizes come from the font, colours from the theme."""

    def __init__(self, thumbs: Thumbs, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._thumbs = thumbs
        self._ready: OrderedDict[tuple[int, float], QPixmap] = OrderedDict()
        self._look: tuple[theme.Colours, str, Look] | None = None

    def look(self, font: QFont) -> Look:
        """Fonts and pens for the theme and font of this moment."""
        colours, key = theme.colours(), font.key()
        if self._look is None or self._look[:2] != (colours, key):
            self._look = colours, key, Look(colours, font)
        return self._look[2]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, row_height(option.font))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self.look(option.font)
        rect: QRect = option.rect
        column = index.column()
        row: Cells = index.data(CELLS_ROLE)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.selected)
            if column == Column.PHOTO:
                left = rect.right() - 2 if mirrored else rect.left()
                painter.fillRect(QRect(left, rect.top(), 3, rect.height()), look.accent)
        current = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.accent if current else look.line)
        if current:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), look.accent)
        text = _Text(painter, look, mirrored=mirrored)
        match column:
            case Column.PHOTO | Column.AFTER if row.tone is Tone.FAILED and self._view.isColumnHidden(Column.BEFORE):
                self._paint_failed(text, rect, row, column)
            case Column.PHOTO:
                self._paint_photo(text, rect, row)
            case Column.STATUS:
                _paint_status(text, rect, row)
            case _:
                _paint_size(text, rect, row, column)

    def _paint_photo(self, text: "_Text", rect: QRect, row: Cells, further: int = 0) -> None:
        """Picture, name and folder, or why it failed, which may reach so many pixels further than the cell."""
        left = rect.right() - LEFT - THUMB.width() if text.mirrored else rect.left() + LEFT
        thumb = QRectF(left, rect.top() + (rect.height() - THUMB.height()) / 2, THUMB.width(), THUMB.height())
        self._paint_thumb(text.painter, thumb, row.path)
        taken = LEFT + THUMB.width() + GAP
        room = rect.adjusted(8, 0, -taken, 0) if text.mirrored else rect.adjusted(taken, 0, -8, 0)
        quiet, failed = row.tone is Tone.QUIET, row.tone is Tone.FAILED
        pens = ("muted" if quiet else "text", "failed" if failed else "muted")
        reach = room.adjusted(-further, 0, 0, 0) if text.mirrored else room.adjusted(0, 0, further, 0)
        text.lines(room, row.lines[Column.PHOTO], text.look.heavy, pens, second=reach)

    def _paint_failed(self, text: "_Text", rect: QRect, row: Cells, column: int) -> None:
        """A failure in a narrow list: its reason goes on in the empty cell beside it, and each cell draws its part."""
        width, further = self._view.columnWidth(Column.PHOTO), self._view.columnWidth(Column.AFTER)
        photo = rect
        if column == Column.AFTER:
            left = rect.right() + 1 if text.mirrored else rect.left() - width
            photo = QRect(left, rect.top(), width, rect.height())
        text.painter.save()
        text.painter.setClipRect(rect)
        self._paint_photo(text, photo, row, further)
        text.painter.restore()

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


class _Text:
    """Puts one or two lines into a cell."""

    def __init__(self, painter: QPainter, look: Look, *, mirrored: bool) -> None:
        self.painter = painter
        self.look = look
        self.mirrored = mirrored

    def lines(
        self,
        rect: QRect,
        lines: tuple[str, str],
        font: QFont,
        pens: tuple[str, str],
        *,
        end: bool = False,
        second: QRect | None = None,
    ) -> None:
        """The main line and the small one below it, which may have another room; one alone stands in the middle."""
        first, small = lines
        if first and small:
            below = second or rect
            upper, lower = self.look.metrics[id(font)].height(), self.look.metrics[id(self.look.small)].height()
            top = rect.top() + (rect.height() - upper - lower) // 2
            self.line(QRect(rect.left(), top, rect.width(), upper), first, font, pens[0], end=end)
            self.line(QRect(below.left(), top + upper, below.width(), lower), small, self.look.small, pens[1], end=end)
        elif first:
            self.line(rect, first, font, pens[0], end=end)
        elif small:
            self.line(rect, small, self.look.small, pens[1], end=end)

    def line(self, rect: QRect, text: str, font: QFont, pen: str, *, end: bool = False) -> None:
        """One line in the middle of a height, cut where there is no room."""
        shown, width = self.look.fit(text, id(font), rect.width())
        left = rect.left() if end is self.mirrored else rect.right() + 1 - width
        metrics = self.look.metrics[id(font)]
        base = rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent()
        self.painter.setFont(font)
        self.painter.setPen(self.look.pens[pen])
        self.painter.drawText(QPoint(left, base), shown)


def _paint_size(text: _Text, rect: QRect, row: Cells, column: int) -> None:
    """Pixels over bytes at the far end, with an arrow before what it becomes."""
    room = rect.adjusted(GAP, 0, 0, 0) if text.mirrored else rect.adjusted(0, 0, -GAP, 0)
    quiet = row.tone is Tone.QUIET
    text.lines(room, row.lines[column], text.look.base, ("muted" if quiet else "text", "muted"), end=True)
    if column == Column.AFTER and any(row.lines[column]):
        arrow = "\u2190" if text.mirrored else "\u2192"
        text.line(rect.adjusted(6, 0, -6, 0), arrow, text.look.base, "muted")


def _paint_status(text: _Text, rect: QRect, row: Cells) -> None:
    first, second = row.lines[Column.STATUS]
    sign = NOTE if row.noted and second else ""
    pens = (_STATUS.get(row.tone, "muted"), "noted" if row.noted else "muted")
    room = rect.adjusted(4, 0, 0, 0) if text.mirrored else rect.adjusted(0, 0, -4, 0)
    text.lines(room, (SIGNS.get(row.tone, "") + first, sign + second), text.look.base, pens)


def _rounded(rect: QRectF) -> QPainterPath:
    outline = QPainterPath()
    outline.addRoundedRect(rect, 4, 4)
    return outline
