import pytest

from lightwork import estimate
from lightwork.estimate import result_bytes
from lightwork.recipe import Format


def test_the_same_picture_needs_the_same_bytes() -> None:
    """Neither size nor format changes."""
    assert result_bytes(("jpeg", (4000, 3000), 5_000_000), ("jpeg", (4000, 3000))) == 5_000_000


def test_a_smaller_picture_needs_less() -> None:
    """A quarter of the pixels needs a quarter of the bytes, but for the metadata."""
    found = result_bytes(("jpeg", (4000, 3000), 4_020_000), ("jpeg", (2000, 1500)))

    assert found == 1_000_000 + estimate.BESIDE


def test_a_larger_picture_needs_more() -> None:
    """Four times the pixels, four times the bytes."""
    assert result_bytes(("jpeg", (1000, 1000), 520_000), ("jpeg", (2000, 2000))) == 2_020_000


@pytest.mark.parametrize(("quality", "factor"), [(85, 1.0), (50, 0.45), (40, 0.375), (100, 3.1), (1, 0.2)])
def test_quality_counts_where_there_is_one(quality: int, factor: float) -> None:
    """A higher quality needs more in a lossy format, and nothing in another."""
    before = ("jpeg", (1000, 1000), 1_020_000)

    assert result_bytes(before, ("jpeg", (1000, 1000)), quality) == round(1_000_000 * factor) + 20_000
    assert result_bytes(before, ("png", (100, 100)), quality) == result_bytes(before, ("png", (100, 100)))


def test_formats_are_told_apart() -> None:
    """A lossless format needs more than a lossy one, and the way back is the same ratio."""
    to_png = result_bytes(("jpeg", (1000, 1000), 270_000), ("png", (1000, 1000)))
    back = result_bytes(("png", (1000, 1000), to_png), ("jpeg", (1000, 1000)))

    assert to_png == round(250_000 * estimate.USUAL["png"] / estimate.USUAL["jpeg"]) + estimate.BESIDE
    assert back == 270_000


def test_a_dense_picture_stays_dense() -> None:
    """Twice the bytes before, twice the bytes after."""
    after = ("webp", (100, 100))

    one = result_bytes(("jpeg", (1000, 1000), 220_000), after) - estimate.BESIDE
    two = result_bytes(("jpeg", (1000, 1000), 420_000), after) - estimate.BESIDE
    assert two == pytest.approx(2 * one, abs=1)


def test_every_format_that_is_written_has_a_figure() -> None:
    """None falls back to the figure for rare ones, and rare ones have one."""
    assert {format.value for format in Format if format is not Format.SAME} <= set(estimate.USUAL)
    assert result_bytes(("qoi", (10, 10), 200), ("png", (10, 10))) == round(100 * 17 / 16) + 100
