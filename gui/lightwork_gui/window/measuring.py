"""The measurement, between the readout and the conductor."""

from PySide6.QtCore import QObject

from lightwork.lab.compare import Comparison, Round
from lightwork.plan import Plan
from lightwork.report import Report
from lightwork_gui.conductor import Conductor
from lightwork_gui.progress.strip import RunStrip


class Measuring(QObject):
    """Measures the plan that is shown; Start is off meanwhile."""

    def __init__(self, conductor: Conductor, strip: RunStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conductor = conductor
        self._strip = strip
        self._report = Report(Plan((), ()))
        strip.readout.cancel_wanted.connect(conductor.cancel_measurement)
        conductor.measured.connect(self._on_measured)
        conductor.measurement_ended.connect(self._on_ended)

    def show_report(self, report: Report) -> None:
        """Remembers what stands in the readout when there is no measurement."""
        self._report = report

    def start(self, workers: int) -> None:
        """Measures, unless the cores are at work."""
        tasks = self._report.plan.tasks
        if self._conductor.running or self._conductor.measuring or not tasks:
            return
        self._strip.hold_start(held=True)
        self._strip.readout.show_round(Round("solo", 1, 0, 0.0, 0, 0))
        self._conductor.measure(tasks, workers)

    def _on_measured(self, word: Round | Comparison) -> None:
        if isinstance(word, Comparison):
            self._strip.readout.show_comparison(word)
        else:
            self._strip.readout.show_round(word)

    def _on_ended(self, reason: str) -> None:
        if reason:
            self._strip.readout.show_trouble(reason)
        else:
            self._strip.readout.show_measured(self._report)
        self._strip.hold_start(held=False)
