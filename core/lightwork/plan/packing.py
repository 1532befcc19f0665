"""Tasks, skips and sources as they are packed in a plan, see `lightwork.packed`."""

import os
import re
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import msgspec

from lightwork.packed import Packed, PackedMap
from lightwork.plan.model import Action, Header, Output, Task
from lightwork.recipe import Recipe, Size
from lightwork.scan import Skip, SkipReason, Source

_LARGEST = (1 << 64) - 1
"""msgpack's largest number; an inode of some file systems has 128 bits, the upper half all but always zero."""

_ACTIONS = tuple(Action)
_REASONS = tuple(SkipReason)

_ENCODING, _ERRORS = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()

_UNSEEN = 0.25
"""Bytes of the file for each pixel where the header could not be read: a JPEG's."""

_Skip = tuple[bytes, int, bytes]
"""Path, the reason's place in `SkipReason`, detail."""


class _Row(msgspec.Struct, frozen=True, array_like=True):
    """A source: `below` is how many bytes of its path are its relative path, or that path if it is another one."""

    path: bytes
    below: int | bytes
    bytes: int
    mtime_ns: int
    device: int
    inode: int


class _Made(msgspec.Struct, frozen=True, array_like=True):
    """An output: action and sizing by their places in `Action` and the recipe's sizings."""

    target: bytes
    replace: bool
    action: int
    format: str
    sizing: int
    after: Size | None


class _Task(msgspec.Struct, frozen=True, array_like=True):
    """A task without its place, which is that in the list, and without the recipe, which all have."""

    source: _Row
    outputs: list[_Made]
    before: Size | None
    left_out: list[_Skip]
    backup: bytes | None


class _Place(msgspec.Struct, frozen=True, array_like=True):
    """The beginning of a `_Row`."""

    path: bytes


class _Placed(msgspec.Struct, frozen=True, array_like=True):
    """The beginning of a `_Task`."""

    source: _Place


_encode = msgspec.msgpack.Encoder().encode
_decode_header = msgspec.msgpack.Decoder(Header | None).decode
_decode_source = msgspec.msgpack.Decoder(_Row).decode
_decode_skip = msgspec.msgpack.Decoder(_Skip).decode
_decode_task = msgspec.msgpack.Decoder(_Task).decode
_decode_placed = msgspec.msgpack.Decoder(_Placed).decode

FOLDED = (
    "\u00df\u0130\u0149\u017f\u01f0\u1e96\u1e97\u1e98\u1e99\u1e9a\u1e9e\u212a\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"
)
"""What is not ASCII, and has some in it where large letters are made small: sharp and long s, ligatures, Kelvin."""


@cache
def _folded() -> re.Pattern[bytes]:
    return re.compile("|".join(FOLDED).encode())


class Tasks(Packed[Task]):
    """The tasks of a plan; all follow one recipe.

    Attributes:
        bytes: of all originals together.
        folders: those that the originals are in.
        targets: those that results go to, or the chosen output folder where they go below it.
        pixels: of each original, in the order of the tasks.
        reasons: why sizes of some are left out.
    """

    def __init__(self, recipe: Recipe, tasks: Iterable[Task] = ()) -> None:
        self.bytes = 0
        self.folders: set[str] = set()
        self.targets: set[str] = set()
        self.pixels = array("f")
        self.reasons: set[SkipReason] = set()
        self._recipe = recipe
        self._below = os.path.join(recipe.output, "") if recipe.output else ""
        self._sizings = recipe.sizings
        super().__init__(self._pack, self._unpack, tasks)

    def append(self, item: Task) -> None:
        """Adds a task, whose index is to be its place."""
        assert item.index == len(self)
        self.bytes += item.source.bytes
        self.folders.add(os.path.dirname(item.source.path))
        self.pixels.append(pixels_of(item))
        self.reasons.update(skip.why for skip in item.left_out)
        for output in item.outputs:
            below = self._below and output.target.startswith(self._below)
            self.targets.add(self._recipe.output if below else os.path.dirname(output.target))
        super().append(item)

    def path(self, index: int) -> str:
        """The original of a task; an eighth of the time that the task takes to unpack."""
        return _name(_decode_placed(self.raw(index)).source.path)

    def likely(self, words: Sequence[str]) -> Iterator[range]:
        """The places of all tasks, some at a time; none for those of which no path has every word, for what is known.

        Args:
            words: casefolded.
        """
        plain = [word.encode() for word in words if word.isascii()] if _ENCODING == "utf-8" else []
        for places, packed in self.blocks():
            small = packed.lower() if plain else packed
            here = all(word in small for word in plain) or _folded().search(packed)
            yield places if here else range(0)

    def _pack(self, task: Task) -> bytes:
        outputs = [
            _Made(
                _coded(output.target),
                output.replace,
                _ACTIONS.index(output.action),
                output.format,
                self._sizings.index(output.sizing),
                output.after,
            )
            for output in task.outputs
        ]
        left_out = [_flat_skip(skip) for skip in task.left_out]
        backup = None if task.backup is None else _coded(task.backup)
        return _encode(_Task(_flat_source(task.source), outputs, task.before, left_out, backup))

    def _unpack(self, data: bytes, index: int) -> Task:
        row = _decode_task(data)
        outputs = tuple(
            Output(
                _name(made.target),
                made.replace,
                _ACTIONS[made.action],
                made.format,
                self._sizings[made.sizing],
                made.after,
            )
            for made in row.outputs
        )
        left_out = tuple(map(_full_skip, row.left_out))
        backup = None if row.backup is None else _name(row.backup)
        return Task(index, _full_source(row.source), outputs, row.before, self._recipe, left_out, backup)


