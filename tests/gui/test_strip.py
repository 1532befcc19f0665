"""The run strip's buttons come and go; the focus does not go astray with them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG
from helpers.crews import tasks
from lightwork.events import Paused, Resumed, Started
from lightwork.plan import Plan
from lightwork.report import Report
from lightwork_gui.progress.strip import RunStrip


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[RunStrip]:
    """In a window in front, with a plan of three photos."""
    front = QWidget()
    qtbot.addWidget(front)
    made = RunStrip()
    QVBoxLayout(front).addWidget(made)
    with qtbot.waitExposed(front):
        front.show()
    front.activateWindow()
    qtbot.waitUntil(front.isActiveWindow, timeout=LONG)
    made.readout.offer_measurement(able=True)
    made.show_plan(Plan(tasks(3), ()))
    yield made
    front.close()


def running() -> Report:
    """A run of three photos that has begun."""
    report = Report(Plan(tasks(3), ()))
    report.add(Started(3, "solo", 2, 0.0))
    return report


def test_start_leaves_the_focus_to_the_window(strip: RunStrip) -> None:
    """Neither Stop nor the link has it then: Space is to pause, and nothing else."""
    strip.start.setFocus()
    assert strip.start.hasFocus()

    strip.show_begun()
    strip.show_report(running())

    assert strip.window().hasFocus()


def test_pause_and_resume_hand_the_focus_to_each_other(strip: RunStrip) -> None:
    """They stand in the same place."""
    report = running()
    strip.show_report(report)
    strip.pause.setFocus()
    report.add(Paused(1.0))
    strip.show_report(report)
    paused = strip.resume.hasFocus()
    report.add(Resumed(2.0))
    strip.show_report(report)

    assert paused
    assert strip.pause.hasFocus()


def test_a_stop_that_is_under_way_has_no_focus(strip: RunStrip) -> None:
    """It cannot be pressed again, and what comes next is not pressed in its place."""
    strip.show_report(running())
    strip.stop.setFocus()

    strip.show_stopping()

    assert strip.window().hasFocus()
