"""The History tab: earlier runs, and what can be done with them."""

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from helpers.albums import make_album, names, plan_of
from helpers.clicks import LONG, drop
from helpers.journals import record
from lightwork.events import Started
from lightwork.forecast import Forecast, Machine, Range
from lightwork.journal import Journal, RunState, RunSummary
from lightwork.plan import Plan
from lightwork_gui import words
from lightwork_gui.conductor.archive import Archive
from lightwork_gui.conductor.threads import Threads
from lightwork_gui.history.actions import RunActions
from lightwork_gui.history.cells import Column
from lightwork_gui.history.photos import RunPhotos
from lightwork_gui.history.undone import LeftAloneList
from lightwork_gui.window import Window
from lightwork_gui.window.boxes import Question

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], None]
Shown = Callable[[Window], Window]

EXACT = Range(1.0, 2.0, 3.0)
FORECAST = Forecast(12, 4, 2, EXACT, Range(1e6, 2e6, 3e6), EXACT, 0.1, Machine(2, 2))


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own that takes the place of the system's trash."""
    folder = tmp_path / "trash"
    folder.mkdir()

    def move(path: str) -> None:
        os.rename(path, folder / f"{len(list(folder.iterdir()))}-{os.path.basename(path)}")

    monkeypatch.setattr("lightwork.journal.undoing.system_trash", move)
    return folder


@pytest.fixture
def show(qtbot: QtBot) -> Shown:
    """Opens the tab, and waits for the runs to be listed."""

    def open_tab(window: Window) -> Window:
        with qtbot.waitSignal(window.conductor.archive.listed, timeout=LONG):
            window.tabs.setCurrentWidget(window.history)
        return window

    return open_tab


@pytest.fixture
def three(album: Path, tmp_path: Path) -> tuple[int, int, int]:
    """A run that is done, one with a broken photo, and one that was stopped after five, in this order."""
    first = record(plan_of(album, tmp_path / "one"))
    (album / "003.jpg").write_bytes(b"\xff\xd8\xff\xe0 no more")
    second = record(plan_of(album, tmp_path / "two"))
    (album / "003.jpg").unlink()
    return first, second, record(plan_of(album, tmp_path / "three"), stop_after=5)


def cells(window: Window, row: int) -> list[str]:
    """The words in a row."""
    model = window.history.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def choose(window: Window, row: int) -> None:
    """Selects a run, as a click does."""
    window.history.table.selectRow(row)


def button(window: Window, text: str) -> QPushButton:
    """A button of the tab."""
    return next(found for found in window.history.buttons if found.text() == text)


def press(qtbot: QtBot, wanted: QPushButton) -> None:
    """A left click on a button that can be clicked."""
    assert wanted.isVisible()
    assert wanted.isEnabled()
    qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)


def question(qtbot: QtBot, window: Window) -> Question:
    """The question that is being asked, as soon as it is."""
    qtbot.waitUntil(lambda: window.findChild(Question) is not None, timeout=LONG)
    found = window.findChild(Question)
    assert isinstance(found, Question)
    return found


@pytest.mark.usefixtures("three")
def test_nothing_is_told_once_it_is_closed(qapp: QApplication, tmp_path: Path) -> None:
    """Not even what was read before, and is on its way to the window's thread."""
    threads = Threads(pytest.fail)
    archive = Archive(threads, Journal())
    told: list[object] = []
    for signal in (archive.listed, archive.weighed, archive.turned, archive.exported, archive.refused):
        signal.connect(lambda *facts: told.append(facts))
    archive.read_runs()
    archive.weigh([1, 2])
    archive.read_photos(1, -1, failed=False)
    archive.export(1, str(tmp_path / "run.csv"))
    archive.export(77, str(tmp_path / "none.csv"))
    threads.join()

    archive.close()
    qapp.processEvents()

    assert told == []


# What is listed


def test_without_runs_there_is_a_friendly_sentence(window: Window, show: Shown) -> None:
    """And no table, and nothing to press."""
    show(window)

    assert window.history.empty.isVisible()
    assert window.history.empty.text().startswith("Nothing has been made yet.")
    assert not window.history.table.isVisible()


