"""`lightwork --version`, with `--verbose` what a report of a bug should hold; `--verbose` alone shows the log."""

import logging
import platform

import click

import lightwork
from lightwork.crews import cores
from lightwork.crews.budget import free_memory
from lightwork.crews.sandbox import sandbox
from lightwork.pixels.versions import versions


def show_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Says the version and ends the program; what a worker would be confined to, too, where it is to be verbose."""
    if not wanted:
        return
    click.echo(f"lightwork, version {lightwork.__version__}")
    if context.params["verbose"]:
        for name, fact in facts().items():
            click.echo(f"{name}: {fact}")
    context.exit()


def facts() -> dict[str, str]:
    """What a report of a bug should hold, beside our own version."""
    own = {
        "python": f"{platform.python_version()} ({platform.python_implementation()})",
        "system": f"{platform.system()} {platform.release()}, {platform.machine()}",
        "cores": str(cores()),
        "memory for a run": f"{free_memory() // 1_000_000:,} MB",
        "sandbox": str(sandbox()),
    }
    return own | versions()


def show_log(verbose: bool) -> None:
    """Has the log written to standard error, in full."""
    if verbose:
        logging.basicConfig(level=logging.DEBUG, format="%(relativeCreated)6.0f ms  %(name)s: %(message)s")
        logging.getLogger("PIL").setLevel(logging.INFO)
