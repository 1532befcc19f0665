"""Starts the window. Qt is imported inside `main`, because every worker process imports this module again."""

import multiprocessing
import sys


def main(argv: list[str] | None = None) -> int:
    """Opens the window, with the files and folders of the arguments in it.

    Args:
        argv: paths, and `--theme light|dark`; those of the process by default.

    Returns:
        The exit code.
    """
    multiprocessing.freeze_support()
    from lightwork_gui.app import start  # noqa: PLC0415 - see above

    return start(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