def pixels_of(task: Task) -> float:
    """Pixels of an original; guessed from its bytes where its header could not be read."""
    return float(task.before[0] * task.before[1]) if task.before else task.source.bytes / _UNSEEN


def path_at(tasks: Sequence[Task], index: int) -> str:
    """The original of a task; where they are packed, without all else."""
    return tasks.path(index) if isinstance(tasks, Tasks) else tasks[index].source.path


def reasons_of(tasks: Sequence[Task]) -> set[SkipReason]:
    """Why sizes of some are left out; where they are packed, without unpacking any."""
    return tasks.reasons if isinstance(tasks, Tasks) else {skip.why for task in tasks for skip in task.left_out}


def likely(tasks: Sequence[Task], words: Sequence[str]) -> Iterator[range]:
    """As `Tasks.likely`, of packed tasks and others."""
    return tasks.likely(words) if isinstance(tasks, Tasks) else iter([range(len(tasks))])


def packed_skips(skips: Iterable[Skip] = ()) -> Packed[Skip]:
    """What is left alone, packed."""
    return Packed(lambda skip: _encode(_flat_skip(skip)), lambda data, _: _full_skip(_decode_skip(data)), skips)


def packed_sources(sources: Iterable[Source] = ()) -> Packed[Source]:
    """Originals, packed."""
    return Packed(
        lambda source: _encode(_flat_source(source)), lambda data, _: _full_source(_decode_source(data)), sources
    )


def packed_headers() -> PackedMap[Header | None]:
    """What was read of originals, by whatever tells one from another."""
    return PackedMap(_encode, lambda data, _: _decode_header(data))


def _coded(name: str) -> bytes:
    """As `os.fsencode`."""
    return name.encode(_ENCODING, _ERRORS)


def _name(data: bytes) -> str:
    """As `os.fsdecode`, which looks twice what it was given: a third of the time that a task takes to unpack."""
    return data.decode(_ENCODING, _ERRORS)


def _flat_source(source: Source) -> _Row:
    path, below = _coded(source.path), _coded(source.relative)
    device, inode = (number & _LARGEST for number in source.identity)
    return _Row(path, len(below) if path.endswith(below) else below, source.bytes, source.mtime_ns, device, inode)


def _full_source(row: _Row) -> Source:
    below = row.below if isinstance(row.below, bytes) else row.path[len(row.path) - row.below :]
    return Source(_name(row.path), _name(below), row.bytes, row.mtime_ns, (row.device, row.inode))


def _flat_skip(skip: Skip) -> _Skip:
    return _coded(skip.path), _REASONS.index(skip.why), skip.detail.encode("utf-8", "surrogatepass")


def _full_skip(row: _Skip) -> Skip:
    path, why, detail = row
    return Skip(_name(path), _REASONS[why], detail.decode("utf-8", "surrogatepass"))
