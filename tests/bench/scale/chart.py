"""The curve as a drawing: processor seconds of the program itself over the number of photos, both by powers of ten."""

import math
from collections.abc import Callable, Sequence
from typing import Literal

from bench.scale.measure import Costs
from lightwork.drawing import Dot, Drawing, Ink, Line, Shape, Text

WIDE, HIGH = 720.0, 420.0
LEFT, RIGHT, TOP, BOTTOM = 64.0, 150.0, 64.0, 56.0
SMALL, BASE, LARGE = 11.0, 12.0, 15.0
APART = 15.0
"""Pixels between two names at the right."""

CURVES: tuple[tuple[str, Ink, Literal["circle", "square", "diamond"]], ...] = (
    ("scan and plan", Ink.DECODE, "circle"),
    ("run", Ink.RESAMPLE, "square"),
    ("of it the journal", Ink.THREADS, "diamond"),
    ("scan", Ink.GOOD, "circle"),
    ("list: sort by name", Ink.MUTED, "square"),
)
"""Phases that are drawn, each with a colour and a mark of its own."""

Place = Callable[[float, float], tuple[float, float]]


def chart(all_costs: Sequence[Costs]) -> Drawing:
    """Draws the curve; beside each line a dashed one that grows just as the number of photos does."""
    low, high = all_costs[0].photos, all_costs[-1].photos
    seconds = [costs.phases[name].cpu for costs in all_costs for name, *_ in CURVES]
    floor, ceiling = _power(min(seconds), math.floor), _power(max(seconds), math.ceil)

    def at(photos: float, cpu: float) -> tuple[float, float]:
        across = math.log(photos / low) / math.log(max(high / low, 10))
        up = math.log(max(cpu, floor) / floor) / math.log(ceiling / floor)
        return LEFT + across * (WIDE - LEFT - RIGHT), HIGH - BOTTOM - up * (HIGH - TOP - BOTTOM)

    shapes: list[Shape] = [
        Text(LEFT, 26, "What very many photos cost the program itself", Ink.TEXT, LARGE, bold=True),
        Text(LEFT, 45, "processor seconds, without making any photo; dashed: a straight line", Ink.MUTED, BASE),
        *_axes(all_costs, (floor, ceiling), at),
    ]
    names: list[tuple[float, str]] = []
    for name, ink, mark in CURVES:
        points = [at(costs.photos, costs.phases[name].cpu) for costs in all_costs]
        first = all_costs[0].phases[name].cpu
        shapes.append(Line((points[0], at(high, first * high / low)), ink, 1.0, (3.0, 4.0)))
        shapes.append(Line(tuple(points), ink, 2.0))
        shapes += [Dot(x, y, 4.0, ink, shape=mark) for x, y in points]
        names.append((points[-1][1], f"{name}: {all_costs[-1].phases[name].cpu:.1f} s"))
    shapes += [Text(WIDE - RIGHT + 10, y, words, Ink.TEXT, SMALL) for y, words in _apart(names)]
    return Drawing(WIDE, HIGH, tuple(shapes), "What very many photos cost the program itself", _told(all_costs))


def _power(value: float, rounded: Callable[[float], int]) -> float:
    return 10.0 ** rounded(math.log10(max(value, 1e-4)))


def _axes(all_costs: Sequence[Costs], seconds: tuple[float, float], at: Place) -> list[Shape]:
    shapes: list[Shape] = []
    cpu, (floor, ceiling) = seconds[0], seconds
    while cpu <= ceiling * 1.01:
        left, right = at(all_costs[0].photos, cpu), at(all_costs[-1].photos, cpu)
        shapes += [Line((left, right), Ink.LINE), Text(left[0] - 8, left[1] + 4, f"{cpu:g} s", Ink.MUTED, SMALL, "end")]
        cpu *= 10
    for costs in all_costs:
        x, y = at(costs.photos, floor)
        shapes.append(Text(x, y + 20, f"{costs.photos:,}", Ink.MUTED, SMALL, "middle"))
    x, y = at(math.sqrt(all_costs[0].photos * all_costs[-1].photos), floor)
    return [*shapes, Text(x, y + 42, "photos", Ink.MUTED, BASE, "middle")]


def _apart(names: Sequence[tuple[float, str]]) -> list[tuple[float, str]]:
    """The names beside the ends of their curves, moved down where one would lie on another."""
    placed: list[tuple[float, str]] = []
    for y, words in sorted(names):
        placed.append((max(y + 4, placed[-1][0] + APART) if placed else y + 4, words))
    return placed


def _told(all_costs: Sequence[Costs]) -> str:
    last = all_costs[-1]
    parts = [f"{name} {last.phases[name].cpu:.1f} s" for name, *_ in CURVES]
    return f"Lines by powers of ten from {all_costs[0].photos:,} photos to {last.photos:,}: there {', '.join(parts)}."
