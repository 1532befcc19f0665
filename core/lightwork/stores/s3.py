"""S3, and what speaks as it does: listed a page at a time, so that a bucket of any size takes little memory.

botocore tries again itself what failed with 500, 502, 503, 504, a timeout or a broken connection, up to five times with
growing pauses, and s3fs what was told to slow down; so nothing is tried again here. Sums of all bodies are sent along
and checked by the server (botocore's default), so that what arrives is what was sent.
"""

import os
import threading
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any, NamedTuple

from lightwork import formats
from lightwork.stores.files import FileStore, _item
from lightwork.stores.store import Item

PAGE = 1000
"""Keys in one answer; S3 gives no more."""

PAGES = 4
"""So many answers are kept to answer questions about neighbours."""


_LAST = "\U0010ffff"
"""No sign comes behind this one."""


class _Page(NamedTuple):
    """Keys of a bucket in their order: all that there are behind `first` and up to `last`."""

    bucket: str
    first: str
    last: str
    keys: list[str]
    items: list[Item]

    def covers(self, bucket: str, key: str) -> bool:
        return bucket == self.bucket and _order(self.first) < _order(key) <= _order(self.last)


class S3Store(FileStore):
    """Buckets."""

    tries = 1

    def __init__(self, files: Any, kind: str) -> None:
        super().__init__(files, kind)
        self._pages: OrderedDict[tuple[str, str], _Page] = OrderedDict()
        self._lock = threading.Lock()

    def check(self, url: str) -> None:
        """Asks for a key: whether there is the bucket, and whether we may look into it."""
        bucket, key = self._split(url)
        self._call(bucket, Prefix=key, MaxKeys=1)

    def below(self, url: str) -> Iterator[Item]:
        """Every object below a folder, in the order of their keys' bytes."""
        bucket, key = self._split(url)
        for page in self._listing(bucket, f"{key.rstrip('/')}/" if key.strip("/") else ""):
            for entry in page.get("Contents", ()):
                if not entry["Key"].endswith("/"):  # a folder as consoles draw it
                    yield self._entry(bucket, entry)

    def names(self, url: str) -> Iterator[str]:
        """The names in a folder itself."""
        bucket, key = self._split(url)
        prefix = f"{key.rstrip('/')}/" if key.strip("/") else ""
        for page in self._listing(bucket, prefix, Delimiter="/"):
            yield from (entry["Key"].removeprefix(prefix) for entry in page.get("Contents", ()))
            yield from (entry["Prefix"].removeprefix(prefix)[:-1] for entry in page.get("CommonPrefixes", ()))

    def glance(self, url: str) -> Item:
        """An object as it is, or was when its neighbours were asked for: questions in order take one request in 1,000.

        It is for looking at what an earlier run has left; what is decided on it is asked again where it matters.
        """
        bucket, key = self._split(url)
        with self._lock:
            page = next((page for page in self._pages.values() if page.covers(bucket, key)), None)
            if page is None:
                page = self._page_at(bucket, key)
                self._pages[page.bucket, page.first] = page
                while len(self._pages) > PAGES:
                    self._pages.popitem(last=False)
        if not page.covers(bucket, key):
            return self.info(url)
        place = bisect_left(page.keys, _order(key), key=_order)
        if place == len(page.keys) or page.keys[place] != key:
            raise FileNotFoundError(url)
        return page.items[place]

    def _about(self, url: str) -> dict[str, str]:
        """Its kind, so that a browser shows a photo that comes from a bucket."""
        format = formats.by_ending(os.path.splitext(url)[1])
        return {"ContentType": f"image/{format}"} if format else {}

    def _page_at(self, bucket: str, key: str) -> _Page:
        """The keys from a little before this one on."""
        folder, slash, _ = key.rpartition("/")
        before = key[:-1]
        told = self._call(bucket, Prefix=folder + slash, MaxKeys=PAGE, StartAfter=before)
        items = [self._entry(bucket, entry) for entry in told.get("Contents", ())]
        keys = [str(entry["Key"]) for entry in told.get("Contents", ())]
        last = keys[-1] if told.get("IsTruncated") and keys else folder + slash + _LAST
        return _Page(bucket, before, last, keys, items)

    def _listing(self, bucket: str, prefix: str, **more: str) -> Iterator[dict[str, Any]]:
        """The answers of a listing, one after the other."""
        goes_on: dict[str, str] = {}
        while True:
            told = self._call(bucket, Prefix=prefix, MaxKeys=PAGE, **more, **goes_on)
            yield told
            if not told.get("IsTruncated"):
                return
            goes_on = {"ContinuationToken": told["NextContinuationToken"]}

    def _call(self, bucket: str, **asked: str | int) -> dict[str, Any]:
        told: dict[str, Any] = self._do(
            lambda: self._files.call_s3("list_objects_v2", Bucket=bucket, **asked), f"{self._kind}://{bucket}"
        )
        return told

    def _entry(self, bucket: str, entry: dict[str, Any]) -> Item:
        return _item(f"{self._kind}://{bucket}/{entry['Key']}", {**entry, "size": entry["Size"]})

    def _split(self, url: str) -> tuple[str, str]:
        bucket, _, key = url.partition("://")[2].partition("/")
        return bucket, key


def _order(key: str) -> bytes:
    """Keys are in the order of their bytes."""
    return key.encode("utf-8", "surrogatepass")
