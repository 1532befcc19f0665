"""Lane table: what each worker of a run did, photo by photo, as rows for a spreadsheet."""

from collections.abc import Iterator

from lightwork.events import PHASES
from lightwork.outcomes import Lane
from lightwork.report import Report
from lightwork.usage import idle_stretches

_COLUMNS = ("worker", "what", "name", "began s", "ended s", *(f"{phase} s" for phase in PHASES))


def lanes_table(report: Report, span: tuple[float, float] | None = None) -> Iterator[tuple[str, ...]]:
    """Yields a row for each photo and each idle stretch of a time, by worker and time, the names of the columns first.

    Seconds are counted from the start of the run. A photo is called by its path below the folder that was given.
    """
    begin, end = span or (report.started, report.now)
    yield _COLUMNS
    for number, lane in enumerate(report.lanes):
        rows = [*_photos_of(report, lane, begin, end), *_gaps_of(report, number, begin, end)]
        for began, ended, (what, name), phases in sorted(rows):
            times = (_seconds(began - report.started), _seconds(ended - report.started))
            yield str(number + 1), what, name, *times, *phases


_Told = tuple[float, float, tuple[str, str], tuple[str, ...]]
"""Two times, what it was and its name, and phases."""


def _photos_of(report: Report, lane: Lane, begin: float, end: float) -> Iterator[_Told]:
    """When each photo was begun and ended, what it is called, and the seconds of its phases."""
    for place in range(lane.until(begin), len(lane)):
        photo = lane[place]
        if photo.began >= end:
            return
        name = report.plan.tasks[photo.index].source.relative.encode("utf-8", "backslashreplace").decode()
        yield photo.began, photo.ended, ("photo", name), tuple(map(_seconds, photo.phases))


def _gaps_of(report: Report, number: int, begin: float, end: float) -> Iterator[_Told]:
    """When each idle stretch began and ended, and why it was."""
    for gap in idle_stretches(report, number, begin, end):
        if gap.ended > gap.began:
            yield gap.began, gap.ended, ("idle", gap.why.value), ("",) * len(PHASES)


def _seconds(value: float) -> str:
    return f"{value:.6f}"
