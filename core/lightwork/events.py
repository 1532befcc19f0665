"""The closed list of what a run may say, and of what can become of a photo.

Whatever reads events dispatches with one `match` that ends in `assert_never`, so that mypy names every reader that
has not heard of a new one. What comes of a photo is sent and stored as an array, without the names of its fields.

Times are `time.perf_counter()` seconds, which all processes of one machine share.
"""

from enum import StrEnum

import msgspec

from lightwork.recipe import Size


class Phase(StrEnum):
    """The steps of one photo, in their order."""

    READ = "read"
    DECODE = "decode"
    RESAMPLE = "resample"
    ENCODE = "encode"
    WRITE = "write"


PHASES = tuple(Phase)

Seconds = tuple[float, float, float, float, float]
"""Wall seconds of each phase, in the order of `PHASES`."""

NO_TIME: Seconds = (0.0, 0.0, 0.0, 0.0, 0.0)


class FailureKind(StrEnum):
    """Why a photo could not be made. The window has sentences for these; the command line shows the values."""

    NOT_AN_IMAGE = "not an image"
    EMPTY = "empty file"
    CUT_SHORT = "cut short"
    BROKEN = "cannot be decoded"
    TOO_LARGE = "too large"
    NOT_FOUND = "not found"
    NOT_ALLOWED = "no permission"
    NO_SPACE = "disk full"
    TARGET_EXISTS = "a file of that name appeared"
    FORMAT_LIMIT = "too large for the format"
    CANNOT_READ = "cannot be read"
    CANNOT_WRITE = "cannot be written"
    OUT_OF_MEMORY = "out of memory"
    WORKER_DIED = "worker died"
    TIMED_OUT = "took too long"
    CREW_LOST = "cluster out of reach"
    INTERNAL = "internal error"


class What(StrEnum):
    """What was done to a photo that its owner may want to know."""

    TURNED = "turned upright"
    ENLARGED = "enlarged"
    FLATTENED = "flattened on"
    DEPTH = "bits per channel"
    COLOURS = "colours"
    PROFILE = "colour profile"
    PROFILE_DROPPED = "colour profile dropped"
    PALETTE = "palette to full colour"
    REDUCED = "reduced to a palette"
    FRAMES = "frames"
    REMOVED = "removed"
    NOT_KEPT = "could not be kept"
    QUALITY = "quality lowered to"
    OVER_TARGET = "larger than asked"
    KEPT_ORIGINAL = "original kept, because the result was bigger"
    RAW = "camera RAW"
    NOT_SHARPENED = "not sharpened, because it has 16 bits per channel"


class Change(msgspec.Struct, frozen=True, array_like=True):
    """Something that was done to a photo.

    Attributes:
        what: for programs and translations.
        detail: from what to what, on which colour, how many; may be empty.
    """

    what: What
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.what}: {self.detail}" if self.detail else self.what.value


class Result(msgspec.Struct, frozen=True, array_like=True):
    """A file that was written.

    Attributes:
        size: (width, height) in pixels.
        bytes: size of the file.
        copied: whether it holds the bytes of the original.
        changes: what was done to this one; what was done to all of a photo's results is in `Made.changes`.
        digest: of its bytes, as `lightwork.fingerprint.digest` makes it.
        backup: where the original is whose place it has taken; empty if it has taken none, or the trash did not tell.
        mark: what the store that it went to calls its bytes (ETag); empty for a file.
    """

    size: Size
    bytes: int
    copied: bool = False
    changes: tuple[Change, ...] = ()
    digest: str = ""
    backup: str = ""
    mark: str = ""


class Made(msgspec.Struct, frozen=True, array_like=True, tag="made"):
    """A photo that was resized and written.

    Attributes:
        index: of its task.
        before: upright (width, height) of the original in pixels.
        bytes_in: size of the original file.
        results: one for each of the task's outputs, in their order.
        phases: wall seconds of each phase.
        cpu: processor seconds of the thread that made it, all phases.
        changes: what was done to it, whatever its size.
    """

    index: int
    before: Size
    bytes_in: int
    results: tuple[Result, ...]
    phases: Seconds
    cpu: float
    changes: tuple[Change, ...] = ()

    @property
    def after(self) -> Size:
        """(width, height) in pixels of the first result."""
        return self.results[0].size

    @property
    def bytes_out(self) -> int:
        """Bytes of all results."""
        return sum(result.bytes for result in self.results)

    @property
    def all_changes(self) -> tuple[Change, ...]:
        """What was done to it and to any of its results, each said once."""
        own = (change for result in self.results for change in result.changes)
        return tuple(dict.fromkeys((*self.changes, *own)))


