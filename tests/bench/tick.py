"""How promptly the window answers: while 10,000 tiny photos are made, and when it starts.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tests/bench/tick.py [PHOTOS]

Lateness is how long a timer of the window's thread had to wait beyond its time; what kept it waiting longest is named.
The figures are printed beside their targets and judged by nobody.
"""

import gc
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lightwork_gui.window import Window

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT / "tests")

PHOTOS = 10_000
EVERY = 5
"""Milliseconds between two ticks."""
LATE = 0.05
"""Seconds without a tick that are looked into."""
STARTS = 5
IMPORTS = 12
"""Modules that are named, of those that take longest to import."""


def main(arguments: list[str]) -> int:
    """Measures; gives the exit code."""
    if arguments[:1] == ["start"]:
        return _start()
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"LIGHTWORK_HOME": f"{home}/journal", "XDG_CONFIG_HOME": f"{home}/config"}
        os.environ |= {"PYTHONPYCACHEPREFIX": f"{home}/bytecode"}  # as it is installed: compiled at the first start
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        _show_starts()
        _show_imports()
        _show_ticks(Path(home), int(arguments[0]) if arguments else PHOTOS)
    return 0


# The start


def _show_starts() -> None:
    """From the start of the process, in a process of its own each; the first one, which warms the disk, is left out."""
    runs = [_marks() for _ in range(STARTS + 1)][1:]
    _say(f"start, {STARTS} times, milliseconds: median (fastest to slowest)")
    for mark in runs[0]:
        times = sorted(run[mark] for run in runs)
        _say(f"  {mark:24} {times[len(times) // 2]:6.0f}  ({times[0]:.0f} to {times[-1]:.0f})")
    _say("  targets: first painting 300, crew ready 500 later")


def _marks() -> dict[str, float]:
    environment = os.environ | {"LIGHTWORK_T0": str(time.monotonic())}
    command = [sys.executable, __file__, "start"]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    return {name: float(value) for name, value in (line.split("\t") for line in told.splitlines())}


def _start() -> int:
    """Starts the window as the program does, says when what was there, and ends."""
    begin = float(os.environ["LIGHTWORK_T0"])
    gc.disable()  # as the program does

    def mark(name: str) -> None:
        _say(f"{name}\t{(time.monotonic() - begin) * 1000:.1f}")

    mark("interpreter")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - what is measured

    mark("Qt imported")
    from lightwork_gui import theme  # noqa: PLC0415
    from lightwork_gui.early import Early  # noqa: PLC0415

    app = QApplication(["lightwork-gui"])
    app.setApplicationName("Lightwork")
    app.setOrganizationName("Lightwork")
    theme.prepare(app, theme.LIGHT)
    app.setWindowIcon(theme.app_icon())
    early = Early(b"")
    early.appear()
    mark("first painting")
    from lightwork_gui.window import Window  # noqa: PLC0415

    mark("rooms imported")
    window = Window(late=True)
    theme.dress(app)
    mark("rooms made")
    early.take(window)
    early.repaint()
    mark("rooms painted")
    window.warm_up()
    while not _warm(window):
        app.processEvents()
        time.sleep(0.002)
    mark("crew ready")
    early.close()
    return 0


def _warm(window: "Window") -> bool:
    from lightwork.crews.processes import Processes  # noqa: PLC0415

    crew = window.conductor._crew
    return isinstance(crew, Processes) and len(crew.pids()) == crew.workers


def _show_imports() -> None:
    command = [sys.executable, "-X", "importtime", "-c", "import lightwork_gui.app"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    rows = [line.removeprefix("import time:").split("|") for line in told.splitlines() if "|" in line][1:]
    own = sorted(((int(row[0]), row[2].strip()) for row in rows), reverse=True)[:IMPORTS]
    _say("imports, milliseconds of their own (measuring them slows them down):")
    _say("  " + ", ".join(f"{name} {took / 1000:.0f}" for took, name in own))


# The ticks


def _show_ticks(home: Path, photos: int) -> None:
    from helpers.albums import make_album  # noqa: PLC0415 - after the starts were measured

    album = make_album(home / "album", photos, (64, 48))
    late, stalls, seconds = _run(album, home)
    cuts = quantiles(late, n=100)
    _say(f"{photos:,} photos of 64 x 48, 2 workers, {seconds:.1f} s, {len(late):,} ticks; milliseconds late:")
    _say(
        f"  p50 {cuts[49] * 1000:.1f}   p99 {cuts[98] * 1000:.1f} (target 50)   max {max(late) * 1000:.0f} (target 200)"
    )
    for place, times in stalls.most_common(8):
        _say(f"  {times} times: {place}")


def _run(album: Path, home: Path) -> tuple[list[float], Counter[str], float]:
    """How late each tick of one run was, where the thread was when it was late, and how long the run took."""
    from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from lightwork_gui import theme  # noqa: PLC0415
    from lightwork_gui.window import Window  # noqa: PLC0415

    app = QApplication(["lightwork-gui"])
    theme.apply(app, theme.LIGHT)
    window = Window()
    window.form.cores.show_value(2)
    window.form.basics.size_field._width.setText("32")
    window.resize(1280, 840)
    window.show()
    window.warm_up()
    window.conductor.planned.connect(lambda _: window.strip.start.click())
    window.add([str(album)])
    window.form.set_output(str(home / "made"))
    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    window.conductor.run_ended.connect(app.quit)
    watch = Watch(ticks)
    window.conductor.recorded.connect(watch.end)
    QTimer.singleShot(0, watch.start)
    timer.start(EVERY)
    app.exec()
    watch.end()
    window.close()
    gaps = [(after - before) - EVERY / 1000 for before, after in pairwise(ticks)]
    return [max(0.0, gap) for gap in gaps], watch.places, ticks[-1] - ticks[0]


class Watch(threading.Thread):
    """Looks where the window's thread is whenever it has not ticked for too long."""

    def __init__(self, ticks: list[float]) -> None:
        super().__init__(daemon=True)
        self.places: Counter[str] = Counter()
        self._ticks = ticks
        self._main = threading.main_thread().ident
        self._ended = threading.Event()

    def run(self) -> None:
        """Until it is ended."""
        while not self._ended.wait(LATE / 2):
            if self._ticks and time.perf_counter() - self._ticks[-1] > LATE:
                self.places[self._place()] += 1

    def end(self) -> None:
        """No more is of interest."""
        self._ended.set()

    def _place(self) -> str:
        frame = sys._current_frames().get(self._main or 0)
        names = []
        while frame is not None:
            if "lightwork" in frame.f_code.co_filename:
                names.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}")
            frame = frame.f_back
        return " < ".join(names[:3]) or "Qt itself"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
