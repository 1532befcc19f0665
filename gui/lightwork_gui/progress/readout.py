"""The timing readout: what is estimated and what was measured, never looking the same."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from lightwork.lab.compare import Comparison, Round, Timing
from lightwork.report import Report, State
from lightwork_gui import theme, words
from lightwork_gui.progress import told
from lightwork_gui.progress.link import LinkLine

WORTH_SAYING = 1.05
"""Below this nothing is claimed: other programs had the cores, or the photos were too few."""


class Readout(QWidget):
    """One line: elapsed and the estimate while running, the measurement when it was made.

    Signals:
        measure_wanted(), cancel_wanted(): the links in it.
    """

    measure_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setFont(theme.tabular(self.text.font()))
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.link = LinkLine()
        self.link.linkActivated.connect(self._on_link)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.link)
        self._measured = ""
        self._measuring = False
        self.show_nothing()

    def show_nothing(self) -> None:
        """Before a run: an empty line, unless a measurement stands or is being made there."""
        if not self._measured and not self._measuring:
            self.text.setText("<span>&nbsp;</span>")
            self._offer(able=False)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Before a run: what there is to know, in words, where nothing else stands."""
        if notes and not self._measured and not self._measuring:
            self.text.setText(_muted(told.escaped(words.sentence(words.clauses(notes)))))

    def offer_measurement(self, *, able: bool) -> None:
        """Offers, or no longer, to measure on the photos in the list."""
        self._offer(able=able)

    def _offer(self, *, able: bool) -> None:
        word = self.tr("Measure again") if self._measured else self.tr("Measure it")
        self.link.setText(f'<a href="measure">{word}</a>' if able else "")
        self.link.setAccessibleName(word)
        self.link.setToolTip(
            self.tr("Makes a sample of your photos with one core, threads and processes, in turn, and throws it away.")
        )

    def forget(self) -> None:
        """Drops the measurement: it was of other photos or another recipe."""
        self._measured = ""

    def show_report(self, report: Report) -> None:
        """The elapsed time, and the one-core time that the work done amounts to, called an estimate."""
        so_far = report.state in {State.RUNNING, State.PAUSED}
        form = "{time} so far on %n core(s)." if so_far else "{time} on %n core(s)."
        if 0 < report.cores < report.workers:  # they take turns
            form = "{time} so far with %n worker(s)." if so_far else "{time} with %n worker(s)."
        text = words.count(report.workers, form).format(time=words.seconds(report.elapsed))
        faster = report.speedup
        if faster is not None and faster > WORTH_SAYING:
            needed = self.tr("One core would have needed about {time}").format(
                time=f"<b>{words.seconds(report.one_core_seconds)}</b>"
            )
            text = words.sentences([text, needed]) + " " + _muted(self.tr("(estimated from the work done)"))
            times = self.tr("{ratio} times faster.").format(ratio=words.decimal(faster, 1))
            text += f" \u2014 <b style='color:{theme.colours().accent}'>{times}</b>"
        if self._measured and not so_far:
            text += "<br>" + self._measured
        self.text.setText(text)
        if so_far:
            self.link.clear()
        else:
            self._offer(able=True)

    def show_measured(self, report: Report) -> None:
        """After a measurement, or one that was cancelled: its result, or what stood here before."""
        self._measuring = False
        if report.state is not State.READY:
            self.show_report(report)
            return
        self.text.setText(self._measured or "<span>&nbsp;</span>")
        self._offer(able=True)

    def show_round(self, turn: Round) -> None:
        """How far a measurement is."""
        self._measuring = True
        self.text.setText(
            self.tr("Measuring: {crew}, round {done} of {total}\u2026").format(
                crew=self._crew(turn.crew), done=turn.done, total=turn.total
            )
        )
        self.link.setText(f'<a href="cancel">{self.tr("Cancel")}</a>')

    def show_comparison(self, result: Comparison) -> None:
        """The measured times, in a form that no estimate has: photos, rounds and spread are said."""
        parts = [
            self.tr("{crew} {time}").format(crew=self._label(timing), time=f"<b>{words.seconds(timing.median)}</b>")
            for timing in result.timings
        ]
        solo = result.timings[0]
        spread = max(timing.spread for timing in result.timings)
        look = theme.colours()
        badge = (
            f"<span style='background:{look.accent};color:{look.on_accent}'>&nbsp;{self.tr('measured')}&nbsp;</span>"
        )
        where = words.count(solo.images, "on %n of your photos:")
        faster = words.decimal(result.speedup, 2)
        ratio = self.tr("processes are {ratio} times as fast as one core").format(ratio=faster)
        method = self.tr("(median of {rounds}, spread up to {spread})").format(
            rounds=len(solo.rounds), spread=words.percent(spread)
        )
        self._measured = f"{badge} {where} {words.listed(parts)} \u2014 <b>{ratio}</b> {_muted(method)}"
        self.text.setText(self._measured)
        self.text.setToolTip(result.method)
        self._offer(able=True)

    def show_trouble(self, reason: str) -> None:
        """Why there is no measurement."""
        self._measuring = False
        self.text.setText(self.tr("Not measured: {reason}").format(reason=reason))
        self._offer(able=True)

    def _label(self, timing: Timing) -> str:
        if timing.crew == "solo":
            return self.tr("one core")
        form = {"threads": "%n thread(s)", "processes": "%n process(es)"}.get(timing.crew)
        return words.count(timing.workers, form) if form else f"{timing.workers} {timing.crew}"

    def _crew(self, crew: str) -> str:
        names = {"solo": self.tr("one core"), "threads": self.tr("threads"), "processes": self.tr("processes")}
        return names.get(crew, crew)

    def _on_link(self, target: str) -> None:
        (self.cancel_wanted if target == "cancel" else self.measure_wanted).emit()


def _muted(text: str) -> str:
    return f"<span style='color:{theme.colours().muted}'>{text}</span>"
