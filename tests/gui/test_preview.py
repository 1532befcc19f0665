"""The preview: newest wish only, made off the window's thread, and everything that a person does with it."""

import errno
import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG, drop
from helpers.crews import made, task
from helpers.pictures import encoded, scene
from lightwork import Plan
from lightwork.crews.cell import GivenUpError
from lightwork.crews.darkroom import LARGEST_PART, Darkroom, Part, Proof, Shot, Wish
from lightwork.events import Change, Failed, FailureKind, Made, Outcome, What
from lightwork.scan import Skip, SkipReason
from lightwork_gui.conductor import Previews
from lightwork_gui.conductor import preview as conductor
from lightwork_gui.conductor.preview import Developed
from lightwork_gui.preview import told
from lightwork_gui.preview.line import Line
from lightwork_gui.preview.room import PreviewRoom
from lightwork_gui.preview.side import FOLDED, LEAST
from lightwork_gui.preview.sight import Sight
from lightwork_gui.preview.view import SplitView
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], None]

RESULT = (1600, 1200)
BOTH = Qt.KeyboardModifier.NoModifier


def proof(wish: Wish, outcome: Outcome | None = None) -> Proof:
    """A preview of red becoming blue, as the darkroom would give it."""
    part: Part = wish.part or (0, 0, *RESULT)
    scale = 1.0 if wish.part else min(1.0, wish.room[0] / RESULT[0], wish.room[1] / RESULT[1])
    size = round(part[2] * scale), round(part[3] * scale)
    before, after = (Shot(*size, pixel * (size[0] * size[1])) for pixel in (b"\xff\0\0\xff", b"\0\0\xff\xff"))
    return Proof(outcome or made(wish.task.index), RESULT, part, before, after)


class Studio:
    """Stands for the darkroom: keeps what was wished for, and answers when the door is open."""

    def __init__(self) -> None:
        self.wishes: list[Wish] = []
        self.given_up: list[Wish] = []
        self.answers: dict[int, Outcome] = {}
        self.door = threading.Event()
        self.door.set()

    def develop(self, wish: Wish, unwanted: Callable[[], bool]) -> Proof:
        """As the real one: asks again and again whether it is still wanted."""
        self.wishes.append(wish)
        while not self.door.wait(0.01):
            if unwanted():
                self.given_up.append(wish)
                raise GivenUpError
        return proof(wish, self.answers.get(wish.task.index))


@pytest.fixture
def studio(monkeypatch: pytest.MonkeyPatch) -> Studio:
    """In place of the darkroom; no process is started."""
    studio = Studio()
    monkeypatch.setattr(Darkroom, "develop", lambda _, wish, unwanted: studio.develop(wish, unwanted))
    monkeypatch.setattr(Darkroom, "warm", lambda _: None)
    return studio


@pytest.fixture
def previews(qtbot: QtBot, studio: Studio) -> Iterator[Previews]:
    """With its thread ended after the test."""
    del qtbot, studio
    made = Previews()
    yield made
    made.close()


