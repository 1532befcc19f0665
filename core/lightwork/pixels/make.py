"""Task -> Outcome: the one entry of this package."""

import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image

from lightwork.events import PHASES, Copied, Failed, FailureKind, Made, Outcome, Phase, Seconds
from lightwork.pixels import colour, formats
from lightwork.pixels.decode import Decoded, Opened, load, open_picture
from lightwork.pixels.encode import Encoded, encode
from lightwork.pixels.failure import PictureError, kind_of, told
from lightwork.pixels.look import header_of
from lightwork.pixels.orientation import stored_box, swap, turn_upright
from lightwork.pixels.resample import pad, resample
from lightwork.pixels.write import write
from lightwork.plan import Action, Task
from lightwork.recipe import Recipe, Size
from lightwork.sizing import Layout, lay_out

OnPhase = Callable[[Phase], None]


class Watch:
    """Times the phases of one photo: wall seconds for each, processor seconds of this thread for all."""

    def __init__(self, on_phase: OnPhase | None = None) -> None:
        self.phase = Phase.READ
        self._on_phase = on_phase
        self._spent = dict.fromkeys(PHASES, 0.0)
        self._cpu = time.thread_time()

    @contextmanager
    def during(self, phase: Phase) -> Iterator[None]:
        """Counts what runs inside towards a phase, also when it raises."""
        self.phase = phase
        if self._on_phase is not None:
            self._on_phase(phase)
        began = time.perf_counter()
        try:
            yield
        finally:
            self._spent[phase] += time.perf_counter() - began

    @property
    def phases(self) -> Seconds:
        """Wall seconds of each phase so far, in the order of `PHASES`."""
        read, decode, resampled, encoded, written = (self._spent[phase] for phase in PHASES)
        return read, decode, resampled, encoded, written

    @property
    def cpu(self) -> float:
        """Processor seconds of this thread so far."""
        return time.thread_time() - self._cpu


def make(task: Task, token: str = "", on_phase: OnPhase | None = None) -> Outcome:
    """Makes one photo: read, decode, resample, encode, write.

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
        return _copy(task, token, watch) if task.action is Action.COPY else _resize(task, token, watch)
    except PictureError as error:
        kind, detail = error.kind, error.detail
    except MemoryError:
        kind, detail = FailureKind.OUT_OF_MEMORY, ""
    except OSError as error:  # of reading and writing: everything else has its own words for what goes wrong
        kind, detail = kind_of(error, watch.phase), told(error)
    return Failed(task.index, kind, detail, watch.phases, watch.cpu)


def _resize(task: Task, token: str, watch: Watch) -> Made:
    recipe = task.recipe
    with watch.during(Phase.READ):
        data = read(task.source.path)
    with watch.during(Phase.DECODE):
        opened = open_picture(data)
        layout = lay_out(opened.size, recipe.sizing)
        formats.check_written(layout.canvas, task.format)
        decoded = load(opened, layout, recipe.speed)
    with watch.during(Phase.RESAMPLE):
        result = _resampled(opened, decoded, layout, recipe, task.format)
    with watch.during(Phase.ENCODE):
        encoded = encode(result.image, task.format, recipe.quality, decoded.metadata._replace(icc=result.icc))
    with watch.during(Phase.WRITE):
        _check(encoded, layout.canvas)
        write(encoded.data, task.target, replace=task.replace, token=token)
    notes = (*opened.notes, *_enlarged(layout), *result.notes, *encoded.notes)
    sizes = len(data), len(encoded.data)
    return Made(task.index, opened.size, layout.canvas, *sizes, watch.phases, watch.cpu, notes)


def _copy(task: Task, token: str, watch: Watch) -> Copied:
    with watch.during(Phase.READ):
        data = read(task.source.path)
    with watch.during(Phase.WRITE):
        size = task.before or open_picture(data).size
        write(data, task.target, replace=task.replace, token=token)
    return Copied(task.index, size, len(data), len(data), watch.phases, watch.cpu)


def read(path: str) -> bytes:
    """Reads a whole file, unless its first bytes show that it is no picture.

    Raises:
        PictureError: EMPTY or NOT_AN_IMAGE.
        OSError: it cannot be read.
    """
    with open(path, "rb", buffering=0) as file:
        head = file.read(formats.HEAD)
        formats.known(head)
        file.seek(0, os.SEEK_SET)
        return file.readall()


def _resampled(opened: Opened, decoded: Decoded, layout: Layout, recipe: Recipe, format: str) -> colour.Coloured:
    """Colour, resampling as the picture lies in its file, turning, colour again, bars."""
    ready = colour.prepare(decoded.image, decoded.metadata.icc)
    image = to_layout(ready.image, decoded, opened.size, layout, recipe)
    done = colour.finish(image, ready.icc, format, recipe.background_rgb)
    deep = formats.is_deep(opened.format, opened.data, opened.picture)
    notes = (*(("16-bit to 8-bit",) if deep else ()), *ready.notes, *done.notes)
    return done._replace(image=pad(done.image, layout, recipe.background_rgb), notes=notes)


def to_layout(image: Image.Image, decoded: Decoded, upright: Size, layout: Layout, recipe: Recipe) -> Image.Image:
    """The part and size that a layout asks for, upright, of a picture that lies as in its file and may be shrunk."""
    box = stored_box(layout.box, swap(upright, decoded.orientation), decoded.orientation)
    left, top, right, bottom = (edge / decoded.shrink for edge in box)
    size = swap(layout.size, decoded.orientation)
    return turn_upright(resample(image, size, (left, top, right, bottom), recipe.sizing.filter), decoded.orientation)


def _enlarged(layout: Layout) -> tuple[str, ...]:
    left, top, right, bottom = layout.box
    grown = layout.size[0] > right - left + 0.5 or layout.size[1] > bottom - top + 0.5  # fill's box lies between pixels
    return ("enlarged",) if grown else ()


def _check(encoded: Encoded, size: Size) -> None:
    """Asks the encoder's bytes for their size, before anything is written.

    Raises:
        PictureError: CANNOT_WRITE, they are not what was to be made.
    """
    header = header_of(BytesIO(encoded.data))
    if header is None or header.size != size:
        raise PictureError(FailureKind.CANNOT_WRITE, "the encoder made something that cannot be opened")
