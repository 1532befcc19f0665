import pytest

from lightwork.drawing import Bar, Ink, Line, Text
from lightwork.lab.bars import BarRow, bar_chart, tick_step


def test_bars_are_as_long_as_their_seconds() -> None:
    """From one axis; an outline where it is hollow; the stroke stands at its seconds; words for who cannot see it."""
    rows = [
        BarRow("slow", 4.0, 3.5, 4.5, None, "4 s", Ink.MUTED),
        BarRow("quick", 1.0, 1.0, 1.0, 2.0, "1 s", Ink.ACCENT),
        BarRow("pale", 2.0, 2.0, 2.0, None, "2 s", Ink.MUTED, hollow=True),
    ]

    drawing = bar_chart(rows, title="Title", subtitle="subtitle", axis="seconds", small_print=("foot",))

    bars = [shape for shape in drawing.shapes if isinstance(shape, Bar)]
    assert [bar.ink for bar in bars] == [Ink.MUTED, Ink.ACCENT]
    assert bars[0].width == pytest.approx(4 * bars[1].width)
    assert bars[0].x == bars[1].x
    lines = [shape for shape in drawing.shapes if isinstance(shape, Line)]
    stroke = next(line for line in lines if line.width == 2.0)
    assert stroke.points[0][0] - bars[1].x == pytest.approx(2 * bars[1].width)
    outline = next(line for line in lines if len(line.points) == 5)
    assert outline.points[1][0] - outline.points[0][0] == pytest.approx(2 * bars[1].width)
    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Text)]
    assert {"Title", "subtitle", "seconds", "foot", "slow", "4 s", "quick", "1 s"} <= set(texts)
    assert "quick: 1.00 s, 1 s" in drawing.description
    assert len(drawing.hot) == 3


def test_everything_is_on_the_drawing() -> None:
    """With long labels and one long whisker."""
    rows = [BarRow("a program with a long name", 900.0, 700.0, 1900.0, 1950.0, "900.00 s, 12.3x", Ink.ACCENT)]

    drawing = bar_chart(rows, title="T", subtitle="s", axis="seconds", small_print=())

    for shape in drawing.shapes:
        if isinstance(shape, Text):
            wide = len(shape.text) * shape.size * 0.6
            assert shape.x - (wide if shape.anchor == "end" else 0) >= 0
            assert shape.x + (wide if shape.anchor == "start" else 0) <= drawing.width
            assert 0 < shape.y < drawing.height


@pytest.mark.parametrize(
    ("longest", "step"), [(8.5, 2), (10, 2), (0.31, 0.1), (1, 0.2), (24, 5), (26, 10), (7000, 2000)]
)
def test_ticks_are_round_numbers(longest: float, step: float) -> None:
    """1, 2 or 5, and a power of ten."""
    assert tick_step(longest) == pytest.approx(step)
