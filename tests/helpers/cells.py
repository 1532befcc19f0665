"""What cells of tests do: functions of a module that their processes can import."""

import os
import socket
import stat
import struct
import threading

from lightwork.crews.cell import Answer


def evil() -> Answer:
    """What a decoder may become that a file has taken over: it writes to every socket that it finds."""

    def say(message: tuple[int, bytes, bool]) -> bytes:
        length, data, again = message
        sockets = [socket.socket(fileno=place) for place in range(3, 64) if _is_socket(place)]
        for line in sockets:
            line.sendall(struct.pack("!Q", length))
        while data:
            for line in sockets:
                line.sendall(data)
            if not again or threading.Event().wait(0.01):
                break
        threading.Event().wait()
        return b""

    return say


def _is_socket(place: int) -> bool:
    try:
        return stat.S_ISSOCK(os.fstat(place).st_mode)
    except OSError:
        return False


def echo() -> Answer:
    """Gives back what it was sent."""

    def same(message: bytes) -> bytes:
        return message

    return same


def deaf() -> Answer:
    """Never takes a question: it does not come so far."""
    threading.Event().wait()
    raise AssertionError
