"""Drawing: a chart as plain shapes, for several pens: SVG here, PNG in `pixels.canvas`, the window with its own.

Lengths are pixels of the drawing; `x` grows to the right and `y` downwards, as on a screen.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal, assert_never

import msgspec

RIM = 1.5
"""Width of the line around a dot."""

_FONT = "system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"
_TOLD = f'role="img" aria-labelledby="title description" font-family="{_FONT}"'


class Ink(StrEnum):
    """What a colour is for; a palette says which it is."""

    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    SURFACE = "surface"
    ACCENT = "accent"
    IDEAL = "ideal"
    FIT = "fit"
    THREADS = "threads"
    GOOD = "good"
    NOTED = "noted"
    FAILED = "failed"
    READ = "read"
    DECODE = "decode"
    RESAMPLE = "resample"
    ENCODE = "encode"
    WRITE = "write"
    STRIPE_DARK = "dark stripe"
    STRIPE_LIGHT = "light stripe"


Palette = Mapping[Ink, str]
"""The colour of each ink, as "#rrggbb"."""

_PHASES = {
    Ink.READ: "#999999",
    Ink.DECODE: "#56B4E9",
    Ink.RESAMPLE: "#0072B2",
    Ink.ENCODE: "#E69F00",
    Ink.WRITE: "#009E73",
    Ink.STRIPE_DARK: "#1B1F24",
    Ink.STRIPE_LIGHT: "#FFFFFF",
}
"""Okabe-Ito colours of a photo's phases, on any ground, and of the stripes that tell them apart in gray."""

LIGHT: Palette = _PHASES | {
    Ink.TEXT: "#1B1F24",
    Ink.MUTED: "#5B6570",
    Ink.LINE: "#D9DEE5",
    Ink.SURFACE: "#FFFFFF",
    Ink.ACCENT: "#0072B2",
    Ink.IDEAL: "#7A858F",
    Ink.FIT: "#0072B2",
    Ink.THREADS: "#B36B00",
    Ink.GOOD: "#009E73",
    Ink.NOTED: "#B36B00",
    Ink.FAILED: "#D55E00",
}
"""Dark on light. Orange is darker than the window's, so that thin lines keep 3:1 on white."""

DARK: Palette = _PHASES | {
    Ink.TEXT: "#E8EBEF",
    Ink.MUTED: "#9AA4AF",
    Ink.LINE: "#313740",
    Ink.SURFACE: "#1E2227",
    Ink.ACCENT: "#56B4E9",
    Ink.IDEAL: "#8A949F",
    Ink.FIT: "#56B4E9",
    Ink.THREADS: "#E69F00",
    Ink.GOOD: "#2DBE93",
    Ink.NOTED: "#E69F00",
    Ink.FAILED: "#F07F2E",
}
"""Light on dark."""


class Line(msgspec.Struct, frozen=True, tag="line"):
    """A line through points; `dash` is the lengths of its strokes and gaps in turn, whole if empty."""

    points: tuple[tuple[float, float], ...]
    ink: Ink
    width: float = 1.0
    dash: tuple[float, ...] = ()


class Dot(msgspec.Struct, frozen=True, tag="dot"):
    """A mark around a place; `radius` reaches to its corners, or is half a square's side; it may be hollow."""

    x: float
    y: float
    radius: float
    ink: Ink
    filled: bool = True
    shape: Literal["circle", "square", "diamond"] = "circle"


class Bar(msgspec.Struct, frozen=True, tag="bar"):
    """A filled box from its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink


class Text(msgspec.Struct, frozen=True, tag="text"):
    """Words on the base line `y`; `anchor` says where in them `x` is, and `angle` is degrees clockwise around there."""

    x: float
    y: float
    text: str
    ink: Ink
    size: float = 12.0
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False
    angle: float = 0.0


Shape = Line | Dot | Bar | Text


class Hot(msgspec.Struct, frozen=True):
    """A place that says something when somebody points at it."""

    x: float
    y: float
    width: float
    height: float
    tip: str


class Drawing(msgspec.Struct, frozen=True):
    """Shapes, later ones above earlier.

    Attributes:
        width: in pixels.
        height: in pixels.
        shapes: what is drawn.
        title: what it is, in a few words.
        description: what can be seen, for whoever cannot see it.
        hot: the places that have something to say.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str
    description: str
    hot: tuple[Hot, ...] = ()


