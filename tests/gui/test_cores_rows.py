from itertools import pairwise

import msgspec
import pytest

from helpers.crews import made
from lightwork.events import PHASES, Landed
from lightwork.lab.blocks import STRIDE, Sums, blocks
from lightwork.outcomes import Lane
from lightwork.usage import Idle, Stretch
from lightwork_gui.cores.rows import SEAM, Row
from lightwork_gui.cores.sight import SECONDS_SHOWN, Sight

PHASE_SECONDS = (0.125, 0.125, 0.25, 0.25, 0.125)
"""What each photo takes: 0.875 s."""


def photo(index: int, began: float, ended: float, share: float = 1.0) -> Landed:
    """One that has landed, with its phases or a share of them."""
    phases = tuple(share * seconds for seconds in PHASE_SECONDS)
    return Landed(msgspec.structs.replace(made(index), phases=phases), 0, began, ended)


def lane_of(*times: tuple[float, float], share: float = 1.0) -> Lane:
    """A lane of photos that were begun and ended so."""
    lane = Lane()
    for index, (began, ended) in enumerate(times):
        lane.add(photo(index, began, ended, share))
    return lane


def row_of(lane: Lane, reason: Idle = Idle.HANDOVER) -> Row:
    """A row whose idleness has one reason."""
    return Row(Sums(lane), lambda began, ended: [Stretch(began, ended, reason)])


def test_long_photos_are_blocks_of_their_own() -> None:
    """Each photo that can be seen is drawn as it was."""
    sums = Sums(lane_of((0.0, 1.0), (1.0, 2.0)))

    drawn = list(blocks(sums, 0, 9.0, 0.5))

    assert [(block.began, block.ended, block.phases, block.after) for block in drawn] == [
        (0.0, 1.0, PHASE_SECONDS, 1),
        (1.0, 2.0, PHASE_SECONDS, 2),
    ]


@pytest.mark.parametrize("least", [3.0, 20.0, 70.0])
def test_short_photos_are_drawn_together_and_stay_true(least: float) -> None:
    """Whether looked at one by one or by running totals, no photo and no second is lost."""
    sums = Sums(lane_of(*((float(number), number + 0.9) for number in range(203))))
    sums.bring_up()

    drawn = list(blocks(sums, 0, 1e9, least))

    assert sum(sum(block.phases) for block in drawn) == pytest.approx(203 * 0.875)
    assert drawn[0].began == 0.0
    assert drawn[-1].ended == 202.9
    assert drawn[-1].after == 203
    assert all(before.after <= after.after for before, after in pairwise(drawn))
    assert all(block.ended - block.began >= least - 0.1 for block in drawn[:-1])
    assert len(drawn) < 203 / least + 2


def test_a_gap_stands_between_two_blocks() -> None:
    """A pause among short photos is not hidden in a block, though they are many."""
    before = [(number / 1000, number / 1000 + 0.0009) for number in range(500)]
    after = [(60 + number / 1000, 60 + number / 1000 + 0.0009) for number in range(500)]
    sums = Sums(lane_of(*before, *after, share=0.001))
    sums.bring_up()

    drawn = list(blocks(sums, 0, 1e9, 1.0))

    assert any(block.ended < 0.6 for block in drawn)
    assert all(block.ended < 1.0 or block.began >= 60.0 for block in drawn)


def test_nothing_landed_is_nothing_to_draw() -> None:
    """An empty lane has no blocks."""
    assert list(blocks(Sums(Lane()), 0, 1.0, 1.0)) == []


def test_running_totals_are_those_of_the_photos() -> None:
    """From any place, also between two of them."""
    sums = Sums(lane_of(*((float(number), number + 0.9) for number in range(4 * STRIDE + 1))))
    sums.bring_up()

    assert sums.phases(1, 3 * STRIDE) == pytest.approx([(3 * STRIDE - 1) * seconds for seconds in PHASE_SECONDS])
    assert sums.reach(1, 5.0) == 6
    assert sums.reach(1, 1e9) == 1


