"""Disk: what the plan and the journal ask about files. They are on this computer unless a store stands behind a URL."""

import os
import stat
from collections.abc import Iterator
from typing import NamedTuple

from lightwork.errors import JournalError
from lightwork.fingerprint import file_digest
from lightwork.scan import changed_ns
from lightwork.where import is_url


class State(NamedTuple):
    """What is known of a file without opening it.

    Attributes:
        bytes: its size.
        mtime_ns: as in `lightwork.scan.Source`.
        identity: likewise.
        folder: whether it is one.
    """

    bytes: int
    mtime_ns: int
    identity: tuple[int, int]
    folder: bool = False


class Disk:
    """The files of this computer. `lightwork.stores.Everywhere` knows those of stores, too.

    About a URL everything here raises JournalError: what is not known must not be taken for gone.
    """

    def state(self, path: str) -> State:
        """What is known of the file that a path leads to.

        Raises:
            OSError: there is none, or it cannot be looked at.
        """
        state = os.stat(_file(path))
        identity = (state.st_dev, state.st_ino)
        return State(state.st_size, changed_ns(state), identity, stat.S_ISDIR(state.st_mode))

    def names(self, folder: str) -> Iterator[str]:
        """The names in a folder.

        Raises:
            OSError: there is none, or it cannot be read.
        """
        with os.scandir(_file(folder)) as entries:
            for entry in entries:
                yield entry.name

    def exists(self, path: str) -> bool:
        """Whether something has this name, be it a broken link."""
        return os.path.lexists(_file(path))

    def size(self, path: str) -> int:
        """Bytes of a regular file, and no link to one; -1 where there is none."""
        try:
            state = os.lstat(_file(path))
        except OSError:
            return -1
        return state.st_size if stat.S_ISREG(state.st_mode) else -1

    def changed(self, path: str) -> int:
        """When the name itself was changed, as `lightwork.scan.changed_ns` says it.

        Raises:
            OSError: there is none.
        """
        return changed_ns(os.lstat(_file(path)))

    def holds(self, path: str, length: int, digest: str, mark: str = "") -> bool:
        """Whether a file, and no link to one, still has the bytes that we wrote.

        Args:
            path: of the file.
            length: their number.
            digest: theirs, as `lightwork.fingerprint` makes it.
            mark: what the store called them; of a file of this computer there is none.
        """
        del mark
        try:
            return self.size(path) == length and file_digest(path) == digest
        except OSError:
            return False


def _file(path: str) -> str:
    """Gives a path back.

    Raises:
        JournalError: it is none.
    """
    if is_url(path):
        raise JournalError("{url} is in a store: use the command line for this run", url=path)
    return path


HERE = Disk()
"""This computer."""
