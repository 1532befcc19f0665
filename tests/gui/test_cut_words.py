"""No word is cut: in any language, with letters of twice the size and strong contrast, in the smallest window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from helpers.access import cut_words
from helpers.clicks import LONG, drop
from lightwork.events import Ended
from lightwork.plan import Plan
from lightwork_gui import languages, theme
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], Ended]


@pytest.fixture
def hard_to_see(qapp: QApplication) -> Iterator[None]:
    """As somebody has it who sees little: large letters, strong contrast."""
    font, twice = qapp.font(), qapp.font()
    twice.setPointSizeF(2 * theme.BASE)
    qapp.setFont(twice)
    theme.apply(qapp, theme.STRONG_LIGHT)
    yield
    qapp.setFont(font)
    languages.install(qapp, languages.ENGLISH)
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture(params=languages.COMPLETE)
def foreign(request: pytest.FixtureRequest, qapp: QApplication, hard_to_see: None) -> None:
    """The languages that are offered, one after the other."""
    del hard_to_see
    languages.install(qapp, request.param)


def settle() -> None:
    """Lays out what has been said meanwhile: words that wrap ask their surroundings for height, one after the other."""
    for _ in range(8):
        QApplication.processEvents()


def cuts(window: Window, when: str) -> list[str]:
    """What is cut in any tab."""
    found = []
    for place in range(window.tabs.count()):
        window.tabs.setCurrentIndex(place)
        settle()
        found += [f"{when}, {window.tabs.tabText(place)}: {cut}" for cut in cut_words(window)]
    window.tabs.setCurrentIndex(0)
    return found


@pytest.mark.usefixtures("foreign")
def test_no_word_is_cut(album: Path, planned: Planned, finished: Finished, request: pytest.FixtureRequest) -> None:
    """Empty, ready, and done with a photo that failed."""
    (album / "005.jpg").write_bytes((album / "005.jpg").read_bytes()[:-40])
    window: Window = request.getfixturevalue("window")
    window.resize(900, 600)

    found = cuts(window, "empty")
    for fold in window.form.folds:
        fold.open()
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    found += cuts(window, "ready")
    finished(window, window.strip.start.click)
    found += cuts(window, "done")

    assert (window.width(), window.height()) == (900, 600), "a small screen has no more; the rest scrolls"
    assert found == [], "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("foreign", ["de", "ja"], indirect=True)  # the longest words, and those that wrap anywhere
@pytest.mark.usefixtures("foreign")
def test_no_word_is_cut_in_a_box(qtbot: QtBot, album: Path, planned: Planned, request: pytest.FixtureRequest) -> None:
    """Whatever the menu opens."""
    window: Window = request.getfixturevalue("window")
    planned(window, lambda: drop(window, album))
    found = []
    for command in (window.commands.known, window.commands.preferences, window.commands.help, window.commands.about):
        command.trigger()
        qtbot.waitUntil(lambda: boxes() != [], timeout=LONG)
        settle()
        found += [f"{box.windowTitle()}: {cut}" for box in boxes() for cut in cut_words(box)]
        for box in boxes():
            box.close()

    assert found == [], "\n".join(found)


def boxes() -> list[QDialog]:
    """Those that are open."""
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QDialog) and box.isVisible()]
