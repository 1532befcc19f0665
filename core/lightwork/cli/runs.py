"""`lightwork runs`: what was done, and when."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import click
import msgspec

from lightwork import terminal
from lightwork.cli.common import RUN, write_json
from lightwork.errors import RecipeError
from lightwork.journal import Journal, RunSummary
from lightwork.records import record_csv, record_json

COLUMNS = ("run", "begun", "state", "photos", "done", "copied", "failed", "left", "seconds", "from", "to")


@click.command("runs")
@RUN
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--csv", "as_csv", is_flag=True, help="Every photo of RUN as CSV, a row for each result.")
def runs(number: int | None, as_json: bool, as_csv: bool) -> int:
    """Lists the runs of this computer, the latest first; of RUN alone, what became of every photo.

    \b
    Examples:
      lightwork runs
      lightwork runs 7 --csv > run7.csv
    """  # noqa: D301 - click reads \b as "keep these lines"
    if as_csv and (as_json or number is None):
        raise RecipeError("csv", None, "given for one run, and without --json")
    journal = Journal()
    if number is not None:
        _tell(journal, journal.run(number), as_json=as_json, as_csv=as_csv)
        return 0
    found = journal.runs()
    if as_json:
        write_json([_plain(run) for run in found], "-")
    else:
        _table(found)
    return 0


def _tell(journal: Journal, run: RunSummary, *, as_json: bool, as_csv: bool) -> None:
    """One run: all of its photos for programs, and for people those that failed."""
    if as_json or as_csv:
        photos = journal.photos(run.id)
        for piece in record_csv(photos) if as_csv else record_json(run, photos):
            click.echo(piece.encode("utf-8", "surrogateescape"), nl=False)
        return
    _table([run])
    for photo in journal.photos(run.id, failed=True):
        click.echo(f"failed: {terminal.shown(photo.source)}: {terminal.shown(photo.reason)}")


def _table(found: Iterable[RunSummary]) -> None:
    terminal.Speaker(quiet=False, to_stderr=False).table(COLUMNS, map(_row, found))


def _row(run: RunSummary) -> tuple[str, ...]:
    begun = datetime.fromisoformat(run.begun).astimezone().strftime("%Y-%m-%d %H:%M")
    first, more = terminal.shown(run.paths[0]) if run.paths else "", len(run.paths) - 1
    return (
        str(run.id),
        begun,
        "partly undone" if run.partly_undone else run.state.value,
        *(str(count) for count in (run.tasks, run.done, run.copied, run.failed, run.left)),
        f"{run.seconds:.1f}",
        f"{first} and {more} more" if more > 0 else first,
        terminal.shown(run.output),
    )


def _plain(run: RunSummary) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(run)
    return plain | {"left": run.left}
