"""The window's program, and those who end it: signals, in mid-run and while it asks something."""

import os
import signal
import sys
from pathlib import Path

import pytest

from helpers import faults
from helpers.albums import names
from helpers.commands import ctrl_c_at, gone, started
from helpers.pictures import encoded, opened, scene
from lightwork import Journal, RunState

pytestmark = pytest.mark.skipif(os.name == "nt", reason="programs are ended by signals")

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from helpers import faults
from lightwork.crews.processes import Processes
from lightwork_gui import app, main
from lightwork_gui.window import Window

class Driven(Window):
    def warm_up(self):
        super().warm_up()
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(5)

    def look(self):
        if self._planned:
            self.strip.start.click()
        elif len(self._report.outcomes) >= 4:
            self.timer.stop()
            print("under way", flush=True)
            {then}

Processes.__init__.__kwdefaults__["target"] = faults.work
main.Window = Driven
sys.exit(app.start(sys.argv[1:]))
"""

SURE = 'print("asked", flush=True), self.close()'


def program(then: str, *arguments: str) -> list[str]:
    """The window's program, which starts what it is given and then does something else."""
    return [sys.executable, "-c", PROGRAM.replace("{then}", then), *arguments]


@pytest.fixture
def around(tmp_path: Path) -> dict[str, str]:
    """Where everything of the program is."""
    for name in ("temporary", "home"):
        (tmp_path / name).mkdir()
    home = str(tmp_path / "home")
    return {
        "TMPDIR": str(tmp_path / "temporary"), "HOME": home, "LIGHTWORK_HOME": str(tmp_path / "journal"),
        "XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data", "XDG_STATE_HOME": f"{home}/state",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "then"), [("SIGTERM", "pass"), ("SIGHUP", "pass"), ("SIGTERM", SURE)], ids=["term", "hup", "asked"]
)
def test_a_signal_closes_the_window_as_a_person_would(
    tmp_path: Path, around: dict[str, str], name: str, then: str
) -> None:
    """Without a question, and even while it asks: the run is stopped, settings are saved, nothing half-made is left."""
    album = tmp_path / "in"
    album.mkdir()
    for number in range(200):
        (album / f"{number:03}.jpg").write_bytes(faults.with_order(encoded(scene((96, 64))), "slow"))

    with started(program(then, str(album)), **around) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"under way\n"
        if then is SURE:
            assert window.stdout.readline() == b"asked\n"
        os.kill(window.pid, getattr(signal, name))
        _, complaints = window.communicate(timeout=20)

        assert gone(window.pid, 2) == []
    out = tmp_path / "in-resized"
    assert window.returncode == 128 + getattr(signal, name)
    assert [line for line in complaints.splitlines() if not line.startswith(b"This plugin does not support")] == []
    assert [name for name in names(out) if name.endswith(".part")] == []
    (run,) = Journal(around["LIGHTWORK_HOME"]).runs()
    assert run.state is RunState.STOPPED
    assert 4 <= run.copied == len(names(out)) < 200
    assert opened(out / names(out)[-1]).size == (96, 64)
    assert os.listdir(around["TMPDIR"]) == []
    assert list((tmp_path / "home").rglob("*.conf"))


@pytest.mark.parametrize("module", ["PySide6.QtWidgets", "lightwork_gui.main", "lightwork_gui.window.window"])
def test_ctrl_c_while_it_starts_ends_it_quietly(tmp_path: Path, around: dict[str, str], module: str) -> None:
    """Where Python's own error would have Qt crash, or go on without what was to be imported."""
    pressed = ctrl_c_at(module, "program", tmp_path)

    with started([sys.executable, "-m", "lightwork_gui"], **around, **pressed) as window:
        _, complaints = window.communicate(timeout=20)

        assert gone(window.pid, 2) == []
    assert os.path.exists(pressed["ONCE"])
    assert [line for line in complaints.splitlines() if not line.startswith(b"This plugin does not support")] == []
    assert window.returncode == -signal.SIGINT
