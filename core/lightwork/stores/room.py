"""Room: how many bytes may lie in the scratch folder at a time."""

import threading


class Room:
    """So many bytes, taken and given back by several threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken = 0
        self._closed = False
        self._changed = threading.Condition()

    def take(self, count: int) -> bool:
        """Waits until there is room for so many bytes, and takes it; what is larger than all goes alone.

        Returns:
            False when the room was closed meanwhile.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._closed or not self._taken or self._taken + count <= self._most)
            if self._closed:
                return False
            self._taken += count
            return True

    def give_back(self, count: int) -> None:
        """Makes room again."""
        with self._changed:
            self._taken -= count
            self._changed.notify_all()

    def close(self) -> None:
        """Sends away who waits."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
