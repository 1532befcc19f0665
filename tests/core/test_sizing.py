import itertools
import random
from collections.abc import Callable
from fractions import Fraction

import pytest

from lightwork.recipe import Fit, Gravity, Size, Sizing
from lightwork.sizing import Box, lay_out, target_size

EDGES = (1, 2, 3, 7, 99, 100, 101, 375, 500, 1599, 1600, 1601, 3024, 4032, 9921, 65_500)
PHOTOS: list[Size] = list(itertools.product(EDGES, EDGES))
KEEPS_SHAPE = tuple(fit for fit in Fit if fit not in {Fit.FILL, Fit.PAD, Fit.STRETCH})


def rule(fit: Fit, size: str, *, enlarge: bool = False) -> Sizing:
    """A sizing as the command line reads it."""
    return Sizing.parse(size, fit, enlarge=enlarge)


def some_rules(fit: Fit, *, enlarge: bool) -> list[Sizing]:
    """Sizes of every kind for one fit: tiny, usual, and larger than most photos."""
    sizes = {
        Fit.PERCENT: ["0.1", "12.5", "50", "99.9", "100", "150"],
        Fit.MEGAPIXELS: ["0.0001", "0.3", "2", "12"],
    }
    edges = ["1", "2", "100", "600", "1600", "4000"]
    boxes = ["1x1", "1x600", "600x1", "600x600", "1600x900", "900x1600", "4000x3000"]
    return [rule(fit, size, enlarge=enlarge) for size in sizes.get(fit, boxes if fit.takes_box else edges)]


# fit, size, original, result: worked out by hand
GOLDEN = [
    (Fit.INSIDE, "1600x1600", (4032, 3024), (1600, 1200)),  # 3024 * 1600/4032 = 1200
    (Fit.INSIDE, "1600x1600", (3024, 4032), (1200, 1600)),
    (Fit.INSIDE, "1600x600", (4032, 3024), (800, 600)),  # the height is what binds: 600/3024
    (Fit.INSIDE, "1600", (4000, 2250), (1600, 900)),
    (Fit.INSIDE, "600x600", (500, 375), (500, 375)),  # never enlarged
    (Fit.INSIDE, "600x600", (600, 600), (600, 600)),
    (Fit.INSIDE, "1600x1600", (9921, 7016), (1600, 1131)),  # 7016 * 1600/9921 = 1131.499
    (Fit.FILL, "600x600", (4032, 3024), (600, 600)),
    (Fit.FILL, "600x600", (500, 375), (375, 375)),  # the largest square in it
    (Fit.FILL, "1600x900", (800, 800), (800, 450)),  # 16:9 in 800x800
    (Fit.FILL, "600x600", (4032, 300), (300, 300)),
    (Fit.PAD, "600x600", (4032, 3024), (600, 600)),
    (Fit.PAD, "600x600", (100, 50), (600, 600)),
    (Fit.STRETCH, "600x600", (4032, 3024), (600, 600)),
    (Fit.STRETCH, "600x600", (500, 3024), (500, 600)),  # only the long edge is shortened
    (Fit.STRETCH, "600x600", (500, 375), (500, 375)),
    (Fit.LONG_EDGE, "1600", (4032, 3024), (1600, 1200)),
    (Fit.LONG_EDGE, "1600", (3024, 4032), (1200, 1600)),
    (Fit.LONG_EDGE, "1600", (1600, 1), (1600, 1)),
    (Fit.LONG_EDGE, "100", (10_000, 1), (100, 1)),  # 0.01 pixel is a pixel
    (Fit.SHORT_EDGE, "600", (4032, 3024), (800, 600)),
    (Fit.SHORT_EDGE, "600", (3024, 4032), (600, 800)),
    (Fit.SHORT_EDGE, "600", (4032, 500), (4032, 500)),
    (Fit.WIDTH, "1600", (4032, 3024), (1600, 1200)),
    (Fit.WIDTH, "1600", (3024, 4032), (1600, 2133)),  # 4032 * 1600/3024 = 2133.33
    (Fit.WIDTH, "1600", (1000, 4000), (1000, 4000)),
    (Fit.HEIGHT, "1600", (3024, 4032), (1200, 1600)),
    (Fit.HEIGHT, "1600", (4032, 3024), (2133, 1600)),
    (Fit.PERCENT, "50", (4032, 3024), (2016, 1512)),
    (Fit.PERCENT, "50", (5, 3), (3, 2)),  # 2.5 and 1.5, half up
    (Fit.PERCENT, "12.5", (4000, 3000), (500, 375)),
    (Fit.PERCENT, "200", (400, 300), (400, 300)),
    (Fit.PERCENT, "0.1", (100, 100), (1, 1)),
    (Fit.MEGAPIXELS, "2", (4000, 2000), (2000, 1000)),  # 8 megapixels to 2: half of each edge
    (Fit.MEGAPIXELS, "12", (4032, 3024), (4000, 3000)),  # 12.19 to 12 at 4:3
    (Fit.MEGAPIXELS, "0.0001", (1000, 1000), (10, 10)),
    (Fit.MEGAPIXELS, "50", (4032, 3024), (4032, 3024)),
]


