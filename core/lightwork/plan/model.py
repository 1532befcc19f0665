"""What a plan is made of: headers, tasks, notes. Frozen values, without a decision in them."""

import os
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from typing import Protocol

import msgspec

from lightwork.moves import part_path
from lightwork.recipe import Recipe, Size, Sizing
from lightwork.scan import Skip, Source


class Header(msgspec.Struct, frozen=True, array_like=True):
    """What the first bytes of a picture say.

    Attributes:
        format: a name in `formats.KINDS`.
        size: upright (width, height) in pixels, after its orientation.
        upright: False when the picture is stored turned or mirrored.
        frames: 1 for a still picture; 2 stands for "more than one", frames or pages.
        ink: whether it is in printing colours (CMYK).
        deep: whether it has more than 8 bits a channel.
        taken: when the camera took it, in the camera's own time; None if it does not say.
    """

    format: str
    size: Size
    upright: bool = True
    frames: int = 1
    ink: bool = False
    deep: bool = False
    taken: datetime | None = None


Look = Callable[[Source, tuple[str, ...]], Header | None]
"""Reads a file's header; None when it cannot be read, which the run will then say precisely.

The second argument names the formats that are read on request.
"""


class Standing(StrEnum):
    """What a file that is in the way is to the photo that would get its name."""

    DONE = "done"
    """Its result, as it would be made again."""
    OURS = "ours"
    """Its result from before, with the very bytes that we wrote, of another original or other settings."""
    PERHAPS = "perhaps"
    """What a run that died was to make there, and may have made. The same bytes, made again, are the work done."""
    OTHER = "other"
    """Another photo's result, changed since, or somebody else's file."""


class Done(Protocol):
    """Tells results of earlier runs from other files."""

    def standing(self, target: str, source: Source, sizing: Sizing) -> Standing:
        """What the file at a path is to a photo that would get that name in this size."""


class Action(StrEnum):
    """What is done with a photo."""

    RESIZE = "resize"
    COPY = "copy"


class Output(msgspec.Struct, frozen=True):
    """One file to make of a photo.

    Attributes:
        target: its path.
        replace: whether a file that stands there is meant to be replaced; otherwise it is never touched.
        action: resize, or copy byte for byte.
        format: what is written, a name in `formats.KINDS` (for a copy, the original's format).
        sizing: the rule for its size.
        after: its (width, height) in pixels, None if the original's header could not be read.
    """

    target: str
    replace: bool
    action: Action
    format: str
    sizing: Sizing
    after: Size | None


class Task(msgspec.Struct, frozen=True):
    """One photo, with nothing left to decide.

    Attributes:
        index: its place in the plan.
        source: the original.
        outputs: what is made of it, one for each size; at least one.
        before: upright size of the original in pixels, None if its header could not be read.
        recipe: all other settings.
        left_out: for each wanted size that is not made, the reason.
        backup: where the original goes before the result takes its place: a path, or empty for the trash; None if the
            original stays.
    """

    index: int
    source: Source
    outputs: tuple[Output, ...]
    before: Size | None
    recipe: Recipe
    left_out: tuple[Skip, ...] = ()
    backup: str | None = None

    @property
    def first(self) -> Output:
        """The one that lists show."""
        return self.outputs[0]

    @property
    def waiting(self) -> str:
        """The part file in which a result waits for the original to give way.

        It has one name for each target, so that a second worker, which is given the photo because the first has died,
        writes over what that one left.
        """
        name = os.fsencode(os.path.basename(self.first.target))
        return part_path(self.first.target, blake2b(name, digest_size=4).hexdigest())

    @property
    def copies(self) -> bool:
        """Whether the original's bytes are all that is needed."""
        return all(output.action is Action.COPY for output in self.outputs)

    def moved(self, folder: str) -> "Task":
        """The same work into a scratch folder, under names that no other task has there; the original stays."""

        def elsewhere(place: int, output: Output) -> Output:
            name = f"{self.index}-{place}{os.path.splitext(output.target)[1]}"
            return msgspec.structs.replace(output, target=os.path.join(folder, name), replace=True)

        outputs = tuple(elsewhere(*item) for item in enumerate(self.outputs))
        return msgspec.structs.replace(self, outputs=outputs, backup=None)


class NoteKind(StrEnum):
    """What there is to know before a run."""

    ENLARGED = "would be enlarged"
    FITS = "already small enough, copied unchanged"
    RENAMED = "get a number, because their name is taken"
    REPLACED = "replace an existing file"
    ORIGINALS = "replace their original"
    UNREADABLE = "cannot be read"
    FIRST_FRAME = "animated or with several pages, only the first is kept"
    CONVERTED = "saved in another format, because their own is not written"
    INK = "in printing colours (CMYK), become sRGB"
    DEPTH = "with 16 bits a channel, become 8 bits"
    NOT_ALL_SIZES = "not made in every size"
    SOURCE_CHANGED = "changed since the run was planned, made as they are now"
    NO_SPACE = "may not fit on the disk"


class Note(msgspec.Struct, frozen=True):
    """One thing to know before a run, and how many photos it concerns."""

    kind: NoteKind
    count: int


class Plan(msgspec.Struct, frozen=True):
    """Every file that was found, each with its task or its reason: `len(tasks) + len(skips)` is what was found.

    `make_plan` packs tasks and skips, because there may be a million: each is made anew when it is asked for.

    Attributes:
        tasks: what will be made.
        skips: what is left alone.
        notes: what there is to know first.
        needed: bytes that the results will take, about (`lightwork.estimate`).
        free: bytes that are free where they go; None if that cannot be told.
    """

    tasks: Sequence[Task]
    skips: Sequence[Skip]
    notes: tuple[Note, ...] = ()
    needed: int = 0
    free: int | None = None

    @property
    def bytes(self) -> int:
        """Of all originals that become something."""
        known = getattr(self.tasks, "bytes", None)  # packed ones have counted
        return sum(task.source.bytes for task in self.tasks) if known is None else known

    @property
    def found(self) -> int:
        """Everything that was found, taken or left alone."""
        return len(self.tasks) + len(self.skips)
