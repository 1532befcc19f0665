"""Task -> Outcome: the one entry of this package."""

import os
import secrets
import time
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from io import BytesIO

from lightwork.events import (
    PHASES,
    Change,
    Copied,
    Failed,
    FailureKind,
    Made,
    Outcome,
    Phase,
    Result,
    Seconds,
    What,
)
from lightwork.fingerprint import digest
from lightwork.formats import keeps_frames
from lightwork.pixels import decode, limits, metadata, plugins, profiles, sniff, whole
from lightwork.pixels.beside import put_beside
from lightwork.pixels.colour import Coloured, finish, prepare, with_colour
from lightwork.pixels.decode import Frame, Opened
from lightwork.pixels.deep import Deep, Picture
from lightwork.pixels.encode import Film, encode
from lightwork.pixels.failure import READER_ERRORS, PictureError, RawError, kind_of, told
from lightwork.pixels.look import header_of
from lightwork.pixels.metadata import Metadata
from lightwork.pixels.orientation import stored_box, swap
from lightwork.pixels.resample import pad, resample, sharpen
from lightwork.pixels.turning import turn_upright
from lightwork.pixels.write import write
from lightwork.plan import Action, Output, Task
from lightwork.recipe import Colour, Filter, Fit, IfBigger, Recipe, Size, Tags
from lightwork.sizing import Layout, lay_out

OnPhase = Callable[[Phase], None]


class Watch:
    """Times the phases of one photo: wall seconds for each, processor seconds of this thread for all."""

    def __init__(self, on_phase: OnPhase | None = None) -> None:
        """Starts the clocks; nothing is told yet.

        Args:
            on_phase: told at the beginning of each phase.
        """
        self.phase = Phase.READ
        self._told: Phase | None = None
        self._on_phase = on_phase
        self._spent = dict.fromkeys(PHASES, 0.0)
        self._cpu = time.thread_time()
        self._since = time.perf_counter()

    def turn_to(self, phase: Phase) -> None:
        """Counts the time from now on towards a phase; until now it was that of the one before."""
        if phase is self._told:
            return
        if self._on_phase is not None:
            self._on_phase(phase)
        now = time.perf_counter()
        self._spent[self.phase] += now - self._since
        self.phase = self._told = phase
        self._since = now

    @property
    def phases(self) -> Seconds:
        """Wall seconds of each phase so far, in the order of `PHASES`."""
        now = time.perf_counter()
        self._spent[self.phase] += now - self._since
        self._since = now
        read, decode, resampled, encoded, written = self._spent.values()
        return read, decode, resampled, encoded, written

    @property
    def cpu(self) -> float:
        """Processor seconds of this thread so far."""
        return time.thread_time() - self._cpu


def make(task: Task, token: str = "", on_phase: OnPhase | None = None) -> Outcome:
    """Makes one photo, in all its sizes: read, decode once, resample, encode, write.

    Args:
        task: what to do; nothing is left to decide.
        token: 8 hexadecimal digits naming the part file (`write.part_path`); a random one if empty.
        on_phase: told at the beginning of each phase.

    Returns:
        What became of it; nothing but strings and numbers. Known trouble is `Failed`; an exception is our mistake.
    """
    watch = Watch(on_phase)
    token = token or secrets.token_hex(4)
    try:
        watch.turn_to(Phase.READ)
        return _copy(task, token, watch) if task.copies else _resize(task, token, watch)
    except PictureError as error:
        kind, detail = error.kind, error.detail
    except MemoryError:
        kind, detail = FailureKind.OUT_OF_MEMORY, ""
    except OSError as error:  # of reading and writing: everything else has its own words for what goes wrong
        kind, detail = kind_of(error, watch.phase), told(error)
    return Failed(task.index, kind, detail, watch.phases, watch.cpu)


def _copy(task: Task, token: str, watch: Watch) -> Copied:
    recipe = task.recipe
    data = read(task.source.path, recipe.read, unlimited=recipe.unlimited)
    watch.turn_to(Phase.WRITE)
    size = task.before or open_any(data, recipe).size
    _write_all([(output, data) for output in task.outputs], task, token)
    own = digest(data)
    return Copied(task.index, size, len(data), len(task.outputs), watch.phases, watch.cpu, own)


def _resize(task: Task, token: str, watch: Watch) -> Made:
    recipe = task.recipe
    data = read(task.source.path, recipe.read, unlimited=recipe.unlimited)
    watch.turn_to(Phase.DECODE)
    opened = open_any(data, recipe)
    jobs = [_Job(output, lay_out(opened.size, output.sizing)) for output in task.outputs]
    for job in jobs:
        if job.output.action is Action.RESIZE:  # before any pixel is decoded
            limits.check_written(job.layout.canvas, job.output.format, unlimited=recipe.unlimited)
    _resample_all(opened, [job for job in jobs if job.output.action is Action.RESIZE], recipe, watch)
    watch.turn_to(Phase.ENCODE)
    along = metadata_of(opened)
    encoded = [_encoded(job, opened, along, recipe) for job in jobs]
    watch.turn_to(Phase.WRITE)
    for result, content in encoded:
        if not result.copied:
            _check(content, result.size)
    if task.backup is None:
        _write_all([(job.output, content) for job, (_, content) in zip(jobs, encoded, strict=True)], task, token)
    elif not encoded[0][0].copied:  # an original that is kept is where it belongs
        put_beside(encoded[0][1], task, encoded[0][0].size)
    results = tuple(result for result, _ in encoded)
    return Made(task.index, opened.size, len(data), results, watch.phases, watch.cpu, _changes(opened))


