"""A figure for each workload: the wall seconds of all peers on all cores, the quickest first."""

from pathlib import Path

from bench.peers.results import Line, Result
from lightwork.drawing import DARK, LIGHT, Drawing, Ink, to_svg
from lightwork.lab.bars import BarRow, bar_chart


def chart(result: Result) -> Drawing | None:
    """The figure of a workload; None where nobody has finished."""
    lines = result.finished(result.cores)
    if not lines:
        return None
    return bar_chart(
        [_bar(line) for line in lines],
        title=f"{result.name}: {result.title}",
        subtitle=f"{result.count:,} photos on {result.cores} cores, the whole program from start to end",
        axis="wall seconds",
        small_print=(
            f"The median of {result.repeat} rounds, with a line from the quickest to the slowest. dB: PSNR against the",
            "full decode and Pillow's Lanczos. Lightwork (warm): its bar is the run, workers up; its stroke the whole.",
        ),
    )


def _bar(line: Line) -> BarRow:
    """One peer; the warm line is drawn with what it is about, the run alone."""
    walls = [took.wall for took in line.rounds]
    ours = line.peer.startswith("Lightwork")
    warm = line.peer.endswith("(warm)") and line.work is not None
    seconds = line.work if warm and line.work is not None else line.wall
    quality = "" if line.psnr is None else f", {line.psnr:.1f} dB"
    return BarRow(
        label=line.peer,
        seconds=seconds,
        low=seconds if warm else min(walls),
        high=seconds if warm else max(walls),
        mark=line.wall if warm else None,
        note=f"{seconds:.2f} s{quality}",
        ink=Ink.ACCENT if ours else Ink.MUTED,
        hollow=warm,
    )


def save(result: Result, figures: Path) -> str:
    """Writes the figure for a light and for a dark ground; gives the lines of Markdown that show it."""
    drawing = chart(result)
    if drawing is None:
        return ""
    figures.mkdir(parents=True, exist_ok=True)
    name = f"bench-{result.name}"
    (figures / f"{name}.svg").write_text(to_svg(drawing, LIGHT), encoding="utf-8")
    (figures / f"{name}-dark.svg").write_text(to_svg(drawing, DARK), encoding="utf-8")
    return (
        f'<picture><source media="(prefers-color-scheme: dark)" srcset="figures/{name}-dark.svg">'
        f'<img src="figures/{name}.svg" alt="{drawing.title}: a bar for each program; '
        'the tables below have the figures"></picture>\n'
    )
