"""What must stay true of the project's own files."""

import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="the set-up scripts are for bash")


def read(name: str) -> str:
    """The text of a file of the project."""
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads(read("pyproject.toml"))


@pytest.fixture(scope="module")
def qt_libraries() -> ModuleType:
    """The script that finds Qt's system libraries, as a module."""
    loader = SourceFileLoader("qt_libraries", str(ROOT / "packaging/linux/qt-libraries"))
    spec = importlib.util.spec_from_loader("qt_libraries", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    loader.exec_module(module)
    sys.dont_write_bytecode = before
    return module


def test_the_packaging_folder_is_no_package() -> None:
    """An `__init__.py` there would hide the `packaging` library from everything that runs in the root."""
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_the_version_is_one(project: dict[str, Any]) -> None:
    """pyproject.toml and the installed package say the same version."""
    assert importlib.metadata.version("lightwork") == project["project"]["version"]


def test_the_changelog_knows_the_version(project: dict[str, Any]) -> None:
    """It has a part for what is not released yet, and names the version of pyproject.toml there or in a heading."""
    text = read("CHANGELOG.md")
    version = re.escape(project["project"]["version"])

    assert re.search(r"^## \[Unreleased\]", text, re.MULTILINE)
    assert re.search(rf"^## \[{version}\]|^This becomes {version}\b", text, re.MULTILINE)


def test_ci_runs_what_people_run() -> None:
    """There is one set of checks, and it is `make test`."""
    assert re.search(r"^exec make test$", read(".ci/run"), re.MULTILINE)


@pytest.mark.skipif(os.name != "posix", reason="no such bits")
def test_scripts_can_be_started() -> None:
    """Whatever begins with #! is executable."""
    scripts = [path for folder in ("packaging", ".ci") for path in (ROOT / folder).rglob("*") if path.is_file()]
    started = [path for path in scripts if path.read_bytes().startswith(b"#!")]

    assert len(started) >= 5
    assert [path for path in started if not os.access(path, os.X_OK)] == []


def test_the_broken_pyside_stays_out(project: dict[str, Any]) -> None:
    """PySide6 6.12.0 drops references on Python 3.11: excluded in pyproject.toml, and so in the lock."""
    wanted = [line for line in project["project"]["dependencies"] if line.startswith("PySide6-Essentials")]
    locked = re.findall(r"^pyside6-essentials==(\S+) ; (.*?) \\$", read("requirements.lock"), re.MULTILINE)

    assert any("<6.12" in line and "python_version < '3.12'" in line for line in wanted)
    for version, marker in locked:
        assert tuple(map(int, version.split(".")))[:2] < (6, 12) or marker == "python_full_version >= '3.12'"
    assert locked


def test_no_gpl_qt_is_asked_for(project: dict[str, Any]) -> None:
    """PySide6 itself brings GPL-only modules; PySide6-Essentials does not."""
    names = {re.split(r"[<>=;\[ ]", line)[0].lower() for line in project["project"]["dependencies"]}

    assert "pyside6-essentials" in names
    assert not names & {"pyside6", "pyside6-addons"}


def test_the_readme_begins_with_the_two_commands() -> None:
    """The first screen has the picture and both commands."""
    first_screen = read("README.md").splitlines()[:30]

    assert "make run" in "\n".join(first_screen)
    assert "make test" in "\n".join(first_screen)
    assert any("docs/images/window.png" in line for line in first_screen)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md"])
def test_links_between_the_documents_lead_somewhere(name: str) -> None:
    """Every relative link is a file of the project; pictures of the window are made later."""
    for link in re.findall(r"\]\(([^)#\s]+)", read(name)):
        if "://" not in link and not link.startswith("docs/images/"):
            assert (ROOT / name).parent.joinpath(link).exists(), link


def test_every_make_target_of_the_documents_exists() -> None:
    """What the documents tell people to type is in the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    told = set(re.findall(r"`make ([a-z]+)", read("README.md") + read("CONTRIBUTING.md")))

    assert told <= targets
    assert {"run", "test", "lint", "bench", "clean", "lock", "help"} <= targets


def test_missing_libraries_are_found(qt_libraries: ModuleType) -> None:
    """The script names exactly the libraries that the linker does not find, in order."""
    lacking = {"libEGL.so.1", "libxcb-cursor.so.0"}

    assert qt_libraries.missing(qt_libraries.WINDOW, lambda name: name not in lacking) == [
        "libEGL.so.1",
        "libxcb-cursor.so.0",
    ]
    assert qt_libraries.missing(qt_libraries.OFFSCREEN, lambda _: True) == []


def test_a_library_that_does_not_exist_does_not_load(qt_libraries: ModuleType) -> None:
    """The question is put to the dynamic linker itself."""
    assert not qt_libraries.loads("liblightwork-has-no-such.so.9")


def test_a_window_needs_all_that_offscreen_needs(qt_libraries: ModuleType) -> None:
    """Whoever may open a window may also run the tests."""
    assert qt_libraries.OFFSCREEN.items() < qt_libraries.WINDOW.items()


def shims(folder: Path, *, known: str, sudo: bool, root: bool = False, installs: str = "exit 0") -> dict[str, str]:
    """An environment whose apt-get, apt-cache, sudo and id are scripts that write down what was asked of them."""
    log = folder / "log"
    log.touch()
    scripts = {
        "apt-get": f'echo "apt-get $*" >> "{log}"; [ "$1" != update ] || exit 0; {installs}',
        "apt-cache": f'case " {known} " in *" $2 "*) echo "Package: $2";; esac',
        "sudo": f'shift; echo "sudo $*" >> "{log}"; "$@"' if sudo else "exit 1",
        "id": f"echo {0 if root else 1000}",
    }
    for name, text in scripts.items():
        script = folder / name
        script.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        script.chmod(0o755)
    return os.environ | {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


def apt_install(environment: dict[str, str], *packages: str) -> subprocess.CompletedProcess[str]:
    """Runs the script as `setup` and `qt-libraries` do."""
    command = ["bash", str(ROOT / "packaging/linux/apt-install"), "Libraries are missing.", *packages]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


GLIB = "libglib2.0-0t64/libglib2.0-0"


@needs_bash
def test_without_rights_the_command_to_type_is_told(tmp_path: Path) -> None:
    """Nobody is asked for a password: one sentence, and the exact command with the system's own names."""
    done = apt_install(shims(tmp_path, known="libegl1 libglib2.0-0", sudo=False), GLIB, "libegl1")

    assert done.returncode == 1
    assert "    sudo apt-get install --no-install-recommends libglib2.0-0 libegl1\n" in done.stderr
    assert (tmp_path / "log").read_text(encoding="utf-8") == ""


@needs_bash
def test_without_rights_and_package_lists_the_command_reads_them_first(tmp_path: Path) -> None:
    """On a fresh machine apt knows no package yet, so the command to type begins with an update."""
    done = apt_install(shims(tmp_path, known="", sudo=False), "libegl1")

    assert "sudo apt-get update && sudo apt-get install --no-install-recommends libegl1" in done.stderr


@needs_bash
def test_root_installs_directly_and_by_the_newer_name(tmp_path: Path) -> None:
    """Ubuntu 24.04's libglib2.0-0t64 is taken where it is known; a known package needs no update."""
    done = apt_install(shims(tmp_path, known="libegl1 libglib2.0-0t64 libglib2.0-0", sudo=False, root=True), GLIB)

    assert done.returncode == 0
    assert (tmp_path / "log").read_text(encoding="utf-8") == (
        "apt-get install -y -qq --no-install-recommends libglib2.0-0t64\n"
    )


@needs_bash
def test_sudo_without_a_password_is_used(tmp_path: Path) -> None:
    """An unknown package makes it read the lists first."""
    apt_install(shims(tmp_path, known="", sudo=True), "libegl1")

    lines = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("apt-get")] == [
        "apt-get update -qq",
        "apt-get install -y -qq --no-install-recommends libegl1",
    ]
    assert all(line.startswith(("apt-get", "sudo true", "sudo env")) for line in lines)


@needs_bash
def test_old_package_lists_are_read_again(tmp_path: Path) -> None:
    """When the first installation fails, it updates and tries once more; a second failure is told by the exit code."""
    done = apt_install(shims(tmp_path, known="libegl1", sudo=False, root=True, installs="exit 100"), "libegl1")

    words = [line.split()[1] for line in (tmp_path / "log").read_text(encoding="utf-8").splitlines()]
    assert words == ["install", "update", "install"]
    assert done.returncode == 100


def test_without_apt_the_libraries_are_named(
    qt_libraries: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a system that is no Debian the sonames are told, which every system's search understands."""
    monkeypatch.setattr(shutil, "which", lambda _: None)

    assert qt_libraries.install(["libEGL.so.1", "libGL.so.1"], ["libegl1", "libgl1"]) == 1
    assert "libEGL.so.1, libGL.so.1" in capsys.readouterr().err
