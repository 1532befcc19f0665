"""`lightwork resize`: the job itself."""

import os
from contextlib import nullcontext, suppress
from itertools import chain
from typing import Any

import click
import msgspec

from lightwork import terminal
from lightwork.cli.common import FAILED, INTERRUPTED, PATHS, stoppable, write_pieces
from lightwork.cli.datasets import Grouped, check_recipe, dataset_options, wanted_of
from lightwork.cli.hands import crew_options, hands_of
from lightwork.cli.options import recipe_options
from lightwork.cli.outage import ask
from lightwork.cli.recipes import recipe_of
from lightwork.cli.recording import Wanted, record_options
from lightwork.cli.stores import Reach, check_stores, given_paths, store_option
from lightwork.crews import Crew, cores
from lightwork.crews.cluster import nodes_of
from lightwork.errors import CrewError, RecipeError
from lightwork.events import Paused
from lightwork.forecast import Forecast
from lightwork.journal import Journal, Recorder
from lightwork.ledger import csv_pieces, ledger_json
from lightwork.plan import Plan, reasons_of
from lightwork.recipe import Recipe, Replace
from lightwork.records import check_report
from lightwork.report import Report
from lightwork.run import Control, run
from lightwork.scan import SkipReason
from lightwork.stores import local_path
from lightwork.where import is_url

NOT_MADE = frozenset(
    {
        SkipReason.NOT_FOUND,
        SkipReason.NOT_ALLOWED,
        SkipReason.CANNOT_READ,
        SkipReason.FORMAT_LIMIT,
        SkipReason.SOURCE_CHANGED,
    }
)
"""Reasons for which something that the user wanted was not seen, or cannot be made: the run has failed for it."""


@click.command("resize", cls=Grouped)
@PATHS
@click.option("-o", "--to", "output", help="Folder for the results, made if needed; or a URL, as s3://bucket/folder.")
@recipe_options(all_of_them=True)
@crew_options
@store_option
@click.option("--incremental", is_flag=True, help="Leave out what an earlier run has done, and make the rest anew.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and about how long it would take; do nothing.")
@click.option("--json", "json_file", metavar="FILE|-", help="Write what was done with every file as JSON.")
@click.option("--csv", "csv_file", metavar="FILE|-", help="The same as CSV, a row for each result.")
@record_options
@click.option("--quiet", is_flag=True, help="Say nothing but errors.")
@dataset_options
def resize(
    paths: tuple[str, ...], workers: int, crew: str, incremental: bool, dry_run: bool, json_file: str | None,
    csv_file: str | None, record: str | None, record_without_names: bool, verbose: bool, quiet: bool,
    scheduler: str | None, tls_ca: str | None,
    tls_cert: str | None, tls_key: str | None, aliases: tuple[str, ...], store_options: tuple[str, ...], **wishes: Any,
) -> int:  # fmt: skip
    """Resizes the photos at and below PATH... into a folder. Both may be URLs, as s3://bucket/photos.

    \b
    Examples:
      lightwork resize ~/Pictures/beach --to small --size 1600
      lightwork resize photos --to square --size 600x600 --fit fill --format webp
      lightwork resize photos --to site --preset "Web 1600" --size 1600 --size 400
      lightwork resize photos --replace backup --backup originals --size 1600
      lightwork resize s3://bucket/photos --to s3://bucket/small --size 1600
    """  # noqa: D301 - click reads \b as "keep these lines"
    if json_file == csv_file == "-":
        raise RecipeError("csv", "-", "a file, where standard output is the JSON's")
    check_report("json", json_file)
    check_report("csv", csv_file)
    kept = Wanted(record, record_without_names, verbose)
    kept.check()
    wanted = wanted_of(wishes, incremental=incremental)
    paths, wishes["output"] = given_paths(paths), local_path(wishes["output"] or "")
    recipe = recipe_of(**wishes)
    check_recipe(wanted, recipe, incremental=incremental)
    _check_replace(recipe, wishes, incremental=incremental)
    afar = check_stores(paths, recipe, crew, data_set=bool(wanted.manifest or wanted.shards))
    reach = Reach(store_options)
    journal = Journal(disk=reach.disk)
    site = {"scheduler": scheduler, "tls_ca": tls_ca, "tls_cert": tls_cert, "tls_key": tls_key}
    with hands_of(crew, workers, **site, aliases=aliases) as hands:
        if not dry_run:
            hands.warm()
            journal.clear_dead(recipe.output)
        with journal.written(recipe) if incremental else nullcontext() as done:
            plan = reach.plan(paths, recipe, done)
        report = Report(plan, cores=cores())
        say = terminal.Speaker(quiet=quiet, to_stderr="-" in {json_file, csv_file})
        say.plan(plan)
        forecast = None
        if dry_run:
            say.tasks(plan)
            forecast = None if afar or (quiet and not json_file) else _foreseen(plan, hands.workers)
            if forecast is not None:
                say.forecast(forecast)
        elif plan.tasks:
            with journal.begin(plan, paths, recipe, crew, workers) as recorder, reach.over(hands, plan) as porters:
                _make_folder(recipe)
                carry_out(plan, porters, recorder, report, say)
            kept.deliver(report, say)
    code = finish(report, json_file, csv_file, dry_run=dry_run, forecast=forecast)
    wanted.deliver(report, recipe, paths, dry_run=dry_run, quiet=quiet)
    return code


