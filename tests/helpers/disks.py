"""Disks of a few megabytes that a test can fill, make read-only and take away. Only root may mount them, on Linux."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

PAGE = 4096


def mount(*arguments: str | Path) -> None:
    """Mounts something.

    Raises:
        CalledProcessError: it cannot be mounted.
    """
    subprocess.run(["mount", *map(str, arguments)], check=True, capture_output=True)


def unmount(place: Path) -> None:
    """Takes a disk away at once, whoever still uses it."""
    subprocess.run(["umount", "-l", str(place)], check=True, capture_output=True)


@contextmanager
def disk(place: Path, size: int, kind: str = "tmpfs") -> Iterator[Path]:
    """An empty disk of so many bytes at a path; the test is skipped where there can be none.

    Args:
        place: a folder that is made if needed.
        size: bytes.
        kind: tmpfs, or a file system that is made in a file beside it.
    """
    if not sys.platform.startswith("linux") or os.geteuid() or not shutil.which("mount"):
        pytest.skip("only root may mount a disk, and only on Linux it is done so")
    place.mkdir(parents=True, exist_ok=True)
    try:
        if kind == "tmpfs":
            mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", place)
        else:
            image = place.with_suffix(".img")
            image.write_bytes(b"")
            os.truncate(image, size)
            subprocess.run(["mkfs." + kind, "-q", str(image)], check=True, capture_output=True)
            mount("-o", "loop", image, place)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no {kind} can be mounted here: {error}")
    with _taken_away_at_last(place):
        yield place


@contextmanager
def bound(folder: Path, place: Path) -> Iterator[Path]:
    """A folder at a second path, as a disk that can be taken away and brought back with all that is on it."""
    place.mkdir()
    with _taken_away_at_last(place):
        mount("--bind", folder, place)
        yield place


@contextmanager
def _taken_away_at_last(place: Path) -> Iterator[None]:
    try:
        yield
    finally:
        with suppress(subprocess.CalledProcessError):
            while os.path.ismount(place):
                unmount(place)


def leave_free(place: Path, pages: int) -> Path:
    """Fills a disk with one file until so many pages are free; gives the file."""
    ballast = place / "ballast"
    ballast.unlink(missing_ok=True)
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"\0" * PAGE):
            pass
    os.truncate(ballast, ballast.stat().st_size // PAGE * PAGE - pages * PAGE)
    return ballast
