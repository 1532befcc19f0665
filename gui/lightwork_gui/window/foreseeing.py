"""The forecast, between the strip and the conductor."""

from PySide6.QtCore import QObject, QTimer

from lightwork.forecast import Forecast
from lightwork.plan import Plan
from lightwork_gui.conductor import Conductor
from lightwork_gui.progress.strip import RunStrip

CALM = 300
"""Milliseconds in which nothing else happens, before a forecast is begun."""


class Foreseeing(QObject):
    """Foresees the plan that is shown, as soon as the person looks at it and does nothing else."""

    def __init__(self, conductor: Conductor, strip: RunStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forecasts = conductor.forecasts
        self._strip = strip
        self._plan = Plan((), ())
        self._workers = 1
        self._forecast: Forecast | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._begin)
        self._forecasts.ready.connect(self._on_ready)

    def show_plan(self, plan: Plan, workers: int) -> None:
        """Another plan is shown, for so many workers."""
        self.leave()
        self._plan, self._workers = plan, workers
        if plan.tasks:
            self._calm.start()

    def show_workers(self, workers: int) -> None:
        """The person has chosen another number of workers: the same forecast says it for them, too."""
        self._workers = workers
        if self._forecast is not None:
            self._strip.show_forecast(self._forecast.for_workers(workers))

    def leave(self) -> None:
        """What was foreseen no longer counts."""
        self.halt()
        self._forecast = None

    def halt(self) -> None:
        """Lets others have the cores, at once; a forecast that is there already stays."""
        self._calm.stop()
        self._forecasts.cancel()

    def foreseen(self, workers: int) -> Forecast | None:
        """What stands there for so many workers; may be asked on any thread."""
        forecast = self._forecast
        return None if forecast is None else forecast.for_workers(workers)

    def _begin(self) -> None:
        self._forecasts.forecast_for(self._plan.tasks, self._workers)

    def _on_ready(self, forecast: Forecast) -> None:
        self._forecast = forecast
        self.show_workers(self._workers)
