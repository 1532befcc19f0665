"""Forecasts: a few photos of the plan are made and thrown away, on a thread of its own, to know what all will take."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from lightwork.errors import CrewError
from lightwork.plan import Task
from lightwork.run import Control
from lightwork_gui.conductor.threads import Threads

log = logging.getLogger(__name__)


class Forecasts(QObject):
    """At most one forecast under way; nobody ever waits for it.

    Attributes:
        away: whether photos are made on other computers, of which a look at this one says nothing.

    Signals:
        ready(forecast): the `Forecast` of the tasks that were given last.
    """

    ready = Signal(object)
    _made = Signal(object, object)

    def __init__(self, threads: Threads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = threads
        self._control: Control | None = None  # of what is under way
        self._closed = False
        self.away = False
        self._made.connect(self._on_made)

    @property
    def busy(self) -> bool:
        """Whether one is under way."""
        return self._control is not None

    def forecast_for(self, tasks: Sequence[Task], workers: int) -> None:
        """Makes a forecast; another that is not ready yet is given up. Where none can be made nothing is told."""
        self.cancel()
        if self._closed or self.away:
            return
        control = self._control = Control()

        def make() -> None:
            try:
                from lightwork.lab.foresee import foresee  # noqa: PLC0415 - the window is shown sooner without Pillow

                forecast = foresee(tasks, workers, control)
            except (CrewError, OSError) as error:  # the run would say the same, and louder
                log.warning("no forecast: %s", error)
                forecast = None
            self._made.emit(control, forecast)

        self._threads.spawn(make)

    def cancel(self) -> None:
        """Gives up what is under way, without waiting for it; its workers are ended."""
        if self._control is not None:
            self._control.stop()
            self._control = None

    def close(self) -> None:
        """Gives up what is under way, and begins no other."""
        self._closed = True
        self.cancel()

    def _on_made(self, control: Control, forecast: object) -> None:
        if control is not self._control:
            return
        self._control = None
        if forecast is not None:
            self.ready.emit(forecast)
