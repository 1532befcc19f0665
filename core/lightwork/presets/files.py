"""Files that are whole or not there."""

import os
import tempfile
from pathlib import Path

from lightwork.errors import RecipeError


def write_whole(path: Path, text: str) -> None:
    """Writes a file beside its place and moves it there, so that it is never half a file.

    Raises:
        RecipeError: it cannot be written.
    """
    try:
        handle, part = tempfile.mkstemp(prefix=".lw-", suffix=".part", dir=path.parent)
        try:
            with open(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)
        except BaseException:
            os.unlink(part)
            raise
    except OSError as error:
        raise refused(path, error) from error


def refused(path: Path, error: OSError) -> RecipeError:
    """What is said of a place that cannot be written to."""
    return RecipeError("file", str(path), "a place that can be written to ({why})", why=error.strerror)
