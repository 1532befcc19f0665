"""Store: what is asked of whatever stands behind URLs of one scheme; `Item`: one object in it."""

from collections.abc import Iterator
from hashlib import blake2b
from typing import NamedTuple, Protocol

_SECOND = 1_000_000_000


class Item(NamedTuple):
    """An object.

    Attributes:
        url: its address.
        bytes: its size.
        seconds: when it was changed, since the epoch; 0 if the store does not say.
        mark: what the store calls this state of it (ETag); empty if it has no such thing.
    """

    url: str
    bytes: int
    seconds: int = 0
    mark: str = ""

    @property
    def mtime_ns(self) -> int:
        """Its time of change. Stores count seconds: the rest is made of the mark, so that another state is another."""
        rest = int.from_bytes(blake2b(self.mark.encode(), digest_size=8).digest()) % _SECOND if self.mark else 0
        return self.seconds * _SECOND + rest

    @property
    def identity(self) -> tuple[int, int]:
        """Stands for device and inode: no file has this device, and each URL a number of its own."""
        return -1 & ((1 << 64) - 1), int.from_bytes(blake2b(self.url.encode(), digest_size=8).digest())


class Store(Protocol):
    """Objects behind URLs. Everything raises OSError where it cannot be done; any thread may call."""

    def check(self, url: str) -> None:
        """Asks the store for anything at all, where that tells whether it can be reached."""

    def info(self, url: str) -> Item:
        """An object as it is at this moment.

        Raises:
            FileNotFoundError: there is none.
        """

    def glance(self, url: str) -> Item:
        """An object as it is now, or was a moment ago when its neighbours were asked for."""

    def below(self, url: str) -> Iterator[Item]:
        """Every object below a folder, in the store's order."""

    def names(self, url: str) -> Iterator[str]:
        """The names in a folder itself."""

    def read(self, url: str, start: int, end: int) -> bytes:
        """Bytes of an object from `start` on, up to `end` or its end."""

    def fetch(self, url: str, path: str) -> None:
        """Brings an object into a file."""

    def put(self, url: str, data: bytes, *, replace: bool) -> str:
        """Writes an object, whole or not at all, and gives its mark.

        Args:
            url: where.
            data: all of it.
            replace: whether an object of that name is meant to be replaced. Otherwise it is not touched; one with the
                very same bytes is taken for what was to be written.

        Raises:
            FileExistsError: there is another one.
        """

    def remove(self, url: str) -> None:
        """Removes an object for good."""
