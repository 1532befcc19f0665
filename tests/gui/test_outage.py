"""An output folder in trouble: the run pauses and says so once, and goes on when somebody has mended it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from helpers.albums import make_album, names
from helpers.clicks import LONG, drop
from lightwork.events import FailureKind, Landed, Paused, Trouble
from lightwork.plan import Plan
from lightwork.report import Report, State
from lightwork_gui import words
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], None]


@pytest.fixture
def held(qtbot: QtBot, window: Window, tmp_path: Path, planned: Planned) -> Window:
    """A run that has paused because its output folder has gone; the folder is called elsewhere now."""
    window.form.basics.size_field._width.setText("600")
    planned(window, lambda: drop(window, make_album(tmp_path / "many", 120, (1200, 900))))
    out = tmp_path / "many-resized"
    heard: list[Landed] = []

    def take_away(event: object) -> None:
        if isinstance(event, Landed) and not heard:
            out.rename(tmp_path / "elsewhere")
            heard.append(event)

    window.conductor.arrived.connect(take_away)
    qtbot.mouseClick(window.strip.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.strip.notice.isVisible, timeout=LONG)
    return window


def test_a_vanished_folder_pauses_and_resume_makes_everything(
    qtbot: QtBot, held: Window, tmp_path: Path, finished: Finished
) -> None:
    """One sentence, no failure; with the folder back, Resume makes all photos, and the sentence is gone."""
    assert held._report.state is State.PAUSED
    assert "is no longer there. Bring it back and press Resume." in held.strip.notice.text()
    assert held.strip.resume.isVisible()
    assert held.strip.stop.isVisible()
    assert held._report.failed == 0
    for left in (tmp_path / "many-resized").glob("*"):  # a worker may have made the folder anew
        left.unlink()
    if (tmp_path / "many-resized").exists():
        (tmp_path / "many-resized").rmdir()
    (tmp_path / "elsewhere").rename(tmp_path / "many-resized")

    finished(held, lambda: qtbot.mouseClick(held.strip.resume, Qt.MouseButton.LeftButton))

    assert held.strip.heading.text() == "Done"
    assert not held._report.failures
    assert not held.strip.notice.isVisible()
    assert names(tmp_path / "many-resized") == [f"{number:03}.jpg" for number in range(120)]


def test_stop_ends_a_run_that_waits(qtbot: QtBot, held: Window, finished: Finished) -> None:
    """Whoever cannot mend it stops; the rest is counted, and the sentence is gone."""
    finished(held, lambda: qtbot.mouseClick(held.strip.stop, Qt.MouseButton.LeftButton))

    assert held._report.state is State.STOPPED
    assert held._report.left > 0
    assert not held.strip.notice.isVisible()


def test_a_pause_by_hand_needs_no_sentence(window: Window) -> None:
    """Somebody who pressed Pause knows why it pauses."""
    window._on_arrived(Paused(1.0))

    assert not window.strip.notice.isVisible()


@pytest.mark.parametrize("kind", [FailureKind.NO_SPACE, FailureKind.NOT_ALLOWED, FailureKind.NOT_FOUND])
def test_an_outage_says_what_to_do(kind: FailureKind) -> None:
    """Every sentence ends with what to press, and how many are safe."""
    told = words.outage(Trouble(kind, "/out", "as the system said"), Report(Plan((), ())))

    assert "press Resume." in told
    assert told.endswith("0 photos done so far.")


def test_any_other_outage_says_what_the_system_said() -> None:
    """For what has no sentence of its own."""
    told = words.outage(Trouble(FailureKind.CANNOT_WRITE, "/out", "stale handle"), Report(Plan((), ())))

    assert told.startswith("Nothing can be written to /out (stale handle).")
