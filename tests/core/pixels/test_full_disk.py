"""A disk that is full at every page boundary, for every format that is written."""

from pathlib import Path

import pytest
from PIL import Image

from helpers.albums import names
from helpers.disks import disk, leave_free
from lightwork import Format, look, make_plan, scan
from lightwork.events import Failed, FailureKind, Made, Outcome
from lightwork.formats import KINDS
from lightwork.pixels.decode import open_picture
from lightwork.pixels.make import make
from lightwork.recipe import Recipe, Sizing

PAGES = 512
FORMATS = [format for format in Format if format is not Format.SAME and KINDS[format].writable]


@pytest.mark.parametrize("kind", ["tmpfs", "ext4"])
def test_a_full_disk_leaves_no_cut_file(tmp_path: Path, kind: str) -> None:
    """Whatever the format and however many pages are free, the result is whole, or there is none and it is said why."""
    photo = tmp_path / "in" / "photo.png"
    photo.parent.mkdir()
    Image.effect_noise((120, 90), 40).convert("RGB").save(photo)
    with disk(tmp_path / "disk", PAGES * 4096, kind) as out:
        for format in FORMATS:
            recipe = Recipe(sizing=Sizing.parse("100"), format=format, output=str(out))
            (task,) = make_plan(scan([str(photo)]), recipe, look).tasks
            whole = _taken(task.first.target, make(task))
            open_picture(whole).picture.load()
            seen = set()
            for free in range(len(whole) // 4096 + 3):
                ballast = leave_free(out, free)
                outcome = make(task, "0123abcd")
                left = sorted({name for name in names(out) if "lost+found" not in name} - {"ballast"})
                if isinstance(outcome, Failed):
                    assert (outcome.kind, left) == (FailureKind.NO_SPACE, []), (format, free)
                else:
                    assert left == [Path(task.first.target).name]
                    assert _taken(task.first.target, outcome) == whole
                seen.add(type(outcome))
                ballast.unlink()

            assert seen == {Made, Failed}, format


def _taken(target: str, outcome: Outcome) -> bytes:
    """The bytes of a result, which is taken from the disk."""
    assert isinstance(outcome, Made)
    data = Path(target).read_bytes()
    assert len(data) == outcome.bytes_out
    Path(target).unlink()
    return data
