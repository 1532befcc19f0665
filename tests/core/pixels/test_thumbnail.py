from pathlib import Path

import pytest
from PIL import Image

from helpers.pictures import corners, encoded, exif, inks
from lightwork.pixels.thumbnail import thumbnail


def test_thumbnail_is_small_upright_and_rgba(tmp_path: Path) -> None:
    """Inside the edge, turned as it should be seen, four bytes a pixel."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(encoded(corners((600, 400)), quality=95, exif=exif(6)))

    width, height, pixels = thumbnail(str(path), 96)

    image = Image.frombytes("RGBA", (width, height), pixels)
    assert (width, height) == (64, 96)
    pixel = image.getpixel((60, 4))  # turned to the right, the red corner is on top at the right
    assert isinstance(pixel, tuple)
    red, green, blue, alpha = pixel
    assert (red > 230, green < 30, blue < 30, alpha) == (True, True, True, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_has_a_thumbnail(tmp_path: Path, mode: str) -> None:
    """Whatever the pixels are, a list can show them."""
    path = tmp_path / "picture"
    path.write_bytes(encoded(Image.new(mode, (50, 20)), "PNG"))

    assert len(thumbnail(str(path), 25)[2]) == 25 * 10 * 4


def test_print_colours_are_shown_through_their_profile(tmp_path: Path) -> None:
    """CMYK is converted as it would be for the screen."""
    path = tmp_path / "picture"
    path.write_bytes(encoded(Image.new("CMYK", (50, 20), (255, 0, 0, 0)), icc_profile=inks(), quality=95))

    red, green, *_ = thumbnail(str(path), 25)[2]
    assert (red > 180, green < 90) == (True, True)


@pytest.mark.parametrize("data", [b"", b"text", encoded(corners())[:300], None])
def test_no_thumbnail_says_why(tmp_path: Path, data: bytes | None) -> None:
    """One known error for whatever is wrong."""
    if data is not None:
        (tmp_path / "picture").write_bytes(data)

    with pytest.raises(ValueError, match=r"."):
        thumbnail(str(tmp_path / "picture"), 25)
