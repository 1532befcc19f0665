"""The photos room as a person uses it: sorting, narrowing, choosing, another try, stopping a look into a folder."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from helpers.albums import make_album, names
from helpers.clicks import LONG, drop
from lightwork.plan import Plan
from lightwork.report import State
from lightwork.scan import scan as real_scan
from lightwork_gui.conductor import conductor
from lightwork_gui.photos import outside
from lightwork_gui.photos.cells import Column
from lightwork_gui.photos.rows import By, Which
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], None]


def listed(window: Window) -> list[str]:
    """The names that the list shows, from the top."""
    model = window.photos.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click_header(qtbot: QtBot, window: Window, column: Column) -> None:
    """A click on the title of a column."""
    header = window.photos.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 30, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def mixed(window: Window, tmp_path: Path, planned: Planned) -> Window:
    """Three photos of different sizes in two folders, and a text."""
    make_album(tmp_path / "mixed" / "a", 1, (300, 200))
    make_album(tmp_path / "mixed" / "b", 1, (100, 50))
    (tmp_path / "mixed" / "a" / "000.jpg").rename(tmp_path / "mixed" / "a" / "IMG_10.jpg")
    (tmp_path / "mixed" / "b" / "000.jpg").rename(tmp_path / "mixed" / "b" / "img_2.jpg")
    make_album(tmp_path / "mixed" / "c", 1, (200, 100))
    (tmp_path / "mixed" / "notes.txt").write_text("x")
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, tmp_path / "mixed"))
    return window


@pytest.fixture
def partly_broken(window: Window, album: Path, planned: Planned, finished: Finished) -> Window:
    """Twelve photos and a text, made; the sixth photo failed."""
    (album / "005.jpg").write_bytes((album / "005.jpg").read_bytes()[:-40])
    (album / "notes.txt").write_text("x")
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    finished(window, window.strip.start.click)
    return window


def test_a_click_on_a_title_sorts(qtbot: QtBot, mixed: Window) -> None:
    """Up, down, and as it was planned, in turn; figures count as figures, and what has no value stays at the end."""
    planned_order = listed(mixed)

    click_header(qtbot, mixed, Column.PHOTO)
    assert listed(mixed) == ["000.jpg", "img_2.jpg", "IMG_10.jpg", "notes.txt"]
    click_header(qtbot, mixed, Column.PHOTO)
    assert listed(mixed) == ["notes.txt", "IMG_10.jpg", "img_2.jpg", "000.jpg"]
    click_header(qtbot, mixed, Column.PHOTO)
    assert listed(mixed) == planned_order

    click_header(qtbot, mixed, Column.BEFORE)
    assert listed(mixed) == ["img_2.jpg", "000.jpg", "IMG_10.jpg", "notes.txt"]
    click_header(qtbot, mixed, Column.BEFORE)
    assert listed(mixed) == ["IMG_10.jpg", "000.jpg", "img_2.jpg", "notes.txt"]


@pytest.mark.parametrize("by", By)
def test_every_order_has_all_rows(mixed: Window, by: By) -> None:
    """No order loses or doubles a row, up or down."""
    everything = sorted(listed(mixed))

    for down in (False, True):
        mixed.photos.sort(by, down=down)
        assert sorted(listed(mixed)) == everything


def test_what_needs_attention_is_sorted_first(partly_broken: Window) -> None:
    """By status: failures, what was done, what was left out."""
    partly_broken.photos.sort(By.STATUS, down=False)

    assert listed(partly_broken)[0] == "005.jpg"
    assert listed(partly_broken)[-1] == "notes.txt"


def test_the_filter_narrows_and_counts(partly_broken: Window) -> None:
    """Each kind shows its own; the numbers stand beside them, and add up."""
    room = partly_broken.photos
    shown = {}
    for which in Which:
        room.show_only(which)
        shown[which] = listed(partly_broken)

    assert shown[Which.FAILED] == ["005.jpg"]
    assert shown[Which.LEFT_OUT] == ["notes.txt"]
    assert shown[Which.TODO] == shown[Which.NOTED] == []
    assert len(shown[Which.DONE]) == 11
    assert len(shown[Which.ALL]) == 13
    assert room.bar.which.itemText(room.bar.which.findData(Which.DONE)) == "Done: 11"
    room.show_only("failed")
    assert room.model.headerData(Column.STATUS, Qt.Orientation.Horizontal) == "1 of 13"


def test_find_looks_at_names_and_folders(qtbot: QtBot, mixed: Window) -> None:
    """Every word has to be there, whatever its case; Esc in the field shows everything, and stops nothing."""
    mixed.activateWindow()
    qtbot.waitUntil(mixed.isActiveWindow, timeout=LONG)
    text = mixed.photos.bar.text
    mixed.commands.find.trigger()
    assert text.hasFocus()

    with qtbot.waitSignal(mixed.photos.arranged, timeout=LONG):
        qtbot.keyClicks(text, "/A/ img")
    assert listed(mixed) == ["IMG_10.jpg"]
    with (
        qtbot.assertNotEmitted(mixed.commands.stop.triggered),
        qtbot.waitSignal(mixed.photos.arranged, timeout=LONG),
    ):
        qtbot.keyClick(text, Qt.Key.Key_Escape)

    assert len(listed(mixed)) == 4
    assert mixed.photos.table.hasFocus()


def test_typing_in_the_list_finds(qtbot: QtBot, mixed: Window) -> None:
    """Who types a name in the list means to find it."""
    mixed.activateWindow()
    qtbot.waitUntil(mixed.isActiveWindow, timeout=LONG)
    mixed.photos.table.setFocus()

    with qtbot.waitSignal(mixed.photos.arranged, timeout=LONG):
        qtbot.keyClicks(mixed.photos.table, "i")

    assert mixed.photos.bar.text.text() == "i"
    assert mixed.photos.bar.text.hasFocus()


def test_the_choice_survives_another_order_and_another_plan(mixed: Window, planned: Planned) -> None:
    """The same photos stay selected, and the same one is looked at, wherever they stand."""
    room = mixed.photos
    room.table.select_rows([1, 2])
    room.table.selectionModel().setCurrentIndex(
        room.model.index(1, 0), room.table.selectionModel().SelectionFlag.NoUpdate
    )
    chosen = {room.model.path(1), room.model.path(2)}
    current = room.model.path(1)

    room.sort(By.BYTES_BEFORE, down=True)
    after_sort = {room.model.path(row) for piece in room.table.rows_selected() for row in piece}
    planned(mixed, mixed.form.sizes.enlarge.toggle)
    after_plan = {room.model.path(row) for piece in room.table.rows_selected() for row in piece}

    assert after_sort == after_plan == chosen
    assert room.model.path(room.table.currentIndex().row()) == current


def test_everything_stays_selected(mixed: Window) -> None:
    """Ctrl+A and a sort: still everything."""
    mixed.photos.table.selectAll()

    mixed.photos.sort(By.NAME, down=False)

    assert list(mixed.photos.table.rows_selected()) == [range(4)]


def test_after_a_removal_the_next_row_is_chosen(qtbot: QtBot, window: Window, album: Path, planned: Planned) -> None:
    """Delete can be pressed again and again."""
    planned(window, lambda: drop(window, album))
    window.photos.table.selectRow(3)

    planned(window, lambda: qtbot.keyClick(window.photos.table, Qt.Key.Key_Delete))
    planned(window, lambda: qtbot.keyClick(window.photos.table, Qt.Key.Key_Delete))

    assert not {"003.jpg", "004.jpg"} & set(listed(window))
    assert len(listed(window)) == 10


def test_failed_photos_are_tried_again(qtbot: QtBot, partly_broken: Window, album: Path, finished: Finished) -> None:
    """One press makes just these; what is done stays and is told as done, and the counts add up to the same."""
    window, output = partly_broken, album.parent / "album-resized"
    others = {path.name: path.stat().st_mtime_ns for path in output.iterdir()}
    make_album(album.parent / "other", 6)
    (album / "005.jpg").write_bytes((album.parent / "other" / "005.jpg").read_bytes())
    button = window.photos.bar.retry
    assert button.isVisible()
    assert button.text() == "&Retry 1 failed"

    finished(window, lambda: qtbot.mouseClick(button, Qt.MouseButton.LeftButton))

    report = window._report
    assert names(output) == [f"{number:03}.jpg" for number in range(12)]
    assert {name: (output / name).stat().st_mtime_ns for name in others} == others
    assert (report.done, report.failed, report.skipped, report.found) == (1, 0, 12, 13)
    assert "1 done \u00b7 11 done before" in window.strip.figures.text()
    assert not button.isVisible()
    window.photos.show_only(Which.DONE)
    assert len(listed(window)) == 12


def test_only_some_of_what_failed_is_tried_again(
    qtbot: QtBot, window: Window, album: Path, planned: Planned, finished: Finished
) -> None:
    """Those that are selected, of those that failed; the others are told as failed before, and can still be retried."""
    output, room = album.parent / "album-resized", window.photos
    whole = {name: (album / name).read_bytes() for name in ("004.jpg", "005.jpg", "006.jpg")}
    for name, data in whole.items():
        (album / name).write_bytes(data[:-40])
    window.form.basics.size_field._width.setText("40")
    planned(window, lambda: drop(window, album))
    finished(window, window.strip.start.click)
    for name, data in whole.items():
        (album / name).write_bytes(data)

    room.table.select_rows([3, 4, 5])
    finished(window, room.row_actions.try_again)

    report = window._report
    assert "003.jpg" in names(output)
    assert {"004.jpg", "005.jpg"} <= set(names(output))
    assert "006.jpg" not in names(output)
    assert (report.done, report.failed, report.skipped, report.found) == (2, 0, 10, 12)
    assert room.bar.retry.text() == "&Retry 1 failed"
    left = next(row for row in range(12) if room.model.path(row).endswith("006.jpg"))
    assert room.model.cells(left).lines[Column.STATUS][0] == "failed before"

    finished(window, lambda: qtbot.mouseClick(room.bar.retry, Qt.MouseButton.LeftButton))

    assert len(names(output)) == 12
    assert not room.bar.retry.isVisible()


def test_there_is_nothing_to_retry_after_a_new_plan(partly_broken: Window, planned: Planned) -> None:
    """Another recipe is another run."""
    planned(partly_broken, partly_broken.form.basics.keep.toggle)

    assert not partly_broken.photos.bar.retry.isVisible()


def test_the_menu_offers_what_can_be_done(partly_broken: Window) -> None:
    """A failed photo has no result to open; a made one has."""
    room = partly_broken.photos

    def offered(row: int) -> dict[str, bool]:
        room.table.selectRow(row)
        menu = room.row_actions.menu(By.PLAN)
        return {action.text().replace("&", ""): action.isEnabled() for action in menu.actions() if action.text()}

    assert offered(5)["Open result"] is False
    assert offered(4)["Open result"] is True
    assert offered(4)["Open original"] is True
    assert offered(4)["Try these again"] is False
    assert offered(5)["Try these again"] is True
    assert "Retry 1 failed" in offered(4)


def test_originals_and_results_are_opened(partly_broken: Window, album: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the program that the person has for them; not a hundred at once."""
    opened: list[str] = []
    monkeypatch.setattr(outside, "open_file", opened.append)
    actions = partly_broken.photos.row_actions
    partly_broken.photos.table.selectRow(2)

    actions.open()
    actions.open_results()
    actions.show_in_folder()
    partly_broken.photos.table.selectAll()
    actions.open()

    assert opened[:3] == [str(album / "002.jpg"), str(album.parent / "album-resized" / "002.jpg"), str(album)]
    assert len(opened) == 3 + 10


