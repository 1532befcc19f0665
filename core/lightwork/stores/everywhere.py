"""Everywhere: what plan and journal ask about files, answered for those of stores as well."""

from collections.abc import Iterator

from lightwork.disk import Disk, State
from lightwork.errors import JournalError, RecipeError
from lightwork.fingerprint import digest as digest_of
from lightwork.stores.opened import Stores
from lightwork.stores.store import Item
from lightwork.where import is_url


class Everywhere(Disk):
    """This computer, and every store."""

    def __init__(self, stores: Stores) -> None:
        self._stores = stores

    def state(self, path: str) -> State:
        """What is known of a file or an object, which never is a folder."""
        if not is_url(path):
            return super().state(path)
        item = self._stores.of(path).glance(path)
        return State(item.bytes, item.mtime_ns, item.identity)

    def names(self, folder: str) -> Iterator[str]:
        """The names in a folder."""
        if not is_url(folder):
            yield from super().names(folder)
            return
        try:
            yield from self._stores.of(folder).names(folder)
        except FileNotFoundError:  # not made yet; or no such bucket, which the first result will say
            return
        except OSError as error:
            raise RecipeError("output", folder, "a store that can be listed ({why})", why=_told(error)) from error

    def exists(self, path: str) -> bool:
        """Whether something has this name."""
        return self._item(path) is not None if is_url(path) else super().exists(path)

    def size(self, path: str) -> int:
        """Bytes of a file or an object; -1 where there is none."""
        if not is_url(path):
            return super().size(path)
        item = self._item(path)
        return -1 if item is None else item.bytes

    def changed(self, path: str) -> int:
        """When it was changed."""
        return self.state(path).mtime_ns if is_url(path) else super().changed(path)

    def holds(self, path: str, length: int, digest: str, mark: str = "") -> bool:
        """Whether it still has the bytes that we wrote: by its mark, or where there is none, by reading it."""
        if not is_url(path):
            return super().holds(path, length, digest, mark)
        item = self._item(path, fresh=True)
        if item is None or item.bytes != length:
            return False
        if mark and item.mark:
            return item.mark == mark
        try:
            return digest_of(self._stores.of(path).read(path, 0, length)) == digest
        except FileNotFoundError:
            return False
        except OSError as error:
            raise _unanswered(path, error) from error

    def remove(self, url: str) -> None:
        """Removes an object for good: stores have no trash.

        Raises:
            OSError: it cannot be removed.
        """
        self._stores.of(url).remove(url)

    def _item(self, url: str, *, fresh: bool = False) -> Item | None:
        """An object; None where there is none. A store that cannot be asked is an error, and no answer.

        Raises:
            JournalError: it cannot be asked.
        """
        store = self._stores.of(url)
        try:
            return store.info(url) if fresh else store.glance(url)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _unanswered(url, error) from error


def _unanswered(url: str, error: OSError) -> JournalError:
    return JournalError("{url} cannot be asked for ({why})", url=url, why=_told(error))


def _told(error: OSError) -> str:
    return error.strerror or str(error) or type(error).__name__
