import csv
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from helpers.crews import made, tasks
from lightwork import Report
from lightwork.crews import LaneNow
from lightwork.drawing import DARK, LIGHT, Ink
from lightwork.events import PHASES, Began, Ended, Landed, Paused, Phase, Started
from lightwork.lab.hatches import INKS
from lightwork.plan import Plan
from lightwork.usage import Idle
from lightwork_gui import theme, words
from lightwork_gui.charts import Kind
from lightwork_gui.cores.lanes import BAR, LONG_ENOUGH, Lanes
from lightwork_gui.cores.legend import Legend
from lightwork_gui.cores.look import paint_codes, paint_phase
from lightwork_gui.cores.looking import Looking
from lightwork_gui.cores.room import EXPLAIN_EVERY, CoresRoom

PHASE_SECONDS = (0.125, 0.125, 0.25, 0.25, 0.125)


def landed(index: int, began: float, ended: float, lane: int = 0) -> Landed:
    """A photo with its phases."""
    return Landed(msgspec.structs.replace(made(index), phases=PHASE_SECONDS), lane, began, ended)


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The clock of the lanes."""
    clock = [101.5]
    monkeypatch.setattr("lightwork_gui.cores.lanes.perf_counter", lambda: clock[0])
    return clock


def ended_run() -> Report:
    """Two workers for ten seconds; the second has nothing left after its first photo."""
    report = Report(Plan(tasks(4), ()), clock=lambda: 110.0)
    report.add(Started(4, "processes", 2, 100.0))
    for index, lane, began, ended in ((0, 0, 100.5, 103.0), (1, 1, 101.0, 103.0), (2, 0, 103.0, 110.0)):
        report.add(Began(index, lane, began))
        report.add(landed(index, began, ended, lane))
    report.add(Ended(1, 110.0))
    return report


def shown(qtbot: QtBot, report: Report, doing: list[LaneNow | None] | None = None) -> Lanes:
    """The lanes of a run, 700 pixels wide."""
    lanes = Lanes(lambda: doing or [])
    qtbot.addWidget(lanes)
    lanes.resize(700, 40)
    lanes.show_report(report, 2)
    lanes.show()
    return lanes


def count(widget: QWidget, name: str) -> int:
    """Pixels of a colour."""
    image, colour = widget.grab().toImage(), QColor(name)
    return sum(image.pixelColor(x, y) == colour for x in range(image.width()) for y in range(image.height()))


@pytest.mark.usefixtures("now")
def test_lanes_are_painted_while_it_runs_and_afterwards(qtbot: QtBot, now: list[float]) -> None:
    """The colour of decoding is to be seen during the run, in a pause, and after the end."""
    report = Report(Plan(tasks(2), ()), clock=lambda: now[0])
    report.add(Started(2, "solo", 1, 100.0))
    report.add(Began(0, 0, 100.0))
    lanes = shown(qtbot, report)
    colour = theme.PHASE_COLOURS[Phase.DECODE]
    empty = count(lanes, colour)

    report.add(landed(0, 100.0, 101.0))
    lanes.refresh()
    running = count(lanes, colour)
    report.add(Paused(101.5))
    now[0] = 150.0
    lanes.refresh()
    paused = count(lanes, colour)
    report.add(Ended(1, 150.0))
    lanes.show_report(report, 1)
    lanes.sight.seconds, lanes.sight.end = 2.0, 102.0
    near = count(lanes, colour)

    # 0.125 s in a bar 12 pixels high, of some 430 pixels for ten seconds, and for two
    assert empty == 0
    assert 4 * 12 <= running <= 7 * 12
    assert paused == running
    assert 24 * 12 <= near <= 30 * 12


def test_idleness_is_told_with_its_reason(qtbot: QtBot) -> None:
    """Under the mouse: photos with their milliseconds, idle stretches with why and how long."""
    lanes = shown(qtbot, ended_run())
    view = lanes.view()

    tips = [lanes.tip(round(view.x(at)), 30) for at in (100.2, 102.0, 107.0)]

    assert "starting" in tips[0]
    assert "2,000.0 ms" in tips[1]
    assert f"{words.phase(Phase.READ)} 125.0" in tips[1]
    assert words.idle(Idle.ONE_LONG) in tips[2] or words.idle(Idle.NOTHING_LEFT) in tips[2]
    assert "7.0 s" in tips[2]
    assert lanes.tip(2, 30) == ""
    assert lanes.tip(round(view.x(102.0)), 400) == ""


def test_what_is_in_hand_is_named_when_it_takes_long(qtbot: QtBot, now: list[float]) -> None:
    """Under the mouse at the right end: the photo and for how long."""
    report = Report(Plan(tasks(2), ()), clock=lambda: now[0])
    report.add(Started(2, "solo", 1, 100.0))
    report.add(Began(0, 0, 100.5))
    lanes = shown(qtbot, report, [LaneNow(0, Phase.ENCODE, 101.0)])
    view = lanes.view()

    assert now[0] - 100.5 > LONG_ENOUGH
    assert lanes.tip(round(view.x(101.2)), 5).endswith("1.0 s")
    assert count(lanes, theme.PHASE_COLOURS[Phase.ENCODE]) > 100
    assert words.phase(Phase.ENCODE) in lanes.accessibleDescription()


def test_what_is_in_hand_is_no_idleness_where_no_board_tells(qtbot: QtBot, now: list[float]) -> None:
    """A recording that is played does not know the phase: its photos in hand are plain, and not hatched."""
    report = Report(Plan(tasks(2), ()), clock=lambda: now[0])
    report.add(Started(2, "processes", 1, 100.0))
    lanes = shown(qtbot, report)
    idle = count(lanes, theme.colours().line)

    report.add(Began(0, 0, 100.5))
    lanes.refresh()

    second = lanes.view().pace
    assert count(lanes, theme.colours().line) - idle >= 0.9 * second * BAR


def test_a_screen_reader_is_told_once_in_a_second(qtbot: QtBot, now: list[float]) -> None:
    """What is painted thirty times cannot be heard thirty times."""
    report = Report(Plan(tasks(2), ()), clock=lambda: now[0])
    report.add(Started(2, "solo", 1, 100.0))
    doing: list[LaneNow | None] = [None]
    lanes = shown(qtbot, report, doing)
    now[0] = 103.0
    lanes.refresh()
    before = lanes.accessibleDescription()

    doing[0] = LaneNow(0, Phase.ENCODE, 101.0)
    now[0] = 103.5
    lanes.refresh()
    soon = lanes.accessibleDescription()
    now[0] = 104.1
    lanes.refresh()

    assert soon == before != lanes.accessibleDescription()


def test_painting_that_takes_long_is_done_less_often(qtbot: QtBot, now: list[float]) -> None:
    """After a painting of 0.1 s there is none for nearly two seconds; after a short one the next tick paints."""
    lanes = shown(qtbot, ended_run())
    paint, told_of = lanes._paint, list[float]()
    lanes.sighted.connect(lambda: told_of.append(now[0]))

    def slowly(seconds: float) -> None:
        lanes._paint = lambda: (paint(), now.__setitem__(0, now[0] + seconds))  # type: ignore[method-assign, assignment]
        lanes.grab()
        lanes._paint = paint  # type: ignore[method-assign]

    slowly(0.1)
    painted = now[0]
    for seconds in (0.03, 1.5, 2.0):
        now[0] = painted + seconds
        lanes.tick()
    slowly(0.0005)
    now[0] += 0.034
    lanes.tick()

    assert told_of == [painted + 2.0, now[0]]


def test_phases_are_told_apart_in_gray() -> None:
    """The columns of gray that two phases have differ clearly somewhere in the height of a bar."""
    grays = []
    for code, phase in enumerate(PHASES, start=1):
        image = QImage(4, 12, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        paint_codes(painter, bytes([code]) * 4, image.rect().toRectF(), 1.0)
        painter.end()
        grays.append([image.pixelColor(1, y).lightness() for y in range(12)])
        assert image.pixelColor(1, 0).name().upper() == theme.PHASE_COLOURS[phase]

    for first in range(5):
        for second in range(first):
            pairs = zip(grays[first], grays[second], strict=True)
            assert max(abs(one - other) for one, other in pairs) > 50, (PHASES[first], PHASES[second])


def test_the_row_and_the_piece_of_a_phase_look_the_same() -> None:
    """What is in hand looks as it will when it has landed."""
    for code, phase in enumerate(PHASES, start=1):
        row, piece = (QImage(4, 12, QImage.Format.Format_RGB32) for _ in range(2))
        painter = QPainter(row)
        paint_codes(painter, bytes([code]) * 4, row.rect().toRectF(), 1.0)
        painter.end()
        painter = QPainter(piece)
        paint_phase(painter, phase, piece.rect().toRectF())
        painter.end()
        same = sum(row.pixelColor(1, y) == piece.pixelColor(1, y) for y in range(12))
        assert same >= 9, phase


@pytest.fixture
def looking(qtbot: QtBot) -> Looking:
    """The lanes of a run that has ended, with what moves them."""
    lanes = Lanes(list)
    looking = Looking(lanes)
    qtbot.addWidget(looking)
    looking.resize(700, 120)
    lanes.show_report(ended_run(), 2)
    looking.show()
    return looking


def test_keys_buttons_and_drags_move_the_lanes(qtbot: QtBot, looking: Looking) -> None:
    """Plus and the button zoom in, arrows and drags scroll, zero shows all of it; the bar shows where one is."""
    lanes, sight = looking.lanes, looking.lanes.sight
    assert not looking.bar.isEnabled()

    qtbot.keyClick(lanes, Qt.Key.Key_Plus)
    qtbot.mouseClick(looking.nearer, Qt.MouseButton.LeftButton)
    assert sight.span == pytest.approx(10 / 2.25)
    assert looking.bar.isEnabled()
    begin = sight.begin
    qtbot.keyClick(lanes, Qt.Key.Key_Right)
    assert sight.begin == pytest.approx(begin + sight.span / 10)
    begin, middle = sight.begin, QPoint(300, 20)
    qtbot.mousePress(lanes, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(lanes, middle + QPoint(50, 0))
    qtbot.mouseRelease(lanes, Qt.MouseButton.LeftButton, pos=middle + QPoint(50, 0))
    assert sight.begin < begin
    looking.bar.setValue(0)
    assert sight.begin == pytest.approx(100.0)
    qtbot.keyClick(lanes, Qt.Key.Key_End)
    assert sight.begin + sight.span == pytest.approx(110.0)
    qtbot.keyClick(lanes, Qt.Key.Key_0)
    assert (sight.begin, sight.span) == (100.0, 10.0)


def test_after_the_run_its_figures_are_there(qtbot: QtBot) -> None:
    """What was idle and why, the longest photo, which can be shown in the list, and the table of the same numbers."""
    room, wanted = CoresRoom(list), list[Any]()
    qtbot.addWidget(room)
    room.photo_wanted.connect(wanted.append)
    room.resize(900, 500)
    room.show_report(Report(Plan((), ())), 2)
    room.show()
    assert not room.summary.isVisible()

    room.show_report(ended_run(), 2)
    room.summary.longest.click()

    # worked: 2.5 + 7 and 2 of 2 x 10 seconds
    assert words.percent(11.5 / 20) in room.summary.text.text()
    assert words.idle(Idle.STARTING) in room.summary.text.text()
    assert wanted == [2]
    table = room.summary.chart.table
    model = table.model()
    assert model.index(0, 2).data() == "9.50"
    assert model.index(1, 1).data() == "1"


def test_figures_so_far_do_not_look_settled(qtbot: QtBot, now: list[float]) -> None:
    """While it runs they follow it, muted and called what they are; at the end they are those of the whole run."""
    room, report = CoresRoom(list), Report(Plan(tasks(3), ()), clock=lambda: now[0])
    qtbot.addWidget(room)
    room.resize(900, 500)
    room.show()
    report.add(Started(3, "processes", 1, 100.0))
    room.show_report(report, 1)
    before = room.summary.isVisible()
    report.add(landed(0, 100.0, 101.0))
    for _ in range(EXPLAIN_EVERY):
        room.refresh()
    live = room.summary.text.text(), room.summary.state.text(), room.summary.text.objectName()
    title = room.summary.chart.view.drawing
    now[0] = 103.0
    for _ in range(EXPLAIN_EVERY):
        room.refresh()
    later = room.summary.text.text()
    report.add(landed(1, 101.0, 103.5))
    report.add(Ended(1, 103.5))
    room.show_report(report, 1)

    assert not before
    assert words.percent(1 / 1.5) in live[0]  # one second of one and a half
    assert words.percent(1 / 3) in later
    assert words.percent(1) in room.summary.text.text()
    assert live[1] != room.summary.state.text()
    assert live[2] != room.summary.text.objectName()
    assert title is not None
    assert room.summary.chart.view.drawing is not None
    assert title.title != room.summary.chart.view.drawing.title
    assert room.lanes.used[0].photos == 2


def test_hidden_figures_are_not_brought_up(qtbot: QtBot, now: list[float]) -> None:
    """Another tab is in front: nothing is made that nobody sees."""
    room, report = CoresRoom(list), Report(Plan(tasks(3), ()), clock=lambda: now[0])
    qtbot.addWidget(room)
    report.add(Started(3, "processes", 1, 100.0))
    room.show_report(report, 1)
    report.add(landed(0, 100.0, 101.0))

    for _ in range(EXPLAIN_EVERY):
        room.refresh()

    assert room.summary.text.text() == ""


def test_photos_that_wait_for_a_core_are_told(qtbot: QtBot) -> None:
    """Two processor seconds in eleven and a half; on two cores they would have taken one."""
    room, report = CoresRoom(list), ended_run()
    qtbot.addWidget(room)
    report.cores, report.one_core_seconds = 2, 2.0

    room.show_report(report, 2)

    assert words.percent(2 / 11.5) in room.summary.text.text()
    assert "With 2 cores for them alone: 1.0 s" in room.summary.text.text()


@pytest.mark.parametrize("kind", list(Kind))
def test_lanes_are_saved_as_they_are_seen(looking: Looking, tmp_path: Path, kind: Kind) -> None:
    """Light and dark, as a picture, a drawing and a table; a part of the run where a part is shown."""
    looking.lanes.sight.seconds = 5.0
    file = tmp_path / f"lanes.{kind.suffix}"

    looking.saver.save_as(str(file), kind)

    assert file.name in looking.note.text()
    if kind is Kind.CSV:
        rows = list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
        assert [row["what"] for row in rows] == ["photo", "idle"]  # from five to ten seconds
    elif kind.suffix == "svg":
        text = file.read_text(encoding="utf-8")
        assert (DARK if kind.dark else LIGHT)[Ink.SURFACE] in text
        assert words.phase(Phase.DECODE) in text
        assert "seconds since the start" in text
    else:
        image = QImage(str(file))
        assert image.pixelColor(4, 4) == QColor((DARK if kind.dark else LIGHT)[Ink.SURFACE])


def test_the_lanes_menu_and_button_offer_to_save(qtbot: QtBot, looking: Looking) -> None:
    """Once there is something; by keys, too."""
    empty = Looking(Lanes(list))
    qtbot.addWidget(empty)

    menu = looking.menu()
    qtbot.mouseClick(looking.save, Qt.MouseButton.LeftButton)
    dialog = next(one for one in looking.findChildren(QFileDialog) if one.isVisible())
    dialog.reject()

    assert not empty.save.isEnabled()
    assert len([action for action in menu.actions() if action.isEnabled()]) == 3
    assert looking.save.accessibleName() == "Save picture\u2026"


def test_saved_phases_have_the_colours_of_the_window() -> None:
    """Somebody who compares the two must not be led astray."""
    for phase, ink in INKS.items():
        assert LIGHT[ink] == DARK[ink] == theme.PHASE_COLOURS[phase]


def test_more_workers_than_cores_are_told(qtbot: QtBot) -> None:
    """A sentence beside the load; none where there are cores for all."""
    room = CoresRoom(list)
    qtbot.addWidget(room)
    room.load.cores.percent = (0.0, 0.0)

    room.show_report(Report(Plan((), ())), 8)
    told = room.load.kinds.text()
    room.show_report(Report(Plan((), ())), 2)

    assert "8 workers share 2 cores" in told
    assert "share" not in room.load.kinds.text()


def test_the_legend_takes_the_lines_it_needs(qtbot: QtBot) -> None:
    """All entries stay inside, also in a narrow window."""
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_reasons(Idle)

    assert legend.heightForWidth(300) > legend.heightForWidth(2000)
    assert all(place.right() <= 301 for _, place in legend._places(300))


def test_the_legend_names_what_can_be_seen(qtbot: QtBot) -> None:
    """The phases always; of the reasons those that occurred."""
    legend = Legend()
    qtbot.addWidget(legend)
    few = legend.accessibleDescription()

    legend.show_reasons([Idle.PAUSED])

    assert words.idle(Idle.PAUSED) not in few
    assert legend.accessibleDescription().startswith(few)
    assert words.idle(Idle.PAUSED) in legend.accessibleDescription()
    assert words.idle(Idle.MEMORY) not in legend.accessibleDescription()
