"""The window before it has its rooms, and with them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from lightwork.events import Phase
from lightwork_gui import override, theme
from lightwork_gui.early import USUAL, Early


class Rooms(QMainWindow):
    """Stands for the window with its rooms."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("with rooms")
        self.asked = 0
        self.stays = False

    @override
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Asks nobody."""
        self.asked += 1
        event.setAccepted(not self.stays)


@pytest.fixture
def early(qtbot: QtBot) -> Early:
    """On the screen."""
    made = Early(b"")
    qtbot.addWidget(made)
    made.appear()
    return made


def test_it_is_painted_when_it_has_appeared(early: Early) -> None:
    """In the window's colours, with the bar and the settings marked off."""
    image = early.grab().toImage()
    width, height = USUAL

    assert (early.width(), early.height()) == USUAL
    assert image.pixelColor(width // 3, height // 3).name() == theme.colours().window.lower()
    assert image.pixelColor(width // 3, 10).name() == theme.colours().surface.lower()
    assert len({image.pixelColor(across, height // 3).name() for across in range(width)}) == 2  # the settings' line


def test_it_comes_where_it_was_left(qtbot: QtBot, early: Early) -> None:
    """As it remembers it."""
    early.resize(640, 480)  # the screen of the tests is small
    again = Early(bytes(early.saveGeometry().data()))
    qtbot.addWidget(again)

    assert (again.width(), again.height()) == (640, 480)


def test_the_rooms_fill_it(qtbot: QtBot, early: Early) -> None:
    """They are part of it, with their title and their focus, and no window of their own."""
    rooms = Rooms()
    early.take(rooms)

    qtbot.waitUntil(lambda: rooms.size() == early.size())
    assert rooms.window() is early
    assert early.windowTitle() == "with rooms"
    rooms.setWindowTitle("later")
    assert early.windowTitle() == "later"


@pytest.mark.parametrize("by", ["early", "rooms"])
def test_both_close_together(qtbot: QtBot, early: Early, by: str) -> None:
    """Whoever is closed, the window system's button or our own Quit; the rooms are asked once."""
    rooms = Rooms()
    early.take(rooms)

    (early if by == "early" else rooms).close()

    qtbot.waitUntil(lambda: not early.isVisible())
    assert rooms.asked == 1


def test_the_rooms_may_refuse_to_close(early: Early) -> None:
    """A run is under way, and the person wants it to go on."""
    rooms = Rooms()
    rooms.stays = True
    early.take(rooms)

    early.close()

    assert early.isVisible()
    assert rooms.isVisible()


def test_minimising_closes_nothing(qtbot: QtBot, early: Early) -> None:
    """What is hidden by the system comes back."""
    rooms = Rooms()
    early.take(rooms)

    early.showMinimized()
    early.showNormal()

    qtbot.waitUntil(rooms.isVisible)
    assert rooms.asked == 0


def test_it_can_be_closed_before_the_rooms_are_there(early: Early) -> None:
    """Nobody is asked."""
    early.close()

    assert not early.isVisible()


def test_nothing_of_the_engine_is_loaded_before_it_is_there(tmp_path: Path) -> None:
    """Half of a start's time would go by without anything on the screen."""
    code = "import sys, lightwork_gui.app, lightwork_gui.door; print(*sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path, timeout=60
    ).stdout.split()

    assert "lightwork_gui.early" in loaded
    assert [name for name in loaded if name.partition(".")[0] in {"lightwork", "msgspec", "PIL", "psutil"}] == []


def test_every_phase_has_its_colour() -> None:
    """The colours do not know the engine."""
    assert list(theme.PHASE_COLOURS) == list(Phase)
