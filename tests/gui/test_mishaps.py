"""What the window does when something is cancelled, breaks, or is not as expected."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from helpers.albums import make_album
from helpers.clicks import LONG, drop
from lightwork.errors import CrewError
from lightwork.lab.compare import Round
from lightwork.plan import Plan
from lightwork.report import State
from lightwork_gui.photos.cells import Column
from lightwork_gui.photos.delegate import GAP, LEFT, THUMB
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], None]


@pytest.fixture
def shrinking(window: Window) -> None:
    """A size below the album's: photos that fit already are copied, and cannot be measured."""
    window.form.basics.size_field._width.setText("40")


@pytest.mark.usefixtures("shrinking")
def test_a_cancelled_measurement_leaves_nothing_behind(
    qtbot: QtBot, window: Window, album: Path, planned: Planned
) -> None:
    """After Cancel the readout no longer says that it measures, and both Start and Measure it are there again."""
    planned(window, lambda: drop(window, album))

    with qtbot.waitSignal(window.conductor.measurement_ended, timeout=LONG):
        window.strip.readout.measure_wanted.emit()
        window.strip.readout.cancel_wanted.emit()

    assert "Measuring" not in window.strip.readout.text.text()
    assert "Measure it" in window.strip.readout.link.text()
    assert window.strip.start.isEnabled()


@pytest.mark.usefixtures("shrinking")
def test_a_cancelled_measurement_keeps_the_run_in_sight(
    qtbot: QtBot, window: Window, album: Path, planned: Planned, finished: Finished
) -> None:
    """After a run, a cancelled measurement gives its place back to the run's own time."""
    planned(window, lambda: drop(window, album))
    finished(window, window.strip.start.click)
    shown = window.strip.readout.text.text()

    with qtbot.waitSignal(window.conductor.measurement_ended, timeout=LONG):
        window.strip.readout.measure_wanted.emit()
        window.strip.readout.cancel_wanted.emit()

    assert window.strip.readout.text.text() == shown


