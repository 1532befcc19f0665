"""Replacing originals in the window: never without a warning, a number and a question."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from helpers.albums import names
from helpers.clicks import LONG, drop
from lightwork import Recipe, Sizing, look, make_crew, make_plan, scan
from lightwork.events import Landed
from lightwork.journal import Journal
from lightwork.plan import Plan
from lightwork.recipe import Replace
from lightwork.run import Control, run
from lightwork_gui.window import Window
from lightwork_gui.window.boxes import Question

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], None]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The folder that originals go to."""
    return tmp_path / "kept"


@pytest.fixture
def replacing(window: Window, album: Path, kept: Path, planned: Planned) -> Window:
    """A window about to shrink twelve photos in their places."""
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    window.form.files.replace.setCurrentIndex(2)
    planned(window, lambda: window.form.files.backup.setText(str(kept)))
    return window


def ask(qtbot: QtBot, window: Window, act: Callable[[], Any]) -> Question:
    """Does something, and gives the question that follows."""
    act()
    qtbot.waitUntil(lambda: window.findChild(Question) is not None, timeout=LONG)
    found = window.findChild(Question)
    assert isinstance(found, Question)
    qtbot.waitUntil(found.isVisible, timeout=LONG)
    return found


def click(qtbot: QtBot, button: QPushButton) -> None:
    """A left click in the middle of a button."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def state(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {name: (folder / name).read_bytes() for name in names(folder)}


def test_start_asks_with_number_and_place_and_then_replaces(
    qtbot: QtBot, replacing: Window, album: Path, kept: Path, finished: Finished
) -> None:
    """Twelve originals, and where they go; agreed, the results have their places and the originals lie there."""
    before = state(album)
    asked = ask(qtbot, replacing, lambda: click(qtbot, replacing.strip.start))
    assert asked.text() == "Replace 12 originals?"
    assert str(kept) in asked.informativeText()
    assert asked.yes.text() == "Replace 12 originals"
    assert asked.defaultButton() is asked.no
    assert state(album) == before

    finished(replacing, lambda: click(qtbot, asked.yes))

    assert state(kept) == before
    assert names(album) == sorted(before)
    with Image.open(album / "000.jpg") as made:
        assert made.width == 40
    assert not (album.parent / "album-resized").exists()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_no_key_replaces_by_accident(qtbot: QtBot, replacing: Window, album: Path, key: Qt.Key) -> None:
    """Ctrl+Return and then whatever somebody presses in surprise: nothing is begun, and Start is still there."""
    before = state(album)
    control = Qt.KeyboardModifier.ControlModifier
    asked = ask(qtbot, replacing, lambda: qtbot.keyClick(replacing, Qt.Key.Key_Return, control))
    assert asked.focusWidget() is asked.no

    with qtbot.waitSignal(asked.declined, timeout=LONG):
        qtbot.keyClick(asked.no, key)

    assert not replacing.conductor.running
    assert state(album) == before
    assert replacing.strip.start.isEnabled()


def test_undo_brings_the_originals_back(
    qtbot: QtBot, replacing: Window, album: Path, tmp_path: Path, finished: Finished, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question says so; afterwards every original is where it was, with its bytes."""
    trash = tmp_path / "trash"
    trash.mkdir()
    monkeypatch.setattr(
        "lightwork.journal.undoing.system_trash", lambda path: os.rename(path, trash / os.path.basename(path))
    )
    before = state(album)
    asked = ask(qtbot, replacing, lambda: click(qtbot, replacing.strip.start))
    finished(replacing, lambda: click(qtbot, asked.yes))
    qtbot.waitUntil(lambda: replacing.findChild(Question) is None, timeout=LONG)
    asked = ask(qtbot, replacing, lambda: click(qtbot, replacing.strip.undo))
    assert "12 originals will come back" in asked.informativeText()

    with qtbot.waitSignal(replacing.past.undone, timeout=LONG):
        click(qtbot, asked.yes)

    assert state(album) == before
    assert "12 originals came back" in replacing.strip.figures.text()


def test_the_choice_is_not_remembered(qtbot: QtBot, replacing: Window) -> None:
    """At the next start originals are safe again: the choice has to be made anew."""
    replacing.close()

    again = Window()
    qtbot.addWidget(again)

    assert again.form.files.replace.value() is Replace.NO
    assert again.form.output.isEnabled()


def test_the_drop_zone_promises_only_what_is_kept(window: Window) -> None:
    """That originals are never touched stands there only as long as it is true."""
    promise = window.photos.zone.promise
    before = promise.text()

    window.form.files.replace.setCurrentIndex(1)

    assert before.startswith("The originals are never touched")
    assert "never touched" not in promise.text()


def test_an_unfinished_run_that_replaces_asks_before_it_goes_on(
    qtbot: QtBot, window: Window, album: Path, kept: Path, finished: Finished
) -> None:
    """The bar names no folder for results; Go on asks with the number that is left, and only then goes on."""
    recipe = Recipe(sizing=Sizing.parse("40"), replace=Replace.BACKUP, backup=str(kept))
    plan = make_plan(scan([str(album)], recipe.set_apart), recipe, look)
    control, journal = Control(), Journal()
    with make_crew("solo", 1) as crew, journal.begin(plan, [str(album)], recipe, "solo", 1) as recorder:
        for event in run(plan.tasks, crew, control):
            recorder.add(event)
            if isinstance(event, Landed):
                control.stop()
    left = journal.unfinished()[0].left
    before = state(album)
    with qtbot.waitSignal(window.conductor.keeper.looked_back, timeout=LONG):
        window.warm_up()
    assert window.bar.sentence.text().endswith(f"{left} of 12 photos are left, to be replaced.")

    asked = ask(qtbot, window, lambda: click(qtbot, window.bar.go_on))
    assert asked.text() == f"Replace {left} originals?"
    assert state(album) == before
    finished(window, lambda: click(qtbot, asked.yes))

    assert names(kept) == names(album) == [f"{number:03}.jpg" for number in range(12)]
    assert journal.unfinished() == []