@pytest.mark.usefixtures("three")
def test_runs_are_listed_the_latest_first(window: Window, show: Shown, album: Path) -> None:
    """With what was given, what became of the photos, how long it took, and how it ended."""
    show(window)

    rows = [cells(window, row) for row in range(window.history.model.rowCount())]
    states = ["\u25a0 stopped", "\u2713 done", "\u2713 done"]
    assert [row[Column.STATE] for row in rows] == states
    figures = [row[Column.DONE : Column.LEFT + 1] for row in rows]
    assert figures == [["5", "0", "0", "6"], ["11", "0", "\u2715 1", "0"], ["12", "0", "0", "0"]]
    assert {row[Column.TIME].split(" on ")[1] for row in rows} == {"1 core"}
    assert {row[Column.SCORE] for row in rows} == {"\u2014"}
    assert str(album) not in rows[0][Column.GIVEN]
    assert rows[0][Column.GIVEN].endswith("in")


@pytest.mark.usefixtures("three")
def test_bytes_are_added_up_for_what_is_painted(qtbot: QtBot, window: Window, show: Shown, tmp_path: Path) -> None:
    """Each run is weighed once; before, its cell is empty."""
    asked: list[int] = []
    window.history.model.weights_wanted.connect(asked.extend)
    show(window)

    qtbot.waitUntil(lambda: "" not in {cells(window, row)[Column.BYTES] for row in range(3)}, timeout=LONG)

    assert sorted(asked) == [1, 2, 3]
    written = sum(path.stat().st_size for path in (tmp_path / "one").iterdir())
    assert cells(window, 2)[Column.BYTES].endswith(f"\u2192 {words.size(written)}")


@pytest.mark.parametrize(
    ("seconds", "cell"),
    [
        (2.0, "\u2713 no longer"),
        (2.5, "\u2713 25 % longer"),
        (0.5, "\u2260 75 % shorter"),
        (9.0, "\u2260 3.5 times longer"),
    ],
)
def test_a_forecast_is_scored(seconds: float, cell: str) -> None:
    """By how far off it was; the sign says whether the truth was inside its range."""
    run = RunSummary(
        1, "2026-05-02T10:00:00Z", "", RunState.DONE, ("/in",), "/out", 12, 12, 0, 0, 0, seconds, "processes", 2, "",
        "", FORECAST,
    )  # fmt: skip

    assert words.deviation(run) == cell
    assert words.score_told(run, None).startswith("foreseen 1.0\u20133.0 s, took ")


def test_a_run_that_was_not_finished_is_not_scored() -> None:
    """Nor one that nothing was foreseen for."""
    run = RunSummary(
        1, "2026-05-02T10:00:00Z", "", RunState.STOPPED, ("/in",), "/out", 12, 5, 0, 0, 0, 2.0, "processes", 2, "", "",
        FORECAST,
    )  # fmt: skip

    assert words.deviation(run) == "\u2014"
    assert words.score_told(run, None) == ""


def test_a_run_of_another_program_is_seen_when_the_tab_is(
    qtbot: QtBot, window: Window, show: Shown, album: Path, tmp_path: Path
) -> None:
    """It runs elsewhere, and can be neither undone nor resumed; when it has ended, that is seen as well."""
    show(window)
    plan = plan_of(album, tmp_path / "one")
    with Journal().begin(plan, ["/in"], plan.tasks[0].recipe, "solo", 1) as other:
        other.add(Started(12, "solo", 1, 0.0))
        window.tabs.setCurrentIndex(0)
        show(window)

        assert cells(window, 0)[Column.STATE] == "\u25b8 running elsewhere"
        assert button(window, "Undo").toolTip() == "It is running."
        assert not button(window, "Resume").isEnabled()
        assert button(window, "Export\u2026").isEnabled()
    with qtbot.waitSignal(window.conductor.archive.listed, timeout=LONG):
        window.history.refresh()
    assert cells(window, 0)[Column.STATE] == "\u25a0 stopped"
    assert button(window, "Resume").isEnabled()


def test_a_run_of_this_window_joins_the_list(
    qtbot: QtBot, window: Window, show: Shown, album: Path, planned: Planned, finished: Finished
) -> None:
    """While it is made nothing can be begun from the list, and the reason is told; at its end it stands on top."""
    record(plan_of(album, album.parent / "before"))
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    show(window)
    reasons: list[str] = []
    window.conductor.arrived.connect(lambda _: reasons.append(button(window, "Repeat").toolTip()))

    finished(window, window.strip.start.click)

    assert set(reasons) == {"Not while something else is being made."}
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 2, timeout=LONG)
    qtbot.waitUntil(lambda: cells(window, 0)[Column.STATE] == "\u2713 done", timeout=LONG)
    assert button(window, "Repeat").isEnabled()
    assert window.history.table.currentIndex().row() == 1, "the run that was selected stays so"


