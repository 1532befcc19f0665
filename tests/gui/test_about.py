"""The About box, and every word about the past."""

import re
from importlib.metadata import requires

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

import lightwork
from helpers.clicks import LONG
from lightwork.crews.sandbox import sandbox
from lightwork.journal import Kept, LeftAlone
from lightwork_gui import words
from lightwork_gui.window import Window
from lightwork_gui.window.about import LICENCES, About


@pytest.fixture
def about(qtbot: QtBot, window: Window) -> About:
    """The box, opened from the menu."""
    window.commands.about.trigger()
    qtbot.waitUntil(lambda: window.findChild(About) is not None, timeout=LONG)
    found = window.findChild(About)
    assert isinstance(found, About)
    return found


def test_it_tells_versions_licence_and_sandbox(about: About) -> None:
    """What a report of a bug should hold."""
    lines = about.facts.toPlainText().splitlines()

    assert f"lightwork: {lightwork.__version__}" in lines
    assert f"sandbox: {sandbox()}" in lines
    assert any(line.startswith("pillow: ") for line in lines)
    assert "MIT licence" in about.licence.text()


def test_copy_takes_the_facts_along(qtbot: QtBot, about: About) -> None:
    """All of them are in the clipboard."""
    qtbot.mouseClick(about.copy, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == about.facts.toPlainText()


@pytest.mark.parametrize("why", Kept)
def test_every_reason_for_leaving_alone_has_words(why: Kept) -> None:
    """With what the system said, where it said something."""
    assert words.kept(LeftAlone("/a.jpg", why)) == words.KEPT[why]
    assert words.kept(LeftAlone("/a.jpg", why, "so")) == f"{words.KEPT[why]} (so)"


def test_every_library_has_its_licence(about: About) -> None:
    """Each that we depend on, and is here."""
    needed = [re.match(r"[\w-]+", line) for line in requires("lightwork") or () if "extra ==" not in line]
    names = {found[0].lower() for found in needed if found}
    assert len(names) > 8

    assert names <= {name.lower() for name in LICENCES}
    assert "pillow " in about.facts.toPlainText()
    assert "MIT-CMU" in about.facts.toPlainText()
    assert "never goes on-line" in about.offline.text()
