"""The pen of the window: a drawing of the core with QPainter, in the colours and the letters of the window."""

import math
from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from lightwork import drawing
from lightwork.drawing import DARK, LIGHT, Bar, Dot, Drawing, Ink, Line, Text
from lightwork_gui import theme

Palette = Mapping[Ink, str]
"""The colour of each ink, as "#rrggbb"."""

_OURS = {Ink.TEXT: "text", Ink.MUTED: "muted", Ink.LINE: "line", Ink.SURFACE: "surface", Ink.ACCENT: "accent"}
"""Inks that have a role of the window's: people who asked for more contrast get it here, too."""

PADDING = 6.0
"""Pixels around a tip."""


def palette() -> Palette:
    """The inks as the window looks now."""
    look = theme.colours()
    own = {ink: getattr(look, role) for ink, role in _OURS.items()}
    return {**(DARK if look.dark else LIGHT), **own}


def picture(shown: Drawing, inks: Palette, font: QFont, scale: float = 1.0) -> QImage:
    """A drawing as pixels on its ground, `scale` for each pixel of the drawing."""
    image = QImage(math.ceil(shown.width * scale), math.ceil(shown.height * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(inks[Ink.SURFACE]))
    painter = QPainter(image)
    paint(painter, shown, inks, font)
    painter.end()
    return image


def paint(painter: QPainter, shown: Drawing, inks: Palette, font: QFont) -> None:
    """Paints a drawing at the painter's origin, one unit for a pixel; axes run from left to right in every language."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.fillRect(QRectF(0, 0, shown.width, shown.height), QColor(inks[Ink.SURFACE]))
    for shape in shown.shapes:
        match shape:
            case Line():
                _line(painter, shape, QColor(inks[shape.ink]))
            case Dot():
                _dot(painter, shape, QColor(inks[shape.ink]), QColor(inks[Ink.SURFACE]))
            case Bar():
                painter.fillRect(QRectF(shape.x, shape.y, shape.width, shape.height), QColor(inks[shape.ink]))
            case Text():
                _text(painter, shape, QColor(inks[shape.ink]), font)
            case _:
                assert_never(shape)


def bubble(painter: QPainter, tip: str, beside: QRectF, inside: QRectF, font: QFont) -> None:
    """Writes a tip on a ground of its own, above a place or below it, wherever there is room inside."""
    inside = inside.adjusted(2, 2, -2, -2)  # the pen is as wide
    look, most = theme.colours(), QRectF(0, 0, inside.width() * 0.8, inside.height())
    painter.setFont(font)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
    box = painter.boundingRect(most, flags, tip).adjusted(0, 0, 2 * PADDING, 2 * PADDING)
    above = beside.top() - box.height() - PADDING
    box.moveTop(above if above >= inside.top() else min(beside.bottom() + PADDING, inside.bottom() - box.height()))
    left = beside.center().x() - box.width() / 2
    box.moveLeft(max(inside.left(), min(left, inside.right() - box.width())))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.muted), 1))
    painter.setBrush(QColor(look.surface))
    painter.drawRoundedRect(box, PADDING, PADDING)
    painter.setPen(QColor(look.text))
    painter.drawText(box.adjusted(PADDING, PADDING, -PADDING, -PADDING), flags, tip)


def _line(painter: QPainter, line: Line, colour: QColor) -> None:
    pen = QPen(colour, line.width)
    if line.dash:
        pen.setDashPattern([part / line.width for part in line.dash])  # Qt counts them in widths
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # as SVG ends its lines
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line.points]))


def _dot(painter: QPainter, dot: Dot, colour: QColor, ground: QColor) -> None:
    painter.setPen(QPen(colour, drawing.RIM))
    painter.setBrush(QBrush(colour if dot.filled else ground))
    middle, radius = QPointF(dot.x, dot.y), dot.radius
    if dot.shape == "circle":
        painter.drawEllipse(middle, radius, radius)
    else:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in drawing.corners(dot)]))


def _text(painter: QPainter, text: Text, colour: QColor, font: QFont) -> None:
    """Writes on its base line; SVG's anchors say where in the words `x` is."""
    own = theme.tabular(font)
    own.setPixelSize(round(text.size))
    own.setBold(text.bold)
    painter.setFont(own)
    painter.setPen(colour)
    wide = QFontMetricsF(own, painter.device()).horizontalAdvance(text.text)
    shift = {"start": 0.0, "middle": wide / 2, "end": wide}[text.anchor]
    painter.save()
    painter.translate(text.x, text.y)
    painter.rotate(text.angle)
    painter.drawText(QPointF(-shift, 0), text.text)
    painter.restore()
