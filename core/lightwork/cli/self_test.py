"""`lightwork self-test`: whether this installation works, in a few lines."""

import click

import lightwork
from lightwork import scratch
from lightwork.cli.common import FAILED
from lightwork.crews import cores
from lightwork.crews.sandbox import sandbox
from lightwork.lab.checkup import check_up


@click.command("self-test")
def self_test() -> int:
    """Has every crew of this machine resize a few pictures of its own making, checks the results, and says OK.

    Nothing is kept, and nothing of yours is read.

    \b
    Examples:
      lightwork self-test
    """  # noqa: D301 - click reads \b as "keep these lines"
    click.echo(f"lightwork {lightwork.__version__}, {cores()} cores, sandbox {sandbox()}")
    good = True
    try:
        with scratch.folder("selftest") as folder:
            for checked in check_up(folder):
                good &= not checked.fault
                said = (
                    checked.fault or f"{len(checked.endings)} pictures as they should be ({' '.join(checked.endings)})"
                )
                click.echo(f"{checked.crew}: {said}, {checked.seconds:.1f} s")
    except OSError as error:
        click.echo(f"There is no folder to try it in: {error}", err=True)
        good = False
    click.echo("OK" if good else "Not OK")
    return 0 if good else FAILED
