"""Develops previews: a photo really made, and then shown before and after, in a process of its own.

It is the run's own `make` with the run's own task; only the folder is another. What it has made last is kept there, so
that another part or size of it costs only the decoding.
"""

import os
from collections.abc import Callable
from contextlib import ExitStack, suppress
from typing import Self

import msgspec

from lightwork import scratch
from lightwork.crews.cell import Answer, Cell, DiedError, NotStartedError, TooLongError
from lightwork.crews.grounds import Grounds
from lightwork.events import NO_TIME, Copied, Failed, FailureKind, Made, Outcome
from lightwork.plan import Task
from lightwork.recipe import Size

PATIENCE = 10.0
"""Seconds that a preview may take; a run is more patient."""

LARGEST_PART = 8_000_000
"""Pixels of a part that is shown at full size: a little less than a 4K screen has. Before and after: 64 MB."""

Part = tuple[int, int, int, int]
"""(left, top, width, height) in pixels of the first result."""

_HEAD = 1 << 20
"""Bytes of an answer beside its pixels."""

_LONGEST = (1 << 31) - 1
"""Pixels of an edge: more, no format can say, and no screen can reckon with."""


class Wish(msgspec.Struct, frozen=True):
    """What is to be shown.

    Attributes:
        task: of the photo.
        outcome: what a run has made of it already; None if it is to be made for this.
        room: (width, height) in pixels that the picture may take; it is never enlarged.
        part: shown in its own pixels, at most `LARGEST_PART`; None for all of it, inside the room.
    """

    task: Task
    outcome: Made | Copied | None
    room: Size
    part: Part | None = None


class Shot(msgspec.Struct, frozen=True):
    """A picture for the screen: sRGB, premultiplied RGBA bytes row by row."""

    width: int
    height: int
    pixels: bytes


class Proof(msgspec.Struct, frozen=True):
    """What came of a wish.

    Attributes:
        outcome: what became of the photo.
        size: (width, height) of the first result in pixels.
        part: of it, that is shown.
        before: the same part of the original; None if it cannot be shown.
        after: the part of the result; None if it cannot be shown.
        film: whether the result has several frames or pages, of which this is the first.
        obstacle: why no preview at all can be made now, as the system said it; the photo has nothing to do with it.
    """

    outcome: Outcome
    size: Size = (0, 0)
    part: Part = (0, 0, 0, 0)
    before: Shot | None = None
    after: Shot | None = None
    film: bool = False
    obstacle: str = ""


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Proof).decode


class Darkroom:
    """One process that develops one preview after the other; to be used from one thread."""

    def __init__(self) -> None:
        self._cell = Cell("lightwork-preview", _prepare, self._grounds)
        self._folder = ""
        self._kept = ExitStack()  # the folder, until it is cleared

    def warm(self) -> None:
        """Has the process started, so that the first preview need not wait for it."""
        with suppress(NotStartedError):  # the first preview tries again, and says why it cannot be
            self._cell.warm()

    def develop(self, wish: Wish, unwanted: Callable[[], bool]) -> Proof:
        """The preview; a process that cannot start, dies or hangs becomes a failure of the photo.

        One that cannot start is told as the `obstacle`, too, and the next preview tries again.

        Args:
            wish: what is to be shown.
            unwanted: asked again and again whether nobody waits for it any more.

        Raises:
            GivenUpError: nobody does.
        """
        from lightwork.crews.budget import free_memory  # noqa: PLC0415 - the process, which imports this, needs it not

        pixels = wish.part[2] * wish.part[3] if wish.part else wish.room[0] * wish.room[1]
        assert not wish.part or pixels <= LARGEST_PART
        index = wish.task.index
        try:
            self._cell.warm()
            answer = self._cell.ask((wish, self._folder, free_memory()), PATIENCE, _HEAD + 8 * pixels, unwanted)
            return _checked(_decode(answer), wish)
        except NotStartedError as error:
            return Proof(Failed(index, FailureKind.CANNOT_WRITE), obstacle=str(error))
        except TooLongError:
            return Proof(Failed(index, FailureKind.TIMED_OUT))
        except DiedError:
            return Proof(Failed(index, FailureKind.WORKER_DIED))
        except (msgspec.MsgspecError, ValueError):  # nonsense
            self._cell.close()
            return Proof(Failed(index, FailureKind.WORKER_DIED))

    def _grounds(self) -> Grounds:
        """It reads what the list shows, and writes into a folder that no earlier process has written to."""
        self._clear()
        self._folder = self._kept.enter_context(scratch.folder("preview"))
        state = os.stat(self._folder)
        return Grounds(frozenset({os.sep}), frozenset({(self._folder, state.st_dev, state.st_ino)}))

    def _clear(self) -> None:
        self._folder = ""
        self._kept.close()

    def close(self) -> None:
        """Ends the process, whatever it is at, and removes its folder."""
        self._cell.close()
        self._clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _checked(proof: Proof, wish: Wish) -> Proof:
    """The same, with what the process was not to tell: what a run has made of the photo.

    Raises:
        ValueError: it cannot be true, or a picture has not the bytes that it should have.
    """
    if isinstance(proof.outcome, Failed):
        return Proof(proof.outcome)
    outcome = wish.outcome or proof.outcome
    if isinstance(outcome, Made) and not outcome.results:
        raise ValueError(outcome)
    size = outcome.after if isinstance(outcome, Made) else outcome.size
    part = wish.part or (0, 0, *size)
    if (proof.size, proof.part) != (size, part) or not _is_inside(part, size):
        raise ValueError(proof.size, proof.part)
    for shot in (proof.before, proof.after):
        if shot is not None and (min(shot.width, shot.height) < 1 or len(shot.pixels) != 4 * shot.width * shot.height):
            raise ValueError(shot.width, shot.height)
    return msgspec.structs.replace(proof, outcome=outcome)


def _is_inside(part: Part, size: Size) -> bool:
    left, top, width, height = part
    across = 0 <= left < left + width <= size[0] <= _LONGEST
    return across and 0 <= top < top + height <= size[1] <= _LONGEST


def _prepare() -> Answer:
    from lightwork.crews.developing import Developing  # noqa: PLC0415 - the parent needs no Pillow for this

    developing = Developing()

    def develop(question: tuple[Wish, str, int]) -> bytes:
        return _encode(_told(developing.proof(*question), question[0]))

    return develop


def _told(proof: Proof, wish: Wish) -> Proof:
    """The same without what the parent knows: it may name files whose names are no text, which cannot be encoded."""
    if wish.outcome is None or isinstance(proof.outcome, Failed):
        return proof
    return msgspec.structs.replace(proof, outcome=Copied(wish.task.index, (0, 0), 0, 0, NO_TIME, 0.0))
