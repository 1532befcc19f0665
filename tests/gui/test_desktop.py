"""Manners of the desktop, on a real bus of the test's own, and where there is none."""

import re
import shutil
import socket
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from helpers.bus import Service, daemon
from helpers.clicks import LONG, drop
from helpers.crews import made, tasks
from lightwork.events import Ended, Event, Landed, Paused, Resumed, Started
from lightwork.plan import Plan
from lightwork.report import Report
from lightwork_gui.desktop import Desktop, awake, bus, notice, taskbar, wire
from lightwork_gui.desktop.bus import DAEMON, Bus
from lightwork_gui.progress.strip import RunStrip
from lightwork_gui.window import Window
from lightwork_gui.window.manners import Manners

needs_daemon = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")

Ask = tuple[str, tuple[Any, ...]]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Where a bus is."""
    with daemon(tmp_path):
        yield tmp_path


@pytest.fixture
def on_bus(folder: Path) -> Iterator[Bus]:
    """Our connection to it."""
    made = Bus(f"unix:path={folder / 'bus'}")
    yield made
    made.close()


@pytest.fixture
def service(folder: Path) -> Iterator[Callable[..., Service]]:
    """Puts services on the bus."""
    made: list[Service] = []

    def add(name: str, answers: dict[str, tuple[str, tuple[Any, ...]]], hear: str = "") -> Service:
        made.append(Service(folder, name, answers, hear))
        return made[-1]

    yield add
    for one in made:
        one.close()


@pytest.fixture
def no_child(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The children that would be started."""
    started: list[str] = []
    monkeypatch.setattr(awake.Awake, "_start", lambda _, program, *__: started.append(program))
    return started


@pytest.mark.parametrize(
    ("signature", "value"),
    [
        ("u", 4_000_000_000),
        ("i", -1),
        ("x", -(2**40)),
        ("d", 0.25),
        ("y", 7),
        ("s", "Ein Photo: \u00e4\u4e2d"),
        ("as", ["a", "", "bcd"]),
        ("(yv)", None),
        ("a(ii)", [(1, 2), (3, 4)]),
    ],
)
def test_values_come_back_as_they_went(signature: str, value: Any) -> None:
    """Each type is aligned as the specification says, after a text of any length."""
    for before in ("", "x", "xyz", "seven c"):
        sent, expected = (value, value) if value is not None else ((1, ("d", 2.5)), (1, 2.5))
        data = wire.encode(wire.SIGNAL, 9, {wire.PATH: "/a"}, "s" + signature, (before, sent))

        assert wire.length(data) == len(data)
        assert wire.decode(data).values == (before, expected)


@pytest.mark.parametrize("at", range(16, 80, 3))
def test_nonsense_is_a_value_error(at: int) -> None:
    """Whatever byte is wrong, it ends, and never with another error."""
    whole = wire.encode(wire.SIGNAL, 9, {wire.PATH: "/a", wire.MEMBER: "Told"}, "sa{sv}", ("x", {"y": ("u", 1)}))
    for byte in (0, 1, 0x28, 0x61, 0x7A, 0xFF):
        wrong = bytearray(whole)
        wrong[at % len(whole)] = byte
        try:
            wire.decode(bytes(wrong))
        except ValueError:
            continue


def test_a_list_of_nothing_ends() -> None:
    """What has no length could be read for ever."""
    whole = wire.encode(wire.SIGNAL, 9, {wire.PATH: "/a"}, "aay", ([[1, 2]],))

    with pytest.raises(ValueError, match=re.escape("()")):
        wire.decode(whole.replace(b"aay", b"a()"))


@needs_daemon
def test_a_call_is_answered(on_bus: Bus, qtbot: QtBot) -> None:
    """The daemon itself understands us, before and after we are welcome."""
    got: list[Any] = []
    on_bus.call(DAEMON, "NameHasOwner", "s", "org.freedesktop.DBus", answer=got.append)
    qtbot.waitUntil(lambda: got == [(1,)], timeout=LONG)

    on_bus.call(DAEMON, "NameHasOwner", "s", "com.nobody", answer=got.append)
    on_bus.call(DAEMON, "NoSuchMethod", "", answer=got.append)

    qtbot.waitUntil(lambda: got == [(1,), (0,), None], timeout=LONG)