class _Job:
    """One output under way: the finished frames, and what was done to them."""

    def __init__(self, output: Output, layout: Layout) -> None:
        self.output = output
        self.layout = layout
        self.pictures: list[Picture] = []
        self.durations: list[float] = []
        self.iccs: list[bytes | None] = []
        self.pixels = 0
        self.changes: list[Change] = []

    def add(self, done: Coloured, duration: float, more: Sequence[Change]) -> None:
        """Takes the next finished frame."""
        self.iccs.append(done.icc)
        self.pixels += done.picture.size[0] * done.picture.size[1]
        self.pictures.append(done.picture)
        self.durations.append(duration)
        self.changes += [change for change in (*more, *done.changes) if change not in self.changes]


def read(path: str, also: Collection[str] = (), *, unlimited: bool = False) -> bytes:
    """Reads a whole file, unless its first bytes show that it is no picture.

    Args:
        path: of the file.
        also: formats that are read on request.
        unlimited: whether no file is too large.

    Raises:
        PictureError: EMPTY, NOT_AN_IMAGE or TOO_LARGE.
        OSError: it cannot be read.
    """
    with open(path, "rb", buffering=0) as file:
        head = file.read(sniff.HEAD)
        sniff.known(head, also)
        limits.check_file(os.fstat(file.fileno()).st_size, unlimited=unlimited)
        file.seek(0, os.SEEK_SET)
        return file.readall()


def open_any(data: bytes, recipe: Recipe) -> Opened:
    """Reads the header of a picture, also of a camera's RAW file, which may be developed here.

    Raises:
        PictureError: EMPTY, NOT_AN_IMAGE, TOO_LARGE, CUT_SHORT or BROKEN.
    """
    try:
        return decode.open_picture(data, recipe.read, unlimited=recipe.unlimited)
    except RawError:
        from lightwork.pixels import raw  # noqa: PLC0415 - few have RAW files, and it brings numpy

        return raw.open_raw(data, recipe.raw, recipe.sizings, unlimited=recipe.unlimited)


def _resample_all(opened: Opened, jobs: Sequence[_Job], recipe: Recipe, watch: Watch) -> None:
    """Decodes frame by frame, and brings each to all its sizes before the next is decoded."""
    every = opened.many and any(keeps_frames(opened.format, job.output.format) for job in jobs)
    frames = decode.frames(opened, [job.layout for job in jobs], recipe.speed, every=every)
    while every or not jobs[0].pictures:
        watch.turn_to(Phase.DECODE)
        frame = next(frames, None)
        if frame is None:
            return
        watch.turn_to(Phase.RESAMPLE)
        ready = prepare(frame.picture, frame.icc)
        for job in jobs:
            if not job.pictures or keeps_frames(opened.format, job.output.format):
                _bring(job, frame, ready, recipe)


def _bring(job: _Job, frame: Frame, ready: Coloured, recipe: Recipe) -> None:
    """A frame to its place in one output: size, upright, colours, bars."""
    output, layout = job.output, lay_out(frame.size, job.output.sizing)
    limits.check_written(layout.canvas, output.format, unlimited=recipe.unlimited)
    picture = to_layout(ready.picture, frame, layout, output.sizing.filter, linear=recipe.linear)
    more = [change for change in ready.changes if change.what is not What.PALETTE or output.format != "gif"]
    more += [Change(What.ENLARGED)] if layout.enlarges() else []
    more += [Change(What.DEPTH, f"{frame.thinned} -> 8")] if frame.thinned else []
    colours = recipe.png.colours if output.format == "png" else 0
    done = finish(picture, ready.icc, output.format, recipe.background_rgb, recipe.colour, shallow=bool(colours))
    if layout.canvas != layout.size:
        done = with_colour(done, recipe.background_rgb)
    if recipe.sharpen and _shrinks(layout):
        if isinstance(done.picture, Deep) or done.picture.mode not in _SHARPENED:
            more.append(Change(What.NOT_SHARPENED))
        else:
            done = done._replace(picture=sharpen(done.picture, recipe.sharpen))
    background = profiles.from_srgb(recipe.background_rgb, done.icc)
    job.add(done._replace(picture=pad(done.picture, layout, background)), frame.duration, more)
    limits.check_pixels((job.pixels, 1), unlimited=recipe.unlimited)  # all frames wait for the encoder


_SHARPENED = {"L", "LA", "RGB", "RGBA", "CMYK"}


