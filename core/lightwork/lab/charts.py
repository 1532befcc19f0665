"""Charts: the speed-up as a drawing, and as a table of plain numbers."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from lightwork.crews import CrewKind
from lightwork.drawing import Dot, Drawing, Hot, Ink, Line, Shape, Text
from lightwork.lab.lettering import lines_of, placed, width_of
from lightwork.lab.scaling import Point, Scaling

LEFT, RIGHT, BOTTOM = 56.0, 20.0, 50.0
"""Pixels around the plot, for its words; above it they take what they need."""

SMALL, BASE, LARGE = 11.0, 12.0, 15.0
"""Sizes of the words."""

_APART = 26.0
"""Pixels between two numbers of an axis."""

_MOST_LINES = 2
"""Lines of notes below."""

_NAMES = {"solo": "one core", "processes": "processes", "threads": "threads"}
_ONE = {"processes": "process", "threads": "thread"}
_COLUMNS = ("crew", "workers", "median s", "fastest s", "slowest s", "times faster", "efficiency", "cpu s", "rounds s")


class SpeedupWords(msgspec.Struct, frozen=True):
    """Every word on the drawing, in the language of whoever asks for it.

    Attributes:
        title: what it shows.
        workers: the axis of numbers of workers.
        faster: the axis of times faster.
        crews: the legend's name of each kind of crew.
        ideal: of the line that nobody reaches.
        law: of the fitted curve.
        knee: what stands at the knee; empty if there is none.
        notes: what stands below, the most important first; what there is no room for is left out.
        tips: what each point says.
        number: a figure of an axis, as short as it can be.
        description: what can be seen, for whoever cannot see it.
    """

    title: str
    workers: str
    faster: str
    crews: Mapping[str, str]
    ideal: str
    law: str
    knee: str
    notes: Sequence[str]
    tips: Sequence[str]
    number: Callable[[float], str]
    description: str


def english(found: Scaling) -> SpeedupWords:
    """The words as the command line has them."""
    rounds = max(len(point.rounds) for point in found.points)
    return SpeedupWords(
        title=f"Speed-up on {found.images:,} {'photo' if found.images == 1 else 'photos'}",
        workers="workers",
        faster="times faster than one core",
        crews=_NAMES,
        ideal="ideal",
        law="Amdahl's law",
        knee=f"knee: {found.knee}" if found.knee is not None else "",
        notes=(
            f"Medians of {rounds} rounds each, in turn, warm; bars: slowest to fastest.",
            f"{found.cores[0]} physical, {found.cores[1]} logical cores.",
        ),
        tips=[tip(point) for point in found.points],
        number=lambda value: f"{value:g}",
        description=described(found),
    )


class _Plot:
    """Where numbers lie on the drawing."""

    def __init__(self, found: Scaling, words: SpeedupWords, width: float, height: float) -> None:
        self.titles = lines_of(words.title, LARGE, width - LEFT - RIGHT, bold=True)
        self.legend = _legend(found, words, 26 + 20 * (len(self.titles) - 1) + 20, width)
        self.notes = _notes(words, width - LEFT - RIGHT)
        self.plot_top = max((shape.y for shape in self.legend if isinstance(shape, Text)), default=26.0) + 24
        self.right, self.bottom = width - RIGHT, height - BOTTOM - 16 * len(self.notes)
        self.most = max(point.workers for point in found.points)
        highest = max(_range(point)[1] for point in found.points)
        self.step = _step(highest * 1.2, max(2, int((self.bottom - self.plot_top) / 40)))
        self.top = math.ceil(highest * 1.2 / self.step) * self.step

    def x(self, workers: float) -> float:
        """Pixels from the left."""
        return LEFT + (self.right - LEFT) * workers / (self.most + 0.5)

    def y(self, speedup: float) -> float:
        """Pixels from the top."""
        return self.bottom - (self.bottom - self.plot_top) * speedup / self.top


def speedup_chart(found: Scaling, words: SpeedupWords, width: float, height: float) -> Drawing:
    """Draws how many times faster than one core each number of workers was, beside the ideal and Amdahl's law.

    Args:
        found: the measurement, or a part of it.
        words: all words on it.
        width: of the drawing in pixels, 320 at least.
        height: of the drawing in pixels, 200 at least.
    """
    plot = _Plot(found, words, width, height)
    shapes = [*_axes(plot, found, words), *_lines(plot, found, words)]
    for point in found.points:
        shapes += _point(plot, point)
    shapes += [*plot.legend, *_around(plot, height)]
    hot = tuple(
        Hot(plot.x(point.workers) - 10, plot.y(point.speedup) - 10, 20, 20, told)
        for point, told in zip(found.points, words.tips, strict=True)
    )
    return Drawing(width, height, tuple(shapes), words.title, words.description, hot)


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


def _axes(plot: _Plot, found: Scaling, words: SpeedupWords) -> Iterator[Shape]:
    for number in range(round(plot.top / plot.step) + 1):
        y = plot.y(number * plot.step)
        yield Line(((LEFT, y), (plot.right, y)), Ink.LINE)
        yield Text(LEFT - 8, y + 4, words.number(number * plot.step), Ink.MUTED, SMALL, "end")
    last = -math.inf
    for workers in sorted({point.workers for point in found.points}):
        x = plot.x(workers)
        yield Line(((x, plot.bottom), (x, plot.bottom + 4)), Ink.MUTED)
        if x - last >= _APART:
            yield Text(x, plot.bottom + 17, words.number(workers), Ink.MUTED, SMALL, "middle")
            last = x
    yield Text((LEFT + plot.right) / 2, plot.bottom + 35, words.workers, Ink.TEXT, BASE, "middle")
    middle = (plot.plot_top + plot.bottom) / 2
    size = min(BASE, BASE * 2 * middle / max(1.0, width_of(words.faster, BASE)))
    yield Text(16, middle, words.faster, Ink.TEXT, size, "middle", angle=-90)


def _lines(plot: _Plot, found: Scaling, words: SpeedupWords) -> Iterator[Shape]:
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
        yield Line(((x, plot.plot_top), (x, plot.bottom)), Ink.GOOD, 1.5, (2, 3))
        yield _beside(x, plot, words.knee)


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


def _legend(found: Scaling, words: SpeedupWords, top: float, width: float) -> list[Shape]:
    """What the marks and the lines are, in as many rows as their words need."""
    crews = {point.crew: None for point in found.points}
    items = [(str(crew), words.crews[crew]) for crew in crews]
    items += [("ideal", words.ideal)] + [("fit", words.law)] * (found.fit is not None)
    widths = [26 + width_of(name, SMALL) for _, name in items]
    shapes: list[Shape] = []
    for (kind, name), (left, row) in zip(items, placed(widths, width - LEFT - RIGHT, 14), strict=True):
        x, y = LEFT + left, top + 16 * row
        shapes += [_key(kind, x, y - 4), Text(x + 26, y, name, Ink.MUTED, SMALL)]
    return shapes


def _key(kind: str, x: float, y: float) -> Shape:
    if kind in {"ideal", "fit"}:
        across = ((x, y), (x + 20, y))
        return Line(across, Ink.IDEAL, 1.5, (6, 4)) if kind == "ideal" else Line(across, Ink.FIT, 1.5)
    return _mark(kind, x + 10, y)


def _notes(words: SpeedupWords, room: float) -> list[str]:
    """What stands below: as many whole sentences as two lines hold."""
    for count in range(len(words.notes), 0, -1):
        lines = lines_of(" ".join(words.notes[:count]), SMALL, room)
        if len(lines) <= _MOST_LINES:
            return lines
    return []


def _around(plot: _Plot, height: float) -> Iterator[Shape]:
    """The title, and what stands below."""
    for number, line in enumerate(plot.titles):
        yield Text(LEFT, 24 + 20 * number, line, Ink.TEXT, LARGE, bold=True)
    for number, line in enumerate(reversed(plot.notes)):
        yield Text(LEFT, height - 10 - 16 * number, line, Ink.MUTED, SMALL)
