"""Originals that give way to their results: the last step, in the process that the user started.

::

    worker    .lw-<8 hex>.part  ── written, on the disk, read back, decoded ──►  waits beside the original
    here      is it still what the worker made? is the original still what was read?
              original ──►  trash, or backup folder (across disks as a copy that is proved before the original goes)
              part     ──►  its name

Whatever breaks off in between, the original is in its place, or in the trash or backup folder, and where it was is the
whole result, under its name or as a part that `scan` calls a leftover. A failure puts the original back.
"""

import errno
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress

import msgspec

from lightwork.events import Failed, FailureKind, Landed, Made
from lightwork.fingerprint import file_digest
from lightwork.moves import bring_back, move, rename_new, sync_folder, trash
from lightwork.plan import Task
from lightwork.scan import changed_ns

_KINDS = {
    errno.ENOSPC: FailureKind.NO_SPACE,
    errno.EDQUOT: FailureKind.NO_SPACE,
    errno.EACCES: FailureKind.NOT_ALLOWED,
    errno.EPERM: FailureKind.NOT_ALLOWED,
    errno.EROFS: FailureKind.NOT_ALLOWED,
    errno.EEXIST: FailureKind.TARGET_EXISTS,
}


def settled(task: Task, landed: Landed) -> Landed:
    """What has become of a photo when its result has taken the original's place; the same where nothing has to.

    A photo for which that could not be done has failed, and its original is where it was.
    """
    made = landed.outcome
    if task.backup is None or not isinstance(made, Made) or made.results[0].copied:
        return landed
    try:
        kept = _replace(task, made.results[0].digest)
    except OSError as error:
        kind = _KINDS.get(error.errno or 0, FailureKind.CANNOT_WRITE)
        failed = Failed(made.index, kind, " ".join((error.strerror or str(error)).split()), made.phases, made.cpu)
        return msgspec.structs.replace(landed, outcome=failed)
    result = msgspec.structs.replace(made.results[0], backup=kept)
    return msgspec.structs.replace(landed, outcome=msgspec.structs.replace(made, results=(result,)))


def give_up(tasks: Iterable[Task]) -> None:
    """Removes the results that still wait, of a run whose caller has lost interest."""
    for task in tasks:
        if task.backup is not None:
            with suppress(OSError):
                os.unlink(task.waiting)


def _replace(task: Task, digest: str) -> str:
    """Has the original give way; gives where it is now, empty if the trash did not tell.

    Raises:
        OSError: it could not be done; the original is in its place.
    """
    original, target, part = task.source.path, task.first.target, task.waiting
    try:
        _check(task, digest)
        with suppress(OSError):  # FAT has no permissions
            shutil.copymode(original, part)
        kept = _put_away(original, task.backup or "")
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise
    try:
        rename_new(part, target)
    except OSError:
        if kept:
            bring_back(kept, original)
            with suppress(OSError):
                os.unlink(part)
        raise
    sync_folder(os.path.dirname(target))
    return kept


def _check(task: Task, digest: str) -> None:
    """Looks whether the part is what the worker made, and the original what the worker was given.

    Raises:
        OSError: one of them is not, or another file has taken the name.
    """
    state = os.lstat(task.source.path)
    if (state.st_size, changed_ns(state)) != (task.source.bytes, task.source.mtime_ns):
        raise OSError(errno.ESTALE, "the original was changed meanwhile")
    if task.first.target != task.source.path and os.path.lexists(task.first.target):
        raise FileExistsError(errno.EEXIST, "a file of that name appeared")
    if file_digest(task.waiting) != digest:
        raise OSError(errno.EIO, "what was written reads back as something else")


def _put_away(original: str, backup: str) -> str:
    """Moves an original to the trash or into the backup folder; gives where it is.

    Raises:
        OSError: that cannot be done, and says so; the original is in its place.
    """
    try:
        if not backup:
            return trash(original)
        move(original, backup)
    except OSError as error:
        where = "to the backup folder" if backup else "to the trash"
        code, why = error.errno or errno.EIO, error.strerror or str(error)
        raise OSError(code, f"the original cannot be moved {where}: {why}") from error
    return backup
