"""The look: colours by role, palette, style sheet, icons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from lightwork_gui.theme.colours import (
    DARK,
    LIGHT,
    PHASE_COLOURS,
    STRONG_DARK,
    STRONG_LIGHT,
    Colours,
    colours,
    show,
)
from lightwork_gui.theme.icons import FOLD, app_icon, grown, icon, put_on, set_on
from lightwork_gui.theme.sheet import BASE, HEADING, palette_of, sheet_of

__all__ = [
    "BASE",
    "DARK",
    "FOLD",
    "HEADING",
    "LIGHT",
    "PHASE_COLOURS",
    "STEP",
    "STRONG_DARK",
    "STRONG_LIGHT",
    "Colours",
    "app_icon",
    "apply",
    "colours",
    "dress",
    "follow",
    "grown",
    "icon",
    "prepare",
    "put_on",
    "set_on",
    "small",
    "tabular",
    "wanted",
]

STEP = 8
"""Pixels of the grid."""


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
    """Gives the application its palette and style sheet; the icons that are seen are painted anew with them."""
    prepare(app, look)
    dress(app)


def follow(choice: str) -> None:
    """Puts on the colours that are wanted: the person's choice, or what the system has now."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, wanted(choice))


def prepare(app: QApplication, look: Colours) -> None:
    """The palette alone. With a style sheet a window takes twice as long to build: each move into a layout asks it.

    What is built then measures itself when it is shown; `dress` comes before that.
    """
    show(look)
    app.setStyle("Fusion")
    app.setPalette(palette_of(look))


def dress(app: QApplication) -> None:
    """The style sheet."""
    app.setStyleSheet(sheet_of(colours()))


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
