"""What is said before a run: the line beside Start, the sentences below it, and all of it behind the link."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG, drop
from helpers.crews import tasks
from lightwork.plan import Note, NoteKind, Plan
from lightwork.scan import Skip, SkipReason
from lightwork_gui import words
from lightwork_gui.progress.known import Known
from lightwork_gui.progress.link import LinkLine
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
    """Whoever wonders which they are can see it; with nothing left out there is no link."""
    strip.show_plan(Plan(tasks(3), (Skip("/in/a.txt", SkipReason.NOT_AN_IMAGE),)))
    with_one = strip.figures.text()
    strip.show_plan(Plan(tasks(3), ()))

    assert with_one == '<a href="skips">1 left out</a>'
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
        qtbot.keyClick(noted.strip.figures, Qt.Key.Key_Tab)  # past the files that are left out
        qtbot.keyClick(noted.strip.figures, Qt.Key.Key_Return)
    else:
        qtbot.keyClick(noted, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)

    known = dialog(qtbot, noted)
    with qtbot.waitSignal(known.finished, timeout=LONG) as closed:
        qtbot.keyClick(known, Qt.Key.Key_Escape)
    assert closed.args == [QDialog.DialogCode.Rejected.value]


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_what_is_left_out_is_shown_in_the_list(qtbot: QtBot, noted: Window, way: str) -> None:
    """The first link narrows the list to it, and no dialogue comes."""
    noted.activateWindow()
    qtbot.waitUntil(noted.isActiveWindow, timeout=LONG)
    figures = noted.strip.figures

    if way == "mouse":
        qtbot.mouseClick(figures, Qt.MouseButton.LeftButton, pos=QPoint(12, figures.height() // 2))
    else:
        figures.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(figures, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: noted.photos.model.rowCount() == 1, timeout=LONG)
    left_out = noted.photos.model.item(0)
    assert isinstance(left_out, Skip)
    assert left_out.path.endswith("notes.txt")
    assert noted.findChild(Known) is None


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[LinkLine]:
    """A line of two links between two buttons, with the keyboard's focus."""
    page = QWidget()
    layout = QVBoxLayout(page)
    made = LinkLine()
    for widget in (QPushButton("before"), made, QPushButton("after")):
        layout.addWidget(widget)
    made.setText('<a href="one">1</a> and <a href="two">2</a>')
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(made.hasFocus, timeout=LONG)
    yield made
    page.close()  # it lives as long as this


@pytest.mark.parametrize(
    ("keys", "opened"),
    [([], "one"), ([Qt.Key.Key_Tab], "two"), ([Qt.Key.Key_Right, Qt.Key.Key_Left], "one"), ([Qt.Key.Key_Right], "two")],
)
def test_the_keyboard_goes_from_link_to_link(qtbot: QtBot, line: LinkLine, keys: list[Qt.Key], opened: str) -> None:
    """With Tab and the arrows, and the line stays as it was set."""
    for key in keys:
        qtbot.keyClick(line, key)

    with qtbot.waitSignal(line.linkActivated, timeout=LONG) as told:
        qtbot.keyClick(line, Qt.Key.Key_Space)

    assert told.args == [opened]
    assert line.text() == '<a href="one">1</a> and <a href="two">2</a>'


def test_the_keyboard_leaves_the_links(qtbot: QtBot, line: LinkLine) -> None:
    """Forwards after the last, backwards before the first; whoever comes back from behind is at the last."""
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    after = line.window().focusWidget()
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    last = line.current
    qtbot.keyClick(line, Qt.Key.Key_Backtab)
    first = line.current
    qtbot.keyClick(line, Qt.Key.Key_Backtab)
    before = line.window().focusWidget()

    assert isinstance(after, QPushButton)
    assert isinstance(before, QPushButton)
    assert (after.text(), last, first, before.text()) == ("after", "two", "one", "before")


def test_the_link_that_return_opens_is_marked(line: LinkLine) -> None:
    """On the screen, and only while the line has the focus."""
    marked = QLabel.text(line)
    line.clearFocus()

    assert '<a href="one" style="background-color' in marked
    assert "style" not in QLabel.text(line)


def test_nothing_opens_where_nothing_is_to_know(window: Window) -> None:
    """The shortcut on an empty list does nothing."""
    window.commands.known.trigger()

    assert window.findChild(Known) is None
