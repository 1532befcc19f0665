"""The tables of docs/million.md, which are written anew between two marks of that page."""

from collections.abc import Callable, Sequence
from pathlib import Path

from bench.scale.chart import chart
from bench.scale.measure import Costs
from lightwork.drawing import DARK, LIGHT, to_svg

BEGIN, END = "<!-- the curve: written by `make scale` -->", "<!-- the end of the curve -->"

MEGA = 1e6


def tables(all_costs: Sequence[Costs], setting: str) -> str:
    """Seconds, seconds a photo, and memory, each phase in a row."""
    names = list(dict.fromkeys(name for costs in all_costs for name in costs.phases))
    photos = [f"{costs.photos:,}" for costs in all_costs]
    seconds = [_row(name, all_costs, lambda costs, name: f"{costs.phases[name].cpu:.2f}") for name in names]
    each = [_row(name, all_costs, lambda costs, name: f"{_micro(costs, name):.1f}") for name in names]
    walls = [_row(name, all_costs, _wall) for name in names if any(_wall(c, name) for c in all_costs)]
    peaks = [_row(name, all_costs, _megabytes) for name in names if any(_megabytes(c, name) for c in all_costs)]
    files = [
        ["journal, bytes a photo", *(f"{costs.journal_bytes / costs.photos:.0f}" for costs in all_costs)],
        ["table of results, bytes a photo", *(f"{costs.csv_bytes / costs.photos:.0f}" for costs in all_costs)],
        ["list: 99 of 100 paintings, ms", *(f"{1000 * costs.tick:.1f}" for costs in all_costs)],
    ]
    return "\n".join(
        [
            setting,
            "",
            *_table("processor seconds", photos, seconds),
            *_table("microseconds a photo", photos, each),
            *_table("seconds by the clock", photos, walls),
            *_table("most memory meanwhile, MB", photos, peaks),
            *_table("beside that", photos, files),
        ]
    )


def _micro(costs: Costs, name: str) -> float:
    return costs.phases[name].cpu / costs.photos * MEGA


def _megabytes(costs: Costs, name: str) -> str:
    phase = costs.phases.get(name)
    return f"{phase.peak / MEGA:.0f}" if phase and phase.peak else ""


def _wall(costs: Costs, name: str) -> str:
    phase = costs.phases.get(name)
    return f"{phase.wall:.2f}" if phase and phase.wall else ""


def _row(name: str, all_costs: Sequence[Costs], told: Callable[[Costs, str], str]) -> list[str]:
    return [name, *(told(costs, name) if name in costs.phases else "" for costs in all_costs)]


def _table(corner: str, photos: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    head = [f"| {corner} | {' | '.join(photos)} |", f"| --- |{' ---: |' * len(photos)}"]
    return [*head, *(f"| {' | '.join(row)} |" for row in rows), ""]


def write(all_costs: Sequence[Costs], setting: str, docs: Path) -> None:
    """Puts tables and figure into the guide."""
    drawing = chart(all_costs)
    figures = docs / "figures"
    (figures / "million.svg").write_text(to_svg(drawing, LIGHT), encoding="utf-8")
    (figures / "million-dark.svg").write_text(to_svg(drawing, DARK), encoding="utf-8")
    page = docs / "million.md"
    before, rest = page.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    page.write_text(f"{before}{BEGIN}\n\n{tables(all_costs, setting)}\n{END}{after}", encoding="utf-8")
