"""Lanes: what each worker of a run did, as a drawing with its axis and its legend."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from lightwork.drawing import Bar, Drawing, Hot, Ink, Line, Shape, Text
from lightwork.events import PHASES, Phase
from lightwork.lab.bars import tick_step
from lightwork.lab.blocks import Block, Sums, blocks
from lightwork.lab.hatches import idled, worked
from lightwork.lab.lettering import lines_of, placed, width_of
from lightwork.report import Report
from lightwork.usage import Idle, Stretch, idle_stretches, usage

SIZE = (960, 540)
"""Pixels of a drawing; with many workers it is as high as they need."""

_EDGE, _TITLE, _BASE, _SMALL = 20.0, 15.0, 12.0, 11.0
_LEAST, _MOST = 18.0, 44.0
"""Pixels of height of a lane, with the space below it."""

_FILLED = 0.62
"""Share of it that is the lane."""

_SHORT, _GAP, _SEAM = 4.0, 2.0, 12.0
"""Pixels below which photos are drawn together, from which idleness has its reason, and from which photos are apart."""

_SWATCH, _ROW = 16.0, 18.0


class LaneWords(msgspec.Struct, frozen=True):
    """Every word on the drawing, in the language of whoever asks for it.

    Attributes:
        title: what it shows.
        subtitle: of which run.
        axis: what the numbers are, with their unit.
        workers: name of each lane.
        notes: what stands behind each lane.
        tips: what each lane says.
        phases: names of the phases.
        idles: reasons to be idle.
        number: a figure of the axis with so many digits behind the point.
        description: what can be seen, for whoever cannot see it.
    """

    title: str
    subtitle: str
    axis: str
    workers: Sequence[str]
    notes: Sequence[str]
    tips: Sequence[str]
    phases: Mapping[Phase, str]
    idles: Mapping[Idle, str]
    number: Callable[[float, int], str]
    description: str


def english(report: Report) -> LaneWords:
    """The words as the command line has them."""
    used = usage(report)
    told = [f"{lane.photos:,} {_photos(lane.photos)}, {lane.utilisation:.0%}" for lane in used.per_lane]
    workers = [f"worker {number}" for number in range(1, used.workers + 1)]
    tips = [f"{name}: {note} of the time" for name, note in zip(workers, told, strict=True)]
    many = "worker" if used.workers == 1 else "workers"
    crowded = f" on {report.cores} {'core' if report.cores == 1 else 'cores'}" if report.cores else ""
    return LaneWords(
        title="What each worker did",
        subtitle=f"{report.landed:,} {_photos(report.landed)}, {used.workers} {many}{crowded}, {used.wall:.1f} s, "
        f"busy {used.utilisation:.0%} of the time",
        axis="seconds since the start",
        workers=workers,
        notes=told,
        tips=tips,
        phases={phase: phase.value for phase in Phase},
        idles={why: f"idle: {why.value}" for why in Idle},
        number=lambda value, digits: f"{value:.{digits}f}",
        description="; ".join(tips) + ".",
    )


def _photos(count: int) -> str:
    return "photo" if count == 1 else "photos"


class _Plot:
    """Where times and lanes lie on the drawing."""

    def __init__(self, words: LaneWords, span: tuple[float, float], width: float, height: float) -> None:
        self.begin, self.end = span
        self.left = round(_EDGE + max(width_of(name, _SMALL) for name in words.workers) + 10)
        self.right = round(width - _EDGE - max(width_of(note, _SMALL) for note in words.notes) - 10)
        self.titles = lines_of(words.title, _TITLE, width - 2 * _EDGE, bold=True)
        self.told = lines_of(words.subtitle, _BASE, width - 2 * _EDGE)
        self.top = _EDGE + 20 * len(self.titles) + 17 * len(self.told) + 12
        self.room, self.pitch = height, _LEAST
        self.pace = (self.right - self.left) / max(1e-9, self.end - self.begin)

    def fit(self, lanes: int, foot: float) -> None:
        """Shares the height among the lanes, above what stands below them."""
        self.pitch = min(_MOST, max(_LEAST, (self.room - self.top - foot) / lanes))

    def x(self, at: float) -> float:
        """Pixels from the left, in halves: sharp where a picture has twice the pixels."""
        return round(2 * (self.left + min(self.right - self.left, max(0.0, (at - self.begin) * self.pace)))) / 2

    def y(self, lane: int) -> float:
        """Pixels from the top."""
        return round(self.top + lane * self.pitch)

    @property
    def high(self) -> float:
        """Pixels of a lane."""
        return round(self.pitch * _FILLED)


def lanes_chart(
    report: Report, words: LaneWords, width: float, height: float, span: tuple[float, float] | None = None
) -> Drawing:
    """Draws the lanes of a run, under way or ended.

    Args:
        report: of a run that has started.
        words: all words on it.
        width: pixels, 400 at least.
        height: pixels; more where there are many workers, less where they are few.
        span: the time that is shown, on the events' clock; all of the run by default.
    """
    begin, end = span or (report.started, report.now)
    plot = _Plot(words, (begin, max(end, begin + 1e-3)), width, height)
    lanes = [_Lane(report, number, plot) for number in range(len(report.lanes))]
    seen = {gap.why for lane in lanes for gap in lane.gaps}
    legend = _Legend(words, [*PHASES, *(why for why in Idle if why in seen)], width - 2 * _EDGE)
    plot.fit(len(lanes), 48 + legend.height + _EDGE / 2)
    shapes = [*_heading(plot), *_axis(plot, words, len(lanes), report.started)]
    for number, lane in enumerate(lanes):
        shapes += _names(plot, words, number)
        shapes += lane.shapes(words, plot.y(number))
    low = plot.y(len(lanes)) + 48
    shapes += legend.shapes(low)
    hot = tuple(
        Hot(plot.left, plot.y(number), plot.right - plot.left, plot.high, tip) for number, tip in enumerate(words.tips)
    )
    return Drawing(width, low + legend.height + _EDGE / 2, tuple(shapes), words.title, words.description, hot)


def _heading(plot: _Plot) -> Iterator[Shape]:
    y = _EDGE + 10
    for line in plot.titles:
        yield Text(_EDGE, y, line, Ink.TEXT, _TITLE, bold=True)
        y += 20
    for line in plot.told:
        yield Text(_EDGE, y, line, Ink.MUTED, _BASE)
        y += 17


def _axis(plot: _Plot, words: LaneWords, lanes: int, zero: float) -> Iterator[Shape]:
    """Seconds since the start of the run, wherever the part that is shown begins."""
    step, low = tick_step(plot.end - plot.begin), plot.y(lanes) + 2
    digits = max(0, len(f"{step:.4f}".rstrip("0")) - len(f"{step:.0f}.")) if step < 1 else 0
    number = -(-(plot.begin - zero) // step)
    while zero + number * step <= plot.end + 1e-9:
        x = plot.x(zero + number * step)
        yield Line(((x, plot.top - 6), (x, low)), Ink.LINE)
        yield Text(x, low + 13, words.number(number * step, digits), Ink.MUTED, _SMALL, "middle")
        number += 1
    yield Text((plot.left + plot.right) / 2, low + 30, words.axis, Ink.TEXT, _SMALL, "middle")


def _names(plot: _Plot, words: LaneWords, number: int) -> Iterator[Shape]:
    y = plot.y(number) + plot.high / 2 + _SMALL * 0.36
    yield Text(plot.left - 10, y, words.workers[number], Ink.MUTED, _SMALL, "end")
    yield Text(plot.right + 10, y, words.notes[number], Ink.MUTED, _SMALL)


class _Lane:
    """One lane: its blocks, and the idleness that can be seen."""

    def __init__(self, report: Report, number: int, plot: _Plot) -> None:
        self._plot = plot
        sums = Sums(report.lanes[number])
        sums.bring_up()
        begin, end = plot.begin, min(plot.end, report.now)
        self._until = end
        self.blocks = list(blocks(sums, sums.lane.until(begin), end, _SHORT / plot.pace))
        self.gaps: list[Stretch] = []
        last = begin
        for first, after in [*((block.began, block.ended) for block in self.blocks), (end, end)]:
            if (first - last) * plot.pace >= _GAP:
                self.gaps.extend(idle_stretches(report, number, last, first))
            last = max(last, after)

    def shapes(self, words: LaneWords, y: float) -> Iterator[Shape]:
        """The lane at a height; work on a quiet ground, idleness hatched."""
        plot = self._plot
        yield Bar(plot.left, y, max(0.0, plot.x(self._until) - plot.left), plot.high, Ink.LINE)
        for block in self.blocks:
            yield from self._block(block, y)
        for gap in self.gaps:
            x, far = plot.x(gap.began), plot.x(gap.ended)
            if far - x >= _GAP:
                yield from idled(gap.why, x, y, far - x, plot.high)
                yield from _reason(words.idles[gap.why], x, far, y, plot.high)

    def _block(self, block: Block, y: float) -> Iterator[Shape]:
        plot, at, x = self._plot, block.began, self._plot.x(block.began)
        for phase, seconds in zip(PHASES, block.phases, strict=True):
            at += seconds
            far = plot.x(at)
            if far > x:
                yield from worked(phase, x, y, far - x, plot.high)
                x = far
        end = plot.x(block.ended)
        if end - plot.x(block.began) >= _SEAM:
            yield Bar(end - 1, y, 1, plot.high, Ink.SURFACE)


def _reason(text: str, x: float, far: float, y: float, high: float) -> Iterator[Shape]:
    """Why, where there is room for it."""
    wide = width_of(text, _SMALL) + 8
    if far - x > wide + 8 and high >= _SMALL:
        yield Bar((x + far - wide) / 2, y + 1, wide, high - 2, Ink.SURFACE)
        yield Text((x + far) / 2, y + high / 2 + _SMALL * 0.36, text, Ink.TEXT, _SMALL, "middle")


class _Legend:
    """What the looks mean, in as many rows as the words need."""

    def __init__(self, words: LaneWords, entries: Sequence[Phase | Idle], room: float) -> None:
        texts = [words.phases[each] if isinstance(each, Phase) else words.idles[each] for each in entries]
        widths = [_SWATCH + 6 + width_of(text, _SMALL) for text in texts]
        places = list(placed(widths, room, 14))
        self._entries = list(zip(entries, texts, places, strict=True))
        self.height = _ROW * (places[-1][1] + 1)

    def shapes(self, top: float) -> Iterator[Shape]:
        """The rows below a height."""
        for entry, text, (left, row) in self._entries:
            x, y = _EDGE + left, top + row * _ROW
            if isinstance(entry, Phase):
                yield from worked(entry, x, y, _SWATCH, 12)
            else:
                yield from idled(entry, x, y, _SWATCH, 12)
            yield Text(x + _SWATCH + 6, y + 10, text, Ink.MUTED, _SMALL)