def to_layout(picture: Picture, frame: Frame, layout: Layout, kernel: Filter, *, linear: bool = False) -> Picture:
    """The part and size that a layout asks for, upright, of a picture that lies as in its file and may be shrunk."""
    box = stored_box(layout.box, swap(frame.size, frame.orientation), frame.orientation)
    left, top, right, bottom = (edge / frame.shrink for edge in box)
    size = swap(layout.size, frame.orientation)
    done = resample(picture, size, (left, top, right, bottom), kernel, linear=linear)
    return turn_upright(done, frame.orientation)


def _shrinks(layout: Layout) -> bool:
    left, top, right, bottom = layout.box
    return layout.size[0] * layout.size[1] < (right - left) * (bottom - top)


def metadata_of(opened: Opened) -> Metadata:
    """What goes along with the pixels of a loaded picture; a RAW file's own where its preview has none."""
    found = metadata.read(opened.picture)
    if opened.format == "raw" and not found.exif:
        with suppress(*READER_ERRORS):
            found = found._replace(exif=metadata.read(plugins.plugin("tiff")(BytesIO(opened.data))).exif)
    return found


def _encoded(job: _Job, opened: Opened, along: Metadata, recipe: Recipe) -> tuple[Result, bytes]:
    """The result of a job, and its bytes."""
    output = job.output
    if output.action is Action.COPY:
        return Result(opened.size, len(opened.data), copied=True, digest=digest(opened.data)), opened.data
    size = job.pictures[0].size
    settled, changes = metadata.settle(along._replace(icc=job.iccs[0]), recipe.tags, size, recipe.dpi)
    film = _film(job, opened)
    exact = opened.format == output.format and whole.is_lossless(opened.format, opened.data)
    encoded = encode(film, output.format, recipe, settled, lossless=exact)
    if _is_kept(opened, output, len(encoded.data), recipe):
        kept = Change(What.KEPT_ORIGINAL, f"{len(encoded.data)} bytes")
        own = digest(opened.data)
        return Result(opened.size, len(opened.data), copied=True, changes=(kept,), digest=own), opened.data
    lost = _lost_frames(job, opened)
    said = tuple(dict.fromkeys((*job.changes, *lost, *changes, *encoded.changes)))
    return Result(size, len(encoded.data), changes=said, digest=digest(encoded.data)), encoded.data


def _film(job: _Job, opened: Opened) -> Film:
    if len(job.pictures) == 1:
        return Film(job.pictures, job.iccs)
    loop = opened.picture.info.get("loop")
    return Film(job.pictures, job.iccs, job.durations, _plays(opened.format, loop if isinstance(loop, int) else None))


def _plays(format: str, loop: int | None) -> int:
    """How often a film is shown, 0 for ever; each format has its own way to say so, AVIF none that Pillow reads."""
    if format == "gif":
        return 1 if loop is None else loop + 1 if loop else 0
    return loop or 0


def _lost_frames(job: _Job, opened: Opened) -> tuple[Change, ...]:
    """Whether there were more frames than the result has."""
    if not opened.many or len(job.pictures) > 1:
        return ()
    count = decode.count(opened)
    return (Change(What.FRAMES, f"{count} -> 1"),) if count > 1 else ()


def _is_kept(opened: Opened, output: Output, count: int, recipe: Recipe) -> bool:
    """Whether the original is kept for a result of so many bytes: if that was wished for, and breaks no other wish."""
    wished = recipe.if_bigger is IfBigger.KEEP_ORIGINAL and count > len(opened.data)
    same_shape = output.sizing.fit not in {Fit.FILL, Fit.PAD, Fit.STRETCH}
    untouched = recipe.tags is Tags.ALL and recipe.colour is Colour.KEEP and not recipe.dpi
    small = not recipe.target_kb or len(opened.data) <= recipe.target_kb * 1000
    return wished and same_shape and untouched and small and output.format == opened.format and opened.turned == 1


def _changes(opened: Opened) -> tuple[Change, ...]:
    """What was done to a photo whatever its size."""
    return (*opened.changes, *decode.turned_changes(opened))


def _write_all(files: Sequence[tuple[Output, bytes]], task: Task, token: str) -> None:
    """Writes every result of a photo, or none: what is new goes again if a later one cannot be written.

    Raises:
        OSError: one cannot be written.
    """
    if len(files) == 1:
        output, data = files[0]
        _write(data, output, task, token)
        return
    new: list[str] = []
    try:
        for output, data in files:
            fresh = not os.path.lexists(output.target)
            _write(data, output, task, token)
            new += [output.target] if fresh else []
    except OSError:
        for target in new:
            with suppress(OSError):
                os.unlink(target)
        raise


def _write(data: bytes, output: Output, task: Task, token: str) -> None:
    changed = task.source.mtime_ns if task.recipe.keep_dates else None
    write(data, output.target, replace=output.replace, token=token, mtime_ns=changed)


def _check(data: bytes, size: Size) -> None:
    """Asks the encoder's bytes for their size, before anything is written.

    Raises:
        PictureError: CANNOT_WRITE, they are not what was to be made.
    """
    header = header_of(BytesIO(data))
    if header is None or header.size != size:
        raise PictureError(FailureKind.CANNOT_WRITE, "the encoder made something that cannot be opened")
