"""Heads: the first bytes of objects, asked for while the listing still goes on, several at a time."""

import io
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from types import TracebackType
from typing import IO, Self

from lightwork.plan import Header, Look, remember
from lightwork.scan import Skip, Source
from lightwork.stores.front import FIRST, Front
from lightwork.stores.opened import Stores
from lightwork.stores.porters import Porters
from lightwork.where import is_url

AT_ONCE = 16
"""Requests at a time."""

AHEAD = 64
"""Headers at most that are asked for and not there yet."""

HeaderOf = Callable[[IO[bytes], Collection[str]], Header | None]
"""Reads the header of an open file, as `lightwork.pixels.look.header_of`."""


class Heads:
    """Headers of photos wherever they are, for `lightwork.plan.make_plan`. Used in a `with` statement."""

    def __init__(self, stores: Stores, look: Look, header_of: HeaderOf) -> None:
        """Asks for nothing yet.

        Args:
            stores: what opens them.
            look: for files of this computer.
            header_of: for objects.
        """
        self._stores = stores
        self._here = look
        self._header_of = header_of
        self._porters: Porters | None = None
        self.look = remember(self._read)

    def ahead(self, found: Iterable[Source | Skip], also: tuple[str, ...]) -> Iterator[Source | Skip]:
        """Passes on what is found, and has the headers of objects read meanwhile."""
        free = threading.Semaphore(AHEAD)
        for item in found:
            if isinstance(item, Source) and is_url(item.path):
                free.acquire()
                self._send(item, also, free)
            yield item

    def _send(self, source: Source, also: tuple[str, ...], free: threading.Semaphore) -> None:
        def ask() -> None:
            try:
                self.look(source, also)
            finally:
                free.release()

        self._porters = self._porters or Porters(AT_ONCE, "lightwork-heads")
        self._porters.send(ask)

    def _read(self, source: Source, also: tuple[str, ...]) -> Header | None:
        if not is_url(source.path):
            return self._here(source, also)
        store = self._stores.of(source.path)
        front = Front(lambda start, end: store.read(source.path, start, end), source.bytes)
        try:
            return self._header_of(io.BufferedReader(front, FIRST), also)
        except OSError:
            return None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._porters is not None:
            self._porters.close()
