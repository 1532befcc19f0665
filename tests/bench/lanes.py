"""How long the lanes take to be painted: a whole run of a hundred thousand photos, and ever smaller parts of it.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tests/bench/lanes.py [PHOTOS] [WORKERS]

The run is made up. "anew" is a painting of another part than before, "again" one of the same part. The figures are
printed and judged by nobody; 8 ms is half of what 60 frames a second leave for everything.
"""

import sys
from collections.abc import Callable
from itertools import cycle
from statistics import quantiles
from time import perf_counter

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from lightwork.events import Ended, Landed, Made, Started
from lightwork.plan import Plan
from lightwork.report import Report
from lightwork_gui import theme
from lightwork_gui.cores.lanes import Lanes

PHOTOS, WORKERS = 100_000, 8
ZOOMS = (1.1, 3, 10, 30, 100, 300, 1000, 10_000)
WIDTH = 1200
PAINTINGS = 40
LENGTHS = (0.012, 0.031, 0.022, 0.094, 0.017)
"""Seconds of photos, in turn."""


def made_up(photos: int, workers: int) -> Report:
    """A run that has ended, with a pause in the middle of it."""
    report, at = Report(Plan((), ())), [0.0] * workers
    report.add(Started(photos, "processes", workers, 0.0))
    lengths = cycle(LENGTHS)
    for index in range(photos):
        lane, seconds = index % workers, next(lengths)
        began = at[lane] + 0.0005 + (30.0 if index // workers == photos // workers // 2 else 0.0)
        phases = (seconds * 0.05, seconds * 0.4, seconds * 0.3, seconds * 0.2, seconds * 0.05)
        outcome = Made(index, (40, 30), 1000, (), phases, seconds)
        report.lanes[lane].add(Landed(outcome, lane, began, began + seconds))
        at[lane] = began + seconds
    report.add(Ended(1, max(at)))
    return report


def times(act: Callable[[], object], before: Callable[[int], object]) -> str:
    """The middle and the 95th percentile, in milliseconds."""
    taken = []
    for turn in range(PAINTINGS):
        before(turn)
        start = perf_counter()
        act()
        taken.append((perf_counter() - start) * 1000)
    parts = quantiles(taken, n=20)
    return f"{parts[9]:6.2f} {parts[18]:6.2f}"


def main() -> None:
    """Prints a line for each zoom."""
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    photos = int(sys.argv[1]) if len(sys.argv) > 1 else PHOTOS
    workers = int(sys.argv[2]) if len(sys.argv) > 2 else WORKERS
    lanes, report = Lanes(list), made_up(photos, workers)
    lanes.resize(WIDTH, lanes.pitch * workers)
    start = perf_counter()
    lanes.show_report(report, workers)
    print(f"first look at {photos:,} photos in {workers} lanes: {(perf_counter() - start) * 1000:.0f} ms")  # noqa: T201
    picture, sight = QPixmap(lanes.size()), lanes.sight

    def paint() -> None:
        lanes.render(picture)

    print("milliseconds per painting, middle and 95th percentile\n   zoom     seconds          anew         again")  # noqa: T201
    for zoom in ZOOMS:
        sight.seconds = sight.whole / zoom

        def elsewhere(turn: int) -> None:
            sight.seconds = sight.whole / zoom * (1 + turn % 2 * 0.001)  # noqa: B023 - used in this turn
            sight.end = sight.first + sight.span + (sight.whole - sight.span) * turn / PAINTINGS

        anew = times(paint, elsewhere)
        again = times(paint, lambda _: None)
        print(f"{zoom:7g} {sight.span:11.2f} {anew} {again}")  # noqa: T201


if __name__ == "__main__":
    main()
