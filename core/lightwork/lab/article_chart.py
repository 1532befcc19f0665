"""The article's chart: a bar for each program, with what starting and ending its workers adds."""

from lightwork.drawing import Drawing, Ink
from lightwork.lab.article import Article, Row
from lightwork.lab.article_turn import Program
from lightwork.lab.bars import BarRow, bar_chart


def article_chart(result: Article) -> Drawing:
    """The programs as bars: warm seconds, their range, and a stroke at the cold seconds."""
    loop = result.row(Program.LOOP).warm_median
    workers = max(row.workers for row in result.rows)
    repeat = "one turn" if result.repeat == 1 else f"{result.repeat} turns"
    return bar_chart(
        [_bar(row, loop) for row in result.rows],
        title=f"{result.images:,} photos to 600x600 pixels",
        subtitle=f"The article's two programs and Lightwork, {workers} workers on {result.cores} cores",
        axis="seconds",
        small_print=(
            f"Bar: the photos alone; the median of {repeat}, with a line from the quickest to the slowest.",
            "Stroke: with starting and ending the workers. Times (x): as fast as the plain loop.",
            "All that save: bicubic, JPEG quality 75, every error read. As published the article's programs",
            "save no file and look at no error.",
        ),
    )


def _bar(row: Row, loop: float) -> BarRow:
    """One program; those that save nothing are outlines, and say so."""
    ours = row.program.value.startswith("Lightwork")
    times = f"{loop / row.warm_median:.1f}x" if row.saves else "saves nothing"
    return BarRow(
        label=row.program.value,
        seconds=row.warm_median,
        low=min(row.warm),
        high=max(row.warm),
        mark=row.cold_median,
        note=f"{row.warm_median:.2f} s, {times}",
        ink=Ink.ACCENT if ours else Ink.MUTED,
        hollow=not row.saves,
    )
