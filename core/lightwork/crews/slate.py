"""The slate on its way to the workers: a file that the program has opened, and that a confined worker could not open.

Only Linux hands an open file to a process that is up already in a way that needs no answer, so only there workers
write; elsewhere the program's own journal has to do.
"""

import os
import socket
import sys
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

CAN_HAND_OVER = sys.platform.startswith("linux")


class Handed(IntEnum):
    """What a worker hears of the slate."""

    AS_BEFORE = 0
    NONE = 1
    FOLLOWS = 2


class Slate:
    """Our own hold of a slate, so that the run that it belongs to may end before it has reached everybody."""

    def __init__(self, file: int | None) -> None:
        """Takes hold.

        Args:
            file: the descriptor; None where there is no slate.
        """
        self._file = os.dup(file) if file is not None and CAN_HAND_OVER else None

    @property
    def handed_as(self) -> Handed:
        """What a worker is told before it gets it."""
        return Handed.NONE if self._file is None else Handed.FOLLOWS

    def hand_over(self, pipe: "Connection") -> None:
        """Sends it down a worker's pipe, if there is one.

        Raises:
            OSError: the worker has gone.
        """
        if self._file is not None:
            with socket.socket(fileno=os.dup(pipe.fileno())) as line:
                socket.send_fds(line, [b"s"], [self._file])

    def close(self) -> None:
        """Lets go of it."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


class Chalk:
    """A worker's end of the slate.

    Attributes:
        file: what to write to; None where there is no slate.
    """

    def __init__(self) -> None:
        self.file: int | None = None

    def take(self, handed: Handed, pipe: "Connection") -> None:
        """Does what the worker hears of the slate."""
        if handed is Handed.AS_BEFORE:
            return
        if self.file is not None:
            os.close(self.file)
            self.file = None
        if handed is Handed.FOLLOWS:
            with socket.socket(fileno=os.dup(pipe.fileno())) as line:
                _, files, _, _ = socket.recv_fds(line, 1, 1)
            self.file = files[0] if files else None
