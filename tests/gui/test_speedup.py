"""The speed-up room: measured in turn, shown as it comes, told in words, and the knee used."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpers.access import cut_words, name_of, reachable
from helpers.clicks import LONG, drop
from helpers.speedups import scaling_of
from lightwork import Recipe, Sizing
from lightwork.errors import CrewError
from lightwork.lab.compare import Round
from lightwork.lab.scaling import Limit, default_workers
from lightwork.plan import Plan, Task
from lightwork.run import Control
from lightwork_gui import theme, words
from lightwork_gui.speedup import SpeedupRoom
from lightwork_gui.speedup.live import Live
from lightwork_gui.speedup.wishes import Wishes, ladder
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]

EIGHT = scaling_of({1: 1.0, 2: 1.9, 3: 2.7, 4: 3.4, 6: 4.3, 8: 4.5}, knee=6, serial=0.08)


def rounds(workers: Sequence[int], repeat: int) -> Iterator[Round]:
    """One core first, then processes, as a measurement tells them; two are twice as fast as one."""
    crews = [("solo", 1), *(("processes", number) for number in workers)]
    total = (repeat + 1) * len(crews)
    done = 0
    for turn in range(repeat + 1):
        for crew, number in crews:
            done += 1
            yield Round(crew, number, turn, 4.0 / number, done, total)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, tuple[int, ...], int]]:
    """Measurements that end at once; what each was asked for: photos, workers, rounds."""
    asked: list[tuple[int, tuple[int, ...], int]] = []

    def scaling(tasks: Sequence[Task], workers: Sequence[int], *, repeat: int, control: Control) -> Iterator[Any]:
        assert not control.stopped
        asked.append((len(tasks), tuple(workers), repeat))
        yield from rounds(workers, repeat)
        yield scaling_of({1: 1.0, 2: 1.9}, knee=1, serial=0.05, images=len(tasks))

    monkeypatch.setattr("lightwork.lab.scaling.scaling", scaling)
    return asked


@pytest.fixture
def room(window: Window, album: Path, planned: Planned) -> SpeedupRoom:
    """The room of a window with twelve photos in it, in front."""
    window.form.show_recipe(Recipe(sizing=Sizing.parse("32")))
    planned(window, lambda: drop(window, album))
    window.tabs.setCurrentWidget(window.speedup)
    return window.speedup


def measure(window: Window, qtbot: QtBot) -> None:
    """Presses the button, and waits for the end."""
    with qtbot.waitSignal(window.conductor.scalings.ended, timeout=LONG):
        window.speedup.button.click()


# What is asked


def test_without_photos_it_says_so(window: Window) -> None:
    """The button is off, with a friendly reason."""
    window.tabs.setCurrentWidget(window.speedup)

    assert not window.speedup.button.isEnabled()
    assert window.speedup.why.text().startswith("Drop photos first")


def test_the_usual_is_chosen(qtbot: QtBot) -> None:
    """The numbers of workers that the core proposes, three rounds, as many photos as stand for all."""
    wishes = Wishes()
    qtbot.addWidget(wishes)

    assert (wishes.crews, wishes.repeat, wishes.sample) == (tuple(default_workers()), 3, None)


@pytest.mark.parametrize(
    ("most", "steps"), [(1, (1,)), (2, (1, 2)), (4, (1, 2, 3, 4)), (10, (1, 2, 3, 4, 6, 8, 10)), (3, (1, 2, 3))]
)
def test_a_ladder_ends_at_the_most(most: int, steps: tuple[int, ...]) -> None:
    """Each power of two, the middle between two of them, and the most itself."""
    assert ladder(most) == steps


def test_what_is_chosen_is_measured(
    room: SpeedupRoom, window: Window, qtbot: QtBot, told: list[tuple[int, tuple[int, ...], int]]
) -> None:
    """Workers, rounds and photos as they stand in the boxes."""
    room.wishes.workers.setCurrentIndex(0)
    room.wishes.repeats.setCurrentIndex(1)
    room.wishes.photos.setCurrentIndex(1)

    measure(window, qtbot)

    assert told == [(10, room.wishes.crews, 5)]


# What is shown meanwhile


def test_points_appear_as_rounds_end(room: SpeedupRoom) -> None:
    """None in the warm-up; with the first round of one core there is a chart, and each crew adds its point."""
    seen = []
    room.show_begun()
    room.show_sample(12)
    for turn in rounds((1, 2), 1):
        room.show_round(turn)
        seen.append(room.chart.table.rowCount())

    assert seen == [0, 0, 0, 1, 2, 3]
    assert "round 6 of 6" in room.why.text()


def test_speed_is_against_one_core() -> None:
    """The median of its rounds."""
    live = Live(12)
    live.add(Round("processes", 1, 1, 4.5, 1, 9))
    assert live.scaling() is None
    for seconds in (4.0, 5.0, 9.0):
        live.add(Round("solo", 1, 1, seconds, 1, 9))
    live.add(Round("processes", 2, 1, 2.5, 1, 9))

    found = live.scaling()

    assert found is not None
    speeds = {(point.crew, point.workers): round(point.speedup, 2) for point in found.points}
    assert speeds == {("solo", 1): 1.0, ("processes", 1): 1.11, ("processes", 2): 2.0}


def test_start_waits_for_the_measurement(
    room: SpeedupRoom, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing else begins meanwhile; Cancel ends it, and nothing is shown as measured."""

    def endless(*_: object, control: Control, **__: object) -> Iterator[Round]:
        yield Round("solo", 1, 0, 1.0, 1, 9)
        while not control.stopped:
            threading.Event().wait(0.01)

    monkeypatch.setattr("lightwork.lab.scaling.scaling", endless)
    with qtbot.waitSignal(window.conductor.scalings.measured, timeout=LONG):
        room.button.click()
    held = window.strip.start.isEnabled(), window.conductor.measuring, room.button.text()
    with qtbot.waitSignal(window.conductor.scalings.ended, timeout=LONG):
        room.button.click()

    assert held == (False, True, "Cancel")
    assert window.strip.start.isEnabled()
    assert not room.results.isVisible()
    assert room.button.text() == "Measure no&w"


