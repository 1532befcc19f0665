"""Plan: Sources + Recipe -> what will be done with every file. All decisions are made here, before a pixel is touched.

Headers are read by a `Look` that is handed in, because only `lightwork.pixels` opens pictures.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterable
from enum import StrEnum

import msgspec

from lightwork import naming
from lightwork.errors import RecipeError
from lightwork.recipe import Collision, Fits, Format, Recipe, Size
from lightwork.scan import Skip, SkipReason, Source
from lightwork.sizing import lay_out


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


SUFFIXES: dict[str, tuple[str, ...]] = {
    "jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "png": (".png",),
    "webp": (".webp",),
    "gif": (".gif",),
    "bmp": (".bmp", ".dib"),
    "tiff": (".tif", ".tiff"),
}
"""File name endings of each format; the first is given to a result, unless the original already has one of them."""

WRITABLE = frozenset({"jpeg", "png", "webp"})
"""Formats that results are encoded to."""

ONE_FRAME = frozenset({"gif", "png", "webp", "tiff"})
"""Formats that may hold several frames, of which only the first is resized."""


def make_plan(found: Iterable[Source | Skip], recipe: Recipe, look: Look) -> Plan:
    """Decides for each file what becomes of it: a task with its target, or the reason why it is left alone.

    Two tasks never share a target, even where upper and lower case are the same, and no target is the path of a source.

    Args:
        found: what `lightwork.scan.scan` gives.
        recipe: what the user wants; its `output` must be set.
        look: reads headers; called once per source, in order.

    Raises:
        RecipeError: there is no output folder, or its path is that of a file.
    """
    check_output(recipe.output)
    skips: list[Skip] = []
    sources: list[Source] = []
    for item in found:
        if isinstance(item, Source):
            sources.append(item)
        else:
            skips.append(item)
    desk = _Desk(recipe, sources)
    tasks: list[Task] = []
    for source in sources:
        decided = desk.decide(source, look(source), len(tasks))
        if isinstance(decided, Task):
            tasks.append(decided)
        else:
            skips.append(decided)
    return Plan(tuple(tasks), tuple(skips), desk.notes())


def check_output(output: str) -> None:
    """Refuses an output folder that could never be written to.

    Raises:
        RecipeError: none is given, or a file has that path.
    """
    if not output:
        raise RecipeError("output", output, "a folder for the results")
    if os.path.lexists(output) and not os.path.isdir(output):
        raise RecipeError("output", output, "a folder, and this is a file")


def remember(look: Look) -> Look:
    """A `look` that opens each file once, for planning again after every change of the recipe."""
    known: dict[tuple[str, int, int], Header | None] = {}

    def looked(source: Source) -> Header | None:
        state = (source.path, source.bytes, source.mtime_ns)
        if state not in known:
            known[state] = look(source)
        return known[state]

    return looked


class _Desk:
    """Where one plan is made: the names taken so far in each output folder, and the notes."""

    def __init__(self, recipe: Recipe, sources: Iterable[Source]) -> None:
        self._recipe = recipe
        self._counts: Counter[NoteKind] = Counter()
        self._folders: dict[str, dict[str, bool]] = {}  # folder -> name key -> was it there before?
        self._numbers: Counter[tuple[str, str]] = Counter()
        replaces = recipe.on_collision in {Collision.OVERWRITE, Collision.NEWER}
        self._originals = {source.identity for source in sources} if replaces else set()

    def notes(self) -> tuple[Note, ...]:
        return tuple(Note(kind, self._counts[kind]) for kind in NoteKind if self._counts[kind])

    def decide(self, source: Source, header: Header | None, index: int) -> Task | Skip:
        """The task of a photo, or the reason why it has none."""
        recipe = self._recipe
        fits = header is not None and self._fits(header)
        if fits and recipe.fits is Fits.SKIP:
            return Skip(source.path, SkipReason.ALREADY_FITS)
        action = Action.COPY if fits and recipe.fits is Fits.COPY else Action.RESIZE
        format = _output_format(recipe.format, source, header, action)
        after = lay_out(header.size, recipe.sizing).canvas if header else None
        stem = naming.stem(recipe.name, source.path, index + 1, after)
        folder = recipe.output
        if recipe.keep_folders:
            folder = os.path.join(folder, os.path.dirname(source.relative))
        claimed = self._claim(folder, stem, _suffix(format, source), source)
        if isinstance(claimed, Skip):
            return claimed
        target, replace = claimed
        self._note(header, after, action, format)
        before = header.size if header else None
        return Task(index, source, target, replace, action, format, before, after, recipe)

    def _fits(self, header: Header) -> bool:
        """Whether the photo is already what the recipe asks for: size, upright, and format."""
        same_format = self._recipe.format in {Format.SAME, header.format}
        return same_format and header.upright and lay_out(header.size, self._recipe.sizing).is_identity(header.size)

    def _claim(self, folder: str, stem: str, suffix: str, source: Source) -> tuple[str, bool] | Skip:
        """Takes a name in a folder: (target, whether it replaces a file), or why the photo is left alone."""
        names = self._names(folder)
        name = naming.file_name(stem, suffix)
        there_before = names.get(naming.key(name))
        if there_before:
            answer = self._meet(os.path.join(folder, name), source)
            if isinstance(answer, Skip):
                return answer
            if answer:
                names[naming.key(name)] = False
                self._counts[NoteKind.REPLACED] += 1
                return os.path.join(folder, name), True
        if there_before is not None:
            name = self._numbered(folder, names, stem, suffix)
            self._counts[NoteKind.RENAMED] += 1
        names[naming.key(name)] = False
        return os.path.join(folder, name), False

    def _meet(self, target: str, source: Source) -> bool | Skip:
        """What to do about a file that is at the target: replace it, leave it and take another name, or skip."""
        policy = self._recipe.on_collision
        if policy is Collision.SKIP:
            return Skip(source.path, SkipReason.TARGET_EXISTS, target)
        if policy is Collision.RENAME:
            return False
        try:
            state = os.stat(target)
        except OSError:
            return False
        if (state.st_dev, state.st_ino) in self._originals or os.path.isdir(target):
            return False
        if policy is Collision.NEWER and state.st_mtime_ns >= source.mtime_ns:
            return Skip(source.path, SkipReason.TARGET_NEWER, target)
        return True

    def _numbered(self, folder: str, names: dict[str, bool], stem: str, suffix: str) -> str:
        """The first free "stem (2)", "stem (3)" ...; goes on where it stopped, or a million twins would take long."""
        place = (folder, naming.key(stem + suffix))
        number = max(2, self._numbers[place])
        while naming.key(name := naming.file_name(stem, suffix, number)) in names:
            number += 1
        self._numbers[place] = number + 1
        return name

    def _names(self, folder: str) -> dict[str, bool]:
        """The names taken in an output folder; the disk is asked once per folder."""
        place = naming.key(folder)
        if place not in self._folders:
            try:
                with os.scandir(folder) as entries:
                    self._folders[place] = {naming.key(entry.name): True for entry in entries}
            except OSError:
                self._folders[place] = {}
        return self._folders[place]

    def _note(self, header: Header | None, after: Size | None, action: Action, format: str) -> None:
        if header is None or after is None:
            self._counts[NoteKind.UNREADABLE] += 1
        elif action is Action.COPY:
            self._counts[NoteKind.FITS] += 1
        else:
            if lay_out(header.size, self._recipe.sizing).enlarges():
                self._counts[NoteKind.ENLARGED] += 1
            if header.frames > 1 and header.format in ONE_FRAME:
                self._counts[NoteKind.FIRST_FRAME] += 1
            if self._recipe.format is Format.SAME and format != header.format:
                self._counts[NoteKind.CONVERTED] += 1


def _output_format(wanted: Format, source: Source, header: Header | None, action: Action) -> str:
    """What is written. "same" falls back to PNG, which loses nothing, for a format that is only read."""
    if wanted is not Format.SAME:
        return wanted.value
    own = header.format if header else _format_of(source)
    return own if own in WRITABLE or action is Action.COPY else "png"


def _format_of(source: Source) -> str:
    """The format that a name promises; only used when the header cannot be read, and the photo will fail."""
    ending = os.path.splitext(source.path)[1].lower()
    return next((name for name, endings in SUFFIXES.items() if ending in endings), "jpeg")


def _suffix(format: str, source: Source) -> str:
    """The original's own ending where it fits the format (".JPG" stays), the usual one otherwise."""
    own = os.path.splitext(source.path)[1]
    return own if own.lower() in SUFFIXES[format] else SUFFIXES[format][0]
