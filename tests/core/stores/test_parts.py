"""Address, front, room: the small parts."""

import io
import threading

import pytest

from helpers.pictures import encoded, scene
from lightwork.errors import RecipeError
from lightwork.pixels.look import header_of
from lightwork.stores import Room, local_path
from lightwork.stores.address import name_of
from lightwork.stores.front import FIRST, Front
from lightwork.where import absolute, is_url, joined


def test_urls_are_told_from_paths() -> None:
    """A drive is no scheme."""
    assert [is_url(path) for path in ("s3://a/b", "memory://x", "S3A://x")] == [True] * 3
    assert not any(map(is_url, ("C://photos", "/s3://a", "photos/s3", "s3:/a", "")))
    assert absolute("s3://a/../b") == "s3://a/../b"
    assert joined("s3://a/", "b") == "s3://a/b"
    assert joined("s3://a/", "") == "s3://a"


def test_file_urls_are_paths() -> None:
    """With every sign that a name may have."""
    assert local_path("file:///tmp/a%20b/c#1?.jpg") == "/tmp/a b/c#1?.jpg"
    assert local_path("file://localhost/tmp") == "/tmp"
    assert local_path("photos/") == "photos/"
    assert local_path("S3://Bucket/In/") == "s3://Bucket/In"
    assert local_path("https://host/a/") == "https://host/a/"
    with pytest.raises(RecipeError):
        local_path("file://elsewhere/tmp")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://host/a/b%20c.jpg?sign=x#top", "b c.jpg"),
        ("https://host/a/%2e%2e%2f%2e%2e%2fetc%2fx.jpg", "x.jpg"),
        ("https://host/%2e%2e", "host"),
        ("https://host/a%5cb.jpg", "b.jpg"),
        ("s3://bucket/a/b.jpg", "b.jpg"),
    ],
)
def test_a_name_is_never_a_way(url: str, name: str) -> None:
    """Whatever a web server calls a photo, its result lies in the output folder."""
    assert name_of(url) == name


def test_a_header_takes_one_small_request() -> None:
    """Of a photo of any size."""
    data = encoded(scene((1600, 1200), grain=200), quality=95)
    asked: list[tuple[int, int]] = []

    def read(start: int, end: int) -> bytes:
        asked.append((start, end))
        return data[start:end]

    header = header_of(io.BufferedReader(Front(read, len(data)), FIRST))

    assert header is not None
    assert header.size == (1600, 1200)
    assert asked == [(0, FIRST)]
    assert len(data) > 4 * FIRST


def test_pieces_make_the_whole() -> None:
    """Read from front to back and here and there."""
    data = bytes(range(256)) * 2000
    asked: list[int] = []

    def read(start: int, end: int) -> bytes:
        asked.append(start)
        return data[start:end]

    front = io.BufferedReader(Front(read, len(data)), FIRST)

    assert front.read() == data
    assert len(asked) == 4  # 64, 128, 256 kB, and the rest
    front.seek(-5, io.SEEK_END)
    assert front.read() == data[-5:]
    front.seek(300_000)
    assert front.read(10) == data[300_000:300_010]


def test_room_is_waited_for() -> None:
    """What is larger than all goes alone, and whoever waits is sent away at the end."""
    room = Room(10)
    assert room.take(100)
    got: list[bool] = []
    waiting = [threading.Thread(target=lambda: got.append(room.take(6))) for _ in range(2)]
    for thread in waiting:
        thread.start()
    assert got == []

    room.give_back(100)
    room.close()
    for thread in waiting:
        thread.join()

    assert sorted(got) in ([False, False], [False, True])
