"""Charts: the speed-up as a drawing, and as a table of plain numbers.

Words on a drawing are English, as the command line's are.
"""

import math
from collections.abc import Iterator

from lightwork.crews import CrewKind
from lightwork.drawing import Dot, Drawing, Hot, Ink, Line, Shape, Text
from lightwork.lab.scaling import Point, Scaling

LEFT, RIGHT, TOP, BOTTOM = 56.0, 20.0, 74.0, 66.0
"""Pixels around the plot, for its words."""

SMALL, BASE, LARGE = 11.0, 12.0, 15.0
"""Sizes of the words."""

_LETTER = 0.58
"""About how wide a letter is, as a share of its size."""

_APART = 26.0
"""Pixels between two numbers of an axis."""

_NAMES = {"solo": "one core", "processes": "processes", "threads": "threads"}
_ONE = {"processes": "process", "threads": "thread"}
_COLUMNS = ("crew", "workers", "median s", "fastest s", "slowest s", "times faster", "efficiency", "cpu s", "rounds s")


class _Plot:
    """Where numbers lie on the drawing."""

    def __init__(self, found: Scaling, width: float, height: float) -> None:
        self.right, self.bottom = width - RIGHT, height - BOTTOM
        self.most = max(point.workers for point in found.points)
        highest = max(_range(point)[1] for point in found.points)
        self.step = _step(highest * 1.2, max(2, int((self.bottom - TOP) / 40)))
        self.top = math.ceil(highest * 1.2 / self.step) * self.step

    def x(self, workers: float) -> float:
        """Pixels from the left."""
        return LEFT + (self.right - LEFT) * workers / (self.most + 0.5)

    def y(self, speedup: float) -> float:
        """Pixels from the top."""
        return self.bottom - (self.bottom - TOP) * speedup / self.top


def speedup_chart(found: Scaling, width: float, height: float) -> Drawing:
    """Draws how many times faster than one core each number of workers was, beside the ideal and Amdahl's law.

    Args:
        found: the measurement, or a part of it.
        width: of the drawing in pixels, 320 at least.
        height: of the drawing in pixels, 200 at least.
    """
    plot = _Plot(found, width, height)
    shapes = [*_axes(plot, found), *_lines(plot, found)]
    for point in found.points:
        shapes += _point(plot, point)
    shapes += [*_legend(found, width), *_words(found, width, height)]
    hot = tuple(
        Hot(plot.x(point.workers) - 10, plot.y(point.speedup) - 10, 20, 20, tip(point)) for point in found.points
    )
    return Drawing(width, height, tuple(shapes), _title(found), described(found), hot)


def tip(point: Point) -> str:
    """What a point says."""
    low, high = _range(point)
    return (
        f"{_name(point)}: {point.speedup:.2f} times faster than one core ({low:.2f} to {high:.2f}), "
        f"{point.median:.2f} s, efficiency {point.efficiency:.0%}"
    )


def described(found: Scaling) -> str:
    """The chart in sentences."""
    parts = [tip(point) for point in found.points]
    if found.fit is not None:
        parts.append(f"Amdahl's law with a serial share of {found.fit.serial:.1%}")
    if found.knee is not None:
        parts.append(f"the knee is at {found.knee}")
    return "; ".join(parts) + "."


def table(found: Scaling) -> list[tuple[str, ...]]:
    """The points as rows, the names of the columns first; numbers as a spreadsheet reads them."""
    return [_COLUMNS, *(_row(point) for point in found.points)]


def _row(point: Point) -> tuple[str, ...]:
    numbers = (point.median, point.low, point.high, point.speedup, point.efficiency, point.cpu)
    rounds = " ".join(f"{seconds:.4f}" for seconds in point.rounds)
    return (point.crew, str(point.workers), *(f"{number:.4f}" for number in numbers), rounds)


def _title(found: Scaling) -> str:
    return f"Speed-up on {found.images:,} {'photo' if found.images == 1 else 'photos'}"


def _name(point: Point) -> str:
    if point.crew == CrewKind.SOLO:
        return _NAMES[point.crew]
    return f"{point.workers} {(_ONE if point.workers == 1 else _NAMES)[point.crew]}"


def _range(point: Point) -> tuple[float, float]:
    """The speed-up in the slowest and in the fastest round."""
    base = point.speedup * point.median
    return base / point.high, base / point.low


def _step(most: float, ticks: int) -> float:
    """A round distance of the numbers on an axis."""
    rough = most / ticks
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * part for part in (1, 2, 5, 10) if power * part >= rough * 0.999)


