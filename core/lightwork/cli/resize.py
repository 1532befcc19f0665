"""`lightwork resize`: the job itself."""

import os
from typing import Any

import click

from lightwork import terminal
from lightwork.cli.common import FAILED, INTERRUPTED, PATHS, stoppable, write_json, write_text
from lightwork.cli.options import choice, recipe_options
from lightwork.cli.recipes import recipe_of
from lightwork.crews import CrewKind, cores, make_crew
from lightwork.errors import RecipeError
from lightwork.ledger import ledger, ledger_csv
from lightwork.pixels.look import look
from lightwork.plan import Plan, make_plan
from lightwork.report import Report
from lightwork.run import Control, run
from lightwork.scan import SkipReason, scan

NOT_MADE = frozenset({SkipReason.NOT_FOUND, SkipReason.NOT_ALLOWED, SkipReason.CANNOT_READ, SkipReason.FORMAT_LIMIT})
"""Reasons for which something that the user wanted was not seen, or cannot be made: the run has failed for it."""


@click.command("resize")
@PATHS
@click.option("--to", "output", help="Folder for the results; made if needed.")
@recipe_options(all_of_them=True)
@click.option("--workers", type=int, default=cores, help="How many photos at a time.  [default: all cores]")
@click.option("--crew", type=choice(CrewKind), default="processes", show_default=True, help="Who does the work.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("--json", "json_file", metavar="FILE|-", help="Write what was done with every file as JSON.")
@click.option("--csv", "csv_file", metavar="FILE|-", help="The same as CSV, a row for each result.")
@click.option("--quiet", is_flag=True, help="Say nothing but errors.")
def resize(
    paths: tuple[str, ...], workers: int, crew: str, dry_run: bool, json_file: str | None, csv_file: str | None,
    quiet: bool, **wishes: Any,
) -> int:  # fmt: skip
    """Resizes the photos at and below PATH... into a folder.

    \b
    lightwork resize ~/Pictures/beach --to small --size 1600
    lightwork resize photos --to square --size 600x600 --fit fill --format webp
    lightwork resize photos --to site --preset "Web 1600" --size 1600 --size 400
    """  # noqa: D301 - click reads \b as "keep these lines"
    if json_file == csv_file == "-":
        raise RecipeError("csv", "-", "a file, where standard output is the JSON's")
    recipe = recipe_of(**wishes)
    with make_crew(crew, workers) as hands:
        if not dry_run:
            hands.warm()
        plan = make_plan(scan(paths, recipe.output, recipe.read), recipe, look)
        report = Report(plan)
        say = terminal.Speaker(quiet=quiet, to_stderr="-" in {json_file, csv_file})
        say.plan(plan)
        if dry_run:
            say.tasks(plan)
        elif plan.tasks:
            _make_folder(recipe.output)
            with stoppable(Control()) as control, say.progress(report) as shown:
                for event in run(plan.tasks, hands, control):
                    shown(event)
            say.result(report)
    if json_file:
        write_json(ledger(report), json_file)
    if csv_file:
        write_text("csv", ledger_csv(report), csv_file)
    return _exit_code(plan, report, dry_run=dry_run)


def _make_folder(folder: str) -> None:
    """Makes the output folder before anything begins, so that a wrong one is said once and not for every photo.

    Raises:
        RecipeError: it cannot be made or written to.
    """
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise RecipeError("output", folder, f"a folder that can be made ({error.strerror})") from error
    if not os.access(folder, os.W_OK):
        raise RecipeError("output", folder, "a folder that can be written to")


def _exit_code(plan: Plan, report: Report, *, dry_run: bool) -> int:
    if not dry_run and report.left and not report.trouble:
        return INTERRUPTED
    skips = [*plan.skips, *(skip for task in plan.tasks for skip in task.left_out)]
    return FAILED if report.failed or report.trouble or any(skip.why in NOT_MADE for skip in skips) else 0
