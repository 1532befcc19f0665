from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG, drop
from lightwork.plan import Plan
from lightwork.presets import Store
from lightwork.recipe import Format, Recipe
from lightwork_gui.recipe.manage import ManageDialog
from lightwork_gui.window import Window

# said by "offscreen" of every list that drops down
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", "propagateSizeHints")

Planned = Callable[[Window, Callable[[], Any]], Plan]


def choose(qtbot: QtBot, window: Window, title: str) -> None:
    """Opens the list of presets with a click, and takes one of them with Return."""
    combo = window.form.presets.combo
    qtbot.mouseClick(combo, Qt.MouseButton.LeftButton)  # reads the presets anew
    view = combo.view()
    qtbot.waitUntil(view.isVisible, timeout=LONG)
    index = combo.model().index(combo.findText(title), 0)
    view.setCurrentIndex(index)
    with qtbot.waitSignal(window.form.presets.chosen):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def save_as(window: Window, monkeypatch: pytest.MonkeyPatch, title: str) -> None:
    """Takes "Save as preset..." of the menu and types a name."""
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (title, True))
    window.form.presets.save.trigger()


def test_choosing_one_fills_the_form_and_keeps_the_folder(
    window: Window, qtbot: QtBot, album: Path, planned: Planned
) -> None:
    """Web 1600 is 1600 pixels of JPEG at quality 82, into the folder that was there."""
    planned(window, lambda: drop(window, album))
    folder = window.form.output.text()

    plan = planned(window, lambda: choose(qtbot, window, "Web 1600"))

    assert window.form.basics.size_field.text() == "1600x1600"
    assert (window.form.basics.format.value(), window.form.basics.quality.value()) == (Format.JPEG, 82)
    assert window.form.output.text() == folder == plan.tasks[0].recipe.output
    assert window.form.presets.combo.currentText() == "Web 1600"


def test_a_change_is_said_and_can_be_taken_back(window: Window, qtbot: QtBot) -> None:
    """Its name gets "(changed)" as soon as the form differs; choosing it once more takes the change back."""
    combo = window.form.presets.combo
    choose(qtbot, window, "E-mail 1024")
    quality = window.form.basics.quality

    qtbot.keyClick(quality.slider, Qt.Key.Key_Right)
    assert (combo.currentText(), quality.value()) == ("E-mail 1024 (changed)", 79)
    qtbot.keyClick(quality.slider, Qt.Key.Key_Left)
    assert combo.currentText() == "E-mail 1024"

    qtbot.keyClick(quality.slider, Qt.Key.Key_Right)
    choose(qtbot, window, "E-mail 1024 (changed)")
    assert (combo.currentText(), quality.value()) == ("E-mail 1024", 78)


