"""`lightwork compare`: the measurement."""

import os
import tempfile
from typing import Any

import click
import msgspec

from lightwork import terminal
from lightwork.cli.common import INTERRUPTED, PATHS, stoppable, write_json
from lightwork.cli.options import recipe_options
from lightwork.cli.recipes import recipe_of
from lightwork.crews import cores
from lightwork.lab.compare import Comparison, compare
from lightwork.lab.sample import choose_sample
from lightwork.pixels.look import look
from lightwork.plan import make_plan
from lightwork.run import Control
from lightwork.scan import scan


@click.command("compare")
@PATHS
@recipe_options(all_of_them=False)
@click.option("--workers", type=int, default=cores, help="Of the threads and the processes.  [default: all cores]")
@click.option("--sample", type=int, help="How many of the photos.  [default: 40, more if they are small]")
@click.option("--repeat", type=int, default=3, show_default=True, help="Rounds of each crew.")
@click.option("--with-stock", is_flag=True, help="Python's own ProcessPoolExecutor takes part, too.")
@click.option("--json", "json_file", metavar="FILE|-", help="Write the timings as JSON.")
def compare_command(
    paths: tuple[str, ...], workers: int, sample: int | None, repeat: int, with_stock: bool, json_file: str | None,
    **wishes: Any,
) -> int:  # fmt: skip
    """Measures one core, threads and processes on the photos at PATH..., and throws the results away.

    \b
    Examples:
      lightwork compare photos --size 1600
      lightwork compare photos --size 1600 --sample 100 --repeat 5 --with-stock
    """  # noqa: D301 - click reads \b as "keep these lines"
    recipe = recipe_of(output=os.path.join(tempfile.gettempdir(), "lightwork"), **wishes)  # a plan needs one
    plan = make_plan(scan(paths, also=recipe.read), recipe, look)
    say = terminal.Speaker(quiet=False, to_stderr=json_file == "-")
    result: Comparison | None = None
    tasks = choose_sample(plan.tasks, sample)
    with stoppable(Control()) as control, say.rounds() as shown:
        for word in compare(tasks, workers, repeat=repeat, with_stock=with_stock, control=control):
            if isinstance(word, Comparison):
                result = word
            else:
                shown(word)
    if result is None:
        return INTERRUPTED
    say.comparison(result)
    if json_file:
        write_json(msgspec.to_builtins(result), json_file)
    return 0
