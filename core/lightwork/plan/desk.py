"""The decisions: sources + recipe -> plan."""

import os
import shutil
import threading
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from lightwork import estimate, formats, naming
from lightwork.disk import HERE, Disk
from lightwork.errors import RecipeError
from lightwork.packed import HashSet
from lightwork.plan.model import Action, Done, Header, Look, Note, NoteKind, Output, Plan, Task
from lightwork.plan.originals import Originals
from lightwork.plan.packing import Tasks, packed_headers, packed_skips, packed_sources
from lightwork.plan.taken import Claim, Taken
from lightwork.recipe import Colour, Fits, Format, Recipe, Size, Sizing, Tags
from lightwork.scan import Skip, SkipReason, Source
from lightwork.sizing import lay_out
from lightwork.where import is_url, joined


def make_plan(
    found: Iterable[Source | Skip], recipe: Recipe, look: Look, done: Done | None = None, disk: Disk = HERE
) -> Plan:
    """Decides for each file what becomes of it: a task with its targets, or the reason why it is left alone.

    Two results never share a target, even where upper and lower case are the same, and no target is the path of a
    source.

    Args:
        found: what `lightwork.scan.scan` gives.
        recipe: what the user wants; its `output` must be set, unless originals are replaced.
        look: reads headers; called once per source, in order.
        done: tells results of earlier runs from other files. What is done is then left out, and what we made with other
            settings replaced; without it, nothing is known of earlier runs.
        disk: where results go.

    Raises:
        RecipeError: there is no output folder, or its path is that of a file, or the format cannot be written here.
    """
    if recipe.replaces:
        check_backup(recipe.backup)
    else:
        check_output(recipe.output)
    check_format(recipe.format)
    skips, sources, originals = packed_skips(), packed_sources(), HashSet()
    for item in found:
        if isinstance(item, Source):
            sources.append(item)
            originals.add(item.identity)
        else:
            skips.append(item)
    desk = _Desk(recipe, originals, done, disk)
    tasks = Tasks(recipe)
    for source in sources:
        decided = desk.decide(source, look(source, recipe.read), len(tasks))
        if isinstance(decided, Task):
            tasks.append(decided)
        else:
            skips.append(decided)
    free = free_bytes(os.path.dirname(tasks[0].first.target) if recipe.replaces and tasks else recipe.output)
    return Plan(tasks, skips, desk.notes(free), desk.needed, free)


def check_output(output: str) -> None:
    """Refuses an output folder that could never be written to.

    Raises:
        RecipeError: none is given, or a file has that path.
    """
    if not output:
        raise RecipeError("output", output, "a folder for the results")
    if os.path.lexists(output) and not os.path.isdir(output):
        raise RecipeError("output", output, "a folder, and this is a file")


def check_backup(backup: str) -> None:
    """Refuses a backup folder that could never be written to.

    Raises:
        RecipeError: a file has its path.
    """
    if backup and os.path.lexists(backup) and not os.path.isdir(backup):
        raise RecipeError("backup", backup, "a folder, and this is a file")


def check_format(format: Format) -> None:
    """Refuses a format that this installation cannot write.

    Raises:
        RecipeError: it cannot.
    """
    if format is not Format.SAME and not formats.KINDS[format].writable:
        raise RecipeError("format", format.value, "another one, or install lightwork[formats]")


def free_bytes(folder: str) -> int | None:
    """Bytes that are free for results in a folder that may not be there yet; None of a store."""
    if is_url(folder):
        return None
    while folder and not os.path.isdir(folder):
        folder, before = os.path.dirname(folder), folder
        if folder == before:
            break
    try:
        return shutil.disk_usage(folder or os.curdir).free
    except OSError:
        return None