@pytest.mark.usefixtures("shrinking")
def test_start_stays_off_while_it_measures(
    qtbot: QtBot, window: Window, album: Path, planned: Planned, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new plan in mid-measurement does not bring a Start that would do nothing."""

    def patient(*_: object, control: Any) -> Iterator[Round]:
        yield Round("solo", 1, 0, 0.1, 1, 12)
        while not control.stopped:
            sleep(0.01)  # on the measurement's own thread

    monkeypatch.setattr("lightwork_gui.conductor.conductor.compare", patient)
    planned(window, lambda: drop(window, album))
    window.strip.readout.measure_wanted.emit()

    planned(window, window.form.sizes.enlarge.toggle)
    assert not window.strip.start.isEnabled()

    with qtbot.waitSignal(window.conductor.measurement_ended, timeout=LONG):
        window.strip.readout.cancel_wanted.emit()
    assert window.strip.start.isEnabled()


@pytest.mark.usefixtures("shrinking")
def test_a_measurement_after_a_stop_gives_start_back(
    qtbot: QtBot, window: Window, tmp_path: Path, planned: Planned
) -> None:
    """What a stopped run has left can still be started after a measurement."""
    planned(window, lambda: drop(window, make_album(tmp_path / "large", 24, (2400, 1800))))
    window.strip.start.click()
    qtbot.waitUntil(lambda: bool(window._report.outcomes), timeout=LONG)
    with qtbot.waitSignal(window.conductor.run_ended, timeout=LONG):
        window.conductor.stop()
    assert window._report.state is State.STOPPED

    with qtbot.waitSignal(window.conductor.measurement_ended, timeout=LONG):
        window.strip.readout.measure_wanted.emit()
        assert not window.strip.start.isEnabled()
        window.strip.readout.cancel_wanted.emit()

    assert window.strip.start.isEnabled()


@pytest.mark.usefixtures("shrinking")
def test_a_measurement_that_cannot_be_made_says_why(
    qtbot: QtBot, window: Window, album: Path, planned: Planned, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason stands where the result would have been."""

    def refuse(*_: object, **__: object) -> Iterator[Round]:
        yield from ()
        raise CrewError("no worker comes up")

    monkeypatch.setattr("lightwork_gui.conductor.conductor.compare", refuse)
    planned(window, lambda: drop(window, album))
    with qtbot.waitSignal(window.conductor.measurement_ended, timeout=LONG):
        window.strip.readout.measure_wanted.emit()

    assert "no worker comes up" in window.strip.readout.text.text()
    assert window.strip.start.isEnabled()


@pytest.mark.usefixtures("shrinking")
@pytest.mark.parametrize("what", ["run", "compare"])
def test_a_mistake_of_ours_is_told_and_the_window_goes_on(
    qtbot: QtBot, window: Window, album: Path, planned: Planned, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """Should run or measurement break, it is said with details, and nothing pretends to be under way."""

    def broken(*_: object, **__: object) -> Iterator[Round]:
        yield from ()
        raise ZeroDivisionError

    monkeypatch.setattr(f"lightwork_gui.conductor.conductor.{what}", broken)
    planned(window, lambda: drop(window, album))
    over = window.conductor.run_ended if what == "run" else window.conductor.measurement_ended
    with qtbot.waitSignals([window.conductor.broke, over], timeout=LONG):
        if what == "run":
            window.strip.start.click()
        else:
            window.strip.readout.measure_wanted.emit()

    assert not window.conductor.running
    assert not window.conductor.measuring
    qtbot.waitUntil(window.strip.start.isEnabled, timeout=LONG)  # it is planned anew: some may have been made
    assert window.strip.start.isVisible()
    assert not window.strip.stop.isVisible()
    assert window.form.isEnabled()


def test_the_recipe_is_remembered_without_a_folder(qtbot: QtBot, window: Window) -> None:
    """Choices made before any photo was added come back at the next start."""
    window.form.basics.quality.show_value(61)
    window.close()

    again = Window()
    qtbot.addWidget(again)

    assert again.form.basics.quality.value() == 61


def test_a_second_run_lists_its_own_problems(window: Window, album: Path, planned: Planned, finished: Finished) -> None:
    """The problems of one run do not stay in the list of the next."""
    (album / "000.jpg").write_bytes(b"no photo at all")
    planned(window, lambda: drop(window, album))
    finished(window, window.strip.start.click)

    planned(window, window.form.basics.keep.toggle)
    assert window.problems.count() == 0
    finished(window, window.strip.start.click)

    assert window.problems.count() == 1


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_is_made(window: Window, tmp_path: Path, planned: Planned, finished: Finished) -> None:
    """A file name with bytes that are no UTF-8 is listed, made and counted like any other."""
    album = make_album(tmp_path / "beach", 1)
    (album / "000.jpg").rename(os.fsdecode(os.fsencode(album) + b"/caf\xe9.jpg"))

    planned(window, lambda: drop(window, album))
    finished(window, window.strip.start.click)

    assert "caf" in window.photos.model.index(0, 0).data()
    assert window._report.state is State.DONE
    assert window._report.done + window._report.copied == 1


def test_dropping_in_mid_run_is_refused(qtbot: QtBot, window: Window, tmp_path: Path, planned: Planned) -> None:
    """What is being made is not replanned under the workers' hands."""
    planned(window, lambda: drop(window, make_album(tmp_path / "large", 24, (2400, 1800))))
    window.strip.start.click()
    qtbot.waitUntil(lambda: window._report.state is State.RUNNING, timeout=LONG)
    plan = window._plan

    window.add([str(make_album(tmp_path / "more", 1))])

    assert window._plan is plan
    with qtbot.waitSignal(window.conductor.run_ended, timeout=LONG):
        qtbot.mouseClick(window.strip.stop, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(900, 600), (1280, 840), (1920, 1080)])
def test_names_have_room_in_every_window(
    qtbot: QtBot, window: Window, album: Path, planned: Planned, size: tuple[int, int]
) -> None:
    """The list always shows which photo is meant: beside its picture there is room for a camera's file name."""
    planned(window, lambda: drop(window, album))
    table = window.photos.table
    needed = LEFT + THUMB.width() + GAP + table.fontMetrics().horizontalAdvance("IMG_0412.jpg")

    window.resize(*size)

    qtbot.waitUntil(lambda: window.width() == size[0], timeout=LONG)
    qtbot.waitUntil(lambda: table.columnWidth(Column.PHOTO) >= needed, timeout=LONG)
