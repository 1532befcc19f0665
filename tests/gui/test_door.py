"""One window for many starts of the program: real processes, and both kinds of doors."""

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from helpers.albums import make_album
from helpers.clicks import LONG
from lightwork.plan import Plan
from lightwork_gui import door
from lightwork_gui.desktop import Callers, callers
from lightwork_gui.door import Door
from lightwork_gui.window import Window

needs_folders = pytest.mark.skipif(not door.IN_FOLDERS, reason="needs sockets in folders")

BURST = 20

PROGRAM = """
import sys
from lightwork_gui import __main__ as program
from lightwork_gui import door

enter = door.enter

def told(words):
    ours, taken = enter(words)
    if not taken:
        from lightwork_gui import main
        from lightwork_gui.window import Window

        class Telling(Window):
            def _on_planned(self, plan):
                super()._on_planned(plan)
                print("window with", len(plan.tasks), flush=True)

        main.Window = Telling
    return ours, taken

door.enter = told
sys.exit(program.main())
"""

HOLDER = """
from lightwork_gui import door
held = door.open_door()
print(held.word, flush=True)
input()
"""


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The user's folder for sockets, of the test alone; with a short name, for a socket's may have 107 bytes."""
    folder = Path(tempfile.mkdtemp(prefix="lw"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(params=[pytest.param(True, marks=needs_folders, id="folder"), pytest.param(False, id="port")])
def in_folders(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Doors of either kind."""
    monkeypatch.setattr(door, "IN_FOLDERS", request.param)
    return bool(request.param)


@pytest.fixture
def ours(in_folders: bool) -> Iterator[Door]:
    """The door of this process."""
    del in_folders
    made = door.open_door()
    assert made is not None
    yield made
    made.close()


@pytest.fixture
def inside(ours: Door, qtbot: QtBot) -> Iterator[Callers]:
    """Who stands inside of it."""
    del qtbot
    made = Callers(ours)
    yield made
    made.close()


def meanwhile(work: Callable[..., Any], *words: Any) -> Any:
    """Has another thread do something, which waits for what this one does; gives its future."""
    pool = ThreadPoolExecutor(1)
    future = pool.submit(work, *words)
    pool.shutdown(wait=False)
    return future


# Many starts


