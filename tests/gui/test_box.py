"""Boxes to choose from, and what wraps: words get the room that they need, or say themselves elsewhere."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from lightwork_gui.box import Box
from lightwork_gui.wrapping import Wrapping

LONG_NAME = "a name that is longer than most"


@pytest.fixture
def box(qtbot: QtBot) -> Box:
    """With a short name and a long one."""
    made = Box()
    qtbot.addWidget(made)
    made.addItems(["short", LONG_NAME])
    return made


def test_a_box_asks_for_the_room_that_its_names_need(box: Box) -> None:
    """Nothing is cut, so there is no tip."""
    box.setCurrentIndex(1)
    box.resize(box.sizeHint())
    box.grab()

    assert box.toolTip() == ""


def test_a_name_that_is_cut_can_be_read(box: Box) -> None:
    """In a tip, as long as it is cut."""
    box.setCurrentIndex(1)
    box.resize(90, 30)
    box.grab()
    cut = box.toolTip()
    box.setCurrentIndex(0)
    box.grab()

    assert (cut, box.toolTip()) == (LONG_NAME, "")


def test_another_tip_stays(box: Box) -> None:
    """It has more to say."""
    box.setToolTip("What to choose")
    box.setCurrentIndex(1)
    box.resize(90, 30)
    box.grab()

    assert box.toolTip() == "What to choose"


def test_the_wheel_changes_nothing(box: Box) -> None:
    """It belongs to what scrolls below."""
    place, none = QPointF(9, 9), Qt.MouseButton.NoButton
    plain, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(place, place, QPoint(), QPoint(0, -120), none, plain, phase, False)
    QApplication.sendEvent(box, wheel)

    assert box.currentIndex() == 0
    assert not wheel.isAccepted()


def test_words_that_wrap_keep_their_height(qtbot: QtBot) -> None:
    """The narrower, the higher at least; and lower again with more room."""
    holder = Wrapping()
    qtbot.addWidget(holder)
    label = QLabel("Some words, and then some more of them, until they need several lines.")
    label.setWordWrap(True)
    QVBoxLayout(holder).addWidget(label)
    least = []
    with qtbot.waitExposed(holder):
        holder.show()
    for width in (900, 150, 900):
        holder.resize(width, 300)
        least.append(holder.minimumSizeHint().height())

    assert least[1] >= least[0] + 3 * label.fontMetrics().height()
    assert least[2] == least[0]
