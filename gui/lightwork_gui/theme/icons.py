"""Our icons: thin strokes, drawn in a colour of the look, and drawn anew in another one."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from lightwork_gui.theme.colours import Colours, colours

SIZES = (16, 24, 32, 48)
"""Pixels of the pictures of one icon: for scales of 1, 1.5, 2 and 3."""

SIDE, GAP = 16, 4
"""Pixels of an icon on a button, and between it and the words."""

_drawn: dict[int, tuple[str, str, bool]] = {}
"""Name and colour of each icon that was drawn, and whether it keeps off words; by its key, which its copies share."""


def icon(name: str, colour: str | None = None, *, spaced: bool = False) -> QIcon:
    """One of our icons, drawn in a colour; in that of the text by default.

    Args:
        name: of its file.
        colour: its strokes.
        spaced: whether there is room beside it, on the side where the words of a button stand.
    """
    found = QIcon()
    colour = colour or colours().text
    for size in SIZES:
        for ink, mode in ((colour, QIcon.Mode.Normal), (colours().muted, QIcon.Mode.Disabled)):
            drawn = pixmap(name, size, ink)
            found.addPixmap(_spaced(drawn) if spaced else drawn, mode)
    _drawn[found.cacheKey()] = name, colour, spaced
    return found


def put_on(button: QPushButton, name: str, colour: str | None = None) -> None:
    """Gives a button with words its icon."""
    button.setIcon(icon(name, colour, spaced=True))
    button.setIconSize(QSize(SIDE + GAP, SIDE))


def redraw(before: Colours, look: Colours) -> None:
    """Gives each button its icon in the colour that has the same role now."""
    roles = {getattr(before, role): getattr(look, role) for role in Colours.__slots__ if role != "dark"}
    for widget in QApplication.allWidgets():
        drawn = _drawn.get(widget.icon().cacheKey()) if isinstance(widget, QAbstractButton) else None
        if drawn is not None and isinstance(widget, QAbstractButton):
            name, colour, spaced = drawn
            widget.setIcon(icon(name, roles.get(colour, colour), spaced=spaced))


def app_icon() -> QIcon:
    """The application's own icon."""
    found = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        found.addPixmap(pixmap("lightwork", size, "#0072B2"))
    return found


@cache
def pixmap(name: str, size: int, colour: str) -> QPixmap:
    """An icon as a picture of `size` x `size` pixels."""
    svg = files("lightwork_resources").joinpath(f"icons/{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def _spaced(drawn: QPixmap) -> QPixmap:
    """With room behind it, as the language is read: Qt leaves none, and mirrors no pictures."""
    side, room = drawn.height(), drawn.height() * GAP // SIDE
    wider = QPixmap(side + room, side)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(room if QGuiApplication.isRightToLeft() else 0, 0, drawn)
    painter.end()
    return wider
