"""What the engine's tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.albums import make_album
from lightwork import make_crew
from lightwork.crews import Crew, CrewKind
from lightwork.presets import Store, store


@pytest.fixture(params=["solo", "threads", "processes"])
def crew(request: pytest.FixtureRequest) -> Iterator[Crew]:
    """Each of our crews, with two workers where it can have two."""
    with make_crew(CrewKind(request.param), 2) as hands:
        yield hands


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A folder of 12 small photos."""
    return make_album(tmp_path / "album", 12)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """The user's presets, in a folder of the test's own."""
    monkeypatch.setattr(store, "own_folder", lambda: tmp_path / "presets")
    return Store()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The output folder, not made yet."""
    return tmp_path / "out"
