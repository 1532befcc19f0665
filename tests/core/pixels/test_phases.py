"""The phases of a photo are all of its time: what the lanes show is what happened."""

from pathlib import Path

import pytest
from PIL import Image

from helpers.albums import plan_of
from lightwork import make_crew, run
from lightwork.events import Landed, Made

UNTOLD = 0.002
"""Seconds for the way into a photo and out of it, on a machine that others share."""


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif", "gif", "bmp"])
def test_phases_add_up_to_the_time_of_a_photo(ending: str, tmp_path: Path) -> None:
    """To 2 %: the digest and the check of what was written are among them."""
    (tmp_path / "in").mkdir()
    noise = Image.effect_noise((1600, 1200), 60).convert("RGB")
    for number in range(3):
        noise.save(tmp_path / "in" / f"{number}.{ending}")
    plan = plan_of(tmp_path / "in", tmp_path / "out", "800")

    with make_crew("solo", 1) as crew:
        landed = [event for event in run(plan.tasks, crew) if isinstance(event, Landed)]

    assert len(landed) == 3
    best = min(landed, key=lambda each: (each.ended - each.began) - sum(each.outcome.phases))
    whole = best.ended - best.began
    assert isinstance(best.outcome, Made)
    assert all(seconds > 0 for seconds in best.outcome.phases)
    assert whole * 0.98 - UNTOLD <= sum(best.outcome.phases) <= whole
