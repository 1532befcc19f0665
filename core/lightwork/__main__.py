"""The `lightwork` command. Light at import, because every worker process imports this module again."""

import gc
import multiprocessing
import os
import sys

COMPLETING = "_LIGHTWORK_COMPLETE"
"""Set by a shell that asks, without arguments, what could stand here; click answers."""

_WITH_WORKERS = (["resize"], ["resume"])
"""Commands that need workers soon."""

YOUNG = 20_000
"""Objects that are made between two searches for garbage: with Python's 700 a tenth of the start goes into them."""

_OTHERWISE = {"-h", "--help", "--dry-run", "--crew", "--scheduler"}
"""Where they may need none, or not here."""


def main(argv: list[str] | None = None) -> int:
    """Opens the window when there are no arguments, and is the command line otherwise.

    Args:
        argv: the arguments without the program's name; those of the process by default.

    Returns:
        The exit code.
    """
    multiprocessing.freeze_support()
    if argv is not None:
        return _main(argv)
    gc.set_threshold(YOUNG)
    try:
        code = _main(sys.argv[1:])
    except KeyboardInterrupt:  # while it imported what would answer
        code = 130  # `lightwork.cli.common.INTERRUPTED`
    gc.freeze()  # or the process would look through all that it has for garbage once more before it ends: 25 ms
    return code


def _main(argv: list[str]) -> int:
    if not argv and COMPLETING not in os.environ:
        return _open_window()
    if argv[:1] in _WITH_WORKERS and not _OTHERWISE & set(argv):
        from lightwork.nursery import open_early  # noqa: PLC0415 - light at import

        open_early()  # its imports and ours, side by side
    from lightwork.cli import main as command_line  # noqa: PLC0415 - light at import

    return command_line(argv)


def _open_window() -> int:
    from lightwork.cli.window import open_window  # noqa: PLC0415 - light at import

    code = open_window()
    if code is not None:
        return code
    sys.stderr.write("The window is not installed here. `lightwork --help` shows what the command line can do.\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
