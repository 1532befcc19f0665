"""What the window's tests share: settings of their own, small photos, and a window that is always closed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from helpers.albums import make_album
from helpers.clicks import LONG
from lightwork.events import Ended
from lightwork.plan import Plan
from lightwork_gui import languages, theme
from lightwork_gui.window import Window


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, qapp: QApplication) -> None:
    """Settings in the test's own folder, as an application of our name."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    qapp.setOrganizationName("Lightwork")
    qapp.setApplicationName("Lightwork")
    languages.install(qapp, languages.ENGLISH)
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture(autouse=True)
def own_presets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Presets in the test's own folder, where the command line looks for them, too."""
    folder = tmp_path / "presets"
    monkeypatch.setattr("lightwork.presets.store.own_folder", lambda: folder)
    return folder


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A shown window; closed at the end, whatever is under way."""
    made = Window()

    def answer_the_last_question(_: object) -> None:
        """A test that fails in mid-run must not leave a question open for ever."""
        monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Close)

    qtbot.addWidget(made, before_close_func=answer_the_last_question)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Twelve small photos in a folder that is called album."""
    return make_album(tmp_path / "album", 12)


@pytest.fixture
def planned(qtbot: QtBot) -> Callable[[Window, Callable[[], Any]], Plan]:
    """Does something and waits for the plan that follows."""

    def wait(window: Window, act: Callable[[], Any]) -> Plan:
        with qtbot.waitSignal(window.conductor.planned, timeout=LONG) as blocker:
            act()
        assert blocker.args is not None
        plan: Plan = blocker.args[0]
        return plan

    return wait


@pytest.fixture
def finished(qtbot: QtBot) -> Callable[[Window, Callable[[], Any]], None]:
    """Does something and waits for the run that follows to end."""

    def wait(window: Window, act: Callable[[], Any]) -> None:
        arrived, ended = window.conductor.arrived, window.conductor.run_ended
        checks: list[Any] = [lambda event: isinstance(event, Ended), None]
        with qtbot.waitSignals([arrived, ended], timeout=LONG, check_params_cbs=checks):
            act()

    return wait
