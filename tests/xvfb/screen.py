"""A screen of its own: an X server that nobody sees, with a window manager."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("Xvfb", "openbox", "xdotool")
LIBRARIES = Path(__file__).resolve().parents[2] / "packaging/linux/qt-libraries"


def lacking() -> str:
    """Why there can be no screen here; empty if there can."""
    if not sys.platform.startswith("linux"):
        return "xcb windows are for Linux"
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        return f"not installed here: {', '.join(missing)}"
    asked = subprocess.run(
        [sys.executable, LIBRARIES, "window", "--dry-run"], capture_output=True, text=True, check=False
    )
    return f"Qt lacks for a window: {asked.stdout.strip()}" if asked.returncode else ""


@contextmanager
def screen() -> Iterator[str]:
    """Gives the name of a display; its programs are ended afterwards."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x1000x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    try:
        yield display
    finally:
        for program in (manager, server):
            program.terminate()
            program.wait()
