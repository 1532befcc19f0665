import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from helpers.crews import made, tasks
from lightwork import Report
from lightwork.events import PHASES, Began, Ended, Landed, Paused, Started
from lightwork.outcomes import Span
from lightwork.plan import Plan
from lightwork_gui import theme
from lightwork_gui.cores.lanes import Lanes
from lightwork_gui.cores.past import Block, Past, blocks, edge_of


def span(began: float, ended: float) -> Span:
    """A photo of 0.9 s of work, phase by phase 0.1, 0.2, 0.3, 0.2 and 0.1."""
    return Span(0, began, ended, (0.1, 0.2, 0.3, 0.2, 0.1))


def test_long_photos_are_blocks_of_their_own() -> None:
    """Each photo that can be seen is drawn as it was."""
    entries = [span(0.0, 1.0), span(1.0, 2.5)]

    assert list(blocks(entries, 0.5)) == [
        Block(0.0, 1.0, (0.1, 0.2, 0.3, 0.2, 0.1)),
        Block(1.0, 2.5, (0.1, 0.2, 0.3, 0.2, 0.1)),
    ]


def test_short_photos_are_drawn_together_and_stay_true() -> None:
    """Neighbours are summed until they can be seen; no photo is lost, and what is left over is idleness."""
    entries = [span(float(number), number + 1.0) for number in range(7)]

    drawn = list(blocks(entries, 3.0))

    assert [(block.began, block.ended) for block in drawn] == [(0.0, 3.0), (3.0, 6.0), (6.0, 7.0)]
    assert abs(sum(sum(block.phases) for block in drawn) - 7 * 0.9) < 1e-9


def test_nothing_landed_is_nothing_to_draw() -> None:
    """An empty lane has no blocks."""
    assert list(blocks([], 1.0)) == []


SIZE, PACE, BARS = QSize(1000, 20), 100.0, [(4.0, 12.0)]
"""Ten seconds of one lane, at a hundred pixels a second."""


def colours(past: Past, seconds: list[float], edge: int) -> list[str]:
    """What is painted at some moments, in the middle of the lane; nothing where it is transparent."""
    image = past.picture.toImage()
    found = []
    for moment in seconds:
        colour = image.pixelColor(round(moment * PACE) - edge + SIZE.width(), 10)
        found.append(colour.name().upper() if colour.alpha() else "")
    return found


MOMENTS = [1.05, 1.2, 1.45, 1.7, 1.85, 1.95]
"""In the midst of each phase of a photo from 1 s to 2 s, and of its idleness."""

PHASE_COLOURS = [theme.PHASE_COLOURS[phase] for phase in PHASES] + [""]


@pytest.mark.usefixtures("qapp")
def test_the_past_is_painted_where_it_was() -> None:
    """Each phase has its place and colour, and idleness lets the hatching through."""
    past = Past()

    past.bring_up([[span(1.0, 1.9)]], BARS, SIZE, 1000, PACE)

    assert colours(past, MOMENTS, 1000) == PHASE_COLOURS


@pytest.mark.usefixtures("qapp")
def test_only_what_is_new_is_painted_and_the_rest_moves() -> None:
    """Every photo is painted once, however often the lanes are; what was painted goes along to the left."""
    lane = [span(1.0, 1.9)]
    lanes, past = [lane], Past()
    past.bring_up(lanes, BARS, SIZE, 1000, PACE)
    for second in range(2, 12):
        lane.append(span(second + 0.0, second + 0.9))
        past.bring_up(lanes, BARS, SIZE, max(1000, (second + 1) * 100), PACE)
        past.bring_up(lanes, BARS, SIZE, max(1000, (second + 1) * 100), PACE)

    assert past.painted == 11
    # the first second has left at the left; the photo of second 5 stands where it belongs, and nothing is to come
    assert colours(past, [moment + 4 for moment in MOMENTS], 1200) == PHASE_COLOURS
    assert colours(past, [moment + 10 for moment in MOMENTS], 1200) == PHASE_COLOURS
    assert past.picture.toImage().pixelColor(999, 10).alpha() == 0


@pytest.mark.usefixtures("qapp")
def test_a_long_photo_is_painted_when_it_lands() -> None:
    """Though most of its time is no longer at the right edge."""
    lanes: list[list[Span]] = [[]]
    past = Past()
    past.bring_up(lanes, BARS, SIZE, 1000, PACE)

    lanes[0].append(span(1.0, 1.9))
    past.bring_up(lanes, BARS, SIZE, 1050, PACE)

    assert colours(past, MOMENTS, 1050) == PHASE_COLOURS


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("change", ["run", "size"])
def test_another_run_or_size_begins_anew(change: str) -> None:
    """Nothing of the old picture is left."""
    past = Past()
    past.bring_up([[span(1.0, 1.9)]], BARS, SIZE, 1000, PACE)

    lanes = [[span(5.0, 5.9)]]
    past.bring_up(lanes, BARS, SIZE if change == "run" else QSize(1000, 30), 1000, PACE)

    assert colours(past, MOMENTS, 1000) == [""] * 6
    assert colours(past, [moment + 4 for moment in MOMENTS], 1000) == PHASE_COLOURS


def test_the_lanes_fill_from_the_left_and_then_move() -> None:
    """A run that began at 3 s is at the right edge after the seconds that are shown."""
    assert edge_of(now=3.5, begin=3.0, width=1000, pace=100.0) == 1300
    assert edge_of(now=13.0, begin=3.0, width=1000, pace=100.0) == 1300
    assert edge_of(now=15.0, begin=3.0, width=1000, pace=100.0) == 1500


def test_lanes_are_painted_while_it_runs_and_afterwards(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The colour of decoding is to be seen during the run, in a pause, and after the end."""
    now = [101.5]
    monkeypatch.setattr("lightwork_gui.cores.lanes.perf_counter", lambda: now[0])
    lanes, report = Lanes(lambda: [None]), Report(Plan(tasks(2), ()))
    qtbot.addWidget(lanes)
    lanes.resize(700, 40)
    lanes.show_report(report, 1)
    report.add(Started(2, "solo", 1, 100.0))
    report.add(Began(0, 0, 100.0))
    empty = _count(lanes)

    report.add(Landed(made(0), 0, 100.0, 101.0))
    running = _count(lanes)
    report.add(Paused(101.5))
    now[0] = 150.0
    paused = _count(lanes)
    report.add(Ended(1, 150.0))

    # 0.2 s of decoding in a bar 12 pixels high, of some 630 pixels for ten seconds; afterwards for the one second
    assert empty == 0
    assert 11 * 12 < running < 14 * 12
    assert paused == running
    assert 110 * 12 < _count(lanes) < 140 * 12


def _count(lanes: Lanes) -> int:
    """Pixels in the colour of decoding."""
    image, colour = lanes.grab().toImage(), QColor("#56B4E9")
    return sum(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))
