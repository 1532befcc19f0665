"""Starts the window. Qt is imported inside `main`, because every worker process imports this module again."""

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.util import find_spec

from lightwork.screen import has_screen

NO_SCREEN = """There is no screen here that the window could be on.
`lightwork resize PHOTOS --to FOLDER --size 1600` does the work without it.
"""

NO_QT = """The window needs Qt, which is not installed here: pip install PySide6-Essentials
`lightwork --help` shows what the command line can do without it.
"""


def main(argv: list[str] | None = None) -> int:
    """Opens the window, with the files and folders of the arguments in it; or gives them to one that is open.

    Args:
        argv: paths, and `--theme light|dark`; those of the process by default.

    Returns:
        The exit code; 2 where Qt is not installed, or there is no screen.
    """
    code = open_window(argv)
    if code is not None:
        return code
    sys.stderr.write(NO_QT)
    return 2


def open_window(argv: list[str] | None = None) -> int | None:
    """The same for the command line, which has its own words where Qt is not installed: None then."""
    multiprocessing.freeze_support()
    if find_spec("PySide6") is None:
        return None
    from lightwork_gui import door  # noqa: PLC0415 - see above

    words = sys.argv[1:] if argv is None else argv
    if not (has_screen() or "QT_QPA_PLATFORM" in os.environ):  # Qt would abort, with words for its programmers
        sys.stderr.write(NO_SCREEN)
        return 2
    ours, taken = door.enter(words)
    if taken:
        return 0
    gc.disable()  # until the window is painted: nothing that a start makes is garbage
    with _ended_by_ctrl_c():
        _leave_sources_unread()
        from lightwork_gui.app import start  # noqa: PLC0415 - see above

        return start(words, ours)


@contextmanager
def _ended_by_ctrl_c() -> Iterator[None]:
    """Has the system end the program at Ctrl+C, until there is a window that hears of it, see `ending`.

    Python would raise an error in whatever runs then, and Qt's libraries crash of one, or go on without what they were
    to import.
    """
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _leave_sources_unread() -> None:
    """Keeps PySide from reading our sources.

    WORKAROUND: PySide (6.11) reads the source of each module that is imported, to see whether "PySide6" stands in it,
    and Python keeps the lines: 10 MB. That is for `snake_case` and `true_property`, which nobody here has switched on.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - it brings the other one

    with suppress(ImportError):
        vars(import_module("shibokensupport.feature"))["_mod_uses_pyside"] = lambda _: False


if __name__ == "__main__":
    sys.exit(main())