def test_a_journal_that_cannot_be_read_is_told(qtbot: QtBot, window: Window, journal_home: str) -> None:
    """In the place of the list."""
    Path(journal_home).rmdir()
    Path(journal_home).write_text("a file where the folder should be")

    with qtbot.waitSignal(window.conductor.archive.refused, timeout=LONG):
        window.tabs.setCurrentWidget(window.history)

    assert "the journal cannot be opened" in window.history.empty.text()


def test_thousands_of_runs_are_no_trouble(qtbot: QtBot, window: Window, show: Shown, three: tuple[int, ...]) -> None:
    """Only the rows that are painted are weighed."""
    show(window)
    many = [Journal().run(three[0])] * 5000
    asked: list[int] = []
    window.history.model.weights_wanted.connect(asked.extend)

    window.history.model.show_runs([msgspec.structs.replace(run, id=5000 - row) for row, run in enumerate(many)])
    qtbot.waitUntil(lambda: bool(asked), timeout=LONG)

    assert window.history.model.rowCount() == 5000
    assert len(asked) < 60


@pytest.mark.usefixtures("three")
def test_a_narrow_window_shows_what_matters_most(qtbot: QtBot, window: Window, show: Shown) -> None:
    """Columns give way before anything has to be scrolled sideways; in a wide one they are all there."""
    show(window)
    table = window.history.table

    window.resize(1500, 800)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.SCORE), timeout=LONG)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: table.isColumnHidden(Column.SCORE), timeout=LONG)

    assert not table.horizontalScrollBar().isVisible()
    shown = [column for column in Column if not table.isColumnHidden(column)]
    assert shown[:4] == [Column.WHEN, Column.STATE, Column.GIVEN, Column.DONE]


# What can be done


def reasons(actions: RunActions) -> dict[str, str]:
    """Why each action is off; empty if it is on."""
    return {
        action.text().replace("&", ""): "" if action.isEnabled() else action.toolTip()
        for action in (actions.repeat, actions.resume, actions.undo)
    }


@pytest.mark.usefixtures("three", "trash")
def test_what_makes_no_sense_is_off_and_says_why(window: Window, show: Shown) -> None:
    """In the tooltip, and for screen readers."""
    Journal().undo(1)
    show(window)
    actions = window.history.actions_

    choose(window, 0)
    assert reasons(actions) == {"Repeat": "", "Resume": "", "Undo": ""}
    choose(window, 1)
    assert reasons(actions) == {"Repeat": "", "Resume": "Nothing of it is left.", "Undo": ""}
    choose(window, 2)
    assert reasons(actions) == {"Repeat": "", "Resume": "It was undone.", "Undo": "It was undone."}
    assert button(window, "Undo").toolTip() == "It was undone."
    assert button(window, "Undo").accessibleDescription() == "It was undone."


def test_repeat_plans_the_same_again_and_starts_nothing(
    qtbot: QtBot, window: Window, show: Shown, album: Path, planned: Planned, finished: Finished
) -> None:
    """The same photos with the same settings, though the form had others."""
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    finished(window, window.strip.start.click)
    output = window.form.output.text()
    window.intake.clear()
    window.form.basics.size_field._width.setText("77")
    show(window)

    plan = planned(window, lambda: press(qtbot, button(window, "Repeat")))

    assert window.intake.paths == (str(album),)
    assert window.form.output.text() == output
    assert window.form.basics.size_field._width.text() == "40"
    assert plan.found == 12
    assert window.history.table.hasFocus(), "and not the next button"
    assert not window.conductor.running
    assert len(Journal().runs()) == 1


