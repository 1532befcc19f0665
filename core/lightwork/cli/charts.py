"""Charts in files, for the commands that draw one."""

import csv
import io
import os
from collections.abc import Iterable

from lightwork.drawing import DARK, LIGHT, Drawing, to_svg
from lightwork.errors import RecipeError
from lightwork.records import check_report, write_bytes

HELP = "Draw the chart: .svg or .png. May be repeated; a name that ends in -dark.svg is for a dark ground."


def check_chart(file: str) -> None:
    """Says so before the measurement, and not after it, when a chart has no good name.

    Raises:
        RecipeError: it has none, or would go over a picture.
    """
    if os.path.splitext(file)[1].lower() not in {".svg", ".png"}:
        raise RecipeError("chart", file, "a file that ends in .svg or .png")
    check_report("chart", file)


def write_chart(drawing: Drawing, file: str) -> None:
    """Draws a chart as the file's name wants it.

    Raises:
        RecipeError: the file cannot be written, or is a picture.
    """
    stem, ending = os.path.splitext(file)
    palette = DARK if stem.endswith("-dark") else LIGHT
    if ending.lower() == ".svg":
        write_bytes("chart", to_svg(drawing, palette).encode(), file)
        return
    from lightwork.pixels.canvas import to_png  # noqa: PLC0415 - only who wants a PNG waits for the letters

    write_bytes("chart", to_png(drawing, palette), file)


def csv_of(rows: Iterable[tuple[str, ...]]) -> str:
    """Rows as CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