def test_another_folder_is_no_change(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """Where the results go is no matter of a preset."""
    choose(qtbot, window, "4K")

    window.form.output.setText(str(tmp_path))

    assert window.form.presets.combo.currentText() == "4K"


def test_a_wrong_value_is_a_change(window: Window, qtbot: QtBot) -> None:
    """As long as it stands there is nothing to save."""
    choose(qtbot, window, "4K")

    window.form.basics.name.setText("{what}")

    assert window.form.presets.combo.currentText() == "4K (changed)"
    assert not window.form.presets.save.isEnabled()


def test_a_recipe_that_is_a_preset_is_named(window: Window) -> None:
    """However it came into the form."""
    window.form.show_recipe(Store().find("full-hd").recipe)

    assert window.form.presets.combo.currentText() == "Full HD"


def test_none_is_named_for_own_settings(window: Window) -> None:
    """The usual recipe is no preset."""
    assert window.form.presets.combo.currentText() == ""


def test_saving_keeps_everything_but_the_folder(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is kept is what the command line finds; the box follows it from then on."""
    window.form.output.setText(str(tmp_path))
    window.form.basics.quality.show_value(33)

    save_as(window, monkeypatch, "Holiday")

    assert Store().find("holiday").recipe == Recipe(quality=33)
    assert window.form.presets.combo.currentText() == "Holiday"
    window.form.basics.quality.show_value(34)
    assert window.form.presets.combo.currentText() == "Holiday (changed)"


@pytest.mark.parametrize(("answer", "kept"), [("Yes", 50), ("No", 33)])
def test_an_own_one_is_replaced_after_a_question(
    window: Window, monkeypatch: pytest.MonkeyPatch, answer: str, kept: int
) -> None:
    """Nothing that was kept is lost by a name that was there."""
    Store().save("Holiday", Recipe(quality=33))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton[answer])
    window.form.basics.quality.show_value(50)

    save_as(window, monkeypatch, "holiday")

    assert [preset.recipe.quality for preset in Store().list() if not preset.built_in] == [kept]


@pytest.mark.parametrize("title", ["Web 1600", "  "])
def test_a_name_that_cannot_be_is_told(window: Window, monkeypatch: pytest.MonkeyPatch, title: str) -> None:
    """A built-in preset's name, or none, is refused with a sentence."""
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: told.append(args[2]))

    save_as(window, monkeypatch, title)

    assert len(told) == 1
    assert told[0].startswith("The name of the preset must be")


def test_what_the_command_line_keeps_is_offered_at_once(window: Window, qtbot: QtBot) -> None:
    """The list is read as it drops down."""
    Store().save("From the terminal", Recipe(quality=44))

    choose(qtbot, window, "From the terminal")

    assert window.form.basics.quality.value() == 44


def test_a_file_that_is_no_preset_is_told(window: Window, qtbot: QtBot, own_presets: Path) -> None:
    """Whoever edits the files by hand learns in the dialogue what is wrong with one."""
    own_presets.mkdir()
    (own_presets / "mine.toml").write_text("quality = 300")

    window.form.presets.manage.trigger()

    dialog = window.findChild(ManageDialog)
    assert isinstance(dialog, ManageDialog)
    qtbot.waitUntil(dialog.complaint.isVisible, timeout=LONG)
    assert "mine.toml is left out" in dialog.complaint.text()
    assert "from 1 to 100" in dialog.complaint.text()


@pytest.fixture
def manage(qtbot: QtBot, window: Window) -> ManageDialog:
    """The dialogue, opened by the menu, over three own presets."""
    for number, title in enumerate(("One", "Two", "Three")):
        Store().save(title, Recipe(quality=number + 1))
    window.form.presets.manage.trigger()
    dialog = window.findChild(ManageDialog)
    assert isinstance(dialog, ManageDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=LONG)
    return dialog


def own() -> list[str]:
    """The titles of the own presets, as the command line lists them."""
    return [preset.title for preset in Store().list() if not preset.built_in]


def look_at(dialog: ManageDialog, title: str) -> None:
    """Makes a preset the current one."""
    row = next(row for row in range(dialog.list.count()) if dialog.list.item(row).text() == title)
    dialog.list.setCurrentRow(row)


def press(qtbot: QtBot, button: Any) -> None:
    """A left click."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_renaming_is_typing(qtbot: QtBot, window: Window, manage: ManageDialog) -> None:
    """Rename edits in the list; the box on the form has the new name at once."""
    look_at(manage, "Two")
    press(qtbot, manage.rename)
    editor = manage.list.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Zwei")

    with qtbot.waitSignal(manage.changed, timeout=LONG):
        qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert own() == ["One", "Zwei", "Three"]
    assert window.form.presets.combo.findText("Zwei") > 0


def test_a_name_that_is_taken_is_said_below_the_list(qtbot: QtBot, manage: ManageDialog) -> None:
    """And the preset keeps its name."""
    look_at(manage, "Two")

    manage.list.currentItem().setText("one")

    qtbot.waitUntil(manage.complaint.isVisible, timeout=LONG)
    assert "no other preset has" in manage.complaint.text()
    assert own() == ["One", "Two", "Three"]
    assert manage.list.currentItem().text() == "Two"


def test_moving_up_and_down(qtbot: QtBot, manage: ManageDialog) -> None:
    """The order is that of the box and of the command line; the ends stop."""
    look_at(manage, "Three")
    assert not manage.down.isEnabled()
    press(qtbot, manage.up)
    assert own() == ["One", "Three", "Two"]
    press(qtbot, manage.up)
    assert own() == ["Three", "One", "Two"]
    assert not manage.up.isEnabled()
    press(qtbot, manage.down)

    assert own() == ["One", "Three", "Two"]
    assert manage.list.currentItem().text() == "Three"


def test_removing(qtbot: QtBot, window: Window, manage: ManageDialog) -> None:
    """The one that was looked at goes, and the next is looked at."""
    look_at(manage, "Two")

    press(qtbot, manage.remove)

    assert own() == ["One", "Three"]
    assert manage.list.currentItem().text() == "Three"
    assert window.form.presets.combo.findText("Two") == -1


def test_built_in_ones_cannot_be_changed(manage: ManageDialog) -> None:
    """They are in the list, for export only."""
    look_at(manage, "Web 1600 (built in)")

    buttons = (manage.rename, manage.remove, manage.up, manage.down, manage.export)
    assert [button.isEnabled() for button in buttons] == [False, False, False, False, True]
    assert not manage.list.currentItem().flags() & Qt.ItemFlag.ItemIsEditable


def test_export_and_import(qtbot: QtBot, manage: ManageDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was exported comes in again, with a number behind a name that is taken."""
    file = tmp_path / "two.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    look_at(manage, "Two")

    press(qtbot, manage.export)
    press(qtbot, manage.take)

    assert own() == ["One", "Two", "Three", "Two (2)"]
    assert Store().find("Two (2)").recipe == Recipe(quality=2)
    assert manage.list.currentItem().text() == "Two (2)"


def test_a_broken_file_is_told(
    qtbot: QtBot, manage: ManageDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing comes in, and the sentence says what is wrong in it."""
    file = tmp_path / "broken.toml"
    file.write_text("quality = 300")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))

    press(qtbot, manage.take)

    assert own() == ["One", "Two", "Three"]
    assert "from 1 to 100" in manage.complaint.text()


def test_escape_closes_it_and_stops_nothing_else(qtbot: QtBot, window: Window, manage: ManageDialog) -> None:
    """A dialogue is left as everywhere."""
    with qtbot.waitSignal(manage.destroyed, timeout=LONG):
        qtbot.keyClick(manage, Qt.Key.Key_Escape)

    assert window.isVisible()


def test_the_menu_is_beside_the_box(window: Window) -> None:
    """Saving and managing are one click away."""
    box, more = window.form.presets.combo, window.form.presets.more

    assert [action.text() for action in more.menu().actions()] == [
        "&Save as preset\u2026",
        "&Manage presets\u2026",
    ]
    assert more.mapTo(window, QPoint(0, 0)).x() > box.mapTo(window, QPoint(0, 0)).x() + box.width() - 1
