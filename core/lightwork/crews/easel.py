"""Makes small pictures of strangers' files in a process of its own, so that none of them can take the window down."""

import os
from collections.abc import Callable
from typing import Self

from lightwork.crews.cell import Answer, Cell, CellError, NotStartedError
from lightwork.crews.grounds import Grounds

PATIENCE = 20.0
"""Seconds that a picture may take."""

Small = tuple[int, int, bytes]
"""(width, height, RGBA bytes row by row), as `lightwork.pixels.thumbnail` gives it."""

_WORDS = 1 << 12
"""Bytes that the reason may have why there is no picture."""


class Easel:
    """One process that makes one thumbnail after the other; to be used from one thread.

    It starts with the first wish, and again after a file that it died of.
    """

    def __init__(self, unwanted: Callable[[], bool] = lambda: False) -> None:
        """Starts nothing.

        Args:
            unwanted: asked again and again whether nobody waits for any picture more.
        """
        self._unwanted = unwanted
        self._cell = Cell("lightwork-thumbnails", _prepare, _grounds)

    def thumbnail(self, path: str, edge: int) -> Small:
        """A picture upright and inside edge x edge pixels.

        Raises:
            ValueError: it cannot be made; says why.
        """
        try:
            wish, largest = (os.fsencode(path), edge), max(_WORDS, 4 + edge * edge * 4)
            answer = self._cell.ask(wish, PATIENCE, largest, self._unwanted)
        except NotStartedError as error:
            raise ValueError(f"the process that was to make it could not be started: {error}") from error
        except CellError as error:
            raise ValueError("the process that was to make it died") from error
        width, height, pixels = int.from_bytes(answer[:2]), int.from_bytes(answer[2:4]), answer[4:]
        if not width:
            raise ValueError(pixels.decode(errors="replace"))
        if len(pixels) != width * height * 4:
            self.close()
            raise ValueError("the process that was to make it talks nonsense")
        return width, height, pixels

    def close(self) -> None:
        """Ends the process, whatever it is at."""
        self._cell.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _grounds() -> Grounds:
    """It reads what the list shows, writes nothing, and talks to nobody."""
    return Grounds(frozenset({os.sep}), frozenset())


def _prepare() -> Answer:
    from lightwork.pixels.thumbnail import thumbnail  # noqa: PLC0415 - the parent needs no Pillow for this

    def draw(wish: tuple[bytes, int]) -> bytes:
        path, edge = wish
        try:
            width, height, pixels = thumbnail(os.fsdecode(path), edge)
        except ValueError as error:
            return bytes(4) + str(error).encode(errors="replace")
        return width.to_bytes(2) + height.to_bytes(2) + pixels

    return draw
