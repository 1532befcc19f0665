"""What one number of photos costs the program itself, phase by phase, in a process of its own.

::

    scan ─► plan ─► journal ─► run with a crew that answers at once ─► report, CSV ─► the window's list

The crew makes nothing, so what is left is the program's own: what it does for every photo, in one thread.
"""

import gc
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from time import perf_counter, process_time, thread_time
from typing import Any

import msgspec

from helpers.crews import Puppet
from helpers.crews import made as made_up
from lightwork import Report, make_crew, make_plan, run, scan
from lightwork.crews import Tell, cores
from lightwork.events import Landed
from lightwork.journal import Journal
from lightwork.ledger import csv_pieces, ledger_json
from lightwork.pixels.look import look
from lightwork.plan import Header, Plan, Task, remember
from lightwork.recipe import Recipe, Sizing

HEADER = Header("jpeg", (4000, 3000))
"""Of every photo where no file is opened."""

REAL = 10_000
"""Photos that are also made, at most."""

LOOKED = 100_000
"""Headers that are read, at most."""


class Phase(msgspec.Struct, frozen=True):
    """What a part of the way took.

    Attributes:
        wall: seconds; 0 where it was not looked at.
        cpu: processor seconds of this process.
        peak: most bytes resident meanwhile; 0 where the system does not say.
    """

    wall: float
    cpu: float
    peak: int


class Costs(msgspec.Struct):
    """All of one number of photos.

    Attributes:
        photos: how many.
        phases: by name, in their order.
        journal_bytes: of its file after the run.
        csv_bytes: of the table of results.
        tick: seconds of a painting of the list while one scrolls, 99 of 100 are shorter.
    """

    photos: int
    phases: dict[str, Phase] = {}
    journal_bytes: int = 0
    csv_bytes: int = 0
    tick: float = 0.0


