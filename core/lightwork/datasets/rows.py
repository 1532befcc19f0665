"""Rows: what became of one file -> the lines about it in a manifest, one for each result, or one that says why not.

A box in an annotation goes from the original to the result by ``x' = x * scale_x + offset_x``, and y likewise. Both are
in upright pixels, as the photo is looked at, with 0 at the left or upper edge of the first pixel.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress

import msgspec

from lightwork.events import Copied, Failed, Made, Outcome
from lightwork.fingerprint import file_digest
from lightwork.plan import Look, Output, Task
from lightwork.recipe import Recipe, Size, Sizing
from lightwork.scan import Skip, SkipReason, Source
from lightwork.sizing import lay_out

ALGORITHM = "blake2b-64"
"""How `Row.hash` is made: `lightwork.fingerprint.digest`."""

LISTED = frozenset(SkipReason) - {
    SkipReason.NOT_AN_IMAGE,
    SkipReason.HIDDEN,
    SkipReason.NOT_A_FILE,
    SkipReason.LINK_LOOP,
    SkipReason.OUTPUT_FOLDER,
    SkipReason.LEFTOVER,
    SkipReason.TWICE,
}
"""Reasons for which a photo has no result; the others say that something is no photo of this data set."""

_Map = tuple[float, float, float, float]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the manifest, in the order of its columns.

    Attributes:
        path: of the result below the output folder, with forward slashes; empty if there is none.
        source: of the original below what was given.
        hash: of the result's bytes, with the name of the algorithm in front.
        label: the class: the first folder below what was given; empty if there is none.
        source_width: of the original in upright pixels; None if nobody knows it. `source_height` likewise.
        width: of the result in upright pixels; `height` likewise.
        scale_x: see above; `scale_y`, `offset_x` and `offset_y` likewise.
        split: empty where none was asked for, and where there is no result.
        duplicate_of: the first original, by its path, that has the very same bytes; empty if it is the first.
        status: done, copied, skipped, failed or left, as in the ledger.
        reason: why there is no result.
    """

    path: str = ""
    source: str
    hash: str = ""
    label: str = msgspec.field(default="", name="class")
    source_width: int | None = None
    source_height: int | None = None
    width: int | None = None
    height: int | None = None
    scale_x: float | None = None
    scale_y: float | None = None
    offset_x: float | None = None
    offset_y: float | None = None
    split: str = ""
    duplicate_of: str = ""
    status: str
    reason: str = ""

    @property
    def is_made(self) -> bool:
        """Whether there is a result."""
        return bool(self.path)


def slashed(path: str) -> str:
    """A relative path as manifests have it on every system."""
    return path.replace(os.sep, "/")


def label_of(relative: str) -> str:
    """The class of a photo: the first folder of its path below what was given."""
    first, slash, _ = relative.partition("/")
    return first if slash else ""


def task_rows(task: Task, outcome: Outcome | None, start: Row) -> Iterator[Row]:
    """The lines about a photo of the plan, on top of what its first fields say."""
    change = msgspec.structs.replace
    match outcome:
        case Made():
            for output, result in zip(task.outputs, outcome.results, strict=True):
                status = "copied" if result.copied else "done"
                done = change(start, status=status, hash=_named(result.digest))
                mapped = _unmoved if result.copied else mapping(outcome.before, output.sizing, result.size)
                yield _sized(done, task.recipe, output.target, outcome.before, result.size, mapped)
        case Copied():
            for output in task.outputs:
                done = change(start, status="copied", hash=_named(outcome.digest))
                yield _sized(done, task.recipe, output.target, outcome.size, outcome.size, _unmoved)
        case Failed():
            yield change(start, split="", status="failed", reason=str(outcome.kind), **_size("source_", task.before))
        case _:
            yield from (_left(task, output, start) for output in task.outputs)
    for skip in task.left_out:
        yield change(start, split="", status="skipped", reason=str(skip.why))


def skip_row(skip: Skip, recipe: Recipe, look: Look, start: Row) -> Row:
    """The line about a photo that is left alone; one with a result from earlier has a line as if it was just made."""
    change = msgspec.structs.replace
    if skip.why is SkipReason.ALREADY_DONE:
        with suppress(OSError):
            before, after = _seen(skip.path, recipe, look), _seen(skip.detail, recipe, look)
            own = file_digest(skip.detail)
            same = os.path.getsize(skip.path) == os.path.getsize(skip.detail) and file_digest(skip.path) == own
            if before is not None and after is not None:
                done = change(start, status="copied" if same else "done", hash=_named(own))
                mapped = _unmoved if same else mapping(before, recipe.sizing, after)
                return _sized(done, recipe, skip.detail, before, after, mapped)
    return change(start, split="", status="skipped", reason=str(skip.why))


_unmoved: _Map = (1.0, 1.0, 0.0, 0.0)


def mapping(before: Size, sizing: Sizing, after: Size) -> _Map | None:
    """Scale and offset, (x scale, y scale, x offset, y offset), from an upright original to its upright result.

    Returns:
        None where the result does not have the size that the rule gives: a film whose frames differ.
    """
    layout = lay_out(before, sizing)
    if layout.canvas != after:
        return None
    left, top, right, bottom = layout.box
    across, down = layout.size[0] / (right - left), layout.size[1] / (bottom - top)
    return across, down, layout.offset[0] - left * across, layout.offset[1] - top * down


def _left(task: Task, output: Output, start: Row) -> Row:
    """What is still to be made: everything but the result."""
    row = msgspec.structs.replace(start, status="left", **_size("source_", task.before), **_size("", output.after))
    mapped = mapping(task.before, output.sizing, output.after) if task.before and output.after else None
    return _mapped(row, mapped)


def _sized(row: Row, recipe: Recipe, target: str, before: Size, after: Size, mapped: _Map | None) -> Row:
    path = slashed(os.path.relpath(target, recipe.output))
    row = msgspec.structs.replace(row, path=path, **_size("source_", before), **_size("", after))
    return _mapped(row, mapped)


def _mapped(row: Row, mapped: _Map | None) -> Row:
    if mapped is None:
        return row
    across, down, right, below = (number + 0.0 for number in mapped)  # -0.0 would be written as it is
    return msgspec.structs.replace(row, scale_x=across, scale_y=down, offset_x=right, offset_y=below)


def _size(of: str, size: Size | None) -> dict[str, int]:
    return {f"{of}width": size[0], f"{of}height": size[1]} if size else {}


def _named(digest: str) -> str:
    return f"{ALGORITHM}:{digest}" if digest else ""


def _seen(path: str, recipe: Recipe, look: Look) -> Size | None:
    state = os.stat(path)
    source = Source(path, os.path.basename(path), state.st_size, state.st_mtime_ns, (state.st_dev, state.st_ino))
    header = look(source, tuple(map(str, recipe.read)))
    return header.size if header else None


def relative_of(path: str, given: Sequence[str]) -> str:
    """The path of something that was found, below what the user gave: as `scan` has it for a photo."""
    for folder in map(os.path.abspath, given):
        if path.startswith(os.path.join(folder, "")):
            return slashed(os.path.relpath(path, folder))
    return os.path.basename(path)
