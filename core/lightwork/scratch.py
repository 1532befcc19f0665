"""Scratch: folders for what is thrown away again, and the sweeping of those whose program was killed.

A folder has an owner from the moment it is made, for its name tells: `lightwork-<kind>-<pid>-<birth>-<any>`.
"""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256

from lightwork import alive

NAME = re.compile(r"lightwork-[a-z]+-(?P<pid>[0-9]+)-(?P<birth>[0-9a-f]{12})-\w+")
"""What `folder` names."""


@contextmanager
def folder(kind: str) -> Iterator[str]:
    """A new folder among the system's temporary ones, which is removed at the end with all that is in it.

    What dead programs have left is removed first.

    Args:
        kind: what it is for; small letters.

    Yields:
        Its real path.

    Raises:
        OSError: it cannot be made.
    """
    sweep()
    pid, birth = alive.me()
    path = os.path.realpath(tempfile.mkdtemp(prefix=f"lightwork-{kind}-{pid}-{_short(birth)}-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def sweep() -> None:
    """Removes the scratch folders of our user whose owners are dead."""
    if not alive.me()[1]:  # without /proc everybody looks dead
        return
    with suppress(OSError), os.scandir(tempfile.gettempdir()) as entries:
        for entry in entries:
            if _is_dead(entry):
                shutil.rmtree(entry.path, ignore_errors=True)


def _is_dead(entry: os.DirEntry[str]) -> bool:
    name = NAME.fullmatch(entry.name)
    if name is None or not _is_ours(entry):
        return False
    birth = alive.birth(int(name["pid"]))
    return not birth or _short(birth) != name["birth"]


def _is_ours(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder, no link to one, and made by our user; of others' processes we might see nothing."""
    try:
        mine = not hasattr(os, "getuid") or entry.stat(follow_symlinks=False).st_uid == os.getuid()
        return mine and entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _short(birth: str) -> str:
    """A birth as a name has it: it may hold blanks."""
    return sha256(birth.encode()).hexdigest()[:12]
