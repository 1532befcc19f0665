"""How work and idleness look: a colour and a line for each phase, a hatch for each reason. Told apart in gray, too."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, qRgb

from lightwork.events import PHASES, Phase
from lightwork.usage import Idle
from lightwork_gui import theme
from lightwork_gui.cores.rows import SEAM

_DARK, _LIGHT = "#1B1F24", "#FFFFFF"

_LINES: dict[Phase, tuple[str, tuple[float, ...]]] = {
    Phase.READ: (_LIGHT, (0.3, 0.7)),
    Phase.ENCODE: (_DARK, (0.5,)),
    Phase.WRITE: (_LIGHT, (0.5,)),
}
"""Lines along a phase, and how far down they are: in gray, three colours are as light as each other.

They run along the time, so that they are there on a phase of one pixel, where no other pattern would be.
"""

_HATCHES = {
    Idle.STARTING: Qt.BrushStyle.Dense6Pattern,
    Idle.HANDOVER: Qt.BrushStyle.BDiagPattern,
    Idle.DISK: Qt.BrushStyle.FDiagPattern,
    Idle.MEMORY: Qt.BrushStyle.CrossPattern,
    Idle.PAUSED: Qt.BrushStyle.VerPattern,
    Idle.ONE_LONG: Qt.BrushStyle.HorPattern,
    Idle.NOTHING_LEFT: Qt.BrushStyle.Dense7Pattern,
    Idle.REPLACED: Qt.BrushStyle.DiagCrossPattern,
}

_STRIPED = 16
"""What is added to the code of a phase where its line is."""

_THICK = 1.6
"""Pixels of a line."""


def hatch(why: Idle) -> QBrush:
    """The pattern of a reason to be idle."""
    colour = QColor(theme.colours().muted)
    colour.setAlphaF(0.45)
    return QBrush(colour, _HATCHES[why])


def paint_codes(painter: QPainter, codes: bytes, place: QRectF, ratio: float) -> None:
    """Draws a row of pixels as a bar.

    Args:
        painter: to draw with.
        codes: one for each device pixel.
        place: of the bar.
        ratio: device pixels to a pixel.
    """
    height = max(1, round(place.height() * ratio))
    lines = b"".join(codes.translate(table) for table in _tables(height, ratio))
    image = QImage(lines, len(codes), height, len(codes), QImage.Format.Format_Indexed8)
    image.setColorTable(_colours(theme.colours().window))
    painter.drawImage(place, image)


def paint_phase(painter: QPainter, phase: Phase, place: QRectF) -> None:
    """Draws a piece of a phase."""
    painter.fillRect(place, QColor(theme.PHASE_COLOURS[phase]))
    colour, lines = _LINES.get(phase, ("", ()))
    for share in lines:
        top = place.top() + share * place.height() - _THICK / 2
        painter.fillRect(QRectF(place.left(), top, place.width(), _THICK), QColor(colour))


@cache
def _tables(height: int, ratio: float) -> list[bytes]:
    """For each line of pixels, which codes turn into those of a line along the phase."""
    tables = []
    for y in range(height):
        table = bytearray(range(256))
        for code, phase in enumerate(PHASES, start=1):
            shares = _LINES.get(phase, ("", ()))[1]
            if any(abs((y + 0.5) - share * height) <= _THICK * ratio / 2 for share in shares):
                table[code] = code + _STRIPED
        tables.append(bytes(table))
    return tables


@cache
def _colours(ground: str) -> list[int]:
    """The colour of each code on a ground; nothing was done where it is transparent."""
    table = [0] * (_STRIPED + len(PHASES) + 1)
    table[SEAM] = _solid(ground)
    for code, phase in enumerate(PHASES, start=1):
        table[code] = _solid(theme.PHASE_COLOURS[phase])
        table[code + _STRIPED] = _solid(_LINES.get(phase, (_LIGHT, ()))[0])
    return table


def _solid(name: str) -> int:
    colour = QColor(name)
    return qRgb(colour.red(), colour.green(), colour.blue())
