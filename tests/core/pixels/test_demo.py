from datetime import datetime
from pathlib import Path

import pytest

from helpers.pictures import opened, source_of
from lightwork.pixels import demo
from lightwork.pixels.demo import make_demo
from lightwork.pixels.look import look
from lightwork.plan import Header
from lightwork.recipe import Size


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> Size:
    """Small landscapes, so that a dozen takes no time."""
    sizes = ((400, 300), (400, 300), (400, 225), (400, 267))
    monkeypatch.setattr(demo, "_SIZES", sizes)
    monkeypatch.setattr(demo, "_CUT_OUT", (240, 160))
    return sizes[0]


@pytest.mark.usefixtures("small")
def test_a_dozen_shows_every_kind(tmp_path: Path) -> None:
    """Turned ones, a PNG with transparency, one that fits already, and all of them good."""
    paths = list(make_demo(str(tmp_path), 12))

    headers = [look(source_of(path)) for path in paths]
    assert sorted(str(path) for path in tmp_path.iterdir()) == sorted(paths)
    assert None not in headers
    assert sum(not header.upright for header in headers if header) == 4
    assert headers[4] == Header("png", (240, 160))
    assert opened(paths[4]).mode == "RGBA"
    assert headers[8] == Header("jpeg", (1200, 800), taken=datetime(2026, 1, 9, 14, 56))  # noqa: DTZ001 - the camera's


@pytest.mark.usefixtures("small")
def test_same_every_time_and_nothing_twice(tmp_path: Path) -> None:
    """The same photos on every machine; those that are there are left alone."""
    first = [Path(path).read_bytes() for path in make_demo(str(tmp_path / "a"), 3)]
    second = list(make_demo(str(tmp_path / "b"), 3))
    Path(second[1]).write_bytes(b"changed")

    assert list(make_demo(str(tmp_path / "b"), 3)) == second

    assert [Path(path).read_bytes() for path in second] == [first[0], b"changed", first[2]]


def test_full_size_weighs_what_a_photo_weighs(tmp_path: Path) -> None:
    """12 megapixels in 2 to 5 MB, with EXIF."""
    (path,) = make_demo(str(tmp_path), 1)

    assert look(source_of(path)) == Header("jpeg", (4032, 3024), taken=datetime(2026, 1, 1, 6, 0))  # noqa: DTZ001 - the camera's
    assert 2_000_000 < Path(path).stat().st_size < 5_000_000
    assert opened(path).getexif()[0x010F] == "Lightwork"
