"""Runs in every process of the frozen program before anything else, PyInstaller's own hooks included."""

import os
import sys

# WORKAROUND: PyInstaller's hook for PySide6 imports QtCore in every process, so also in workers, where it costs 60 to
# 100 ms and 12 MB each. With None in its place that import fails, which the hook takes for "no Qt here"; and any import
# of Qt by our own code fails loudly. The command line needs none either, unless it is to open the window.
_words = sys.argv[1:]
_is_helper = "--multiprocessing-fork" in _words or any(word.startswith("from multiprocessing.") for word in _words)
_name = sys.argv[0] if sys.platform.startswith("linux") else sys.executable  # on Linux both names are one file
_is_called = bool(_words) or "_LIGHTWORK_COMPLETE" in os.environ  # by a shell that asks what could stand here
_is_command = _is_called and os.path.basename(_name).lower() in {"lightwork", "lightwork.exe"}  # noqa: PTH119 - light
if _is_helper or _is_command:
    sys.modules["PySide6"] = None  # type: ignore[assignment]

# The process that watches shared memory needs nothing more of PyInstaller: what its hooks import is half of it.
if _words[-2:-1] == ["-c"] and _words[-1].startswith("from multiprocessing.resource_tracker import main"):
    exec(_words[-1])  # noqa: S102 - as PyInstaller's own hook does
    sys.exit()

# Programs that we start, a file manager say, must find the system's libraries and not ours. The dynamic linker has read
# the variable already, so it is not needed here any more; the boot loader sets it anew for each worker.
if "LD_LIBRARY_PATH" in os.environ:
    _before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
    if _before:
        os.environ["LD_LIBRARY_PATH"] = _before
    else:
        del os.environ["LD_LIBRARY_PATH"]

# A program without a console on Windows has no standard streams at all, and a print would end it.
for _stream in ("stdout", "stderr"):
    if getattr(sys, _stream) is None:
        setattr(sys, _stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - light, and for ever
