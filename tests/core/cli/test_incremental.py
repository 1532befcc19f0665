from pathlib import Path

import pytest
from PIL import Image

from helpers.trees import nature
from lightwork.cli import main


def resize(album: Path, out: Path, *more: str) -> int:
    """The command, as it would be called every evening."""
    return main(["resize", str(album), "--to", str(out), "--size", "32", "--crew", "solo", "--incremental", *more])


def test_an_evening_without_new_photos_makes_nothing(
    album: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 0, no file touched, the reason told; and no run is written down."""
    assert resize(album, out) == 0
    before = nature(out)
    capsys.readouterr()

    assert resize(album, out) == 0

    assert "12 left out: done already" in capsys.readouterr().out
    assert nature(out) == before
    main(["runs"])
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_a_new_photo_is_made_alone(album: Path, out: Path) -> None:
    """The others keep their files."""
    resize(album, out)
    before = nature(out)
    Image.new("RGB", (80, 50)).save(album / "new.jpg")

    assert resize(album, out) == 0

    after = nature(out)
    assert set(after) - set(before) == {"new.jpg"}
    assert {name: after[name] for name in before} == before


def test_another_quality_makes_all_of_them_anew(album: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In their places, as it is said before."""
    resize(album, out)
    before = nature(out)
    capsys.readouterr()

    assert resize(album, out, "--quality", "30") == 0

    assert "12 replace an existing file" in capsys.readouterr().out
    assert set(nature(out)) == set(before)
    assert not set(nature(out).values()) & set(before.values())


def test_without_the_option_nothing_is_left_out(album: Path, out: Path) -> None:
    """An ordinary run knows nothing of earlier ones."""
    resize(album, out)

    main(["resize", str(album), "--to", str(out), "--size", "32", "--crew", "solo"])

    assert "000 (2).jpg" in nature(out)
