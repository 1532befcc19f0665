"""What is foreseen of a run: measured while the person looks, told in the plan line, remembered with the run."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG, drop
from helpers.crews import tasks
from lightwork.errors import CrewError
from lightwork.forecast import Forecast, Machine, Range, wall
from lightwork.plan import Plan, Task
from lightwork.run import Control
from lightwork_gui import words
from lightwork_gui.conductor import Conductor
from lightwork_gui.progress.strip import RunStrip
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], None]

MACHINE = Machine(8, 8)


def foreseen(work: float = 54.0, workers: int = 4) -> Forecast:
    """A forecast for a thousand photos."""
    span = Range(work * 0.8, work, work * 1.4)
    seconds, size = wall(span, 0.1, MACHINE.lanes(workers)), Range(170e6, 180e6, 195e6)
    return Forecast(1000, 24, workers, seconds, size, span, 0.1, MACHINE, 107_000_000)


@pytest.fixture
def strip(qtbot: QtBot) -> RunStrip:
    """A run strip by itself."""
    made = RunStrip()
    qtbot.addWidget(made)
    return made


class Oracle:
    """Stands in for the measurement: notes what it is asked, and answers when it is told to, or given up.

    Attributes:
        asked: how many photos, and for how many workers.
        controls: of each question.
        answer: what it says; an exception is raised.
        may: whether it may answer.
    """

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []
        self.controls: list[Control] = []
        self.answer: Forecast | Exception | None = foreseen()
        self.may = threading.Event()

    def __call__(self, tasks: Sequence[Task], workers: int, control: Control) -> Forecast | None:
        """As `foresee`."""
        self.asked.append((len(tasks), workers))
        self.controls.append(control)
        while not control.stopped and not self.may.wait(0.01):
            pass
        if control.stopped:
            return None
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def oracle(monkeypatch: pytest.MonkeyPatch) -> Oracle:
    """Nothing is measured; the test says what comes of it."""
    made = Oracle()
    monkeypatch.setattr("lightwork.lab.foresee.foresee", made)
    return made


# Words


def test_the_words_tell_time_range_and_bytes() -> None:
    """In one unit where one will do."""
    assert words.forecast(foreseen()) == "about 14 s (11\u201319 s) and 180 MB"
    assert words.forecast(foreseen(4.0)) == "about 1.1 s (0.9\u20131.6 s) and 180 MB"
    assert words.forecast(foreseen(5400.0)) == "about 22 min 30 s (18 min 0 s to 31 min 30 s) and 180 MB"


def test_the_details_tell_what_it_rests_on() -> None:
    """How many photos, which bytes, how much memory; what is free if that is known."""
    told = words.forecast_details(foreseen(), 3_400_000_000)

    assert told == (
        "Foreseen from 24 of your photos, made and thrown away. The results will take 170 MB to 195 MB; 3.4 GB are "
        "free. A worker takes about 107 MB of memory."
    )
    assert "free" not in words.forecast_details(foreseen(), None)
    assert "memory" not in words.forecast_details(msgspec.structs.replace(foreseen(), memory=0), None)


def test_the_score_is_a_sentence() -> None:
    """What was foreseen, and what it took."""
    assert words.scored(foreseen(), 14.2) == "foreseen 11\u201319 s, took 14 s"


# The strip


def test_the_line_shows_the_forecast(strip: RunStrip) -> None:
    """In the place of the guess; the rest of it stands beside the line, and goes with the plan."""
    strip.show_plan(Plan(tasks(3), (), needed=1_000_000, free=3_400_000_000))

    strip.show_forecast(foreseen())

    assert strip.figures.text() == "about 14 s (11\u201319 s) and 180 MB"
    assert "24 of your photos" in strip.figures.toolTip()
    assert strip.figures.accessibleDescription() == strip.figures.toolTip()
    strip.show_plan(Plan(tasks(2), (), needed=1_000_000))
    assert strip.figures.text() == "about 1.0 MB needed"
    assert strip.figures.toolTip() == ""


# The window


def test_a_plan_is_foreseen_while_the_person_looks(qtbot: QtBot, window: Window, album: Path, oracle: Oracle) -> None:
    """Without being asked; the list and Start are there meanwhile."""
    drop(window, album)
    qtbot.waitUntil(lambda: oracle.asked == [(12, window.form.cores.value())], timeout=LONG)
    able = window.strip.start.isEnabled()
    oracle.may.set()

    qtbot.waitUntil(lambda: "about 14 s" in window.strip.figures.text() or "180 MB" in window.strip.figures.text())

    assert able


def test_the_cores_rescale_the_forecast(qtbot: QtBot, window: Window, album: Path, oracle: Oracle) -> None:
    """Nothing is measured again."""
    oracle.may.set()
    drop(window, album)
    with qtbot.waitSignal(window.conductor.forecasts.ready, timeout=LONG):
        pass

    window.form.workers_changed.emit(1)

    assert "about 54 s" in window.strip.figures.text()
    window.form.workers_changed.emit(6)
    assert "about 9.1 s" in window.strip.figures.text()
    assert len(oracle.asked) == 1


def test_another_recipe_gives_the_forecast_up(
    qtbot: QtBot, window: Window, album: Path, oracle: Oracle, planned: Planned
) -> None:
    """It is stopped at once, and the new plan is foreseen."""
    drop(window, album)
    qtbot.waitUntil(lambda: len(oracle.asked) == 1, timeout=LONG)

    def change() -> None:
        window.form.changed.emit(window.form.recipe())
        assert oracle.controls[0].stopped

    planned(window, change)

    qtbot.waitUntil(lambda: len(oracle.asked) == 2, timeout=LONG)
    assert not oracle.controls[1].stopped


def test_start_does_not_wait_for_the_forecast(
    qtbot: QtBot, window: Window, album: Path, oracle: Oracle, finished: Finished
) -> None:
    """It is given up, the run is made, and nothing is remembered."""
    drop(window, album)
    qtbot.waitUntil(lambda: len(oracle.asked) == 1, timeout=LONG)

    finished(window, window.strip.start.click)

    assert oracle.controls[0].stopped
    assert not window.conductor.forecasts.busy
    (run,) = window.conductor.keeper.journal.runs()
    assert run.done + run.copied == 12
    assert run.forecast is None


def test_a_run_remembers_its_forecast(
    qtbot: QtBot, window: Window, album: Path, oracle: Oracle, finished: Finished
) -> None:
    """For the workers that it has."""
    oracle.may.set()
    drop(window, album)
    with qtbot.waitSignal(window.conductor.forecasts.ready, timeout=LONG):
        pass

    finished(window, window.strip.start.click)

    (run,) = window.conductor.keeper.journal.runs()
    assert run.forecast == foreseen().for_workers(window.form.cores.value())


def test_closing_gives_the_forecast_up(qtbot: QtBot, window: Window, album: Path, oracle: Oracle) -> None:
    """The window goes, whatever is being foreseen."""
    drop(window, album)
    qtbot.waitUntil(lambda: len(oracle.asked) == 1, timeout=LONG)

    assert window.close()

    assert oracle.controls[0].stopped
    window.conductor.forecasts.forecast_for(tasks(20), 1)  # as a timer would that is still under way
    assert len(oracle.asked) == 1


@pytest.mark.parametrize("answer", [None, CrewError("no worker comes up"), OSError("the disk is full")])
def test_no_forecast_is_no_trouble(
    qtbot: QtBot, window: Window, album: Path, oracle: Oracle, answer: Exception | None
) -> None:
    """The line stays as it was."""
    oracle.answer = answer
    drop(window, album)
    qtbot.waitUntil(lambda: len(oracle.asked) == 1, timeout=LONG)
    before = window.strip.figures.text()
    oracle.may.set()

    qtbot.waitUntil(lambda: not window.conductor.forecasts.busy, timeout=LONG)

    assert window.strip.figures.text() == before


def test_a_real_forecast_arrives(qtbot: QtBot, window: Window, album: Path) -> None:
    """Real photos, real workers, a real sentence."""
    with qtbot.waitSignal(window.conductor.forecasts.ready, timeout=LONG) as told:
        drop(window, album)

    assert told.args is not None
    assert isinstance(told.args[0], Forecast)
    assert words.forecast(told.args[0]) in window.strip.figures.text()


def test_an_older_forecast_is_not_told(qtbot: QtBot, oracle: Oracle) -> None:
    """Only what was asked for last is answered."""
    conductor = Conductor()
    oracle.may.set()
    with qtbot.waitSignal(conductor.forecasts.ready, timeout=LONG) as told:
        conductor.forecasts.forecast_for(tasks(20), 1)
        conductor.forecasts.forecast_for(tasks(30), 2)
    assert told.args == [foreseen()]
    with qtbot.assertNotEmitted(conductor.forecasts.ready):
        conductor.forecasts._made.emit(oracle.controls[0], foreseen())  # it had ended before it was given up
    conductor.close()
    assert not conductor.forecasts.busy
