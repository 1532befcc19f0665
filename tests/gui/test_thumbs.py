"""Thumbnails: newest first, each made once, and never more kept than was said."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG
from lightwork.crews.easel import Easel
from lightwork_gui.conductor import Thumbs, thumbs

EDGE = 10


class Studio:
    """Stands for the making of thumbnails: slow until the door is opened, and counts."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.door = threading.Event()

    def thumbnail(self, path: str, edge: int) -> tuple[int, int, bytes]:
        """A black picture, once the door is open; none for a path that says so."""
        self.made.append(path)
        self.door.wait(LONG / 1000)
        if path == "broken":
            raise ValueError(path)
        return edge, edge, bytes(edge * edge * 4)


@pytest.fixture
def studio(monkeypatch: pytest.MonkeyPatch) -> Studio:
    """In place of the real one."""
    studio = Studio()
    monkeypatch.setattr(Easel, "thumbnail", lambda _, path, edge: studio.thumbnail(path, edge))
    return studio


@pytest.fixture
def pictures(qtbot: QtBot, studio: Studio) -> Iterator[Thumbs]:
    """Thumbs with their threads ended after the test."""
    del qtbot
    made = Thumbs(EDGE)
    yield made
    studio.door.set()
    made.close()


def test_each_is_made_once(qtbot: QtBot, studio: Studio, pictures: Thumbs) -> None:
    """A list that repaints 30 times a second asks again and again; the picture is made once."""
    pictures.get("a")
    qtbot.waitUntil(lambda: studio.made == ["a"], timeout=LONG)

    for _ in range(30):
        assert pictures.get("a") is None
    with qtbot.waitSignal(pictures.ready, timeout=LONG):
        studio.door.set()
    qtbot.waitUntil(lambda: pictures.get("a") is not None, timeout=LONG)

    assert studio.made == ["a"]


def test_the_newest_wish_comes_first(qtbot: QtBot, studio: Studio, pictures: Thumbs) -> None:
    """What was scrolled to last is shown first."""
    for path in ("a", "b"):
        pictures.get(path)
    qtbot.waitUntil(lambda: len(studio.made) == thumbs.EASELS, timeout=LONG)
    for path in ("c", "d", "e"):
        pictures.get(path)

    studio.door.set()
    qtbot.waitUntil(lambda: len(studio.made) == 5, timeout=LONG)

    assert studio.made[2] == "e"


def test_memory_is_bounded(qtbot: QtBot, studio: Studio, pictures: Thumbs, monkeypatch: pytest.MonkeyPatch) -> None:
    """The least recently shown go when there are too many bytes; a dropped one can be wished for again."""
    monkeypatch.setattr(thumbs, "KEPT_BYTES", 3 * (EDGE * EDGE * 4 + thumbs.ENTRY))
    studio.door.set()
    for path in "abcde":
        with qtbot.waitSignal(pictures.ready, timeout=LONG):
            pictures.get(path)

    assert sum(pictures.get(path) is not None for path in "edc") == 3
    with qtbot.waitSignal(pictures.ready, timeout=LONG):
        assert pictures.get("a") is None
    assert pictures.get("a") is not None


def test_a_broken_one_is_not_tried_for_ever(qtbot: QtBot, studio: Studio, pictures: Thumbs) -> None:
    """A file without a picture keeps its grey box, and costs nothing more."""
    studio.door.set()
    with qtbot.waitSignal(pictures.ready, timeout=LONG):
        pictures.get("broken")

    for _ in range(5):
        assert pictures.get("broken") is None
    assert studio.made == ["broken"]


def test_broken_ones_are_bounded_too(
    qtbot: QtBot, studio: Studio, pictures: Thumbs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of a million broken files does not fill the memory with their names."""
    monkeypatch.setattr(thumbs, "KEPT_BYTES", 2 * thumbs.ENTRY)
    studio.door.set()
    monkeypatch.setattr(studio, "thumbnail", _refuse)
    for path in "abcde":
        with qtbot.waitSignal(pictures.ready, timeout=LONG):
            pictures.get(path)

    assert len(pictures._kept) == 2


def _refuse(path: str, edge: int) -> tuple[int, int, bytes]:
    raise ValueError(path, edge)


def test_closing_waits_for_no_file(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is being made is not wanted any more."""
    began, given_up = threading.Event(), threading.Event()

    def slow(easel: Easel, path: str, edge: int) -> tuple[int, int, bytes]:
        began.set()
        if any(easel._unwanted() or given_up.wait(0.01) for _ in range(LONG // 10)):
            given_up.set()
        raise ValueError(path, edge)

    monkeypatch.setattr(Easel, "thumbnail", slow)
    made = Thumbs(EDGE)
    made.get("a")
    qtbot.waitUntil(began.is_set, timeout=LONG)

    made.close()

    assert given_up.is_set()


def test_what_was_scrolled_away_is_given_up(qtbot: QtBot, studio: Studio, pictures: Thumbs) -> None:
    """Only what can be seen is still made; what is wished for again later is made then."""
    for path in ("a", "b"):
        pictures.get(path)
    qtbot.waitUntil(lambda: len(studio.made) == thumbs.EASELS, timeout=LONG)
    for path in ("c", "d", "e"):
        pictures.get(path)

    pictures.only({"d"})
    with qtbot.waitSignals([pictures.ready] * 3, timeout=LONG):
        studio.door.set()
    assert studio.made[2:] == ["d"]
    with qtbot.waitSignal(pictures.ready, timeout=LONG):
        pictures.get("c")

    assert studio.made[2:] == ["d", "c"]


def test_a_mended_file_gets_its_picture(qtbot: QtBot, studio: Studio, pictures: Thumbs) -> None:
    """After another plan, what had no picture is tried again."""
    studio.door.set()
    with qtbot.waitSignal(pictures.ready, timeout=LONG):
        pictures.get("broken")

    pictures.try_again()
    with qtbot.waitSignal(pictures.ready, timeout=LONG):
        pictures.get("broken")

    assert studio.made == ["broken", "broken"]
