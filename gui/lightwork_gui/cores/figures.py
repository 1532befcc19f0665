"""The numbers of a run as a drawing and as tables: where its time went, and how each worker's was used."""

from itertools import accumulate

from lightwork.drawing import Bar, Drawing, Hot, Ink, Shape, Text
from lightwork.lab.lettering import lines_of
from lightwork.report import Report
from lightwork.usage import Breakdown, Idle, Part, Usage, usage
from lightwork_gui import words
from lightwork_gui.cores import told
from lightwork_gui.words import TRANSLATE

_INKS = {
    Part.IDEAL: Ink.ACCENT,
    Part.TURNS: Ink.TEXT,
    Part.CONTENTION: Ink.NOTED,
    Part.START: Ink.MUTED,
    Part.HANDOVER: Ink.IDEAL,
    Part.WAITING: Ink.FAILED,
    Part.PAUSED: Ink.LINE,
    Part.TAIL: Ink.GOOD,
}
"""A number stands above each part, too, and before its words."""

_TOP, _HEIGHT, _LINE = 52.0, 26.0, 20.0
_SIDE, _TITLE = 8.0, 13.0
_SHORT = 0.1
"""Seconds below which they are told in thousandths."""

Table = list[list[str]]


def shown_parts(where: Breakdown) -> list[tuple[Part, float]]:
    """The parts that can be seen. Where photos took less than on one core, that much less work is shown."""
    parts = dict(where.parts)
    gain = min(0.0, parts[Part.CONTENTION])
    parts[Part.IDEAL] += gain
    parts[Part.CONTENTION] -= gain
    return [(part, parts[part]) for part in _INKS if parts[part] > 0.0005 * where.wall]


def height(parts: int) -> int:
    """Pixels that a drawing of so many parts takes, with a title of two lines."""
    return round(_TOP + 18 + _HEIGHT + parts * _LINE + _SIDE)


def drawing(where: Breakdown, width: float, height: float, *, live: bool = False) -> Drawing:
    """One bar as long as the run, or as what there is of it, cut into its parts; their words and seconds below."""
    parts = shown_parts(where)
    scale = (width - 2 * _SIDE) / max(1e-9, sum(seconds for _, seconds in parts))
    lefts = [_SIDE, *(_SIDE + end * scale for end in accumulate(seconds for _, seconds in parts))]
    title = told.so_far(where) if live else told.why_not(where)
    titles = lines_of(title, _TITLE, width - 2 * _SIDE, bold=True)
    shapes: list[Shape] = [
        Text(_SIDE, 20 + number * 18, line, Ink.TEXT, size=_TITLE, bold=True) for number, line in enumerate(titles)
    ]
    top = _TOP + 18 * (len(titles) - 1)
    hot = []
    for number, (part, seconds) in enumerate(parts):
        line = told_part(part, seconds, where.wall)
        left, wide = lefts[number], max(1.0, seconds * scale - 1)
        shapes.append(Bar(left, top, wide, _HEIGHT, _INKS[part]))
        if wide > 8:  # noqa: PLR2004 - room for a figure
            shapes.append(Text(left + wide / 2, top - 5, str(number + 1), Ink.MUTED, size=11, anchor="middle"))
        y = top + _HEIGHT + (number + 1) * _LINE
        shapes.append(Bar(_SIDE, y - 9, 10, 10, _INKS[part]))
        shapes.append(Text(_SIDE + 18, y, f"{number + 1}  {line}", Ink.TEXT))
        hot.append(Hot(left, top, wide, _HEIGHT, line))
    return Drawing(width, height, tuple(shapes), title, words.listed([each.tip for each in hot]), tuple(hot))


def told_part(part: Part, seconds: float, wall: float) -> str:
    """A part in words."""
    text = TRANSLATE("words", "{what}: {time} ({share})")
    share = words.percent(seconds / wall) if wall else words.percent(0)
    time = words.seconds(seconds) if seconds >= _SHORT else words.milliseconds(seconds)
    return text.format(what=words.part(part), time=time, share=share)


def rows(used: Usage, where: Breakdown) -> Table:
    """The table as people read it: each worker, all of them, and the parts of the wall time."""
    head = [TRANSLATE("words", "What"), TRANSLATE("words", "photos"), TRANSLATE("words", "seconds"), "%"]
    table = [head]
    name = TRANSLATE("words", "worker {number}")
    for number, lane in enumerate(used.per_lane, start=1):
        table.append(_row(name.format(number=number), lane.worked, lane.utilisation, words.whole(lane.photos)))
    everybody = used.wall * used.workers
    for why, seconds in used.idle.items():
        idle = TRANSLATE("words", "idle, all workers: {why}").format(why=words.idle(why))
        table.append(_row(idle, seconds, seconds / everybody if everybody else 0.0))
    table.extend(
        _row(words.part(part), seconds, seconds / where.wall if where.wall else 0.0)
        for part, seconds in where.parts.items()
    )
    return table


def _row(what: str, seconds: float, share: float, photos: str = "") -> list[str]:
    return [what, photos, words.decimal(seconds, 2), words.decimal(share * 100, 1)]


def plain(used: Usage, where: Breakdown) -> Table:
    """The table as programs read it: what, which, photos, seconds."""
    table = [["kind", "name", "photos", "seconds"]]
    for number, lane in enumerate(used.per_lane, start=1):
        table.append(["worker", str(number), str(lane.photos), str(round(lane.worked, 6))])
    table.extend(["idle", why.value, "", str(round(used.idle[why], 6))] for why in Idle)
    table.extend(["part", part.value, "", str(round(where.parts[part], 6))] for part in Part)
    table.append(["run", "wall", str(sum(lane.photos for lane in used.per_lane)), str(round(used.wall, 6))])
    table.append(["run", "best", "", str(round(used.best, 6))])
    return table


def used_by(report: Report) -> Usage | None:
    """How the workers were used, of a run in which anything was done."""
    return usage(report) if report.lanes and report.landed else None
