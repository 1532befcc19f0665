"""The run strip: what is to be done, how far it is, and the buttons that start, hold and end it."""

from collections.abc import Container

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lightwork.forecast import Forecast
from lightwork.journal import Undone
from lightwork.plan import Plan
from lightwork.report import Report, State
from lightwork_gui import theme, words
from lightwork_gui.progress import told
from lightwork_gui.progress.link import LinkLine
from lightwork_gui.progress.readout import Readout

BAR_STEPS = 10_000


class RunStrip(QWidget):
    """Heading, muted figures, buttons, bar and readout.

    Signals:
        start_wanted(), pause_wanted(), stop_wanted(), undo_wanted(), folder_wanted(): the buttons.
        resume_wanted(): the run that is held, or that was stopped, is to go on.
        details_wanted(): the person wants to see what there is to know before the run.
        left_out_wanted(): the person wants to see what is left out, and why.
    """

    start_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()
    undo_wanted = Signal()
    folder_wanted = Signal()
    details_wanted = Signal()
    left_out_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._able = False
        self._held = False
        self._stopping = False
        self._undo = False
        self._resume = False
        self._plan = Plan((), ())
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.figures = LinkLine()
        self.figures.setAccessibleName(self.tr("Figures"))
        self.figures.linkActivated.connect(self._on_link)
        self.figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.figures.setWordWrap(True)
        for label in (self.heading, self.figures):
            label.setFont(theme.tabular(label.font()))
        self.bar = QProgressBar()
        self.bar.setRange(0, BAR_STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.notice = QLabel()
        self.notice.setObjectName("notice")
        self.notice.setWordWrap(True)
        self.notice.hide()
        self.readout = Readout()
        self._make_buttons()
        self._lay_out()
        self.show_nothing()

    def _make_buttons(self) -> None:
        self.start = _button(self.tr("&Start"), "play", primary=True)
        self.pause = _button(self.tr("&Pause"), "pause", primary=True)
        self.resume = _button(self.tr("&Resume"), "play", primary=True)
        self.stop = _button(self.tr("St&op"), "stop")
        self.undo = _button(self.tr("U&ndo"), "undo")
        self.undo.setToolTip(self.tr("Moves what this run has made to the trash; asks before it does."))
        self.folder = _button(self.tr("Open &folder"), "folder")
        self.start.clicked.connect(self.start_wanted)
        self.pause.clicked.connect(self.pause_wanted)
        self.resume.clicked.connect(self.resume_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.folder.clicked.connect(self.folder_wanted)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.undo, self.folder, self.start, self.pause, self.resume, self.stop

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.STEP)
        top.addWidget(self.heading)
        top.addSpacing(4)
        top.addWidget(self.figures, 1)
        for button in self._buttons:
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.notice)
        layout.addWidget(self.bar)
        layout.addWidget(self.readout)

    # Whether Start may be pressed

    def hold_start(self, *, held: bool) -> None:
        """Keeps off what would begin something, until it is let go: other work needs the cores, or the files."""
        self._held = held
        self._allow(able=self._able)
        for button in (self.resume, self.undo):
            button.setEnabled(not held)

    def _allow(self, *, able: bool) -> None:
        self._able = able
        self.start.setEnabled(able and not self._held)

    # Before the run

    def show_nothing(self) -> None:
        """There is nothing in the list."""
        self._show_ready(self.tr("Nothing to do yet"), self.tr("Drop a folder on the window, or press Add folder."))

    def show_scanning(self, found: int, read: int = 0, folder: str = "") -> None:
        """A plan is being made: so many files found, so many of them read; Stop is there when it takes long."""
        seen = words.count(found, "%n file(s) so far") if found else ""
        if read:
            seen = self.tr("{read} of {found}").format(read=words.whole(read), found=words.whole(found))
        where = told.escaped(words.path(folder)) if folder else ""
        self._show_ready(self.tr("Looking\u2026"), told.row(filter(None, (seen, where))))
        if found:
            self.bar.setValue(round(read / found * BAR_STEPS))
            self._show_buttons(self.stop)

    def show_refusal(self, reason: str) -> None:
        """The recipe cannot be followed: Start is off, with the reason beside it."""
        self._show_ready(self.tr("Cannot start"), told.escaped(reason))

    def show_plan(self, plan: Plan) -> None:
        """What Start would do; how long it will take is not known yet."""
        self._plan = plan
        needed = words.space(plan.needed, plan.free) if plan.needed else ""
        self._show_ready(words.count(len(plan.tasks), "%n photo(s)"), told.known(plan, needed), able=bool(plan.tasks))
        self.readout.show_notes([words.note(note) for note in plan.notes])

    def show_forecast(self, forecast: Forecast) -> None:
        """About how long the plan that is shown will take, and how many bytes: measured, which is more than guessed."""
        self.figures.setText(told.known(self._plan, words.forecast(forecast)))
        self.figures.setToolTip(words.forecast_details(forecast, self._plan.free))
        self.figures.setAccessibleDescription(self.figures.toolTip())

    def _on_link(self, target: str) -> None:
        (self.left_out_wanted if target == told.LEFT_OUT else self.details_wanted).emit()

    def _show_ready(self, heading: str, figures: str, *, able: bool = False) -> None:
        self.heading.setText(heading)
        self.figures.setText(figures)
        self.figures.setToolTip("")
        self.figures.setAccessibleDescription("")
        self.bar.setValue(0)
        self.show_notice("")
        self._set_stopping(stopping=False)
        self._allow(able=able)
        self._show_buttons(self.start)
        self.readout.show_nothing()

    # During and after it

    def show_notice(self, text: str) -> None:
        """Says what went wrong in a line of its own; nothing takes it away."""
        self.notice.setText(f"\u26a0 {text}" if text else "")
        self.notice.setVisible(bool(text))

    def show_begun(self) -> None:
        """The run is written down, and has not started yet."""
        self.show_notice("")
        self._set_stopping(stopping=False)
        self.heading.setText(self.tr("Starting\u2026"))
        self.figures.clear()
        self.figures.setToolTip("")
        self._show_buttons(self.stop)

    def show_stopping(self) -> None:
        """The run was told to stop: that is said at once, and it cannot be told twice."""
        self._set_stopping(stopping=True)
        self.heading.setText(self.tr("Stopping\u2026"))

    def _set_stopping(self, *, stopping: bool) -> None:
        self._stopping = stopping
        if stopping and (self.pause.hasFocus() or self.stop.hasFocus()):
            self.window().setFocus()
        for button in (self.pause, self.stop):
            button.setEnabled(not stopping)

    def show_held(self) -> None:
        """A replay is held."""
        self._show_buttons(self.resume, self.stop)

    def show_over(self) -> None:
        """A replay has ended: nothing can be done with it."""
        self._show_buttons()

    def show_recorded(self, *, undo: bool, resume: bool) -> None:
        """Learns whether the run that has just ended can be undone, and its rest be made as it was planned."""
        self._undo, self._resume = undo, resume

    def show_undone(self, undone: Undone) -> None:
        """The run was taken back; its photos can be made again."""
        self._show_ready(self.tr("Undone"), told.undone(undone), able=True)
        self.readout.forget()
        self.readout.show_nothing()

    def show_report(self, report: Report) -> None:
        """How far the run is, and what it took."""
        if report.state is State.READY:
            return
        self.bar.setValue(round(report.share * BAR_STEPS) if report.left else BAR_STEPS)
        match report.state:
            case State.RUNNING:
                self._show_buttons(self.pause, self.stop)
            case State.PAUSED:
                self._show_buttons(self.resume, self.stop)
            case _:
                self._set_stopping(stopping=False)
                self._allow(able=bool(report.left))
                undo = (self.undo,) if self._undo and report.done + report.copied else ()
                last = (self.resume if self._can_go_on(report) else self.start,) if report.left else ()
                self._show_buttons(*undo, self.folder, *last)
        self.heading.setText(told.heading(report, stopping=self._stopping))
        self.figures.setText(told.row(told.escaped(figure) for figure in told.figures(report)))
        self.readout.show_report(report)

    def _can_go_on(self, report: Report) -> bool:
        return self._resume and report.state is State.STOPPED

    def _show_buttons(self, *shown: QPushButton) -> None:
        self._hand_over(shown)
        for button in self._buttons:
            button.setVisible(button in shown)

    def _hand_over(self, shown: Container[QPushButton]) -> None:
        """Keeps the focus off what merely comes next when a button goes: the next Space would press that."""
        heir = self.resume if self.pause.hasFocus() else self.pause if self.resume.hasFocus() else None
        if heir is not None and heir in shown:
            heir.show()
            heir.setFocus()
        elif any(button.hasFocus() and button not in shown for button in self._buttons):
            self.window().setFocus()


def _button(text: str, icon: str, *, primary: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("primary" if primary else "")
    theme.put_on(button, icon, "on_accent" if primary else "text")
    return button
