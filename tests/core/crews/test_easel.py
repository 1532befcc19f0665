import errno
from collections.abc import Iterator
from multiprocessing.context import SpawnProcess
from pathlib import Path

import psutil
import pytest
from PIL import Image

from helpers.commands import is_worker
from helpers.pictures import corners, encoded, exif
from lightwork.crews import easel as room
from lightwork.crews.easel import Easel


@pytest.fixture
def easel() -> Iterator[Easel]:
    """Closed after the test."""
    with Easel() as easel:
        yield easel


def photo(folder: Path, data: bytes) -> str:
    """A file of these bytes."""
    path = folder / "photo"
    path.write_bytes(data)
    return str(path)


def helpers() -> list[psutil.Process]:
    """The processes of ours that make thumbnails."""
    return list(filter(is_worker, psutil.Process().children()))


def test_thumbnail_comes_from_another_process(tmp_path: Path, easel: Easel) -> None:
    """Small, upright, and in the right colours; the process stays for the next one."""
    path = photo(tmp_path, encoded(corners((600, 400)), quality=95, exif=exif(6)))

    width, height, pixels = easel.thumbnail(path, 96)
    first = helpers()
    easel.thumbnail(path, 32)

    assert (width, height) == (64, 96)
    pixel = Image.frombytes("RGBA", (width, height), pixels).getpixel((60, 4))
    assert isinstance(pixel, tuple)
    assert (pixel[0] > 230, pixel[1] < 30, pixel[3]) == (True, True, 255)
    assert helpers() == first
    assert len(first) == 1


def test_bytes_that_are_no_text_may_be_in_the_name(tmp_path: Path, easel: Easel) -> None:
    """Names of files are bytes."""
    path = tmp_path / "sm\udcffile.png"
    path.write_bytes(encoded(corners(), "PNG"))

    assert easel.thumbnail(str(path), 30)[:2] == (30, 20)


def test_unreadable_file_says_why(tmp_path: Path, easel: Easel) -> None:
    """A file that is no picture has no thumbnail, and the process lives on."""
    with pytest.raises(ValueError, match="EPS is refused"):
        easel.thumbnail(photo(tmp_path, b"%!PS-Adobe"), 30)

    assert easel.thumbnail(photo(tmp_path, encoded(corners())), 30)[:2] == (30, 20)


def test_death_costs_one_thumbnail(tmp_path: Path, easel: Easel) -> None:
    """A process that is killed is replaced at the next wish."""
    path = photo(tmp_path, encoded(corners()))
    easel.thumbnail(path, 30)
    assert easel._cell.process is not None
    easel._cell.process.kill()
    easel._cell.process.join()

    with pytest.raises(ValueError, match="died"):
        easel.thumbnail(path, 30)

    assert easel.thumbnail(path, 30)[:2] == (30, 20)


def test_hanging_file_is_given_up(tmp_path: Path, easel: Easel, monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes too long is ended with its process."""
    path = photo(tmp_path, encoded(corners()))
    easel.thumbnail(path, 30)
    (child,) = helpers()
    child.suspend()
    monkeypatch.setattr(room, "PATIENCE", 0.2)

    with pytest.raises(ValueError, match="died"):
        easel.thumbnail(path, 30)

    assert not child.is_running()


def test_a_process_that_cannot_start_is_tried_again(
    tmp_path: Path, easel: Easel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system may have no processes left for a moment; nothing stays open of the one that did not come."""
    path = photo(tmp_path, encoded(corners()))
    with Easel() as other:  # what multiprocessing keeps for itself is open from here on
        other.thumbnail(path, 30)
    before = psutil.Process().num_fds()
    with monkeypatch.context() as broken:
        broken.setattr(SpawnProcess, "start", _no_processes)
        with pytest.raises(ValueError, match="could not be started: no processes left"):
            easel.thumbnail(path, 30)
    after = psutil.Process().num_fds()

    assert after == before
    assert easel.thumbnail(path, 30)[:2] == (30, 20)


def _no_processes(_: SpawnProcess) -> None:
    raise BlockingIOError(errno.EAGAIN, "no processes left")


def test_what_nobody_waits_for_is_given_up(tmp_path: Path) -> None:
    """Whoever closes the window does not wait for a slow file."""
    closed = False
    path = photo(tmp_path, encoded(corners()))
    with Easel(lambda: closed) as easel:
        easel.thumbnail(path, 30)
        (child,) = helpers()
        child.suspend()
        closed = True

        with pytest.raises(ValueError, match="died"):
            easel.thumbnail(path, 30)

    assert not child.is_running()


def test_nothing_stays_behind(tmp_path: Path) -> None:
    """Closed, there is no process left."""
    with Easel() as easel:
        easel.thumbnail(photo(tmp_path, encoded(corners())), 30)

    assert helpers() == []
