"""Scratch folders: they go with their end, and with their owner."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from lightwork import alive, scratch

OWNER = """
import sys, tempfile
from lightwork import scratch
tempfile.tempdir = sys.argv[1]
with scratch.folder("trial") as path:
    print(path, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for temporary files, as the test has it."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def owner(temporary: Path) -> tuple["subprocess.Popen[str]", Path]:
    """Another program, and the folder that it has."""
    command = [sys.executable, "-c", OWNER, str(temporary)]
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    path = Path(program.stdout.readline().strip())
    (path / "result.jpg").write_bytes(b"half")
    return program, path


def test_it_goes_with_all_that_is_in_it(temporary: Path) -> None:
    """Also when what used it failed."""

    def use(*, fails: bool) -> None:
        with scratch.folder("trial") as path:
            Path(path, "result.jpg").write_bytes(b"half")
            assert os.listdir(temporary) == [os.path.basename(path)]
            if fails:
                raise KeyError

    use(fails=False)
    with pytest.raises(KeyError):
        use(fails=True)

    assert os.listdir(temporary) == []


def test_what_a_killed_program_left_is_swept_by_the_next(temporary: Path) -> None:
    """At once, and not while it lives."""
    program, left = owner(temporary)
    with program:
        with scratch.folder("other"):
            assert left.exists()
        program.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        program.wait()

    with scratch.folder("other") as path:
        assert os.listdir(temporary) == [os.path.basename(path)]


def test_a_number_that_is_used_again_is_another_owner(temporary: Path) -> None:
    """Our own number with another birth is a program that is no more; our own folder stays."""
    again = temporary / f"lightwork-trial-{os.getpid()}-{'0' * 12}-left"
    again.mkdir()

    with scratch.folder("trial") as path:
        scratch.sweep()

        assert os.listdir(temporary) == [os.path.basename(path)]


def test_what_is_not_ours_stays(temporary: Path, tmp_path: Path) -> None:
    """Other names, a file, and a link with what it leads to."""
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "photo.jpg").write_bytes(b"dear")
    name = f"lightwork-trial-{os.getpid()}-{'0' * 12}-"
    (temporary / f"{name}link").symlink_to(kept)
    (temporary / f"{name}file").write_bytes(b"")
    (temporary / "lightwork-trial").mkdir()
    (temporary / f"{name}other.saved").mkdir()

    scratch.sweep()

    assert len(os.listdir(temporary)) == 4
    assert os.listdir(kept) == ["photo.jpg"]


@pytest.mark.usefixtures("temporary")
def test_where_nobody_can_be_seen_nothing_is_swept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without /proc every owner looks dead, ourselves too."""
    monkeypatch.setattr(alive, "birth", lambda _: "")

    with scratch.folder("trial") as path:
        scratch.sweep()

        assert os.path.isdir(path)
