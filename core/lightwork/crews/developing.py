"""What happens in the darkroom's process: the photo is made, and shots are taken of it and of its original."""

import os
from contextlib import suppress
from secrets import token_hex

import msgspec

from lightwork.crews import heap
from lightwork.crews.budget import Purse, is_giant, room_for
from lightwork.crews.darkroom import Part, Proof, Shot, Wish
from lightwork.crews.hand import do
from lightwork.events import Copied, Failed, FailureKind, Made, Outcome
from lightwork.pixels import decode, plate, screen
from lightwork.pixels.decode import Opened
from lightwork.plan import Task
from lightwork.recipe import OnRequest, Recipe, Size


class Developing:
    """Keeps what was made last."""

    def __init__(self) -> None:
        self._purse = Purse()
        self._token = token_hex(4)
        self._made: tuple[Task, Made | Copied | None, Outcome, bytes] | None = None

    def proof(self, wish: Wish, folder: str, memory: int) -> Proof:
        """Makes and shows.

        Args:
            wish: what is to be shown.
            folder: for the result; it is empty again afterwards.
            memory: bytes that it may take.
        """
        self._purse.limit(room_for([wish.task], 1, memory))
        try:
            outcome, data = self._develop(wish, folder)
            return Proof(outcome) if isinstance(outcome, Failed) else _shown(wish, outcome, data)
        except MemoryError:
            return Proof(Failed(wish.task.index, FailureKind.OUT_OF_MEMORY))
        finally:
            if is_giant(wish.task):
                self._made = None
                plate.drop()
                heap.shrink()

    def _develop(self, wish: Wish, folder: str) -> tuple[Outcome, bytes]:
        """What became of the photo, and the bytes of its first result."""
        if self._made is None or self._made[:2] != (wish.task, wish.outcome):
            self._made = None
            outcome, data = _found(wish) if wish.outcome else self._make(wish.task, folder)
            self._made = wish.task, wish.outcome, outcome, data
        return self._made[2], self._made[3]

    def _make(self, task: Task, folder: str) -> tuple[Outcome, bytes]:
        moved = task.moved(folder)
        try:
            outcome = do(moved, 0, self._token).outcome
            return outcome, b"" if isinstance(outcome, Failed) else _bytes(moved.first.target)
        finally:
            for output in moved.outputs:
                with suppress(OSError):
                    os.unlink(output.target)


def _found(wish: Wish) -> tuple[Outcome, bytes]:
    """What a run has made, read from its file."""
    assert wish.outcome is not None
    try:
        return wish.outcome, _bytes(wish.task.first.target)
    except FileNotFoundError:
        return Failed(wish.task.index, FailureKind.NOT_FOUND), b""
    except OSError as error:
        return Failed(wish.task.index, FailureKind.CANNOT_READ, error.strerror or ""), b""


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _shown(wish: Wish, outcome: Made | Copied, data: bytes) -> Proof:
    size = outcome.after if isinstance(outcome, Made) else outcome.size
    part = wish.part or (0, 0, *size)
    shown = _fitted(size, wish.room) if wish.part is None else part[2:]
    recipe = wish.task.recipe
    everything = msgspec.structs.replace(recipe, read=tuple(OnRequest))
    after, film = None, False
    with suppress(ValueError):
        result = screen.opened(data, everything)
        after = Shot(*screen.result_shot(result, part, shown, recipe))
        film = decode.count(result) > 1
    return Proof(outcome, size, part, _before(wish, outcome, part, shown), after, film)


def _before(wish: Wish, outcome: Made | Copied, part: Part, shown: Size) -> Shot | None:
    """The original, where it is now."""
    recipe, path = wish.task.recipe, _original(wish, outcome)
    copied = isinstance(outcome, Copied) or outcome.results[0].copied
    with suppress(ValueError):
        picture = _opened(path, recipe)
        rule = None if copied else wish.task.first.sizing
        return Shot(*screen.original_shot(picture, rule, part, shown, recipe))
    return None


def _opened(path: str, recipe: Recipe) -> Opened:
    return screen.opened(screen.content(path, recipe), recipe)


def _original(wish: Wish, outcome: Made | Copied) -> str:
    """Its path; nowhere, if its result has its place and nobody knows where the trash has put it."""
    if wish.outcome is None or wish.task.backup is None:
        return wish.task.source.path
    return outcome.results[0].backup if isinstance(outcome, Made) else wish.task.source.path


def _fitted(size: Size, room: Size) -> Size:
    """The largest size of the same shape inside the room, not enlarged."""
    scale = min(1.0, room[0] / size[0], room[1] / size[1])
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
