"""What the tests of data sets share."""

from pathlib import Path

import pytest

from helpers.datasets import photo


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    """Two classes of photos, one photo without a class, a duplicate in the other class, and a broken file."""
    folder = tmp_path / "zoo"
    for number in range(6):
        photo(folder / "cat" / f"{number}.png", seed=number)
        photo(folder / "dog" / f"{number}.png", seed=10 + number)
    photo(folder / "dog" / "again.png", seed=3)
    photo(folder / "top.png", seed=50)
    (folder / "cat" / "bad.png").write_bytes(b"no picture at all")
    (folder / "readme.txt").write_text("no photo")
    return folder
