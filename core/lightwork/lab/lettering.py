"""Lettering: about how wide words are, so that a drawing lays them out before any pen knows its letters.

Whoever looks at an SVG has whatever sans-serif there is. So the widths are those of DejaVu Sans, which is the widest of
the usual ones: what does not touch there touches nowhere.
"""

from collections.abc import Iterator, Sequence
from unicodedata import combining, east_asian_width

_NARROW = frozenset(" !'(),-./:;I[]fijlrt|\u00a0\u202f\u066b\u066c\u06f0")
_BROAD = frozenset("%@MWm\u2014\u2026\u2192w")

_SHARES = (0.42, 0.72, 0.99)
"""Widths of narrow letters, capitals and broad ones, in sizes."""

_USUAL, _BOLD = 0.65, 1.13


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """About how many pixels wide words are; rather too many than too few."""
    return sum(map(_share, text)) * size * (_BOLD if bold else 1.0)


def _share(sign: str) -> float:
    if combining(sign):
        return 0.0
    if sign in _NARROW:
        return _SHARES[0]
    if sign in _BROAD:
        return _SHARES[2]
    if east_asian_width(sign) in {"W", "F"}:
        return 1.0
    return _SHARES[1] if sign.isupper() else _USUAL


def lines_of(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """Words in as many lines as they need; one that is wider than the room has a line of its own."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, size, bold=bold) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def placed(widths: Sequence[float], room: float, gap: float) -> Iterator[tuple[float, int]]:
    """Yields where things stand that follow each other: pixels from the left, and the row, counted from 0.

    Args:
        widths: of each.
        room: of a row.
        gap: between two in a row.
    """
    x, row = 0.0, 0
    for wide in widths:
        if x and x + wide > room:
            x, row = 0.0, row + 1
        yield x, row
        x += wide + gap
