"""What it costs to write down what happens: phases and board in the workers, the report, and a recording in a file.

    .venv/bin/python tests/bench/recording.py [PHOTOS]

The run itself is timed with the report; each cost is then timed alone on the same events, and shown as a share of the
run. The target for all of them together is 1 %; nobody judges it here.
"""

import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterable
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[1])

from helpers.albums import make_album, plan_of  # noqa: E402
from lightwork import Report, make_crew, run  # noqa: E402
from lightwork.crews import cores  # noqa: E402
from lightwork.events import PHASES, Event, Held  # noqa: E402
from lightwork.replay import save  # noqa: E402
from lightwork.usage import breakdown, usage  # noqa: E402

PHOTOS = 4_000


def main(photos: int) -> None:
    """Measures, and prints."""
    with tempfile.TemporaryDirectory() as folder:
        plan = plan_of(make_album(Path(folder, "in"), photos, (160, 120)), Path(folder, "out"), "64")
        events: list[Event] = []
        with make_crew("processes", cores()) as crew:
            list(run(plan.tasks[: 4 * cores()], crew))  # the workers are up
            began = time.perf_counter()
            events.extend(run(plan.tasks, crew))
            wall = time.perf_counter() - began
        report = Report(plan)
        costs = {
            "report": _timed(lambda: _fold(report, events)),
            "phases in the workers": _timed(lambda: _phases(photos)) / cores(),
            "utilisation and breakdown": _timed(lambda: (usage(report), breakdown(report))),
            "a recording in a file": _timed(lambda: save(report, str(Path(folder, "run.lwrun")), "bench")),
        }
    held = sum(isinstance(event, Held) for event in events)
    _say(f"{photos:,} small photos on {cores()} cores: {wall:.2f} s, {len(events):,} events, {held} of them Held")
    for what, seconds in costs.items():
        _say(f"  {what:28} {seconds:7.3f} s  {100 * seconds / wall:5.2f} % of the run")
    always = costs["report"] + costs["phases in the workers"]
    _say(f"  what every run pays: {100 * always / wall:.2f} %; target 1 %")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _fold(report: Report, events: Iterable[Event]) -> None:
    for event in events:
        report.add(event)


def _phases(photos: int) -> None:
    """What `lightwork.crews.hand` and `lightwork.pixels.make` write down of so many photos."""
    cells = array("d", [0.0] * 4)
    for number in [*range(len(PHASES) + 1)] * photos:
        cells[1] = number
        cells[2] = time.perf_counter()
        cells[3] += time.perf_counter() - cells[2]


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else PHOTOS)
