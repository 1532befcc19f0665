"""Replay: a run's events in a file, and out of it again at their own pace. For teaching, and for reports of mistakes.

::

    MAGIC, then one zlib stream of framed msgpack: Head, then events in the order of time

What a photo is called is told as its path below the folder that was given, or not at all. Of the user's machine there
is what explains the times: processor, cores, system. A file comes from a stranger: it is read frame by frame, each no
longer than `MOST_BYTES`.
"""

import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import MAXYEAR, UTC, datetime
from heapq import merge
from itertools import chain
from time import perf_counter, sleep
from typing import BinaryIO, overload

import msgspec

from lightwork.errors import LightworkError
from lightwork.events import Began, CrewChanged, Ended, Event, Failed, Held, Landed, Made, Paused, Resumed, Started
from lightwork.framed import LENGTH, framed
from lightwork.machine import Machine, this_machine
from lightwork.plan import Action, Output, Plan, Task
from lightwork.recipe import Recipe
from lightwork.report import Report
from lightwork.scan import Source

MAGIC = b"lightwork run 1\n"

MOST_BYTES = 1 << 20
"""Of one frame."""

MOST_TASKS, MOST_LANES, MOST_NAME = 10_000_000, 4096, 4096
"""What is believed: photos, workers, bytes of a name."""

UNTOLD = "not told in a recording"
"""Stands for what the system said, which may name folders."""

_CHUNK = 1 << 16

_FIRST_YEAR = 2000


class RecordingError(LightworkError):
    """A file that cannot be played back, and why."""


class Head(msgspec.Struct, frozen=True):
    """What a recording says of its run.

    Attributes:
        version: of the program that has recorded it.
        crew: the kind.
        workers: how many.
        tasks: how many photos.
        machine: that it ran on.
        date: when it was recorded; None in recordings of older versions.
    """

    version: str
    crew: str
    workers: int
    tasks: int
    machine: Machine = Machine()
    date: datetime | None = None


class _Name(msgspec.Struct, frozen=True, tag="name"):
    """A photo, by its path below the folder that was given, and the size of its file."""

    index: int
    name: bytes
    bytes: int


class _Photo(msgspec.Struct, frozen=True, tag="photo"):
    """A `Landed`, which is an array and so has no place beside the others."""

    landed: Landed


_Record = Started | Began | CrewChanged | Held | Paused | Resumed | Ended | _Name | _Photo

_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError)
"""What a record that is damaged raises."""

_encode = msgspec.msgpack.Encoder().encode
_decode_head = msgspec.msgpack.Decoder(Head).decode
_decode: Callable[[bytes], _Record] = msgspec.msgpack.Decoder(_Record).decode


def save(report: Report, path: str, version: str, *, names: bool = True) -> None:
    """Writes a run, under way or ended, to a file.

    Args:
        report: of the run.
        path: of the file.
        version: of this program.
        names: whether the photos' names are told.

    Raises:
        OSError: it cannot be written.
    """
    squeeze = zlib.compressobj()
    with open(path, "wb") as file:
        file.write(MAGIC)
        date = datetime.now(UTC).replace(microsecond=0)
        head = Head(version, report.crew, report.workers, report.total, this_machine(), date)
        file.write(squeeze.compress(framed(_encode(head))))
        if names:
            for task in report.plan.tasks:
                name = task.source.relative.encode("utf-8", "surrogateescape")
                file.write(squeeze.compress(framed(_encode(_Name(task.index, name, task.source.bytes)))))
        for event in events(report):
            record = _Photo(_anonymous(event)) if isinstance(event, Landed) else event
            file.write(squeeze.compress(framed(_encode(record))))
        file.write(squeeze.flush())


def events(report: Report) -> Iterator[Event]:
    """Yields what a report has been told, in the order of time."""
    yield Started(report.total, report.crew, report.workers, report.started)
    lanes = (_lane(report, number) for number in range(len(report.lanes)))
    holds = (Held(report.holds.at(time), time) for time in report.holds.times)
    pauses = ((Resumed if place % 2 else Paused)(time) for place, time in enumerate(report.pauses.times))
    yield from merge(*lanes, holds, pauses, sorted(report.deaths, key=time_of), key=time_of)
    if report.ended is not None:
        yield Ended(report.left, report.ended, UNTOLD if report.trouble else "")


def load(path: str) -> tuple[Head, Plan, Iterator[Event]]:
    """Opens a recording: its head, a plan for showing alone, and events that are read as they are asked for.

    Raises:
        RecordingError: it is none, or damaged; also while the events are read.
        OSError: it cannot be read.
    """
    records = _frames(path)
    try:
        head = _decode_head(next(records))
    except (StopIteration, *_UNREADABLE) as error:
        raise RecordingError("{path} is no recording of a run", path=path) from error
    dated = head.date is None or _FIRST_YEAR <= head.date.year < MAXYEAR
    if not (0 <= head.tasks <= MOST_TASKS and 0 <= head.workers <= MOST_LANES and dated):
        raise RecordingError("{path} is damaged", path=path)
    photos, told = _Photos(head.tasks), _events(path, records, head)
    first: list[Event] = []
    for record in told:
        if not isinstance(record, _Name):
            first.append(record)
            break
        photos.add(record)
    return head, Plan(photos, ()), chain(first, (record for record in told if not isinstance(record, _Name)))


