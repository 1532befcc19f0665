"""Canvas: the pen that makes a PNG of a drawing, without a window. Letters are those that Pillow brings along."""

import io
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFont

from lightwork.drawing import RIM, Bar, Dot, Drawing, Ink, Line, Palette, Text, corners

SHARP = 2
"""Pixels of the picture for each of the drawing's: enough for a projector."""

_SMOOTH = 2
"""As many times larger it is drawn, since Pillow's lines have steps."""

_SCALE = SHARP * _SMOOTH

_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


def to_png(drawing: Drawing, palette: Palette) -> bytes:
    """A drawing as a PNG file, on a ground."""
    size = (round(drawing.width * SHARP), round(drawing.height * SHARP))
    image = Image.new("RGB", (size[0] * _SMOOTH, size[1] * _SMOOTH), palette[Ink.SURFACE])
    pen = ImageDraw.Draw(image)
    for shape in drawing.shapes:
        colour = palette[shape.ink]
        match shape:
            case Line():
                _line(pen, shape, colour)
            case Dot():
                _dot(pen, shape, colour, palette[Ink.SURFACE])
            case Bar(x=x, y=y, width=width, height=height):
                box = [x * _SCALE, y * _SCALE, (x + width) * _SCALE - 1, (y + height) * _SCALE - 1]
                pen.rectangle(box, fill=colour)
            case Text():
                _text(image, shape, colour)
    file = io.BytesIO()
    image.resize(size, Image.Resampling.BOX).save(file, "PNG", compress_level=6)
    return file.getvalue()


def _line(pen: ImageDraw.ImageDraw, line: Line, colour: str) -> None:
    width = max(1, round(line.width * _SCALE))
    pieces = _dashes(line.points, line.dash) if line.dash else [line.points]
    for piece in pieces:
        pen.line([(x * _SCALE, y * _SCALE) for x, y in piece], fill=colour, width=width, joint="curve")


def _dashes(
    points: tuple[tuple[float, float], ...], dash: tuple[float, ...]
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The strokes of a dashed line; the pattern begins anew at each point."""
    pieces = []
    for (left, top), (right, bottom) in pairwise(points):
        length = ((right - left) ** 2 + (bottom - top) ** 2) ** 0.5
        at, number = 0.0, 0
        while at < length:
            end = min(length, at + dash[number % len(dash)])
            if number % 2 == 0:
                ends = [
                    (left + (right - left) * part / length, top + (bottom - top) * part / length) for part in (at, end)
                ]
                pieces.append((ends[0], ends[1]))
            at, number = end, number + 1
    return pieces


def _dot(pen: ImageDraw.ImageDraw, dot: Dot, colour: str, ground: str) -> None:
    fill, width = colour if dot.filled else ground, round(RIM * _SCALE)
    if dot.shape == "circle":
        far = dot.radius + RIM / 2
        box = [(dot.x - far) * _SCALE, (dot.y - far) * _SCALE, (dot.x + far) * _SCALE, (dot.y + far) * _SCALE]
        pen.ellipse(box, fill=fill, outline=colour, width=width)
        return
    around = [(x * _SCALE, y * _SCALE) for x, y in corners(dot)]
    pen.polygon(around, fill=fill)
    pen.line([*around, *around[:2]], fill=colour, width=width, joint="curve")


def _text(image: Image.Image, text: Text, colour: str) -> None:
    """Turned words are drawn on a piece of their own, which is turned around their anchor."""
    font = ImageFont.load_default(text.size * _SCALE)
    stroke = 0.02 * text.size * _SCALE if text.bold else 0
    anchor, place = _ANCHORS[text.anchor], (text.x * _SCALE, text.y * _SCALE)
    if not text.angle:
        ImageDraw.Draw(image).text(place, text.text, fill=colour, font=font, anchor=anchor, stroke_width=stroke)
        return
    half = round(font.getlength(text.text)) + round(text.size * _SCALE)
    piece = Image.new("L", (2 * half, 2 * half))
    ImageDraw.Draw(piece).text((half, half), text.text, fill=255, font=font, anchor=anchor, stroke_width=stroke)
    turned = piece.rotate(-text.angle, Image.Resampling.BICUBIC)
    image.paste(colour, (round(place[0]) - half, round(place[1]) - half), turned)
