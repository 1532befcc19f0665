"""A line to a process that nobody trusts: messages with their length before them, and a look at the clock all the time.

Whoever waits for the other end looks up again and again. So it may send half a message and stop, or take none: that
costs as long as the look allows, and not for ever.
"""

import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO

STEP = 0.05
"""Seconds between two looks."""

_LENGTH = struct.Struct("!Q")

_CHUNK = 1 << 20
"""Bytes that are taken at a time."""

Look = Callable[[], object]
"""Raises if it is not worth waiting any more."""


def _patient() -> None:
    """Waits as long as it takes."""


class Line:
    """One end of a pair of sockets."""

    def __init__(self, end: socket.socket, look: Look = _patient) -> None:
        """Takes the end over.

        Args:
            end: a connected stream.
            look: called between the steps of each message.
        """
        self._end = end
        self._look = look
        end.settimeout(None if look is _patient else STEP)

    def send(self, message: bytes) -> None:
        """Sends a message.

        Raises:
            OSError: the other end is gone.
        """
        left = memoryview(_LENGTH.pack(len(message)) + message)
        while left:
            self._look()
            with suppress(TimeoutError):
                left = left[self._end.send(left) :]

    def receive(self, largest: int | None = None) -> bytes:
        """The next message.

        Args:
            largest: bytes that it may have; None if the other end is trusted.

        Raises:
            EOFError: the other end is gone.
            OSError: it is gone in a bad way, or its message is too long.
        """
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size))
        if largest is not None and length > largest:
            raise OSError("the message is too long")
        return self._exactly(length)

    def _exactly(self, length: int) -> bytes:
        taken = BytesIO()
        while taken.tell() < length:
            self._look()
            with suppress(TimeoutError):
                piece = self._end.recv(min(_CHUNK, length - taken.tell()))
                if not piece:
                    raise EOFError
                taken.write(piece)
        return taken.getvalue()

    def close(self) -> None:
        """Ends the line."""
        self._end.close()
