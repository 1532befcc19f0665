"""Finds photos in stores: URLs -> `Source` or `Skip`, one after the other, as `lightwork.scan` does in folders.

Keys may be anything. One that would lead out of a folder when it is made a path (`..`, an empty part) is left alone.
"""

import os
from collections.abc import Iterable, Iterator

from lightwork import formats
from lightwork.scan import Skip, SkipReason, Source
from lightwork.stores.address import WEB, name_of, scheme
from lightwork.stores.opened import Stores
from lightwork.stores.store import Item


def listing(stores: Stores, urls: Iterable[str], output: str = "", also: Iterable[str] = ()) -> Iterator[Source | Skip]:
    """Finds every object at and below `urls`, in the order in which the stores tell of them.

    Args:
        stores: what opens them.
        urls: single objects, and folders or buckets.
        output: where results go; what lies below is left out, unless it was given itself.
        also: formats that are looked for beside the usual ones.

    Yields:
        A `Source` for each object that may be a photo, a `Skip` with its reason for everything else.
    """
    given = list(dict.fromkeys(url if scheme(url) in WEB else url.rstrip("/") for url in urls))
    endings = formats.endings(also)
    for url in given:
        if any(url != other and url.startswith(f"{other}/") for other in given if scheme(other) not in WEB):
            yield Skip(url, SkipReason.TWICE)
            continue
        try:
            yield from _found(stores, url, output.rstrip("/"), endings)
        except OSError as error:
            yield _skip(url, error)


def _found(stores: Stores, url: str, output: str, endings: frozenset[str]) -> Iterator[Source | Skip]:
    """What stands at a URL, or below it."""
    store = stores.of(url)
    if _names_one(url):
        try:
            yield _source(store.info(url), name_of(url))
        except FileNotFoundError:
            if scheme(url) in WEB:
                raise
        else:
            return
    empty, told = True, False
    for item in store.below(url):
        empty = False
        below = item.url.removeprefix(url).removeprefix("/")
        if output and output != url and item.url.startswith(f"{output}/"):
            if not told:
                told = True
                yield Skip(output, SkipReason.OUTPUT_FOLDER)
            continue
        yield _source(item, below) if (why := _why_not(below, endings)) is None else Skip(item.url, why)
    if empty:
        yield Skip(url, SkipReason.NOT_FOUND)


def _names_one(url: str) -> bool:
    """Whether a URL may be that of an object: a bucket is none."""
    return "/" in url.partition("://")[2]


def _why_not(below: str, endings: frozenset[str]) -> SkipReason | None:
    """Why an object is left alone, by its name below what was given."""
    parts = below.split("/")
    odd = {"", ".", ".."} & set(parts) or "\0" in below or (os.sep != "/" and os.sep in below)
    if odd:
        return SkipReason.NOT_A_FILE
    if any(part.startswith(".") for part in parts):
        leftover = parts[-1].startswith(".lw-") and parts[-1].endswith(".part")
        return SkipReason.LEFTOVER if leftover else SkipReason.HIDDEN
    ending = os.path.splitext(parts[-1])[1].lower()
    return None if ending in endings else SkipReason.NOT_AN_IMAGE


def _source(item: Item, below: str) -> Source:
    return Source(item.url, below.replace("/", os.sep), item.bytes, item.mtime_ns, item.identity)


def _skip(url: str, error: OSError) -> Skip:
    kinds = {FileNotFoundError: SkipReason.NOT_FOUND, PermissionError: SkipReason.NOT_ALLOWED}
    return Skip(url, kinds.get(type(error), SkipReason.CANNOT_READ), error.strerror or str(error))