def play(
    recorded: Iterator[Event],
    *,
    speed: float = 1.0,
    clock: Callable[[], float] = perf_counter,
    wait: Callable[[float], object] = sleep,
) -> Iterator[Event]:
    """Yields a recording's events when it is time for them, with their own times.

    Args:
        recorded: events in the order of time.
        speed: how many times faster than they happened.
        clock: seconds.
        wait: sleeps so many seconds.
    """
    begun, first = clock(), None
    for event in recorded:
        at = time_of(event)
        first = at if first is None else first
        due = begun + (at - first) / speed - clock()
        if due > 0:
            wait(due)
        yield event


class _Photos(Sequence[Task]):
    """Tasks of which only a name and a size are known."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._names: dict[int, tuple[bytes, int]] = {}
        self._recipe = Recipe(output="replay")
        self.bytes = 0

    def add(self, name: _Name) -> None:
        """Takes one that is told."""
        self._names[name.index] = name.name, name.bytes
        self.bytes += name.bytes

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Task: ...

    @overload
    def __getitem__(self, place: slice) -> list[Task]: ...

    def __getitem__(self, place: int | slice) -> Task | list[Task]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(self._count))]
        place = range(self._count)[place]
        name, size = self._names.get(place, (b"photo %d" % (place + 1), 0))
        text = name.decode("utf-8", "surrogateescape")
        source = Source(text, text, size, 0, (0, 0))
        output = Output(
            text, replace=False, action=Action.RESIZE, format="jpeg", sizing=self._recipe.sizing, after=None
        )
        return Task(place, source, (output,), None, self._recipe)


def _lane(report: Report, number: int) -> Iterator[Event]:
    for span in report.lanes[number]:
        yield Began(span.index, number, span.began)
        yield Landed(report.outcomes[span.index], number, span.began, span.ended)


def time_of(event: Event) -> float:
    """When an event happened, on the recording's clock."""
    return event.ended if isinstance(event, Landed) else event.at


def _anonymous(landed: Landed) -> Landed:
    """Without paths: where an original went, and what the system said of a file."""
    outcome = landed.outcome
    if isinstance(outcome, Failed):
        outcome = msgspec.structs.replace(outcome, detail="")
    elif isinstance(outcome, Made):
        results = tuple(msgspec.structs.replace(each, backup="", digest="") for each in outcome.results)
        outcome = msgspec.structs.replace(outcome, results=results)
    else:
        outcome = msgspec.structs.replace(outcome, digest="")
    return msgspec.structs.replace(landed, outcome=outcome)


def _events(path: str, records: Iterator[bytes], head: Head) -> Iterator[Event | _Name]:
    """Every record that can be believed; so many that a report of them stays small."""
    landed: set[int] = set()
    try:
        for count, data in enumerate(records):
            record = _decode(data)
            if not _likely(record, head, landed) or count > 8 * head.tasks + MOST_LANES:
                raise RecordingError("{path} is damaged", path=path)
            yield record.landed if isinstance(record, _Photo) else record
    except _UNREADABLE as error:
        raise RecordingError("{path} is damaged", path=path) from error


def _likely(record: _Record, head: Head, landed: set[int]) -> bool:
    """Whether a record fits a run; each photo lands once."""
    match record:
        case Started():
            return record.tasks == head.tasks and record.workers == head.workers
        case _Name():
            return 0 <= record.index < head.tasks and record.bytes >= 0 and len(record.name) <= MOST_NAME
        case Began():
            return 0 <= record.index < head.tasks and 0 <= record.lane < MOST_LANES
        case _Photo():
            index, lane = record.landed.outcome.index, record.landed.lane
            fits = 0 <= index < head.tasks and 0 <= lane < MOST_LANES and index not in landed
            landed.add(index)
            return fits
        case CrewChanged():
            return 0 <= record.lane < MOST_LANES
        case _:
            return True


def _frames(path: str) -> Iterator[bytes]:
    """Every record; no more than a frame is in memory."""
    with open(path, "rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise RecordingError("{path} is no recording of a run", path=path)
        held, at = b"", 0
        try:
            for more in _inflated(file):
                held, at = held[at:] + more, 0
                while len(held) - at >= LENGTH:
                    length = int.from_bytes(held[at : at + LENGTH], "little")
                    if length > MOST_BYTES:
                        raise RecordingError("{path} is damaged", path=path)
                    if len(held) - at < LENGTH + length:
                        break
                    yield held[at + LENGTH : at + LENGTH + length]
                    at += LENGTH + length
        except zlib.error as error:
            raise RecordingError("{path} is damaged", path=path) from error
        if at < len(held):
            raise RecordingError("{path} ends too soon", path=path)


def _inflated(file: BinaryIO) -> Iterator[bytes]:
    inflate = zlib.decompressobj()
    while data := inflate.unconsumed_tail or file.read(_CHUNK):
        yield inflate.decompress(data, _CHUNK)
    if not inflate.eof:
        raise zlib.error
