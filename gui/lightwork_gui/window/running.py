"""Running: the plan is carried out, and what becomes of it is shown."""

from collections.abc import Iterable

from PySide6.QtCore import QTimer

from lightwork.events import Event, Paused, Resumed
from lightwork.plan import Plan
from lightwork.report import State
from lightwork_gui import override, words
from lightwork_gui.desktop import Desktop
from lightwork_gui.window.boxes import Question
from lightwork_gui.window.hints import Guide
from lightwork_gui.window.manners import Manners
from lightwork_gui.window.planning import Planning

TICK = 33
"""Milliseconds between two repaintings during a run: 30 in a second."""


class Running(Planning):
    """The rooms, with a plan in them that can be run."""

    def __init__(self) -> None:
        super().__init__()
        self._start_when_planned = False
        self._aside = 0  # photos that have failed, and were not to be tried again
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self._on_tick)
        self.desktop = Desktop.of_the_session(self)
        self.manners = Manners(self.desktop, self.strip, self)
        self.guide = Guide(self.hints, self._settings.hinted, self)

    def warm_up(self) -> None:
        """Starts the workers while the person chooses, and looks for unfinished runs; after the first painting."""
        self.conductor.warm(self.form.cores.value())
        self.conductor.keeper.look_back()
        self.preview.warm()
        self.furnish()

    def _on_workers(self, workers: int) -> None:
        self.conductor.warm(workers)
        self.foreseeing.show_workers(workers)
        if not self.conductor.running:
            self.cores.show_report(self._report, workers)

    def _on_start(self) -> None:
        """Starts what the plan says, or goes on with what a stopped run has left."""
        if self._busy or self.conductor.measuring:
            return
        if self._report.state is State.STOPPED and self.past.can_go_on:
            self.past.go_on(self.past.run, self._plan.skips)
        elif not self.strip.start.isEnabled():
            return
        elif not self._planned:  # after a run the disk has changed: names are settled anew, then it starts
            self._make_plan()
            self._start_when_planned = self._looking
        else:
            self._ask_and_run()

    @override
    def _leave_plan(self) -> None:
        super()._leave_plan()
        self._aside = 0
        self._start_when_planned = False  # that was said of another plan

    @override
    def _on_planned(self, plan: Plan) -> None:
        super()._on_planned(plan)
        if self._planned and self._start_when_planned:
            self._start_when_planned = False
            self._on_start()

    def _ask_and_run(self) -> None:
        """Runs the plan; where originals are replaced, only when the person has said so once more."""
        tasks = self._plan.tasks
        if not (tasks and tasks[0].recipe.replaces):
            self._run()
            return
        text, details = words.would_replace(len(tasks), tasks[0].recipe)
        question = Question(self, text, details, words.count(len(tasks), "Replace %n original(s)"))
        question.agreed.connect(self._run)
        question.open()

    def _run(self) -> None:
        if self._busy or not self._planned or self._begin is None:
            return
        self._planned = False
        self.foreseeing.halt()
        self._set_editable(editable=False)
        self.past.leave_bar()
        self.guide.show_begun()
        self.strip.show_begun()
        self.conductor.start(self._plan.tasks, self.form.cores.value(), self._begin)
        self.speeding.look_again()
        self._ticker.start()

    def _on_arrived(self, event: Event) -> None:
        self._report.add(event)
        if isinstance(event, Paused):
            why = words.outage(event.trouble, self._report) if event.trouble else ""
            self.strip.show_notice(why)
            self._on_tick()
            if why:
                self.manners.call(why)
        elif isinstance(event, Resumed):
            self.strip.show_notice("")

    def _on_run_ended(self) -> None:
        self._ticker.stop()
        self._report.nodes = self.conductor.nodes()
        self.strip.show_recorded(undo=bool(self.past.run), resume=self.past.can_go_on)
        if self._report.state in {State.DONE, State.STOPPED}:
            self._on_tick()
            self.strip.show_notice(words.unrecorded(self.past.trouble) if self.past.trouble else "")
        else:  # a mistake of ours ended it, or somebody else has it, and was told
            self._make_plan()
        self.cores.show_report(self._report, self.form.cores.value())
        self._set_editable(editable=True)
        self.photos.offer_retry(self._report.failed + self._aside if self._can_retry else 0)
        self.manners.follow(self._report)
        self.manners.leave()
        if self._report.state is State.DONE:
            self.guide.finish()
        self.strip.setAccessibleDescription(f"{self.strip.heading.text()} {self.strip.figures.text()}")

    def _on_resume(self) -> None:
        """Goes on: with a run that is held, or with one that was stopped."""
        if self.conductor.running:
            self.conductor.resume()
        else:
            self._on_start()

    def _on_escape(self) -> None:
        if self.conductor.measuring:
            self.conductor.cancel_measurement()
        self._on_stop()

    def _on_stop(self) -> None:
        if self._looking:
            self._stop_looking()
        if self.conductor.running:
            self.strip.show_stopping()
            self.conductor.stop()

    def _on_retry(self, paths: Iterable[str] | None = None) -> None:
        """Makes once more what has failed, or some of it, as it was planned; what is done stays, and is told so."""
        if self._can_retry:
            self.past.go_on(self.past.run, self._plan.skips, None if paths is None else frozenset(paths))

    @property
    def _can_retry(self) -> bool:
        return self._report.state is State.DONE and self.past.can_go_on and bool(self._report.failed or self._aside)

    def _on_measure(self) -> None:
        if not self._busy:
            self.foreseeing.halt()
            self.measuring.start(self.form.cores.value())
            self._hold_back()
            self.speeding.look_again()

    def _on_measure_speedup(self) -> None:
        if not self._busy:
            self.foreseeing.halt()
            self.speeding.start()
            self.strip.readout.offer_measurement(able=False)
            self._hold_back()

    def _hold_back(self) -> None:
        """Lets nothing else begin as long as something is measured."""
        self.bar.setEnabled(not self.conductor.measuring)
        self.history.look_again()

    def _on_speedup_ended(self) -> None:
        self._hold_back()
        self.strip.hold_start(held=self.past.busy)
        self.strip.readout.offer_measurement(able=bool(self._plan.tasks))
