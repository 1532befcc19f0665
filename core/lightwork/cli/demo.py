"""`lightwork demo`: photos to try it on."""

import os

import click
import platformdirs

from lightwork import terminal
from lightwork.pixels.demo import make_demo


@click.command("demo")
@click.argument("folder", required=False, type=click.Path())
def demo(folder: str | None) -> int:
    """Makes demonstration photos in FOLDER (by default in the user's cache) and prints the folder.

    \b
    Examples:
      lightwork demo
      lightwork demo demo-photos
    """  # noqa: D301 - click reads \b as "keep these lines"
    place = folder or os.path.join(platformdirs.user_cache_dir("lightwork"), "demo-photos")
    os.makedirs(place, exist_ok=True)
    for path in terminal.Speaker(quiet=False, to_stderr=True).steps(make_demo(place), "Making demonstration photos"):
        del path
    click.echo(place)
    return 0
