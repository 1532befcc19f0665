import re
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import click
import pytest

from lightwork.cli import cli
from lightwork.crews import CrewKind
from lightwork.pixels import plugins
from lightwork_gui.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parents[2]

Script = Callable[[str], ModuleType]


def test_modules_that_are_imported_by_name_come_along(script: Script) -> None:
    """Every command, every crew and every late plugin of the formats that need no extra; and each of them exists."""
    contents = script("contents")
    coming = {*contents.COMING, *(name for package in contents.OURS for name in contents.modules(package))}
    late = {room for room, _ in plugins._LATER.values() if not room.startswith("pillow_jxl")}

    assert coming >= late | {f"lightwork.crews.{kind}" for kind in CrewKind}
    assert coming >= asked_for(cli) | {"lightwork", "lightwork_gui.__main__"}
    assert [name for name in coming if find_spec(name) is None] == []


def asked_for(commands: click.Group) -> set[str]:
    """Where the commands are."""
    context = click.Context(commands)
    found = (commands.get_command(context, name) for name in commands.list_commands(context))
    return {str(command.callback.__module__) for command in found if command is not None and command.callback}


def test_nothing_is_both_in_and_out(script: Script) -> None:
    """What comes along is not left out, nor is anything that ours imports."""
    contents = script("contents")

    for name in contents.COMING:
        assert not [left for left in contents.LEFT_OUT if f"{name}.".startswith(f"{left}.")]


def test_qt_speaks_every_language_of_the_window(script: Script) -> None:
    """And no other."""
    contents = script("contents")

    assert set(contents.LANGUAGES) == set(LANGUAGES) - {ENGLISH}
    assert not contents.unwanted("PySide6/Qt/translations/qtbase_de.qm")
    assert contents.unwanted("PySide6/Qt/translations/qtbase_fi.qm")
    assert contents.unwanted("PySide6\\translations\\qt_help_de.qm")


@pytest.mark.parametrize(
    ("name", "out"),
    [
        ("libstdc++.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", True),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("lightwork_resources/style.qss", False),
        ("lightwork-0.1.0.dist-info/direct_url.json", True),
        ("lightwork-0.1.0.dist-info/entry_points.txt", False),
    ],
)
def test_files_are_left_out_by_name(script: Script, name: str, out: bool) -> None:
    """With a reason for each."""
    assert bool(script("contents").unwanted(name)) is out


def test_libraries_that_nobody_needs_any_more_go(script: Script) -> None:
    """Also those that only they needed; modules of Python and plugins stay."""
    needs = {
        "a.so": ["libused.so"],
        "PySide6/Qt/plugins/x/libplugin.so": [],
        "libused.so": [],
        "libgtk.so": ["libpango.so"],
        "libpango.so": [],
        "pillow.libs/libold.so": [],
        "libpython3.11.so.1.0": [],
    }

    gone = script("contents").orphans({name: name for name in needs}, needs.__getitem__)

    assert gone == {"libgtk.so", "libpango.so", "pillow.libs/libold.so"}


def test_every_library_of_the_host_has_a_package(script: Script) -> None:
    """What the program leaves to the system is named in the .deb, if anything needs it."""
    known = script("check_tree").known_libraries()

    assert set(script("contents").HOST) - {"libexpat.so.1", "libsystemd.so.0"} <= set(known)


def run_hook(*arguments: str, name: str = "lightwork-gui", **environment: str) -> list[str]:
    """What the program sees after its first hook: whether Qt is there for it, and LD_LIBRARY_PATH."""
    hook = ROOT / "packaging/frozen/hook_start.py"
    program = (
        "import os, sys\n"
        f"sys.argv[0] = {name!r}\n"
        f"exec(compile(open({str(hook)!r}).read(), 'hook', 'exec'))\n"
        "print('PySide6' not in sys.modules, os.environ.get('LD_LIBRARY_PATH'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_helpers_have_no_qt() -> None:
    """Neither a worker nor the nursery; a window that is given a path has it."""
    assert run_hook("--multiprocessing-fork", "tracker_fd=5", "pipe_handle=7")[0] == "False"
    assert run_hook("-B", "-c", "from multiprocessing.forkserver import main; main(5)")[0] == "False"
    assert run_hook("/photos")[0] == "True"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there are two programs")
def test_one_program_goes_by_its_name() -> None:
    """The command line has no Qt, also for a shell that completes; without words it opens the window, which has."""
    assert run_hook("resize", name="/usr/bin/lightwork")[0] == "False"
    assert run_hook(name="lightwork", _LIGHTWORK_COMPLETE="bash_complete")[0] == "False"
    assert run_hook(name="lightwork")[0] == "True"
    assert run_hook("resize", name="/usr/bin/lightwork-gui")[0] == "True"


def test_the_tracker_is_done_before_anything_else() -> None:
    """It runs what it is given, and ends; a path with such a name is a path."""
    code = "from multiprocessing.resource_tracker import main; print('tracking')"

    assert run_hook("-B", "-c", code) == ["tracking"]
    assert run_hook(code)[0] == "False"


def test_programs_that_we_start_find_their_own_libraries() -> None:
    """The variable is what it was before the boot loader, or not there."""
    assert run_hook(LD_LIBRARY_PATH="/bundle", LD_LIBRARY_PATH_ORIG="/theirs")[1] == "/theirs"
    assert run_hook(LD_LIBRARY_PATH="/bundle")[1] == "None"


def versions(lock: str) -> dict[tuple[str, str], str]:
    """(name, what it is for) -> version."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {
        (name, mark): version for name, version, mark in re.findall(r"^([\w.-]+)==(\S+)(.*) \\$", text, re.MULTILINE)
    }


def test_what_is_frozen_is_what_was_tested() -> None:
    """The versions are those of requirements.lock, and nothing heavy is among them."""
    tested, frozen = versions("requirements.lock"), versions("packaging/requirements-package.lock")
    names = {name for name, _ in frozen}

    assert {key: version for key, version in frozen.items() if tested.get(key, version) != version} == {}
    assert {"pillow", "pyside6-essentials", "pyinstaller", "cykooz-resizer", "pi-heif"} <= names
    assert not names & {"numpy", "pillow-heif", "rawpy", "pillow-jxl-plugin", "pyside6", "pyside6-addons"}


def test_the_locks_name_no_place() -> None:
    """Versions and hashes only."""
    for name in ("requirements-package.lock", "requirements-tools.lock"):
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")

        assert not re.findall(r"://|--(?:extra-)?index-url|--find-links|/home/|/root/|/tmp/", text)
        assert "--hash=sha256:" in text
