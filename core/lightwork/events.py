"""The closed list of what a run may say, and of what can become of a photo.

Whatever reads events dispatches with one `match` that ends in `assert_never`, so that mypy names every reader that
has not heard of a new one. Times are `time.perf_counter()` seconds, which all processes of one machine share.
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
    INTERNAL = "internal error"


class Made(msgspec.Struct, frozen=True, tag="made"):
    """A photo that was resized and written.

    Attributes:
        index: of its task.
        before: upright (width, height) of the original in pixels.
        after: (width, height) of the result in pixels.
        bytes_in: size of the original file.
        bytes_out: size of the result file.
        phases: wall seconds of each phase.
        cpu: processor seconds of the thread that made it, all phases.
        notes: what was done to it that a person may want to know, short ("turned upright").
    """

    index: int
    before: Size
    after: Size
    bytes_in: int
    bytes_out: int
    phases: Seconds
    cpu: float
    notes: tuple[str, ...] = ()


class Copied(msgspec.Struct, frozen=True, tag="copied"):
    """A photo that fits already and was copied byte for byte. Attributes as in `Made`."""

    index: int
    size: Size
    bytes_in: int
    bytes_out: int
    phases: Seconds
    cpu: float
    notes: tuple[str, ...] = ()


class Failed(msgspec.Struct, frozen=True, tag="failed"):
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


class Landed(msgspec.Struct, frozen=True, tag="landed"):
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


class Paused(msgspec.Struct, frozen=True, tag="paused"):
    """Nothing new begins until `Resumed`; what was begun ends."""

    at: float


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


Event = Started | Began | Landed | CrewChanged | Paused | Resumed | Ended
