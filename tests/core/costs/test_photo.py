"""What one photo costs a worker: decoders, headers, files, bytes. Counted, so that no slow machine is to blame."""

import os
import tracemalloc
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from helpers.albums import plan_of
from helpers.costs import counted, files_of
from helpers.pictures import encoded, exif, scene
from helpers.plans import SIZES
from lightwork.events import Made
from lightwork.pixels import sniff
from lightwork.pixels.look import look
from lightwork.pixels.make import make
from lightwork.plan import Task
from lightwork.scan import Source, scan

TAIL = 8_000_000
"""Bytes behind the picture: beside them nothing else that is done with it has any weight."""


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A camera's photo, alone in its folder."""
    path = tmp_path / "in" / "photo.jpg"
    path.parent.mkdir()
    path.write_bytes(encoded(scene((640, 480)), exif=exif(6)))
    return path


def task(photo: Path, size: str = "200", **settings: object) -> Task:
    """What is to be done with it; nothing of the plan is counted."""
    (only,) = plan_of(photo.parent, photo.parent.parent / "out", size, **settings).tasks
    return only


def done(work: Task) -> Made:
    """What became of it, and that must be good."""
    outcome = make(work, "0123abcd")
    assert isinstance(outcome, Made), outcome
    return outcome


@pytest.mark.parametrize("settings", [{}, {"also": SIZES["also"]}], ids=["one size", "three sizes"])
def test_a_photo_is_decoded_once(photo: Path, settings: dict[str, Any]) -> None:
    """For one size and for three."""
    work = task(photo, **settings)

    with counted(Image, "_getdecoder") as decoders:
        made = done(work)

    assert len(made.results) == len(work.outputs) == (3 if settings else 1)
    assert [name for _, name, *_ in decoders] == ["jpeg"]


def test_the_header_is_parsed_once(photo: Path) -> None:
    """By Pillow, to decode the photo; what was written is checked without it."""
    work = task(photo)

    with counted(JpegImageFile, "_open") as headers:
        done(work)

    assert len(headers) == 1


def test_the_plan_asks_pillow_nothing(photo: Path) -> None:
    """A JPEG as cameras write it tells its size and orientation to a few lines of our own."""
    (source,) = scan([str(photo)])
    assert isinstance(source, Source)

    with counted(JpegImageFile, "_open") as headers, counted(Image, "open") as opened:
        header = look(source)

    assert header is not None
    assert header.size == (480, 640)
    assert headers == opened == []


def test_each_file_is_asked_for_once(photo: Path) -> None:
    """The original is opened once, the part file to write it and to read it back; no name is asked for."""
    photo.parent.parent.joinpath("out").mkdir()
    work = task(photo)

    with files_of(photo.parent.parent) as files, counted(os, "fstat") as states:
        done(work)

    assert files.calls == {"file": 1, "open": 2, "write": 1, "read": 1, "lstat": 1}
    assert len(states) == 2  # the size of the original, and what of the part file has come to the disk


def test_a_folder_of_photos_is_listed_once_and_each_photo_looked_at_once(tmp_path: Path) -> None:
    """To find them: nothing is opened."""
    for number in range(50):
        (tmp_path / f"{number}.jpg").touch()

    with files_of(tmp_path) as files:
        found = list(scan([str(tmp_path)]))

    assert len(found) == 50
    assert files.calls == {"scandir": 1, "stat": 51}


def test_planning_asks_for_no_photo(tmp_path: Path) -> None:
    """The output folder is listed once, however many photos go there; headers are another matter."""
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    for number in range(50):
        (tmp_path / "in" / f"{number}.jpg").touch()
    sources = list(scan([str(tmp_path / "in")]))

    with files_of(tmp_path) as files, patch("helpers.albums.scan", lambda *_: sources):
        plan = plan_of(tmp_path / "in", tmp_path / "out")

    assert len(plan.tasks) == 50
    assert files.calls.pop("file") == 50  # by `look`
    assert files.calls["listdir"] + files.calls["scandir"] == 1
    assert sum(files.calls.values()) < 10


def test_no_byte_is_read_twice(photo: Path) -> None:
    """Of the original all and its first bytes before; of the result, which is written once, all once."""
    work = task(photo)

    with files_of(photo.parent.parent) as files:
        made = done(work)

    original, part = sorted(files.read, key=lambda path: path != str(photo))
    assert files.read[original] == made.bytes_in + sniff.HEAD
    assert files.read[part] == made.results[0].bytes == files.written


def test_the_original_is_held_once(photo: Path) -> None:
    """No second copy of its bytes at any moment."""
    photo.write_bytes(photo.read_bytes() + bytes(TAIL))
    work = task(photo)

    assert peak_of(work) < 1.1 * TAIL


def test_the_result_is_held_twice_at_most(photo: Path) -> None:
    """While the encoder's buffer grows."""
    photo.write_bytes(encoded(scene((640, 480), grain=120)))
    work = task(photo, "640", format="png")

    peak = peak_of(work)

    assert os.path.getsize(work.first.target) > 500_000
    assert peak < 2.2 * os.path.getsize(work.first.target) + photo.stat().st_size


def peak_of(work: Task) -> int:
    """The most bytes that Python's objects took while a photo was made; Pillow's pixels are none of them."""
    done(work)  # what is loaded the first time
    os.unlink(work.first.target)
    tracemalloc.start()
    try:
        done(work)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
