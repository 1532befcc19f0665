"""`lightwork formats`: what this installation reads and writes."""

import click

from lightwork import formats, terminal
from lightwork.cli.common import write_json


@click.command("formats")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--markdown", is_flag=True, help="The table of docs/formats.md: what any installation can do.")
def formats_command(as_json: bool, markdown: bool) -> int:
    """Lists the formats that are read and written, and what each can hold.

    \b
    Examples:
      lightwork formats
      lightwork formats --json
    """  # noqa: D301 - click reads \b as "keep these lines"
    if as_json:
        write_json(formats.table(), "-")
    elif markdown:
        click.echo(formats.markdown(), nl=False)
    else:
        rows = [formats.cells(kind, here=True) for kind in formats.KINDS.values()]
        terminal.Speaker(quiet=False, to_stderr=False).table(formats.COLUMNS, rows)
    return 0
