"""The look: colours by role, palette, style sheet, icons. The only place that names a colour."""

import re
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QStyleHints
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from lightwork.events import Phase

STEP = 8
"""Pixels of the grid."""


@dataclass(frozen=True, slots=True)
class Colours:
    """What each role looks like. Text meets 4.5:1 on window and surface, controls 3:1 (WCAG 2.2)."""

    window: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selected: str
    done: str
    noted: str
    failed: str
    dark: bool


LIGHT = Colours(
    window="#F6F7F9",
    surface="#FFFFFF",
    text="#1B1F24",
    muted="#5B6570",
    line="#D9DEE5",
    accent="#0072B2",
    on_accent="#FFFFFF",
    selected="#ECEFF4",
    done="#007A59",  # #009E73, darkened until it meets 4.5:1 as text
    noted="#8A5A00",
    failed="#B84A00",
    dark=False,
)
DARK = Colours(
    window="#16191D",
    surface="#1E2227",
    text="#E8EBEF",
    muted="#9AA4AF",
    line="#313740",
    accent="#56B4E9",
    on_accent="#10161C",
    selected="#282E36",
    done="#2CC79A",
    noted="#F0B429",
    failed="#FF8A4C",
    dark=True,
)

STRONG_LIGHT = replace(
    LIGHT, window="#FFFFFF", text="#000000", muted="#2B3138", line="#5B6570", accent="#005A8E", selected="#DCE6F2",
    done="#005C43", noted="#6B4600", failed="#8F3A00",
)  # fmt: skip
STRONG_DARK = replace(
    DARK, window="#000000", surface="#000000", text="#FFFFFF", muted="#D5DBE2", line="#8B96A2", accent="#7CC8F2",
    on_accent="#000000", selected="#26323F",
)  # fmt: skip
"""For people whose system says that they want more contrast: text meets 7:1, lines 3:1."""

BASE = 10.0
"""Points of the text, at least: the system's size where that is larger, and headings so much larger again."""
HEADING = 1.3
_ROW = 18
"""Pixels of a line of text in a control, at least."""

PHASE_COLOURS = {
    Phase.READ: "#999999",
    Phase.DECODE: "#56B4E9",
    Phase.RESAMPLE: "#0072B2",
    Phase.ENCODE: "#E69F00",
    Phase.WRITE: "#009E73",
}
"""Okabe-Ito colours, told apart by colour-blind people, and different in gray."""

_ROLES = QPalette.ColorRole

_shown = [LIGHT]
"""What was applied last."""

_drawn: dict[int, tuple[str, str]] = {}
"""Name and colour of each icon that was drawn, by its key, which its copies share."""


def colours() -> Colours:
    """The colours that the application shows now."""
    return _shown[0]


def wanted(choice: str) -> Colours:
    """The colours for a choice: "light", "dark", or anything else for what the system has."""
    hints = QGuiApplication.styleHints()
    dark = choice == "dark" if choice in {"light", "dark"} else hints.colorScheme() is Qt.ColorScheme.Dark
    if _strong(hints):
        return STRONG_DARK if dark else STRONG_LIGHT
    return DARK if dark else LIGHT


def _strong(hints: QStyleHints) -> bool:
    """Whether the system asks for more contrast; Qt knows it since 6.10."""
    if not hasattr(hints, "accessibility"):
        return False
    strong: bool = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    return strong


def apply(app: QApplication, look: Colours) -> None:
    """Gives the application its palette and style sheet, and draws the icons that are shown anew."""
    before = colours()
    prepare(app, look)
    dress(app)
    if look is not before:
        _redraw(before, look)


