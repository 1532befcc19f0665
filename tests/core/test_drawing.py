"""Drawings: the same shapes by each pen."""

import io
import xml.etree.ElementTree as ET

import pytest
from PIL import Image

from lightwork.drawing import DARK, LIGHT, Bar, Dot, Drawing, Hot, Ink, Line, Palette, Text, to_svg
from lightwork.pixels.canvas import SHARP, to_png

SHAPES = (
    Bar(20, 20, 40, 30, Ink.ACCENT),
    Dot(120, 40, 8, Ink.FAILED),
    Dot(160, 40, 8, Ink.GOOD, filled=False, shape="square"),
    Dot(180, 80, 8, Ink.THREADS, shape="diamond"),
    Line(((10, 90), (190, 90)), Ink.TEXT, 4),
    Line(((10, 110), (190, 110)), Ink.MUTED, 4, (20, 20)),
    Text(100, 130, "a < b & c", Ink.TEXT, 14, "middle"),
    Text(8, 70, "upright", Ink.TEXT, 10, "middle", angle=-90),
)
DRAWING = Drawing(200, 140, SHAPES, 'Speed-up "x"', "A bar & two dots\x07.", (Hot(20, 20, 40, 30, "a bar"),))

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_svg_holds_every_shape(palette: Palette) -> None:
    """As XML that any reader takes, with its title, its description and its tips."""
    root = ET.fromstring(to_svg(DRAWING, palette))

    assert (root.get("width"), root.get("height")) == ("200", "140")
    assert root.findtext(f"{SVG}title") == DRAWING.title
    assert root.findtext(f"{SVG}desc") == "A bar & two dots ."
    assert len(root.findall(f"{SVG}polyline")) == 2
    assert len(root.findall(f"{SVG}polygon")) == 2
    assert [text.text for text in root.findall(f"{SVG}text")] == ["a < b & c", "upright"]
    ground, bar, tip = root.findall(f"{SVG}rect")
    assert ground.get("fill") == palette[Ink.SURFACE]
    assert bar.get("fill") == palette[Ink.ACCENT]
    assert tip.findtext(f"{SVG}title") == "a bar"


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_png_shows_every_shape(palette: Palette) -> None:
    """Twice as many pixels each way, in the inks of the palette."""
    with Image.open(io.BytesIO(to_png(DRAWING, palette))) as image:
        assert image.size == (200 * SHARP, 140 * SHARP)

        def ink(x: float, y: float) -> str:
            red, green, blue = image.convert("RGB").getpixel((round(x * SHARP), round(y * SHARP)))  # type: ignore[misc]
            return f"#{red:02X}{green:02X}{blue:02X}"

        assert ink(40, 35) == palette[Ink.ACCENT]
        assert ink(120, 40) == palette[Ink.FAILED]
        assert ink(160, 40) == palette[Ink.SURFACE]  # hollow
        assert ink(180, 80) == palette[Ink.THREADS]
        assert ink(100, 90) == palette[Ink.TEXT]
        assert ink(20, 110) == palette[Ink.MUTED]
        assert ink(40, 110) == palette[Ink.SURFACE]  # a gap
        words = image.convert("L").crop((130, 230, 270, 270))
        assert words.getextrema() != (words.getpixel((0, 0)),) * 2


def test_every_ink_has_a_colour_in_both() -> None:
    """And none is forgotten."""
    assert set(LIGHT) == set(DARK) == set(Ink)
