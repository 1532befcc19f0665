"""Pack: samples -> one tar file, with nothing in it that depends on when, where or by whom it was written."""

import io
import json
import os
import tarfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from typing import NamedTuple

from lightwork.datasets.manifest import plain
from lightwork.datasets.rows import ALGORITHM, Row
from lightwork.errors import RecipeError
from lightwork.fingerprint import DIGEST_BYTES, digest, file_digest
from lightwork.moves import part_path, rename_new, sync, sync_folder

_RIGHTS = 0o644
_OF_THE_RUN = ("status", "reason")
"""Columns that a sample does not have: what an earlier run has made is the same sample."""


class Sample(NamedTuple):
    """One result with its key and the number of its class, None where it has none."""

    key: str
    row: Row
    number: int | None

    @property
    def file(self) -> str:
        """The name of the member that holds the result."""
        return self.key + os.path.splitext(self.row.path)[1].lower()

    @property
    def notes(self) -> dict[str, bytes]:
        """The members beside it, by their names."""
        values = {name: value for name, value in plain(self.row).items() if name not in _OF_THE_RUN}
        found = {f"{self.key}.json": json.dumps(values).encode("ascii")}
        return found if self.number is None else {f"{self.key}.cls": b"%d" % self.number, **found}

    @property
    def digests(self) -> list[tuple[str, str]]:
        """The name and the digest of each member, in their order."""
        notes = [(name, digest(data)) for name, data in self.notes.items()]
        return sorted([*notes, (self.file, self.row.hash.removeprefix(f"{ALGORITHM}:"))])


class Packed:
    """A shard that is whole and was read back, and waits for its name."""

    def __init__(self, part: str, target: str) -> None:
        self._part = part
        self._target = target
        self.bytes = os.path.getsize(part)
        self.digest = file_digest(part)

    def publish(self, *, replace: bool) -> None:
        """Gives it its name.

        Raises:
            FileExistsError: something has appeared there, and it is not to replace anything.
        """
        (os.replace if replace else rename_new)(self._part, self._target)
        sync_folder(os.path.dirname(self._target))


def content_of(samples: Sequence[Sample]) -> str:
    """The digest of what a shard is made of: the names and digests of its members."""
    state = blake2b(digest_size=DIGEST_BYTES)
    for sample in samples:
        for name, own in sample.digests:
            state.update(f"{name}\0{own}\n".encode("utf-8", "surrogateescape"))
    return state.hexdigest()


@contextmanager
def pack(target: str, output: str, samples: Sequence[Sample]) -> Iterator[Packed]:
    """Writes a shard beside its place, has the disk write it, and reads it back; it goes unless it is published.

    Args:
        target: its path.
        output: the folder that the results are in.
        samples: what goes in, in this order.

    Raises:
        RecipeError: a result is not what the run has made.
        OSError: it cannot be written.
    """
    part = part_path(target, blake2b(os.fsencode(os.path.basename(target)), digest_size=4).hexdigest())
    with suppress(FileNotFoundError):
        os.unlink(part)  # of a run that died
    try:
        with open(part, "xb") as file, tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for sample in samples:
                for name, data in _members(sample, output):
                    tar.addfile(_header(name, len(data)), io.BytesIO(data))
        sync(part)
        _check(part, target, samples)
        yield Packed(part, target)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(part)


def _members(sample: Sample, output: str) -> list[tuple[str, bytes]]:
    path = os.path.join(output, sample.row.path)
    with open(path, "rb") as file:
        data = file.read()
    if f"{ALGORITHM}:{digest(data)}" != sample.row.hash:
        raise RecipeError("shards", path, "as this run has made it, and was changed since")
    return sorted([*sample.notes.items(), (sample.file, data)])


def _header(name: str, count: int) -> tarfile.TarInfo:
    """A member of nobody, of the beginning of time."""
    header = tarfile.TarInfo(name)
    header.size, header.mode = count, _RIGHTS
    return header


def _check(part: str, target: str, samples: Sequence[Sample]) -> None:
    wanted = [member for sample in samples for member in sample.digests]
    if list(_held(part)) != wanted:
        raise RecipeError("shards", target, "on a disk that gives back what was written")


def _held(part: str) -> Iterator[tuple[str, str]]:
    with tarfile.open(part, "r:") as tar:
        for member in tar:
            inside = tar.extractfile(member)
            assert inside is not None  # all are plain files
            yield member.name, digest(inside.read())
