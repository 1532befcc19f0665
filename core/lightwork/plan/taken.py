"""The names that are taken in the output folders: who gets which, and what becomes of a file in the way."""

from collections import Counter
from functools import lru_cache

from lightwork import naming
from lightwork.disk import HERE, Disk
from lightwork.packed import HashSet
from lightwork.plan.model import Done, Standing
from lightwork.recipe import Collision, Names, Sizing
from lightwork.scan import Skip, SkipReason, Source
from lightwork.where import joined

_Names = dict[int, bool]
"""The names in a folder, by `_key`: whether each was there before."""


_folder_key = lru_cache(1024)(naming.key)
"""`naming.key` of a folder: photos come folder by folder."""


def _key(name: str) -> int:
    """Stands for a name, in a third of its memory; two names share one less often than disks lie."""
    return hash(naming.key(name))


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

    def __init__(
        self, policy: Collision, names: Names, originals: HashSet, done: Done | None = None, disk: Disk = HERE
    ) -> None:
        """Begins with what is on the disk.

        Args:
            policy: for a file that was there before.
            names: how file names are made.
            originals: (device, inode) of files that are never replaced.
            done: tells results of earlier runs from other files; None if they make no difference.
            disk: where the output folders are.
        """
        self._disk = disk
        self._policy = policy
        self._rules = names
        self._originals = originals
        self._done = done
        self._folders: dict[str, _Names] = {}
        self._listed: set[str] = set()
        self._numbers: Counter[tuple[str, str]] = Counter()

    def claim(self, folder: str, stem: str, suffix: str, source: Source, sizing: Sizing) -> Claim | Skip:
        """Takes a name in a folder for a result of `source` in one size, or says why it is left alone."""
        names = self._names(folder)
        own = self._own(folder, names, stem, suffix, source, sizing)
        if own is not None:
            return own
        place = (_folder_key(folder), naming.key(stem + suffix))
        number = max(1, self._numbers[place])
        while True:
            name = naming.file_name(stem, suffix, number, self._rules)
            number += 1
            if number > 2:  # noqa: PLR2004 - goes on where it stopped, or a million twins would take long
                self._numbers[place] = number
            answer = self._take(folder, names, name, source)
            if isinstance(answer, Skip):
                return answer
            if answer is not None:
                return Claim(joined(folder, name), replaces=answer, numbered=number > 2)  # noqa: PLR2004 - the second

    def _take(self, folder: str, names: _Names, name: str, source: Source) -> bool | Skip | None:
        """Whether a name means replacing a file; why the photo is left alone; or None: it is another's.

        Whoever meets a file under a name has that name, also if the file stays: the next photo of that name gets a
        number, and so the same one as in the run before.
        """
        key = _key(name)
        there_before = names.get(key)
        if there_before is None:
            names[key] = False
            return False
        answer = self._meet(joined(folder, name), source) if there_before else False
        if answer is False:
            return None
        names[key] = False
        return answer

    def _own(
        self, folder: str, names: _Names, stem: str, suffix: str, source: Source, sizing: Sizing
    ) -> Claim | Skip | None:
        """The result that an earlier run made of this photo, under the name or a numbered one: done, or to be replaced.

        All numbers are tried that are taken, because there is no telling which one the photo got; what another photo
        got stays its own.
        """
        if self._done is None:
            return None
        number = 1
        while (key := _key(name := naming.file_name(stem, suffix, number, self._rules))) in names:
            target = joined(folder, name)
            standing = self._done.standing(target, source, sizing) if names[key] else Standing.OTHER
            if standing is Standing.DONE:
                names[key] = False
                return Skip(source.path, SkipReason.ALREADY_DONE, target)
            if standing in {Standing.OURS, Standing.PERHAPS} and not self._is_original(target):
                names[key] = False
                return Claim(target, replaces=standing is Standing.OURS, numbered=number > 1)
            number += 1
        return None

    def _is_original(self, target: str) -> bool:
        try:
            return self._disk.state(target).identity in self._originals
        except OSError:
            return False

    def _meet(self, target: str, source: Source) -> bool | Skip:
        """What to do about a file that is at the target: replace it, leave it and take another name, or skip."""
        if self._policy is Collision.SKIP:
            return Skip(source.path, SkipReason.TARGET_EXISTS, target)
        if self._policy is Collision.RENAME:
            return False
        try:
            state = self._disk.state(target)
        except OSError:
            return False
        if state.identity in self._originals or state.folder:
            return False
        if self._policy is Collision.NEWER and state.mtime_ns >= source.mtime_ns:
            return Skip(source.path, SkipReason.TARGET_NEWER, target)
        return True

    def _names(self, folder: str) -> _Names:
        """The names taken in an output folder; the disk is asked once per folder.

        Folders whose paths differ in case only may be one, and share their names.
        """
        names = self._folders.setdefault(_folder_key(folder), {})
        if folder not in self._listed:
            self._listed.add(folder)
            try:
                for name in self._disk.names(folder):
                    names.setdefault(_key(name), True)
            except OSError:
                pass  # not made yet
        return names
