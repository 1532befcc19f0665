"""Hatches: how work and idleness look on a drawing, told apart in gray too. The window's lanes look the same."""

from collections.abc import Iterator

from lightwork.drawing import Bar, Ink, Line, Shape
from lightwork.events import Phase
from lightwork.usage import Idle

INKS = {phase: Ink(phase.value) for phase in Phase}

_STRIPES: dict[Phase, tuple[Ink, tuple[float, ...]]] = {
    Phase.READ: (Ink.STRIPE_LIGHT, (0.3, 0.7)),
    Phase.ENCODE: (Ink.STRIPE_DARK, (0.5,)),
    Phase.WRITE: (Ink.STRIPE_LIGHT, (0.5,)),
}
"""Lines along a phase, and how far down they are."""

_APART, _THIN, _THICK = 6.0, 0.8, 1.5
"""Pixels between two lines of a hatch, and of their widths."""

_DOTTED = {Idle.STARTING: (1.5, 3.0), Idle.NOTHING_LEFT: (1.5, 7.0)}
_LEVEL = frozenset({Idle.ONE_LONG, Idle.MEMORY})
_UPRIGHT = frozenset({Idle.PAUSED, Idle.MEMORY})
_RISING = frozenset({Idle.HANDOVER, Idle.REPLACED})
_FALLING = frozenset({Idle.DISK, Idle.REPLACED})


def worked(phase: Phase, x: float, y: float, width: float, height: float) -> Iterator[Shape]:
    """A piece of a phase."""
    yield Bar(x, y, width, height, INKS[phase])
    ink, shares = _STRIPES.get(phase, (Ink.STRIPE_DARK, ()))
    for share in shares:
        yield Bar(x, y + share * height - _THICK / 2, width, _THICK, ink)


def idled(why: Idle, x: float, y: float, width: float, height: float) -> Iterator[Shape]:
    """A stretch of idleness: lines that end at its edges."""
    yield Bar(x, y, width, height, Ink.SURFACE)
    far, low = x + width, y + height
    if why in _DOTTED:
        for number in range(1, int(height / 4) + 1):
            at = y + 4 * number - 2
            yield Line(((x + number % 2 * 2, at), (far, at)), Ink.MUTED, 1.2, _DOTTED[why])
    if why in _LEVEL:
        for number in range(1, int(height / 4) + 1):
            yield Line(((x, y + 4 * number - 2), (far, y + 4 * number - 2)), Ink.MUTED, _THIN)
    if why in _UPRIGHT:
        for at in _steps(x, far):
            yield Line(((at, y), (at, low)), Ink.MUTED, _THIN)
    for slope, reasons in ((-1, _RISING), (1, _FALLING)):
        if why in reasons:
            yield from _slanted(slope, x, y, width, height)
    yield Line(((x, y), (far, y), (far, low), (x, low), (x, y)), Ink.MUTED, 0.5)


def _steps(first: float, last: float) -> Iterator[float]:
    """Places of lines, the same ones wherever a stretch begins."""
    at = (first // _APART + 1) * _APART
    while at < last:
        yield at
        at += _APART


def _slanted(slope: int, x: float, y: float, width: float, height: float) -> Iterator[Line]:
    """Lines at 45 degrees; `slope` is 1 where they fall to the right, -1 where they rise."""
    for at in _steps(x - height, x + width):
        low, high = max(0.0, x - at), min(height, x + width - at)  # how far along the line is inside
        if high > low:
            ends = [(at + part, y + part if slope > 0 else y + height - part) for part in (low, high)]
            yield Line((ends[0], ends[1]), Ink.MUTED, _THIN)
