"""The speed-up, between its room and the rest of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, QObject
from PySide6.QtWidgets import QWidget

from lightwork.crews import cores
from lightwork.fingerprint import fingerprint
from lightwork.lab.compare import Round
from lightwork.lab.scaling import Scaling
from lightwork.plan import Plan
from lightwork_gui.conductor import Conductor
from lightwork_gui.progress.strip import RunStrip
from lightwork_gui.recipe.form import RecipeForm
from lightwork_gui.speedup import SpeedupRoom
from lightwork_gui.window.height import Height

Given = tuple[tuple[str, ...], str]
"""What was measured: the paths that the person gave, and the fingerprint of the settings."""

KEPT = 14
"""Lines of text whose height the list keeps beside a chart."""


class Speeding(QObject):
    """Measures the speed-up of the plan that is shown; Start is off meanwhile."""

    def __init__(
        self, conductor: Conductor, room: SpeedupRoom, strip: RunStrip, form: RecipeForm, window: QWidget
    ) -> None:
        super().__init__(window)
        self._conductor = conductor
        self._room = room
        self._strip = strip
        self._form = form
        self._plan = Plan((), ())
        self._given: Given = (), ""
        self._measuring: Given = self._given  # what is under way, and what was measured last
        self._measured: Given | None = None
        height = Height(room, room.wanted_height, window, KEPT * window.fontMetrics().height())
        room.seen.connect(height.give)
        room.left.connect(height.take_back)
        room.cancel_wanted.connect(conductor.scalings.cancel)
        room.use_wanted.connect(self._on_use)
        conductor.scalings.chosen.connect(room.show_sample)
        conductor.scalings.measured.connect(self._on_measured)
        conductor.scalings.ended.connect(self._on_ended)

    def show_plan(self, plan: Plan, paths: Sequence[str]) -> None:
        """Takes note of what would be measured now."""
        self._plan = plan
        if plan.tasks:
            self._given = tuple(paths), fingerprint(plan.tasks[0].recipe)
        else:
            self._given = tuple(paths), ""
        self.look_again()

    def look_again(self) -> None:
        """Says whether it can be measured now, and whether the result is of what is in the list."""
        self._room.show_able(self._why_not())
        self._room.show_stale(self._why_stale())

    def _why_not(self) -> str:
        if self._conductor.running:
            return self.tr("Not during a run: it needs the cores for itself.")
        if self._conductor.measuring and not self._conductor.scalings.busy:
            return self.tr("Not while something else is measured.")
        if not self._given[0]:
            return self.tr("Drop photos first: the speed-up is measured on your own.")
        if not self._plan.tasks:
            return self.tr("None of these photos has to be resized, so there is nothing to measure.")
        return ""

    def _why_stale(self) -> str:
        if self._measured is None or not self._given[0] or self._measured == self._given:
            return ""
        if self._measured[0] != self._given[0]:
            return self.tr("Measured with other photos than those in the list now.")
        return self.tr("Measured with other settings than those of now.")

    def start(self) -> None:
        """Measures, unless the cores are at work."""
        if self._why_not() or self._conductor.measuring:
            return
        self._measuring = self._given
        wishes = self._room.wishes
        self._strip.hold_start(held=True)
        self._room.show_begun()
        self._conductor.scalings.measure(self._plan.tasks, wishes.crews, wishes.repeat, wishes.sample)

    def _on_measured(self, word: Round | Scaling) -> None:
        if isinstance(word, Scaling):
            self._measured = self._measuring
            now = QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
            self._room.show_scaling(word, now)
            self._form.show_knee(min(word.knee, cores()) if word.knee else 0)
        else:
            self._room.show_round(word)

    def _on_ended(self, reason: str) -> None:
        self._room.show_ended(self.tr("Not measured: {reason}").format(reason=reason) if reason else "")
        self.look_again()

    def _on_use(self, workers: int) -> None:
        self._form.cores.show_value(workers)
        self._room.say(self.tr("The cores of the form are set."))
