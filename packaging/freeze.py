#!/usr/bin/env python3
"""Freezes the program into build/package/tree, on every system: freeze.py VERSION.

Run by the Python of an environment that holds the packages of requirements-package.lock and the wheel of this project,
and nothing else. On Linux packaging/package does all of that; elsewhere see .github/workflows/release.yml.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/package"
TREE = BUILD / "tree/lightwork"


def main(version: str) -> None:
    """Makes icons and what each system wants to be told, freezes, gathers licences, and looks at the result.

    Raises:
        CalledProcessError: one of the steps failed, and has said why.
    """
    python("packaging/icons.py", BUILD / "icons")
    python("packaging/notices.py", BUILD / "licences", TREE)
    if sys.platform == "win32":
        python("packaging/windows/version_info.py", version, BUILD / "windows")
    if sys.platform == "darwin":
        python("packaging/macos/info.py", version, BUILD / "macos/Info.plist")
    options: list[str | Path] = [
        "--clean",
        "--noconfirm",
        "--log-level",
        "WARN",
        "--distpath",
        TREE.parent,
        "--workpath",
        BUILD / "work",
    ]
    python("-m", "PyInstaller", *options, "packaging/lightwork.spec")
    if sys.platform.startswith("linux"):
        subprocess.run([ROOT / "packaging/linux/tidy", TREE], check=True)
    # A second look, now that it is known which libraries of this system were taken in.
    python("packaging/notices.py", TREE / "_internal/licences", TREE)
    python("packaging/check_tree.py", TREE)


def python(*words: str | Path) -> None:
    """Runs a script with this Python; the same bytes every time, whatever order a set happens to have."""
    # Columns in code are for tracebacks that show the source, and there is none in a frozen program.
    environment = os.environ | {"PYTHONHASHSEED": "1", "PYTHONUTF8": "1", "PYTHONNODEBUGRANGES": "1"}
    subprocess.run([sys.executable, *map(str, words)], cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    main(sys.argv[1])
