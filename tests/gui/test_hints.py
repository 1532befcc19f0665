"""The hints of the first start."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from helpers.clicks import drop
from lightwork.plan import Plan
from lightwork_gui import settings, theme
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], None]], None]


def test_they_follow_what_the_person_does(window: Window, album: Path, planned: Planned) -> None:
    """The next step stands out, and what is done has a tick."""
    shown = window.hints.sentence
    assert window.hints.isVisible()
    assert "<b>1." in shown.text()

    planned(window, lambda: drop(window, album))
    assert "<b>2." in shown.text()
    assert shown.text().count("\u2713") == 1

    planned(window, lambda: window.form.basics.format.setCurrentIndex(2))
    assert "<b>3." in shown.text()

    window.commands.clear.trigger()
    assert "<b>1." in shown.text()


def test_a_finished_run_ends_them_for_ever(
    window: Window, qtbot: QtBot, album: Path, planned: Planned, finished: Finished
) -> None:
    """They are gone as soon as it begins, and at the next start."""
    planned(window, lambda: drop(window, album))

    finished(window, window.strip.start.click)

    assert not window.hints.isVisible()
    assert settings.load().hinted
    again = Window()
    qtbot.addWidget(again)
    assert again.hints.isHidden()


def test_dismissed_they_never_come_again(window: Window, qtbot: QtBot, album: Path, planned: Planned) -> None:
    """At once, whatever happens next."""
    qtbot.mouseClick(window.hints.close_button, Qt.MouseButton.LeftButton)

    assert settings.load().hinted
    planned(window, lambda: drop(window, album))
    assert not window.hints.isVisible()


def test_they_can_be_read_in_the_dark(window: Window, qapp: Any) -> None:
    """Their colours change with all others."""
    window.hints.show_step(1)
    assert theme.LIGHT.muted in window.hints.sentence.text()

    theme.apply(qapp, theme.DARK)

    assert theme.DARK.muted in window.hints.sentence.text()
