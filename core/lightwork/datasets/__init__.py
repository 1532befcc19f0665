"""Data sets: the results of a run -> what a training program reads: a manifest, splits, shards.

::

    Report ──catalogue──► order, duplicates, splits ──rows──► manifest.csv, manifest.parquet
                                                          └──► shards/train-000000.tar ...

Everything goes by in one order, that of the originals' paths, and nothing depends on who has made a photo or when: the
same photos and settings give the same bytes. Millions of rows are never held at once.
"""

from lightwork.datasets.catalogue import Catalogue
from lightwork.datasets.manifest import check_manifest, write_manifest
from lightwork.datasets.rows import Row
from lightwork.datasets.shards import Shards
from lightwork.datasets.split import Split

__all__ = ["Catalogue", "Row", "Shards", "Split", "check_manifest", "write_manifest"]