def test_repeat_leaves_out_what_the_run_had_left_out(
    qtbot: QtBot, window: Window, show: Shown, album: Path, planned: Planned, finished: Finished
) -> None:
    """What was taken out of the list before the run, and nothing that was taken out of it since."""
    planned(window, lambda: drop(window, album))
    planned(window, lambda: window.intake.remove([str(album / "003.jpg"), str(album / "004.jpg")]))
    finished(window, window.strip.start.click)
    planned(window, lambda: window.intake.remove([str(album / "007.jpg")]))
    show(window)
    again = planned(window, lambda: press(qtbot, button(window, "Repeat")))
    window.intake.clear()

    anew = planned(window, lambda: press(qtbot, button(window, "Repeat")))

    for plan in (again, anew):
        made = [os.path.basename(task.source.path) for task in plan.tasks]
        assert made == [f"{number:03}.jpg" for number in range(12) if number not in {3, 4}]


def test_a_run_that_goes_on_leaves_out_what_it_had_left_out(
    qtbot: QtBot, window: Window, show: Shown, album: Path, tmp_path: Path, planned: Planned, finished: Finished
) -> None:
    """Also in the plan that is made after it."""
    plan = plan_of(album, tmp_path / "one")
    some = msgspec.structs.replace(plan, tasks=plan.tasks[:8])
    with Journal().begin(
        some, [str(album)], plan.tasks[0].recipe, "solo", 1, removed=[task.source.path for task in plan.tasks[8:]]
    ) as recorder:
        recorder.add(Started(8, "solo", 1, 0.0))
    show(window)
    finished(window, lambda: press(qtbot, button(window, "Resume")))

    after = planned(window, window.form.basics.keep.toggle)

    assert after.found == 8


def test_resume_makes_what_an_older_run_has_left(
    qtbot: QtBot, window: Window, show: Shown, album: Path, tmp_path: Path, finished: Finished
) -> None:
    """Though a later one is there."""
    record(plan_of(album, tmp_path / "one"), stop_after=5)
    record(plan_of(album, tmp_path / "two"))
    show(window)
    choose(window, 1)

    finished(window, lambda: press(qtbot, button(window, "Resume")))

    assert len(names(tmp_path / "one")) == 12
    assert [(run.id, run.state, run.left) for run in Journal().runs()] == [
        (2, RunState.DONE, 0),
        (1, RunState.DONE, 0),
    ]


def test_an_older_run_can_be_undone(
    qtbot: QtBot, window: Window, show: Shown, album: Path, tmp_path: Path, trash: Path
) -> None:
    """It is asked once, with the moment of the run; what was changed since is left alone and named."""
    record(plan_of(album, tmp_path / "one"))
    record(plan_of(album, tmp_path / "two"))
    (tmp_path / "one" / "004.jpg").write_bytes(b"mine")
    show(window)
    choose(window, 1)

    press(qtbot, button(window, "Undo"))
    asked = question(qtbot, window)
    assert asked.text() == f"Undo the run of {words.moment(Journal().run(1).begun)}?"
    assert "11 files will be moved to the trash." in asked.informativeText()
    with qtbot.waitSignal(window.past.took_back, timeout=LONG):
        press(qtbot, asked.yes)

    assert len(names(trash)) == 11
    assert names(tmp_path / "one") == ["004.jpg"]
    assert len(names(tmp_path / "two")) == 12
    assert window.history.told.text() == "11 files in the trash. 1 left alone."
    told = window.findChild(LeftAloneList)
    assert isinstance(told, LeftAloneList)
    qtbot.waitUntil(lambda: cells(window, 1)[Column.STATE] == "\u21b6 undone", timeout=LONG)


def test_undoing_an_older_run_leaves_what_is_shown(
    qtbot: QtBot, window: Window, show: Shown, album: Path, planned: Planned, finished: Finished, trash: Path
) -> None:
    """The run that has just ended stays as it is, with its own Undo."""
    record(plan_of(album, album.parent / "before"))
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    finished(window, window.strip.start.click)
    show(window)
    choose(window, 1)

    press(qtbot, button(window, "Undo"))
    with qtbot.waitSignal(window.past.took_back, timeout=LONG):
        press(qtbot, question(qtbot, window).yes)

    assert len(names(trash)) == 12
    assert window.strip.heading.text() == "Done"
    assert window.strip.undo.isVisible()


