"""A hung photo is cut off, also when it keeps the interpreter to itself; a stop waits for nobody."""

import os
from pathlib import Path
from time import perf_counter

import psutil
import pytest

from helpers import faults
from helpers.albums import make_album, names, plan_of
from helpers.commands import wait_until
from helpers.pictures import encoded, scene
from lightwork import Control, Report, run
from lightwork.crews.processes import Processes
from lightwork.events import Began, Failed, FailureKind, Landed

pytestmark = pytest.mark.skipif(os.name == "nt", reason="workers are killed by signals")

PHOTO = encoded(scene((96, 64)))
DEADLINE = 0.7
HUNG = ["hang", "hanggil", "hangsearch", "hangpart"]


def album(folder: Path, good: int, *words: str) -> Path:
    """So many good photos, and before them one for each word."""
    make_album(folder, good)
    for number, word in enumerate(words):
        (folder / f"00-{number}.jpg").write_bytes(faults.with_order(PHOTO, word))
    return folder


@pytest.mark.parametrize("word", HUNG)
def test_a_hung_photo_is_cut_off_in_time(tmp_path: Path, word: str) -> None:
    """It fails within half a second of its deadline, the others are made meanwhile, and no half file stays."""
    plan = plan_of(album(tmp_path / "in", 40, word), tmp_path / "out")

    with Processes(2, target=faults.work, patience=lambda _: DEADLINE) as hands:
        landed = [event for event in run(plan.tasks, hands) if isinstance(event, Landed)]

    (late,) = (event for event in landed if isinstance(event.outcome, Failed))
    assert isinstance(late.outcome, Failed)
    assert late.outcome.kind is FailureKind.TIMED_OUT
    assert plan.tasks[late.outcome.index].source.relative == "00-0.jpg"
    assert DEADLINE <= late.ended - late.began <= DEADLINE + 0.5
    assert sum(event.ended < late.ended for event in landed) >= 20
    assert names(tmp_path / "out") == [f"{number:03}.jpg" for number in range(40)]


def test_a_stop_is_immediate(tmp_path: Path) -> None:
    """Eight photos in hand that never end: half a second after the stop none is, and every file is accounted for."""
    plan = plan_of(album(tmp_path / "in", 0, *HUNG, *HUNG), tmp_path / "out")
    control, report, begun, held, stopped = Control(), Report(plan), 0, [], 0.0

    with Processes(8, target=faults.work) as hands:
        for event in run(plan.tasks, hands, control):
            report.add(event)
            begun += isinstance(event, Began)
            if begun == 8 and not control.stopped:
                wait_until(lambda: sum(now is not None for now in hands.board()) == 8)
                wait_until(lambda: len(parts(tmp_path / "out")) == 2)
                held = [psutil.Process(pid) for pid in hands.pids()]
                stopped = perf_counter()
                control.stop()
        took = perf_counter() - stopped
        dead, alive = psutil.wait_procs(held, timeout=max(0.0, 0.5 - took))

    assert took < 0.5
    assert (len(dead), alive) == (8, [])
    assert (report.done, report.failed, report.left) == (0, 0, 8)
    assert names(tmp_path / "out") == []


def parts(folder: Path) -> list[str]:
    """Unfinished files."""
    return [name for name in names(folder) if name.endswith(".part")]
