"""The frozen program as a stranger has it: no Python, another home, an empty environment."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import psutil
import pytest
from PIL import Image

from helpers.albums import make_album, names
from lightwork.cli import cli
from xvfb.screen import lacking, screen

TREE = Path(os.environ["LIGHTWORK_FROZEN"]).resolve()
PATIENCE = 60.0
"""Seconds after which nothing more is expected, on a busy machine."""

WINDOW_MB, WORKER_MB = 80, 45
"""Private memory when idle."""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")

Environment = dict[str, str]


def waited(true: Callable[[], object], what: str) -> None:
    """Waits until something is so."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.05)


@pytest.fixture
def bare(tmp_path: Path) -> Environment:
    """An environment without a Python, or anything else."""
    home = tmp_path / "home"
    home.mkdir()
    return {"HOME": str(home), "PATH": str(tmp_path / "nothing"), "LC_ALL": "C.UTF-8"}


def command(environment: Environment, *words: object, code: int = 0) -> str:
    """Runs the command line; gives what it says."""
    done = subprocess.run(
        [TREE / "lightwork", *map(str, words)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def test_it_tests_itself(bare: Environment) -> None:
    """Every crew makes what it should."""
    lines = command(bare, "self-test").splitlines()

    assert [line.split(":")[0] for line in lines[1:-1]] == ["processes", "threads", "solo", "stock"]
    assert lines[-1] == "OK"


@pytest.mark.parametrize("home", ["/proc", "/nowhere/at/all"])
def test_a_home_that_cannot_be_written_to_is_no_trouble(bare: Environment, home: str) -> None:
    """Not even root can write there."""
    assert command(bare | {"HOME": home}, "self-test").endswith("OK\n")


def test_nobody_in_particular_may_run_it(bare: Environment) -> None:
    """As a user without rights, whose home is somebody else's."""
    if os.getuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("needs root to become nobody")
    if any(folder.stat().st_mode & 0o001 == 0 for folder in TREE.parents):
        pytest.skip("nobody cannot come to the program")
    words: list[str | Path] = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    with tempfile.TemporaryDirectory() as scratch:
        Path(scratch).chmod(0o777)
        environment = bare | {"TMPDIR": scratch, "PATH": os.environ["PATH"]}

        done = subprocess.run(
            [*words, TREE / "lightwork", "self-test"], env=environment, capture_output=True, text=True, check=False
        )

    assert done.stdout.endswith("OK\n"), done.stdout + done.stderr


def test_it_resizes_photos(bare: Environment, tmp_path: Path) -> None:
    """With two workers; and it remembers the run."""
    album = make_album(tmp_path / "album", 6, (1800, 1200))

    command(bare, "resize", album, "--to", tmp_path / "small", "--size", "600", "--workers", "2")

    assert len(names(tmp_path / "small")) == 6
    with Image.open(tmp_path / "small/000.jpg") as first:
        assert first.size == (600, 400)
    assert "6" in command(bare, "runs")


def test_the_command_line_has_its_workers_from_a_nursery(bare: Environment, tmp_path: Path) -> None:
    """None has Qt; and nobody is left when it is killed in mid-run."""
    album = long_album(tmp_path / "many")
    arguments: list[str | Path] = ["resize", album, "--to", tmp_path / "small", "--workers", "2"]
    program = psutil.Popen([TREE / "lightwork", *arguments], env=bare, stdout=subprocess.DEVNULL)
    try:
        waited(lambda: len(workers_of(program)) == 2, "its workers")
        family = program.children(recursive=True)
        nursery = nurseries(program)[0]

        assert {worker.ppid() for worker in workers_of(program)} == {nursery.pid}
        assert [name for one in family for name in libraries(one) if re.search(r"Qt6|PySide6|shiboken", name)] == []
    finally:
        program.kill()
        program.wait()
    _, alive = psutil.wait_procs(family, timeout=PATIENCE)
    assert alive == []


@pytest.mark.parametrize("name", cli.list_commands(click.Context(cli)))
def test_every_command_is_in_it(bare: Environment, name: str) -> None:
    """Each is imported when it is asked for."""
    assert f"lightwork {name}" in command(bare, name, "--help")


def test_it_says_what_is_in_it(bare: Environment) -> None:
    """For reports of bugs: its libraries, and whether workers are confined."""
    told = command(bare, "--version", "--verbose")

    assert re.search(r"^pillow: \d", told, re.MULTILINE)
    assert re.search(r"^sandbox: ", told, re.MULTILINE)
    assert re.search(r"^rawpy: none", told, re.MULTILINE)


def test_the_appdir_starts_both(bare: Environment) -> None:
    """By its AppRun, from wherever it is called."""
    run = TREE.parents[1] / "Lightwork.AppDir/AppRun"
    if not run.exists():
        pytest.skip("only the tree was made")
    environment = bare | {"PATH": os.environ["PATH"]}

    done = subprocess.run([run, "cli", "self-test"], env=environment, capture_output=True, text=True, check=False)

    assert done.stdout.endswith("OK\n"), done.stdout + done.stderr


def test_nothing_looks_for_libraries_of_the_builder() -> None:
    """No search path but relative ones."""
    for file in TREE.rglob("*.so*"):
        told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False)
        assert not re.search(r"R(UN)?PATH +(.*:)?/", told.stdout), file


# The window


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody sees."""
    if why := lacking():
        pytest.skip(why)
    with screen() as name:
        yield name


def nurseries(program: psutil.Process) -> list[psutil.Process]:
    """The processes below a program that fork workers."""
    return [one for one in program.children() if any("multiprocessing.forkserver" in word for word in words(one))]


def workers_of(program: psutil.Process) -> list[psutil.Process]:
    """The workers of a program: children of its nursery, or started anew."""
    anew = [one for one in program.children() if "--multiprocessing-fork" in words(one)]
    return anew + [one for nursery in nurseries(program) for one in nursery.children()]


def words(process: psutil.Process) -> list[str]:
    """What a process was started with; nothing if it has ended."""
    try:
        return process.cmdline()
    except psutil.Error:
        return []


class Window:
    """The frozen window on a screen."""

    def __init__(self, display: str, environment: Environment, *words: object) -> None:
        """Starts it, and waits until it is there."""
        self._display = {"DISPLAY": display}
        self.program = psutil.Popen([TREE / "lightwork-gui", *map(str, words)], env=environment | self._display)
        self._id = self.found("--sync")[0]

    def found(self, *more: str) -> list[str]:
        """The windows that are shown."""
        return self.xdo("search", *more, "--onlyvisible", "--name", "^Lightwork").split()

    def xdo(self, *words: str) -> str:
        """Moves the mouse, presses keys."""
        done = subprocess.run(
            ["xdotool", *words],
            env=os.environ | self._display,
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        )
        return done.stdout

    def press(self, key: str) -> None:
        """Presses a key in it."""
        self.xdo("windowactivate", "--sync", self._id)
        self.xdo("key", "--clearmodifiers", key)

    def nursery(self) -> list[psutil.Process]:
        """The process that its workers are forked from: one, or none."""
        return nurseries(self.program)

    def workers(self) -> list[psutil.Process]:
        """Its processes that make photos or show them."""
        return workers_of(self.program)

    def picture(self, file: Path) -> None:
        """Keeps what the screen shows."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", file], env=os.environ | self._display, check=True)


