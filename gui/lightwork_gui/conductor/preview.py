"""Previews: developed by one process, the newest wish only.

A thread here waits for the process: what is in strangers' files is decoded where a crash costs one preview.
"""

import threading
from time import perf_counter

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from lightwork.crews.cell import GivenUpError
from lightwork.crews.darkroom import Darkroom, Proof, Shot, Wish

GRACE = 0.3
"""Seconds that a preview which nobody wants any more may still take; then its process is ended for the newer one."""


class Developed(msgspec.Struct, frozen=True):
    """A preview that can be painted.

    Attributes:
        wish: what was wanted.
        proof: what came of it, without its pixels.
        before: of the original; None if there is none.
        after: of the result; None if there is none.
    """

    wish: Wish
    proof: Proof
    before: QImage | None
    after: QImage | None


class Previews(QObject):
    """Develops previews on a thread of its own.

    Signals:
        developed(preview): a `Developed`, of the newest wish.
    """

    developed = Signal(object)
    _made = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Starts nothing before the first wish, or before it is warmed."""
        super().__init__(parent)
        self._wish: Wish | None = None
        self._number = 0  # of the newest wish; what belongs to an older one is dropped
        self._closed = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._made.connect(self._on_made)

    def warm(self) -> None:
        """Has the process ready."""
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._work, name="lightwork-preview", daemon=True)
            self._thread.start()

    def wish(self, wish: Wish) -> None:
        """Wants a preview, and nothing of what was wanted before."""
        with self._changed:
            self._wish = wish
            self._number += 1
            self._changed.notify()
        self.warm()

    def forget(self) -> None:
        """Wants nothing any more."""
        with self._changed:
            self._wish = None
            self._number += 1

    def _work(self) -> None:
        with Darkroom() as darkroom:
            darkroom.warm()
            while True:
                with self._changed:
                    self._changed.wait_for(lambda: self._closed or self._wish is not None)
                    if self._closed:
                        return
                    number, wish = self._number, self._wish
                    self._wish = None
                assert wish is not None
                self._develop(darkroom, number, wish)

    def _develop(self, darkroom: Darkroom, number: int, wish: Wish) -> None:
        began = perf_counter()

        def unwanted() -> bool:
            return self._closed or (number != self._number and perf_counter() - began > GRACE)

        try:
            proof = darkroom.develop(wish, unwanted)
        except GivenUpError:
            return
        if number == self._number and not self._closed:
            before, after = _image(proof.before), _image(proof.after)
            bare = msgspec.structs.replace(proof, before=None, after=None)
            self._made.emit(number, Developed(wish, bare, before, after))

    def _on_made(self, number: int, preview: Developed) -> None:
        if number == self._number:
            self.developed.emit(preview)

    def close(self) -> None:
        """Ends the process and the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None


def _image(shot: Shot | None) -> QImage | None:
    """As Qt paints it fastest."""
    if shot is None:
        return None
    wrapped = QImage(shot.pixels, shot.width, shot.height, shot.width * 4, QImage.Format.Format_RGBA8888_Premultiplied)
    return wrapped.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
