"""Counters for what something costs, none of which looks at a clock."""

import builtins
import io
import os
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

CALLS = (
    "open",
    "stat",
    "lstat",
    "read",
    "write",
    "unlink",
    "link",
    "replace",
    "rename",
    "utime",
    "mkdir",
    "scandir",
    "listdir",
)
"""Of `os`, each of which asks the system once."""


@contextmanager
def counted(where: object, name: str) -> Iterator[list[tuple[Any, ...]]]:
    """Gives the arguments of each call of a function, in their order; the function does what it does."""
    calls: list[tuple[Any, ...]] = []
    inside = getattr(where, name)

    def call(*args: Any, **named: Any) -> Any:
        calls.append(args)
        return inside(*args, **named)

    with patch.object(where, name, call):
        yield calls


class Files:
    """What was asked of the system about the files of one folder.

    Attributes:
        calls: of `os` by name, with a path; "file" is the built-in `open`.
        read: bytes that were read, by path.
        written: bytes that were written.
        descriptors: what `os.open` gave for paths in the folder, and these.
    """

    def __init__(self, below: Path) -> None:
        self.below = str(below)
        self.calls: Counter[str] = Counter()
        self.read: Counter[str] = Counter()
        self.written = 0
        self.descriptors: dict[int, str] = {}

    def concerns(self, path: object) -> bool:
        """Whether a path lies in the folder; a descriptor does if it was opened there."""
        if isinstance(path, int):
            return path in self.descriptors
        return isinstance(path, str | bytes | os.PathLike) and os.fsdecode(path).startswith(self.below)


class _Told(io.FileIO):
    """An unbuffered file that says what is read of it."""

    def __init__(self, path: str, files: Files) -> None:
        super().__init__(path)
        self._files = files

    def read(self, size: int | None = -1, /) -> Any:
        return self._told(super().read(-1 if size is None else size))

    def readall(self) -> Any:
        return self._told(super().readall())

    def readinto(self, buffer: Any, /) -> Any:
        count = super().readinto(buffer)
        self._files.read[str(self.name)] += count or 0
        return count

    def _told(self, data: Any) -> Any:
        self._files.read[str(self.name)] += len(data or b"")
        return data


@contextmanager
def files_of(below: Path) -> Iterator[Files]:
    """Counts what the Python code of this process asks about files below a folder."""
    files = Files(below)
    with ExitStack() as stack:
        stack.enter_context(patch.object(builtins, "open", _opening(files)))
        for name in CALLS:
            stack.enter_context(patch.object(os, name, _asking(files, name)))
        yield files
    files.calls = +files.calls


def _opening(files: Files) -> Callable[..., Any]:
    plain = builtins.open

    def opened(file: Any, mode: str = "r", buffering: int = -1, *args: Any, **named: Any) -> Any:
        if not files.concerns(file):
            return plain(file, mode, buffering, *args, **named)
        assert mode == "rb", mode
        files.calls["file"] += 1
        raw = _Told(file, files)
        return io.BufferedReader(raw) if buffering else raw

    return opened


def _asking(files: Files, name: str) -> Callable[..., Any]:
    plain = getattr(os, name)

    def ask(path: Any, *args: Any, **named: Any) -> Any:
        ours = files.concerns(path)
        files.calls[name] += ours
        if name == "write" and ours:
            files.written += len(args[0])
        result = plain(path, *args, **named)
        if name == "open" and ours:
            files.descriptors[result] = str(path)
        elif name == "read" and ours:
            files.read[files.descriptors[path]] += len(result)
        return result

    return ask
