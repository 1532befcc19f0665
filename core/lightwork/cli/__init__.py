"""The command line, over the same functions that the window uses.

Exit codes: 0 all is well, 1 finished but some photos failed, 2 wrong usage or recipe, 130 interrupted.
"""

import os
import sys
from collections.abc import Sequence

import click

from lightwork.cli.article import article_command
from lightwork.cli.common import FAILED, INTERRUPTED, USAGE
from lightwork.cli.compare import compare_command
from lightwork.cli.demo import demo
from lightwork.cli.formats import formats_command
from lightwork.cli.presets import presets
from lightwork.cli.replay import replay
from lightwork.cli.resize import resize
from lightwork.cli.resume import resume
from lightwork.cli.runs import runs
from lightwork.cli.scaling import scaling_command
from lightwork.cli.self_test import self_test
from lightwork.cli.undo import undo
from lightwork.cli.version import show_log, show_version
from lightwork.errors import CrewError, JournalError, RecipeError

__all__ = ["cli", "main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        argv: arguments without the program's name; those of the process by default.

    Returns:
        The exit code.
    """
    try:
        code = cli.main(args=None if argv is None else list(argv), prog_name="lightwork", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return USAGE
    except RecipeError as error:
        click.echo(f"Error: {error}", err=True)
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except (CrewError, JournalError) as error:
        click.echo(f"Error: {error}", err=True)
        return FAILED
    except BrokenPipeError:  # whoever read our output has had enough; nothing more can be said there
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return code if isinstance(code, int) else 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--verbose", is_flag=True, is_eager=True, help="Show the log; with --version, of everything.")
@click.option("--version", is_flag=True, expose_value=False, callback=show_version, help="Show the version and exit.")
def cli(verbose: bool) -> None:
    """Resizes many photos on every core, shows it honestly, and never loses one.

    Without a command it opens the window.

    \b
    Examples:
      lightwork
      lightwork resize photos --to small --size 1600
      lightwork undo
    """  # noqa: D301 - click reads \b as "keep these lines"
    show_log(verbose)


for _command in (
    resize, replay, resume, undo, runs, compare_command, scaling_command, article_command, presets, formats_command,
    demo, self_test,
):  # fmt: skip
    cli.add_command(_command)
