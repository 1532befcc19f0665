from itertools import pairwise

import pytest
from PIL import ImageFont

from lightwork.lab.lettering import lines_of, placed, width_of

SAMPLES = (
    "times faster than one core",
    "Medians of 3 rounds each, in turn, warm",
    "WAITING MEMORY",
    "2,000 photos, 99 %",
    "Größenänderung läuft, 12 Fäden",
)


@pytest.mark.parametrize("text", SAMPLES)
def test_words_are_no_wider_than_foreseen(text: str) -> None:
    """In the letters that Pillow brings along; and not so much narrower that the room is wasted."""
    real = ImageFont.load_default(120).getlength(text) / 10

    assert real <= width_of(text, 12) <= 1.6 * real


def test_signs_of_other_scripts_have_their_width() -> None:
    """Chinese signs are as wide as high; accents that stand on a letter take nothing."""
    assert width_of("处理时间", 10) == 40
    assert width_of("e\u0301", 10) == width_of("e", 10)
    assert width_of("bold", 10, bold=True) > width_of("bold", 10)


def test_lines_break_between_words() -> None:
    """No word is lost, and no line is wider than the room unless it is one word."""
    text = "one two three Donaudampfschifffahrtsgesellschaft four"

    lines = lines_of(text, 12, 90)

    assert " ".join(lines) == text
    assert len(lines) > 2
    assert all(width_of(line, 12) <= 90 for line in lines if " " in line)


def test_what_has_no_room_goes_to_the_next_row() -> None:
    """In one row there is a gap between two; what is wider than a row has one alone."""
    places = list(placed([40, 40, 40, 200, 10], 100, 10))

    assert places == [(0, 0), (50, 0), (0, 1), (0, 2), (0, 3)]
    assert all(one <= other for (_, one), (_, other) in pairwise(places))
