"""The real program on a real screen, used as a person uses it: with a mouse and with keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from helpers.albums import make_album, names
from xvfb.person import Person

SitDown = Callable[..., Person]


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Eight photos, larger than the program would make them."""
    return make_album(tmp_path / "album", 8, (1800, 1200))


@pytest.fixture
def long_album(tmp_path: Path) -> Path:
    """Photos for some seconds."""
    album = make_album(tmp_path / "many", 1, (2600, 2000))
    photo = (album / "000.jpg").read_bytes()
    for number in range(1, 150):
        (album / f"{number:03}.jpg").write_bytes(photo)
    return album


def test_a_folder_by_its_typed_path_then_start(person: SitDown, album: Path, tmp_path: Path) -> None:
    """Add folder, type its path, look, Start: the photos lie beside it, smaller."""
    somebody = person()

    somebody.clicks("Add folder", "QPushButton")
    somebody.sees("Add folder", "QFileDialog", front=True)
    somebody.types(f"{album}/")
    somebody.presses("Return")
    somebody.sees("8 photos")
    somebody.clicks("Start", "QPushButton")
    somebody.sees("Done.*", "QLabel")

    made = tmp_path / "album-resized"
    assert names(made) == [f"{number:03}.jpg" for number in range(8)]
    with Image.open(made / "000.jpg") as first:
        assert first.size == (1600, 1067)


def test_pause_resume_stop_and_resume(person: SitDown, long_album: Path, tmp_path: Path) -> None:
    """Space holds a run and lets it go on, Esc ends it, Resume makes the rest; in the end every photo is there."""
    made = tmp_path / "many-resized"
    somebody = person(long_album)
    somebody.sees("150 photos")

    somebody.presses("ctrl+Return")
    somebody.waits(lambda: made.is_dir() and names(made), "the first result")
    somebody.presses("space")
    somebody.sees("Paused at .*")
    somebody.clicks("Resume", "QPushButton")
    somebody.sees("Pause", "QPushButton")
    somebody.presses("Escape")
    somebody.sees("Stopped. .* left.")

    assert 0 < len(names(made)) < 150
    assert not [name for name in names(made) if name.endswith(".part")]

    somebody.clicks("Resume", "QPushButton")
    somebody.sees("Done.*", "QLabel")

    assert len(names(made)) == 150


def test_what_failed_is_told_and_tried_again(person: SitDown, album: Path, tmp_path: Path) -> None:
    """A cut photo is under Problems with its reason; once it is whole, Retry makes it, and only it."""
    whole = (album / "005.jpg").read_bytes()
    (album / "005.jpg").write_bytes(whole[:-40])
    somebody = person(album)
    somebody.sees("8 photos")
    somebody.clicks("Start", "QPushButton")
    somebody.clicks(r"Problems \(1\)", "tab")
    somebody.sees(".*005.jpg.*cut short: its end is missing.*", "row")
    made = tmp_path / "album-resized"
    before = {name: (made / name).stat().st_mtime_ns for name in names(made)}
    assert len(before) == 7

    (album / "005.jpg").write_bytes(whole)
    somebody.clicks("Retry.*", "QPushButton")
    somebody.waits((made / "005.jpg").exists, "the photo that had failed")
    somebody.sees("Done.*", "QLabel")

    assert {name: (made / name).stat().st_mtime_ns for name in before} == before


def test_a_preset_by_the_keyboard(person: SitDown, album: Path, tmp_path: Path) -> None:
    """Alt+R and its first letters: the photos come out as the preset says."""
    somebody = person(album)
    somebody.sees("8 photos")

    somebody.presses("alt+r")
    somebody.waits(lambda: somebody.sees("Preset", "Choice").focus, "the focus on the presets")
    somebody.types("E-mail")
    somebody.sees(".*1024 \u00d7 683.*", "row")
    somebody.presses("ctrl+Return")
    somebody.sees("Done.*", "QLabel")

    with Image.open(tmp_path / "album-resized" / "000.jpg") as first:
        assert max(first.size) == 1024


def test_originals_give_way_only_after_a_yes(person: SitDown, album: Path) -> None:
    """Return on the question means Cancel and changes nothing; the button that names the number replaces."""
    before = {name: (album / name).read_bytes() for name in names(album)}
    somebody = person(album)
    somebody.sees("8 photos")
    somebody.scrolls_to("Names and files", over="Names", kind="QToolButton")
    somebody.clicks("Names and files", "QToolButton")
    somebody.scrolls_to("Originals", over="Names", kind="Choice")
    somebody.clicks("Originals", "Choice")
    somebody.presses("Down", "Return")
    somebody.sees("8 originals will be replaced.*")

    somebody.clicks("Start", "QPushButton")
    somebody.sees("Replace 8 originals", "QPushButton", front=True)
    somebody.presses("Return")
    somebody.gone("Replace 8 originals", "QPushButton")
    assert {name: (album / name).read_bytes() for name in names(album)} == before

    somebody.clicks("Start", "QPushButton")
    somebody.clicks("Replace 8 originals", "QPushButton")
    somebody.sees("Done.*", "QLabel")

    for name in before:
        with Image.open(album / name) as photo:
            assert photo.size == (1600, 1067)


def test_closing_in_mid_run_asks_and_leaves_nothing_half(person: SitDown, long_album: Path, tmp_path: Path) -> None:
    """Alt+F4 asks; Cancel goes on, Close ends the program, and every file that is there is whole."""
    made = tmp_path / "many-resized"
    somebody = person(long_album)
    somebody.sees("150 photos")
    somebody.clicks("Start", "QPushButton")
    somebody.waits(lambda: made.is_dir() and names(made), "the first result")

    somebody.presses("alt+F4")
    somebody.clicks("Cancel", "QPushButton")
    somebody.sees("Pause", "QPushButton")
    somebody.presses("alt+F4")
    somebody.clicks("Close", "QPushButton")

    assert somebody.leaves() == 0
    assert 0 < len(names(made)) < 150
    for name in names(made):
        with Image.open(made / name) as photo:
            photo.load()
