"""Bytes -> file, so that a target is whole or not there, whatever happens in between.

::

    .lw-<token>.part  ── written, counted, read back ──►  os.replace        where a file is meant to be replaced
                                                     ├─►  moves.rename_new  where none may be: it fails if one appeared
                                                     └─►  stays as it is    where an original has to give way first

A worker that is killed between the rename and its answer is taken for dead with its photo in hand, and the photo is
made again. So a target that holds exactly the bytes that were to be written is no file that appeared, but the work
done.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator

from lightwork.fingerprint import PIECE
from lightwork.moves import part_path, rename_new, sync

__all__ = ["part_path", "write", "write_part"]

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)  # O_BINARY: Windows would rewrite newlines


_READING = os.O_RDONLY | getattr(os, "O_BINARY", 0)


def write(data: bytes, target: str, *, replace: bool, token: str, mtime_ns: int | None = None) -> None:
    """Writes a file, making its folders.

    Args:
        data: all of it.
        target: its path.
        replace: whether a file that stands there is meant to be replaced; otherwise it is never touched. One with
            the very same bytes is taken for what was to be written.
        token: 8 hexadecimal digits that nobody else uses at the same time.
        mtime_ns: the time of change that it gets, nanoseconds since the epoch; now if None.

    Raises:
        FileExistsError: another file stands at `target`, and is not meant to be replaced.
        OSError: it cannot be written, or reads back as something else; nothing is left behind.
    """
    part = part_path(target, token)
    try:
        _put(data, part, mtime_ns)
        if replace:
            os.replace(part, target)
        else:
            _publish_once(part, target, data)
    except BaseException:
        _remove(part)
        raise


def write_part(data: bytes, part: str, *, mtime_ns: int | None = None) -> None:
    """Writes a part file that waits for its name, until the original has given way: see `lightwork.replacing`.

    Args:
        data: all of it.
        part: its path.
        mtime_ns: the time of change that it gets.

    Raises:
        OSError: it cannot be written, or does not hold what was written; nothing is left behind.
    """
    try:
        _put(data, part, mtime_ns)
        sync(part)
        _read_back(part, data)
    except BaseException:
        _remove(part)
        raise


def _put(data: bytes, part: str, mtime_ns: int | None) -> None:
    """Writes a part file and reads it back; what goes wrong may leave a piece of it."""
    _fill(_create(part), data)
    _read_back(part, data)
    if mtime_ns is not None:
        os.utime(part, ns=(mtime_ns, mtime_ns))


def _remove(part: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(part)


def _make_folder(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except FileExistsError as error:  # which would be taken for the target's
        raise NotADirectoryError(errno.ENOTDIR, "a file stands where a folder is needed") from error


def _create(part: str) -> int:
    """Opens the part file with the permissions of any new file; one that a dead worker left is removed first.

    Its folder is made when it turns out to be missing: nearly always it is there.
    """
    try:
        return os.open(part, _FLAGS, 0o666)
    except FileNotFoundError:
        _make_folder(os.path.dirname(part) or os.curdir)
        return os.open(part, _FLAGS, 0o666)
    except FileExistsError:
        os.unlink(part)
        return os.open(part, _FLAGS, 0o666)


def _fill(descriptor: int, data: bytes) -> None:
    """Writes everything; `os.write` may take less than it is given, and says the disk is full only at the next call."""
    try:
        rest = memoryview(data)
        while rest:
            count = os.write(descriptor, rest)
            if count <= 0:
                raise OSError(errno.EIO, "nothing more can be written")
            rest = rest[count:]
        if os.fstat(descriptor).st_size != len(data):
            raise OSError(errno.EIO, "the file is shorter than what was written")
    finally:
        os.close(descriptor)  # may raise what the disk says only now; that is an error like any other


def _read_back(part: str, data: bytes) -> None:
    if not _holds(part, data):
        raise OSError(errno.EIO, "what was written reads back as something else")


def _publish_once(part: str, target: str, data: bytes) -> None:
    """Gives the part file its name, unless a file with its bytes has that name already.

    Raises:
        FileExistsError: something else has it.
    """
    try:
        rename_new(part, target)
    except FileExistsError:
        if not _holds(target, data):
            raise
        os.unlink(part)


def _holds(target: str, data: bytes) -> bool:
    """Whether a file, and no link to one, holds exactly these bytes."""
    try:
        state = os.lstat(target)
        if not stat.S_ISREG(state.st_mode) or state.st_size != len(data):
            return False
        descriptor = os.open(target, _READING)
        try:
            return all(os.read(descriptor, len(piece)) == piece for piece in _pieces(data))
        finally:
            os.close(descriptor)
    except OSError:
        return False


def _pieces(data: bytes) -> Iterator[bytes]:
    """The bytes in pieces, so that reading them back takes no room for all of them.

    Copies and no views of them: a view is compared number by number, thirty times as slowly.
    """
    return (data[at : at + PIECE] for at in range(0, len(data), PIECE))
