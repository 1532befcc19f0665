"""Sandbox: what a worker may still do once it knows its photos. Linux' Landlock, by three system calls.

Decoders read hostile files. A worker that one of them has taken over may

- read the originals, and the folders of the interpreter and its libraries;
- write, make and remove files and folders below the output folders;
- run no program, open and accept no TCP connection (ABI 4), signal nobody outside (ABI 6).

What Landlock does not cover: names, sizes and times of files can be seen everywhere; times and permissions can be
changed where the user may do so; UDP. Best effort: where the kernel has none of it, the worker works without.

Rights and numbers: the kernel's userspace-api/landlock.html and linux/landlock.h; the numbers of its system calls are
the same on every architecture.
"""

import contextlib
import ctypes
import errno
import os
import struct
import sys
import sysconfig
from collections.abc import Iterable
from functools import cache

import msgspec

from lightwork.crews.grounds import Grounds

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG, _PATH_BENEATH, _PR_SET_NO_NEW_PRIVS = 1, 1, 38

_WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 1, 1 << 2, 1 << 3
_REMOVE_FILE, _MAKE_DIR, _MAKE_REG = 1 << 5, 1 << 7, 1 << 8
_REFER, _TRUNCATE = 1 << 13, 1 << 14

_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}
"""How many rights on files there are from an ABI on: REFER came with 2, TRUNCATE with 3, IOCTL_DEV with 5."""

_TCP_SINCE, _TCP = 4, 0b11  # bind, connect
_SCOPES_SINCE, _SCOPES = 6, 0b11  # abstract unix sockets, signals

_WHY_OFF = {
    errno.ENOSYS: "this kernel has no Landlock",
    errno.EOPNOTSUPP: "Landlock is switched off in this kernel",
    errno.EPERM: "Landlock is not permitted here",
}

_DEVICES = ("/dev/null", "/dev/urandom", "/etc/ld.so.cache", "/etc/localtime")
_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib")


class Sandbox(msgspec.Struct, frozen=True):
    """Whether workers are confined.

    Attributes:
        abi: the version of Landlock; 0 if they are not.
        why: why not.
        whole: whether every folder that may be written was there; if not, this worker is none for the run.
    """

    abi: int
    why: str = ""
    whole: bool = True

    def __str__(self) -> str:
        return f"on (Landlock ABI {self.abi})" if self.abi else f"off ({self.why})"


@cache
def sandbox() -> Sandbox:
    """What this system offers."""
    if not sys.platform.startswith("linux"):
        return Sandbox(0, "only Linux has Landlock")
    try:
        return Sandbox(_call(_CREATE_RULESET, None, 0, _VERSION_FLAG))
    except OSError as error:
        return _off(error)


def confine(grounds: Grounds) -> Sandbox:
    """Confines this thread, and all that it starts from now on, for ever.

    Args:
        grounds: what may be read and written beside the interpreter's own folders.

    Returns:
        Whether it is confined.
    """
    offered = sandbox()
    if not offered.abi:
        return offered
    try:
        whole = _confine(grounds, offered.abi)
    except OSError as error:
        return _off(error)
    return Sandbox(offered.abi, whole=whole)


def _confine(grounds: Grounds, abi: int) -> bool:
    """Confines this thread; gives whether the folders that it may write are still the ones that were meant."""
    rights = _all_rights(abi)
    ruleset = _create(rights, abi)
    try:
        found = _allow(ruleset, [path for path, *_ in grounds.writes], rights & _writing(), _READ_FILE)
        _allow(ruleset, grounds.reads, _READ_FILE, _READ_FILE)
        _allow(ruleset, [*_code_folders(), *_DEVICES], _READ_FILE | _READ_DIR, _READ_FILE)
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
            raise OSError(ctypes.get_errno(), "no_new_privs")
        _call(_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)
    return found >= {(device, inode) for _, device, inode in grounds.writes}


def _all_rights(abi: int) -> int:
    """Every right that this version knows: what is not named in the ruleset stays allowed."""
    count = max(number for since, number in _RIGHTS.items() if since <= abi)
    return (1 << count) - 1


def _writing() -> int:
    """No right to read folders, or to make anything but files and folders; files move within, not from outside."""
    return _WRITE_FILE | _READ_FILE | _REMOVE_FILE | _MAKE_DIR | _MAKE_REG | _REFER | _TRUNCATE


def _create(rights: int, abi: int) -> int:
    """A new ruleset; its description grew with the versions."""
    attributes = struct.pack("=Q", rights)
    if abi >= _TCP_SINCE:
        attributes += struct.pack("=Q", _TCP)
    if abi >= _SCOPES_SINCE:
        attributes += struct.pack("=Q", _SCOPES)
    return _call(_CREATE_RULESET, attributes, len(attributes), 0)


def _allow(ruleset: int, paths: Iterable[str], in_folders: int, to_files: int) -> set[tuple[int, int]]:
    """Allows something below folders, and to files; what is not there needs no rule.

    Returns:
        (device, inode) of what was there: asked of the very thing that the rule is about, for names come and go.

    Raises:
        OSError: the kernel does not take the rule.
    """
    found = set()
    for path in paths:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError, PermissionError):
            place = os.open(path, os.O_PATH | os.O_CLOEXEC)
            try:
                rights = in_folders if os.path.isdir(path) else to_files
                _call(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", rights, place), 0)
                state = os.fstat(place)
                found.add((state.st_dev, state.st_ino))
            finally:
                os.close(place)
    return found


def _code_folders() -> list[str]:
    """Where modules and libraries may still be loaded from: nothing there is anybody's secret.

    Not all of `sys.path`, which begins with the folder that the program was started in.
    """
    packages = [path for path in sys.path if os.path.basename(path) in {"site-packages", "dist-packages"}]
    stdlib = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), *_dynload()]
    ours = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    # A frozen program's modules written in Python are in the executable, which is opened for each.
    frozen = [str(vars(sys)["_MEIPASS"]), sys.executable] if "_MEIPASS" in vars(sys) else []
    return [os.path.realpath(path) for path in (*packages, *stdlib, *_LIBRARIES, *frozen, ours)]


def _dynload() -> list[str]:
    return [path for path in sys.path if os.path.basename(path) == "lib-dynload"]


def _call(number: int, *values: int | bytes | None) -> int:
    """A system call.

    Raises:
        OSError: it failed.
    """
    arguments = [ctypes.c_long(value) if isinstance(value, int) else value for value in values]
    result = int(ctypes.CDLL(None, use_errno=True).syscall(ctypes.c_long(number), *arguments))
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


def _off(error: OSError) -> Sandbox:
    return Sandbox(0, _WHY_OFF.get(error.errno or 0, error.strerror or str(error)))
