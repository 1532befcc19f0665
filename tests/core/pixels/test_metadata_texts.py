"""The texts of a PNG."""

import pytest
from PIL.PngImagePlugin import PngInfo

from helpers.pictures import encoded, opened, scene
from helpers.tags import exiftool, file_of, needs_exiftool, read_back
from lightwork.events import Change, What
from lightwork.pixels import metadata
from lightwork.pixels.metadata import Metadata
from lightwork.recipe import Size, Tags

NEW: Size = (100, 75)


def painted(**texts: str) -> Metadata:
    """What is found in a PNG with these texts."""
    info = PngInfo()
    for keyword, text in texts.items():
        info.add_itxt(keyword.replace("_", ":"), text)
    return read_back(encoded(scene(), "PNG", pnginfo=info), "png")


@needs_exiftool
def test_texts_go_from_png_to_png() -> None:
    """Who painted it, and what a program was told."""
    along, changes = metadata.settle(painted(Author="José", parameters="a cat\nSteps: 20"), Tags.ALL, NEW, 0)

    data = file_of(along, "png")

    assert opened(data).text == {"Author": "José", "parameters": "a cat\nSteps: 20"}  # type: ignore[attr-defined] # a PNG's
    assert exiftool(data)["PNG:Author"] == "José"
    assert changes == ()


def test_notebooks_of_programs_stay_behind() -> None:
    """ImageMagick's copies of EXIF and file dates are wrong in the result, and may tell the place."""
    found = painted(Author="José", exif_GPSLatitude="48/1", date_create="2024-01-01", Comment="said")

    assert found.texts == (("Author", "José"),)
    assert found.comment == b"said"


def test_place_goes_out_of_texts() -> None:
    """By its keyword."""
    along, changes = metadata.settle(painted(Author="José", GPSPosition="48 N", City="Wien"), Tags.NO_LOCATION, NEW, 0)

    assert along.texts == (("Author", "José"),)
    assert changes == (Change(What.REMOVED, "location"),)


def test_no_texts_are_left_if_none_are_wanted() -> None:
    """They are metadata, too."""
    along, changes = metadata.settle(painted(Author="José"), Tags.NONE, NEW, 0)

    assert along.texts == ()
    assert changes == (Change(What.REMOVED, "metadata"),)


@pytest.mark.parametrize("format", ["jpeg", "webp", "avif", "tiff", "gif", "jxl", "heic"])
def test_other_formats_have_no_place_for_them(format: str) -> None:
    """It is said so."""
    assert metadata.save_settings(painted(Author="José"), format)[1] == (Change(What.NOT_KEPT, "PNG texts"),)