@pytest.fixture
def room(qtbot: QtBot, previews: Previews) -> PreviewRoom:
    """Shown, with room for a picture of 400 x 300."""
    shown = PreviewRoom(previews)
    qtbot.addWidget(shown)
    shown.resize(432, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


@pytest.fixture
def view(qtbot: QtBot, room: PreviewRoom, previews: Previews) -> SplitView:
    """Showing the preview of photo 0."""
    with qtbot.waitSignal(previews.developed, timeout=LONG):
        room.look_at(task(0), None)
    return room.pane.view


def wish(index: int) -> Wish:
    """For one photo."""
    return Wish(task(index), None, (400, 300))


# The conductor


def test_the_newest_wish_is_developed(qtbot: QtBot, studio: Studio, previews: Previews) -> None:
    """What was wished for meanwhile is dropped unmade, and only the newest is told."""
    told_of: list[int] = []
    previews.developed.connect(lambda preview: told_of.append(preview.wish.task.index))
    studio.door.clear()
    previews.wish(wish(0))
    qtbot.waitUntil(lambda: len(studio.wishes) == 1, timeout=LONG)
    for index in (1, 2, 3):
        previews.wish(wish(index))

    with qtbot.waitSignal(previews.developed, timeout=LONG):
        studio.door.set()

    assert [asked.task.index for asked in studio.wishes] == [0, 3]
    assert told_of == [3]


def test_a_slow_one_is_ended_for_a_newer_one(
    qtbot: QtBot, studio: Studio, previews: Previews, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever goes on to the next photo does not wait for this one."""
    monkeypatch.setattr(conductor, "GRACE", 0.0)
    studio.door.clear()
    previews.wish(wish(0))
    qtbot.waitUntil(lambda: len(studio.wishes) == 1, timeout=LONG)
    assert studio.given_up == []

    previews.wish(wish(1))
    qtbot.waitUntil(lambda: len(studio.wishes) == 2, timeout=LONG)

    assert [each.task.index for each in studio.given_up] == [0]


def test_closing_waits_for_no_photo(qtbot: QtBot, studio: Studio) -> None:
    """The thread ends in the middle of one."""
    previews = Previews()
    studio.door.clear()
    previews.wish(wish(0))
    qtbot.waitUntil(lambda: len(studio.wishes) == 1, timeout=LONG)

    previews.close()

    assert len(studio.given_up) == 1
    assert not [thread for thread in threading.enumerate() if thread.name == "lightwork-preview"]


def test_what_the_system_refuses_ends_nothing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a folder for its files there is no preview, and a sentence; with one, the next wish is made."""
    previews = Previews()
    try:
        with monkeypatch.context() as broken:
            broken.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
            with qtbot.waitSignal(previews.developed, timeout=LONG) as first:
                previews.wish(wish(0))
        with qtbot.waitSignal(previews.developed, timeout=LONG) as second:
            previews.wish(wish(0))
    finally:
        previews.close()

    assert first.args
    assert second.args
    refused = first.args[0].proof
    said = told.trouble(refused.outcome, refused.obstacle)
    assert said == f"No preview can be made now: {os.strerror(errno.ENOENT)}"
    assert second.args[0].proof.obstacle == ""


# The room


def test_before_is_left_and_after_is_right(view: SplitView) -> None:
    """On both sides of the divider, inside the view, with nothing enlarged or stretched."""
    picture = view.grab().toImage()

    middle = picture.height() // 3
    assert picture.pixelColor(picture.width() // 4, middle).name() == "#ff0000"
    assert picture.pixelColor(picture.width() * 3 // 4, middle).name() == "#0000ff"


def test_the_divider_follows_mouse_and_keys(qtbot: QtBot, view: SplitView) -> None:
    """Dragged anywhere in a picture of which all is seen; by arrows, Home and End."""
    left, top = view.width() // 4, view.height() // 2
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, BOTH, QPoint(view.width() // 2, top))
    qtbot.mouseMove(view, QPoint(left, top))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, BOTH, QPoint(left, top))
    dragged = view.split
    qtbot.keyClick(view, Qt.Key.Key_Right)
    stepped = view.split
    qtbot.keyClick(view, Qt.Key.Key_End)
    end = view.split
    qtbot.keyClick(view, Qt.Key.Key_Home)

    assert dragged < 0.3
    assert stepped == pytest.approx(dragged + 0.05)
    assert (end, view.split) == (1.0, 0.0)
    assert view.grab().toImage().pixelColor(view.width() // 3, view.height() // 3).name() == "#0000ff"


def test_its_own_pixels_come_when_they_are_looked_at(
    qtbot: QtBot, view: SplitView, studio: Studio, previews: Previews
) -> None:
    """At 100 % a part at full size is wished for, once; panning inside it costs nothing."""
    with qtbot.waitSignal(previews.developed, timeout=LONG):
        qtbot.keyClick(view, Qt.Key.Key_1)
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    parts = [each.part for each in studio.wishes]
    assert parts[0] is None
    assert parts[1:] == [(0, 0, *RESULT)]  # small enough to come whole
    assert view.sight.scale == 1.0
    assert not view.lacks


def test_the_wheel_zooms_where_the_mouse_is(view: SplitView) -> None:
    """The place under it stays under it; back out, all is seen again."""
    where = QPointF(view.width() * 0.75, view.height() * 0.5)
    ratio = view.devicePixelRatioF()
    place = view.sight.at(where.x() * ratio, where.y() * ratio)

    _wheel(view, where, 120)
    nearer = view.sight.at(where.x() * ratio, where.y() * ratio)
    fits = view.sight.fits
    _wheel(view, where, -120)

    assert not fits
    assert nearer == pytest.approx(place, abs=2)
    assert view.sight.fits


def test_a_line_says_in_a_tip_what_it_has_no_room_for(qtbot: QtBot) -> None:
    """One line or a few; as many pixels of height, whatever is said."""
    line = Line()
    qtbot.addWidget(line)
    text = "It was turned upright, and then some more was done to it, which takes a while to tell."
    line.setText(text)
    tips = []
    for width, rows in ((2000, 1), (200, 1), (250, 9)):
        line.show_rows(rows)
        line.resize(width, line.sizeHint().height())
        line.grab()
        tips.append(line.toolTip())

    assert tips == ["", text, ""]
    assert line.sizeHint().height() == 9 * line.fontMetrics().height()


@pytest.mark.parametrize("fit", [0.24, 0.2, 0.45, 0.9, 1.0])
def test_every_step_nearer_is_worth_it(fit: float) -> None:
    """One that enlarges by a hair would seem to do nothing; only the picture's own pixels are never passed by."""
    sight = Sight((1000, 1000), (round(1000 * fit), round(1000 * fit)))
    scales = [sight.stepped(steps).scale for steps in range(4)]

    assert 1.0 in scales
    assert all(nearer >= 1.2 * scale or nearer == 1.0 for scale, nearer in pairwise(scales))


def _wheel(view: SplitView, where: QPointF, delta: int) -> None:
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(where, view.mapToGlobal(where), QPoint(), QPoint(0, delta), none, BOTH, phase, False)
    QApplication.sendEvent(view, event)


def test_a_double_click_goes_near_and_back(qtbot: QtBot, view: SplitView) -> None:
    """To the result's own pixels, and to all of it; dragging there moves the picture, not the divider."""
    where = QPoint(view.width() // 4, view.height() // 4)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, BOTH, where)
    near, split = view.sight, view.split
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, BOTH, where)
    qtbot.mouseMove(view, where + QPoint(30, 20))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, BOTH, where + QPoint(30, 20))
    moved = view.sight
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, BOTH, where)

    assert near.scale == 1.0
    assert moved.corner == (near.corner[0] + 30, near.corner[1] + 20)
    assert view.split == split
    assert view.sight.fits


def test_figures_and_changes_are_told(qtbot: QtBot, room: PreviewRoom, studio: Studio, previews: Previews) -> None:
    """Pixels, bytes before and after, what changes; a screen reader says the same."""
    outcome = made(0)
    assert isinstance(outcome, Made)
    studio.answers[0] = msgspec.structs.replace(outcome, changes=(Change(What.TURNED, "90 right"),))

    with qtbot.waitSignal(previews.developed, timeout=LONG):
        room.look_at(task(0), None)

    assert room.pane.figures.text() == "1600 \u00d7 1200 \u00b7 100 B, was 1 KB"
    assert room.pane.notes.text() == "It was turned upright (90 right)."
    assert room.pane.view.labels == ("before 1 KB", "after 100 B")
    said = QAccessible.queryAccessibleInterface(room.pane.view).text(QAccessible.Text.Description)
    assert "was 1 KB. It was turned" in said


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (FailureKind.CUT_SHORT, "The file is cut short: its end is missing."),
        (FailureKind.TIMED_OUT, "This photo takes longer than a preview waits. A run is more patient."),
        (FailureKind.WORKER_DIED, "This photo has crashed the preview. In a run it would cost no other photo."),
    ],
)
def test_why_there_is_none_is_told(
    qtbot: QtBot, room: PreviewRoom, studio: Studio, previews: Previews, kind: FailureKind, words: str
) -> None:
    """In words, in the place of the picture."""
    studio.answers[0] = Failed(0, kind)

    with qtbot.waitSignal(previews.developed, timeout=LONG):
        room.look_at(task(0), None)
    qtbot.waitUntil(lambda: room.pane.view.message == words, timeout=LONG)

    assert room.pane.view.accessibleDescription() == words
    assert not room.pane.full.isEnabled()


def test_a_passing_trouble_is_tried_again(qtbot: QtBot, room: PreviewRoom, studio: Studio, previews: Previews) -> None:
    """Once by itself; then when the person says so, and what comes takes the button away."""
    studio.answers[0] = Failed(0, FailureKind.TIMED_OUT)
    room.look_at(task(0), None)
    qtbot.waitUntil(room.pane.again.isVisible, timeout=LONG)
    tries = len(studio.wishes)
    del studio.answers[0]

    with qtbot.waitSignal(previews.developed, timeout=LONG):
        qtbot.mouseClick(room.pane.again, Qt.MouseButton.LeftButton)

    assert tries == 2
    assert room.pane.again.accessibleName() == "Try the preview again"
    assert room.pane.view.shown is not None
    assert not room.pane.again.isVisible()


def test_a_damaged_photo_is_not_tried_again(qtbot: QtBot, room: PreviewRoom, studio: Studio) -> None:
    """It would fail as it did."""
    studio.answers[0] = Failed(0, FailureKind.CUT_SHORT)
    room.look_at(task(0), None)

    qtbot.waitUntil(lambda: room.pane.view.message != "", timeout=LONG)

    assert len(studio.wishes) == 1
    assert not room.pane.again.isVisible()


def test_what_is_left_out_or_has_failed_asks_for_nothing(room: PreviewRoom, studio: Studio) -> None:
    """The reason is known already."""
    room.look_at(Skip("/in/a.txt", SkipReason.NOT_AN_IMAGE), None)
    left_out = room.pane.view.message
    room.look_at(task(0), Failed(0, FailureKind.EMPTY))

    assert left_out == "Left out: not a picture"
    assert room.pane.view.message == "The file is empty."
    assert studio.wishes == []


def test_a_new_plan_refreshes_the_same_photo(
    qtbot: QtBot, room: PreviewRoom, view: SplitView, studio: Studio, previews: Previews
) -> None:
    """Other settings: the same photo again, at the same place; the same settings: nothing."""
    qtbot.keyClick(view, Qt.Key.Key_Home)
    again = task(0)
    room.show_plan(Plan((again,), ()))
    other = msgspec.structs.replace(again, recipe=msgspec.structs.replace(again.recipe, quality=20))
    assert len(studio.wishes) == 1

    with qtbot.waitSignal(previews.developed, timeout=LONG):
        room.show_plan(Plan((other,), ()))

    assert [each.task.recipe.quality for each in studio.wishes] == [85, 20]
    assert view.split == 0.0


def test_what_a_run_has_made_is_asked_for(
    qtbot: QtBot, room: PreviewRoom, view: SplitView, studio: Studio, previews: Previews
) -> None:
    """As soon as the photo has landed, its file is shown, and said to be it."""
    del view
    with qtbot.waitSignal(previews.developed, timeout=LONG):
        room.look_at(task(0), made(0))

    assert studio.wishes[-1].outcome == made(0)
    assert room.pane.notes.text() == "This is the file that was written."


def test_folded_away_it_asks_for_nothing(qtbot: QtBot, room: PreviewRoom, studio: Studio, previews: Previews) -> None:
    """Nobody sees it; opened again, it shows the photo that is looked at by then."""
    room.fold(away=True)
    room.look_at(task(0), None)
    room.look_at(task(1), None)
    assert studio.wishes == []

    with qtbot.waitSignal(previews.developed, timeout=LONG):
        room.fold(away=False)

    assert [each.task.index for each in studio.wishes] == [1]


def test_a_late_one_does_not_leave_another_photo_there(
    qtbot: QtBot, room: PreviewRoom, view: SplitView, studio: Studio
) -> None:
    """What is shown is never taken for another photo."""
    studio.door.clear()
    room.look_at(task(1), None)

    qtbot.waitUntil(lambda: view.shown is None, timeout=LONG)

    assert view.message == "Making the preview\u2026"
    assert room.name.text() == "1.jpg"
    studio.door.set()


def test_a_larger_one_opens_and_closes(
    qtbot: QtBot, room: PreviewRoom, view: SplitView, studio: Studio, previews: Previews
) -> None:
    """Return opens a window with a larger picture of its own; Esc closes it, and the small one stays."""
    small = studio.wishes[-1].room
    view.divide(0.25)
    room.resize(300, 300)
    room.window().resize(900, 700)

    with qtbot.waitSignal(previews.developed, timeout=LONG, check_params_cb=lambda each: each.wish.room > small):
        qtbot.keyClick(view, Qt.Key.Key_Return)
        large = room.large
        assert large is not None
    assert large.pane.view.split == 0.25
    assert large.windowTitle() == "Preview of 0.jpg"
    assert large.pane.view.shown is not None
    qtbot.keyClick(large.pane.view, Qt.Key.Key_Escape)

    assert room.large is None
    assert view.shown is not None


def test_transparent_pixels_show_chequers(view: SplitView) -> None:
    """What is seen through is no colour of the picture."""
    shown = view.shown
    assert shown is not None
    nothing = QImage(400, 300, QImage.Format.Format_ARGB32_Premultiplied)
    nothing.fill(QColor(0, 0, 0, 0))
    view.show_whole(msgspec.structs.replace(shown, after=nothing), ("", ""))

    picture = view.grab().toImage()

    row = [
        picture.pixelColor(x, view.height() // 3).name() for x in range(view.width() * 6 // 10, view.width() * 8 // 10)
    ]
    assert len(set(row)) == 2


def test_notes_say_what_is_not_shown() -> None:
    """A film, several sizes, an original that nobody finds."""
    single = task(0)
    both = msgspec.structs.replace(single, outputs=single.outputs * 2)
    film = msgspec.structs.replace(proof(Wish(both, None, (9, 9))), film=True)
    preview = Developed(Wish(both, None, (9, 9)), film, None, QImage(1, 1, QImage.Format.Format_RGB32))

    assert told.notes(preview) == [
        "It has several frames or pages; the first is shown.",
        "The first of 2 sizes is shown.",
        "The original cannot be shown.",
    ]
    assert told.labels(preview) == ("", "after 100 B")


# In the window


def test_the_window_shows_what_is_selected(
    qtbot: QtBot, window: Window, tmp_path: Path, planned: Planned, finished: Finished
) -> None:
    """First photo first, then the one that is clicked; after the run, the very file: with the real darkroom."""
    window.resize(1280, 900)
    folder = tmp_path / "in"
    folder.mkdir()
    for number in (0, 1):
        (folder / f"{number}.jpg").write_bytes(encoded(scene((640, 480), seed=number)))
    with qtbot.waitSignal(window.previews.developed, timeout=LONG) as first:
        planned(window, lambda: drop(window, folder))
    with qtbot.waitSignal(window.previews.developed, timeout=LONG) as second:
        window.photos.table.setCurrentIndex(window.photos.model.index(1, 0))
    for blocker, name in ((first, "0.jpg"), (second, "1.jpg")):
        assert blocker.args is not None
        assert blocker.args[0].wish.task.source.path == str(folder / name)

    def is_made(preview: Developed) -> bool:
        return preview.wish.outcome is not None

    with qtbot.waitSignal(window.previews.developed, timeout=LONG, check_params_cb=is_made) as last:
        finished(window, window.commands.start.trigger)

    assert last.args is not None
    written = Path(last.args[0].wish.task.first.target).stat().st_size
    assert last.args[0].proof.outcome.bytes_out == written
    assert "This is the file that was written." in window.preview.pane.notes.text()


def test_a_low_window_leaves_the_form_its_room(qtbot: QtBot, window: Window) -> None:
    """It folds itself away, opens when the person wants it, and comes back in a higher window."""
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not window.side.roomy, timeout=LONG)
    low = window.preview.is_folded
    qtbot.mouseClick(window.preview.button, Qt.MouseButton.LeftButton)
    wanted = window.preview.is_folded
    window.resize(1280, 1000)
    qtbot.waitUntil(lambda: window.side.roomy, timeout=LONG)

    assert (low, wanted, window.preview.is_folded) == (True, False, False)
    assert FOLDED not in window.side.kept


@pytest.mark.parametrize("size", [(1280, 800), (1280, 840), (1366, 768), (1440, 900)])
def test_the_form_is_not_cut_for_the_preview(qtbot: QtBot, window: Window, size: tuple[int, int]) -> None:
    """At every usual size all closed groups are seen; opened by the person, the preview is there all the same."""
    window.resize(*size)
    qtbot.waitUntil(lambda: window.side.sizes()[0] >= window.form.needed()[0], timeout=LONG)
    if window.preview.is_folded:
        qtbot.mouseClick(window.preview.button, Qt.MouseButton.LeftButton)

    assert window.preview.pane.isVisible()
    assert window.side.sizes()[1] >= LEAST


def test_an_open_group_has_the_room_of_the_preview(qtbot: QtBot, window: Window) -> None:
    """The preview gives way down to its least height, and comes back when the group is closed."""
    window.resize(1440, 1080)
    qtbot.waitUntil(lambda: not window.preview.is_folded and window.side.roomy, timeout=LONG)
    before = window.side.sizes()[1]
    fold = window.form.folds[1]
    fold.open()
    qtbot.waitUntil(lambda: window.side.sizes()[1] < before, timeout=LONG)
    fold.button.setChecked(False)

    qtbot.waitUntil(lambda: window.side.sizes()[1] == before, timeout=LONG)


def test_folding_is_remembered(qtbot: QtBot, window: Window) -> None:
    """What the person has folded away stays so at the next start."""
    window.resize(1280, 1000)
    qtbot.waitUntil(lambda: not window.preview.is_folded, timeout=LONG)
    qtbot.mouseClick(window.preview.button, Qt.MouseButton.LeftButton)
    window.close()

    again = Window()
    qtbot.addWidget(again)
    again.resize(1280, 1000)
    again.show()

    assert again.preview.is_folded
    assert again.side.kept.endswith(FOLDED)


def test_the_bound_of_memory_is_kept() -> None:
    """Never more than a screen needs is asked for, whatever the picture's shape."""
    for picture in ((20000, 10000), (100, 200_000), (60_000, 50)):
        sight = Sight(picture, (3840, 2160)).zoomed(1.0)
        left, top, width, height = sight.worth_having
        assert width * height <= LARGEST_PART
        assert (left >= 0, top >= 0) == (True, True)
        assert left + width <= picture[0]
        assert top + height <= picture[1]
