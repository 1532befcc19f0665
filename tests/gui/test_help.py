"""Help, recent folders, our own mistakes and the log."""

import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from helpers.albums import make_album
from helpers.clicks import LONG, drop
from lightwork.events import Failed, FailureKind, Landed
from lightwork.plan import Plan
from lightwork_gui import logs, main, settings
from lightwork_gui.main import Sorry
from lightwork_gui.window import Window
from lightwork_gui.window.help import Help
from lightwork_gui.window.mistake import Mistake

Planned = Callable[[Window, Callable[[], Any]], Plan]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that the file manager is asked to open."""
    asked: list[str] = []

    def ask(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", ask)
    return asked


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A log in the test's own folder; logging is as it was afterwards."""
    monkeypatch.setenv("LIGHTWORK_HOME", str(tmp_path / "home"))
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield tmp_path / "home" / "lightwork.log"
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


# Help


def test_help_tells_all_keys_and_places(window: Window, qtbot: QtBot, album: Path, planned: Planned) -> None:
    """Every action that has a key, and every place where we write."""
    planned(window, lambda: drop(window, album))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)

    qtbot.keyClick(window, Qt.Key.Key_F1)

    shown = window.findChild(Help)
    assert isinstance(shown, Help)
    texts = [label.text() for label in shown.findChildren(QLabel)]
    assert {"Ctrl+O", "Ctrl+Return", "Ctrl+,", "F1", "Esc", "Space", "Del"} <= set(texts)
    assert "Add folder" in texts
    assert any(text.endswith("album-resized") for text in texts)
    assert any(text.endswith("lightwork.log") for text in texts)
    assert any("trash" in text for text in texts)


def test_a_place_is_copied_and_opened(window: Window, qtbot: QtBot, tmp_path: Path, opened: list[str]) -> None:
    """A folder that is not there yet opens where it will be."""
    results = tmp_path / "not" / "yet"
    box = Help((), str(results), window)
    qtbot.addWidget(box)
    buttons = {button.accessibleName(): button for button in box.findChildren(QPushButton)}

    buttons["Copy the path: Results"].click()
    buttons["Open the folder: Results"].click()

    assert QGuiApplication.clipboard().text() == str(results)
    assert opened == [str(tmp_path)]


# Recent folders


def test_folders_are_offered_again(window: Window, qtbot: QtBot, tmp_path: Path, planned: Planned) -> None:
    """The latest first, files not at all, and they are there at the next start."""
    first, second = make_album(tmp_path / "a & b", 2), make_album(tmp_path / "second", 3)
    planned(window, lambda: window.add([str(first)]))
    planned(window, lambda: window.add([str(second), str(first / "000.jpg")]))
    assert settings.load().recent_folders == (str(second), str(first))

    again = Window()
    qtbot.addWidget(again)
    named = [action.text() for action in again.recent.actions()]
    assert [os.path.basename(name) for name in named[:2]] == ["second", "a && b"]
    plan = planned(again, again.recent.actions()[1].trigger)

    assert len(plan.tasks) == 2
    assert settings.load().recent_folders == (str(first), str(second))


def test_recent_folders_can_be_forgotten(window: Window, album: Path, planned: Planned) -> None:
    """At once, and the menu says that there are none."""
    assert not window.recent.menuAction().isEnabled()
    planned(window, lambda: window.add([str(album)]))
    assert window.recent.menuAction().isEnabled()

    window.recent.actions()[-1].trigger()

    assert settings.load().recent_folders == ()
    assert not window.recent.menuAction().isEnabled()
    planned(window, lambda: window.intake.remove([str(album / "000.jpg")]))
    assert settings.load().recent_folders == ()


def test_a_folder_whose_name_is_no_text_is_not_kept(window: Window, tmp_path: Path, planned: Planned) -> None:
    """It could not be found again."""
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/\xff")
    os.mkdir(odd)
    os.mkdir(tmp_path / "two\nlines")

    planned(window, lambda: window.add([odd, str(tmp_path / "two\nlines"), str(tmp_path)]))

    assert settings.load().recent_folders == (str(tmp_path),)


# Mistakes of ours


def test_a_mistake_is_told_once_and_logged(window: Window, qtbot: QtBot, log: Path, opened: list[str]) -> None:
    """The box has a plain sentence, the traceback to copy, and the log; a second one does not open a second box."""
    assert logs.keep() == ""
    sorry = Sorry(window)
    for what in ("first", "second"):
        sorry.hook(ValueError, ValueError(what), None)

    (box,) = window.findChildren(Mistake)
    assert "Your photos are safe" in box.sentence.text()
    box.copy.click()
    assert QGuiApplication.clipboard().text().endswith("ValueError: first\n")
    box.show_log.click()
    assert opened == [str(log.parent)]
    assert box.isVisible()
    assert "ValueError: first" in log.read_text()
    assert "ValueError: second" in log.read_text()

    box.close()
    qtbot.waitUntil(lambda: not window.findChildren(Mistake), timeout=LONG)
    sorry.show("third")
    assert len(window.findChildren(Mistake)) == 1


def test_the_keyboard_interrupt_is_no_mistake(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C in a terminal does what it does everywhere."""
    told: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *args: told.append(args[0]))

    Sorry(window).hook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert told == [KeyboardInterrupt]
    assert not window.findChildren(Mistake)


def test_a_mistake_with_one_photo_is_in_the_log(log: Path) -> None:
    """And what merely failed is not."""
    assert logs.keep() == ""

    main.note(Landed(Failed(3, FailureKind.INTERNAL, "KeyError: 'x'"), 0, 0.0, 1.0))
    main.note(Landed(Failed(4, FailureKind.BROKEN, "cut short"), 0, 0.0, 1.0))

    assert "photo 3: KeyError: 'x'" in log.read_text()
    assert "photo 4" not in log.read_text()


@pytest.mark.usefixtures("log")
def test_without_a_place_for_the_log_we_start_all_the_same(tmp_path: Path) -> None:
    """The reason is given."""
    (tmp_path / "home").write_text("a file is in the way")

    assert "exists" in logs.keep()