@pytest.fixture
def opened(display: str, bare: Environment) -> Iterator[Callable[..., Window]]:
    """Opens windows, and ends them after the test."""
    windows: list[Window] = []

    def opening(*words: object, **environment: str) -> Window:
        windows.append(Window(display, bare | environment, *words))
        return windows[-1]

    yield opening
    for window in windows:
        if window.program.is_running():
            window.program.kill()
        window.program.wait()


def private(process: psutil.Process) -> float:
    """Megabytes that are a process's own: what it has written, shared with nobody."""
    text = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="utf-8")
    return sum(int(size) for size in re.findall(r"^Private_Dirty: +(\d+)", text, re.MULTILINE)) / 1000


def libraries(process: psutil.Process) -> set[str]:
    """What a process has loaded."""
    return {
        Path(line.split()[-1]).name
        for line in Path(f"/proc/{process.pid}/maps").read_text().splitlines()
        if "/" in line
    }


def test_no_worker_has_qt(opened: Callable[..., Window]) -> None:
    """The maps of workers and nursery hold none of its libraries; the window's do, and nothing that opens pictures."""
    window = opened()
    waited(lambda: all_are_up(window), "workers with Pillow")

    qt = re.compile(r"Qt6|PySide6|pyside6|shiboken")
    assert any(map(qt.search, libraries(window.program)))
    assert len(window.nursery()) == 1
    for process in [*window.nursery(), *window.workers()]:
        assert [name for name in libraries(process) if qt.search(name)] == []
    assert [name for name in libraries(window.program) if re.search(r"_imaging|rust_lib", name)] == []
    window.picture(TREE.parent / "window.png")


