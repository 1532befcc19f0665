"""One window for many starts: what is opened while a window is there goes into it.

Explorer starts the program once for each chosen file, and so do some file managers. The first start takes a lock, which
the system takes back from whoever ends, and opens a door: a socket that only this user can reach. The others say there
what they were to open, and end. No Qt is needed for that, so they are gone before it would be loaded.

::

    second start                                   first start
    paths, then no more   ───── socket ─────►      takes them
    ends                  ◄──────── + ────────     shows them

Where there are no sockets in folders (Windows), the door is a port of this machine alone, and a file that only the user
can read tells it, with a word that each caller must say.
"""

import contextlib
import hashlib
import json
import os
import secrets
import socket
import sys
import time
import warnings
from collections.abc import Iterable, Sequence

import platformdirs

PATIENCE = 30.0
"""Seconds that a caller waits for its answer: the first window may still be starting."""

BETWEEN = 0.02
"""Seconds between two knocks, while the first start has the lock and no door yet."""

CALLERS = 128
"""Callers that may stand before the door."""

TAKEN = b"+"

IN_FOLDERS = hasattr(socket, "AF_UNIX")
"""Whether a socket can lie in a folder."""

VARIABLE = "LIGHTWORK_HOME"
"""As `lightwork.journal.database` has it, which would load the engine before anything is on the screen."""

_MEANT_FOR = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM", "HOME", "XDG_CONFIG_HOME", VARIABLE)
"""What makes another window the right one: the screen, the person's settings, the journal."""


class Door:
    """The lock and the socket that listens, of the window that is there for all.

    Attributes:
        socket: where callers stand.
        word: that each caller must say first; empty where the folder keeps others out.
    """

    def __init__(self, place: str, lock: int, listening: socket.socket, word: bytes = b"") -> None:
        """Takes what `open_door` has made."""
        self._place = place
        self._lock = lock
        self.socket = listening
        self.word = word

    def close(self) -> None:
        """Whoever comes now opens a window of its own. May be called twice."""
        if self._lock < 0:
            return
        self.socket.close()
        with contextlib.suppress(OSError):
            os.unlink(self._place)
        os.close(self._lock)
        self._lock = -1


def enter(words: Sequence[str]) -> tuple[Door | None, bool]:
    """Finds out whose work it is to open something.

    Args:
        words: the arguments. With any option among them the window is one of its own.

    Returns:
        The door, if this is the window for all; and whether another window has taken the paths.
    """
    if any(word.startswith("-") for word in words):
        return None, False
    deadline = time.monotonic() + PATIENCE
    with contextlib.suppress(OSError):
        while not (door := open_door()):
            if not words:
                return None, False
            if hand_over(words):
                return None, True
            if time.monotonic() > deadline:
                return None, False
            time.sleep(BETWEEN)
        return door, False
    return None, False


def place() -> str:
    """Where the door is, for this person at this screen; the folder is made, for nobody else to look into.

    Raises:
        OSError: there is no such folder.
    """
    with warnings.catch_warnings():  # that there is no XDG_RUNTIME_DIR: the temporary folder does as well
        warnings.simplefilter("ignore")
        folder = platformdirs.user_runtime_dir("lightwork", appauthor=False)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    if os.name == "posix":
        found, above = os.lstat(folder), os.stat(os.path.dirname(folder))
        if found.st_uid != os.getuid() or found.st_mode & 0o077 or above.st_uid not in {0, os.getuid()}:
            raise PermissionError(f"others can reach {folder}")
    told = "\0".join(os.environ.get(name, "") for name in _MEANT_FOR)
    name = hashlib.blake2b(told.encode("utf-8", "surrogateescape"), digest_size=8).hexdigest()
    return os.path.join(folder, f"{name}.door")


def open_door() -> Door | None:
    """The door, if no other window has one.

    Raises:
        OSError: there can be none here.
    """
    at = place()
    lock = os.open(f"{at}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _locked(lock):
            os.close(lock)
            return None
        with contextlib.suppress(FileNotFoundError):
            os.unlink(at)  # left by a window that was killed
        return _listen(at, lock)
    except BaseException:
        with contextlib.suppress(OSError):
            os.close(lock)
        raise


def hand_over(paths: Iterable[str]) -> bool:
    """Gives paths to the window that is there.

    Returns:
        Whether it has taken them. Not if it is just beginning or ending, or does not answer.
    """
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    message = json.dumps({"paths": [os.path.abspath(path) for path in paths], "token": token}).encode("ascii")
    try:
        with _knock() as asked:
            asked.settimeout(PATIENCE)
            asked.sendall(message)
            asked.shutdown(socket.SHUT_WR)
            return asked.recv(1) == TAKEN
    except (OSError, ValueError):
        return False


def read(message: bytes, word: bytes) -> tuple[list[str], str]:
    """What a caller has said: paths, and the desktop's token by which the window may come to the front.

    Raises:
        ValueError: nothing that one of us would say.
    """
    if not secrets.compare_digest(message[: len(word)], word):
        raise ValueError("it does not know the word")
    match json.loads(message[len(word) :]):
        case {"paths": [*paths], "token": str(token)}:
            return [path for path in paths if isinstance(path, str) and os.path.isabs(path)], token
    raise ValueError("no paths")


def _listen(at: str, lock: int) -> Door:
    if IN_FOLDERS:
        listening = socket.socket(socket.AF_UNIX)
        try:
            listening.bind(at)
            os.chmod(at, 0o600)
            listening.listen(CALLERS)
        except OSError:
            listening.close()
            raise
        return Door(at, lock, listening)
    listening = socket.create_server(("127.0.0.1", 0), backlog=CALLERS)
    word = secrets.token_hex(16).encode("ascii")
    with open(at, "w", encoding="ascii", opener=_for_me_alone) as file:
        json.dump([listening.getsockname()[1], word.decode("ascii")], file)
    return Door(at, lock, listening, word)


def _knock() -> socket.socket:
    """A connection to the window that is there; where the word is needed, it has been said."""
    at = place()
    if IN_FOLDERS:
        asked = socket.socket(socket.AF_UNIX)
        try:
            asked.settimeout(PATIENCE)
            asked.connect(at)
        except OSError:
            asked.close()
            raise
        return asked
    with open(at, encoding="ascii") as file:
        port, word = json.load(file)
    _let_come_to_front()
    asked = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
    try:
        asked.sendall(word.encode("ascii"))
    except OSError:  # the window has closed meanwhile
        asked.close()
        raise
    return asked


def _for_me_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


if sys.platform == "win32":
    import ctypes
    import msvcrt

    def _locked(lock: int) -> bool:
        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _let_come_to_front() -> None:
        """Windows lets only the program that the person has just started choose who comes to the front."""
        ctypes.windll.user32.AllowSetForegroundWindow(-1)

else:
    import fcntl

    def _locked(lock: int) -> bool:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _let_come_to_front() -> None:
        """Only Windows asks."""