@pytest.mark.parametrize(("fit", "size", "original", "expected"), GOLDEN)
def test_the_result_has_the_size_worked_out_by_hand(fit: Fit, size: str, original: Size, expected: Size) -> None:
    """Every fit gives the size that its name promises, and never makes up a pixel."""
    assert target_size(original, rule(fit, size)) == expected


# With enlarge: fit, size, original, result
ENLARGED = [
    (Fit.INSIDE, "600x600", (500, 375), (600, 450)),
    (Fit.FILL, "600x600", (500, 375), (600, 600)),
    (Fit.PAD, "600x600", (500, 375), (600, 600)),
    (Fit.STRETCH, "600x600", (500, 3024), (600, 600)),
    (Fit.LONG_EDGE, "1600", (400, 300), (1600, 1200)),
    (Fit.SHORT_EDGE, "600", (400, 300), (800, 600)),
    (Fit.WIDTH, "1600", (1000, 4000), (1600, 6400)),
    (Fit.HEIGHT, "1600", (300, 400), (1200, 1600)),
    (Fit.PERCENT, "150", (401, 300), (602, 450)),  # 601.5, half up
    (Fit.MEGAPIXELS, "12", (400, 300), (4000, 3000)),
]


@pytest.mark.parametrize(("fit", "size", "original", "expected"), ENLARGED)
def test_a_small_photo_grows_only_when_asked(fit: Fit, size: str, original: Size, expected: Size) -> None:
    """With `enlarge` the wanted size is reached from below as well."""
    assert target_size(original, rule(fit, size, enlarge=True)) == expected


def test_fill_crops_the_centre_of_a_wide_photo() -> None:
    """As much is cut off at the left as at the right, and nothing above or below."""
    layout = lay_out((4032, 3024), rule(Fit.FILL, "600x600"))

    assert layout.box == pytest.approx((504, 0, 3528, 3024))
    assert (layout.size, layout.canvas, layout.offset) == ((600, 600), (600, 600), (0, 0))


def test_fill_crops_the_centre_of_a_tall_photo() -> None:
    """As much is cut off above as below, and nothing at the sides."""
    layout = lay_out((1000, 4000), rule(Fit.FILL, "500x250"))

    assert layout.box == pytest.approx((0, 1750, 1000, 2250))


def test_fill_of_a_small_photo_takes_the_largest_crop_unscaled() -> None:
    """A crop that is not enlarged has exactly as many pixels as its part of the original."""
    layout = lay_out((500, 375), rule(Fit.FILL, "600x600"))

    assert layout.box == pytest.approx((62.5, 0, 437.5, 375))
    assert layout.size == (375, 375)


# For a wide and a tall photo that are filled into 600x600: (left, top, right, bottom) worked out by hand.
FILLED = [
    (Gravity.CENTRE, (504, 0, 3528, 3024), (0, 504, 3024, 3528)),
    (Gravity.TOP, (504, 0, 3528, 3024), (0, 0, 3024, 3024)),
    (Gravity.BOTTOM, (504, 0, 3528, 3024), (0, 1008, 3024, 4032)),
    (Gravity.LEFT, (0, 0, 3024, 3024), (0, 504, 3024, 3528)),
    (Gravity.RIGHT, (1008, 0, 4032, 3024), (0, 504, 3024, 3528)),
    (Gravity.TOP_LEFT, (0, 0, 3024, 3024), (0, 0, 3024, 3024)),
    (Gravity.TOP_RIGHT, (1008, 0, 4032, 3024), (0, 0, 3024, 3024)),
    (Gravity.BOTTOM_LEFT, (0, 0, 3024, 3024), (0, 1008, 3024, 4032)),
    (Gravity.BOTTOM_RIGHT, (1008, 0, 4032, 3024), (0, 1008, 3024, 4032)),
]


