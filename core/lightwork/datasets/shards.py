"""Shards: results -> tar files as WebDataset reads them, each sample as `<key>.<ending>`, `<key>.cls`, `<key>.json`.

::

    rows ──dealt by split──► N samples ──► .lw-<token>.part ──read back──► shards.json ──► train-000000.tar

`shards.json` lists every shard that is ours, with digests of its bytes and of what it is made of, and does so before
the shard gets its name. So a run that was killed goes on where it was, and a file that somebody else has put there is
never touched.

Source of the convention: https://github.com/webdataset/webdataset, `tariterators.base_plus_ext`: the key of a member is
its path up to the first dot of its last part; members of one key follow each other; `cls` is a whole number.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import NamedTuple

from lightwork.datasets.index import Entry, Index
from lightwork.datasets.keys import Keys
from lightwork.datasets.pack import Sample, content_of, pack
from lightwork.datasets.rows import ALGORITHM, Row
from lightwork.errors import RecipeError
from lightwork.fingerprint import file_digest

OPTION = "shards"
FOLDER = "shards"


class Told(NamedTuple):
    """What was done: how many shards were written, how many were there already, and the samples in all of them."""

    written: int
    kept: int
    samples: int


class Shards:
    """The shards of one output folder.

    Attributes:
        folder: where they are.
    """

    def __init__(self, output: str, per_shard: int, labels: Sequence[str], *, only: bool = False) -> None:
        """Reads what is there.

        Args:
            output: the folder with the results.
            per_shard: the most samples in one.
            labels: the classes; the place of one in it is its number.
            only: whether a result goes as soon as it is in a shard.

        Raises:
            RecipeError: the folder cannot be made, or its index cannot be read.
        """
        self.folder = os.path.join(output, FOLDER)
        self._output = output
        self._per_shard = per_shard
        self._only = only
        self._labels = {label: number for number, label in enumerate(labels)}
        with _told(self.folder):
            os.makedirs(self.folder, exist_ok=True)
        self._index = Index.load(self.folder)
        self._written = self._kept = self._samples = 0

    def write(self, rows: Iterable[Row]) -> Told:
        """Writes what is not there yet, in the order of the rows, and removes shards of ours that are no longer wanted.

        Raises:
            RecipeError: something is in the way, a result has changed, or the disk is full.
        """
        self._index.begin(list(self._labels))
        names = set()
        for split, number, samples in self._dealt(rows):
            name = f"{split or 'shard'}-{number:06}.tar"
            names.add(name)
            self._settle(name, samples)
            self._samples += len(samples)
            if self._only:
                self._remove(samples)
        self._clear(names)
        return Told(self._written, self._kept, self._samples)

    def _dealt(self, rows: Iterable[Row]) -> Iterator[tuple[str, int, list[Sample]]]:
        """The samples of each shard, with the shard's split and its number in it."""
        open_ones: dict[str, list[Sample]] = {}
        numbers: dict[str, int] = {}
        with Keys() as keys:
            for row in rows:
                if not row.is_made:
                    continue
                samples = open_ones.setdefault(row.split, [])
                samples.append(Sample(keys.take(row.path), row, self._labels.get(row.label)))
                if len(samples) == self._per_shard:
                    yield row.split, numbers.setdefault(row.split, 0), open_ones.pop(row.split)
                    numbers[row.split] += 1
        for split in sorted(open_ones):
            yield split, numbers.get(split, 0), open_ones[split]

    def _settle(self, name: str, samples: list[Sample]) -> None:
        """Has a shard be there: kept if it holds just this, else written."""
        target = os.path.join(self.folder, name)
        content = content_of(samples)
        with _told(target):
            there = file_digest(target) if os.path.lexists(target) else ""
            entry = self._index.entries.get(name)
            if there and (entry is None or there not in {entry.digest, entry.before}):
                raise RecipeError(OPTION, target, "a name that is free, or a shard as Lightwork wrote it; move it away")
            if entry is not None and there == entry.digest and entry.content == content:
                self._kept += 1
                return
            with pack(target, self._output, samples) as packed:
                self._index.put(name, Entry(len(samples), packed.bytes, packed.digest, content, before=there))
                packed.publish(replace=bool(there))
            self._written += 1

    def _remove(self, samples: Iterable[Sample]) -> None:
        """Removes the results that are in a shard, unless they have changed since, and folders that are empty then."""
        folders = set()
        for sample in samples:
            path = os.path.join(self._output, sample.row.path)
            with suppress(OSError):
                if f"{ALGORITHM}:{file_digest(path)}" == sample.row.hash:
                    os.unlink(path)
                    folders.add(os.path.dirname(path))
        for folder in folders:
            self._remove_empty(folder)

    def _remove_empty(self, folder: str) -> None:
        with suppress(OSError):  # it is not empty
            while len(folder) > len(self._output):
                os.rmdir(folder)
                folder = os.path.dirname(folder)

    def _clear(self, names: set[str]) -> None:
        """Removes shards of ours that an earlier, larger data set has left: whoever reads `*.tar` would read them."""
        for name, entry in list(self._index.entries.items()):
            if name not in names:
                path = os.path.join(self.folder, name)
                with _told(path):
                    if os.path.lexists(path) and file_digest(path) in {entry.digest, entry.before}:
                        os.unlink(path)
                self._index.drop(name)
        with _told(self.folder):
            self._index.save()


@contextmanager
def _told(path: str) -> Iterator[None]:
    """Has an error of the system say which file it is about."""
    try:
        yield
    except OSError as error:
        raise RecipeError(OPTION, path, "what can be read and written ({why})", why=error.strerror) from error
