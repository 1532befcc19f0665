"""What became of the photos of a run, in little memory: some 130 bytes each, so that a report may have a million.

An outcome is made anew each time that it is asked for.
"""

import pickle
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import overload

import msgspec

from lightwork.events import PHASES, Failed, Landed, Outcome
from lightwork.packed import Packed

_encode = msgspec.msgpack.Encoder().encode
_decode: Callable[[bytes], Outcome] = msgspec.msgpack.Decoder(Outcome).decode

_PICKLED = b"\xc1"
"""No msgpack begins with this byte."""

_NOWHERE = -1


def _dump(outcome: Outcome) -> bytes:
    try:
        return _encode(outcome)
    except UnicodeEncodeError:  # a path that is no text
        return _PICKLED + pickle.dumps(outcome)


def _load(data: bytes, _: int) -> Outcome:
    if data.startswith(_PICKLED):
        outcome: Outcome = pickle.loads(data[1:])  # noqa: S301 - our own, a moment ago
        return outcome
    return _decode(data)


class Outcomes:
    """The outcome of each task that has landed, by its index."""

    def __init__(self) -> None:
        self._items: Packed[Outcome] = Packed(_dump, _load)
        self._places = array("q")  # task index -> place among those that landed
        self._order = array("q")  # and back

    def add(self, outcome: Outcome) -> None:
        """Takes what became of a task that has not landed before."""
        missing = outcome.index + 1 - len(self._places)
        if missing > 0:  # twice as many, as lists grow
            self._places.extend(array("q", [_NOWHERE]) * max(missing, len(self._places)))
        self._places[outcome.index] = len(self._items)
        self._order.append(outcome.index)
        self._items.append(outcome)

    def get(self, index: int) -> Outcome | None:
        """What became of a task; None as long as it has not landed."""
        return self._items[self._places[index]] if index in self else None

    def __contains__(self, index: int) -> bool:
        return 0 <= index < len(self._places) and self._places[index] != _NOWHERE

    def __getitem__(self, index: int) -> Outcome:
        outcome = self.get(index)
        if outcome is None:
            raise KeyError(index)
        return outcome

    def __len__(self) -> int:
        return len(self._items)

    def since(self, landed: int) -> Sequence[int]:
        """The indices of tasks that landed after so many others, in the order of landing."""
        return self._order[landed:]

    def values(self) -> Iterator[Outcome]:
        """All of them, in the order of landing."""
        return iter(self._items)


class Failures(Sequence[Failed]):
    """What failed, in the order of landing."""

    def __init__(self, outcomes: Outcomes) -> None:
        self._outcomes = outcomes
        self._indices = array("q")

    def add(self, failed: Failed) -> None:
        """Takes one whose outcome has been added."""
        self._indices.append(failed.index)

    def __len__(self) -> int:
        return len(self._indices)

    @overload
    def __getitem__(self, place: int) -> Failed: ...

    @overload
    def __getitem__(self, place: slice) -> list[Failed]: ...

    def __getitem__(self, place: int | slice) -> Failed | list[Failed]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        failed = self._outcomes[self._indices[place]]
        assert isinstance(failed, Failed)
        return failed


class Span(msgspec.Struct, frozen=True):
    """What a worker did for one photo.

    Attributes:
        index: of its task.
        began: when.
        ended: when.
        phases: wall seconds of each phase, in the order of `PHASES`.
    """

    index: int
    began: float
    ended: float
    phases: tuple[float, ...]


class Lane(Sequence[Span]):
    """What one worker has done, in the order of landing: 52 bytes a photo. Phases are kept to the microsecond."""

    def __init__(self) -> None:
        self._indices = array("q")
        self._times = array("d")  # two for each photo: began, ended
        self._phases = array("f")
        self._worked = array("d", [0.0])  # seconds up to the end of each photo

    def add(self, landed: Landed) -> None:
        """Takes what has landed in this lane."""
        self._indices.append(landed.outcome.index)
        began = max(landed.began, self._times[-1]) if self._times else landed.began
        self._times.extend((landed.began, landed.ended))
        self._worked.append(self._worked[-1] + max(0.0, landed.ended - began))
        self._phases.extend(landed.outcome.phases)

    def until(self, time: float) -> int:
        """How many photos had ended at a time."""
        return bisect_right(range(len(self)), time, key=lambda place: self._times[2 * place + 1])

    def worked(self, time: float) -> float:
        """Seconds of work up to a time."""
        place = self.until(time)
        whole = self._worked[place]
        if place == len(self):
            return whole
        began = self._times[2 * place]
        if place:
            began = max(began, self._times[2 * place - 1])
        return whole + min(max(0.0, time - began), self._worked[place + 1] - whole)

    def times(self, place: int) -> tuple[float, float]:
        """When a photo was begun and when it ended."""
        return self._times[2 * place], self._times[2 * place + 1]

    def __len__(self) -> int:
        return len(self._indices)

    @overload
    def __getitem__(self, place: int) -> Span: ...

    @overload
    def __getitem__(self, place: slice) -> list[Span]: ...

    def __getitem__(self, place: int | slice) -> Span | list[Span]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        place = range(len(self))[place]
        began, ended = self._times[2 * place : 2 * place + 2]
        first = len(PHASES) * place
        return Span(self._indices[place], began, ended, tuple(self._phases[first : first + len(PHASES)]))