def _axes(plot: _Plot, found: Scaling) -> Iterator[Shape]:
    for number in range(round(plot.top / plot.step) + 1):
        y = plot.y(number * plot.step)
        yield Line(((LEFT, y), (plot.right, y)), Ink.LINE)
        yield Text(LEFT - 8, y + 4, f"{number * plot.step:g}", Ink.MUTED, SMALL, "end")
    last = -math.inf
    for workers in sorted({point.workers for point in found.points}):
        x = plot.x(workers)
        yield Line(((x, plot.bottom), (x, plot.bottom + 4)), Ink.MUTED)
        if x - last >= _APART:
            yield Text(x, plot.bottom + 17, str(workers), Ink.MUTED, SMALL, "middle")
            last = x
    yield Text((LEFT + plot.right) / 2, plot.bottom + 35, "workers", Ink.TEXT, BASE, "middle")
    middle = (TOP + plot.bottom) / 2
    yield Text(16, middle, "times faster than one core", Ink.TEXT, BASE, "middle", angle=-90)


def _lines(plot: _Plot, found: Scaling) -> Iterator[Shape]:
    """The ideal, the law, and where the knee is."""
    end = min(float(plot.most), plot.top)
    yield Line(((plot.x(0), plot.y(0)), (plot.x(end), plot.y(end))), Ink.IDEAL, 1.5, (6, 4))
    if found.fit is not None:
        most = min(plot.most, found.cores[1])  # the law says nothing of workers that have no core
        steps = [1 + (most - 1) * part / 60 for part in range(61)]
        law = [(count, found.fit.predicted(count)) for count in steps]
        curve = tuple((plot.x(count), plot.y(faster)) for count, faster in law if faster <= plot.top)
        yield Line(curve, Ink.FIT, 1.5)
    if found.knee is not None:
        x = plot.x(found.knee)
        yield Line(((x, TOP), (x, plot.bottom)), Ink.GOOD, 1.5, (2, 3))
        yield _beside(x, plot, f"knee: {found.knee}")


def _beside(x: float, plot: _Plot, words: str) -> Text:
    """Words at the foot of an upright line, on the side that has more room."""
    if x > (LEFT + plot.right) / 2:
        return Text(x - 6, plot.bottom - 8, words, Ink.TEXT, BASE, "end")
    return Text(x + 6, plot.bottom - 8, words, Ink.TEXT, BASE)


def _point(plot: _Plot, point: Point) -> Iterator[Shape]:
    x, y = plot.x(point.workers), plot.y(point.speedup)
    ink = Ink.THREADS if point.crew == CrewKind.THREADS else Ink.ACCENT
    if point.crew != CrewKind.SOLO:
        low, high = (plot.y(end) for end in _range(point))
        yield Line(((x, low), (x, high)), ink, 1.5)
        for end in (low, high):
            yield Line(((x - 4, end), (x + 4, end)), ink, 1.5)
    yield _mark(point.crew, x, y)


def _mark(crew: str, x: float, y: float) -> Dot:
    """Each crew has a shape of its own, for those who see no colours."""
    if crew == CrewKind.SOLO:
        return Dot(x, y, 6, Ink.MUTED, filled=False, shape="square")
    if crew == CrewKind.THREADS:
        return Dot(x, y, 5, Ink.THREADS, filled=False, shape="diamond")
    return Dot(x, y, 4, Ink.ACCENT)


def _legend(found: Scaling, width: float) -> Iterator[Shape]:
    """What the marks and the lines are, in one row as long as there is room, else in two."""
    crews = {point.crew: None for point in found.points}
    items: list[tuple[str, str]] = [(crew, _NAMES[crew]) for crew in crews]
    items += [("ideal", "ideal")] + [("fit", "Amdahl's law")] * (found.fit is not None)
    x, y = LEFT, 46.0
    for kind, name in items:
        wide = 26 + len(name) * SMALL * _LETTER + 14
        if x + wide > width and x > LEFT:
            x, y = LEFT, y + 16
        yield _key(kind, x, y - 4)
        yield Text(x + 26, y, name, Ink.MUTED, SMALL)
        x += wide


def _key(kind: str, x: float, y: float) -> Shape:
    if kind in {"ideal", "fit"}:
        across = ((x, y), (x + 20, y))
        return Line(across, Ink.IDEAL, 1.5, (6, 4)) if kind == "ideal" else Line(across, Ink.FIT, 1.5)
    return _mark(kind, x + 10, y)


def _words(found: Scaling, width: float, height: float) -> Iterator[Shape]:
    yield Text(LEFT, 24, _title(found), Ink.TEXT, LARGE, bold=True)
    rounds = max(len(point.rounds) for point in found.points)
    notes = [
        f"Medians of {rounds} rounds each, in turn, warm; bars: slowest to fastest",
        f"{found.cores[0]} physical, {found.cores[1]} logical cores",
    ]
    room = (width - LEFT - RIGHT) / (SMALL * _LETTER)
    while len(notes) > 1 and len(". ".join(notes)) > room:
        notes.pop()
    if len(notes[0]) <= room:
        yield Text(LEFT, height - 10, ". ".join(notes) + ".", Ink.MUTED, SMALL)
