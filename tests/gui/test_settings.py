"""What is remembered, and the box where it is chosen."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG
from lightwork.crews.site import Site
from lightwork.recipe import Fits
from lightwork_gui import settings, theme
from lightwork_gui.settings import ALL, ALL_BUT_ONE, Settings
from lightwork_gui.window import Window
from lightwork_gui.window.preferences import Preferences


@pytest.fixture
def _four_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine of four cores, whatever this one has."""
    for room in ("window.preferences", "window.frame", "recipe.basics"):
        monkeypatch.setattr(f"lightwork_gui.{room}.cores", lambda: 4)


@pytest.fixture
def box(qtbot: QtBot, _four_cores: None, window: Window) -> Preferences:
    """The preferences, opened by their key."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(Preferences) is not None, timeout=LONG)
    found = window.findChild(Preferences)
    assert isinstance(found, Preferences)
    return found


# What is remembered


def test_everything_comes_back() -> None:
    """Each setting is read as it was written."""
    all_other = Settings(
        recipe="quality = 3",
        workers=ALL_BUT_ONE,
        geometry=b"\0\1",
        folder="/a",
        forgotten="1@x",
        theme="dark",
        language="de",
        notify=False,
        hinted=True,
        recent="/a\n/b \u00e4",
        preview="0.4",
        afar=True,
        site="{}",
    )
    assert all(getattr(all_other, name) != getattr(Settings(), name) for name in Settings.__slots__)

    settings.save(all_other)

    assert settings.load() == all_other
    assert settings.load().recent_folders == ("/a", "/b \u00e4")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", "@Invalid()"),
        ("workers", "many"),
        ("workers", "-7"),
        ("notify", "perhaps"),
        ("hinted", "2"),
        ("geometry", "text"),
        ("recipe", ["a", "b"]),
        ("language", ["de", "fr"]),
    ],
)
def test_what_is_damaged_falls_back(name: str, value: object) -> None:
    """One bad value costs that value alone."""
    settings.save(Settings(folder="/kept"))
    store = QSettings()
    store.setValue(name, value)
    store.sync()

    assert settings.load() == Settings(folder="/kept")


def test_a_file_that_is_none_falls_back(tmp_path: Path) -> None:
    """Whatever is in it."""
    place = Path(settings.place())
    assert tmp_path in place.parents
    place.parent.mkdir(parents=True)
    place.write_bytes(b"\xff\xfe[[[\n=\n\0")

    assert settings.load() == Settings()


@pytest.mark.parametrize(
    ("workers", "cores", "crew"),
    [(ALL, 8, 8), (ALL_BUT_ONE, 8, 7), (ALL_BUT_ONE, 1, 1), (3, 8, 3), (12, 8, 8)],
)
def test_the_crew_fits_the_machine(workers: int, cores: int, crew: int) -> None:
    """Settings may come from another one."""
    assert Settings(workers=workers).crew(cores) == crew


# The box


def test_colours_change_at_once(box: Preferences, window: Window) -> None:
    """Icons, too; and they are remembered."""
    button = next(one for one in window.findChildren(type(box.reset)) if not one.icon().isNull())
    before = button.icon().pixmap(16).toImage()

    box.theme.show_value("dark")

    assert theme.colours() is theme.DARK
    assert button.icon().pixmap(16).toImage() != before
    assert settings.load().theme == "dark"

    box.theme.show_value("light")

    assert theme.colours() is theme.LIGHT
    assert button.icon().pixmap(16).toImage() == before


def test_the_system_may_change_its_mind(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its colours are followed, unless the person has chosen some."""
    monkeypatch.setattr(
        theme, "wanted", lambda choice: {"system": theme.DARK, "light": theme.LIGHT, "dark": theme.DARK}[choice]
    )
    window.dress()
    assert theme.colours() is theme.DARK

    window._settings = replace(window._settings, theme="light")
    window.dress()
    assert theme.colours() is theme.LIGHT


def test_one_core_is_left_for_the_person(box: Preferences, window: Window) -> None:
    """The slider moves, and the choice is still that choice at the next start, on any machine."""
    assert window.form.cores.value() == 4

    box.workers.show_value(ALL_BUT_ONE)
    window.close()

    assert window.form.cores.value() == 3
    assert settings.load().workers == ALL_BUT_ONE


@pytest.mark.usefixtures("_four_cores")
def test_a_number_of_the_slider_is_offered_and_kept(window: Window) -> None:
    """The box shows what the slider says, and does not move it."""
    window.form.cores.show_value(2)

    window.commands.preferences.trigger()
    box = window.findChild(Preferences)
    assert isinstance(box, Preferences)

    assert (box.workers.value(), box.workers.currentText()) == (2, "2 cores")
    box.notify.setChecked(False)
    assert window.form.cores.value() == 2


def test_the_recipe_is_chosen_in_its_form(box: Preferences, window: Window) -> None:
    """Both show the same."""
    box.fits.show_value(Fits.SKIP)
    box.unlimited.setChecked(True)

    wishes = window.form.wishes()
    assert (wishes.fits, wishes.unlimited) == (Fits.SKIP, True)


def test_notices_can_be_switched_off(box: Preferences, window: Window) -> None:
    """From now on, and at the next start."""
    box.notify.setChecked(False)

    assert not window.manners.notify
    assert not settings.load().notify


def test_defaults_undo_all_choices(box: Preferences, window: Window, qtbot: QtBot) -> None:
    """What was not chosen here stays."""
    window.form.files.prefix.setText("x-")
    box.theme.show_value("dark")
    box.notify.setChecked(False)
    box.workers.show_value(ALL_BUT_ONE)
    box.fits.show_value(Fits.REENCODE)
    box.unlimited.setChecked(True)

    qtbot.mouseClick(box.reset, Qt.MouseButton.LeftButton)

    assert replace(settings.load(), geometry=b"", recipe="") == Settings()
    assert theme.colours() is theme.LIGHT
    wishes = window.form.wishes()
    assert (window.form.cores.value(), wishes.fits, wishes.unlimited) == (4, Fits.COPY, False)
    assert wishes.names.prefix == "x-"


def test_in_mid_run_the_run_is_left_alone(window: Window) -> None:
    """What belongs to the run cannot be chosen, and defaults do not change it."""
    window.form.files.unlimited.setChecked(True)
    window._set_editable(editable=False)
    window.commands.preferences.trigger()
    box = window.findChild(Preferences)
    assert isinstance(box, Preferences)

    box.reset.click()

    assert not box.workers.isEnabled()
    assert window.form.files.unlimited.isChecked()


def test_every_field_has_a_name(box: Preferences) -> None:
    """For a screen reader; and what is said below it, as its description."""
    for field in (box.theme, box.language, box.workers, box.fits):
        assert field.accessibleName()
    assert "next start" in box.language.accessibleDescription()


def test_a_cluster_that_cannot_be_followed_is_no_cluster(tmp_path: Path) -> None:
    """Its certificate has gone: photos are made here, and not on a cluster that is started for want of that one."""
    pem = tmp_path / "all.pem"
    pem.write_text("certificate", encoding="ascii")
    site = Site("tls://10.0.0.5:8786", ca=str(pem), cert=str(pem), key=str(pem))
    stored = msgspec.json.encode(site).decode()
    assert Settings(afar=True, site=stored).cluster == site

    pem.unlink()

    assert Settings(afar=True, site=stored).cluster is None
    assert Settings(afar=True, site=stored).last_site() == Site()
    assert Settings(afar=True).cluster == Site()  # here a cluster of this computer was chosen