class Prompt(Puppet):
    """Workers that answer at once and make nothing: what is measured is who asks them."""

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Answers each."""
        del tell
        return [_answered(task.index, place % self.workers) for place, task in enumerate(tasks)]


def _answered(index: int, lane: int) -> Future[Landed]:
    future: Future[Landed] = Future()
    now = perf_counter()
    future.set_result(Landed(made_up(index), lane, now, now))
    return future


class Meter:
    """Times phases, and how much memory each takes at most."""

    def __init__(self, costs: Costs) -> None:
        self._costs = costs

    def time(self, name: str, work: Callable[[], Any]) -> Any:
        """Does it, and notes what it took."""
        _forget_peak()
        wall, cpu = perf_counter(), process_time()
        result = work()
        self._costs.phases[name] = Phase(perf_counter() - wall, process_time() - cpu, _peak())
        return result

    def part(self, name: str, cpu: float) -> None:
        """Notes the processor seconds of a part of a phase, taken together from many little ones."""
        self._costs.phases[name] = Phase(0.0, cpu, 0)


def measure(folder: Path, count: int, home: Path) -> Costs:
    """Goes all the way with a folder of so many photos.

    Args:
        folder: that they are in.
        count: how many.
        home: for the journal and the results; empty.
    """
    gc.freeze()  # as the window does when it has started
    costs = Costs(count)
    meter = Meter(costs)
    recipe = Recipe(sizing=Sizing.parse("32"), output=str(home / "out"))
    meter.time("start", lambda: None)
    found = meter.time("scan", lambda: sum(1 for _ in scan([str(folder)], recipe.output)))
    assert found == count
    if count <= LOOKED:
        meter.time("headers", lambda: [None for source in scan([str(folder)]) if look(source) is None])  # type: ignore[arg-type]
    known = remember(lambda _source, _also: HEADER)
    plan = meter.time("scan and plan", lambda: make_plan(scan([str(folder)], recipe.output), recipe, known))
    meter.time("plan again", lambda: make_plan(_sources(plan), recipe, known))
    report = _run(meter, costs, plan, recipe, home)
    costs.csv_bytes = meter.time("table of results", lambda: sum(map(len, csv_pieces(report))))
    meter.time("the same as JSON", lambda: sum(map(len, ledger_json(report))))
    if count <= REAL:
        _really(meter, plan, recipe, home)
    _window(meter, costs, plan, report)
    return costs


def _sources(plan: Plan) -> Iterable[Any]:
    return (task.source for task in plan.tasks)


def _run(meter: Meter, costs: Costs, plan: Plan, recipe: Recipe, home: Path) -> Report:
    """The run that makes nothing, with its report and its journal, as window and command line have them."""
    journal = Journal(str(home / "journal"))
    recorder = meter.time("journal: the plan", lambda: journal.begin(plan, ["in"], recipe, "processes", cores()))
    assert not recorder.trouble, recorder.trouble
    report = Report(plan)
    spent = [0.0, 0.0]

    def drive() -> None:
        for event in run(plan.tasks, Prompt(workers=cores()), memory=0):
            began = thread_time()
            report.add(event)
            between = thread_time()
            recorder.add(event)
            spent[0] += between - began
            spent[1] += thread_time() - between

    meter.time("run", drive)
    meter.part("of it the report", spent[0])
    meter.part("of it the journal", spent[1])
    recorder.close()
    costs.journal_bytes = sum(path.stat().st_size for path in (home / "journal").iterdir())
    assert report.landed == costs.photos
    return report


def _really(meter: Meter, plan: Plan, recipe: Recipe, home: Path) -> None:
    """The run with worker processes, which are up when it begins."""
    spent = 0.0
    journal = Journal(str(home / "real"))
    with make_crew("processes", cores()) as crew, journal.begin(plan, ["in"], recipe, "processes", cores()) as recorder:
        tasks = [task.moved(str(home)) for task in plan.tasks[: 4 * cores()]]
        list(run(tasks, crew))

        def drive() -> None:
            nonlocal spent
            for event in run(plan.tasks, crew, slate=recorder.slate):
                began = thread_time()
                recorder.add(event)
                spent += thread_time() - began

        meter.time("real run", drive)
    meter.part("of it the journal, real", spent)


def _window(meter: Meter, costs: Costs, plan: Plan, report: Report) -> None:
    """The list of the window over the same plan and report."""
    from PySide6.QtCore import QSize  # noqa: PLC0415 - the program without its window is measured before
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from bench.scroll import NoThumbs, frames, gaps  # noqa: PLC0415
    from lightwork_gui.photos.room import PhotosRoom  # noqa: PLC0415
    from lightwork_gui.photos.rows import By, Which  # noqa: PLC0415

    app = QApplication.instance() or QApplication(["lightwork"])
    room = PhotosRoom(NoThumbs(10))
    room.resize(QSize(880, 560))
    room.show()

    def show() -> None:
        room.show_plan(plan, report)
        app.processEvents()

    meter.time("list: rows appear", show)
    last = room.table.verticalScrollBar().maximum()
    taken = meter.time("list: scrolling", lambda: frames(room, lambda frame: frame * 7919 * 49 % max(1, last)))
    costs.tick = sorted(taken)[len(taken) * 99 // 100]
    meter.time("list: sort by status", partial(gaps, room, lambda: room.sort(By.STATUS, down=True)))
    meter.time("list: sort by name", partial(gaps, room, lambda: room.sort(By.NAME, down=True)))
    meter.time("list: only what failed", partial(gaps, room, lambda: room.show_only(Which.FAILED)))
    meter.time("list: everything again", partial(gaps, room, lambda: room.show_only(Which.ALL)))
    meter.time("list: find", partial(gaps, room, lambda: room.bar.text.setText("img_0000012")))
    room.close()


_CLEAR, _STATUS = Path("/proc/self/clear_refs"), Path("/proc/self/status")
"""Linux tells how much memory a process had at most, and begins anew when it is told to: proc(5)."""


def _forget_peak() -> None:
    """Begins to count the peak anew."""
    if _CLEAR.exists():
        _CLEAR.write_text("5")


def _peak() -> int:
    """The most bytes of this process that were in memory; 0 where nobody says."""
    lines = _STATUS.read_text().splitlines() if _STATUS.exists() else []
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))
