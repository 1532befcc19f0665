#!/usr/bin/env python3
"""Makes the manual pages of both programs: manual.py PYTHON VERSION DATE FOLDER. PYTHON has Lightwork installed."""

import gzip
import subprocess
import sys
from pathlib import Path

ASK = """
import json, click
from lightwork.cli import cli

def told(command, path):
    context = click.Context(command, info_name=path)
    options = [record for one in command.params if (record := one.get_help_record(context))]
    yield {"path": path, "usage": command.collect_usage_pieces(context), "help": command.help or "", "options": options}
    for name in command.list_commands(context) if isinstance(command, click.Group) else ():
        yield from told(command.get_command(context, name), f"{path} {name}")

print(json.dumps(list(told(cli, "lightwork"))))
"""
"""What the command line says about itself, as JSON."""

WINDOW = r"""
.SH NAME
lightwork-gui \- batch image resizer, the window
.SH SYNOPSIS
.B lightwork-gui
.RI [ OPTION ]...
.RI [ PATH ]...
.SH DESCRIPTION
Opens the window of Lightwork, with the files and folders of the command line in it.
If a window of the same person is open on the same screen, they are added to that one.
With any option it is a window of its own.
.SH OPTIONS
.TP
.B \-\-new\-window
Opens another window, also where one is open.
.TP
.BR \-\-theme " system|light|dark"
The colours; those of the preferences by default.
.TP
.BR \-\-language " CODE"
The language; that of the preferences by default.
.TP
.BR \-\-replay " FILE"
Plays back a run that was recorded, and does nothing else.
.TP
.BR \-\-speed " SPEED"
How many times as fast.
.SH SEE ALSO
.BR lightwork (1)
"""


def main(python: str, version: str, date: str, folder: Path) -> None:
    """Writes lightwork.1.gz and lightwork-gui.1.gz."""
    import json  # noqa: PLC0415 - the other one is in a text

    told = subprocess.run([python, "-c", ASK], capture_output=True, text=True, check=True)
    folder.mkdir(parents=True, exist_ok=True)
    pages = {"lightwork": command_page(json.loads(told.stdout)), "lightwork-gui": WINDOW}
    for name, text in pages.items():
        page = f'.TH {name.upper()} 1 "{date}" "Lightwork {version}" "User Commands"\n{text.lstrip()}'
        (folder / f"{name}.1.gz").write_bytes(gzip.compress(page.encode(), mtime=0))


def command_page(commands: list[dict[str, object]]) -> str:
    """The page of the command line, a section for each command."""
    top, *others = commands
    lines = [".SH NAME", r"lightwork \- batch image resizer, the command line", ".SH SYNOPSIS", ".B lightwork"]
    lines += [".RI [ OPTION ]... ", ".RI [ COMMAND ]...", ".SH DESCRIPTION", *_paragraphs(str(top["help"]))]
    lines += [".SH OPTIONS", *_options(top), ".SH COMMANDS"]
    for command in others:
        usage = " ".join(map(str, command["usage"]))  # type: ignore[call-overload]
        lines += [f'.SS "{_safe(command["path"])} {_safe(usage)}"', *_paragraphs(str(command["help"]))]
        lines += _options(command)
    lines += [".SH EXIT STATUS", "0 all is well, 1 some photos failed, 2 wrong usage, 130 interrupted."]
    lines += [".SH SEE ALSO", ".BR lightwork-gui (1)"]
    return "\n".join(lines) + "\n"


def _options(command: dict[str, object]) -> list[str]:
    lines = []
    for name, help in command["options"]:  # type: ignore[attr-defined]
        lines += [".TP", f"\\fB{_safe(name)}\\fR", *_paragraphs(help)]
    return lines


def _paragraphs(text: str) -> list[str]:
    """Text as roff; paragraphs that click marks as such keep their lines."""
    found: list[str] = []
    for paragraph in text.split("\n\n"):
        lines = [_line(line.strip()) for line in paragraph.replace("\b", "").splitlines() if line.strip("\b ")]
        found += [".PP"] if found else []
        found += [".nf", *lines, ".fi"] if "\b" in paragraph else lines
    return found


def _line(text: str) -> str:
    """A line of roff must not begin with a dot or a quote."""
    line = _safe(text)
    return f"\\&{line}" if line.startswith((".", "'")) else line


def _safe(text: object) -> str:
    return str(text).replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], Path(sys.argv[4]))
