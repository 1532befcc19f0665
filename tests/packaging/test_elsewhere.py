import ast
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from lightwork_gui.languages import COMPLETE

ROOT = Path(__file__).resolve().parents[2]

Script = Callable[[str], ModuleType]


def test_windows_is_told_the_version(script: Script, tmp_path: Path) -> None:
    """As four numbers, for both programs, in a file that is Python."""
    info = script("version_info")

    info.main("1.2.3rc4", tmp_path)

    assert info.numbers("1.2.3rc4") == (1, 2, 3, 4)
    assert info.numbers("0.1") == (0, 1, 0, 0)
    for name in ("lightwork", "lightwork-gui"):
        text = (tmp_path / f"{name}-version.txt").read_text(encoding="utf-8")
        ast.parse(text)
        assert f'"{name}.exe"' in text
        assert "filevers=(1, 2, 3, 4)" in text


def test_macos_is_told_what_it_opens(script: Script) -> None:
    """Photos and never folders; every language of the window."""
    told = script("info").told("1.2.3")
    types = told["CFBundleDocumentTypes"][0]["LSItemContentTypes"]

    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert not {"public.folder", "public.directory", "public.item"} & set(types)
    assert len(told["CFBundleLocalizations"]) == len(COMPLETE)


def test_the_installer_never_takes_folders() -> None:
    """Explorer would open them with us. Whatever it writes for Windows it removes again."""
    text = (ROOT / "packaging/windows/lightwork.nsi").read_text(encoding="utf-8")
    written, removed = (
        set(re.findall(pattern, text))
        for pattern in (r"WriteReg\w+ HKCU \"\$\{(\w+)\}", r"DeleteRegKey HKCU \"\$\{(\w+)\}")
    )

    assert not re.search(r"Classes\\(Directory|Folder|AllFilesystemObjects|\*)", text)
    assert written == removed == {"VERB", "PROGID", "KEY"}


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_the_installer_compiles() -> None:
    """Around empty files; nobody has run it."""
    subprocess.run([ROOT / "packaging/windows/try-installer"], capture_output=True, check=True)


def test_the_workflow_names_files_that_exist() -> None:
    """A moved script would be noticed when it is too late."""
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    named = set(re.findall(r"(?<![\w/])packaging/[\w./-]*\w", text))

    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.skipif(shutil.which("actionlint") is None, reason="actionlint is not installed")
def test_the_workflow_is_right_as_far_as_can_be_read() -> None:
    """It has not been run; older versions of actionlint do not know the newest runners."""
    done = subprocess.run(
        ["actionlint", "-ignore", "label .* is unknown", *(ROOT / ".github/workflows").glob("*.yml")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == ""
