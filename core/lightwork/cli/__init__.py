"""The command line, over the same functions that the window uses.

Exit codes: 0 all is well, 1 finished but some photos failed, 2 wrong usage or recipe, 130 interrupted.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from lightwork.cli.common import FAILED, INTERRUPTED, USAGE
from lightwork.errors import CrewError, JournalError, RecipeError

__all__ = ["cli", "main"]

_COMMANDS = {
    "resize": "resize:resize",
    "replay": "replay:replay",
    "resume": "resume:resume",
    "undo": "undo:undo",
    "runs": "runs:runs",
    "compare": "compare:compare_command",
    "scaling": "scaling:scaling_command",
    "article": "article:article_command",
    "presets": "presets:presets",
    "formats": "formats:formats_command",
    "demo": "demo:demo",
    "self-test": "self_test:self_test",
}
"""Where each command is; only the one that is wanted is imported: the others would double the start's time."""


class _Commands(click.Group):
    """The commands, each fetched when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names."""
        del ctx
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One of them; None if there is no such."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(f"lightwork.cli.{module}"), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command and its arguments. Where there are only photos and folders, the window opens with them."""
        if args[0] not in _COMMANDS and all(map(os.path.lexists, args)):
            from lightwork.cli.opening import opening  # noqa: PLC0415 - seldom wanted

            return opening.name, opening, args
        return super().resolve_command(ctx, args)


def _show_version(context: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted:
        from lightwork.cli.version import show_version  # noqa: PLC0415 - seldom wanted

        show_version(context, option, wanted)


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


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--verbose", is_flag=True, is_eager=True, help="Show the log; with --version, of everything.")
@click.option("--version", is_flag=True, expose_value=False, callback=_show_version, help="Show the version and exit.")
def cli(verbose: bool) -> None:
    """Resizes many photos on every core, shows it honestly, and never loses one.

    Without a command it opens the window, with the photos and folders that are given.

    \b
    Examples:
      lightwork
      lightwork photos
      lightwork resize photos --to small --size 1600
      lightwork undo
    """  # noqa: D301 - click reads \b as "keep these lines"
    if verbose:
        from lightwork.cli.version import show_log  # noqa: PLC0415 - seldom wanted

        show_log(verbose)
