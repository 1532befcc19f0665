"""Whether there is a screen that a window could be on. Light at import: it is asked before anything is loaded."""

import os
import sys


def has_screen() -> bool:
    """Whether there is a screen for a window."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