class Copied(msgspec.Struct, frozen=True, array_like=True, tag="copied"):
    """A photo that fits already and was copied byte for byte.

    Attributes:
        index: of its task.
        size: upright (width, height) in pixels.
        bytes_in: size of the original file.
        copies: how many were made.
        phases: wall seconds of each phase.
        cpu: processor seconds of the thread that made it.
        digest: of its bytes, as `lightwork.fingerprint.digest` makes it.
        marks: what the store calls each copy; empty for files.
    """

    index: int
    size: Size
    bytes_in: int
    copies: int
    phases: Seconds
    cpu: float
    digest: str = ""
    marks: tuple[str, ...] = ()

    @property
    def bytes_out(self) -> int:
        """Bytes of all copies."""
        return self.bytes_in * self.copies


class Failed(msgspec.Struct, frozen=True, array_like=True, tag="failed"):
    """A photo that could not be made; nothing was written for it.

    Attributes:
        index: of its task.
        kind: why, for programs.
        detail: why, as the library or system said it.
        phases: wall seconds of each phase, as far as it came.
        cpu: processor seconds, as far as it came.
    """

    index: int
    kind: FailureKind
    detail: str = ""
    phases: Seconds = NO_TIME
    cpu: float = 0.0


Outcome = Made | Copied | Failed


class Started(msgspec.Struct, frozen=True, tag="started"):
    """The run begins: so many tasks, this crew of so many workers."""

    tasks: int
    crew: str
    workers: int
    at: float


class Began(msgspec.Struct, frozen=True, tag="began"):
    """A worker (by its lane, from 0) took up a photo."""

    index: int
    lane: int
    at: float


class Landed(msgspec.Struct, frozen=True, array_like=True, tag="landed"):
    """A photo came to its end. Each task lands exactly once, or is counted in `Ended.left`."""

    outcome: Outcome
    lane: int
    began: float
    ended: float


class CrewChanged(msgspec.Struct, frozen=True, tag="crew"):
    """A worker died in this lane and another takes its place; `detail` says how it died."""

    lane: int
    detail: str
    at: float


class Trouble(msgspec.Struct, frozen=True):
    """What is wrong with the folder that results go to, or with the crew. Photos that it kept are made after `Resumed`.

    Attributes:
        kind: NO_SPACE, NOT_ALLOWED (read-only), NOT_FOUND (gone, or another disk in its place) or CANNOT_WRITE;
            CREW_LOST where the cluster cannot be reached.
        folder: which one; empty for a crew.
        detail: as the system said it.
    """

    kind: FailureKind
    folder: str
    detail: str = ""


class Paused(msgspec.Struct, frozen=True, tag="paused"):
    """Nothing new begins until `Resumed`; what was begun ends.

    Attributes:
        at: when.
        trouble: why the run has paused by itself; None if it was told to.
    """

    at: float
    trouble: Trouble | None = None


class Resumed(msgspec.Struct, frozen=True, tag="resumed"):
    """The run goes on after `Paused`."""

    at: float


class Ended(msgspec.Struct, frozen=True, tag="ended"):
    """The last event of every run.

    Attributes:
        left: tasks that did not land, because the run was stopped or the crew could not work.
        at: when.
        trouble: why the crew could not work; empty if it could.
    """

    left: int
    at: float
    trouble: str = ""


class Hold(StrEnum):
    """Why the crew is given no more just now."""

    MEMORY = "memory"
    """There are photos, and none fits into memory beside those in flight."""
    READERS = "readers"
    """Fewer workers are fed, because reading is what they wait for."""
    NOTHING_LEFT = "nothing left"
    """All photos are with the crew."""


class Held(msgspec.Struct, frozen=True, tag="held"):
    """From now on the crew is given no more, for this reason; with None it is given all that it can take.

    Said only when it changes; before the first one the crew is given all that it can take.
    """

    hold: Hold | None
    at: float


Event = Started | Began | Landed | CrewChanged | Held | Paused | Resumed | Ended
