"""`lightwork runs`: what was done, and when."""

from datetime import datetime
from typing import Any

import click
import msgspec

from lightwork import terminal
from lightwork.cli.common import write_json
from lightwork.journal import Journal, RunSummary

COLUMNS = ("run", "begun", "state", "photos", "done", "copied", "failed", "left", "seconds", "from", "to")


@click.command("runs")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def runs(as_json: bool) -> int:
    """Lists the runs of this computer, the latest first."""
    found = Journal().runs()
    if as_json:
        write_json([_plain(run) for run in found], "-")
    else:
        terminal.Speaker(quiet=False, to_stderr=False).table(COLUMNS, map(_row, found))
    return 0


def _row(run: RunSummary) -> tuple[str, ...]:
    begun = datetime.fromisoformat(run.begun).astimezone().strftime("%Y-%m-%d %H:%M")
    first, more = terminal.shown(run.paths[0]) if run.paths else "", len(run.paths) - 1
    return (
        str(run.id),
        begun,
        run.state.value,
        *(str(count) for count in (run.tasks, run.done, run.copied, run.failed, run.left)),
        f"{run.seconds:.1f}",
        f"{first} and {more} more" if more > 0 else first,
        terminal.shown(run.output),
    )


def _plain(run: RunSummary) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(run)
    return plain | {"left": run.left}
