"""The look: colours by role, palette, style sheet, icons. The only place that names a colour."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

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

PHASE_COLOURS = {
    Phase.READ: "#999999",
    Phase.DECODE: "#56B4E9",
    Phase.RESAMPLE: "#0072B2",
    Phase.ENCODE: "#E69F00",
    Phase.WRITE: "#009E73",
}
"""Okabe-Ito colours, told apart by colour-blind people, and different in gray."""

_ROLES = QPalette.ColorRole


def colours() -> Colours:
    """The colours that the application shows now."""
    return DARK if QGuiApplication.palette().color(_ROLES.Window).lightness() < 128 else LIGHT  # noqa: PLR2004 - half


def wanted(choice: str) -> Colours:
    """The colours for a choice: "light", "dark", or anything else for what the system has."""
    if choice in {"light", "dark"}:
        return DARK if choice == "dark" else LIGHT
    return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def apply(app: QApplication, look: Colours) -> None:
    """Gives the application its palette and style sheet."""
    app.setStyle("Fusion")
    app.setPalette(_palette(look))
    app.setStyleSheet(_sheet(look))


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


def _sheet(look: Colours) -> str:
    text = files("lightwork_resources").joinpath("style.qss").read_text(encoding="utf-8")
    for name in Colours.__slots__:
        text = text.replace(f"@{name}@", str(getattr(look, name)))
    chevron = files("lightwork_resources").joinpath(f"icons/chevron-{'dark' if look.dark else 'light'}.svg")
    tick = files("lightwork_resources").joinpath(f"icons/tick-{'dark' if look.dark else 'light'}.svg")
    return text.replace("@chevron@", str(chevron).replace("\\", "/")).replace("@tick@", str(tick).replace("\\", "/"))


def icon(name: str, colour: str | None = None) -> QIcon:
    """One of our icons, drawn in a colour; in that of the text by default."""
    found = QIcon()
    for size in (16, 20, 24, 32, 48, 64):
        found.addPixmap(pixmap(name, size, colour or colours().text))
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