@pytest.mark.skipif(os.name == "nt", reason="programs are ended by signals")
def test_a_burst_of_starts_is_one_window(tmp_path: Path) -> None:
    """Twenty chosen files, each with a start of its own: the first start gets them all, the others end well."""
    photos = sorted(make_album(tmp_path / "album", BURST, (32, 24)).iterdir())
    home = {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    command = [sys.executable, "-c", PROGRAM]
    programs = [
        subprocess.Popen([*command, photo], env=os.environ | home, stdout=subprocess.PIPE, text=True)
        for photo in photos
    ]

    def is_whole(program: subprocess.Popen[str]) -> bool:
        assert program.stdout is not None
        return any(line == f"window with {BURST}\n" for line in program.stdout)

    try:
        codes = [program.wait(timeout=60) for program in one_stays(programs)]
        (window,) = [program for program in programs if program.poll() is None]

        assert codes == [0] * (BURST - 1)
        assert is_whole(window)
    finally:
        for program in programs:
            if program.poll() is None:
                program.send_signal(signal.SIGTERM)
            program.communicate(timeout=60)


def one_stays(programs: list["subprocess.Popen[str]"]) -> Iterator["subprocess.Popen[str]"]:
    """Programs that end, in the order in which they do, until one is left."""
    left = list(programs)
    while len(left) > 1:
        for program in tuple(left):
            try:
                program.wait(timeout=0.1)
            except subprocess.TimeoutExpired:
                continue
            left.remove(program)
            yield program


def test_a_window_that_was_killed_keeps_nobody_out(in_folders: bool) -> None:
    """The lock goes with the process; what it leaves in the folder is no hindrance."""
    replaced = f"from lightwork_gui import door\ndoor.IN_FOLDERS = {in_folders}{HOLDER}"
    with subprocess.Popen([sys.executable, "-c", replaced], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        assert first.stdout is not None
        assert first.stdout.readline()
        assert door.open_door() is None
        first.kill()
    assert Path(door.place()).exists()

    ours, taken = door.enter(["photo.jpg"])

    assert ours is not None
    assert not taken
    ours.close()


# Handing over


def test_paths_arrive_as_they_are(inside: Callers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Made absolute where they were said; also names that are no text; with the desktop's leave to come to front."""
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave")
    names = ["a photo.jpg", "/far/\udcff.jpg", "日本.jpg"]

    with qtbot.waitSignal(inside.came, timeout=LONG) as came:
        answer = meanwhile(door.enter, names)

    assert came.args == [[os.path.abspath(name) for name in names], "leave"]
    assert answer.result(LONG / 1000) == (None, True)


def test_a_closed_door_is_told(inside: Callers) -> None:
    """Who is not answered opens a window of its own."""
    inside.close()

    assert not door.hand_over(["photo.jpg"])
    assert [name for name in os.listdir(os.path.dirname(door.place())) if not name.endswith(".lock")] == []


def test_who_closes_in_mid_word_takes_nothing(ours: Door, qtbot: QtBot) -> None:
    """A caller that stands inside when the window closes hears no answer."""
    inside = Callers(ours)
    answer = meanwhile(door.hand_over, ["photo.jpg"])
    with qtbot.assertNotEmitted(inside.came):
        inside.close()

    assert answer.result(LONG / 1000) is False


@pytest.mark.parametrize("said", [b"", b"{", b"[]", b'{"paths": 3, "token": ""}'])
def test_nonsense_is_not_heard(said: bytes, inside: Callers, ours: Door, qtbot: QtBot) -> None:
    """Nothing comes in, and the next one is heard as ever."""

    def babble() -> bytes:
        with door._knock() as asked:
            asked.sendall(said)
            asked.shutdown(socket.SHUT_WR)
            return asked.recv(1)

    with qtbot.assertNotEmitted(inside.came):
        answer = meanwhile(babble)
        qtbot.waitUntil(answer.done, timeout=LONG)
    with qtbot.waitSignal(inside.came, timeout=LONG):
        meanwhile(door.hand_over, ["photo.jpg"])

    assert answer.result() == b""
    assert ours.socket.fileno() >= 0


def test_only_who_knows_the_word_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port of this machine can be reached by everybody; the file with the word cannot."""
    monkeypatch.setattr(door, "IN_FOLDERS", False)
    ours = door.open_door()
    assert ours is not None
    message = b'{"paths": ["/photo.jpg"], "token": ""}'

    assert door.read(ours.word + message, ours.word) == (["/photo.jpg"], "")
    with pytest.raises(ValueError, match="the word"):
        door.read(b"x" * len(ours.word) + message, ours.word)
    ours.close()


def test_who_says_nothing_has_to_leave(ours: Door, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while."""
    monkeypatch.setattr(callers, "PATIENCE", 50)
    inside = Callers(ours)

    with door._knock() as asked:
        answer = meanwhile(asked.recv, 1)
        qtbot.waitUntil(answer.done, timeout=LONG)

    assert answer.result() == b""
    inside.close()


# Whose window


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_nobody_else_can_reach_it(ours: Door, runtime: Path) -> None:
    """Neither folder nor socket, nor the file with the word."""
    del ours
    for path in (runtime / "lightwork", Path(door.place())):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_a_folder_that_others_can_reach_is_not_used(runtime: Path) -> None:
    """The window opens without a door then."""
    (runtime / "lightwork").mkdir()
    (runtime / "lightwork").chmod(0o777)

    assert door.enter(["photo.jpg"]) == (None, False)


@pytest.mark.parametrize("words", [["--new-window", "photo.jpg"], ["photo.jpg", "--language", "de"]])
def test_with_an_option_it_is_a_window_of_its_own(words: list[str], inside: Callers, qtbot: QtBot) -> None:
    """Also while another is open."""
    with qtbot.assertNotEmitted(inside.came):
        assert door.enter(words) == (None, False)


def test_without_paths_it_is_a_window_of_its_own(inside: Callers, qtbot: QtBot) -> None:
    """Whoever starts the program a second time wants a second list."""
    with qtbot.assertNotEmitted(inside.came):
        assert door.enter([]) == (None, False)


@pytest.mark.parametrize("name", ["DISPLAY", "LIGHTWORK_HOME", "HOME"])
def test_another_screen_or_person_has_another_window(name: str, ours: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is opened there is not shown here."""
    del ours
    monkeypatch.setenv(name, "/elsewhere")

    theirs, taken = door.enter(["photo.jpg"])

    assert theirs is not None
    assert not taken
    theirs.close()


# In the window


def test_what_comes_in_a_burst_is_one_plan(
    window: Window, album: Path, qtbot: QtBot, planned: Callable[[Window, Callable[[], Any]], Plan]
) -> None:
    """Each start brings one file, in any order; the list is made once, in order."""
    photos = sorted(map(str, album.iterdir()))[:5]

    def burst() -> None:
        for photo in reversed(photos):
            window.opened.take([photo])

    with qtbot.assertNotEmitted(window.conductor.refused):
        plan = planned(window, burst)

    assert [task.source.path for task in plan.tasks] == photos


def test_what_comes_in_mid_run_waits_for_its_end(
    window: Window,
    album: Path,
    tmp_path: Path,
    qtbot: QtBot,
    planned: Callable[[Window, Callable[[], Any]], Plan],
    finished: Callable[[Window, Callable[[], Any]], None],
) -> None:
    """The bar says so; the list of the run stays until the person wants the others in it."""
    late = sorted(map(str, make_album(tmp_path / "late", 2, (32, 24)).iterdir()))
    planned(window, lambda: window.add([str(album)]))
    bar = window.opened_bar

    def run_and_open() -> None:
        window.strip.start.click()
        window.conductor.pause()
        window.opened.take(late)
        qtbot.waitUntil(bar.isVisible, timeout=LONG)
        assert not bar.add.isEnabled()
        assert "2 things" in bar.sentence.text()
        window.conductor.resume()

    finished(window, run_and_open)

    assert bar.add.isEnabled()
    assert window.intake.paths == (str(album),)
    plan = planned(window, bar.add.click)
    assert {task.source.path for task in plan.tasks} >= set(late)
    assert not bar.isVisible()


def test_what_waits_can_be_left_out(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is added then."""
    monkeypatch.setattr(window.past, "busy", True)
    window.opened.take(["/photo.jpg"])
    qtbot.waitUntil(window.opened_bar.isVisible, timeout=LONG)

    press(window.opened_bar.leave)

    assert not window.opened_bar.isVisible()
    assert window.intake.paths == ()


def press(button: QPushButton) -> None:
    """A click, which a disabled button would not feel."""
    assert button.isEnabled()
    button.click()


def test_our_sources_stay_unread() -> None:
    """PySide would read them all at the start, and Python would keep 10 MB of lines."""
    program = (
        "import linecache, sys\n"
        "from lightwork_gui import __main__ as program, app\n"
        "def start(*_):\n"
        "    import lightwork_gui.main\n"
        "    print([path for path in linecache.cache if 'lightwork' in path])\n"
        "    return 0\n"
        "app.start = start\n"
        "linecache.clearcache()\n"
        "sys.exit(program.main([]))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"
