"""A calm chart of bars, one below the other: what programs took, in seconds."""

import math
from collections.abc import Sequence

import msgspec

from lightwork.drawing import Bar, Drawing, Hot, Ink, Line, Shape, Text
from lightwork.lab.lettering import width_of

_EDGE, _ROW, _BAR = 24.0, 34.0, 16.0
_TITLE, _BASE, _SMALL = 17.0, 13.0, 11.0
_TICKS = 5


class BarRow(msgspec.Struct, frozen=True):
    """One bar.

    Attributes:
        label: what stands before it.
        seconds: how long it is.
        low: where its whisker begins.
        high: where its whisker ends.
        mark: seconds at which a stroke stands beyond it; None for no stroke.
        note: what stands behind it.
        ink: its colour.
        hollow: whether it is only an outline.
    """

    label: str
    seconds: float
    low: float
    high: float
    mark: float | None
    note: str
    ink: Ink
    hollow: bool = False


def bar_chart(
    rows: Sequence[BarRow], *, title: str, subtitle: str, axis: str, small_print: Sequence[str], width: float = 760.0
) -> Drawing:
    """The bars below a title, above an axis from 0.

    Args:
        rows: from top to bottom.
        title: what it shows.
        subtitle: on what, and how.
        axis: what the numbers are, with their unit.
        small_print: lines at the foot.
        width: pixels.
    """
    longest = max(max(row.high, row.mark or 0.0) for row in rows)
    step = tick_step(longest)
    left = _EDGE + max(width_of(row.label, _BASE) for row in rows) + 8
    right = width - _EDGE - max(width_of(row.note, _BASE) for row in rows) - 8
    top = _EDGE + _TITLE + _BASE + 30
    bottom = top + _ROW * len(rows)
    scale = (right - left) / longest
    shapes: list[Shape] = [
        Text(x=_EDGE, y=_EDGE + _TITLE, text=title, ink=Ink.TEXT, size=_TITLE, bold=True),
        Text(x=_EDGE, y=_EDGE + _TITLE + _BASE + 7, text=subtitle, ink=Ink.MUTED, size=_BASE),
    ]
    for number in range(math.floor(longest / step) + 1):
        x = left + number * step * scale
        shapes.append(Line(points=((x, top - 4), (x, bottom)), ink=Ink.LINE, width=1.0))
        shapes.append(
            Text(x=x, y=bottom + _SMALL + 6, text=f"{number * step:g}", ink=Ink.MUTED, size=_SMALL, anchor="middle")
        )
    shapes.append(Text(x=left, y=bottom + 2 * _SMALL + 14, text=axis, ink=Ink.MUTED, size=_SMALL))
    for place, row in enumerate(rows):
        shapes += _bar(row, left, top + place * _ROW + _ROW / 2, scale)
    foot = bottom + 2 * _SMALL + 14
    for line in small_print:
        foot += _SMALL + 6
        shapes.append(Text(x=_EDGE, y=foot, text=line, ink=Ink.MUTED, size=_SMALL))
    told = "; ".join(f"{row.label}: {row.seconds:.2f} s, {row.note}" for row in rows)
    return Drawing(
        width=width,
        height=foot + _EDGE,
        shapes=tuple(shapes),
        title=title,
        description=f"{subtitle}. {told}.",
        hot=tuple(
            Hot(left, top + place * _ROW, width - left - _EDGE, _ROW, f"{row.label}: {row.seconds:.2f} s, {row.note}")
            for place, row in enumerate(rows)
        ),
    )


def _bar(row: BarRow, left: float, middle: float, scale: float) -> list[Shape]:
    """Label, bar, whisker, stroke and note of one row."""
    end = left + row.seconds * scale
    shapes: list[Shape] = [
        Text(x=left - 8, y=middle + _BASE * 0.35, text=row.label, ink=Ink.TEXT, size=_BASE, anchor="end"),
        _box(row, left, middle - _BAR / 2, end - left),
    ]
    if row.high > row.low:
        shapes.append(
            Line(points=((left + row.low * scale, middle), (left + row.high * scale, middle)), ink=Ink.TEXT, width=1.0)
        )
    reach = max(end, left + row.high * scale)
    if row.mark is not None:
        x = left + row.mark * scale
        shapes.append(Line(points=((x, middle - _BAR / 2), (x, middle + _BAR / 2)), ink=Ink.TEXT, width=2.0))
        reach = max(reach, x)
    shapes.append(Text(x=reach + 8, y=middle + _BASE * 0.35, text=row.note, ink=Ink.TEXT, size=_BASE))
    return shapes


def _box(row: BarRow, x: float, y: float, width: float) -> Shape:
    """The bar itself, filled or as an outline."""
    if not row.hollow:
        return Bar(x=x, y=y, width=width, height=_BAR, ink=row.ink)
    far, low = x + width, y + _BAR
    return Line(points=((x, y), (far, y), (far, low), (x, low), (x, y)), ink=row.ink, width=1.5)


def tick_step(longest: float) -> float:
    """The distance of ticks up to a value: 1, 2 or 5 times a power of ten, and no more than six of them."""
    rough = longest / _TICKS
    power: float = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
