"""The names that are taken in the output folders: who gets which, and what becomes of a file in the way."""

import os
from collections import Counter
from collections.abc import Collection

from lightwork import naming
from lightwork.recipe import Collision, Names
from lightwork.scan import Skip, SkipReason, Source


class Claim:
    """A name in an output folder, taken for one result.

    Attributes:
        target: its path.
        replaces: whether a file that stands there is to be replaced.
        numbered: whether another result or file had the name already.
    """

    __slots__ = ("numbered", "replaces", "target")

    def __init__(self, target: str, *, replaces: bool = False, numbered: bool = False) -> None:
        self.target = target
        self.replaces = replaces
        self.numbered = numbered


class Taken:
    """The names taken so far in each output folder, by files on the disk and by results that are planned."""

    def __init__(self, policy: Collision, names: Names, originals: Collection[tuple[int, int]]) -> None:
        """Begins with what is on the disk.

        Args:
            policy: for a file that was there before.
            names: how file names are made.
            originals: (device, inode) of files that are never replaced.
        """
        self._policy = policy
        self._rules = names
        self._originals = originals
        self._folders: dict[str, dict[str, bool]] = {}  # folder -> name key -> was it there before?
        self._listed: set[str] = set()
        self._numbers: Counter[tuple[str, str]] = Counter()

    def claim(self, folder: str, stem: str, suffix: str, source: Source) -> Claim | Skip:
        """Takes a name in a folder for a result of `source`, or says why it is left alone."""
        names = self._names(folder)
        name = naming.file_name(stem, suffix, names=self._rules)
        there_before = names.get(naming.key(name))
        if there_before:
            answer = self._meet(os.path.join(folder, name), source)
            if isinstance(answer, Skip):
                return answer
            if answer:
                names[naming.key(name)] = False
                return Claim(os.path.join(folder, name), replaces=True)
        if there_before is not None:
            name = self._numbered(folder, names, stem, suffix)
        names[naming.key(name)] = False
        return Claim(os.path.join(folder, name), numbered=there_before is not None)

    def _meet(self, target: str, source: Source) -> bool | Skip:
        """What to do about a file that is at the target: replace it, leave it and take another name, or skip."""
        if self._policy is Collision.SKIP:
            return Skip(source.path, SkipReason.TARGET_EXISTS, target)
        if self._policy is Collision.RENAME:
            return False
        try:
            state = os.stat(target)
        except OSError:
            return False
        if (state.st_dev, state.st_ino) in self._originals or os.path.isdir(target):
            return False
        if self._policy is Collision.NEWER and state.st_mtime_ns >= source.mtime_ns:
            return Skip(source.path, SkipReason.TARGET_NEWER, target)
        return True

    def _numbered(self, folder: str, names: dict[str, bool], stem: str, suffix: str) -> str:
        """The first free "stem (2)", "stem (3)" ...; goes on where it stopped, or a million twins would take long."""
        place = (naming.key(folder), naming.key(stem + suffix))
        number = max(2, self._numbers[place])
        while naming.key(name := naming.file_name(stem, suffix, number, self._rules)) in names:
            number += 1
        self._numbers[place] = number + 1
        return name

    def _names(self, folder: str) -> dict[str, bool]:
        """The names taken in an output folder; the disk is asked once per folder.

        Folders whose paths differ in case only may be one, and share their names.
        """
        names = self._folders.setdefault(naming.key(folder), {})
        if folder not in self._listed:
            self._listed.add(folder)
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        names.setdefault(naming.key(entry.name), True)
            except OSError:
                pass  # not made yet
        return names
