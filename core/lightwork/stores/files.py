"""A store through fsspec, whichever it is: for those that have no room of their own here."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Final, TypeVar

from lightwork.stores.address import WEB, scheme
from lightwork.stores.store import Item

T = TypeVar("T")

TRIES = 4
"""So often is tried what may go better the next time."""

WAIT: Final = 0.25
"""Seconds before the second try; twice as many before each further one."""

_CERTAIN = (FileNotFoundError, FileExistsError, PermissionError, IsADirectoryError, NotADirectoryError)
"""What no further try would change."""

_MARKS = ("ETag", "etag", "md5Hash", "generation")
_TIMES = ("LastModified", "updated", "mtime", "modified", "created")


class FileStore:
    """What fsspec calls a file system."""

    tries = TRIES

    def __init__(self, files: Any, kind: str) -> None:
        """Takes an open one, which keeps no listings.

        Args:
            files: `fsspec.AbstractFileSystem`.
            kind: its scheme.
        """
        self._files = files
        self._kind = kind
        self._asks_first = False  # whether it is known to write over what it was told not to
        self._tried_out = False
        self._trying = threading.Lock()

    def check(self, url: str) -> None:
        """Asks nothing: what is asked first will tell."""

    def info(self, url: str) -> Item:
        """An object as it is at this moment."""
        told = self._do(lambda: self._files.info(self._path(url)), url)
        if told.get("type") == "directory":
            raise FileNotFoundError(url)
        return _item(url, told)

    def glance(self, url: str) -> Item:
        """The same; nothing is known of neighbours."""
        return self.info(url)

    def below(self, url: str) -> Iterator[Item]:
        """Every object below a folder, a folder at a time, by name, folders after the objects beside them."""
        waiting = [self._path(url)]
        while waiting:
            folder = waiting.pop()
            told = sorted(self._listed(folder, url), key=lambda entry: str(entry["name"]))
            yield from (_item(self._url(entry["name"]), entry) for entry in told if entry.get("type") != "directory")
            deeper = [entry["name"] for entry in told if entry.get("type") == "directory"]
            waiting += reversed([name for name in deeper if name.rstrip("/") != folder.rstrip("/")])

    def names(self, url: str) -> Iterator[str]:
        """The names in a folder itself."""
        return (str(entry["name"]).rstrip("/").rpartition("/")[2] for entry in self._listed(self._path(url), url))

    def read(self, url: str, start: int, end: int) -> bytes:
        """Bytes of an object from `start` on, up to `end` or its end."""
        data: bytes = self._do(lambda: self._files.cat_file(self._path(url), start=start, end=end), url)
        return data

    def fetch(self, url: str, path: str) -> None:
        """Brings an object into a file."""
        self._do(lambda: self._files.get_file(self._path(url), path), url)

    def put(self, url: str, data: bytes, *, replace: bool) -> str:
        """Writes an object, and looks whether it is there with its size."""
        try:
            self._write(url, data, replace=replace)
        except FileExistsError:
            if not self._has(url, data):
                raise
        item = self.info(url)
        if item.bytes != len(data):
            raise OSError("what was written reads back with another size")
        return item.mark

    def remove(self, url: str) -> None:
        """Removes an object for good."""
        self._do(lambda: self._files.rm_file(self._path(url)), url)

    # How

    def _write(self, url: str, data: bytes, *, replace: bool) -> None:
        """Writes an object, in one request where the store has that.

        Some stores do not know what "only if there is none" means and write all the same. So the first object of a run
        is written a second time; if that is not refused, the store is asked first from then on.
        """
        if replace:
            self._do(lambda: self._files.pipe_file(self._path(url), data, **self._about(url)), url)
            return
        with self._trying:
            if not self._tried_out:
                self._create(url, data)
                self._tried_out = True
                with contextlib.suppress(FileExistsError):
                    self._create(url, data)
                    self._asks_first = True
                return
        if self._asks_first and self._is_there(url):
            raise FileExistsError(url)
        self._create(url, data)

    def _create(self, url: str, data: bytes) -> None:
        self._do(lambda: self._files.pipe_file(self._path(url), data, mode="create", **self._about(url)), url)

    def _about(self, url: str) -> dict[str, str]:
        """What else is told when an object is written."""
        del url
        return {}

    def _is_there(self, url: str) -> bool:
        try:
            self.info(url)
        except FileNotFoundError:
            return False
        return True

    def _has(self, url: str, data: bytes) -> bool:
        """Whether an object holds exactly these bytes."""
        return self.info(url).bytes == len(data) and self.read(url, 0, len(data)) == data

    def _listed(self, folder: str, url: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._do(lambda: self._files.ls(folder, detail=True), url)
        return found

    def _do(self, ask: Callable[[], T], url: str) -> T:
        """Asks the library, several times if need be; whatever goes wrong there comes out as an OSError."""
        for attempt in range(1, self.tries + 1):
            try:
                return ask()
            except _CERTAIN:
                raise
            except Exception as error:
                if attempt == self.tries or (refused := _refused(error)):
                    raise _as_os_error(error, url) from error
                del refused
                time.sleep(WAIT * 2 ** (attempt - 1))
        raise AssertionError  # the last try has returned or raised

    def _path(self, url: str) -> str:
        if self._kind in WEB:
            return url
        path: str = self._files._strip_protocol(url)  # noqa: SLF001 - fsspec has no other name for it
        return path

    def _url(self, path: str) -> str:
        return path if scheme(path) == self._kind else f"{self._kind}://{path.lstrip('/')}"


def _item(url: str, told: dict[str, Any]) -> Item:
    """What a library tells of an object."""
    when = next((told[name] for name in _TIMES if told.get(name)), 0)
    seconds = int(when.timestamp()) if isinstance(when, datetime) else int(when) if isinstance(when, float | int) else 0
    mark = next((str(told[name]) for name in _MARKS if told.get(name)), "").strip('"')
    return Item(url, int(told.get("size") or 0), seconds, mark)


def _refused(error: Exception) -> bool:
    """Whether a store or its library says no for good."""
    status = getattr(error, "status", 0)  # of aiohttp
    bad, many, too_busy = 400, 500, 429
    return (bad <= status < many and status != too_busy) or "redential" in str(error)


def _as_os_error(error: Exception, url: str) -> OSError:
    """The same as an error that the engine knows; what it says never holds more than the library's own words."""
    status = getattr(error, "status", 0)
    said = f"{type(error).__name__}: {error}" if not isinstance(error, OSError) else (error.strerror or str(error))
    if status in {401, 403} or "redential" in str(error):
        return PermissionError(said)
    if status in {404, 410}:
        return FileNotFoundError(url)
    return OSError(said or type(error).__name__)
