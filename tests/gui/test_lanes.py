from helpers.crews import made
from lightwork.events import Landed
from lightwork_gui.cores.lanes import Block, blocks


def landed(began: float, ended: float) -> Landed:
    """A photo of 0.9 s of work, phase by phase 0.1, 0.2, 0.3, 0.2 and 0.1."""
    return Landed(made(0), 0, began, ended)


def test_long_photos_are_blocks_of_their_own() -> None:
    """Each photo that can be seen is drawn as it was."""
    entries = [landed(0.0, 1.0), landed(1.0, 2.5)]

    assert list(blocks(entries, 0.5)) == [
        Block(0.0, 1.0, (0.1, 0.2, 0.3, 0.2, 0.1)),
        Block(1.0, 2.5, (0.1, 0.2, 0.3, 0.2, 0.1)),
    ]


def test_short_photos_are_drawn_together_and_stay_true() -> None:
    """Neighbours are summed until they can be seen; no photo is lost, and what is left over is idleness."""
    entries = [landed(float(number), number + 1.0) for number in range(7)]

    drawn = list(blocks(entries, 3.0))

    assert [(block.began, block.ended) for block in drawn] == [(0.0, 3.0), (3.0, 6.0), (6.0, 7.0)]
    assert abs(sum(sum(block.phases) for block in drawn) - 7 * 0.9) < 1e-9


def test_nothing_landed_is_nothing_to_draw() -> None:
    """An empty lane has no blocks."""
    assert list(blocks([], 1.0)) == []
