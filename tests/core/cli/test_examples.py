"""Every command shows examples, and every example can be typed."""

import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from lightwork.cli import cli


def commands(group: click.Group = cli, path: str = "lightwork") -> Iterator[tuple[str, click.Command]]:
    """Every command with what is typed for it."""
    yield path, group
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


EXAMPLES = {
    path: [line.strip() for line in (command.help or "").partition("Examples:\n")[2].splitlines() if line.strip()]
    for path, command in commands()
}


@pytest.mark.parametrize("path", EXAMPLES)
def test_every_command_shows_examples(path: str) -> None:
    """At least one is of the command itself, and none is wider than a terminal."""
    assert any(line.startswith(path) for line in EXAMPLES[path])
    assert [line for line in EXAMPLES[path] if len(line) > 76] == []


@pytest.mark.parametrize("line", sorted({line for lines in EXAMPLES.values() for line in lines}))
def test_every_example_is_understood(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its commands, options and values are there; nothing is done."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photos").mkdir()
    (tmp_path / "run.lwrun").touch()
    words = shlex.split(line.partition(" >")[0])[1:]
    command: click.Command = cli
    context: click.Context | None = None
    while isinstance(command, click.Group) and words:
        context = click.Context(command, info_name=command.name, parent=context)
        _, found, words = command.resolve_command(context, words)
        assert found is not None
        command = found

    if words or not isinstance(command, click.Group):
        command.make_context(command.name, words, parent=context)
