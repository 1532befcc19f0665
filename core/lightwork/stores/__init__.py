"""Stores: photos and results that are no files of this computer but objects behind a URL, through fsspec.

::

    s3://bucket/photos ──listing, a page at a time──► Source ──first bytes──► Header ──► Plan
                          a few at a time             │                                   │
                          originals ◄──── fetch ──────┴── lightwork.crews.ferry ──────────┘
                          results   ────── put ─────────► the final key, never over another object

What an object is called never changes what is done with it: keys that would lead out of a folder are left alone.
"""

from lightwork.stores.address import check_output, local_path
from lightwork.stores.everywhere import Everywhere
from lightwork.stores.heads import Heads
from lightwork.stores.listing import listing
from lightwork.stores.opened import Stores
from lightwork.stores.porters import Porters
from lightwork.stores.room import Room
from lightwork.stores.store import Item, Store

__all__ = [
    "Everywhere",
    "Heads",
    "Item",
    "Porters",
    "Room",
    "Store",
    "Stores",
    "check_output",
    "listing",
    "local_path",
]
