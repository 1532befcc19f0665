"""Photos made on other computers: chosen in the preferences, tried there, and run as anywhere else."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from helpers.albums import make_album, names
from helpers.clicks import LONG, drop
from helpers.dask import Dask
from lightwork.events import Landed
from lightwork.plan import Plan
from lightwork.report import State
from lightwork_gui import settings
from lightwork_gui.window import Window
from lightwork_gui.window.preferences import Preferences

pytest.importorskip("distributed")
pytestmark = pytest.mark.usefixtures("swept")

from lightwork.crews import link  # noqa: E402

Planned = Callable[[Window, Callable[[], Any]], Plan]
Finished = Callable[[Window, Callable[[], Any]], None]


@pytest.fixture
def dask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dask]:
    """A cluster of two nodes, one of which makes two photos at a time."""
    made = Dask(tmp_path_factory.mktemp("dask"))
    made.add_node(2)
    made.add_node(1)
    yield made
    made.close()


@pytest.fixture
def box(window: Window) -> Preferences:
    """The preferences, open."""
    window.commands.preferences.trigger()
    found = window.findChild(Preferences)
    assert isinstance(found, Preferences)
    return found


def choose(qtbot: QtBot, box: Preferences, address: str) -> None:
    """Chooses a cluster as a person does."""
    box.run_on.show_value(True)
    box.afar.scheduler.setText(address)
    qtbot.keyClick(box.afar.scheduler, Qt.Key.Key_Tab)
    box.afar.scheduler.editingFinished.emit()


def answer(qtbot: QtBot, box: Preferences) -> str:
    """What a test of the connection says."""
    qtbot.mouseClick(box.afar.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(box.afar.test.isEnabled, timeout=LONG)
    return box.afar.answer.text()


def test_nobody_sees_a_cluster_who_has_not_asked(qtbot: QtBot, box: Preferences, window: Window) -> None:
    """Its fields are folded away; chosen, it is remembered, and the cores are no longer ours to choose."""
    assert not box.afar.isVisible()

    choose(qtbot, box, "tcp://10.0.0.5:8786")

    assert box.afar.isVisible()
    kept = settings.load()
    assert (kept.afar, kept.last_site().scheduler) == (True, "tcp://10.0.0.5:8786")
    assert not window.form.cores.slider.isEnabled()
    assert window.form.cores._label.text() == "on a cluster"

    box.run_on.show_value(False)

    assert settings.load().cluster is None
    assert settings.load().last_site().scheduler == "tcp://10.0.0.5:8786"
    assert window.form.cores._label.text() != "on a cluster"


def test_what_cannot_be_is_said_beside_it(qtbot: QtBot, box: Preferences) -> None:
    """And photos are made here until it is right."""
    choose(qtbot, box, "10.0.0.5:8786")

    assert "tcp://10.0.0.5:8786" in box.afar.problem.text()
    assert box.afar.problem.isVisible()
    assert not box.afar.test.isEnabled()
    assert settings.load().cluster is None

    choose(qtbot, box, "tcp://10.0.0.5:8786")
    assert not box.afar.problem.isVisible()
    box.afar.aliases.setText("/here=/there; /a=/b")
    box.afar.aliases.editingFinished.emit()
    assert [alias.there for alias in settings.load().last_site().aliases] == ["/there", "/b"]


def test_every_field_has_a_name(box: Preferences) -> None:
    """For a screen reader."""
    assert all(field.accessibleName() for field in (box.run_on, *box.afar.lines))


def test_a_cluster_can_be_tried(
    qtbot: QtBot, box: Preferences, window: Window, dask: Dask, album: Path, planned: Planned
) -> None:
    """How many computers, how many photos at a time, and whether each sees the folders."""
    planned(window, lambda: drop(window, album))
    choose(qtbot, box, dask.address)
    while "2 computers answered, 3 photos at a time." not in answer(qtbot, box):
        assert "1 computer answered" in box.afar.answer.text()  # the other is not up yet
    assert "sees the folders" in box.afar.answer.text()

    box.afar.aliases.setText(f"{album.parent}=/nowhere")
    box.afar.aliases.editingFinished.emit()

    assert "does not see /nowhere/album." in answer(qtbot, box)


def test_who_does_not_answer_is_named(qtbot: QtBot, box: Preferences, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a sentence, and the window has not waited for it."""
    monkeypatch.setattr(link, "CONNECT", 0.5)
    choose(qtbot, box, "tcp://127.0.0.1:9")

    assert "tcp://127.0.0.1:9 cannot be reached" in answer(qtbot, box)
    assert box.afar.test.isEnabled()


def test_a_run_on_a_cluster_survives_its_scheduler(
    qtbot: QtBot, window: Window, box: Preferences, dask: Dask, tmp_path: Path, planned: Planned, finished: Finished
) -> None:
    """Lanes of all nodes; the scheduler gone pauses with one sentence, and Resume makes everything."""
    window.form.basics.size_field._width.setText("300")
    planned(window, lambda: drop(window, make_album(tmp_path / "many", 120, (900, 600))))
    choose(qtbot, box, dask.address)
    box.close()
    heard: list[Landed] = []

    def kill(event: object) -> None:
        if isinstance(event, Landed) and not heard:
            heard.append(event)
            dask.kill_scheduler()

    window.conductor.arrived.connect(kill)
    qtbot.mouseClick(window.strip.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.strip.notice.isVisible, timeout=LONG)
    assert window._report.state is State.PAUSED
    assert "cannot be reached" in window.strip.notice.text()
    dask.start_scheduler_again()
    dask.add_node(2)

    finished(window, lambda: qtbot.mouseClick(window.strip.resume, Qt.MouseButton.LeftButton))

    assert (window._report.state, window._report.failed, window._report.left) == (State.DONE, 0, 0)
    assert len(names(tmp_path / "many-resized")) == 120
    assert window._report.crew == "cluster"
    assert len(window._report.lanes) >= 2
