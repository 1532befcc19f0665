import gzip
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import click
import pytest

from lightwork.cli import cli
from lightwork.formats import KINDS, Access

SHARE = Path(__file__).resolve().parents[2] / "packaging/linux/share"

Script = Callable[[str], ModuleType]


def types_of(text: str) -> set[str]:
    """The media types that a file names."""
    return {found.strip('"') for found in re.findall(r"(?:image|inode|application)/[\w.+-]+", text)}


@pytest.mark.parametrize("name", ["lightwork.desktop", "lightwork-servicemenu.desktop", "lightwork.nemo_action"])
def test_every_menu_offers_the_same_photos(name: str) -> None:
    """And never folders: file managers would then open them with us."""
    wanted = types_of((SHARE / "lightwork.desktop").read_text(encoding="utf-8"))

    assert types_of((SHARE / name).read_text(encoding="utf-8")) == wanted
    assert {kind.split("/")[0] for kind in wanted} == {"image"}


def test_nautilus_offers_them_too() -> None:
    """Its extension is a program; it compiles, and knows the same types."""
    text = (SHARE / "lightwork_nautilus.py").read_text(encoding="utf-8")
    names = re.search(r"for name in \((.*?)\)", text)
    assert names is not None
    compile(text, "lightwork_nautilus.py", "exec")

    wanted = types_of((SHARE / "lightwork.desktop").read_text(encoding="utf-8"))
    assert {f"image/{name}" for name in re.findall(r'"(\w+)"', names[1])} == wanted


def test_only_what_is_always_read_is_offered() -> None:
    """A type that needs an extra would open a window that can do nothing with it."""
    others = {"image/jp2": "jpeg2000", "image/heif": "heic"}

    for kind in types_of((SHARE / "lightwork.desktop").read_text(encoding="utf-8")):
        name = others.get(kind, kind.removeprefix("image/"))
        assert KINDS[name].read is Access.ALWAYS, kind


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed")
def test_the_desktop_file_is_valid() -> None:
    """By the words of freedesktop.org's own program."""
    told = subprocess.run(
        ["desktop-file-validate", SHARE / "lightwork.desktop"], capture_output=True, text=True, check=False
    )

    assert (told.returncode, told.stdout) == (0, "")


def test_a_debian_package_names_what_it_needs(script: Script) -> None:
    """Each package once, either name where there are two, the C library with its version."""
    needs = script("needs")

    assert needs.debian({"libc.so.6", "libm.so.6", "libglib-2.0.so.0", "libgthread-2.0.so.0"}, "2.35") == [
        "libc6 (>= 2.35)",
        "libglib2.0-0t64 | libglib2.0-0",
    ]
    assert needs.rpm({"libGL.so.1", "ld-linux-x86-64.so.2"}) == ['"libGL.so.1()(64bit)"']


def test_a_tree_that_is_too_heavy_or_holds_the_wrong_things_fails(script: Script) -> None:
    """numpy, QML, and anything that should have been left out; and what must be there."""
    check = script("check_tree")
    path = Path()

    def faults(*names: str, weight: int = 0) -> list[str]:
        return list(check.too_much(dict.fromkeys(names, path), weight))

    assert faults("lightwork", "_internal/lightwork_resources/style.qss", "_internal/PIL/_webp.so") == []
    assert len(faults(weight=150_000_001)) == 1
    assert len(faults("_internal/numpy/x.so", "_internal/libQt6Qml.so.6", "_internal/PySide6/QtQuick.abi3.so")) == 3
    assert len(faults("_internal/PySide6/Qt/plugins/tls/x.so")) == 1
    assert "_internal/licences/LGPL-3.0.txt is missing." in list(check.too_little({}))


def test_a_library_without_a_package_fails_the_build(script: Script) -> None:
    """Somebody would have to find it by himself."""
    check = script("check_tree")

    assert list(check.unknown_libraries({"libc.so.6", "libGL.so.1"})) == []
    assert list(check.unknown_libraries({"libnew.so.3"})) == ["No package is known for the library libnew.so.3."]


def test_the_manual_page_holds_every_command(script: Script) -> None:
    """A line of text never begins as a macro would, and dashes are dashes."""
    commands = [
        {"path": "lightwork", "usage": [], "help": "Resizes.", "options": [["--version", "Show it."]]},
        {"path": "lightwork x", "usage": ["PATH..."], "help": ".hidden files\n\n'quoted'", "options": []},
    ]

    page = script("manual").command_page(commands)

    assert ".SS \"lightwork x PATH...\"\n\\&.hidden files\n.PP\n\\&'quoted'" in page
    assert ".TP\n\\fB\\-\\-version\\fR\nShow it." in page


def test_every_command_is_asked_for_its_manual(script: Script, tmp_path: Path) -> None:
    """Also those that are only imported when they are wanted, and those below others."""
    script("manual").main(sys.executable, "1.2.3", "2026-01-01", tmp_path)

    page = gzip.decompress((tmp_path / "lightwork.1.gz").read_bytes()).decode()
    for name in ("resize", "presets save", *cli.list_commands(click.Context(cli))):
        assert f'.SS "lightwork {name}'.replace("-", "\\-") in page


def test_the_manual_page_of_the_window_has_every_option(script: Script) -> None:
    """Those of its parser, and no other."""
    told = subprocess.run([sys.executable, "-m", "lightwork_gui", "--help"], capture_output=True, text=True, check=True)
    page = script("manual").WINDOW.replace("\\-", "-")

    assert set(re.findall(r"^\.BR? (--[a-z-]+)", page, re.MULTILINE)) == set(
        re.findall(r"^  (--[a-z-]+)", told.stdout, re.MULTILINE)
    )


def test_the_manual_page_keeps_the_lines_of_examples(script: Script) -> None:
    """Each stands alone, as `--help` shows it."""
    text = "Resizes.\n\n\b\nExamples:\n  lightwork x\n  lightwork y"
    commands = [{"path": "lightwork", "usage": [], "help": text, "options": []}]

    assert "Resizes.\n.PP\n.nf\nExamples:\nlightwork x\nlightwork y\n.fi\n" in script("manual").command_page(commands)


@pytest.mark.skipif(shutil.which("sh") is None, reason="AppRun is a shell script")
@pytest.mark.parametrize(
    ("words", "started"), [(["cli", "resize", "a b"], "lightwork resize a b"), (["a b"], "lightwork-gui a b")]
)
def test_apprun_starts_the_right_program(tmp_path: Path, words: list[str], started: str) -> None:
    """The command line where the first word is "cli", else the window; also through a link."""
    folder = tmp_path / "App Dir/usr/lib/lightwork"
    folder.mkdir(parents=True)
    for name in ("lightwork", "lightwork-gui"):
        program = folder / name
        program.write_text('#!/bin/sh\necho "${0##*/}" "$@"\n', encoding="utf-8")
        program.chmod(0o755)
    run = shutil.copy(SHARE / "AppRun", tmp_path / "App Dir/AppRun")
    link = tmp_path / "link"
    link.symlink_to(run)

    done = subprocess.run([link, *words], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == started