def corners(dot: Dot) -> list[tuple[float, float]]:
    """Corners of a square or a diamond, in their order around it."""
    x, y, far = dot.x, dot.y, dot.radius
    if dot.shape == "square":
        return [(x - far, y - far), (x + far, y - far), (x + far, y + far), (x - far, y + far)]
    return [(x, y - far), (x + far, y), (x, y + far), (x - far, y)]


def to_svg(drawing: Drawing, palette: Palette) -> str:
    """A drawing as an SVG file of its own, on a ground; the words stay words, in whatever sans-serif there is."""
    wide, high = _number(drawing.width), _number(drawing.height)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" {_TOLD}>',
        f'<title id="title">{_clean(drawing.title)}</title>',
        f'<desc id="description">{_clean(drawing.description)}</desc>',
        f'<rect width="{wide}" height="{high}" fill="{palette[Ink.SURFACE]}"/>',
        *(_element(shape, palette) for shape in drawing.shapes),
        *(_tip(hot) for hot in drawing.hot),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _element(shape: Shape, palette: Palette) -> str:
    colour = palette[shape.ink]
    match shape:
        case Line(points=points, width=width, dash=dash):
            dashes = f' stroke-dasharray="{" ".join(map(_number, dash))}"' if dash else ""
            return (
                f'<polyline points="{_places(points)}" fill="none" stroke="{colour}" '
                f'stroke-width="{_number(width)}" stroke-linejoin="round"{dashes}/>'
            )
        case Dot():
            return _dot(shape, colour, palette[Ink.SURFACE])
        case Bar(x=x, y=y, width=width, height=height):
            return f'<rect {_box(x, y, width, height)} fill="{colour}"/>'
        case Text():
            return _words(shape, colour)
        case _:
            assert_never(shape)


def _dot(dot: Dot, colour: str, ground: str) -> str:
    look = f'fill="{colour if dot.filled else ground}" stroke="{colour}" stroke-width="{RIM}"'
    if dot.shape == "circle":
        return f'<circle cx="{_number(dot.x)}" cy="{_number(dot.y)}" r="{_number(dot.radius)}" {look}/>'
    return f'<polygon points="{_places(corners(dot))}" {look}/>'


def _words(text: Text, colour: str) -> str:
    x, y = _number(text.x), _number(text.y)
    weight = ' font-weight="bold"' if text.bold else ""
    turned = f' transform="rotate({_number(text.angle)} {x} {y})"' if text.angle else ""
    return (
        f'<text x="{x}" y="{y}" font-size="{_number(text.size)}" text-anchor="{text.anchor}" fill="{colour}"'
        f"{weight}{turned}>{_clean(text.text)}</text>"
    )


def _tip(hot: Hot) -> str:
    box = _box(hot.x, hot.y, hot.width, hot.height)
    return f'<rect {box} fill="none" stroke="none" pointer-events="all"><title>{_clean(hot.tip)}</title></rect>'


def _box(x: float, y: float, width: float, height: float) -> str:
    return f'x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" height="{_number(height)}"'


def _places(points: tuple[tuple[float, float], ...] | list[tuple[float, float]]) -> str:
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in points)


def _number(value: float) -> str:
    """As short as two digits behind the point allow."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _clean(text: str) -> str:
    """Text as XML may hold it."""
    from html import escape  # noqa: PLC0415 - with 2,000 names of signs, which an idle window does without

    return escape("".join(sign if sign.isprintable() else " " for sign in text))
