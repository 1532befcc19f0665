"""Everybody can use the window: with keys alone, with a screen reader, with large letters, with strong contrast."""

from collections.abc import Callable, Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from helpers.access import cut_words, different, name_of, picture, reachable, reached_by_tab, shown, told
from helpers.clicks import LONG, drop
from lightwork.plan import Plan
from lightwork_gui import theme
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]

SYSTEM = ("open output", "quit", "find", "start", "stop", "add ", "clear")
"""Beginnings of the names of commands that open no dialog of ours."""


@pytest.fixture
def full(window: Window, qtbot: QtBot, album: Path, planned: Planned) -> Window:
    """A window in front with photos in it, and everything unfolded."""
    (album / "notes.txt").write_text("x")
    planned(window, lambda: drop(window, album))
    window.photos.table.selectRow(0)
    for fold in window.form.folds:
        fold.open()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    return window


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    """Letters of twice the size, as a desktop gives them."""
    font = qapp.font()
    twice = qapp.font()
    twice.setPointSizeF(2 * theme.BASE)
    qapp.setFont(twice)
    theme.apply(qapp, theme.LIGHT)
    yield
    qapp.setFont(font)
    theme.apply(qapp, theme.LIGHT)


class Visitor(QObject):
    """Looks at each dialog that opens, and closes it; also at one that keeps its caller waiting."""

    def __init__(self, look: Callable[[QDialog], Any]) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._look = look
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Visits it as soon as it is laid out and painted."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QDialog):
            QTimer.singleShot(0, watched, lambda: self._visit(watched))
        return False

    def _visit(self, dialog: QDialog) -> None:
        self._look(dialog)
        self.seen.append(dialog.windowTitle())
        dialog.reject()


def open_all(window: Window, qtbot: QtBot, look: Callable[[QDialog], Any]) -> list[str]:
    """Opens every dialog that the menu and the presets lead to; gives their titles."""
    visitor = Visitor(look)
    for command in commands(window):
        before = len(visitor.seen)
        command.trigger()
        qtbot.waitUntil(lambda before=before: len(visitor.seen) > before, timeout=LONG)  # type: ignore[misc]
    QApplication.instance().removeEventFilter(visitor)  # type: ignore[union-attr]
    return visitor.seen


def commands(window: Window) -> list[QAction]:
    """Those of the window and of its menus that open a dialog of ours."""
    return [
        action
        for action in window.actions()
        if action.isEnabled() and not action.text().replace("&", "").lower().startswith(SYSTEM)
    ]


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader has no word for."""
    controls = {*reachable(root), *(widget for widget in shown(root) if isinstance(widget, QAbstractButton))}
    ours = [widget for widget in controls if not widget.objectName().startswith("qt_")]
    return [told(widget) for widget in ours if not name_of(widget).strip()]


def each_tab(window: Window) -> Iterator[str]:
    """Shows one tab after the other."""
    for place in range(window.tabs.count()):
        window.tabs.setCurrentIndex(place)
        QApplication.processEvents()  # lays out what has been said meanwhile
        yield window.tabs.tabText(place)


def test_every_control_of_the_window_has_a_name(full: Window) -> None:
    """In each tab, with everything unfolded."""
    assert [f"{tab}: {control}" for tab in each_tab(full) for control in nameless(full)] == []


def test_every_control_of_every_dialog_has_a_name(full: Window, qtbot: QtBot) -> None:
    """About, help, preferences, good to know: whatever the menu opens."""
    found: list[str] = []

    titles = open_all(full, qtbot, lambda box: found.extend(f"{box.windowTitle()}: {one}" for one in nameless(box)))

    assert len(titles) >= 3
    assert found == [], "\n".join(found)


def test_tab_reaches_every_control(full: Window) -> None:
    """Nothing that can be used is for the mouse alone, and nothing keeps the Tab key for itself."""
    for _ in each_tab(full):
        reached = reached_by_tab(full)

        assert [told(widget) for widget in reachable(full) if widget not in reached] == []


def test_tab_goes_from_room_to_room(full: Window) -> None:
    """Bar, list, form, strip, tabs: each is left only when it is done with."""
    rooms: dict[str, QWidget] = {"list": full.photos, "form": full.form, "strip": full.strip, "tabs": full.tabs}
    visited: list[str] = []
    for widget in reached_by_tab(full):
        room = next((name for name, room in rooms.items() if room.isAncestorOf(widget)), "")
        if room and visited[-1:] != [room]:
            visited.append(room)

    assert visited == ["list", "form", "strip", "tabs"]


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_the_focus_can_be_seen(full: Window, qapp: QApplication, look: theme.Colours) -> None:
    """Whatever has the focus looks different: by as many pixels as its longer side, at least."""
    theme.apply(qapp, look)
    unseen = []
    for widget in reached_by_tab(full):
        full.setFocus()
        without = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if different(without, picture(widget)) < min(40, max(widget.width(), widget.height())):
            unseen.append(told(widget))

    assert unseen == [], "\n".join(unseen)


@pytest.mark.usefixtures("large")
def test_large_letters_are_not_cut(window: Window, album: Path, planned: Planned) -> None:
    """With letters of twice the size, at 1280 x 840, every word has its room."""
    window.resize(1280, 840)
    for fold in window.form.folds:
        fold.open()
    planned(window, lambda: drop(window, album))

    found = list(dict.fromkeys(cut for _ in each_tab(window) for cut in cut_words(window)))

    assert found == [], "\n".join(found)


@pytest.mark.usefixtures("large")
def test_large_letters_are_not_cut_in_dialogs(full: Window, qtbot: QtBot) -> None:
    """The same wherever the menu leads."""
    found: list[str] = []

    open_all(full, qtbot, lambda dialog: found.extend(f"{dialog.windowTitle()}: {cut}" for cut in cut_words(dialog)))

    assert found == [], "\n".join(found)


@pytest.mark.usefixtures("large")
def test_letters_follow_the_system(window: Window) -> None:
    """Text has the size that the desktop asks for; a heading is larger again."""
    assert window.strip.start.font().pointSizeF() == pytest.approx(2 * theme.BASE)
    assert window.strip.heading.font().pointSizeF() == pytest.approx(2 * theme.BASE * theme.HEADING)


@pytest.mark.parametrize("look", [theme.STRONG_LIGHT, theme.STRONG_DARK], ids=["light", "dark"])
def test_strong_contrast_is_strong(qapp: QApplication, look: theme.Colours) -> None:
    """Text meets 7:1 on each ground (WCAG 2.2, 1.4.6), and lines 3:1."""
    grounds = (look.window, look.surface, look.selected)
    weak = [
        (role, ground)
        for role, least in {"text": 7, "muted": 7, "done": 5, "noted": 5, "failed": 5, "line": 3, "accent": 4.5}.items()
        for ground in grounds
        if contrast(getattr(look, role), ground) < least
    ]

    assert weak == []
    assert contrast(look.on_accent, look.accent) >= 7
    theme.apply(qapp, look)
    assert astuple(theme.colours()) == astuple(look)


def contrast(one: str, other: str) -> float:
    """Of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
