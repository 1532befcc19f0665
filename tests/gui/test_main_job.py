from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from helpers.albums import make_album, names
from helpers.clicks import LONG, drop
from helpers.crews import made, tasks
from lightwork.events import Began, Event, Landed, Started
from lightwork.lab.compare import Comparison
from lightwork.plan import Plan
from lightwork.report import Report, State
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], None]], Plan]
Finished = Callable[[Window, Callable[[], None]], None]


def click(qtbot: QtBot, widget: object) -> None:
    """A left click in the middle of a widget."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_three_clicks_make_the_photos(
    window: Window, qtbot: QtBot, album: Path, planned: Planned, finished: Finished
) -> None:
    """Drop a folder, look, Start: the results lie beside the folder, and the strip adds up."""
    plan = planned(window, lambda: drop(window, album))
    assert (len(plan.tasks), window.strip.heading.text()) == (12, "12 photos")

    finished(window, lambda: click(qtbot, window.strip.start))

    assert names(album.parent / "album-resized") == [f"{number:03}.jpg" for number in range(12)]
    assert window.strip.heading.text() == "Done"
    assert "12 copied unchanged" in window.strip.figures.text()
    assert window.strip.bar.value() == window.strip.bar.maximum()
    assert not window.strip.start.isEnabled()
    assert window.strip.folder.isVisible()


def test_the_form_reaches_the_photos(
    window: Window, qtbot: QtBot, album: Path, tmp_path: Path, planned: Planned, finished: Finished
) -> None:
    """Fit, size, format and folder as typed are what is made."""
    planned(window, lambda: drop(window, album))
    window.form.basics.fit.setCurrentIndex(7)  # height
    amount = window.form.basics.size_field._amount
    amount.clear()
    qtbot.keyClicks(amount, "16")
    plan = planned(window, lambda: window.form.basics.format.setCurrentIndex(2))
    assert plan.tasks[0].first.after == (24, 16)
    planned(window, lambda: window.form.output.setText(str(tmp_path / "here")))

    finished(window, lambda: click(qtbot, window.strip.start))

    with Image.open(tmp_path / "here" / "000.png") as made:
        assert (made.size, made.format) == ((24, 16), "PNG")


def test_the_list_tells_what_became_of_each(
    window: Window, qtbot: QtBot, album: Path, planned: Planned, finished: Finished
) -> None:
    """Every row ends with its status; the failed one is under Problems with its reason."""
    (album / "005.jpg").write_bytes((album / "005.jpg").read_bytes()[:-40])
    (album / "notes.txt").write_text("x")
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))

    finished(window, lambda: click(qtbot, window.strip.start))

    model = window.photos.model
    statuses = [model.index(row, 3).data() for row in range(model.rowCount())]
    assert statuses == ["done"] * 5 + ["cut short"] + ["done"] * 6 + ["not a picture"]
    assert window.tabs.tabText(window.tabs.indexOf(window.problems)) == "Problems (1)"
    assert "cut short: its end is missing" in window.problems.item(0).text()
    report = window._report
    assert report.done + report.copied + report.skipped + report.failed + report.left == report.found == 13


def test_stop_is_answered_at_once(
    qtbot: QtBot, window: Window, planned: Planned, finished: Finished, tmp_path: Path
) -> None:
    """Before anything else happens it says so, and cannot be pressed twice; at the end all is as always."""
    album = make_album(tmp_path / "in", 200, (1200, 900))
    window.form.basics.size_field._width.setText("50")
    planned(window, lambda: drop(window, album))
    with qtbot.waitSignal(window.conductor.arrived, timeout=LONG):
        click(qtbot, window.strip.start)
    told: list[object] = []

    def stop() -> None:
        click(qtbot, window.strip.stop)
        told.extend((window.strip.heading.text(), window.strip.stop.isEnabled(), window.strip.pause.isEnabled()))
        window._on_tick()
        told.append(window.strip.heading.text())

    finished(window, stop)

    assert told[:3] == ["Stopping\N{HORIZONTAL ELLIPSIS}", False, False]
    assert told[3] == told[0]
    assert window.strip.heading.text().startswith("Stopped.")
    assert (window.strip.stop.isEnabled(), window.strip.pause.isEnabled()) == (True, True)


def test_pause_resume_and_stop(
    window: Window, qtbot: QtBot, tmp_path: Path, planned: Planned, finished: Finished
) -> None:
    """Pause lets nothing new begin, resume goes on, stop leaves the rest, and Resume then makes it."""
    album = make_album(tmp_path / "many", 400, (200, 150))
    window.form.basics.size_field._width.setText("50")
    planned(window, lambda: drop(window, album))
    seen: list[Event] = []
    window.conductor.arrived.connect(seen.append)

    click(qtbot, window.strip.start)
    qtbot.waitUntil(lambda: any(isinstance(event, Landed) for event in seen), timeout=LONG)
    click(qtbot, window.strip.pause)
    qtbot.waitUntil(lambda: window._report.state is State.PAUSED and not window._report.begun, timeout=LONG)
    at_pause = len([event for event in seen if isinstance(event, Began)])
    assert window.strip.resume.isVisible()
    click(qtbot, window.strip.resume)
    qtbot.waitUntil(lambda: len([event for event in seen if isinstance(event, Began)]) > at_pause, timeout=LONG)
    finished(window, lambda: click(qtbot, window.strip.stop))

    left = window._report.left
    assert window.strip.heading.text() == f"Stopped. {left} left."
    assert len(names(tmp_path / "many-resized")) == 400 - left
    assert left > 0

    finished(window, lambda: click(qtbot, window.strip.resume))

    assert window._report.done == left
    assert len(names(tmp_path / "many-resized")) == 400


def test_a_wrong_value_says_so_beside_its_field(window: Window, qtbot: QtBot, album: Path, planned: Planned) -> None:
    """Start is off while a value is wrong, the sentence stands beside the field, and goes when it is right."""
    planned(window, lambda: drop(window, album))
    width = window.form.basics.size_field._width
    width.clear()

    qtbot.keyClicks(width, "0")

    line = window.form.basics._complaints["size"]
    assert line.isVisible()
    assert "from 1 to" in line.text()
    assert not window.strip.start.isEnabled()
    assert window.strip.heading.text() == "Cannot start"

    planned(window, lambda: qtbot.keyClicks(width, "64"))

    assert not line.isVisible()
    assert window.strip.start.isEnabled()


def test_closing_in_mid_run_asks(
    window: Window, qtbot: QtBot, tmp_path: Path, planned: Planned, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel keeps the run going; Close ends it cleanly, with nothing half-written and no worker left."""
    album = make_album(tmp_path / "many", 2000, (200, 150))
    window.form.basics.size_field._width.setText("50")
    planned(window, lambda: drop(window, album))
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Close]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    with qtbot.waitSignal(window.conductor.arrived, timeout=LONG):
        click(qtbot, window.strip.start)

    assert not window.close()
    assert window.isVisible()
    assert window.conductor.running
    assert window.close()

    made = names(tmp_path / "many-resized")
    assert len(made) < 2000
    assert not [name for name in made if name.endswith(".part")]


