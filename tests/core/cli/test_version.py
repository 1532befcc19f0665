import logging
import tomllib
from pathlib import Path

import pytest

import lightwork
from lightwork.cli import main
from lightwork.crews.sandbox import sandbox


@pytest.mark.parametrize("argv", [["--version", "--verbose"], ["--verbose", "--version"]])
def test_verbose_version_says_what_a_bug_report_needs(capsys: pytest.CaptureFixture[str], argv: list[str]) -> None:
    """The versions of the libraries, and whether workers are confined and why not; in either order."""
    assert main(argv) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"lightwork, version {lightwork.__version__}"
    assert f"sandbox: {sandbox()}" in lines
    assert {line.partition(":")[0] for line in lines[1:]} >= {"python", "system", "pillow", "pi-heif"}


def test_the_package_says_the_version_that_it_is_built_as() -> None:
    """In one place of the program, and in pyproject.toml."""
    told = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))
    assert told["project"]["version"] == lightwork.__version__


def test_version_alone_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """For programs."""
    assert main(["--version"]) == 0

    assert capsys.readouterr().out == f"lightwork, version {lightwork.__version__}\n"


def test_verbose_shows_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--verbose` before a command has everything logged."""
    levels: list[int] = []
    monkeypatch.setattr(logging, "basicConfig", lambda level, **_: levels.append(level))

    assert main(["--verbose", "formats", "--json"]) == 0
    assert main(["formats", "--json"]) == 0

    assert levels == [logging.DEBUG]
