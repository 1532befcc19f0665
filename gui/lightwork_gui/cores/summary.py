"""The figures of a run, as it goes and when it has ended: how its workers were used, and where the time went."""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from lightwork.report import Report, State
from lightwork.usage import Part, breakdown
from lightwork_gui import override, theme, words
from lightwork_gui.charts import Chart
from lightwork_gui.cores import figures, nodes, told


class Summary(QWidget):
    """Shown from the first photo on. What is so far only does not look like what is settled.

    Signals:
        photo_wanted(index): the longest photo was clicked.
    """

    photo_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._longest: int | None = None
        self.state = QLabel()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.longest = QPushButton()
        self.longest.setObjectName("quiet")
        self.longest.setToolTip(self.tr("Shows it in the list"))
        self.longest.clicked.connect(self._on_longest)
        self.chart = Chart("lightwork-run")
        self.basis = QLabel(
            self.tr("The times are measured. What one core would need is estimated from the work done.")
        )
        self.basis.setObjectName("muted")
        self.basis.setWordWrap(True)
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
        layout.addWidget(self.state)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addWidget(self.chart)
        layout.addWidget(self.basis)
        layout.addWidget(self.note)
        self._live: bool | None = None
        self._parts = len(Part)
        self._fit()
        self.hide()

    def show_report(self, report: Report) -> None:
        """Shows the figures of a run; nothing before its first photo."""
        used, live = figures.used_by(report), report.state in {State.RUNNING, State.PAUSED}
        self.setVisible(used is not None)
        if not live or used is None:
            self.note.clear()
        if used is None:
            self.chart.show_chart(None)
            return
        self._show_live(live=live)
        where = breakdown(report)
        self.text.setText("\n".join(filter(None, (told.summary(used, report.cores), nodes.lines(report)))))
        self._longest = used.longest
        self.longest.setVisible(used.longest is not None and not live)
        if used.longest is not None:
            text = self.tr("Longest photo: {name}, {time}")
            name = words.isolated(told.name(report, used.longest))
            self.longest.setText(text.format(name=name, time=words.seconds(used.longest_seconds)).replace("&", "&&"))
            self.longest.setAccessibleName(self.longest.text())
        self._parts = len(Part) if live else len(figures.shown_parts(where))  # so that nothing jumps while it lives
        self._fit()
        make = partial(figures.drawing, where, live=live)
        self.chart.show_chart(make, figures.rows(used, where), figures.plain(used, where))

    def _fit(self) -> None:
        """The chart is as high as its words are, in the letters that there are."""
        self.chart.setFixedHeight(round(figures.height(self._parts) * self.chart.view.zoom))

    def _show_live(self, *, live: bool) -> None:
        """Says whether the figures are settled, and dresses them so."""
        if live is self._live:
            return
        self._live = live
        self.state.setText(self.tr("So far, while the run goes on:") if live else self.tr("The whole run:"))
        self.state.setObjectName("notice" if live else "")
        self.text.setObjectName("muted" if live else "")
        for label in (self.state, self.text):
            label.style().polish(label)

    def _on_longest(self) -> None:
        if self._longest is not None:
            self.photo_wanted.emit(self._longest)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
