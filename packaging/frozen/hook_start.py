"""Runs in every process of the frozen program before anything else, PyInstaller's own hooks included."""

import os
import sys

# WORKAROUND: PyInstaller's hook for PySide6 imports QtCore in every process, so also in workers, where it costs 60 to
# 100 ms and 12 MB each. With None in its place that import fails, which the hook takes for "no Qt here"; and any import
# of Qt by our own code fails loudly. The command line needs none either, unless it is to open the window.
_words = sys.argv[1:]
_is_helper = "--multiprocessing-fork" in _words or any(word.startswith("from multiprocessing.") for word in _words)
_is_command = bool(_words) and os.path.basename(sys.executable).lower() in {"lightwork", "lightwork.exe"}  # noqa: PTH119 - light
if _is_helper or _is_command:
    sys.modules["PySide6"] = None  # type: ignore[assignment]

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
