"""The engine alone: the wheel and what packaging/requirements-engine.lock names, in an environment without Qt."""

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from helpers.albums import make_album

ROOT = Path(__file__).resolve().parents[2]
LOCKED = re.compile(r"^([a-z0-9-]+)==", re.MULTILINE)


def locked(name: str) -> set[str]:
    """The packages of a lock."""
    return set(LOCKED.findall((ROOT / name).read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a new environment; packages are copies of those of this one."""
    folder = tmp_path_factory.mktemp("engine")
    words = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    venv.create(folder / "venv", with_pip=False, symlinks=os.name == "posix")
    [site] = (folder / "venv").glob("lib/*/site-packages" if os.name == "posix" else "Lib/site-packages")
    zipfile.ZipFile(next(folder.glob("*.whl"))).extractall(site)
    for name in locked("packaging/requirements-engine.lock"):
        for path in tops(name):
            copy(path, site / path.name)
    return folder / "venv" / ("bin/python" if os.name == "posix" else "Scripts/python.exe")


def copy(path: Path, place: Path) -> None:
    """Files and folders, for the sandbox of the workers lets them read no links to elsewhere."""
    if path.is_dir():
        shutil.copytree(path, place, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    elif path.exists():
        shutil.copy2(path, place)


def tops(name: str) -> set[Path]:
    """The files and folders of an installed package that lie in site-packages itself; none where it is not for here."""
    try:
        found = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return set()
    parts = {file.parts[0] for file in found.files or ()}
    return {Path(str(found.locate_file(part))) for part in parts if part not in {"..", "__pycache__"}}


def told(python: Path, *words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """What a program says there, without the paths and the screen of this one."""
    hidden = {"PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY"}
    around = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run([python, *words], cwd=cwd, env=around, capture_output=True, text=True, check=False)


def test_the_lock_is_the_program_without_qt() -> None:
    """All that pyproject.toml asks for, but PySide6."""
    package = {name for name in locked("packaging/requirements-package.lock") if name in locked("requirements.lock")}
    ours = locked("packaging/requirements-engine.lock")

    assert "pillow" in ours
    assert not {name for name in ours if "pyside" in name or "shiboken" in name}
    assert ours <= package


def test_it_makes_photos_without_qt(engine: Path, tmp_path: Path) -> None:
    """With processes, from the command line; nothing there can import Qt."""
    make_album(tmp_path / "photos", 3)

    qt = told(engine, "-c", "import PySide6", cwd=tmp_path)
    done = told(engine, "-m", "lightwork", "resize", "photos", "--to", "small", "--size", "32", cwd=tmp_path)

    assert "No module named 'PySide6'" in qt.stderr
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "small").iterdir())) == 3


@pytest.mark.parametrize(
    ("module", "sentence"),
    [
        ("lightwork", "The window is not installed here."),
        ("lightwork_gui", "The window needs Qt, which is not installed"),
    ],
)
def test_the_window_says_what_is_missing(engine: Path, tmp_path: Path, module: str, sentence: str) -> None:
    """One sentence and exit code 2, and no traceback."""
    done = told(engine, "-m", module, cwd=tmp_path)

    assert done.returncode == 2
    assert done.stderr.startswith(sentence)
    assert "Traceback" not in done.stderr
