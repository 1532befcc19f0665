"""After a run: how well its workers were used, where the time went, and which photo took longest."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from lightwork.report import Report, State
from lightwork.usage import breakdown
from lightwork_gui import theme, words
from lightwork_gui.charts import Chart
from lightwork_gui.cores import figures, told

CHART_HEIGHT = 232
"""Pixels of the bar with the words of all its parts."""


class Summary(QWidget):
    """Shown when a run has ended.

    Signals:
        photo_wanted(index): the longest photo was clicked.
    """

    photo_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest: int | None = None
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.longest = QPushButton()
        self.longest.setObjectName("quiet")
        self.longest.setToolTip(self.tr("Shows it in the list"))
        self.longest.clicked.connect(self._on_longest)
        self.chart = Chart("lightwork-run")
        self.chart.setFixedHeight(CHART_HEIGHT)
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.chart.told.connect(self.note.setText)
        row = QHBoxLayout()
        row.setSpacing(theme.STEP)
        row.addWidget(self.longest)
        row.addStretch()
        for action in (self.chart.as_table, self.chart.save):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(words.without_key(action.text()))
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.STEP, 0, 0)
        layout.setSpacing(theme.STEP)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addWidget(self.chart)
        layout.addWidget(self.note)
        self.hide()

    def show_report(self, report: Report) -> None:
        """Shows the figures of a run that has ended; nothing for another one."""
        used = figures.used_by(report) if report.state in {State.DONE, State.STOPPED} else None
        self.note.clear()
        self.setVisible(used is not None)
        if used is None:
            self.chart.show_chart(None)
            return
        where = breakdown(report)
        self.text.setText(f"{told.summary(used)} {told.idleness(used)}")
        self._longest = used.longest
        self.longest.setVisible(used.longest is not None)
        if used.longest is not None:
            text = self.tr("Longest photo: {name}, {time}")
            name = words.isolated(told.name(report, used.longest))
            self.longest.setText(text.format(name=name, time=words.seconds(used.longest_seconds)).replace("&", "&&"))
            self.longest.setAccessibleName(self.longest.text())
        make = partial(figures.drawing, where)
        self.chart.show_chart(make, figures.rows(used, where), figures.plain(used, where))

    def _on_longest(self) -> None:
        if self._longest is not None:
            self.photo_wanted.emit(self._longest)
