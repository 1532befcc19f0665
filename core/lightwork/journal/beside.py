"""Files that a program keeps beside the journal for a run that it drives, as long as the run lasts."""

import contextlib
import os


class Beside:
    """One of them, open for adding. Where it cannot be written there is none.

    Attributes:
        file: its descriptor; None where there is none, or after `close`.
    """

    def __init__(self, folder: str, run: int, ending: str) -> None:
        """Makes an empty one in the journal's folder."""
        self._path = os.path.join(folder, f"run-{run}-{os.getpid()}.{ending}")
        self.file: int | None = None
        with contextlib.suppress(OSError):
            self.file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)

    def close(self) -> None:
        """Ends the writing; what is in it can still be read."""
        if self.file is not None:
            os.close(self.file)
            self.file = None

    def remove(self) -> None:
        """Ends it for good."""
        self.close()
        with contextlib.suppress(OSError):
            os.unlink(self._path)
