"""`lightwork undo`: takes back what a run wrote."""

from collections.abc import Iterator

import click

from lightwork.cli.common import FAILED, RUN
from lightwork.cli.stores import Reach, store_option
from lightwork.errors import JournalError
from lightwork.journal import Journal, Kept, RunState, Undone
from lightwork.terminal import shown
from lightwork.where import is_url


@click.command("undo")
@RUN
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@store_option
def undo(number: int | None, dry_run: bool, store_options: tuple[str, ...]) -> int:
    """Moves what RUN (by default the last one) wrote to the trash, where it is still just that.

    What was changed since is left alone and named. What it wrote to a store is deleted there: stores have no trash.

    \b
    Examples:
      lightwork undo --dry-run
      lightwork undo
      lightwork undo 7
    """  # noqa: D301 - click reads \b as "keep these lines"
    reach = Reach(store_options)
    journal = Journal(disk=reach.disk)
    if number is None:
        number = _last(journal)
    undone = journal.undo(number, dry_run=dry_run, trash=reach.trash)
    for line in _told(undone, dry_run=dry_run):
        click.echo(line)
    for left in undone.kept:
        click.echo(f"left alone: {shown(left.path)}: {left.why}{f' ({left.detail})' if left.detail else ''}", err=True)
    return FAILED if any(left.why in {Kept.NO_TRASH, Kept.NO_ORIGINAL} for left in undone.kept) else 0


def _last(journal: Journal) -> int:
    for run in journal.runs():
        if run.state not in {RunState.RUNNING, RunState.UNDONE}:
            return run.id
    raise JournalError("there is no run that could be undone")


def _told(undone: Undone, *, dry_run: bool) -> Iterator[str]:
    if dry_run:
        yield from (f"{shown(path)} -> {'deleted' if is_url(path) else 'trash'}" for path in undone.trashed)
    verb = "would be moved" if dry_run else "moved"
    deleted = sum(map(is_url, undone.trashed))
    if deleted:
        yield f"{deleted} {'would be ' if dry_run else ''}deleted in the store"
    trashed = len(undone.trashed) - deleted
    yield f"{trashed} {verb} to the trash, {len(undone.kept)} left alone, {undone.gone} gone already"
    if undone.restored:
        yield f"{len(undone.restored)} originals {'would be ' if dry_run else ''}brought back"
    if undone.folders:
        yield f"{len(undone.folders)} empty folders removed"
