#!/usr/bin/env python3
"""Writes what bash, zsh and fish complete the command with: completions.py FOLDER, laid out as in /usr/share.

It runs with the Python that has Lightwork. Click makes the scripts; they ask `lightwork` at each press of Tab.
"""

import sys
from pathlib import Path

from click.shell_completion import BashComplete as _BashComplete
from click.shell_completion import FishComplete, ShellComplete, ZshComplete

from lightwork.__main__ import COMPLETING
from lightwork.cli import cli


class BashComplete(_BashComplete):
    """Without a look at the bash of this machine: the script is for others."""

    @staticmethod
    def _check_version() -> None:
        """Bash 4.4 and newer completes; an older one says so."""


PLACES: dict[str, type[ShellComplete]] = {
    "bash-completion/completions/lightwork": BashComplete,
    "zsh/vendor-completions/_lightwork": ZshComplete,
    "fish/vendor_completions.d/lightwork.fish": FishComplete,
}


def main(folder: Path) -> None:
    """Writes all three."""
    for place, shell in PLACES.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(shell(cli, {}, "lightwork", COMPLETING).source(), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
