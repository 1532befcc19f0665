"""`lightwork scaling`: how much faster more workers are, and how many are worth it."""

import os
import tempfile
from typing import Any

import click
import msgspec

from lightwork import terminal
from lightwork.cli.charts import HELP, check_chart, csv_of, write_chart
from lightwork.cli.common import INTERRUPTED, PATHS, stoppable, write_json, write_text
from lightwork.cli.options import recipe_options
from lightwork.cli.recipes import recipe_of
from lightwork.errors import RecipeError
from lightwork.lab.charts import english, speedup_chart, table
from lightwork.lab.limits import Limit
from lightwork.lab.sample import choose_sample
from lightwork.lab.scaling import Scaling, default_workers, scaling
from lightwork.pixels.look import look
from lightwork.plan import make_plan
from lightwork.records import check_report
from lightwork.run import Control
from lightwork.scan import scan

SIZE = (960, 540)
"""Pixels of the chart; a PNG has twice as many each way."""


COLUMNS = ("crew", "workers", "median", "fastest to slowest", "times faster", "of each core")

LIMITS = {
    Limit.CORES: "More workers than cores take turns: nothing is gained by them.",
    Limit.SMT: "Two workers on one physical core share it: the second adds less.",
    Limit.MEMORY_BANDWIDTH: "Photos take more processor time when more are made at once: memory and cache are shared.",
    Limit.DISK: "Reading takes longer when more read at once: the disk is the limit.",
    Limit.HAND_OVER: "Workers wait between two photos: handing work over takes time.",
    Limit.START_UP: "Starting the workers takes long beside the work itself.",
    Limit.NONE: "Nothing holds the workers back that could be measured.",
}

AMDAHL = (
    "Amdahl's law: a part s of the work cannot be shared; only one worker at a time can do it. The rest is "
    "shared by all, so n workers need s + (1 - s)/n of the time that one needs. However many there are, they are never "
    "more than 1/s times as fast: with 5 % that cannot be shared, 20 times is the limit."
)
BEND = (
    "The knee: each further worker gains less than the one before. The knee is the number of workers at which one more "
    "would add under 5 %. Beyond it you hardly wait less, but the computer gets warmer and has less left for the rest."
)


@click.command("scaling")
@PATHS
@recipe_options(all_of_them=False)
@click.option("--workers", metavar="N,N...", help="Numbers of workers.  [default: 1,2,4,... all cores, and one more]")
@click.option("--sample", type=int, help="How many of the photos.  [default: 40, more if they are small]")
@click.option("--repeat", type=int, default=3, show_default=True, help="Rounds of each.")
@click.option("--no-threads", is_flag=True, help="Processes only.")
@click.option("--explain", is_flag=True, help="Say what Amdahl's law and the knee are, for a class.")
@click.option("--chart", "charts", metavar="FILE", multiple=True, help=HELP)
@click.option("--csv", "csv_file", metavar="FILE|-", help="Write the points as CSV.")
@click.option("--json", "json_file", metavar="FILE|-", help="Write everything as JSON.")
def scaling_command(
    paths: tuple[str, ...], workers: str | None, sample: int | None, repeat: int, no_threads: bool, explain: bool,
    charts: tuple[str, ...], csv_file: str | None, json_file: str | None, **wishes: Any,
) -> int:  # fmt: skip
    """Measures one worker, two, four ... on the photos at PATH..., and throws the results away.

    \b
    Examples:
      lightwork scaling photos --size 1600
      lightwork scaling photos --workers 1,2,4 --explain --chart speed-up.svg
    """  # noqa: D301 - click reads \b as "keep these lines"
    numbers = default_workers() if workers is None else numbers_of(workers)
    for file in charts:
        check_chart(file)
    check_report("csv", csv_file)
    check_report("json", json_file)
    if csv_file == json_file == "-":
        raise RecipeError("csv", "-", "a file, since --json has the standard output")
    recipe = recipe_of(output=os.path.join(tempfile.gettempdir(), "lightwork"), **wishes)  # a plan needs one
    tasks = choose_sample(make_plan(scan(paths, also=recipe.read), recipe, look).tasks, sample)
    say = terminal.Speaker(quiet=False, to_stderr="-" in {csv_file, json_file})
    result: Scaling | None = None
    with stoppable(Control()) as control, say.rounds() as shown:
        for word in scaling(tasks, numbers, repeat=repeat, control=control, threads=not no_threads):
            if isinstance(word, Scaling):
                result = word
            else:
                shown(word)
    if result is None:
        return INTERRUPTED
    say.table(COLUMNS, rows(result))
    for sentence in (*sentences(result), *((AMDAHL, BEND) if explain else ())):
        click.echo(sentence, err="-" in {csv_file, json_file})
    for file in charts:
        write_chart(speedup_chart(result, english(result), *SIZE), file)
    if csv_file:
        write_text("csv", csv_of(table(result)), csv_file)
    if json_file:
        write_json(msgspec.to_builtins(result), json_file)
    return 0


def numbers_of(text: str) -> tuple[int, ...]:
    """Numbers between commas.

    Raises:
        RecipeError: something else is there.
    """
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError:
        raise RecipeError("workers", text, "whole numbers with commas between them, such as 1,2,4") from None


def rows(found: Scaling) -> list[tuple[str, ...]]:
    """The points as a terminal shows them."""
    return [
        (
            point.crew,
            str(point.workers),
            f"{point.median:.2f} s",
            f"{point.low:.2f} to {point.high:.2f} s",
            f"{point.speedup:.2f}",
            f"{point.efficiency:.0%}",
        )
        for point in found.points
    ]


def sentences(found: Scaling) -> list[str]:
    """What follows from the points: the law, the knee, what limits, and how it was measured."""
    if found.fit is None:
        law = f"No fit of Amdahl's law: {found.why_no_fit}."
    else:
        share, error = 100 * found.fit.serial, 100 * found.fit.uncertainty
        law = f"Amdahl's law fits with {share:.1f} % (+/- {error:.1f}) of the work not shared; the runs lie "
        law += f"{100 * found.fit.residual:.1f} % off."
    knee = "Not enough runs to say how many workers are worth it."
    if found.knee is not None:
        knee = f"The knee is at {found.knee}: one more worker adds under 5 %."
    return [law, knee, *(LIMITS[limit] for limit in found.limits), f"Method: {found.method}."]