def test_measure_it_really_measures(window: Window, qtbot: QtBot, album: Path, planned: Planned) -> None:
    """The readout gets a measurement of the photos in the list, called one, and nothing is written."""
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    words: list[object] = []
    window.conductor.measured.connect(words.append)

    with qtbot.waitSignal(window.conductor.measurement_ended, timeout=LONG):
        window.strip.readout.link.linkActivated.emit("measure")

    assert isinstance(words[-1], Comparison)
    text = window.strip.readout.text.text()
    assert "measured" in text
    assert "on 12 of your photos" in text
    assert "estimated" not in text
    assert not (album.parent / "album-resized").exists()
    assert window.strip.start.isEnabled()


def test_the_estimate_is_called_one(window: Window) -> None:
    """While it runs and afterwards, the one-core time is said to be estimated; nothing is claimed without a gain."""
    report = Report(Plan(tasks(4), ()), clock=lambda: 102.0)
    report.add(Started(4, "processes", 2, 100.0))
    report.add(Landed(made(0, cpu=1.0), 0, 100.0, 101.0))
    window.strip.readout.show_report(report)
    slow = window.strip.readout.text.text()
    report.add(Landed(made(1, cpu=2.8), 1, 100.0, 102.0))
    window.strip.readout.show_report(report)
    fast = window.strip.readout.text.text()

    assert slow == "2.0 s so far on 2 cores."
    assert "One core would have needed about <b>3.8 s</b>" in fast
    assert "(estimated from the work done)" in fast
    assert "1.9 times faster" in fast


def test_delete_takes_photos_out_of_the_list(window: Window, qtbot: QtBot, album: Path, planned: Planned) -> None:
    """The selected rows go, their files stay."""
    planned(window, lambda: drop(window, album))
    window.photos.table.selectRow(3)

    plan = planned(window, lambda: qtbot.keyClick(window.photos.table, Qt.Key.Key_Delete))

    assert len(plan.tasks) == 11
    assert "003.jpg" not in [task.source.relative for task in plan.tasks]
    assert (album / "003.jpg").exists()


def test_clear_empties_the_list(window: Window, album: Path, planned: Planned) -> None:
    """The drop zone is back, Start is off, and the proposed folder is taken back."""
    planned(window, lambda: drop(window, album))

    window.commands.clear.trigger()

    assert window.photos.currentWidget() is window.photos.zone
    assert not window.strip.start.isEnabled()
    assert window.form.output.text() == ""


def test_two_thousand_photos_run_without_an_abort(
    window: Window, qtbot: QtBot, tmp_path: Path, planned: Planned, finished: Finished
) -> None:
    """Every event of a long run arrives, the program lives, and every count adds up."""
    album = make_album(tmp_path / "many", 2000, (32, 24))
    window.form.basics.size_field._width.setText("16")
    planned(window, lambda: drop(window, album))
    landed: list[int] = []
    window.conductor.arrived.connect(
        lambda event: landed.append(event.outcome.index) if isinstance(event, Landed) else None
    )

    finished(window, lambda: click(qtbot, window.strip.start))

    assert sorted(landed) == list(range(2000))
    assert window._report.done == 2000
    assert len(names(tmp_path / "many-resized")) == 2000
