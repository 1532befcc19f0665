"""The application: its arguments, language and colours, and the window, before anything that takes time to import."""

import argparse
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from lightwork_gui import languages, settings, theme
from lightwork_gui.early import Early

if TYPE_CHECKING:
    from lightwork_gui.door import Door


def start(argv: list[str], door: "Door | None" = None) -> int:
    """Shows the window and runs until it is closed.

    Args:
        argv: paths to add, and the options of `--help`.
        door: where other starts of the program bring what they are to open; closed at the end.

    Returns:
        The exit code: 0, or 128 and the number of the signal that ended it.
    """
    arguments = _parser().parse_args(argv)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Lightwork")
    app.setOrganizationName("Lightwork")
    app.setDesktopFileName("lightwork")
    kept = settings.load()
    languages.install(app, arguments.language or kept.language)
    theme.prepare(app, theme.wanted(arguments.theme or kept.theme))
    app.setWindowIcon(theme.app_icon())
    early = Early(kept.geometry)
    early.appear()
    if not arguments.replay:
        from lightwork.nursery import open_early  # noqa: PLC0415 - nothing of the engine before there is a window

        open_early()  # it imports what workers need, while we import the rooms
    from lightwork_gui.main import run  # noqa: PLC0415 - the rooms: half of the time that a start takes

    return run(app, arguments, early, door)


def _parser() -> argparse.ArgumentParser:
    told = "Opens the Lightwork window, or adds the paths to the one that is open. With an option it is a new one."
    parser = argparse.ArgumentParser(prog="lightwork-gui", description=told)
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders to add")
    parser.add_argument("--new-window", action="store_true", help="a new window, also where one is open")
    parser.add_argument("--theme", choices=settings.THEMES, help="the colours; those of the preferences by default")
    parser.add_argument("--replay", metavar="FILE", help="play back a run that was recorded, and do nothing else")
    parser.add_argument("--speed", type=float, default=1.0, help="how many times as fast")
    parser.add_argument(
        "--language", choices=(languages.SYSTEM, *languages.LANGUAGES), help="that of the preferences by default"
    )
    return parser
