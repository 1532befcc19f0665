import os
import subprocess
import sys
import tarfile
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
    resources = ROOT / "resources"
    wanted = {path.relative_to(resources).as_posix() for end in ("qm", "svg") for path in resources.rglob(f"*.{end}")}
    assert wanted
    assert wanted <= names


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


def test_the_sdist_makes_the_same_wheel(tmp_path: Path) -> None:
    """Bit for bit, at another place, with the time that SOURCE_DATE_EPOCH says."""
    around = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600"}

    def build(kind: str, source: Path, folder: Path) -> Path:
        words = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)]
        subprocess.run(words, cwd=source, env=around, capture_output=True, check=True)
        return next(folder.iterdir())

    with tarfile.open(build("sdist", ROOT, tmp_path / "sdist")) as archive:
        archive.extractall(tmp_path / "source", filter="data")
    direct = build("wheel", ROOT, tmp_path / "direct")
    again = build("wheel", next((tmp_path / "source").iterdir()), tmp_path / "again")

    assert direct.name == again.name
    assert direct.read_bytes() == again.read_bytes()
