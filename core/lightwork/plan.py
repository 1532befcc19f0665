"""Plan: Sources + Recipe -> what will be done with every file."""

from collections.abc import Callable
from enum import StrEnum

import msgspec

from lightwork.recipe import Recipe, Size
from lightwork.scan import Skip, Source


class Header(msgspec.Struct, frozen=True):
    """What the first bytes of a picture say.

    Attributes:
        format: "jpeg", "png", "webp", "gif", "bmp" or "tiff".
        size: upright (width, height) in pixels, after its EXIF orientation.
        upright: False when the picture is stored turned or mirrored.
        frames: 1 for a still picture; 2 stands for "more than one".
    """

    format: str
    size: Size
    upright: bool = True
    frames: int = 1


Look = Callable[[Source], Header | None]
"""Reads a file's header; None when it cannot be read, which the run will then say precisely."""


class Action(StrEnum):
    """What is done with a photo."""

    RESIZE = "resize"
    COPY = "copy"


class Task(msgspec.Struct, frozen=True):
    """One photo, with nothing left to decide.

    Attributes:
        index: its place in the plan.
        source: the original.
        target: path of the result.
        replace: whether a file that stands at `target` is meant to be replaced; otherwise it is never touched.
        action: resize, or copy byte for byte.
        format: what is written: "jpeg", "png" or "webp" (for a copy, the original's format).
        before: upright size of the original in pixels, None if its header could not be read.
        after: size of the result in pixels, None with `before`.
        recipe: all other settings.
    """

    index: int
    source: Source
    target: str
    replace: bool
    action: Action
    format: str
    before: Size | None
    after: Size | None
    recipe: Recipe


class NoteKind(StrEnum):
    """What there is to know before a run."""

    ENLARGED = "would be enlarged"
    FITS = "already small enough, copied unchanged"
    RENAMED = "get a number, because their name is taken"
    REPLACED = "replace an existing file"
    UNREADABLE = "cannot be read"
    FIRST_FRAME = "animated, only the first frame is kept"
    CONVERTED = "saved as PNG, because their own format is only read"


class Note(msgspec.Struct, frozen=True):
    """One thing to know before a run, and how many photos it concerns."""

    kind: NoteKind
    count: int


class Plan(msgspec.Struct, frozen=True):
    """Every file that was found, each with its task or its reason: `len(tasks) + len(skips)` is what was found."""

    tasks: tuple[Task, ...]
    skips: tuple[Skip, ...]
    notes: tuple[Note, ...] = ()

    @property
    def found(self) -> int:
        """Everything that was found, taken or left alone."""
        return len(self.tasks) + len(self.skips)
