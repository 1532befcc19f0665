"""The chart of a speed-up: every word from the caller, and none on another one."""

from itertools import pairwise

import pytest
from msgspec import structs

from helpers.speedups import scaling_of
from lightwork.drawing import Drawing, Text
from lightwork.lab.charts import SpeedupWords, english, speedup_chart
from lightwork.lab.lettering import width_of
from lightwork.lab.scaling import Scaling

FOUND = scaling_of({1: 1.0, 2: 1.9, 4: 3.5, 8: 4.4}, knee=4, serial=0.05)


def long_words(found: Scaling) -> SpeedupWords:
    """Words of a language in which all are long, and none is English."""
    return structs.replace(
        english(found),
        title="Beschleunigung, gemessen an vierzig der Bilder, die in der Liste stehen",
        workers="Anzahl der Arbeitsprozesse",
        faster="so viele Male schneller als ein einzelner Kern, wenn alle warm sind",
        crews={"solo": "ein einzelner Kern", "processes": "Arbeitsprozesse", "threads": "Ausf\u00fchrungsstr\u00e4nge"},
        ideal="im besten Fall erreichbar",
        law="Amdahlsches Gesetz",
        knee="Knick: 4",
        notes=("Mediane von je drei Runden, reihum und warm.", "Vier physische und acht logische Kerne."),
        number=lambda value: f"{value:g}".replace(".", ","),
    )


def boxes(drawing: Drawing) -> list[tuple[float, float, float, float]]:
    """Left, right, top and bottom of all words that lie level."""
    found = []
    for shape in drawing.shapes:
        if isinstance(shape, Text) and not shape.angle:
            wide = width_of(shape.text, shape.size, bold=shape.bold)
            left = shape.x - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
            found.append((left, left + wide, shape.y - 0.75 * shape.size, shape.y))
    return found


@pytest.mark.parametrize("size", [(420, 320), (560, 320), (960, 540)])
def test_long_words_touch_nothing(size: tuple[int, int]) -> None:
    """Neither in the legend nor below; and none leaves the drawing."""
    drawing = speedup_chart(FOUND, long_words(FOUND), *size)

    found = boxes(drawing)
    for place, (left, right, top, bottom) in enumerate(found):
        assert 0 <= left < right <= size[0] + 1, drawing.shapes
        assert 0 <= top < bottom <= size[1]
        for other in found[:place]:
            assert right <= other[0] or other[1] <= left or bottom <= other[2] or other[3] <= top
    upright = next(shape for shape in drawing.shapes if isinstance(shape, Text) and shape.angle)
    assert width_of(upright.text, upright.size) <= 2 * upright.y


def test_no_word_is_the_charts_own() -> None:
    """Whatever stands on it came from the caller."""
    drawing = speedup_chart(FOUND, long_words(FOUND), 960, 540)

    theirs = set(english(FOUND).crews.values()) | {"workers", "ideal", "Amdahl's law", "knee: 4"}
    texts = {shape.text for shape in drawing.shapes if isinstance(shape, Text)}
    assert not texts & theirs
    assert "0,5" in texts or "1" in texts


def test_rows_of_the_legend_follow_each_other() -> None:
    """In a narrow place it takes more of them, and the plot begins below."""
    narrow, wide = (speedup_chart(FOUND, long_words(FOUND), width, 400) for width in (420, 1400))

    def first_line(drawing: Drawing) -> float:
        return min(spot.y for spot in drawing.hot)

    assert first_line(narrow) > first_line(wide)
    rows = sorted({bottom for *_, bottom in boxes(narrow)})
    assert all(below - above > 4 for above, below in pairwise(rows))
