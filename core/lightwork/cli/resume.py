"""`lightwork resume`: makes what is left of a run that was stopped or died."""

from typing import Any

import click

from lightwork import terminal
from lightwork.cli.common import RUN
from lightwork.cli.hands import crew_options, hands_of
from lightwork.cli.recording import Wanted, record_options
from lightwork.cli.resize import carry_out, finish
from lightwork.cli.stores import Reach, store_option
from lightwork.crews import cores
from lightwork.errors import RecipeError
from lightwork.journal import Journal
from lightwork.report import Report


@click.command("resume")
@RUN
@crew_options
@store_option
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("--json", "json_file", metavar="FILE|-", help="Write what was done with every file as JSON.")
@click.option("--csv", "csv_file", metavar="FILE|-", help="The same as CSV, a row for each result.")
@record_options
@click.option("--quiet", is_flag=True, help="Say nothing but errors.")
def resume(
    number: int | None, workers: int, crew: str, dry_run: bool, json_file: str | None, csv_file: str | None,
    record: str | None, record_without_names: bool, verbose: bool, quiet: bool, store_options: tuple[str, ...],
    **cluster: Any,
) -> int:  # fmt: skip
    """Makes what is left of RUN (by default the last one that was not finished), and tries again what failed in it.

    \b
    Examples:
      lightwork resume
      lightwork resume 7 --dry-run
      lightwork resume --verbose --record run.lwrun
    """  # noqa: D301 - click reads \b as "keep these lines"
    if json_file == csv_file == "-":
        raise RecipeError("csv", "-", "a file, where standard output is the JSON's")
    kept = Wanted(record, record_without_names, verbose)
    kept.check()
    reach = Reach(store_options)
    journal = Journal(disk=reach.disk)
    say = terminal.Speaker(quiet=quiet, to_stderr="-" in {json_file, csv_file})
    if number is None:
        unfinished = journal.unfinished()
        if not unfinished:
            click.echo("No run was left unfinished.", err=True)
            return 0
        number = unfinished[0].id
    plan = journal.resume_plan(number)
    report = Report(plan, cores=cores())
    say.plan(plan)
    if dry_run:
        say.tasks(plan)
    else:
        journal.clear_leftovers(number)
        with (
            hands_of(crew, workers, **cluster) as hands,
            reach.over(hands, plan) as porters,
            journal.resume(number, plan, crew, workers) as recorder,
        ):
            carry_out(plan, porters, recorder, report, say)
        kept.deliver(report, say)
    return finish(report, json_file, csv_file, dry_run=dry_run)