def test_a_long_undo_can_be_cancelled(
    qtbot: QtBot, window: Window, show: Shown, album: Path, tmp_path: Path, trash: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """A bar shows how far it is; after Cancel the rest is as it was, and Undo goes on with it."""
    monkeypatch.setattr("lightwork_gui.history.progress.PATIENCE", 0)
    monkeypatch.setattr("lightwork_gui.conductor.keeper.TELL_EVERY", 0.0)
    record(plan_of(album, tmp_path / "one"))
    show(window)
    progress, steps = window.past.progress, []
    press(qtbot, button(window, "Undo"))
    asked = question(qtbot, window)

    from lightwork.journal import undoing  # noqa: PLC0415 - the trash of the fixture is in it by now

    move = undoing.system_trash

    def slow(path: str) -> None:
        """The person sees the bar and cancels while the third file is moved."""
        move(path)
        if len(names(trash)) == 3:
            window.conductor.keeper.end_undo()

    monkeypatch.setattr("lightwork.journal.undoing.system_trash", slow)
    window.conductor.keeper.stepped.connect(lambda done, of: steps.append((done, of)))
    with qtbot.waitSignal(window.past.took_back, timeout=LONG):
        press(qtbot, asked.yes)

    assert steps[:3] == [(0, 12), (1, 12), (2, 12)]
    assert progress.bar.maximum() == 12
    assert not progress.isVisible()
    assert (len(names(trash)), len(names(tmp_path / "one"))) == (3, 9)
    assert window.history.told.text() == "Stopped. 3 files in the trash. The rest is as it was; Undo goes on."
    assert not window.past.busy
    assert Journal().run(1).state is RunState.DONE
    qtbot.waitUntil(lambda: cells(window, 0)[Column.STATE] == "\u21b6 partly undone", timeout=LONG)
    tip = window.history.model.index(0, Column.STATE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "It came to its end. A part of its results was moved to the trash. Undo takes the rest."


def test_cancel_ends_an_undo(qtbot: QtBot, window: Window) -> None:
    """By the button, or by Esc; the bar is there until it has ended."""
    ended: list[bool] = []
    window.past.progress.cancel_wanted.connect(lambda: ended.append(True))
    window.past.progress.begin("Looking")
    qtbot.waitUntil(window.past.progress.isActiveWindow, timeout=LONG)  # a shortcut needs more than to be seen

    qtbot.keyClick(window.past.progress, Qt.Key.Key_Escape)

    assert ended == [True]
    assert window.past.progress.isVisible()
    assert not window.past.progress.cancel.isEnabled()
    window.past.progress.end()
    assert not window.past.progress.isVisible()


def test_closing_ends_an_undo_between_two_files(
    qtbot: QtBot, window: Window, show: Shown, album: Path, tmp_path: Path, trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is lost, no box is opened afterwards, and the run can be undone at the next start."""
    record(plan_of(album, tmp_path / "one"))
    show(window)
    press(qtbot, button(window, "Undo"))
    asked = question(qtbot, window)

    moved, closed = Event(), Event()
    close = window.conductor.keeper.close

    def slow(path: str) -> None:
        os.rename(path, trash / os.path.basename(path))
        moved.set()
        closed.wait(LONG)

    def close_and_tell() -> None:
        close()
        closed.set()

    monkeypatch.setattr("lightwork.journal.undoing.system_trash", slow)
    monkeypatch.setattr(window.conductor.keeper, "close", close_and_tell)
    with qtbot.assertNotEmitted(window.past.took_back):
        press(qtbot, asked.yes)
        assert moved.wait(LONG)
        window.close()
        QApplication.processEvents()  # what was told before comes now

    assert (len(names(trash)), len(names(tmp_path / "one"))) == (1, 11)
    assert Journal().run(1).state is RunState.DONE
    assert len(Journal().undo(1, dry_run=True).trashed) == 11


# Photos, files, folders


@pytest.mark.usefixtures("three")
def test_the_photos_of_a_run_can_be_looked_at(qtbot: QtBot, window: Window, show: Shown, tmp_path: Path) -> None:
    """Those that failed first, with the reason; all of them, with where they went, by the choice above."""
    show(window)
    choose(window, 1)
    qtbot.keyClick(window.history.table, Qt.Key.Key_Return)
    (box,) = window.findChildren(RunPhotos)
    qtbot.waitUntil(lambda: box.model.rowCount() == 1, timeout=LONG)
    failed = [box.model.index(0, column).data() for column in range(4)]

    box.which.setCurrentIndex(0)
    qtbot.waitUntil(lambda: box.model.rowCount() == 12, timeout=LONG)

    assert failed[0].endswith("003.jpg")
    assert failed[3].startswith("\u2715 The ")
    first = [box.model.index(0, column).data() for column in range(4)]
    assert first[1:] == [
        "96 \u00d7 64 \u2192 32 \u00d7 21",
        words.bare_path(str(tmp_path / "two/000.jpg")),
        "\u2713 done",
    ]


def test_photos_are_read_as_the_list_is_scrolled(
    qtbot: QtBot, window: Window, show: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page at a time."""
    monkeypatch.setattr("lightwork_gui.conductor.archive.PAGE", 60)
    record(plan_of(make_album(tmp_path / "many", 150, (8, 8)), tmp_path / "one", "4"))
    show(window)
    press(qtbot, button(window, "Photos\u2026"))
    (box,) = window.findChildren(RunPhotos)
    qtbot.waitUntil(lambda: box.model.rowCount() == 60, timeout=LONG)

    box.table.scrollToBottom()
    qtbot.waitUntil(lambda: box.model.rowCount() == 120, timeout=LONG)
    box.table.scrollToBottom()
    qtbot.waitUntil(lambda: box.model.rowCount() == 150, timeout=LONG)

    sources = [box.model.index(row, 0).data()[-7:] for row in range(150)]
    assert sources == [f"{number:03}.jpg" for number in range(150)]
    assert not box.model.canFetchMore(box.table.rootIndex())


def save_as(qtbot: QtBot, window: Window, file: Path, kind: str = "") -> None:
    """Presses Export, and gives the dialog a name."""
    press(qtbot, button(window, "Export\u2026"))
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    if kind:
        dialog.selectNameFilter(kind)
        dialog.filterSelected.emit(kind)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(str(file))
    dialog.accept()


@pytest.mark.usefixtures("three")
def test_a_run_can_be_exported(qtbot: QtBot, window: Window, show: Shown, tmp_path: Path) -> None:
    """As CSV, or as JSON where that kind was chosen; the name gets its ending."""
    show(window)
    choose(window, 1)

    with qtbot.waitSignal(window.conductor.archive.exported, timeout=LONG):
        save_as(qtbot, window, tmp_path / "mine")

    rows = list(csv.DictReader((tmp_path / "mine.csv").read_text().splitlines()))
    assert [row["status"] for row in rows].count("failed") == 1
    assert window.history.told.text().startswith("Saved: ")
    run = window.history.actions_.run
    assert run is not None
    with qtbot.waitSignal(window.conductor.archive.exported, timeout=LONG):
        window.history._export(run, str(tmp_path / "mine.json"))
    assert json.loads((tmp_path / "mine.json").read_text())["failed"] == 1


@pytest.mark.usefixtures("three")
def test_an_export_never_goes_over_a_picture(qtbot: QtBot, window: Window, show: Shown, album: Path) -> None:
    """It is refused in words."""
    show(window)
    before, run = (album / "000.jpg").read_bytes(), window.history.actions_.run
    assert run is not None

    with qtbot.waitSignal(window.conductor.archive.refused, timeout=LONG):
        window.history._export(run, str(album / "000.jpg"))

    assert (album / "000.jpg").read_bytes() == before
    assert window.history.told.text() == "The file must be a file that is no picture."


@pytest.mark.usefixtures("three")
def test_the_folder_of_a_run_is_opened(
    qtbot: QtBot, window: Window, show: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or it is told that it is gone."""
    opened: list[str] = []
    monkeypatch.setattr("lightwork_gui.photos.outside.open_file", opened.append)
    show(window)

    press(qtbot, button(window, "Open folder"))
    os.rename(tmp_path / "three", tmp_path / "elsewhere")
    press(qtbot, button(window, "Open folder"))

    assert opened == [str(tmp_path / "three")]
    assert window.history.told.text().startswith("This folder is no longer there: ")


@pytest.mark.usefixtures("three")
def test_the_context_menu_offers_the_same(window: Window, show: Shown) -> None:
    """With what cannot be done switched off."""
    show(window)
    choose(window, 2)

    menu = window.history.menu()

    offered = {action.text().replace("&", ""): action.isEnabled() for action in menu.actions()}
    assert offered == {
        "Photos\u2026": True, "Repeat": True, "Resume": False, "Undo": True, "Export\u2026": True, "Open folder": True,
    }  # fmt: skip
