"""Thumbnails: made by two processes, newest wish first, kept within a bound of memory.

Each process has a thread here that waits for it: what is in strangers' files is decoded where a crash costs one picture
and the window keeps its time.
"""

import threading
from collections import OrderedDict, deque
from collections.abc import Collection
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from lightwork.crews.easel import Easel

EASELS = 2
"""Processes that make them: enough to fill a screen in a second."""

WAITING = 64
"""Wishes that wait at most: older ones have been scrolled away."""

KEPT_BYTES = 32_000_000
"""Of pictures that are kept, the least recently shown dropped first."""

ENTRY = 300
"""Bytes that each counts for beside its pixels: a folder of broken files must not fill the memory either."""


class Thumbs(QObject):
    """Small pictures of files.

    Signals:
        ready(path): the picture of a file can be shown.
    """

    ready = Signal(object)
    _made = Signal(object, object)

    def __init__(self, edge: int, parent: QObject | None = None) -> None:
        """Starts no thread before the first wish.

        Args:
            edge: longest edge of the pictures, in device pixels.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self._edge = edge
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._bytes = 0
        self._wishes: deque[str] = deque()
        self._asked: set[str] = set()  # wished for or being made
        self._wake = threading.Semaphore(0)
        self._closed = False
        self._threads: list[threading.Thread] = []
        self._made.connect(self._on_made)

    def get(self, path: str) -> QPixmap | None:
        """The picture if it is there; otherwise it is wished for, and `ready` tells when to ask again."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        if path not in self._asked:
            self._asked.add(path)
            self._wishes.append(path)
            if len(self._wishes) > WAITING:
                self._asked.discard(self._wishes.popleft())
            self._start()
            self._wake.release()
        return None

    def only(self, paths: Collection[str]) -> None:
        """Gives up what is wished for and not among these: it has been scrolled away."""
        for path in tuple(self._wishes):
            if path not in paths:
                with suppress(ValueError):  # it has just been taken up
                    self._wishes.remove(path)
                    self._asked.discard(path)

    def try_again(self) -> None:
        """Forgets which files have no picture: somebody may have mended them."""
        for path in [path for path, picture in self._kept.items() if picture is None]:
            self._bytes -= _bytes(self._kept.pop(path))

    def _start(self) -> None:
        while len(self._threads) < EASELS:
            thread = threading.Thread(target=self._work, name="lightwork-thumbs", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _work(self) -> None:
        with Easel(lambda: self._closed) as easel:
            self._serve(easel)

    def _serve(self, easel: Easel) -> None:
        while True:
            self._wake.acquire()
            if self._closed:
                return
            try:
                path = self._wishes.pop()
            except IndexError:  # dropped, because too many newer ones came
                continue
            image: QImage | None = None
            try:
                width, height, pixels = easel.thumbnail(path, self._edge)
                image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
            except ValueError:  # it cannot be read: the run will say why
                image = None
            if not self._closed:
                self._made.emit(path, image)

    def _on_made(self, path: str, image: QImage | None) -> None:
        self._asked.discard(path)
        picture = None if image is None else QPixmap.fromImage(image)
        self._kept[path] = picture
        self._bytes += _bytes(picture)
        while self._bytes > KEPT_BYTES:
            _, dropped = self._kept.popitem(last=False)
            self._bytes -= _bytes(dropped)
        self.ready.emit(path)

    def close(self) -> None:
        """Ends the threads."""
        self._closed = True
        for _ in self._threads:
            self._wake.release()
        for thread in self._threads:
            thread.join()
        self._threads.clear()


def _bytes(picture: QPixmap | None) -> int:
    """What is kept for a file, which is its path at least."""
    return ENTRY if picture is None else ENTRY + picture.width() * picture.height() * 4
