"""Keys: path of a result -> what its members in a shard are called, up to the ending."""

import os
import sqlite3
from itertools import chain, count
from types import TracebackType
from typing import Self

_PLAIN = "/_-~ ()[]{}!#$&'+,;=@^"
"""Signs that stand for themselves, beside letters and digits. Dots do not: a key ends at the first."""


class Keys:
    """Gives each result a key of its own. Used in a `with` statement; those that are taken are kept on disk."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("")
        self._database.execute("CREATE TABLE taken (key TEXT PRIMARY KEY) WITHOUT ROWID")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._database.close()

    def take(self, path: str) -> str:
        """The key of a result: its path without the ending, with folders; with the ending if that key is taken.

        Args:
            path: below the output folder, with forward slashes.
        """
        whole = key_of(path)
        ways = chain((key_of(os.path.splitext(path)[0]), whole), (f"{whole}-{number}" for number in count(2)))
        return next(key for key in ways if self._is_new(key))

    def _is_new(self, key: str) -> bool:
        return bool(self._database.execute("INSERT OR IGNORE INTO taken VALUES (?)", (key,)).rowcount)


def key_of(path: str) -> str:
    """A path as a key: letters of all languages stay, dots and what is no text become "%2E" and the like."""
    return "".join(sign if sign.isalnum() or sign in _PLAIN else _escaped(sign) for sign in path)


def _escaped(sign: str) -> str:
    return "".join(f"%{byte:02X}" for byte in os.fsencode(sign))
