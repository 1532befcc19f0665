import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, as everybody's tools build it."""
    folder = tmp_path_factory.mktemp("wheel")
    words = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def test_it_holds_what_the_program_needs(wheel: zipfile.ZipFile) -> None:
    """Code, icons, style, what is translated, types, and the licence."""
    names = set(wheel.namelist())

    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {
        "lightwork",
        "lightwork_gui",
        "lightwork_resources",
    }
    assert {
        "lightwork/py.typed",
        "lightwork_gui/py.typed",
        "lightwork_resources/style.qss",
        "lightwork_resources/icons/lightwork.svg",
        "lightwork_resources/translations/lightwork_de.qm",
    } <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_it_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    """No sources of translations, no tests, no caches."""
    assert [name for name in wheel.namelist() if name.endswith((".ts", ".pyc")) or "test" in name.split("/")[0]] == []


def test_it_gives_both_commands(wheel: zipfile.ZipFile) -> None:
    """And the entry point by which the command finds the window."""
    [name] = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    text = wheel.read(name).decode()

    assert "lightwork = lightwork.__main__:main" in text
    assert "lightwork-gui = lightwork_gui.__main__:main" in text
    assert "[lightwork.window]" in text
