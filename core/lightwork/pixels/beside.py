"""Results that are to take the places of their originals: written beside them, proved, and left waiting.

The worker ends here. That the original gives way and the result gets its name is done by `lightwork.replacing`, in the
process that the user started: a worker's sandbox knows neither the trash nor the backup folder.
"""

import os
from contextlib import suppress

from lightwork.events import FailureKind
from lightwork.pixels import decode
from lightwork.pixels.failure import PictureError
from lightwork.pixels.write import write_part
from lightwork.plan import Task
from lightwork.recipe import OnRequest, Size, Speed
from lightwork.sizing import Layout


def put_beside(data: bytes, task: Task, size: Size) -> None:
    """Writes the result of a task beside the original, has the disk write it, and decodes what it holds.

    Args:
        data: all of it.
        task: it has one output.
        size: (width, height) that it must have.

    Raises:
        PictureError: CANNOT_WRITE, it is not the picture that it should be.
        OSError: it cannot be written; nothing is left behind.
    """
    write_part(data, task.waiting, mtime_ns=task.source.mtime_ns if task.recipe.keep_dates else None)
    try:
        _prove(task.waiting, size)
    except BaseException:
        with suppress(OSError):
            os.unlink(task.waiting)
        raise


def _prove(part: str, size: Size) -> None:
    """Decodes every pixel of every frame, as it would be read the next time."""
    with open(part, "rb") as file:
        data = file.read()
    everything = Layout((0.0, 0.0, float(size[0]), float(size[1])), size, size)
    try:
        opened = decode.open_picture(data, tuple(OnRequest), unlimited=True)
        seen = opened.size
        for _ in decode.frames(opened, [everything], Speed.BEST, every=opened.many):
            pass
    except PictureError as error:
        raise PictureError(FailureKind.CANNOT_WRITE, f"the result cannot be decoded: {error.detail}") from error
    if seen != size:
        raise PictureError(FailureKind.CANNOT_WRITE, f"the result is {seen[0]}x{seen[1]} and not {size[0]}x{size[1]}")