@pytest.mark.parametrize(("gravity", "wide", "tall"), FILLED)
def test_fill_keeps_what_the_gravity_says(gravity: Gravity, wide: Box, tall: Box) -> None:
    """Of a wide photo left and right count, of a tall one top and bottom."""
    rule = Sizing(fit=Fit.FILL, box=(600, 600), gravity=gravity)

    assert lay_out((4032, 3024), rule).box == wide
    assert lay_out((3024, 4032), rule).box == tall


# For 100x50 on 301x200: (x, y) worked out by hand; 201 and 150 pixels of bars.
PADDED = [
    (Gravity.CENTRE, (100, 75)),
    (Gravity.TOP, (100, 0)),
    (Gravity.BOTTOM, (100, 150)),
    (Gravity.LEFT, (0, 75)),
    (Gravity.RIGHT, (201, 75)),
    (Gravity.TOP_LEFT, (0, 0)),
    (Gravity.TOP_RIGHT, (201, 0)),
    (Gravity.BOTTOM_LEFT, (0, 150)),
    (Gravity.BOTTOM_RIGHT, (201, 150)),
]


@pytest.mark.parametrize(("gravity", "offset"), PADDED)
def test_pad_lays_the_photo_where_the_gravity_says(gravity: Gravity, offset: Size) -> None:
    """At the edge without a bar, in the corner, or in the middle with the odd pixel right and below."""
    layout = lay_out((100, 50), Sizing(fit=Fit.PAD, box=(301, 200), gravity=gravity))

    assert (layout.offset, layout.size, layout.canvas) == (offset, (100, 50), (301, 200))


@pytest.mark.parametrize("gravity", Gravity)
@pytest.mark.parametrize("fit", [fit for fit in Fit if not fit.takes_gravity])
def test_gravity_is_for_fill_and_pad_alone(fit: Fit, gravity: Gravity) -> None:
    """The other fits keep the whole photo and add nothing."""
    assert lay_out((500, 375), Sizing(fit=fit, amount=100, gravity=gravity)) == lay_out(
        (500, 375), Sizing(fit=fit, amount=100)
    )


# Filled into 200x100 with a part of the largest crop: percent, original, gravity, box and size worked out by hand.
NEARER = [
    (50, (4000, 2000), Gravity.CENTRE, (1000, 500, 3000, 1500), (200, 100)),
    (50, (4000, 2000), Gravity.TOP_LEFT, (0, 0, 2000, 1000), (200, 100)),
    (50, (4000, 2000), Gravity.BOTTOM_RIGHT, (2000, 1000, 4000, 2000), (200, 100)),
    (25, (4000, 4000), Gravity.CENTRE, (1500, 1750, 2500, 2250), (200, 100)),
    (50, (200, 100), Gravity.CENTRE, (50, 25, 150, 75), (100, 50)),  # never enlarged
    (50, (200, 100), Gravity.RIGHT, (100, 25, 200, 75), (100, 50)),
    (100, (200, 100), Gravity.CENTRE, (0, 0, 200, 100), (200, 100)),
]


@pytest.mark.parametrize(("percent", "original", "gravity", "box", "size"), NEARER)
def test_fill_can_take_a_part_of_the_largest_crop(
    percent: float, original: Size, gravity: Gravity, box: Box, size: Size
) -> None:
    """So many percent of its edges, of the same shape and at the same place."""
    layout = lay_out(original, Sizing(fit=Fit.FILL, box=(200, 100), crop=percent, gravity=gravity))

    assert layout.box == pytest.approx(box)
    assert layout.size == layout.canvas == size


def test_a_part_of_a_crop_stays_inside_the_photo_and_is_never_enlarged() -> None:
    """For every photo, box and part, and every corner."""
    for original, sizing, crop, gravity in itertools.product(
        PHOTOS[::5],
        some_rules(Fit.FILL, enlarge=False),
        (1, 33.3, 87.5, 99.9),
        (Gravity.TOP_LEFT, Gravity.BOTTOM_RIGHT),
    ):
        layout = lay_out(original, Sizing(fit=Fit.FILL, box=sizing.box, crop=crop, gravity=gravity))
        left, top, right, bottom = layout.box

        assert 0 <= left < right <= original[0] + 1e-6, (original, sizing, crop)
        assert 0 <= top < bottom <= original[1] + 1e-6, (original, sizing, crop)
        assert layout.size[0] <= max(1, original[0]), (original, sizing, crop)
        assert layout.size[1] <= max(1, original[1]), (original, sizing, crop)
        assert min(layout.size) >= 1, (original, sizing, crop)