@needs_daemon
def test_a_notice_is_shown_and_the_next_takes_its_place(
    on_bus: Bus, service: Callable[..., Service], qtbot: QtBot
) -> None:
    """Markup in it is text, and a click on it is heard; a click on somebody else's is not."""
    shown = service(notice.SERVICE.service, {"Notify": ("u", (41,))})
    notices = notice.Notices(on_bus)

    notices.tell("Done", "3 < 4 & so on")
    qtbot.waitUntil(lambda: notices._id == 41, timeout=LONG)
    notices.tell("Done", "again")
    qtbot.waitUntil(lambda: len(shown.asked) == 2, timeout=LONG)

    first, second = (values for _, values in shown.asked)
    assert first[1] == 0
    assert first[3:6] == ("Done", "3 &lt; 4 &amp; so on", ["default", "Show"])
    assert (second[1], second[4]) == (41, "again")

    clicks: list[None] = []
    notices.clicked.connect(lambda: clicks.append(None))
    with qtbot.waitSignal(notices.clicked, timeout=LONG):
        shown.tell(notice.SERVICE.path, notice.SERVICE.interface, "ActionInvoked", "us", 40, "default")
        shown.tell(notice.SERVICE.path, notice.SERVICE.interface, "ActionInvoked", "us", 41, "default")
    assert len(clicks) == 1


@needs_daemon
def test_progress_goes_to_the_task_bar_by_whole_percents(
    on_bus: Bus, service: Callable[..., Service], qtbot: QtBot
) -> None:
    """Many small steps are few messages, and at the end nothing is shown."""
    dock = service("com.dock", {}, hear=taskbar.INTERFACE)
    bar = taskbar.Taskbar(on_bus, "lightwork")

    for share in (0.0, 0.101, 0.105, 0.109, 0.5):
        bar.show(share)
    bar.hide()
    bar.hide()

    qtbot.waitUntil(lambda: len(dock.told) == 4, timeout=LONG)
    assert all(name == "application://lightwork.desktop" for _, (name, _) in dock.told)
    steps = [dict(what) for _, (_, what) in dock.told]
    assert [step.get("progress") for step in steps] == [0.0, 0.1, 0.5, None]
    assert [step["progress-visible"] for step in steps] == [1, 1, 1, 0]


@needs_daemon
def test_sleep_is_held_off_and_let_come(
    on_bus: Bus, service: Callable[..., Service], qtbot: QtBot, no_child: list[str]
) -> None:
    """The second service is asked where the first is not there; what was held is let go by its number."""
    saver = service(awake.SERVICES[1].service, {"Inhibit": ("u", (3_000_000_000,)), "UnInhibit": ("", ())})
    keeper = awake.Awake(on_bus)

    keeper.hold("Photos are being made")
    keeper.hold("Photos are being made")
    qtbot.waitUntil(lambda: keeper._held is not None, timeout=LONG)
    keeper.hold("Photos are being made")
    got: list[Any] = []
    for _ in range(2):  # time enough for a second wish to go through both services
        got.clear()
        on_bus.call(DAEMON, "GetId", "", answer=got.append)
        qtbot.waitUntil(lambda: bool(got), timeout=LONG)
    keeper.release()

    qtbot.waitUntil(lambda: len(saver.asked) >= 2, timeout=LONG)
    assert saver.asked == [
        ("Inhibit", ("Lightwork", "Photos are being made")),
        ("UnInhibit", (3_000_000_000,)),
    ]
    assert no_child == []


@needs_daemon
def test_a_run_that_ends_before_the_answer_lets_go(
    on_bus: Bus, service: Callable[..., Service], qtbot: QtBot, no_child: list[str]
) -> None:
    """What was agreed to too late is given back."""
    power = service(awake.SERVICES[0].service, {"Inhibit": ("u", (5,)), "UnInhibit": ("", ())})
    keeper = awake.Awake(on_bus)

    keeper.hold("a")
    keeper.release()

    qtbot.waitUntil(lambda: power.asked[-1:] == [("UnInhibit", (5,))], timeout=LONG)
    assert keeper._held is None
    assert no_child == []


@needs_daemon
def test_where_nobody_keeps_it_awake_a_child_does(on_bus: Bus, qtbot: QtBot, no_child: list[str]) -> None:
    """On a desktop without either service."""
    awake.Awake(on_bus).hold("a")

    qtbot.waitUntil(lambda: no_child == ["systemd-inhibit"], timeout=LONG)