def remember(look: Look) -> Look:
    """A `look` that opens each file once, for planning again after every change of the recipe; on any thread."""
    known, lock = packed_headers(), threading.Lock()

    def looked(source: Source, also: tuple[str, ...]) -> Header | None:
        state = (source.path, source.bytes, source.mtime_ns, also)
        with lock:
            if state in known:
                return known[state]
        header = look(source, also)
        with lock:
            if state not in known:  # another plan may have looked at the same time
                known.add(state, header)
        return header

    return looked


class _Desk:
    """Where one plan is made: the names taken so far in each output folder, and the notes."""

    def __init__(self, recipe: Recipe, originals: HashSet, done: Done | None, disk: Disk) -> None:
        self._recipe = recipe
        self._counts: Counter[NoteKind] = Counter()
        self.needed = 0
        self._taken = Taken(recipe.on_collision, recipe.names, originals, done, disk)
        self._originals = Originals(recipe)
        self._done = 0  # photos that had a number in an earlier run and have no task now

    def notes(self, free: int | None) -> tuple[Note, ...]:
        """What there is to know, with so many bytes free for the results."""
        if free is not None and self.needed > free:
            self._counts[NoteKind.NO_SPACE] = 1
        return tuple(Note(kind, self._counts[kind]) for kind in NoteKind if self._counts[kind])

    def decide(self, source: Source, header: Header | None, index: int) -> Task | Skip:
        """The task of a photo, or the reason why it has none."""
        number = index + self._done + 1
        decided = [self._output(source, header, number, sizing) for sizing in self._recipe.sizings]
        outputs = tuple(item for item in decided if isinstance(item, Output))
        left_out = tuple(item for item in decided if isinstance(item, Skip))
        missed = [skip for skip in left_out if skip.why is not SkipReason.ALREADY_DONE]
        if not outputs:
            self._done += len(missed) < len(left_out)
            return (missed or left_out)[0]
        self._note(header, outputs)
        self._counts[NoteKind.NOT_ALL_SIZES] += bool(missed)
        self.needed += sum(self._needs(source, header, output) for output in outputs)
        backup = self._originals.keep(source) if self._recipe.replaces else None
        self._counts[NoteKind.ORIGINALS] += self._recipe.replaces
        return Task(index, source, outputs, header.size if header else None, self._recipe, left_out, backup)

    def _output(self, source: Source, header: Header | None, number: int, sizing: Sizing) -> Output | Skip:
        """What a photo becomes in one of its sizes, or why it does not."""
        recipe = self._recipe
        fits = header is not None and self._fits(source, header, sizing)
        if fits and (recipe.fits is Fits.SKIP or (recipe.replaces and recipe.fits is Fits.COPY)):
            return Skip(source.path, SkipReason.ALREADY_FITS)
        action = Action.COPY if fits and recipe.fits is Fits.COPY else Action.RESIZE
        format = _output_format(recipe.format, source, header, action)
        after = lay_out(header.size, sizing).canvas if header else None
        largest = formats.KINDS[format].largest
        if after and action is Action.RESIZE and max(after) > largest:
            detail = f"{format} holds {largest} pixels an edge, not {max(after)}"
            return Skip(source.path, SkipReason.FORMAT_LIMIT, detail)
        claim = self._claim(source, header, number, sizing, (format, after))
        if isinstance(claim, Skip):
            return claim
        self._counts[NoteKind.RENAMED] += claim.numbered
        self._counts[NoteKind.REPLACED] += claim.replaces
        return Output(claim.target, claim.replaces, action, format, sizing, after)

    def _claim(
        self, source: Source, header: Header | None, number: int, sizing: Sizing, made: tuple[str, Size | None]
    ) -> Claim | Skip:
        """The name of a result, whose format and size are known."""
        recipe, (format, after) = self._recipe, made
        if recipe.replaces:
            if header is not None and header.format == "raw":  # a smaller JPEG is no negative
                return Skip(source.path, SkipReason.NEVER_REPLACED)
            return self._originals.claim(source, _suffix(format, source))
        taken = (header.taken if header else None) or naming.changed(source.mtime_ns)
        stem = naming.stem(recipe.names, _named(source), number, after, sizing.label, taken)
        if recipe.also and not recipe.names.sized:
            stem += f"-{sizing.label}"
        suffix = naming.cased(_suffix(format, source), recipe.names.case)
        return self._taken.claim(_folder(recipe, source), stem, suffix, source, sizing)

    def _fits(self, source: Source, header: Header, sizing: Sizing) -> bool:
        """Whether the photo's very bytes are already what the recipe asks for."""
        recipe = self._recipe
        untouched = recipe.tags is Tags.ALL and recipe.colour is Colour.KEEP and not recipe.dpi
        small = not recipe.target_kb or source.bytes <= recipe.target_kb * 1000
        same_format = recipe.format in {Format.SAME, header.format}
        same_size = lay_out(header.size, sizing).is_identity(header.size)
        return untouched and small and same_format and header.upright and same_size

    def _note(self, header: Header | None, outputs: Iterable[Output]) -> None:
        """Counts what there is to know of a photo, once for each kind."""
        kinds = {kind for output in outputs for kind in self._about(header, output)}
        self._counts.update(kinds)

    def _about(self, header: Header | None, output: Output) -> Iterable[NoteKind]:
        if header is None:
            yield NoteKind.UNREADABLE
        elif output.action is Action.COPY:
            yield NoteKind.FITS
        else:
            kind = formats.KINDS[output.format]
            if lay_out(header.size, output.sizing).enlarges():
                yield NoteKind.ENLARGED
            if header.frames > 1 and not formats.keeps_frames(header.format, output.format):
                yield NoteKind.FIRST_FRAME
            if self._recipe.format is Format.SAME and output.format != header.format:
                yield NoteKind.CONVERTED
            if header.ink and (output.format != "tiff" or self._recipe.colour is Colour.SRGB):
                yield NoteKind.INK
            if header.deep and not (kind.deep and not (output.format == "png" and self._recipe.png.colours)):
                yield NoteKind.DEPTH

    def _needs(self, source: Source, header: Header | None, output: Output) -> int:
        """Bytes that an output will take, about; nothing for a photo that cannot be read."""
        if header is None or output.after is None:
            return 0
        if output.action is Action.COPY:
            return source.bytes
        before, after = (header.format, header.size, source.bytes), (output.format, output.after)
        likely = estimate.result_bytes(before, after, self._recipe.quality)
        most = self._recipe.target_kb * 1000
        return min(likely, most) if most and formats.KINDS[output.format].quality else likely