def test_pad_centres_the_whole_picture_on_the_box() -> None:
    """The bars above and below differ by one pixel at most."""
    layout = lay_out((4032, 3024), rule(Fit.PAD, "600x600"))

    assert (layout.size, layout.canvas, layout.offset) == ((600, 450), (600, 600), (0, 75))
    assert layout.box == (0, 0, 4032, 3024)


def test_pad_puts_the_odd_pixel_right_and_below() -> None:
    """Where the bars cannot be equal, the left and the upper one are the thinner."""
    layout = lay_out((100, 50), rule(Fit.PAD, "601x601"))

    assert (layout.size, layout.offset) == ((100, 50), (250, 275))


def test_pad_keeps_the_pixels_of_a_small_photo() -> None:
    """Without `enlarge` only the bars grow."""
    assert lay_out((500, 375), rule(Fit.PAD, "600x600")).size == (500, 375)
    assert lay_out((500, 375), rule(Fit.PAD, "600x600", enlarge=True)).size == (600, 450)


@pytest.mark.parametrize("fit", Fit)
def test_a_result_is_never_larger_than_its_original(fit: Fit) -> None:
    """Without `enlarge` no edge grows, whatever the photo and the size; `pad` adds bars but no pixels of the photo."""
    for original, sizing in itertools.product(PHOTOS, some_rules(fit, enlarge=False)):
        layout = lay_out(original, sizing)

        assert layout.size[0] <= original[0], (original, sizing)
        assert layout.size[1] <= original[1], (original, sizing)


@pytest.mark.parametrize("enlarge", [False, True])
@pytest.mark.parametrize("fit", Fit)
def test_every_result_has_at_least_one_pixel(fit: Fit, enlarge: bool) -> None:
    """No edge is ever rounded to nothing."""
    for original, sizing in itertools.product(PHOTOS, some_rules(fit, enlarge=enlarge)):
        layout = lay_out(original, sizing)

        assert min(layout.size) >= 1, (original, sizing)
        assert min(layout.canvas) >= 1, (original, sizing)


@pytest.mark.parametrize("enlarge", [False, True])
@pytest.mark.parametrize("fit", KEEPS_SHAPE)
def test_the_shape_is_kept_within_a_pixel(fit: Fit, enlarge: bool) -> None:
    """Each edge is within half a pixel of one common scale, or is the single pixel that must remain."""
    for original, sizing in itertools.product(PHOTOS, some_rules(fit, enlarge=enlarge)):
        size = lay_out(original, sizing).size
        # The scales that would round to this size, as an interval for each edge; they must meet.
        half = Fraction(1, 2) + Fraction(1, 10**6)
        lows = [(edge - half) / whole if edge > 1 else Fraction(0) for edge, whole in zip(size, original, strict=True)]
        highs = [(edge + half) / whole for edge, whole in zip(size, original, strict=True)]

        assert max(lows) <= min(highs), (original, sizing, size)


@pytest.mark.parametrize("enlarge", [False, True])
@pytest.mark.parametrize("fit", [Fit.INSIDE, Fit.PAD])
def test_inside_and_pad_never_leave_the_box(fit: Fit, enlarge: bool) -> None:
    """The picture fits in the box, and one of its edges touches it unless the photo was smaller."""
    for original, sizing in itertools.product(PHOTOS, some_rules(fit, enlarge=enlarge)):
        size = lay_out(original, sizing).size

        assert size[0] <= sizing.box[0], (original, sizing)
        assert size[1] <= sizing.box[1], (original, sizing)
        assert size == original or size[0] == sizing.box[0] or size[1] == sizing.box[1], (original, sizing)


@pytest.mark.parametrize("enlarge", [False, True])
def test_fill_takes_a_box_inside_the_original(enlarge: bool) -> None:
    """The crop never reaches over the photo's border, is centred, and touches two opposite sides."""
    for original, sizing in itertools.product(PHOTOS, some_rules(Fit.FILL, enlarge=enlarge)):
        left, top, right, bottom = lay_out(original, sizing).box
        width, height = original

        assert 0 <= left < right <= width, (original, sizing)
        assert 0 <= top < bottom <= height, (original, sizing)
        assert left == pytest.approx(width - right, abs=1e-6)
        assert top == pytest.approx(height - bottom, abs=1e-6)
        assert right - left == pytest.approx(width) or bottom - top == pytest.approx(height), (original, sizing)


