"""What the guide tells people to type works, and says what the guide says."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.albums import make_album

ROOT = Path(__file__).resolve().parents[1]
GUIDE = sorted((ROOT / "docs/guide").glob("*.md"))
BLOCK = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)

PHOTOS = 4
DEMO = "lightwork demo"
"""Takes ten seconds, for its photos are as large as a camera's; `core/pixels/test_demo.py` looks at them."""


def blocks(page: Path, language: str) -> list[str]:
    """The fenced blocks of a language in a page."""
    return [found[3] for found in BLOCK.finditer(page.read_text(encoding="utf-8")) if found[2] == language]


def told(page: Path) -> list[tuple[str, list[str]]]:
    """Every command of a page, with what it says by the page."""
    commands: list[tuple[str, list[str]]] = []
    for line in "".join(blocks(page, "console")).splitlines():
        if line.startswith("$ "):
            commands.append((line[2:], []))
        else:
            commands[-1][1].append(line)
    return [one for one in commands if not one[0].startswith(DEMO)]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with photos, in a home of its own whose `lightwork` is this one; it has no screen."""
    for name in ("photos", "copies"):
        make_album(tmp_path / name, PHOTOS, (1800, 240))
    command = tmp_path / "bin/lightwork"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m lightwork "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    for name in [name for name in os.environ if name.startswith("XDG_") or name in {"DISPLAY", "WAYLAND_DISPLAY"}]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LIGHTWORK_HOME", str(tmp_path / "journal"))
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


@pytest.mark.skipif(shutil.which("bash") is None or os.name != "posix", reason="the commands are for a shell")
@pytest.mark.parametrize("page", [page for page in GUIDE if told(page)], ids=lambda page: page.stem)
def test_every_command_of_the_guide_works(page: Path, home: Path) -> None:
    """One after the other, as a reader would; the lines below a command begin or stand in what it says."""
    for command, lines in told(page):
        done = subprocess.run(["bash", "-c", command], cwd=home, capture_output=True, text=True, check=False)

        assert done.returncode == 0, f"{command}\n{done.stderr}"
        for line in lines:
            assert line in done.stdout + done.stderr, f"{command}\n{done.stdout}{done.stderr}"


@pytest.mark.skipif(shutil.which("bash") is None or os.name != "posix", reason="the commands are for a shell")
def test_the_first_commands_of_the_readme_work(home: Path) -> None:
    """In order; the one that opens the window is left out."""
    lines = "".join(blocks(ROOT / "README.md", "sh")).splitlines()
    commands = [line for line in lines if re.match(r"lightwork \w", line)]

    for command in commands:
        subprocess.run(["bash", "-c", command], cwd=home, capture_output=True, check=True)

    assert len(commands) == 2


SNIPPETS = [text for page in ("docs/guide/library.md", "README.md") for text in blocks(ROOT / page, "python")]


@pytest.mark.parametrize("number", range(len(SNIPPETS)))
def test_every_program_of_the_guide_works(number: int, home: Path) -> None:
    """As a file of its own, beside the photos."""
    program = home / "program.py"
    program.write_text(SNIPPETS[number], encoding="utf-8")

    done = subprocess.run([sys.executable, program], cwd=home, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert "small" not in SNIPPETS[number] or "run(" not in SNIPPETS[number] or len([*home.glob("small/*")]) == PHOTOS


def test_what_is_not_run_here_is_not_ours() -> None:
    """A `lightwork` command stands in a console block, where it is tried."""
    others = [
        line
        for page in GUIDE
        for name in ("sh", "text", "bash")
        for one in blocks(page, name)
        for line in one.splitlines()
    ]

    assert [line for line in others if line.lstrip("$ ").startswith("lightwork ")] == []


def test_every_page_is_in_the_contents() -> None:
    """mkdocs.yml names each page of docs/ once."""
    named = re.findall(r"^ +- .*: (\S+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    there = [path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")]

    assert sorted(named) == sorted(there)


@pytest.mark.parametrize("page", [ROOT / "docs/index.md", *GUIDE], ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    """Every link of the guide is a file of docs/; mkdocs looks at the anchors, too."""
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))

    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []
