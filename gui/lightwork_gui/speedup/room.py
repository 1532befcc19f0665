"""The speed-up room: what is to be measured on top, the chart at the left, what it says at the right."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from lightwork.lab.charts import speedup_chart, table
from lightwork.lab.compare import Round
from lightwork.lab.scaling import Scaling
from lightwork_gui import override, theme, words
from lightwork_gui.charts import Chart
from lightwork_gui.speedup.explained import Explained
from lightwork_gui.speedup.lane import RoundsLane
from lightwork_gui.speedup.live import Live
from lightwork_gui.speedup.results import Results
from lightwork_gui.speedup.wishes import Wishes


class SpeedupRoom(QScrollArea):
    """Measures the speed-up, and shows it.

    Signals:
        measure_wanted(), cancel_wanted(): the button.
        use_wanted(workers): so many cores are to be used.
        seen(), left(): somebody looks at the room, or at something new in it; or no longer.
    """

    measure_wanted = Signal()
    cancel_wanted = Signal()
    use_wanted = Signal(int)
    seen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._why_not = ""
        self._live: Live | None = None  # of the measurement under way
        self._scaling: Scaling | None = None  # what was measured last
        self.wishes = Wishes()
        self.button = QPushButton()
        self.button.clicked.connect(self._on_button)
        self.why = QLabel()
        self.why.setObjectName("muted")
        self.why.setWordWrap(True)
        self.lane = RoundsLane()
        self.chart = Chart("lightwork-speed-up")
        self.chart.told.connect(self.say)
        self.results = Results()
        self.results.use_wanted.connect(self.use_wanted)
        self.told = QLabel()
        self.told.setObjectName("muted")
        self.told.setWordWrap(True)
        self._lay_out()
        self.say("")
        self.show_able(self.tr("Drop photos first: the speed-up is measured on your own."))

    # Making

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.STEP)
        top.addWidget(self.button)
        top.addWidget(self.wishes)
        top.addStretch()
        self._tools = [_tool(self.chart.as_table), _tool(self.chart.save)]
        for tool in self._tools:
            top.addWidget(tool)
        columns = QHBoxLayout()
        columns.setSpacing(3 * theme.STEP)
        columns.addWidget(self.chart, 3)
        columns.addWidget(self._aside(), 2)
        self._inside = QWidget()
        self._inside.setObjectName("page")
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(16, 6, 16, 8)
        layout.setSpacing(theme.STEP)
        layout.addLayout(top)
        layout.addWidget(self.lane)
        layout.addWidget(self.why)
        layout.addLayout(columns, 1)
        layout.addWidget(self.told)
        layout.addStretch()
        self.setWidget(self._inside)

    def _aside(self) -> QWidget:
        """What the chart says, and what a class may ask."""
        aside = QWidget()
        layout = QVBoxLayout(aside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP)
        layout.addWidget(self.results)
        self.explained = [Explained(*words.about_amdahl()), Explained(*words.about_the_knee())]
        for explained in self.explained:
            layout.addWidget(explained)
        layout.addStretch()
        return aside

    def wanted_height(self) -> int:
        """Pixels of height that show the chart."""
        return self._inside.sizeHint().height()

    # What is shown

    def show_able(self, why_not: str) -> None:
        """Lets the button measure, or says why it cannot."""
        self.button.setEnabled(not why_not or self._live is not None)
        self._why_not = why_not
        self._show_state()

    def show_begun(self) -> None:
        """A measurement is under way."""
        self._live = Live(0)
        self.lane.begin()
        self.chart.show_chart(None)
        self.say("")
        self.button.setEnabled(True)
        self._show_state()

    def show_sample(self, photos: int) -> None:
        """A measurement on so many photos is under way."""
        self._live = Live(photos)

    def show_round(self, turn: Round) -> None:
        """Shows a round that has ended: its cell, and its point."""
        if self._live is None:
            return
        self._live.add(turn)
        self.lane.add(turn)
        self.why.setText(words.turn(turn))
        found = self._live.scaling()
        if found is not None:
            self._show_chart(found)

    def show_scaling(self, scaling: Scaling, when: str) -> None:
        """Shows the result."""
        self._scaling = scaling
        self.results.show_scaling(scaling, when)
        self.results.show_stale("")

    def show_ended(self, trouble: str) -> None:
        """The measurement is over: shows its result, or what was there before it."""
        self._live = None
        if self._scaling is not None:
            self._show_chart(self._scaling)
        else:
            self.chart.show_chart(None)
        self.say(trouble)
        self._show_state()

    def show_stale(self, why: str) -> None:
        """Says that the result is of something else."""
        self.results.show_stale(why)

    def say(self, sentence: str) -> None:
        """Tells what has come of something."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _show_chart(self, scaling: Scaling) -> None:
        rows, plain, told = words.speedup_rows(scaling), table(scaling), words.speedup_words(scaling)
        self.chart.show_chart(lambda width, height: speedup_chart(scaling, told, width, height), rows, plain)

    def _show_state(self) -> None:
        under_way, measured = self._live is not None, self._scaling is not None
        self.button.setText(self.tr("Cancel") if under_way else self.tr("Measure no&w"))
        self.wishes.setEnabled(not under_way)
        self.lane.setVisible(under_way)
        self.chart.setVisible(measured or under_way)
        self.results.setVisible(measured and not under_way)
        for tool in self._tools:
            tool.setVisible(measured and not under_way)
        if under_way:
            self.why.setText(self.tr("Starting the workers\u2026"))
        elif self._why_not:
            self.why.setText(self._why_not)
        else:
            self.why.setText("" if measured else self._promise())
        self.why.setVisible(bool(self.why.text()))
        QTimer.singleShot(0, self, self._on_changed)  # when it is laid out

    def _on_changed(self) -> None:
        """What is shown now may want more height."""
        if self.isVisible():
            self.seen.emit()

    def _promise(self) -> str:
        return self.tr(
            "Makes a sample of your photos with one worker, with two, with more and with threads, in turn, and throws "
            "it away. Then you see how much faster more cores are, and how many are worth it."
        )

    # Events

    def _on_button(self) -> None:
        (self.measure_wanted if self._live is None else self.cancel_wanted).emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()


def _tool(action: QAction) -> QToolButton:
    tool = QToolButton()
    action.setIconText(action.text())  # its own text for tools would be without its key
    tool.setDefaultAction(action)
    tool.setAccessibleName(words.without_key(action.text()))
    return tool
