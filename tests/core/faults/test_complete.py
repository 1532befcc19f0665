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
from helpers.commands import faulty, gone, lightwork, started, surroundings, wait_until
from helpers.faults import with_order
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
    folder, out = album(tmp_path / "in", 60 * KILLS), tmp_path / "out"  # more than can be made between two kills
    options = ["--size", "320", "--on-collision", "skip", "--workers", "2", "--quiet"]
    command = lightwork("resize", str(folder), "--to", str(out), *options)
    seen: set[str] = set()
    kills = 0
    out.mkdir()

    for _ in range(KILLS):
        with started(command) as program:
            wait_until(partial(has_news, program, out, seen))
            sleep(dice.random() * 0.1)
            kills += program.poll() is None
            os.killpg(program.pid, signal.SIGKILL)
            assert gone(program.pid, 2) == []
        assert {opened(out / name).size for name in whole(out) - seen} == {(320, 213)}
        seen = whole(out)
    last = subprocess.run(command, check=False, env=surroundings(), timeout=100)

    assert kills == KILLS
    assert last.returncode == 0
    assert names(out) == sorted(path.name for path in folder.iterdir())
    assert {opened(out / name).size for name in whole(out) - seen} == {(320, 213)}


def has_news(program: "subprocess.Popen[bytes]", out: Path, seen: set[str]) -> bool:
    """Whether there is another finished file, or can be none any more."""
    return bool(whole(out) - seen) or program.poll() is not None


def test_half_a_result_is_gone_after_the_next_start(tmp_path: Path) -> None:
    """A worker is killed together with everything else while it writes; the next start removes what it left."""
    folder, out = album(tmp_path / "in", 8), tmp_path / "out"
    (folder / "000.jpg").write_bytes(with_order((folder / "000.jpg").read_bytes(), "hangpart"))
    command = ("resize", str(folder), "--to", str(out), "--size", "320", "--workers", "2", "--incremental")

    with started(faulty(*command)) as program:
        wait_until(lambda: out.exists() and len(names(out)) > len(whole(out)))
        os.killpg(program.pid, signal.SIGKILL)
        assert gone(program.pid, 2) == []
    left = len(names(out)) - len(whole(out))
    last = subprocess.run(lightwork(*command), check=False, env=surroundings(), timeout=100)

    assert left > 0
    assert last.returncode == 0
    assert names(out) == sorted(path.name for path in folder.iterdir())


def whole(folder: Path) -> set[str]:
    """The finished files."""
    return {name for name in names(folder) if not name.endswith(".part")}
