"""The cores room: lanes at the left, the machine at the right, the legend below, and the figures of the run."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lightwork.crews import CrewKind, LaneNow
from lightwork.report import Report
from lightwork.usage import usage
from lightwork_gui.cores.lanes import Lanes
from lightwork_gui.cores.legend import Legend
from lightwork_gui.cores.load import Load
from lightwork_gui.cores.looking import Looking
from lightwork_gui.cores.summary import Summary

EXPLAIN_EVERY = 10
"""Ticks between two looks at the figures, and at what the legend has to name: three times a second."""

VISIBLE = 0.001
"""Seconds of idleness, of all workers, below which the legend does not name a reason."""


class CoresRoom(QScrollArea):
    """What the workers and the cores do.

    Signals:
        photo_wanted(index): a photo that is told of here was clicked.
    """

    photo_wanted = Signal(int)

    def __init__(self, board: Callable[[], list[LaneNow | None]], parent: QWidget | None = None) -> None:
        """Shows nothing yet.

        Args:
            board: what each lane does at this moment.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._ticks = 0
        self.lanes = Lanes(board)
        self.looking = Looking(self.lanes)
        self.load = Load()
        self.legend = Legend()
        self.summary = Summary()
        self.summary.photo_wanted.connect(self.photo_wanted)
        self._inside = QWidget()
        self._inside.setObjectName("page")
        columns = QHBoxLayout()
        columns.setSpacing(40)
        columns.addWidget(self.looking, 3)
        columns.addWidget(self.load, 1)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(16, 6, 16, 8)
        layout.setSpacing(4)
        layout.addLayout(columns)
        layout.addWidget(self.legend)
        layout.addWidget(self.summary)
        layout.addStretch(1)
        self.setWidget(self._inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_report(self, report: Report, workers: int) -> None:
        """Shows another run, and its figures."""
        self.lanes.show_report(report, workers)
        here = report.crew != CrewKind.CLUSTER  # otherwise nobody takes turns at the cores of this machine
        self.load.show_workers((len(report.lanes) or workers) if here else 0)
        self.summary.show_report(report)
        self._explain()

    def needed(self) -> int:
        """Pixels of height that show all lanes and the legend."""
        return self._inside.sizeHint().height()

    def refresh(self) -> None:
        """Brings the lanes up, and paints them where they are seen, as often as it costs little."""
        self.lanes.tick()
        self._ticks += 1
        if self._ticks % EXPLAIN_EVERY == 0:
            self._explain()

    def _explain(self) -> None:
        """Has the legend name what can be seen, and brings the figures up where somebody sees them."""
        report = self.lanes.report
        used = usage(report) if report.lanes else None
        self.lanes.used = used.per_lane if used is not None else ()
        idle = used.idle.items() if used is not None else ()
        self.legend.show_reasons(why for why, seconds in idle if seconds > VISIBLE)
        if self.lanes.live and self.isVisible():
            self.summary.show_report(report)