def _named(source: Source) -> str:
    """A photo's folder and name; a web address may have more behind it."""
    if not is_url(source.path):
        return source.path
    return f"{os.path.dirname(source.path)}/{os.path.basename(source.relative)}"


def _folder(recipe: Recipe, source: Source) -> str:
    """Where the results of a photo go."""
    below = os.path.dirname(source.relative) if recipe.keep_folders else ""
    return _placed(recipe.output, below, portable=recipe.names.portable)


@lru_cache(1024)
def _placed(output: str, below: str, *, portable: bool) -> str:
    """A folder below the output folder: photos come folder by folder, so it is the same again and again."""
    return joined(output, naming.portable_folder(below) if portable else below)


def _output_format(wanted: Format, source: Source, header: Header | None, action: Action) -> str:
    """What is written. "same" falls back to what its kind names, for a format that is only read."""
    if wanted is not Format.SAME:
        return wanted.value
    own = header.format if header else formats.by_ending(os.path.splitext(source.relative)[1]) or "jpeg"
    return own if formats.KINDS[own].writable or action is Action.COPY else formats.KINDS[own].instead


def _suffix(format: str, source: Source) -> str:
    """The original's own ending where it fits the format (".JPG" stays), the usual one otherwise."""
    own, endings = os.path.splitext(source.relative)[1], formats.KINDS[format].endings
    return own if own.lower() in endings else endings[0]