def test_each_phase_has_its_pixels() -> None:
    """At 100 pixels a second, from 0 s to 3 s; what was not work is nothing."""
    row = row_of(lane_of((1.0, 1.875)))

    row.bring_up(300, 300, 100.0)

    at = [112 - 6, 112 + 6, 137, 162, 180]
    assert [row.codes[x] for x in at] == [1, 2, 3, 4, 5]
    assert row.codes[99] == 0
    assert row.codes[187] == SEAM
    assert row.codes[188] == 0
    assert set(row.codes) == {0, SEAM, *range(1, len(PHASES) + 1)}


def test_only_what_is_new_is_drawn_and_the_rest_moves() -> None:
    """Every photo is drawn once, however often the lanes are; it is where it would be if all were drawn anew."""
    lane = lane_of((1.0, 1.875))
    row = row_of(lane)
    row.bring_up(1000, 1000, 100.0)
    for second in range(2, 12):
        lane.add(photo(second, second + 0.0, second + 0.9))
        row.bring_up(max(1000, (second + 1) * 100), 1000, 100.0)
        row.bring_up(max(1000, (second + 1) * 100), 1000, 100.0)
    afresh = row_of(lane)
    afresh.bring_up(1200, 1000, 100.0)

    assert row.drawn == 11
    assert row.codes == afresh.codes


def test_a_photo_that_was_cut_at_the_edge_is_drawn_whole_later() -> None:
    """Scrolling to the right shows its other half."""
    row = row_of(lane_of((0.0, 0.875), (1.0, 1.875), (2.0, 2.875)))
    row.bring_up(130, 130, 100.0)

    row.bring_up(200, 130, 100.0)

    afresh = row_of(lane_of((0.0, 0.875), (1.0, 1.875), (2.0, 2.875)))
    afresh.bring_up(200, 130, 100.0)
    assert row.codes == afresh.codes


def test_a_gap_that_can_be_seen_has_its_reason() -> None:
    """One below two pixels has none; it stays with the rest of the picture when that moves on, until it is gone."""
    row = row_of(lane_of((0.0, 1.0), (1.01, 2.0), (4.0, 5.0)), Idle.PAUSED)

    row.bring_up(600, 600, 100.0)

    assert row.gaps == [Stretch(2.0, 4.0, Idle.PAUSED)]
    row.bring_up(1001, 600, 100.0)
    assert row.gaps == []


def test_a_run_is_followed_while_it_lasts_and_whole_afterwards() -> None:
    """Without anything chosen: the last seconds, then all of it."""
    sight = Sight(first=100.0, last=103.0, live=True)
    assert (sight.begin, sight.span) == (100.0, SECONDS_SHOWN)

    sight.last = 140.0
    assert sight.begin == 130.0

    sight.live = False
    assert (sight.begin, sight.span) == (100.0, 40.0)


def test_what_is_under_the_mouse_stays_there() -> None:
    """At a quarter of the width, zooming in and out again."""
    sight = Sight(first=0.0, last=100.0)
    sight.zoom(4.0, 0.25)
    assert (sight.begin, sight.span) == pytest.approx((18.75, 25.0))

    sight.zoom(0.5, 0.25)
    assert (sight.begin, sight.span) == pytest.approx((12.5, 50.0))


def test_no_one_gets_out_of_the_run() -> None:
    """Neither before its begin, nor behind its end, nor farther than all of it."""
    sight = Sight(first=50.0, last=150.0, seconds=10.0)

    sight.scroll(-1000.0)
    assert sight.begin == 50.0
    sight.scroll(1000.0)
    assert sight.begin == 140.0
    sight.zoom(0.001, 0.5)
    assert (sight.begin, sight.span) == (50.0, 100.0)


def test_scrolled_to_the_end_it_follows_again() -> None:
    """And stays where it is as long as it is elsewhere."""
    sight = Sight(first=0.0, last=100.0, live=True)
    sight.scroll(-30.0)
    sight.last = 101.0
    assert (sight.begin, sight.following) == (60.0, False)

    sight.scroll(31.0)
    sight.last = 110.0
    assert (sight.begin, sight.following) == (100.0, True)
