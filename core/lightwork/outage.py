"""Outages: whether a photo could not be written because of itself, or because of the folder that all results go to.

A full, read-only or vanished output folder would fail every photo from then on. So the run pauses, and makes those
photos again when it goes on. A photo whose own name or sub-folder is the trouble fails as any other.

A disk that is unplugged leaves an empty folder where it was, and whoever makes folders there, or finds them, writes to
another disk without noticing. So the folder is remembered by its device, too.
"""

import errno
import os
from collections.abc import Sequence
from secrets import token_hex

from lightwork.events import PHASES, Failed, FailureKind, Outcome, Phase, Trouble
from lightwork.moves import part_path
from lightwork.plan import Task
from lightwork.where import is_url

SUSPICIOUS = frozenset({FailureKind.NO_SPACE, FailureKind.NOT_ALLOWED, FailureKind.CANNOT_WRITE})
"""Failures that may be the folder's fault."""

_KINDS = {
    errno.ENOSPC: FailureKind.NO_SPACE,
    errno.EDQUOT: FailureKind.NO_SPACE,
    errno.EROFS: FailureKind.NOT_ALLOWED,
    errno.EACCES: FailureKind.NOT_ALLOWED,
    errno.EPERM: FailureKind.NOT_ALLOWED,
    errno.ENOENT: FailureKind.NOT_FOUND,
    errno.ENOTDIR: FailureKind.NOT_FOUND,
    errno.ENODEV: FailureKind.NOT_FOUND,
}

_WRITE = PHASES.index(Phase.WRITE)

_Identity = tuple[int, int]


class Watchman:
    """Keeps an eye on the folder that the results of a run go to, from the process that the user started."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        """Looks which folder it is; where originals are replaced, the one that all of them lie in."""
        self._probes = bool(tasks) and tasks[0].backup is None  # beside originals nothing is tried out
        self._folder = _folder_of(tasks)
        self._home = _identity(self._folder)  # None as long as nobody has made it
        self._seen = self._home
        self._strange: set[_Identity] = set()  # what stood there while the right one was away

    def begin(self) -> None:
        """Looks again, when the crew has made the folder.

        Not only at the first photo: whoever takes the folder away between that photo and our look would not be noticed.
        """
        self._home = self._home or _identity(self._folder)

    def look(self) -> None:
        """Sees which folder is there now; what is asked about afterwards was written before."""
        if self._probes and self._folder:
            self._seen = _identity(self._folder)

    def suspect(self, outcome: Outcome, known: Trouble | None) -> Trouble | None:
        """What is wrong with the folder, if that is why a photo was not made, or was made in the wrong place.

        Args:
            outcome: of a photo that had come to its end at the last `look`.
            known: what is wrong already; whatever cannot be written meanwhile cannot for that reason.
        """
        if not self._folder or not (self._probes or isinstance(outcome, Failed)):
            return None  # what stands in its original's place is in the right one
        if not isinstance(outcome, Failed):
            if known is not None and known.kind is FailureKind.NOT_FOUND:
                return known  # it may lie in the wrong place; if not, it is found there when it is made again
            return self._lost(self._seen)
        if outcome.kind not in SUSPICIOUS or not outcome.phases[_WRITE]:
            return None
        if outcome.kind is FailureKind.NO_SPACE:
            return self._trouble(outcome.kind, outcome.detail)
        return known or self._examine()

    def still(self) -> Trouble | None:
        """What is wrong when the run is to go on; if nothing is, the folder is from now on the one that is there.

        What was there while the right one was away is not taken for it.
        """
        if not self._folder:
            return None
        now = _identity(self._folder)
        if now is not None and now not in self._strange:
            self._home = now
        return None if self._home is None else self._examine()

    def _examine(self) -> Trouble | None:
        """What is wrong with the folder now."""
        now = _identity(self._folder)
        if now is None and self._home is not None:
            return self._trouble(FailureKind.NOT_FOUND, os.strerror(errno.ENOENT))
        return self._lost(now) or self._try(changed=now != self._home)

    def _lost(self, now: _Identity | None) -> Trouble | None:
        """Whether another disk is where the folder was."""
        if self._home is None:
            self._home = now
        if self._home is None or (now is not None and now[0] == self._home[0]):
            return None
        if now is not None:
            self._strange.add(now)
        return self._trouble(
            FailureKind.NOT_FOUND, "another disk is in its place" if now else os.strerror(errno.ENOENT)
        )

    def _try(self, *, changed: bool) -> Trouble | None:
        """Makes a file in the folder; where originals lie it only asks whether the disk is read-only."""
        try:
            if not self._probes:
                if hasattr(os, "statvfs") and os.statvfs(self._folder).f_flag & os.ST_RDONLY:
                    return self._trouble(FailureKind.NOT_ALLOWED, os.strerror(errno.EROFS))
                return None
            os.makedirs(self._folder, exist_ok=True)
            _make_and_remove(part_path(os.path.join(self._folder, "x"), token_hex(4)))
        except OSError as error:
            return self._trouble(_KINDS.get(error.errno or 0, FailureKind.CANNOT_WRITE), error.strerror or str(error))
        # Workers are confined to the folder that there was; after a pause they are to the one that there is.
        return self._trouble(FailureKind.NOT_FOUND, "it was made anew") if changed else None

    def _trouble(self, kind: FailureKind, detail: str) -> Trouble:
        return Trouble(kind, self._folder, detail)


def _folder_of(tasks: Sequence[Task]) -> str:
    """The folder whose trouble is everybody's; empty if there is none."""
    if not tasks:
        return ""
    chosen = tasks[0].recipe.output
    if any(map(is_url, (chosen, tasks[0].first.target))):  # a store's trouble is told by the photos that it kept
        return ""
    if tasks[0].backup is None and chosen and _below(tasks[0].first.target, chosen):
        return chosen
    try:
        return os.path.commonpath({os.path.dirname(os.path.abspath(task.first.target)) for task in tasks})
    except ValueError:  # on several drives
        return ""


def _below(path: str, folder: str) -> bool:
    return path.startswith(os.path.join(folder, ""))


def _identity(folder: str) -> _Identity | None:
    """(device, inode) of a folder; None if it is not there."""
    try:
        state = os.stat(folder)
    except OSError:
        return None
    return state.st_dev, state.st_ino


def _make_and_remove(part: str) -> None:
    """Makes a small file that `scan` would know for what it is.

    Raises:
        OSError: it cannot be made.
    """
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        os.write(descriptor, b".")
    finally:
        os.close(descriptor)
        os.unlink(part)
