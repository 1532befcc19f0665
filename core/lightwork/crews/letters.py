"""Letters: what a worker is called with, and what it and the parent write to each other.

Tasks are pickled, because the parent is trusted. What comes back is typed msgpack: a worker that a hostile file has
taken over can say nothing there that would run as code in the parent.

Apart from `hand`, so that the parent, which may be a window, needs neither Pillow nor the resampler to have workers.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from lightwork.crews.grounds import Grounds
from lightwork.crews.slate import Handed
from lightwork.events import Landed
from lightwork.plan import Task

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

CELLS = 3
"""Numbers per lane on the status board: task index (-1 when idle), phase (-1 before the first), since when."""


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The worker has imported all it needs."""

    pid: int


class Confined(msgspec.Struct, frozen=True, tag="confined"):
    """The worker has gone into its sandbox, or could not, and why: see `lightwork.crews.sandbox.Sandbox`."""

    abi: int
    why: str
    whole: bool


class Result(msgspec.Struct, frozen=True, tag="result"):
    """A photo has come to its end."""

    landed: Landed


Message = Ready | Confined | Result


class Orders(NamedTuple):
    """What a worker is sent.

    Attributes:
        epoch: these tasks are wanted while the board has this number in its last place.
        tasks: photos to make, one after the other.
        grounds: where they come from and go to, the first time; None later, or where there is to be no sandbox.
        room: bytes of memory that they may take; 0 for no limit.
        slate: what the worker writes from now on to what it has made, see `lightwork.crews.slate`.
    """

    epoch: float
    tasks: list[Task]
    grounds: Grounds | None
    room: int
    slate: Handed = Handed.AS_BEFORE


encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Message).decode


def work(conn: "Connection", board: Sequence[float], lane: int, token: str) -> None:
    """What a worker process runs: the life of `lightwork.crews.hand`."""
    from lightwork.crews import hand  # noqa: PLC0415 - see above

    hand.work(conn, board, lane, token)
