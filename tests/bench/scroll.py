"""How long the list takes: to be painted while one scrolls, to be sorted, narrowed and searched.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tests/bench/scroll.py [ROWS]

The photos are made up, so that no disk is measured: a hundred thousand tasks, a third of them done, some failed. The
figures are printed and judged by nobody; 60 frames a second leave 16.7 ms for one, and a window that does not answer
for 50 ms is felt.
"""

import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import quantiles
from time import perf_counter

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from lightwork.events import Change, Failed, FailureKind, Landed, Made, Outcome, Result, Started, What
from lightwork.plan import Action, Output, Plan, Task
from lightwork.recipe import Recipe, Sizing
from lightwork.report import Report
from lightwork.scan import Source
from lightwork_gui import theme
from lightwork_gui.conductor import Thumbs
from lightwork_gui.photos.room import PhotosRoom
from lightwork_gui.photos.rows import By, Which

ROWS = 100_000
FRAMES = 300
SIZES = (QSize(880, 560), QSize(1520, 1400))
"""Of the list in a window of 1280 x 840, and of one on a large screen."""


class NoThumbs(Thumbs):
    """Wishes for nothing: no process is started."""

    def get(self, path: str) -> None:
        """None is there yet."""
        del path


def made_up(rows: int) -> tuple[Plan, Report]:
    """A plan in the middle of its run."""
    recipe, sizing = Recipe(output="/out"), Sizing()
    tasks = []
    for index in range(rows):
        folder, name = f"holiday {index // 500:04}/day {index // 50 % 10}", f"IMG_{index * 7919 % rows:06}.jpg"
        source = Source(f"/photos/{folder}/{name}", f"{folder}/{name}", 3_000_000 + index * 37, 0, (1, index))
        output = Output(f"/out/{folder}/{name}", False, Action.RESIZE, "jpeg", sizing, (1600, 1200 + index % 9))
        tasks.append(Task(index, source, (output,), (4000 + index % 99, 3000), recipe))
    plan = Plan(tuple(tasks), ())
    report = Report(plan)
    report.add(Started(rows, "processes", 2, 0.0))
    for index in range(0, rows, 3):
        report.add(Landed(became(index), index % 2, 0.0, 1.0))
    return plan, report


def became(index: int) -> Outcome:
    """What became of a photo."""
    if index % 100 == 0:
        return Failed(index, FailureKind.CUT_SHORT, "its end is missing")
    changes = (Change(What.TURNED, "90 degrees"),) if index % 5 == 0 else ()
    result = Result((1600, 1200), 400_000 + index % 999)
    return Made(index, (4000, 3000), 3_000_000, (result,), (0.0,) * 5, 0.1, changes)


def told(what: str, seconds: Sequence[float]) -> None:
    """Prints the middle, the 99th of a hundred, and the longest, in milliseconds."""
    parts = quantiles(seconds, n=100, method="inclusive")
    middle, late, longest = (1000 * value for value in (parts[49], parts[98], max(seconds)))
    print(f"{what:44} p50 {middle:7.1f}   p99 {late:7.1f}   max {longest:7.1f} ms")  # noqa: T201


def frames(room: PhotosRoom, step: Callable[[int], int]) -> list[float]:
    """Seconds of each painting while the list moves."""
    bar, viewport = room.table.verticalScrollBar(), room.table.viewport()
    taken = []
    for frame in range(FRAMES):
        began = perf_counter()
        bar.setValue(step(frame))
        viewport.repaint()
        taken.append(perf_counter() - began)
    return taken


def gaps(room: PhotosRoom, act: Callable[[], object]) -> tuple[float, list[float]]:
    """Seconds until the list is arranged, and between the ticks of a window meanwhile."""
    ticks = [perf_counter()]
    timer = QTimer(room)
    timer.timeout.connect(lambda: ticks.append(perf_counter()))
    over: list[float] = []
    heard = room.arranged.connect(lambda: over.append(perf_counter()))
    timer.start(0)
    began = perf_counter()
    act()
    while not over:
        QApplication.processEvents()
    QApplication.processEvents()
    ticks.append(perf_counter())
    room.arranged.disconnect(heard)
    timer.stop()
    return over[0] - began, [later - earlier for earlier, later in pairwise(ticks)]


def main() -> None:
    """Measures all of it."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    app = QApplication(sys.argv)
    theme.apply(app, theme.LIGHT)
    plan, report = made_up(rows)
    room = PhotosRoom(NoThumbs(10))
    room.show()
    began = perf_counter()
    room.show_plan(plan, report)
    QApplication.processEvents()
    print(f"{rows:,} rows; shown after {1000 * (perf_counter() - began):.0f} ms")  # noqa: T201
    for size in SIZES:
        room.resize(size)
        QApplication.processEvents()
        place = f"{size.width()} x {size.height()}"
        page = room.table.viewport().height()
        last = room.table.verticalScrollBar().maximum()
        told(f"{place}, pixel by pixel", frames(room, lambda frame: frame * 12))
        told(f"{place}, page by page", frames(room, lambda frame, page=page: frame * page))  # type: ignore[misc]
        told(f"{place}, all over the list", frames(room, lambda frame, last=last: frame * 7919 * 49 % last))  # type: ignore[misc]
    room.table.selectAll()
    for what, act in {
        "sort by name": lambda: room.sort(By.NAME, down=False),
        "sort by status": lambda: room.sort(By.STATUS, down=True),
        "sort by pixels after": lambda: room.sort(By.PIXELS_AFTER, down=True),
        "only what failed": lambda: room.show_only(Which.FAILED),
        "only what is to do": lambda: room.show_only(Which.TODO),
        "everything": lambda: room.show_only(Which.ALL),
        "find": lambda: room.bar.text.setText("img_0123"),
        "find nothing": lambda: room.bar.text.setText("nowhere"),
    }.items():
        whole, between = gaps(room, act)
        told(f"{what}: {1000 * whole:.0f} ms; between ticks", between if len(between) > 1 else between * 2)


if __name__ == "__main__":
    main()
