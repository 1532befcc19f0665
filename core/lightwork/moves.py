"""Moves of files that never go over anything: into a free name, to another disk, to the trash and back.

A name is taken in one step of the kernel, so that there is no moment in which somebody else's file could be lost, and
none in which an empty file stands for a whole one.
"""

import contextlib
import ctypes
import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count
from secrets import token_hex

from lightwork.fingerprint import file_digest

_CANNOT = frozenset(
    {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM, errno.EACCES, errno.EMLINK}
)
"""What a disk or kernel says that has no such call, or no hard links. Who may not write at all is told so at last."""

_AT_FDCWD, _RENAME_NOREPLACE = -100, 1  # linux/fs.h
_RENAME_EXCL = 4  # macOS, sys/stdio.h
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def part_path(target: str, token: str) -> str:
    """Where a file is before it is whole: a short name of its own, since target + ending may pass 255 bytes."""
    return os.path.join(os.path.dirname(target), f".lw-{token}.part")


def rename_new(source: str, target: str) -> None:
    """Gives a file another name on the same disk, unless that is taken.

    Where the kernel has no such call, a hard link does it; a disk without links (FAT on an old kernel, some network
    disks) has an empty file reserve the name for a moment.

    Raises:
        FileExistsError: it is taken.
        OSError: it cannot be done; `errno.EXDEV` if the name is on another disk.
    """
    for way in (_by_kernel, _by_link):
        try:
            way(source, target)
        except FileExistsError:
            raise
        except OSError as error:
            if error.errno not in _CANNOT:
                raise
        else:
            return
    _by_reserving(source, target)


def _by_kernel(source: str, target: str) -> None:
    if os.name == "nt":
        os.rename(source, target)  # refuses by itself
        return
    call = _no_replace()
    if call is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if call(os.fsencode(source), os.fsencode(target)):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), source, None, target)


@cache
def _no_replace() -> Callable[[bytes, bytes], int] | None:
    """The system's call: Linux' renameat2, macOS' renamex_np; None where the C library has neither."""
    libc = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        renamex_np = libc.renamex_np
        return lambda source, target: int(renamex_np(source, target, ctypes.c_uint(_RENAME_EXCL)))
    if sys.platform.startswith("linux") and hasattr(libc, "renameat2"):
        renameat2, flags = libc.renameat2, ctypes.c_uint(_RENAME_NOREPLACE)
        return lambda source, target: int(renameat2(_AT_FDCWD, source, _AT_FDCWD, target, flags))
    return None


def _by_link(source: str, target: str) -> None:
    os.link(source, target)
    os.unlink(source)


def _by_reserving(source: str, target: str) -> None:
    os.close(os.open(target, _NEW, 0o666))
    try:
        os.replace(source, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(target)
        raise


def move(source: str, target: str) -> None:
    """Moves a file, making the folders that it needs; to another disk as a copy that is whole before the old one goes.

    Raises:
        FileExistsError: the name is taken.
        OSError: it cannot be done; the file is where it was.
    """
    folder = os.path.dirname(target)
    if folder:
        os.makedirs(folder, exist_ok=True)
    try:
        rename_new(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _move_across(source, target)
    sync_folder(folder)


def _move_across(source: str, target: str) -> None:
    """Copies, has the disk write it, reads it back, names it, and only then removes the old one."""
    part = part_path(target, token_hex(4))
    try:
        os.close(os.open(part, _NEW, 0o600))
        shutil.copyfile(source, part)
        with contextlib.suppress(OSError):  # FAT has no owners, and no permissions
            shutil.copystat(source, part)
        sync(part)
        _compare(source, part)
        rename_new(part, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(part)
        raise
    sync_folder(os.path.dirname(target))
    os.unlink(source)


def _compare(source: str, copy: str) -> None:
    if file_digest(copy) != file_digest(source):
        raise OSError(errno.EIO, "what was copied reads back as something else")


def sync(path: str) -> None:
    """Has the disk write what a file holds, and returns when it has.

    Raises:
        OSError: the disk cannot.
    """
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: str) -> None:
    """Has the disk write a folder's names, where the system can do that."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # some network disks know no such thing
        descriptor = os.open(folder or os.curdir, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def trash(path: str) -> str:
    """Moves a file to the system's trash; gives where it is now, empty if the system does not tell.

    Raises:
        OSError: there is no trash for this file, and it is where it was.
    """
    from send2trash import send2trash  # noqa: PLC0415 - it looks for the trash as it is imported

    state = os.lstat(path)
    send2trash(path)
    if os.path.lexists(path):
        raise OSError(errno.EIO, "the trash did not take it")
    return next(_found(path, (state.st_dev, state.st_ino)), "")


def bring_back(kept: str, path: str) -> None:
    """Gives a file from the trash or a backup folder its place again.

    Raises:
        FileExistsError: something else has its place.
        OSError: it cannot be done; the file is where it was.
    """
    move(kept, path)
    info = _info(kept)
    if os.path.basename(os.path.dirname(kept)) == "files" and os.path.lexists(info):  # or the trash would still list it
        with contextlib.suppress(OSError):
            os.unlink(info)


def _found(path: str, identity: tuple[int, int]) -> Iterator[str]:
    """Where a file went: the same file under its own name, or that with a number. freedesktop.org's trash only."""
    stem, ending = os.path.splitext(os.path.basename(path))
    for folder in _trash_folders(os.path.dirname(os.path.abspath(path))):
        for number in count():
            place = os.path.join(folder, f"{stem} {number}{ending}" if number else stem + ending)
            if not (os.path.lexists(place) or os.path.lexists(_info(place))):
                break
            with contextlib.suppress(OSError):
                state = os.lstat(place)
                if (state.st_dev, state.st_ino) == identity and stat.S_ISREG(state.st_mode):
                    yield place


def _info(place: str) -> str:
    """What says where a file in the trash came from."""
    folder, name = os.path.split(place)
    return os.path.join(os.path.dirname(folder), "info", f"{name}.trashinfo")


def _trash_folders(folder: str) -> Iterator[str]:
    """Where trash of a folder may be: at home, or at the top of its disk (freedesktop.org's trash specification)."""
    if os.name == "nt" or sys.platform == "darwin":
        return
    home = os.environ.get("XDG_DATA_HOME") or os.path.join(os.path.expanduser("~"), ".local", "share")
    yield os.path.join(home, "Trash", "files")
    top = os.path.realpath(folder)
    while not os.path.ismount(top):
        top = os.path.dirname(top)
    yield os.path.join(top, ".Trash", str(os.getuid()), "files")
    yield os.path.join(top, f".Trash-{os.getuid()}", "files")