def carry_out(plan: Plan, hands: Crew, recorder: Recorder, report: Report, say: terminal.Speaker) -> None:
    """Runs a plan, records and shows it; a run without a journal says so once."""
    trouble = ""
    with stoppable(Control()) as control, say.progress(report) as shown:
        for event in run(plan.tasks, hands, control, slate=recorder.slate):
            recorder.add(event)
            shown(event)
            if isinstance(event, Paused) and event.trouble is not None:
                trouble = ask(event.trouble, control)
    report.trouble = report.trouble or trouble
    report.nodes = nodes_of(hands)
    say.result(report)
    if recorder.trouble:
        click.echo(f"This run cannot be resumed or undone: {terminal.shown(recorder.trouble)}", err=True)


def _foreseen(plan: Plan, workers: int) -> Forecast | None:
    """What the run would come to, from a few photos that are made and thrown away; None if that cannot be told."""
    from lightwork.lab.foresee import foresee  # noqa: PLC0415 - before a run nobody asks

    with stoppable(Control()) as control, suppress(CrewError):
        return foresee(plan.tasks, workers, control)
    return None


def finish(
    report: Report, json_file: str | None, csv_file: str | None, *, dry_run: bool, forecast: Forecast | None = None
) -> int:
    """Writes the reports that were asked for, and gives the exit code."""
    if json_file:
        foreseen = {"forecast": msgspec.to_builtins(forecast)} if dry_run else {}
        write_pieces("json", ledger_json(report, **foreseen), json_file)
    if csv_file:
        write_pieces("csv", csv_pieces(report), csv_file)
    return _exit_code(report.plan, report, dry_run=dry_run)


def _check_replace(recipe: Recipe, wishes: dict[str, Any], *, incremental: bool) -> None:
    """Refuses what contradicts itself: originals are replaced only where that is all that can be meant.

    Raises:
        RecipeError: an option has no meaning beside another.
    """
    if recipe.replaces and wishes["output"]:
        raise RecipeError(
            "replace", recipe.replace.value, "'no' with --to: a result goes there or takes an original's place"
        )
    if recipe.replaces and incremental:
        raise RecipeError("incremental", None, "left out with --replace: what fits is left alone anyway")
    if wishes["backup"] and recipe.replace is not Replace.BACKUP:
        raise RecipeError("backup", wishes["backup"], "left out without --replace backup")


def _make_folder(recipe: Recipe) -> None:
    """Makes the output or backup folder before anything begins: a wrong one is said once and not for every photo.

    Raises:
        RecipeError: it cannot be made or written to.
    """
    folder, field = recipe.set_apart, "backup" if recipe.replaces else "output"
    if not folder or is_url(folder):
        return
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise RecipeError(field, folder, f"a folder that can be made ({error.strerror})") from error
    if not os.access(folder, os.W_OK):
        raise RecipeError(field, folder, "a folder that can be written to")


def _exit_code(plan: Plan, report: Report, *, dry_run: bool) -> int:
    if not dry_run and report.left and not report.trouble:
        return INTERRUPTED
    not_made = any(why in NOT_MADE for why in chain(reasons_of(plan.tasks), (skip.why for skip in plan.skips)))
    return FAILED if report.failed or report.trouble or not_made else 0
