"""The log: a file of our own where mistakes are written down, so that a report of one can hold it."""

import logging
import os
import sys
from logging.handlers import RotatingFileHandler

import platformdirs

from lightwork.journal.database import VARIABLE

BYTES, FILES = 1_000_000, 3
"""Of one file at most; how many of them are kept."""

_FORM = "%(asctime)s  %(levelname)-7s %(name)s: %(message)s"


def folder() -> str:
    """Where the log is: with the journal if that has a place of its own, else where the system keeps logs."""
    return os.environ.get(VARIABLE) or platformdirs.user_log_dir("lightwork", appauthor=False)


def path() -> str:
    """The newest file of the log."""
    return os.path.join(folder(), "lightwork.log")


def keep() -> str:
    """Writes what happens to the log from now on, and warnings to standard error as well.

    Returns:
        Why that cannot be; empty if it can.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    logging.getLogger("PIL").setLevel(logging.WARNING)
    if sys.stderr is not None:  # a windowed program on Windows has none
        terminal = logging.StreamHandler()
        terminal.setLevel(logging.WARNING)
        root.addHandler(terminal)
    try:
        os.makedirs(folder(), exist_ok=True)
        file = RotatingFileHandler(path(), maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", errors="replace")
    except OSError as error:
        return str(error)
    file.setFormatter(logging.Formatter(_FORM))
    root.addHandler(file)
    return ""
