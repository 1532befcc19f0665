#!/usr/bin/env python3
"""Gathers the licences of everything in the frozen program, in a folder that goes into it.

    notices.py FOLDER TREE     run by the Python of the build; TREE, if it is there, is looked at for system libraries

Each Python package gives the files of its metadata, Python its own, and on Debian each system library that was taken in
gives the copyright file of its package.
"""

import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = {"pip", "setuptools", "pyinstaller-hooks-contrib", "altgraph", "packaging", "macholib", "pefile"}
"""Packages of the build that do not go into the program. PyInstaller's boot loader does."""

QT = """Qt and PySide6 (Qt for Python), {version}

Copyright (C) The Qt Company Ltd. and other contributors. They are used under the GNU Lesser General Public License,
version 3; its text is in LGPL-3.0.txt, and that of the GPL, which it builds on, in GPL-3.0.txt.

They are not changed. They lie beside the program as shared libraries in the folder _internal/PySide6 (Qt's own in
_internal/PySide6/Qt/lib), and may be replaced there by versions of your own; nothing in this program stands in the way
of that, or of taking it apart to do so.

Their source:   https://download.qt.io/official_releases/qt/
                https://download.qt.io/official_releases/QtForPython/pyside6/
What they hold of others:   https://doc.qt.io/qt-6/licenses-used-in-qt.html
"""

LICENCES = ("licen", "copying", "notice", "authors")


def main(folder: Path, tree: Path) -> None:
    """Fills the folder anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder / "Lightwork.txt")
    for file in sorted((ROOT / "packaging/licences").glob("*.txt")):
        shutil.copy(file, folder)
    (folder / "Qt.txt").write_text(QT.format(version=metadata.version("PySide6-Essentials")), encoding="utf-8")
    for name, text in {**packages(), **python(), **system_libraries(tree)}.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    print(f"{len(list(folder.iterdir()))} licence files in {folder}")


def packages() -> dict[str, str]:
    """Name -> licence of each installed Python package.

    Raises:
        SystemExit: one gives none.
    """
    found = {}
    for package in metadata.distributions():
        name = package.metadata["Name"]
        if name.lower() in TOOLS | {"lightwork", "pyside6-essentials", "pyside6_essentials", "shiboken6"}:
            continue
        files = [file for file in package.files or () if ".dist-info" in str(file)]
        files = [file for file in files if file.name.lower().startswith(LICENCES)]
        texts = [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in sorted(files)]
        said = package.metadata["License-Expression"] or package.metadata["License"] or ""
        if not texts and not said:
            sys.exit(f"{name} tells no licence")
        home = package.metadata["Home-page"] or ", ".join(package.metadata.get_all("Project-URL") or ())
        found[name] = "\n\n".join([f"{name} {package.version}\n{said[:200]}\n{home}", *texts]) + "\n"
    return found


def python() -> dict[str, str]:
    """Python's licence."""
    text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt").read_text(encoding="utf-8")
    return {"Python": f"Python {sys.version.split()[0]}\n\n{text}"}


def system_libraries(tree: Path) -> dict[str, str]:
    """Package -> copyright, for the libraries of this system that have got into the tree."""
    if not tree.exists() or not shutil.which("dpkg-query"):
        return {}
    loose = {path.name for path in (tree / "_internal").glob("*.so*") if "python" not in path.name}
    told = subprocess.run(
        ["dpkg-query", "--search", *(f"*/{name}" for name in loose)], capture_output=True, text=True, check=False
    )
    owners = {line.split(":")[0] for line in told.stdout.splitlines() if "/lib/" in line}
    files = {owner: Path("/usr/share/doc", owner, "copyright") for owner in sorted(owners)}
    return {f"system-{owner}": file.read_text(errors="replace") for owner, file in files.items() if file.exists()}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
