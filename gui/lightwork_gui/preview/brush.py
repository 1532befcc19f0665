"""How the parts of a preview are painted; everything in pixels of the screen, `ratio` of them to one of Qt's."""

from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from lightwork_gui import theme

CHEQUER = 8
"""Pixels of a square that shows what can be seen through."""

KNOB, ARROW = 13, 4
"""Half the width of the divider's knob, and of an arrow on it."""

VEIL = 224
"""How little shines through the ground of a label, of 255."""


def ground(painter: QPainter, place: QRect) -> None:
    """What is around the picture."""
    painter.fillRect(place, QColor(theme.colours().selected))


def chequers(painter: QPainter, place: QRectF, ratio: float) -> None:
    """What is seen through a picture."""
    look = theme.colours()
    painter.setBrushOrigin(place.topLeft())
    painter.fillRect(place, QBrush(_chequers(round(CHEQUER * ratio), look.surface, look.line)))


@cache
def _chequers(edge: int, light: str, dark: str) -> QPixmap:
    tile = QPixmap(2 * edge, 2 * edge)
    tile.fill(QColor(light))
    painter = QPainter(tile)
    painter.fillRect(0, 0, edge, edge, QColor(dark))
    painter.fillRect(edge, edge, edge, edge, QColor(dark))
    painter.end()
    return tile


def message(painter: QPainter, place: QRect, text: str, ratio: float) -> None:
    """A sentence in place of a picture."""
    painter.setPen(QColor(theme.colours().text))
    painter.setFont(_font(painter, ratio))
    margin = round(16 * ratio)
    inside = place.adjusted(margin, margin, -margin, -margin)
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)


def ring(painter: QPainter, place: QRect, ratio: float) -> None:
    """Shows that the keyboard is here."""
    width = 2 * ratio
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.colours().accent), width))
    painter.drawRect(QRectF(place).adjusted(width / 2, width / 2, -width / 2, -width / 2))


def divider(painter: QPainter, at: float, place: QRectF, ratio: float, *, focused: bool) -> None:
    """A line from top to bottom with a knob in its middle; dark beside light, so that it is seen on any picture."""
    look = theme.colours()
    line, edge = QColor(look.accent if focused else look.surface), QColor(look.muted)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(at - 2 * ratio, place.top(), 4 * ratio, place.height()), edge)
    painter.fillRect(QRectF(at - ratio, place.top(), 2 * ratio, place.height()), line)
    middle, knob, arrow = QPointF(at, place.center().y()), KNOB * ratio, ARROW * ratio
    painter.setPen(QPen(edge, ratio))
    painter.setBrush(line)
    painter.drawEllipse(middle, knob, knob)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.on_accent if focused else look.text))
    for side in (-1, 1):
        tip, back = QPointF(side * arrow * 2, 0), QPointF(side * arrow * 0.75, 0)
        up = QPointF(0, arrow)
        painter.drawPolygon(QPolygonF([middle + tip, middle + back - up, middle + back + up]))


def labels(painter: QPainter, place: QRectF, at: float, texts: tuple[str, str], ratio: float) -> None:
    """What is left and what is right of the divider, at the lower corners; each only where it has room there."""
    font = _font(painter, ratio)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    widths = [metrics.horizontalAdvance(text) + 12 * ratio for text in texts]
    height, margin = metrics.height() + 6 * ratio, 6 * ratio
    top = place.bottom() - height - margin
    if texts[0] and at - place.left() > widths[0] + margin:
        _label(painter, QRectF(place.left() + margin, top, widths[0], height), texts[0], font, ratio)
    if texts[1] and place.right() - at > widths[1] + margin:
        _label(painter, QRectF(place.right() - margin - widths[1], top, widths[1], height), texts[1], font, ratio)


def _label(painter: QPainter, place: QRectF, text: str, font: QFont, ratio: float) -> None:
    look = theme.colours()
    veil = QColor(look.surface)
    veil.setAlpha(VEIL)
    outline = QPainterPath()
    outline.addRoundedRect(place, 4 * ratio, 4 * ratio)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(outline, veil)
    painter.setPen(QColor(look.text))
    painter.setFont(font)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)


def _font(painter: QPainter, ratio: float) -> QFont:
    """The small font, as large as it is elsewhere though the painter is scaled."""
    font = theme.tabular(theme.small(painter.font()))
    font.setPointSizeF(font.pointSizeF() * ratio)
    return font