def test_workers_of_a_window_come_from_its_nursery(opened: Callable[..., Window]) -> None:
    """Each is a child of it; none was started anew."""
    window = opened()
    waited(lambda: all_are_up(window), "workers with Pillow")

    nursery = window.nursery()[0]
    assert {worker.ppid() for worker in window.workers()} == {nursery.pid}


def test_workers_start_anew_where_there_can_be_no_nursery(opened: Callable[..., Window], tmp_path: Path) -> None:
    """In a temporary folder whose name is too long for a socket."""
    folder = tmp_path / ("long" * 30)
    folder.mkdir()
    window = opened(TMPDIR=str(folder))
    waited(lambda: all_are_up(window), "workers with Pillow")

    assert {worker.ppid() for worker in window.workers()} == {window.program.pid}


def test_an_idle_window_is_small(opened: Callable[..., Window], record_property: Callable[[str, object], None]) -> None:
    """So is each worker."""
    window = opened()
    waited(lambda: all_are_up(window), "workers with Pillow")

    sizes = [private(worker) for worker in window.workers()]
    record_property("MB", [private(window.program), *sizes])
    assert private(window.program) <= WINDOW_MB
    assert max(sizes) <= WORKER_MB


def test_a_second_start_gives_its_photos_to_the_first(
    opened: Callable[..., Window], display: str, bare: Environment, tmp_path: Path
) -> None:
    """It ends well, and no second window comes."""
    first, second = sorted(make_album(tmp_path / "album", 2).iterdir())
    window = opened(first)

    done = subprocess.run(
        [TREE / "lightwork-gui", second], env=bare | {"DISPLAY": display}, timeout=PATIENCE, check=False
    )

    assert done.returncode == 0
    assert len(window.found()) == 1
    assert window.program.is_running()


def all_are_up(window: Window) -> bool:
    """Whether there are workers, and each has loaded what it opens pictures with."""
    workers = window.workers()
    return bool(workers) and all(any("_imaging." in name for name in libraries(worker)) for worker in workers)


def long_album(folder: Path) -> Path:
    """Photos for some seconds."""
    album = make_album(folder, 1, (2600, 2000))
    photo = (album / "000.jpg").read_bytes()
    for number in range(1, 150):
        (album / f"{number:03}.jpg").write_bytes(photo)
    return album


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_window_that_is_killed_leaves_nobody(opened: Callable[..., Window], tmp_path: Path, number: int) -> None:
    """In mid-run; its workers end with it, and what is there is whole."""
    window = opened(long_album(tmp_path / "many"))
    made = tmp_path / "many-resized"
    waited(lambda: started(window, made), "the first result")
    family = [window.program, *window.program.children(recursive=True)]
    window.picture(TREE.parent / "run.png")

    window.program.send_signal(number)
    window.program.wait()

    _, alive = psutil.wait_procs(family[1:], timeout=PATIENCE)
    assert alive == []
    assert len(names(made)) < 150
    for name in names(made):
        if name.endswith(".jpg"):
            with Image.open(made / name) as photo:
                photo.load()


def started(window: Window, made: Path) -> bool:
    """Presses Start until the first result is there: the plan takes a moment."""
    if made.is_dir() and names(made):
        return True
    window.press("ctrl+Return")
    time.sleep(0.3)  # or the second press would come before the first has done anything
    return False


def test_a_window_that_is_closed_in_mid_run_leaves_nobody(opened: Callable[..., Window], tmp_path: Path) -> None:
    """It asks first; whoever insists is obeyed."""
    window = opened(long_album(tmp_path / "many"))
    made = tmp_path / "many-resized"
    waited(lambda: started(window, made), "the first result")
    family = [window.program, *window.program.children(recursive=True)]

    window.press("alt+F4")
    waited(lambda: len(window.found()) == 2, "the question")
    window.picture(TREE.parent / "closing.png")
    window.xdo("key", "--clearmodifiers", "Tab", "space")  # from Cancel, which is chosen, to Close

    _, alive = psutil.wait_procs(family, timeout=PATIENCE)
    assert alive == []


def test_the_window_opens_with_a_home_that_cannot_be_written_to(opened: Callable[..., Window]) -> None:
    """It shows itself, and stays."""
    window = opened(HOME="/proc")

    waited(window.workers, "its workers")
    assert window.program.is_running()


def test_the_command_without_words_opens_the_window(display: str, bare: Environment) -> None:
    """As it does where it is installed by pip."""
    program = psutil.Popen([TREE / "lightwork"], env=bare | {"DISPLAY": display})
    try:
        told = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Lightwork"],
            env=os.environ | {"DISPLAY": display},
            capture_output=True,
            check=True,
            timeout=PATIENCE,
        )
        assert told.stdout
    finally:
        program.kill()
        program.wait()
