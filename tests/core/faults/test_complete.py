"""Results are whole or not there: the whole program is killed at random moments, and started again."""

import os
import random
import signal
import subprocess
from functools import partial
from pathlib import Path
from time import sleep

import pytest

from helpers.albums import names
from helpers.commands import gone, lightwork, started, surroundings, wait_until
from helpers.pictures import encoded, opened, scene

pytestmark = pytest.mark.skipif(os.name == "nt", reason="programs are killed by signals")

KILLS = int(os.environ.get("LIGHTWORK_KILLS", "20"))
FORMATS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "tif": "TIFF"}


def album(folder: Path, count: int) -> Path:
    """Photos in some formats."""
    folder.mkdir()
    pictures = [(ending, encoded(scene((480, 320)), format)) for ending, format in FORMATS.items()]
    for number in range(count):
        ending, data = pictures[number % len(pictures)]
        (folder / f"{number:03}.{ending}").write_bytes(data)
    return folder


def test_killing_everything_leaves_whole_files_only(tmp_path: Path) -> None:
    """`kill -9` of program and workers again and again: no cut file, and no unfinished one after the next start."""
    dice = random.Random(KILLS)
    folder, out = album(tmp_path / "in", 20 * KILLS), tmp_path / "out"
    options = ["--size", "320", "--on-collision", "skip", "--workers", "2", "--quiet"]
    command = lightwork("resize", str(folder), "--to", str(out), *options)
    seen: set[str] = set()
    kills = parts = 0
    out.mkdir()

    for kill in range(KILLS):
        with started(command) as program:
            wait_until(partial(has_news, program, out, seen))
            if kill % 2:
                sleep(dice.random() * 0.1)
            else:
                wait_for_part(program, out)
            kills += program.poll() is None
            os.killpg(program.pid, signal.SIGKILL)
            assert gone(program.pid, 2) == []
        assert {opened(out / name).size for name in whole(out) - seen} == {(320, 213)}
        seen = whole(out)
        parts += len(names(out)) - len(seen)
    last = subprocess.run(command, check=False, env=surroundings(), timeout=100)

    assert kills == KILLS
    assert parts > 0  # or nothing was shown
    assert last.returncode == 0
    assert names(out) == sorted(path.name for path in folder.iterdir())
    assert {opened(out / name).size for name in whole(out) - seen} == {(320, 213)}


def has_news(program: "subprocess.Popen[bytes]", out: Path, seen: set[str]) -> bool:
    """Whether there is another finished file, or can be none any more."""
    return bool(whole(out) - seen) or program.poll() is not None


def wait_for_part(program: "subprocess.Popen[bytes]", out: Path) -> None:
    """Looks without a rest until a result is half written, or nothing more can be."""
    while len(names(out)) == len(whole(out)) and program.poll() is None:
        pass


def whole(folder: Path) -> set[str]:
    """The finished files."""
    return {name for name in names(folder) if not name.endswith(".part")}
