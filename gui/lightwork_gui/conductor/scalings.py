"""Scalings: the sample is made by one worker, by two, by three ..., in a process of its own, told as signals."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from lightwork.errors import LightworkError
from lightwork.lab.sample import choose_sample
from lightwork.plan import Task
from lightwork.run import Control
from lightwork_gui import words
from lightwork_gui.conductor.threads import Threads


class Scalings(QObject):
    """At most one measurement of the speed-up under way.

    Signals:
        chosen(photos): the sample has so many.
        measured(word): a `Round`, or the `Scaling` at the end.
        ended(reason): nothing more comes; the reason is empty unless it failed.
    """

    chosen = Signal(int)
    measured = Signal(object)
    ended = Signal(str)

    def __init__(self, threads: Threads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = threads
        self._control: Control | None = None

    @property
    def busy(self) -> bool:
        """Whether one is under way."""
        return self._control is not None

    def measure(self, tasks: Sequence[Task], workers: Sequence[int], repeat: int, photos: int | None = None) -> None:
        """Measures.

        Args:
            tasks: of the plan; a sample of them is made and thrown away.
            workers: the numbers of workers.
            repeat: rounds of each that count.
            photos: of the sample; as many as stand for all if None.
        """
        assert not self.busy
        control = self._control = Control()
        reason = ""

        def measure() -> None:
            nonlocal reason
            from lightwork.lab.scaling import scaling  # noqa: PLC0415 - the window is shown sooner without it

            sample = choose_sample(tasks, photos)
            if not sample:
                reason = self.tr("none of these photos has to be resized")
                return
            self.chosen.emit(len(sample))
            try:
                for word in scaling(sample, workers, repeat=repeat, control=control):
                    self.measured.emit(word)
            except LightworkError as error:
                reason = words.told(error)

        def end() -> None:
            self._control = None
            self.ended.emit(reason)

        self._threads.spawn(measure, end)

    def cancel(self) -> None:
        """Ends it without a result."""
        if self._control is not None:
            self._control.stop()
