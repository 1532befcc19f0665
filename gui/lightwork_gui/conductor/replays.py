"""Replays: a recorded run, played back on a thread of its own, told as the signals of a run."""

import threading
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from lightwork.replay import RecordingError, load, play, time_of
from lightwork_gui import words
from lightwork_gui.conductor.threads import Threads


class Pace:
    """A clock that can be held, and waits that end when it is told to stop; of any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._began = perf_counter()
        self._held_at: float | None = None
        self._held_for = 0.0
        self.stopped = False

    def clock(self) -> float:
        """Seconds since the beginning, without those in which it was held."""
        now = perf_counter() if self._held_at is None else self._held_at
        return now - self._began - self._held_for

    def wait(self, seconds: float) -> None:
        """Waits until so many of them have passed, or it is stopped."""
        until = self.clock() + seconds
        with self._changed:
            while not self.stopped and (left := until - self.clock()) > 0:
                self._changed.wait(None if self._held_at is not None else left)

    def hold(self) -> None:
        """Stops the clock."""
        with self._changed:
            self._held_at = self._held_at or perf_counter()

    def go_on(self) -> None:
        """Lets it go on."""
        with self._changed:
            if self._held_at is not None:
                self._held_for += perf_counter() - self._held_at
                self._held_at = None
            self._changed.notify_all()

    def stop(self) -> None:
        """Ends all waits."""
        with self._changed:
            self.stopped = True
            self._changed.notify_all()


def _recorded(pace: Pace, first: float, began: float, speed: float) -> float:
    """The recording's own time."""
    return first + (pace.clock() - began) * speed


class Replays(QObject):
    """Plays one recording.

    Signals:
        begun(head, plan, clock): what is shown; the recording's own time, which a report of it needs.
        arrived(event): the next event, with the time that it has in the recording.
        ended(reason): nothing more comes; the reason is empty unless the file cannot be played.
    """

    begun = Signal(object, object, object)
    arrived = Signal(object)
    ended = Signal(str)

    def __init__(self, threads: Threads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = threads
        self._pace = Pace()
        self._reason = ""

    def start(self, file: str, speed: float) -> None:
        """Plays a recording, so many times as fast as it happened."""
        self._threads.spawn(lambda: self._play(file, speed), lambda: self.ended.emit(self._reason))

    def _play(self, file: str, speed: float) -> None:
        pace = self._pace
        try:
            head, plan, recorded = load(file)
            first: float | None = None
            for event in play(recorded, speed=speed, clock=pace.clock, wait=pace.wait):
                if pace.stopped:
                    return
                if first is None:
                    first, began = time_of(event), pace.clock()
                    clock = partial(_recorded, pace, first, began, speed)
                    self.begun.emit(head, plan, clock)
                self.arrived.emit(event)
        except RecordingError as error:
            self._reason = words.told(error)
        except OSError as error:
            self._reason = error.strerror or str(error)

    def pause(self) -> None:
        """Holds it."""
        self._pace.hold()

    def resume(self) -> None:
        """Goes on."""
        self._pace.go_on()

    def stop(self) -> None:
        """Ends it."""
        self._pace.stop()