@pytest.mark.parametrize("address", ["", "disabled:", "unix:path=/nowhere/bus", "tcp:host=localhost,port=1"])
def test_without_a_bus_nothing_breaks(address: str, qtbot: QtBot, no_child: list[str]) -> None:
    """Every wish is dropped, at once."""
    there = Bus(address)
    desktop = Desktop(there)
    where = QWidget()
    qtbot.addWidget(where)
    got: list[Any] = []

    desktop.stay_awake("a")
    desktop.show_progress(0.5)
    desktop.tell("Done", "a")
    desktop.say(where, "a")
    there.call(DAEMON, "GetId", "", answer=got.append)
    desktop.close()

    assert got == [None]
    assert no_child == ["systemd-inhibit"]


def test_a_bus_that_says_nothing_is_not_waited_for(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A call ends without an answer, and the window goes on meanwhile."""
    monkeypatch.setattr(bus, "PATIENCE", 20)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as mute:
        mute.bind(str(tmp_path / "mute"))
        mute.listen(1)
        there = Bus(f"unix:path={tmp_path / 'mute'}")
        got: list[Any] = []

        there.call(DAEMON, "GetId", "", answer=got.append)

        assert got == []
        qtbot.waitUntil(lambda: got == [None], timeout=LONG)
        there.close()


@needs_daemon
def test_a_bus_that_goes_away_ends_what_is_open(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open calls end without an answer, and at once; later ones, too."""
    monkeypatch.setattr(bus, "PATIENCE", 10 * LONG)
    got: list[Any] = []
    with daemon(tmp_path) as address:
        there = Bus(address)
        there.call(DAEMON, "GetId", "", answer=got.append)
        qtbot.waitUntil(lambda: len(got) == 1, timeout=LONG)
        mute = Service(tmp_path, "com.mute", {})
        there.call(bus.Place("com.mute", "/", "com.mute"), "Ask", "", answer=got.append)

    mute.close()
    qtbot.waitUntil(lambda: got[1:] == [None], timeout=LONG)
    there.call(DAEMON, "GetId", "", answer=got.append)
    assert got[2:] == [None]


def test_the_offscreen_window_has_no_desktop(qtbot: QtBot, no_child: list[str]) -> None:
    """A test suite does not keep anybody's computer awake."""
    where = QWidget()
    qtbot.addWidget(where)
    desktop = Desktop.of_the_session(where)

    desktop.stay_awake("a")

    assert no_child == []
    assert desktop._bus._address == ""


# What the window asks for


See = Callable[..., list[tuple[Any, ...]]]


class Wishes(Desktop):
    """Writes down what it is asked for, without the widgets that it is about."""

    def __init__(self) -> None:
        super().__init__(Bus(""), shown=False)
        self._told: list[tuple[Any, ...]] = []
        for name in ("stay_awake", "may_sleep", "show_progress", "hide_progress", "tell", "say"):
            setattr(self, name, partial(self._note, name))

    def _note(self, name: str, *values: object) -> None:
        self._told.append((name, *(value for value in values if not isinstance(value, QWidget))))

    def take(self) -> list[tuple[Any, ...]]:
        """What came since it was asked last."""
        told, self._told = self._told, []
        return told


Scene = tuple[Wishes, Manners, See]


@pytest.fixture
def clock() -> list[float]:
    """Seconds; a test sets them."""
    return [0.0]


@pytest.fixture
def scene(qtbot: QtBot, clock: list[float], monkeypatch: pytest.MonkeyPatch) -> tuple[Wishes, Manners, See]:
    """A run of eight photos; the last one shows events and gives what the desktop was asked for."""
    monkeypatch.setattr(Manners, "_in_front", lambda _: False)
    strip, wishes = RunStrip(), Wishes()
    qtbot.addWidget(strip)
    manners = Manners(wishes, strip, strip)
    report = Report(Plan(tasks(8), ()), clock=lambda: clock[0])

    def see(*events: Event) -> list[tuple[Any, ...]]:
        for event in events:
            report.add(event)
        strip.show_report(report)
        manners.follow(report)
        return wishes.take()

    return wishes, manners, see


def test_a_run_is_followed(scene: Scene, clock: list[float]) -> None:
    """Awake while it runs and not while it is held; the quarters are said once each, the end with its figures."""
    _, _, see = scene
    assert see() == []
    assert see(Started(8, "processes", 2, 0.0)) == [("stay_awake", "Photos are being made"), ("show_progress", 0.0)]

    clock[0] = 6.0
    said = [see(Landed(made(index), 0, 0.0, 1.0))[1:] for index in range(6)]
    assert said == [[], [("say", "25 % done")], [], [("say", "50 % done")], [], [("say", "75 % done")]]
    assert see() == [("show_progress", 0.75)]

    assert see(Paused(6.0)) == [("may_sleep",), ("say", "Paused at 6 of 8")]
    assert see() == []
    assert see(Resumed(6.0)) == [("stay_awake", "Photos are being made"), ("show_progress", 0.75)]

    assert see(*(Landed(made(index), 0, 0.0, 1.0) for index in (6, 7))) == [("show_progress", 1.0)]
    end = see(Ended(0, 6.0))
    assert end[:2] == [("may_sleep",), ("hide_progress",)]
    assert end[2][1].startswith("Done 8 done")
    assert end[3][:2] == ("tell", "Done")
    assert end[3][2].startswith("8 done")
    assert see() == []


def test_the_next_run_is_told_from_its_beginning(scene: Scene) -> None:
    """Its quarters are said again."""
    wishes, manners, see = scene
    see(Started(8, "processes", 2, 0.0), *(Landed(made(index), 0, 0.0, 1.0) for index in range(6)))
    see(Ended(2, 6.0))
    report = Report(Plan(tasks(8), ()), clock=lambda: 0.0)

    report.add(Started(8, "processes", 2, 0.0))
    for index in range(2):
        report.add(Landed(made(index), 0, 0.0, 1.0))
    manners.follow(report)

    assert ("say", "25 % done") in wishes.take()


def test_a_short_run_is_no_news(scene: Scene, clock: list[float]) -> None:
    """It is said to those who cannot see it, and not told to all."""
    _, _, see = scene
    see(Started(8, "processes", 2, 0.0))
    clock[0] = 1.0

    kinds = [kind for kind, *_ in see(Ended(8, 1.0))]

    assert kinds == ["may_sleep", "hide_progress", "say"]


def test_who_does_not_want_it_is_not_told(scene: Scene, clock: list[float]) -> None:
    """However long it took."""
    _, manners, see = scene
    manners.notify = False
    see(Started(8, "processes", 2, 0.0))
    clock[0] = 100.0

    assert "tell" not in [kind for kind, *_ in see(Ended(8, 100.0))]


def test_who_looks_at_it_is_not_told(scene: Scene, clock: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    """The strip says it."""
    monkeypatch.setattr(Manners, "_in_front", lambda _: True)
    wishes, manners, see = scene
    see(Started(8, "processes", 2, 0.0))
    clock[0] = 100.0

    assert "tell" not in [kind for kind, *_ in see(Ended(8, 100.0))]
    manners.call("The disk is full.")
    assert [kind for kind, *_ in wishes.take()] == ["say"]


def test_a_run_that_needs_somebody_calls(scene: Scene) -> None:
    """After any time: it does not go on by itself."""
    wishes, manners, _ = scene

    manners.call("The disk is full.")

    assert wishes.take() == [("say", "The disk is full."), ("tell", "Paused", "The disk is full.")]


def test_a_click_on_the_notice_brings_the_window(qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also out of the task bar."""
    monkeypatch.setattr(window, "raise_", lambda: None)  # "offscreen" warns that it cannot
    window.showMinimized()

    window.desktop.wanted.emit()

    qtbot.waitUntil(lambda: window.isVisible() and not window.isMinimized(), timeout=LONG)


def test_the_window_follows_its_run(
    window: Window, album: Path, planned: Any, finished: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It lets go at the end of a run, however short, and when it is closed."""
    asked: list[str] = []
    for name in ("may_sleep", "hide_progress"):
        monkeypatch.setattr(Desktop, name, lambda *_, name=name: asked.append(name))
    planned(window, lambda: drop(window, album))

    finished(window, window.strip.start.click)

    assert asked[-2:] == ["may_sleep", "hide_progress"]
    asked.clear()
    window.conductor.run_ended.emit()  # as after a mistake of ours, without an end that the report has seen
    assert asked == ["may_sleep", "hide_progress"]
    asked.clear()
    window.close()
    assert asked == ["may_sleep", "hide_progress"]
