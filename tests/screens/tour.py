"""All pictures, one process for each look and scale: Qt settles its scale when it starts."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from screens.album import make_album

ROOT = Path(__file__).resolve().parents[2]
LOOKS = ("light", "dark")
SCALES = (1, 2)


def main(arguments: list[str]) -> int:
    """Takes all pictures; gives the exit code."""
    folder = Path(arguments[0] if arguments else ROOT / "build/screenshots").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    began = time.perf_counter()
    album = make_album(folder.parent / "screenshots-album")
    codes = [_sitting(look, scale, folder, album) for look in LOOKS for scale in SCALES]
    sys.stdout.write(f"{len(list(folder.glob('*.png')))} pictures, {time.perf_counter() - began:.0f} s: {folder}\n")
    return max(codes)


def _sitting(look: str, scale: int, folder: Path, album: Path) -> int:
    """Every pose in one look at one scale, with settings and a journal of its own."""
    with tempfile.TemporaryDirectory() as home:
        own = {
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_DATA_HOME": f"{home}/data",
            "LIGHTWORK_HOME": f"{home}/journal",
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": "en",
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
            "PYTHONPATH": os.pathsep.join([str(ROOT / "tests"), os.environ.get("PYTHONPATH", "")]),
        }
        command = [sys.executable, "-m", "screens.poses", look, str(folder), str(album), home]
        return subprocess.run(command, env=os.environ | own, check=False).returncode
