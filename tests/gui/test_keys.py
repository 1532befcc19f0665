"""The keyboard alone does the main job, and a key means in each place what a person expects there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from helpers.albums import make_album
from helpers.clicks import LONG, drop
from lightwork.plan import Plan
from lightwork.report import State
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]


@pytest.fixture
def busy(qtbot: QtBot, window: Window, tmp_path: Path, planned: Planned) -> Window:
    """The window in the first moments of a run of a few seconds, started with Ctrl+Return."""
    album = make_album(tmp_path / "large", 24, (2400, 1800))
    planned(window, lambda: drop(window, album))
    _to_front(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window._report.state is State.RUNNING, timeout=LONG)
    qtbot.waitUntil(window.strip.stop.isVisible, timeout=LONG)
    return window


def test_escape_stops(qtbot: QtBot, busy: Window) -> None:
    """Esc ends a run."""
    with qtbot.waitSignal(busy.conductor.run_ended, timeout=LONG):
        qtbot.keyClick(busy, Qt.Key.Key_Escape)

    assert busy._report.state is State.STOPPED


def test_space_in_the_list_holds_the_run(qtbot: QtBot, busy: Window) -> None:
    """Space pauses and resumes from the list."""
    busy.photos.table.setFocus()

    qtbot.keyClick(busy.photos.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: busy._report.state is State.PAUSED, timeout=LONG)
    with qtbot.waitSignal(busy.conductor.run_ended, timeout=LONG):
        qtbot.keyClick(busy.photos.table, Qt.Key.Key_Space)

    assert busy._report.state is State.DONE


def test_space_on_stop_stops(qtbot: QtBot, busy: Window) -> None:
    """Whoever goes to Stop with Tab and presses Space means Stop, not Pause."""
    busy.strip.stop.setFocus()

    with qtbot.waitSignal(busy.conductor.run_ended, timeout=LONG):
        qtbot.keyClick(busy.strip.stop, Qt.Key.Key_Space)

    assert busy._report.state is State.STOPPED


def test_space_works_a_checkbox(qtbot: QtBot, window: Window) -> None:
    """While nothing runs, Space does what it does everywhere."""
    _to_front(qtbot, window)
    window.form.sizes.enlarge.setFocus()
    was = window.form.sizes.enlarge.isChecked()

    qtbot.keyClick(window.form.sizes.enlarge, Qt.Key.Key_Space)

    assert window.form.sizes.enlarge.isChecked() is not was


def test_space_is_typed_into_a_name(qtbot: QtBot, window: Window) -> None:
    """A name may have a space in it."""
    _to_front(qtbot, window)
    window.form.basics.name.setFocus()
    window.form.basics.name.clear()

    qtbot.keyClicks(window.form.basics.name, "my {name}")

    assert window.form.basics.name.text() == "my {name}"


def test_control_q_leaves(qtbot: QtBot, window: Window) -> None:
    """As in every program."""
    _to_front(qtbot, window)

    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    assert not window.isVisible()


def _to_front(qtbot: QtBot, window: Window) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
