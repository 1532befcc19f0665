"""What is said before a run: the line beside Start, the sentences below it, and all of it behind the link."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG, drop
from helpers.crews import tasks
from lightwork.plan import Note, NoteKind, Plan
from lightwork.scan import Skip, SkipReason
from lightwork_gui import words
from lightwork_gui.progress.known import Known
from lightwork_gui.progress.strip import RunStrip
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]


@pytest.fixture
def strip(qtbot: QtBot) -> RunStrip:
    """A run strip by itself."""
    made = RunStrip()
    qtbot.addWidget(made)
    return made


def test_the_line_tells_what_is_needed_and_what_is_free(strip: RunStrip) -> None:
    """In the units of file managers."""
    strip.show_plan(Plan(tasks(3), (), needed=1_230_000_000, free=3_400_000_000))
    both = strip.figures.text()
    strip.show_plan(Plan(tasks(3), (), needed=1_230_000_000, free=None))

    assert both == "about 1.2 GB needed, 3.4 GB free"
    assert strip.figures.text() == "about 1.2 GB needed"


def test_the_notes_are_told_in_words(strip: RunStrip) -> None:
    """Each once, with its number."""
    strip.show_plan(Plan(tasks(3), (), (Note(NoteKind.INK, 4), Note(NoteKind.FIRST_FRAME, 1))))

    told = strip.readout.text.text()
    assert "4 photos in printing colours (CMYK) will become sRGB; " in told
    assert "1 picture will keep only the first" in told
    assert "2 things to know" in strip.figures.text()


def test_left_out_files_alone_have_a_link(strip: RunStrip) -> None:
    """Whoever wonders which they are can see it; with nothing to tell there is no link."""
    strip.show_plan(Plan(tasks(3), (Skip("/in/a.txt", SkipReason.NOT_AN_IMAGE),)))
    with_one = strip.figures.text()
    strip.show_plan(Plan(tasks(3), ()))

    assert "which and why</a>" in with_one
    assert "<a" not in strip.figures.text()
    assert strip.figures.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("kind", NoteKind)
def test_every_note_is_a_sentence(kind: NoteKind) -> None:
    """For one and for many, without what a translator would see."""
    one, many = words.note(Note(kind, 1)), words.note(Note(kind, 1234))

    assert "%n" not in one + many
    assert "(s)" not in one + many
    assert kind is NoteKind.NO_SPACE or (one.startswith("1 ") and many.startswith("1,234 "))


def dialog(qtbot: QtBot, window: Window) -> Known:
    """The dialogue, as soon as it is there."""
    qtbot.waitUntil(lambda: window.findChild(Known) is not None, timeout=LONG)
    found = window.findChild(Known)
    assert isinstance(found, Known)
    return found


@pytest.fixture
def noted(window: Window, album: Path, planned: Planned) -> Window:
    """A window with photos that fit already, and a file that is none."""
    (album / "notes.txt").write_text("x")
    planned(window, lambda: drop(window, album))
    return window


def test_the_link_lists_notes_and_left_out_files(qtbot: QtBot, noted: Window) -> None:
    """Every note as a sentence, and every file that is left out with its reason."""
    noted.strip.figures.linkActivated.emit("notes")

    known = dialog(qtbot, noted)
    rows = [known.left_out.model().index(row, 0).data() for row in range(known.left_out.model().rowCount())]
    assert known.notes.text() == "12 photos will be copied unchanged: small enough already."
    assert len(rows) == 1
    assert rows[0].endswith("notes.txt  \u2014  not a picture")


@pytest.mark.parametrize("way", ["tab", "shortcut"])
def test_the_link_opens_by_keyboard(qtbot: QtBot, noted: Window, way: str) -> None:
    """With Tab and Return as links do, and with Ctrl+I."""
    noted.activateWindow()
    qtbot.waitUntil(noted.isActiveWindow, timeout=LONG)
    if way == "tab":
        noted.strip.figures.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(noted.strip.figures, Qt.Key.Key_Return)
    else:
        qtbot.keyClick(noted, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)

    known = dialog(qtbot, noted)
    with qtbot.waitSignal(known.finished, timeout=LONG) as closed:
        qtbot.keyClick(known, Qt.Key.Key_Escape)
    assert closed.args == [QDialog.DialogCode.Rejected.value]


def test_nothing_opens_where_nothing_is_to_know(window: Window) -> None:
    """The shortcut on an empty list does nothing."""
    window.commands.known.trigger()

    assert window.findChild(Known) is None
