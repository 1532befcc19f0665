"""Our icons: thin strokes, painted when they are seen, in the colour that their role has then."""

from functools import cache
from importlib.resources import files
from typing import Literal

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from lightwork_gui import override
from lightwork_gui.theme.colours import colours
from lightwork_gui.theme.sheet import BASE

Ink = Literal["text", "muted", "on_accent"]
"""The role that an icon's colour has in the look."""

SIDE, GAP = 16, 4
"""Pixels of an icon on a button, and between it and the words, where letters have the usual size."""

FOLD = 12
"""Pixels of the sign beside what can be folded away."""

_ONE_WAY = frozenset({"fold-closed", "undo"})
"""Those that point where reading goes, or where it came from."""

_copies: list[QIconEngine] = []
"""Engines that Qt has asked for and Python would forget: it asks when an icon is changed, which ours are not."""


def icon(name: str, ink: Ink = "text", *, spaced: bool = False) -> QIcon:
    """One of our icons. Nothing is read or painted before it is seen, and another look needs no other icon.

    Args:
        name: of its file.
        ink: what its strokes are painted with; muted anyway on a button that is off.
        spaced: whether there is room beside it, on the side where the words of a button stand.
    """
    return QIcon(_Strokes(name, ink, spaced=spaced))


def put_on(button: QPushButton, name: str, ink: Ink = "text") -> None:
    """Gives a button with words its icon."""
    button.setIcon(icon(name, ink, spaced=True))
    button.setIconSize(QSize(grown(SIDE + GAP), grown(SIDE)))


def set_on(button: QAbstractButton, name: str, side: int = SIDE, ink: Ink = "text") -> None:
    """Gives a button without words, or with words that keep off by themselves, its icon of so many pixels."""
    button.setIcon(icon(name, ink))
    button.setIconSize(QSize(grown(side), grown(side)))


def grown(pixels: int) -> int:
    """A length that was chosen beside letters of the usual size: as much larger as the letters are."""
    return round(pixels * max(1.0, QApplication.font().pointSizeF() / BASE))


def app_icon() -> QIcon:
    """The application's own icon, in colours of its own."""
    return icon("lightwork")


class _Strokes(QIconEngine):
    """Paints one icon in any size; Qt asks for the pixels of the screen."""

    def __init__(self, name: str, ink: Ink, *, spaced: bool) -> None:
        super().__init__()
        self._name, self._ink, self._spaced = name, ink, spaced

    def _colour(self, mode: QIcon.Mode) -> str:
        colour: str = getattr(colours(), "muted" if mode is QIcon.Mode.Disabled else self._ink)
        return colour

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        backwards = QGuiApplication.isRightToLeft()
        side = min(rect.width(), rect.height())
        room = QRectF(rect.x(), rect.y(), side, side)
        if not self._spaced:  # with room behind it, as the language is read: Qt leaves none, and mirrors no pictures
            room.moveCenter(QRectF(rect).center())
        elif backwards:
            room.moveRight(QRectF(rect).right())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if backwards and self._name in _ONE_WAY:
            painter.translate(2 * room.center().x(), 0)
            painter.scale(-1, 1)
        _renderer(self._name, self._colour(mode)).render(painter, room)
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)  # Qt's own leaves there what was in memory
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    @override
    def clone(self) -> QIconEngine:
        copy = _Strokes(self._name, self._ink, spaced=self._spaced)
        _copies.append(copy)
        return copy


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = files("lightwork_resources").joinpath(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
