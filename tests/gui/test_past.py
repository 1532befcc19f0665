"""Earlier runs in the window: going on after a stop or a crash, and taking the last run back."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from helpers.albums import make_album, names, plan_of
from helpers.clicks import LONG, drop
from helpers.journals import record
from lightwork.events import Landed
from lightwork.journal import Journal, RunState
from lightwork.plan import Plan
from lightwork.report import State
from lightwork_gui.history.undone import LeftAloneList
from lightwork_gui.window import Window
from lightwork_gui.window.boxes import Question

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], None]


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own that takes the place of the system's trash."""
    folder = tmp_path / "trash"
    folder.mkdir()

    def move(path: str) -> None:
        os.rename(path, folder / os.path.basename(path))

    monkeypatch.setattr("lightwork.journal.undoing.system_trash", move)
    return folder


@pytest.fixture
def unfinished(album: Path, tmp_path: Path) -> Path:
    """A run of twelve photos that was stopped when five had landed; its output folder."""
    out = tmp_path / "small"
    record(plan_of(album, out), out, stop_after=5)
    return out


def press(qtbot: QtBot, button: QPushButton) -> None:
    """A left click on a button that can be clicked."""
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def look_back(qtbot: QtBot, window: Window) -> None:
    """What the application has the window do after its first painting."""
    with qtbot.waitSignal(window.conductor.keeper.looked_back, timeout=LONG):
        window.warm_up()


def question(qtbot: QtBot, window: Window) -> Question:
    """The question that is being asked, as soon as it is."""
    qtbot.waitUntil(lambda: window.findChild(Question) is not None, timeout=LONG)
    found = window.findChild(Question)
    assert isinstance(found, Question)
    return found


@pytest.fixture
def done(window: Window, album: Path, planned: Planned, finished: Finished) -> Window:
    """A window that has just made twelve photos."""
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    finished(window, window.strip.start.click)
    return window


def test_every_run_is_in_the_journal(done: Window, album: Path) -> None:
    """With what was given, where to, and what became of each photo."""
    (run,) = Journal().runs()

    assert (run.state, run.tasks, run.done, run.left) == (RunState.DONE, 12, 12, 0)
    assert run.paths == (str(album),)
    assert run.output == str(album.parent / "album-resized")
    assert not done.strip.notice.isVisible()


def test_a_journal_in_trouble_is_said_once_and_stops_nothing(
    window: Window, album: Path, planned: Planned, finished: Finished, journal_home: str
) -> None:
    """All photos are made; that the run cannot be undone stands in one line, and no Undo is offered."""
    Path(journal_home).rmdir()
    Path(journal_home).write_text("a file where the folder should be")
    planned(window, lambda: drop(window, album))

    finished(window, window.strip.start.click)

    assert len(names(album.parent / "album-resized")) == 12
    assert window.strip.heading.text() == "Done"
    assert window.strip.notice.isVisible()
    assert "This run cannot be resumed or undone: " in window.strip.notice.text()
    assert not window.strip.undo.isVisible()


def test_nothing_is_offered_where_nothing_is_left(qtbot: QtBot, done: Window) -> None:
    """The bar is not there."""
    look_back(qtbot, done)

    assert not done.bar.isVisible()


