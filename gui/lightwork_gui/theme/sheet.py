"""The palette and the style sheet of a look."""

import re
from importlib.resources import files

from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from lightwork_gui.theme.colours import Colours

BASE = 10.0
"""Points of the text, at least: the system's size where that is larger, and headings so much larger again."""
HEADING = 1.3
_ROW = 18
"""Pixels of a line of text in a control, at least."""

_SIGNS = {"sign": 12, "box": 14, "drop": 24}
"""Pixels of what stands beside words of the usual size, and grows with them."""

_ROLES = QPalette.ColorRole


def palette_of(look: Colours) -> QPalette:
    """What widgets paint themselves with."""
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


def sheet_of(look: Colours) -> str:
    """The style sheet with its colours, sizes and pictures."""
    text = files("lightwork_resources").joinpath("style.qss").read_text(encoding="utf-8")
    base = max(BASE, QApplication.font().pointSizeF())
    font = QFont(QApplication.font())
    font.setPointSizeF(base)
    row = max(_ROW, QFontMetrics(font).height())  # or a full window would squeeze large letters
    text = text.replace("@base@", f"{base:g}pt").replace("@heading@", f"{base * HEADING:g}pt")
    text = text.replace("@row@", f"{row}px")
    for name, pixels in _SIGNS.items():
        text = text.replace(f"@{name}@", f"{round(pixels * base / BASE)}px")
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