def test_fill_does_not_distort() -> None:
    """The crop has the shape of what it becomes."""
    for original, sizing in itertools.product(PHOTOS, some_rules(Fit.FILL, enlarge=True)):
        layout = lay_out(original, sizing)
        left, top, right, bottom = layout.box

        assert (right - left) * layout.size[1] == pytest.approx((bottom - top) * layout.size[0]), (original, sizing)


@pytest.mark.parametrize(
    ("fit", "edge"),
    [
        (Fit.LONG_EDGE, max),
        (Fit.SHORT_EDGE, min),
        (Fit.WIDTH, lambda size: size[0]),
        (Fit.HEIGHT, lambda size: size[1]),
    ],
)
def test_the_edge_that_was_named_comes_out_exactly(fit: Fit, edge: Callable[[Size], int]) -> None:
    """No float rounding moves the named edge, for 20,000 odd sizes."""
    chance = random.Random(2)
    for _ in range(20_000):
        original = chance.randint(1, 65_500), chance.randint(1, 65_500)
        amount = chance.randint(1, edge(original))

        assert edge(target_size(original, rule(fit, str(amount)))) == amount, (original, amount)


def test_halves_are_rounded_up() -> None:
    """1600 of 4000 x 2251 is 900.4 and 1600 of 3200 x 2251 is 1125.5, so 900 and 1126."""
    assert target_size((4000, 2251), rule(Fit.LONG_EDGE, "1600")) == (1600, 900)
    assert target_size((3200, 2251), rule(Fit.LONG_EDGE, "1600")) == (1600, 1126)


def test_turning_the_photo_turns_the_result() -> None:
    """A photo on its side gets the same edges, the other way round."""
    for original in PHOTOS:
        turned = original[1], original[0]
        for fit in (Fit.LONG_EDGE, Fit.SHORT_EDGE, Fit.PERCENT, Fit.MEGAPIXELS):
            for sizing in some_rules(fit, enlarge=True):
                width, height = target_size(original, sizing)

                assert target_size(turned, sizing) == (height, width), (original, sizing)


@pytest.mark.parametrize("fit", [Fit.INSIDE, Fit.STRETCH, Fit.LONG_EDGE, Fit.SHORT_EDGE, Fit.WIDTH, Fit.HEIGHT])
def test_resizing_a_result_again_changes_nothing(fit: Fit) -> None:
    """What has the wanted size already is left as it is."""
    for original, sizing in itertools.product(PHOTOS, some_rules(fit, enlarge=False)):
        once = target_size(original, sizing)

        assert target_size(once, sizing) == once, (original, sizing)


def test_filling_a_result_again_costs_a_pixel_at_most() -> None:
    """A crop is rounded to whole pixels, so its shape may miss the box's by one; nothing more is cut off."""
    for original, sizing in itertools.product(PHOTOS, some_rules(Fit.FILL, enlarge=False)):
        once = target_size(original, sizing)
        twice = target_size(once, sizing)

        assert twice == once or min(once) == 1 or max(once[0] - twice[0], once[1] - twice[1]) == 1, (original, sizing)


def test_the_result_is_identical_only_when_every_pixel_stays() -> None:
    """A photo that fits is identical; a cropped, padded or smaller one is not."""
    assert lay_out((500, 375), rule(Fit.INSIDE, "600x600")).is_identity((500, 375))
    assert lay_out((600, 600), rule(Fit.FILL, "600x600")).is_identity((600, 600))
    assert lay_out((600, 600), rule(Fit.PAD, "600x600")).is_identity((600, 600))
    assert not lay_out((500, 375), rule(Fit.FILL, "600x600")).is_identity((500, 375))
    assert not lay_out((500, 375), rule(Fit.PAD, "600x600")).is_identity((500, 375))
    assert not lay_out((700, 500), rule(Fit.INSIDE, "600x600")).is_identity((700, 500))


@pytest.mark.parametrize("original", [(0, 100), (100, 0), (-1, 5)])
def test_a_photo_without_pixels_is_our_mistake(original: Size) -> None:
    """No decoder gives an empty picture, so it is a ValueError and not a sentence for people."""
    with pytest.raises(ValueError, match=str(original[0])):
        lay_out(original, Sizing())