@pytest.mark.usefixtures("unfinished")
def test_an_unfinished_run_is_offered_in_a_sentence(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    """How many are left of how many, and where to; nothing is in the way of the rest of the window."""
    look_back(qtbot, window)

    assert window.bar.isVisible()
    assert f"was not finished: 7 of 12 photos are left, to {tmp_path}/small." in window.bar.sentence.text()
    assert window.photos.currentWidget() is window.photos.zone
    assert window.form.isEnabled()


def test_go_on_makes_what_is_left(qtbot: QtBot, window: Window, unfinished: Path, finished: Finished) -> None:
    """Its photos are in the list, seven are made, five were done before, under the same number in the journal."""
    look_back(qtbot, window)
    before = {name: (unfinished / name).stat().st_mtime_ns for name in names(unfinished)}

    finished(window, lambda: press(qtbot, window.bar.go_on))

    assert names(unfinished) == [f"{number:03}.jpg" for number in range(12)]
    assert {name: (unfinished / name).stat().st_mtime_ns for name in before} == before
    assert window.strip.figures.text().startswith("7 done · 5 done before")
    assert window.photos.model.rowCount() == 12
    assert window.form.output.text() == str(unfinished)
    assert not window.bar.isVisible()
    (run,) = Journal().runs()
    assert (run.state, run.left) == (RunState.DONE, 0)


@pytest.mark.usefixtures("unfinished")
def test_not_now_asks_again_at_the_next_start(qtbot: QtBot, window: Window) -> None:
    """The bar goes, and the next window has it again."""
    look_back(qtbot, window)

    press(qtbot, window.bar.later)

    assert not window.bar.isVisible()
    window.close()
    again = Window()
    qtbot.addWidget(again)
    again.show()
    look_back(qtbot, again)
    assert again.bar.isVisible()


@pytest.mark.usefixtures("unfinished")
def test_forget_it_never_asks_again(qtbot: QtBot, window: Window) -> None:
    """Not at the next start either; the run stays in the journal, and what it made where it is."""
    look_back(qtbot, window)

    press(qtbot, window.bar.forget)

    assert not window.bar.isVisible()
    window.close()
    again = Window()
    qtbot.addWidget(again)
    again.show()
    look_back(qtbot, again)
    assert not again.bar.isVisible()
    assert len(Journal().runs()) == 1


def test_a_run_that_somebody_else_has_is_refused_in_words(qtbot: QtBot, window: Window, unfinished: Path) -> None:
    """Nothing is begun, and the window goes on."""
    look_back(qtbot, window)
    journal = Journal()
    (run,) = journal.unfinished()
    plan = journal.resume_plan(run.id)
    with journal.resume(run.id, plan, "solo", 1):
        with qtbot.waitSignal(window.past.failed, timeout=LONG):
            press(qtbot, window.bar.go_on)

        told = [label.text() for label in window.findChildren(QLabel)]
        assert f"That cannot be done: run {run.id} is running." in told
    assert len(names(unfinished)) == 5
    assert window.form.isEnabled()
    assert not window.past.busy


@pytest.mark.usefixtures("unfinished")
def test_the_bar_waits_for_a_measurement(qtbot: QtBot, window: Window, album: Path, planned: Planned) -> None:
    """While the cores are measured no run goes on, and the bar shows it."""
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    look_back(qtbot, window)

    with qtbot.waitSignal(window.conductor.measurement_ended, timeout=LONG):
        window.strip.readout.measure_wanted.emit()
        assert not window.bar.go_on.isEnabled()
        window.strip.readout.cancel_wanted.emit()

    assert window.bar.go_on.isEnabled()


def test_resume_after_stop_makes_the_rest(
    qtbot: QtBot, window: Window, tmp_path: Path, planned: Planned, finished: Finished
) -> None:
    """Stopped says how many are left, Resume makes just those; it is one run in the journal."""
    album = make_album(tmp_path / "many", 300, (200, 150))
    window.form.basics.size_field._width.setText("50")
    planned(window, lambda: drop(window, album))
    landed: list[object] = []
    window.conductor.arrived.connect(lambda event: landed.append(event) if isinstance(event, Landed) else None)
    press(qtbot, window.strip.start)
    qtbot.waitUntil(lambda: bool(landed), timeout=LONG)
    finished(window, lambda: press(qtbot, window.strip.stop))
    left = window._report.left
    assert left > 0
    assert window.strip.heading.text() == f"Stopped. {left} left."
    assert not window.strip.start.isVisible()

    finished(window, lambda: press(qtbot, window.strip.resume))

    assert window._report.state is State.DONE
    assert window._report.done == left
    assert len(names(tmp_path / "many-resized")) == 300
    (run,) = Journal().runs()
    assert (run.state, run.done, run.left) == (RunState.DONE, 300, 0)


def test_undo_asks_and_moves_the_results_to_the_trash(qtbot: QtBot, done: Window, album: Path, trash: Path) -> None:
    """The question says how many; afterwards the results are in the trash and the originals where they were."""
    press(qtbot, done.strip.undo)
    asked = question(qtbot, done)
    assert asked.informativeText() == "12 files will be moved to the trash."
    assert len(names(album.parent / "album-resized")) == 12

    with qtbot.waitSignal(done.past.undone, timeout=LONG):
        press(qtbot, asked.yes)

    assert len(names(trash)) == 12
    assert not (album.parent / "album-resized").exists()
    assert len(names(album)) == 12
    assert done.strip.heading.text() == "Undone"
    assert done.strip.figures.text() == "12 files in the trash"
    assert not done.strip.undo.isVisible()
    assert Journal().runs()[0].state is RunState.UNDONE


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_no_key_undoes_by_accident(qtbot: QtBot, done: Window, album: Path, trash: Path, key: Qt.Key) -> None:
    """Return, Space and Esc all leave everything as it is."""
    press(qtbot, done.strip.undo)
    asked = question(qtbot, done)
    qtbot.waitUntil(asked.isVisible, timeout=LONG)
    assert asked.focusWidget() is asked.no

    with qtbot.waitSignal(asked.declined, timeout=LONG):
        qtbot.keyClick(asked.no, key)

    assert names(trash) == []
    assert len(names(album.parent / "album-resized")) == 12
    assert done.strip.undo.isEnabled()
    assert done.form.isEnabled()


def test_undo_tells_what_it_left_alone(qtbot: QtBot, done: Window, album: Path, trash: Path) -> None:
    """A result that was changed since stays, and is named with the reason; question and line count it."""
    mine = album.parent / "album-resized" / "003.jpg"
    Image.new("RGB", (5, 5), "red").save(mine)
    press(qtbot, done.strip.undo)
    asked = question(qtbot, done)
    assert "1 will be left alone" in asked.informativeText()

    with qtbot.waitSignal(done.past.undone, timeout=LONG):
        press(qtbot, asked.yes)

    told = done.findChild(LeftAloneList)
    assert isinstance(told, LeftAloneList)
    assert told.files.count() == 1
    assert told.files.item(0).text().endswith("003.jpg  —  changed since")
    assert mine.exists()
    assert len(names(trash)) == 11
    assert done.strip.figures.text() == "11 files in the trash · 1 left alone"


def test_an_undone_run_can_be_made_again(
    qtbot: QtBot, done: Window, album: Path, trash: Path, finished: Finished
) -> None:
    """Start makes the same photos once more."""
    press(qtbot, done.strip.undo)
    with qtbot.waitSignal(done.past.undone, timeout=LONG):
        press(qtbot, question(qtbot, done).yes)

    finished(done, lambda: press(qtbot, done.strip.start))

    assert len(names(album.parent / "album-resized")) == 12
    assert len(names(trash)) == 12


@pytest.mark.usefixtures("trash")
def test_start_is_for_the_plan_that_was_shown(qtbot: QtBot, done: Window, planned: Planned, tmp_path: Path) -> None:
    """Start after an undo plans first. Who clears the list meanwhile and adds other photos has not started these."""
    press(qtbot, done.strip.undo)
    with qtbot.waitSignal(done.past.undone, timeout=LONG):
        press(qtbot, question(qtbot, done).yes)
    other = make_album(tmp_path / "other", 3)

    done.strip.start.click()
    done.intake.clear()
    planned(done, lambda: done.add([str(other)]))
    qtbot.wait(0)

    assert not done.conductor.running
    assert done.strip.heading.text() == "3 photos"


def test_an_edit_ends_the_offer_to_undo(done: Window, planned: Planned) -> None:
    """The strip then tells of what Start would do, not of what was done."""
    assert done.strip.undo.isVisible()

    planned(done, done.form.sizes.enlarge.toggle)

    assert not done.strip.undo.isVisible()
    assert done.past.run == 0