def follow(choice: str) -> None:
    """Puts on the colours that are wanted: the person's choice, or what the system has now."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, wanted(choice))


def prepare(app: QApplication, look: Colours) -> None:
    """The palette alone. With a style sheet a window takes twice as long to build: each move into a layout asks it.

    What is built then measures itself when it is shown; `dress` comes before that.
    """
    _shown[0] = look
    app.setStyle("Fusion")
    app.setPalette(_palette(look))


def dress(app: QApplication) -> None:
    """The style sheet."""
    app.setStyleSheet(_sheet(colours()))


def _redraw(before: Colours, look: Colours) -> None:
    """Gives each button its icon in the colour that has the same role now."""
    roles = {getattr(before, role): getattr(look, role) for role in Colours.__slots__ if role != "dark"}
    for widget in QApplication.allWidgets():
        drawn = _drawn.get(widget.icon().cacheKey()) if isinstance(widget, QAbstractButton) else None
        if drawn is not None and isinstance(widget, QAbstractButton):
            name, colour = drawn
            widget.setIcon(icon(name, roles.get(colour, colour)))


def _palette(look: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        _ROLES.Window: look.window,
        _ROLES.Base: look.surface,
        _ROLES.AlternateBase: look.window,
        _ROLES.Button: look.surface,
        _ROLES.Text: look.text,
        _ROLES.WindowText: look.text,
        _ROLES.ButtonText: look.text,
        _ROLES.ToolTipBase: look.surface,
        _ROLES.ToolTipText: look.text,
        _ROLES.PlaceholderText: look.muted,
        _ROLES.Highlight: look.accent,
        _ROLES.HighlightedText: look.on_accent,
        _ROLES.Accent: look.accent,
        _ROLES.Link: look.accent,
        _ROLES.Mid: look.line,
        _ROLES.Midlight: look.line,
        _ROLES.Dark: look.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (_ROLES.Text, _ROLES.WindowText, _ROLES.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.muted))
    return palette


_MIRRORED = {
    "left": "right",
    "right": "left",
    "sub-page": "add-page",
    "add-page": "sub-page",
    "first": "last",
    "last": "first",
}
"""What Qt does not turn round in a style sheet by itself."""


def _sheet(look: Colours) -> str:
    text = files("lightwork_resources").joinpath("style.qss").read_text(encoding="utf-8")
    base = max(BASE, QApplication.font().pointSizeF())
    font = QFont(QApplication.font())
    font.setPointSizeF(base)
    row = max(_ROW, QFontMetrics(font).height())  # or a full window would squeeze large letters
    text = text.replace("@base@", f"{base:g}pt").replace("@heading@", f"{base * HEADING:g}pt")
    text = text.replace("@row@", f"{row}px")
    for name in Colours.__slots__:
        text = text.replace(f"@{name}@", str(getattr(look, name)))
    chevron = files("lightwork_resources").joinpath(f"icons/chevron-{'dark' if look.dark else 'light'}.svg")
    tick = files("lightwork_resources").joinpath(f"icons/tick-{'dark' if look.dark else 'light'}.svg")
    if QGuiApplication.isRightToLeft():
        text = _mirrored(text)
    return text.replace("@chevron@", str(chevron).replace("\\", "/")).replace("@tick@", str(tick).replace("\\", "/"))


def _mirrored(sheet: str) -> str:
    """A style sheet for languages that are read from right to left."""
    sheet = re.sub(r": (\w+) (\w+) (\w+) (\w+);", r": \1 \4 \3 \2;", sheet)  # top, right, bottom, left
    return re.sub(r"\b(left|right|sub-page|add-page|first|last)\b", lambda side: _MIRRORED[side[0]], sheet)


def icon(name: str, colour: str | None = None) -> QIcon:
    """One of our icons, drawn in a colour; in that of the text by default."""
    found = QIcon()
    colour = colour or colours().text
    for size in (16, 20, 24, 32, 48, 64):
        found.addPixmap(pixmap(name, size, colour))
    _drawn[found.cacheKey()] = name, colour
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


def app_icon() -> QIcon:
    """The application's own icon."""
    found = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        found.addPixmap(pixmap("lightwork", size, "#0072B2"))
    return found


def small(font: QFont) -> QFont:
    """The small size of a font: one step below the base."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() * 0.9)
    return smaller


def tabular(font: QFont) -> QFont:
    """A font whose figures are equally wide, so that they do not dance."""
    steady = QFont(font)
    if hasattr(QFont, "Tag"):
        steady.setFeature(QFont.Tag("tnum"), 1)
    return steady