@pytest.mark.usefixtures("told")
def test_not_during_a_run(room: SpeedupRoom, window: Window, qtbot: QtBot) -> None:
    """The button is off and says why; afterwards it is on again."""
    with qtbot.waitSignal(window.conductor.run_ended, timeout=LONG):
        window.strip.start.click()
        during = room.button.isEnabled(), room.why.text()

    assert during == (False, "Not during a run: it needs the cores for itself.")
    assert room.button.isEnabled()


# What has come of it


@pytest.mark.usefixtures("told")
def test_the_knee_is_used(room: SpeedupRoom, window: Window, qtbot: QtBot) -> None:
    """The button sets the cores of the form, and the form shows the knee."""
    window.form.cores.show_value(2)
    measure(window, qtbot)

    assert room.results.use.text() == "Use 1 core"
    assert window.form.basics.knee.text() == "knee: 1"
    assert window.form.basics.knee.isVisible()
    room.results.use.click()
    assert window.form.cores.value() == 1


@pytest.mark.usefixtures("told")
def test_other_settings_make_it_stale(room: SpeedupRoom, window: Window, qtbot: QtBot, planned: Planned) -> None:
    """It stays, and says that it was measured with other settings; with the old ones it is of now again."""
    measure(window, qtbot)
    assert not room.results.stale.isVisible()

    planned(window, lambda: window.form.basics.quality.show_value(40))
    stale = room.results.stale.text()
    planned(window, lambda: window.form.basics.quality.show_value(85))

    assert stale == "Measured with other settings than those of now."
    assert not room.results.stale.isVisible()


@pytest.mark.usefixtures("told")
def test_other_photos_make_it_stale(
    room: SpeedupRoom, window: Window, qtbot: QtBot, planned: Planned, tmp_path: Path
) -> None:
    """The same of photos that were added."""
    measure(window, qtbot)
    (tmp_path / "more").mkdir()

    planned(window, lambda: drop(window, tmp_path / "more"))

    assert room.results.stale.text() == "Measured with other photos than those in the list now."


