"""What a photo costs, to the instruction: nothing becomes slower by three parts in a hundred without being seen."""

import shutil
from pathlib import Path

import msgspec
import pytest

from helpers.instructions import KEPT, Kept, count, setting

SHARE = 0.03
"""More or less than the number that is kept; less is to be kept, too, or it would be lost again unseen."""


@pytest.mark.timeout(600)
def test_a_photo_costs_what_it_did(tmp_path: Path) -> None:
    """`make costs` keeps a new number, where that is meant."""
    kept = msgspec.json.decode(KEPT.read_bytes(), type=Kept)
    if shutil.which("valgrind") is None:
        pytest.skip("instructions are counted by valgrind, which is not here")
    if kept.setting != setting():
        pytest.skip(f"the number was counted in another setting: {kept.setting}, and not {setting()}")

    found = count(tmp_path)

    assert abs(found - kept.instructions) <= SHARE * kept.instructions, (
        f"{found:,} instructions a photo, and not {kept.instructions:,}: if that is meant, `make costs` keeps it"
    )
