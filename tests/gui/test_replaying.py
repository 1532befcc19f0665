"""A recorded run in the window: shown as it was, with its own times, and nothing can be begun."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from helpers.albums import make_album, names, plan_of
from helpers.clicks import LONG
from lightwork import Report, make_crew, run
from lightwork.events import Event, Landed
from lightwork.replay import save
from lightwork.report import State
from lightwork_gui.conductor.replays import Pace
from lightwork_gui.window import Replaying


@pytest.fixture
def recorded(tmp_path: Path) -> tuple[str, Report]:
    """A recording of twelve photos, one of them broken, and what really happened."""
    album = make_album(tmp_path / "album", 12)
    (album / "004.jpg").write_bytes(b"broken")
    plan = plan_of(album, tmp_path / "out")
    report = Report(plan)
    with make_crew("threads", 2) as crew:
        for event in run(plan.tasks, crew):
            report.add(event)
    file = str(tmp_path / "run.lwrun")
    save(report, file, "test")
    return file, report


def play(qtbot: QtBot, file: str, speed: float) -> Replaying:
    """The window, playing."""
    window = Replaying(file, speed)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.warm_up()
    return window


def test_a_run_is_shown_as_it_was(qtbot: QtBot, recorded: tuple[str, Report], tmp_path: Path) -> None:
    """Counts, lanes and seconds are those of the recording, however fast it is played; nothing is written."""
    file, real = recorded
    before = names(tmp_path)

    window = play(qtbot, file, 4.0)
    qtbot.waitUntil(lambda: window._report.state is State.DONE, timeout=LONG)

    shown = window._report
    assert (shown.done, shown.failed, shown.left) == (real.done, real.failed, real.left) == (11, 1, 0)
    assert shown.elapsed == pytest.approx(real.elapsed)
    assert [len(lane) for lane in shown.lanes] == [len(lane) for lane in real.lanes]
    assert window.strip.heading.text().startswith("Done")
    assert names(tmp_path) == before
    assert not window.conductor.running


def test_it_can_be_held_and_goes_on(qtbot: QtBot, recorded: tuple[str, Report]) -> None:
    """Nothing arrives while it is held."""
    window = play(qtbot, recorded[0], 0.01)
    qtbot.waitUntil(lambda: bool(window._report.lanes), timeout=LONG)

    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.strip.resume.isVisible()
    at = window._report.now
    heard: list[Event] = []
    window.replays.arrived.connect(heard.append)
    qtbot.wait(50)  # there is no signal that nothing happens
    assert window._report.now == at
    assert not [event for event in heard if isinstance(event, Landed)]

    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window._report.now > at, timeout=LONG)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window._report.state is State.STOPPED, timeout=LONG)
    assert not window.strip.start.isVisible()


def test_what_is_no_recording_is_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a box; the window stays."""
    told: list[str] = []
    monkeypatch.setattr("lightwork_gui.window.replaying.tell", lambda _, text: told.append(text))
    (tmp_path / "x.lwrun").write_bytes(os.urandom(100))

    window = play(qtbot, str(tmp_path / "x.lwrun"), 1.0)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)

    assert "no recording of a run" in told[0]
    assert window.isVisible()


def test_a_held_clock_stands_still() -> None:
    """And a wait that was stopped ends at once."""
    pace = Pace()
    pace.hold()
    at = pace.clock()
    assert pace.clock() == at
    pace.go_on()
    pace.wait(0.001)
    assert pace.clock() >= at + 0.001
    pace.stop()
    pace.wait(1000)
