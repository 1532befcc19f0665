"""What very many photos take in the memory of the program: bytes a photo, as Python's objects count them.

A million photos are to fit into 300 MB, of which the program with nothing to do takes some 35.
"""

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

from lightwork import Recipe, make_plan
from lightwork.plan import Header, remember
from lightwork.recipe import Sizing
from lightwork.scan import Source

PHOTOS = 5_000

HEADER = Header("jpeg", (4000, 3000))


def sources(count: int) -> Iterator[Source]:
    """Photos that are nowhere, a thousand to a folder."""
    for index in range(count):
        name = f"{index // 1000:04}/IMG_{index:07}.jpg"
        yield Source(
            f"/photos/2026/{name}", name, 3_000_000 + index * 37 % 99_999, 1_700_000_000_000_000_000, (1, index)
        )


def test_a_plan_takes_little(tmp_path: Path) -> None:
    """With the headers that were read, which stay for the next plan, and all that is needed meanwhile."""
    recipe = Recipe(sizing=Sizing.parse("1600"), output=str(tmp_path / "out"))
    make_plan(sources(100), recipe, lambda *_: HEADER)

    tracemalloc.start()
    try:
        plan = make_plan(sources(PHOTOS), recipe, remember(lambda *_: HEADER))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert len(plan.tasks) == PHOTOS
    assert peak < 310 * PHOTOS, f"{peak / PHOTOS:.0f} bytes a photo"
