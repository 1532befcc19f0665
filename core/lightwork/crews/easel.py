"""Makes small pictures of strangers' files in a process of its own, so that none of them can take the window down.

Some decoders crash on damaged files. A worker that dies of one costs one photo; the list of a window must cost none:
the file has no thumbnail then, and the next one gets a new process.
"""

import os
from multiprocessing import get_context
from typing import TYPE_CHECKING, Self

from lightwork.crews.grounds import Grounds
from lightwork.crews.hand import die_with_parent, settle
from lightwork.crews.sandbox import confine

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

PATIENCE = 20.0
"""Seconds that a picture may take."""

Small = tuple[int, int, bytes]
"""(width, height, RGBA bytes row by row), as `lightwork.pixels.thumbnail` gives it."""


class Easel:
    """One process that makes one thumbnail after the other; to be used from one thread.

    It starts with the first wish, and again after a file that it died of.
    """

    def __init__(self) -> None:
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def thumbnail(self, path: str, edge: int) -> Small:
        """A picture upright and inside edge x edge pixels.

        Raises:
            ValueError: it cannot be made; says why.
        """
        pipe = self._pipe or self._start()
        try:
            pipe.send((os.fsencode(path), edge))
            if not pipe.poll(PATIENCE):
                raise EOFError  # noqa: TRY301 - to be ended like one that died
            width, height, pixels = _read(pipe.recv_bytes())
        except (EOFError, OSError) as error:
            self.close()
            raise ValueError("the process that was to make it died") from error
        if not width:
            raise ValueError(pixels.decode(errors="replace"))
        return width, height, pixels

    def _start(self) -> "Connection":
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_draw, args=(theirs,), name="lightwork-thumbnails", daemon=True)
        self._process.start()
        theirs.close()
        self._pipe = ours
        return ours

    def close(self) -> None:
        """Ends the process, whatever it is at."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _written(width: int, height: int, pixels: bytes) -> bytes:
    """An answer as plain bytes: what comes from a process that reads strangers' files is never unpickled."""
    return width.to_bytes(2) + height.to_bytes(2) + pixels


def _read(answer: bytes) -> Small:
    width, height, pixels = int.from_bytes(answer[:2]), int.from_bytes(answer[2:4]), answer[4:]
    if width and len(pixels) != width * height * 4:
        raise EOFError
    return width, height, pixels


def _draw(pipe: "Connection") -> None:
    """The life of the process: a path and an edge come in, a picture or the reason why there is none goes out."""
    settle()
    from lightwork.pixels.thumbnail import thumbnail  # noqa: PLC0415 - the parent needs no Pillow for this

    confine(Grounds(frozenset({os.sep}), frozenset()))  # reads what the list shows, writes nothing, talks to nobody
    die_with_parent(by_kernel=False)  # not before: a thread that runs already is not confined
    try:
        while True:
            path, edge = pipe.recv()
            try:
                answer = _written(*thumbnail(os.fsdecode(path), edge))
            except ValueError as error:
                answer = _written(0, 0, str(error).encode(errors="replace"))
            pipe.send_bytes(answer)
    except (EOFError, OSError):
        return  # the parent is gone or has had enough
