"""Grounds: the folders that the photos of a run come from and go to; what lies outside is no business of a worker."""

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from lightwork.plan import Task, Tasks

FEW = 64
"""Up to so many photos are named one by one, so that two pictures in a home folder do not open all of it."""


class Grounds(msgspec.Struct, frozen=True):
    """Where the photos of a run come from and go to, as real paths, without links.

    Attributes:
        reads: files, and folders with all below them.
        writes: folders, each with its device and inode: one that was made anew is another.
    """

    reads: frozenset[str]
    writes: frozenset[tuple[str, int, int]]

    def covers(self, other: "Grounds") -> bool:
        """Whether whoever may use these may use the others, too."""
        return other.writes <= self.writes and all(_is_within(path, self.reads) for path in other.reads)


NOWHERE = Grounds(frozenset(), frozenset())
"""What a worker has that was confined to a folder which was gone already."""


class Places(msgspec.Struct, frozen=True):
    """The same by name alone, which another machine can look up for itself.

    Attributes:
        reads: files, and folders with all below them.
        writes: folders, there or not.
    """

    reads: frozenset[str]
    writes: frozenset[str]


def grounds_of(tasks: Sequence[Task]) -> Grounds:
    """The grounds of a run, see `places_of` and `grounds_at`."""
    return grounds_at(places_of(tasks))


def places_of(tasks: Sequence[Task]) -> Places:
    """Where the photos of a run come from and go to.

    It reads the names in each folder of originals, to find the links among them.
    """
    real = {os.path.realpath(path): path for path in _reads(tasks)}
    return Places(frozenset(real[path] for path in _without_nested(set(real))), frozenset(_output_folders(tasks)))


def grounds_at(places: Places) -> Grounds:
    """These places on this machine. Output folders are made if needed: only what exists can be named to the kernel."""
    real = _without_nested({os.path.realpath(path) for path in places.reads})
    return Grounds(real, frozenset(_writes(places.writes)))


def _reads(tasks: Sequence[Task]) -> set[str]:
    if len(tasks) <= FEW:
        return {task.source.path for task in tasks}
    folders = tasks.folders if isinstance(tasks, Tasks) else {os.path.dirname(task.source.path) for task in tasks}
    links = {path for folder in folders for path in _links(folder)}
    linked = {task.source.path for task in tasks if task.source.path in links} if links else set()
    return linked | folders


def _links(folder: str) -> Iterator[str]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:  # gone meanwhile: the photos will say so
        yield from (entry.path for entry in entries if entry.is_symlink())


def _output_folders(tasks: Sequence[Task]) -> set[str]:
    """The chosen output folder, or for results that go elsewhere their own."""
    if isinstance(tasks, Tasks):
        return tasks.targets
    found: set[str] = set()
    chosen, prefix = "", ""
    for task in tasks:
        if task.recipe.output != chosen:
            chosen, prefix = task.recipe.output, os.path.join(task.recipe.output, "")
        for output in task.outputs:
            below = bool(prefix) and output.target.startswith(prefix)
            found.add(chosen if below else os.path.dirname(output.target))
    return found


def _writes(folders: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    for folder in folders:
        with contextlib.suppress(OSError):  # the worker will say what is wrong with it
            os.makedirs(folder, exist_ok=True)
    for real in _without_nested({os.path.realpath(folder) for folder in folders}):
        with contextlib.suppress(OSError):
            state = os.stat(real)
            yield real, state.st_dev, state.st_ino


def _without_nested(paths: set[str]) -> frozenset[str]:
    return frozenset(path for path in paths if not _is_within(os.path.dirname(path), paths))


def _is_within(path: str, tops: Iterable[str]) -> bool:
    """Whether a path is one of the tops or lies below one."""
    tops = tops if isinstance(tops, set | frozenset) else set(tops)
    while path not in tops:
        above = os.path.dirname(path)
        if above == path:
            return False
        path = above
    return True
