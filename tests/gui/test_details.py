"""What the list, its tooltips and the details under it say of one photo."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG, drop
from helpers.crews import task
from lightwork.events import Began, Change, Copied, Failed, FailureKind, Landed, Made, Result, Started, What
from lightwork.plan import Action, Output, Plan, Task
from lightwork.recipe import Sizing
from lightwork.report import Report
from lightwork.scan import Skip, SkipReason
from lightwork_gui import override, words
from lightwork_gui.photos.details import details
from lightwork_gui.photos.model import PhotoModel
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]

NO_TIME = (0.0, 0.0, 0.0, 0.0, 0.0)


def two_sizes(action: Action = Action.RESIZE) -> Task:
    """A photo of 4000 x 3000 pixels and 1000 bytes that becomes two files."""
    single = task(0)
    large = Output("/out/a-40.jpg", False, action, "jpeg", Sizing(), (40, 30))
    small = Output("/out/a-20.jpg", False, action, "jpeg", Sizing(), (20, 15))
    return Task(0, single.source, (large, small), (4000, 3000), single.recipe)


def made(*changes: Change) -> Made:
    """The two files of 900 and 300 bytes; the second at a lower quality."""
    lower = Change(What.QUALITY, "40")
    results = (Result((40, 30), 900), Result((20, 15), 300, changes=(lower,)))
    return Made(0, (4000, 3000), 1000, results, NO_TIME, 0.1, changes)


def test_every_result_and_change_is_listed() -> None:
    """The original, each file with its pixels and bytes, and each change; one of a single file names its size."""
    turned, removed = Change(What.TURNED, "90 degrees"), Change(What.REMOVED, "GPS")

    assert details(two_sizes(), made(turned, removed)) == [
        "/in/0.jpg  (4000 \u00d7 3000, 1 KB)",
        "\u2192 /out/a-40.jpg  (40 \u00d7 30, 900 B)",
        "\u2192 /out/a-20.jpg  (20 \u00d7 15, 300 B)",
        "It was turned upright (90 degrees).",
        "Removed: GPS.",
        "20 \u00d7 15: The quality was lowered to 40.",
    ]


def test_a_plan_is_told_before_the_run() -> None:
    """What will be made, without bytes, which nobody knows yet."""
    assert details(two_sizes(), None)[1:] == [
        "\u2192 /out/a-40.jpg  (40 \u00d7 30)",
        "\u2192 /out/a-20.jpg  (20 \u00d7 15)",
    ]


def test_copies_say_that_they_are() -> None:
    """Before and after the run."""
    copies = two_sizes(Action.COPY)

    assert details(copies, None)[1] == "\u2192 /out/a-40.jpg  (40 \u00d7 30, copied unchanged)"
    assert details(copies, Copied(0, (40, 30), 1000, 2, NO_TIME, 0.0))[1:] == [
        "\u2192 /out/a-40.jpg  (40 \u00d7 30, 1 KB, copied unchanged)",
        "\u2192 /out/a-20.jpg  (40 \u00d7 30, 1 KB, copied unchanged)",
    ]


def test_failures_and_skips_say_why() -> None:
    """With what the system said, or the name in the way."""
    failed = Failed(0, FailureKind.NO_SPACE, "errno 28")
    skip = Skip("/in/a.jpg", SkipReason.TARGET_EXISTS, "/out/a.jpg")

    assert details(two_sizes(), failed)[-1].endswith("try again. (errno 28)")
    assert details(skip, None) == ["/in/a.jpg", "Left out: already there: /out/a.jpg"]


@pytest.mark.parametrize("what", What)
def test_a_change_is_a_sentence_with_or_without_its_detail(what: What) -> None:
    """It ends with a full stop, and a detail is in it."""
    alone, detailed = words.change(Change(what)), words.change(Change(what, "a -> {b}"))

    assert alone[0].isupper()
    assert alone.endswith(".")
    assert "a \u2192 {b}" in detailed
    assert detailed.endswith((".", "."))
    assert "{detail}" not in alone


def test_the_list_shows_the_first_and_how_many_more() -> None:
    """Pixels of the first size, and the bytes of all."""
    plan = Plan((two_sizes(),), ())
    report, model = Report(plan), PhotoModel()
    model.show_plan(plan, report)
    before = model.index(0, 2).data()
    report.add(Started(1, "solo", 1, 0.0))
    report.add(Landed(made(), 0, 0.0, 1.0))

    assert before == model.index(0, 2).data() == "40 \u00d7 30 +1"
    assert model.index(0, 2).data(Qt.ItemDataRole.UserRole + 2) == "1 KB"
    assert model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole).count("\n") == 3


def test_the_details_follow_the_current_row(window: Window, qtbot: QtBot, album: Path, planned: Planned) -> None:
    """A click, and the arrow keys; a new plan has none until a row is chosen."""
    planned(window, lambda: drop(window, album))
    table = window.photos.table
    assert window.details.toPlainText() == ""

    place = table.visualRect(window.photos.model.index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "002.jpg" in window.details.toPlainText()
    qtbot.keyClick(table, Qt.Key.Key_Down)

    assert "003.jpg" in window.details.toPlainText()
    assert "album-resized" in window.details.toPlainText()


class Paints(QObject):
    """Notes what is painted of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[QRect] = []

    @override
    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Looks on."""
        if isinstance(event, QPaintEvent):
            self.places.append(event.rect())
        return False


def test_only_rows_that_changed_are_painted(window: Window, qtbot: QtBot, album: Path, planned: Planned) -> None:
    """A run paints the row of each photo that begins or ends, and leaves the others alone."""
    plan = planned(window, lambda: drop(window, album))
    room, table = window.photos, window.photos.table
    seen = table.rows_seen()
    qtbot.waitUntil(lambda: all(window.thumbs.get(plan.tasks[row].source.path) for row in seen), timeout=LONG)
    room.refresh()
    QApplication.processEvents()
    paints = Paints()
    table.viewport().installEventFilter(paints)

    room.refresh()
    QApplication.processEvents()
    assert paints.places == []
    window._report.add(Started(12, "solo", 1, 0.0))
    window._report.add(Began(1, 0, 0.0))
    room.refresh()
    qtbot.waitUntil(lambda: bool(paints.places), timeout=LONG)

    table.viewport().removeEventFilter(paints)
    row = QRect(0, table.rowViewportPosition(1), table.viewport().width(), table.rowHeight(1))
    assert paints.places == [row]