@pytest.mark.parametrize("path", ["out/000.jpg", "~/000.jpg", os.fsdecode(b"\xff.jpg")])
def test_a_path_from_here_has_an_address(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As results have it whose folder was given without the way to it."""
    opened: list[QUrl] = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    outside.open_file(path)

    whole = os.path.join(os.fsencode(tmp_path), os.fsencode(path))
    assert unquote_to_bytes(bytes(opened[0].toEncoded().data())) == b"file://" + whole


def test_paths_are_copied(qtbot: QtBot, window: Window, album: Path, planned: Planned) -> None:
    """Ctrl+C: a line for each, in the order of the list."""
    planned(window, lambda: drop(window, album))
    window.photos.sort(By.NAME, down=True)
    window.photos.table.select_rows([0, 2])

    qtbot.keyClick(window.photos.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text().splitlines() == [str(album / "011.jpg"), str(album / "009.jpg")]


@pytest.mark.qt_log_ignore("does not support")  # offscreen has no keyboard to grab
def test_the_menu_key_opens_the_menu(qtbot: QtBot, window: Window, album: Path, planned: Planned) -> None:
    """At the row that is looked at; the orders are in it, so that the keyboard can sort."""
    planned(window, lambda: drop(window, album))
    table = window.photos.table
    table.selectRow(1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))

    with qtbot.waitSignal(table.menu_wanted, timeout=LONG) as blocker:
        QApplication.sendEvent(table, event)

    assert blocker.args is not None
    assert table.visualRect(window.photos.model.index(1, 0)).contains(table.viewport().mapFromGlobal(blocker.args[0]))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert "Sort by" in [action.text().replace("&", "") for action in popup.actions()]
    popup.close()


def _mime(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def _enter(mime: QMimeData) -> QDragEnterEvent:
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    return QDragEnterEvent(QPoint(50, 200), copy, mime, Qt.MouseButton.LeftButton, none)


def test_dragging_over_the_window_is_answered(window: Window, album: Path) -> None:
    """A frame comes with the files, and goes with them."""
    mime = _mime(album.as_uri())

    QApplication.sendEvent(window, _enter(mime))
    assert window.photos._frame.isVisible()
    QApplication.sendEvent(window, QDragLeaveEvent())

    assert not window.photos._frame.isVisible()


def test_what_is_elsewhere_is_told(window: Window, album: Path, planned: Planned) -> None:
    """Of a drop with a file and a web address, the file is added, and the address is not passed over in silence."""
    mime = _mime((album / "000.jpg").as_uri(), "https://example.org/photo.jpg")
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, _enter(mime))
    let_go = QDropEvent(QPointF(50, 200), copy, mime, Qt.MouseButton.LeftButton, none)

    plan = planned(window, lambda: QApplication.sendEvent(window, let_go))

    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text().startswith("1 of the things")
    box.close()
    assert [task.source.relative for task in plan.tasks] == ["000.jpg"]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_dropped_name_that_is_no_text_is_found(window: Window, tmp_path: Path, planned: Planned) -> None:
    """The bytes of its name are kept."""
    album = make_album(tmp_path / "beach", 1)
    strange = Path(os.fsdecode(os.fsencode(album) + b"/caf\xe9.jpg"))
    (album / "000.jpg").rename(strange)

    plan = planned(window, lambda: window.intake.add_urls([QUrl.fromEncoded(strange.as_uri().encode())]))

    assert [task.source.path for task in plan.tasks] == [str(strange)]


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Looking into a folder that never ends, until the door is opened; it tells of every file."""
    door = threading.Event()

    def scan(paths: Any, *rest: Any) -> Iterator[Any]:
        for item in real_scan(paths, *rest):
            yield item
            while "endless" in item.path and not door.wait(0.01):
                yield item

    monkeypatch.setattr("lightwork_gui.conductor.conductor.scan", scan)
    monkeypatch.setattr(conductor, "TELL_AFTER", 0.0)
    monkeypatch.setattr(conductor, "TELL_EVERY", 0.0)
    yield door
    door.set()


@pytest.mark.parametrize("how", ["escape", "button"])
def test_looking_into_a_folder_can_be_stopped(
    qtbot: QtBot, window: Window, album: Path, tmp_path: Path, planned: Planned, endless: threading.Event, how: str
) -> None:
    """It tells how far it is and where; stopped, the list is as it was, and Start makes just that."""
    del endless
    planned(window, lambda: drop(window, album))
    make_album(tmp_path / "endless", 2)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    window.add([str(tmp_path / "endless")])
    qtbot.waitUntil(lambda: "endless" in window.strip.figures.text(), timeout=LONG)
    assert "so far" in window.strip.figures.text()
    assert window.strip.stop.isVisible()

    if how == "escape":
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(window.strip.stop, Qt.MouseButton.LeftButton)

    assert len(listed(window)) == 12
    assert window.intake.paths == (str(album),)
    assert window.strip.heading.text() == "12 photos"
    assert window.strip.start.isVisible()
    assert window.strip.start.isEnabled()
    with qtbot.waitSignal(window.conductor.run_ended, timeout=LONG):
        qtbot.mouseClick(window.strip.start, Qt.MouseButton.LeftButton)
    assert window._report.state is State.DONE
    assert window._report.found == 12


def test_stopping_the_first_look_gives_the_drop_zone_back(
    qtbot: QtBot, window: Window, tmp_path: Path, endless: threading.Event
) -> None:
    """Nothing was in the list before, so nothing is; the proposed folder goes, too."""
    del endless
    make_album(tmp_path / "endless", 2)
    window.add([str(tmp_path / "endless")])
    qtbot.waitUntil(lambda: "endless" in window.strip.figures.text(), timeout=LONG)

    window.commands.stop.trigger()

    assert window.photos.currentWidget() is window.photos.zone
    assert window.intake.paths == ()
    assert window.form.output.text() == ""
    assert not window.strip.start.isEnabled()
