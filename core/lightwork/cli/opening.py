"""`lightwork PATH...`: the window, with these photos and folders in it, as most people expect."""

import click

from lightwork.cli.common import USAGE
from lightwork.cli.window import open_window


@click.command("open")
@click.argument("paths", nargs=-1, type=click.Path())
def opening(paths: tuple[str, ...]) -> int:
    """Opens the window with the photos and folders of PATH... in it."""
    code = open_window(paths)
    if code is not None:
        return code
    click.echo(
        "The window is not installed here: `lightwork resize PATH --to FOLDER --size 1600` does the work.", err=True
    )
    return USAGE
