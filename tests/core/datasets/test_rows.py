"""A box in the original, brought to the result by the manifest's numbers, lies where the result shows it."""

from pathlib import Path

import pytest
from PIL import Image

from helpers.datasets import table
from helpers.pictures import exif
from lightwork.cli import main
from lightwork.datasets.rows import relative_of

BOX = (60, 30, 110, 50)
"""In upright pixels of the original: far from the middle both ways, so that nothing mirrored passes."""

SIZE = (240, 160)


def marked(orientation: int) -> Image.Image:
    """A dark photo with a bright box, as it lies in a file of that orientation."""
    upright = Image.new("L", SIZE)
    upright.paste(255, BOX)
    back = {
        1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE, 8: Image.Transpose.ROTATE_270,
    }[orientation]  # fmt: skip
    return upright if back is None else upright.transpose(back)


@pytest.mark.parametrize("orientation", [1, 2, 3, 6, 7, 8])
@pytest.mark.parametrize(
    "options",
    [
        ["--size", "120x120"],
        ["--size", "100x100", "--fit", "fill", "--gravity", "left"],
        ["--size", "120x40", "--fit", "fill", "--gravity", "top"],
        ["--size", "100x100", "--fit", "fill", "--crop", "90"],
        ["--size", "150x200", "--fit", "pad", "--gravity", "bottom", "--background", "#000000"],
        ["--size", "90x130", "--fit", "stretch"],
        ["--size", "480", "--fit", "long-edge", "--enlarge"],
        ["--size", "500x500"],
    ],
    ids=" ".join,
)
def test_boxes_find_their_places(orientation: int, options: list[str], tmp_path: Path) -> None:
    """For each way to bring a photo to a size, and each way that it may lie in its file."""
    (tmp_path / "in").mkdir()
    marked(orientation).save(tmp_path / "in/a.png", exif=exif(orientation))
    manifest, output = tmp_path / "m.csv", tmp_path / "out"
    where = [str(tmp_path / "in"), "--to", str(output), "--manifest", str(manifest)]

    assert main(["resize", *where, "--crew", "solo", "--quiet", "--filter", "box", *options]) == 0

    row = table(manifest)["a.png"]
    assert (int(row["source_width"]), int(row["source_height"])) == SIZE
    with Image.open(output / "a.png") as made:
        upright = made.convert("L")
        upright = upright if row["status"] == "done" else turned(upright, orientation)
    assert (int(row["width"]), int(row["height"])) == upright.size
    there = upright.point(lambda value: 255 * (value > 127)).getbbox()
    assert there is not None
    scale, offset = ((float(row[f"{what}_x"]), float(row[f"{what}_y"])) for what in ("scale", "offset"))
    for place, (edge, found) in enumerate(zip(BOX, there, strict=True)):
        assert edge * scale[place % 2] + offset[place % 2] == pytest.approx(found, abs=1)


def turned(picture: Image.Image, orientation: int) -> Image.Image:
    """A copy lies as its original: whoever reads it turns it upright."""
    lying = Image.new("L", picture.size)
    lying.paste(picture)
    ways = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_270, 8: Image.Transpose.ROTATE_90}
    ways |= {2: Image.Transpose.FLIP_LEFT_RIGHT, 7: Image.Transpose.TRANSVERSE}
    return lying.transpose(ways[orientation]) if orientation in ways else lying


def test_what_was_left_alone_is_named_as_a_photo_would_be() -> None:
    """Below the folder that was given, or by its name if it was given itself."""
    assert relative_of("/in/cat/a.jpg", ["/in"]) == "cat/a.jpg"
    assert relative_of("/in/cat/a.jpg", ["/in/cat/a.jpg"]) == "a.jpg"
    assert relative_of("/inside/a.jpg", ["/in"]) == "a.jpg"
    assert relative_of("/cat/a.jpg", ["/"]) == "cat/a.jpg"