def test_why_it_failed_is_told(
    room: SpeedupRoom, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a sentence; what was there before stays."""

    def refuse(*_: object, **__: object) -> Iterator[Round]:
        yield Round("solo", 1, 0, 1.0, 1, 9)
        raise CrewError("the measuring process died")

    room.show_scaling(EIGHT, "today")
    monkeypatch.setattr("lightwork.lab.scaling.scaling", refuse)
    measure(window, qtbot)

    assert room.told.text() == "Not measured: the measuring process died"
    assert room.results.isVisible()


def test_results_in_words(room: SpeedupRoom) -> None:
    """Knee, fit, what limits, and on how many photos; the button names the cores that there are."""
    room.show_scaling(EIGHT, "22.11.26 14:05")
    room.show_ended("")

    assert room.results.knee.text() == (
        "The knee is at 6 workers: one more adds under 5 %. They are 4.30 times as fast as one core."
    )
    assert "8.0 %" in room.results.fit.text()
    assert room.results.method.text() == "Measured on 40 of your photos, 3 times each, 22.11.26 14:05."
    assert room.chart.table.rowCount() == 7


def test_not_enough_runs_is_an_answer(room: SpeedupRoom) -> None:
    """No knee, no button, and no fit: said calmly."""
    room.show_scaling(scaling_of({1: 1.0, 2: 1.9}, knee=None, serial=None), "today")
    room.show_ended("")

    assert room.results.knee.text() == "There are not enough runs to say how many workers are worth it."
    assert room.results.fit.text().startswith("Amdahl's law says nothing here")
    assert not room.results.use.isVisible()


def test_every_limit_has_its_sentence() -> None:
    """And ends like one."""
    for limit in Limit:
        told = words.limits(scaling_of({1: 1.0}, knee=None, serial=None, limits=(limit,)))
        assert [sentence[-1] for sentence in told] == ["."], limit


# For everybody


def test_everything_measured_has_a_name(room: SpeedupRoom, window: Window) -> None:
    """Chart, table, buttons and boxes."""
    room.show_scaling(EIGHT, "today")
    room.show_ended("")
    for shown in (False, True):
        room.chart.as_table.setChecked(shown)
        assert [widget for widget in reachable(window) if not name_of(widget).strip()] == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("points", "size"), [(theme.BASE, (900, 600)), (2 * theme.BASE, (1280, 840))])
def test_nothing_is_cut(
    room: SpeedupRoom,
    window: Window,
    qapp: QApplication,
    direction: Qt.LayoutDirection,
    points: float,
    size: tuple[int, int],
) -> None:
    """In a small window, with large letters, from both sides: what is too high scrolls, nothing is cut off."""
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(points)
    qapp.setFont(font)
    theme.apply(qapp, theme.LIGHT)
    window.setLayoutDirection(direction)
    window.resize(*size)
    room.show_scaling(EIGHT, "today")
    room.show_ended("")
    for explained in room.explained:
        explained.button.setChecked(True)
    QApplication.processEvents()
    try:
        assert cut_words(window) == []
        assert room.chart.height() >= room.chart.minimumSizeHint().height()
    finally:
        qapp.setFont(before)
        theme.apply(qapp, theme.LIGHT)


def test_the_room_grows_with_the_window(room: SpeedupRoom, window: Window, qtbot: QtBot) -> None:
    """Opened in a low window it has little height; in a higher one it gets more, and gives it back all the same."""
    room.show_scaling(EIGHT, "today")
    room.show_ended("")
    window.tabs.setCurrentIndex(0)
    window.resize(1280, 1000)
    QApplication.processEvents()
    usual = window.tabs.height()
    window.resize(900, 600)
    window.tabs.setCurrentIndex(1)
    QApplication.processEvents()
    low = room.height()

    window.resize(1280, 1000)
    qtbot.waitUntil(lambda: room.height() >= room.wanted_height())
    assert low < room.wanted_height()
    window.tabs.setCurrentIndex(0)

    qtbot.waitUntil(lambda: abs(window.tabs.height() - usual) < 40)
