"""Planning: what is in the list and in the form becomes a plan, anew at each change, and is shown."""

from functools import partial

from PySide6.QtCore import QTimer

from lightwork.errors import RecipeError
from lightwork.plan import Plan
from lightwork.recipe import Recipe
from lightwork_gui import words
from lightwork_gui.conductor import Begin
from lightwork_gui.progress.known import Known
from lightwork_gui.window.frame import Frame

SETTLE = 150
"""Milliseconds without typing before a new plan is made."""


class Planning(Frame):
    """The rooms, with a plan in them."""

    def __init__(self) -> None:
        super().__init__()
        self._planned = False
        self._looking = False  # whether a plan is being made
        self._begin: Begin | None = None  # how the plan that is shown would be begun
        self._settler = QTimer(self)
        self._settler.setSingleShot(True)
        self._settler.setInterval(SETTLE)
        self._settler.timeout.connect(self._make_plan)

    def _leave_plan(self) -> None:
        """What is shown no longer counts, be it a plan or what a run has left."""
        self._settler.stop()
        self.conductor.forget_plan()
        self.past.leave()
        self.foreseeing.leave()
        self.photos.offer_retry(0)
        self._planned = self._looking = False

    def _on_recipe(self, recipe: Recipe) -> None:
        del recipe  # read again when the typing has settled
        if not self._busy:
            self._leave_plan()
            self._settler.start()

    def _on_refused(self, error: RecipeError) -> None:
        if self._busy:
            return
        self._leave_plan()
        self.form.complain(error)
        self.strip.show_refusal(words.problem(error))

    def _make_plan(self) -> None:
        """Plans for what is in the list; an empty list needs no plan."""
        self._leave_plan()
        if not self.intake.paths:
            self.intake.keep()
            self._show_plan(Plan((), ()))
            self.strip.show_nothing()
            return
        try:
            recipe = self.form.recipe()
        except RecipeError as error:
            self._on_refused(error)
            return
        self.strip.show_scanning(0)
        self._looking = True
        self.conductor.plan_for(self.intake.paths, self.intake.removed, recipe)

    def _on_planned(self, plan: Plan) -> None:
        if self._busy:
            return
        self._looking = False
        self.intake.keep()
        given = self.intake.paths, self.intake.removed
        self._show_ready(plan, partial(self.conductor.keeper.begin, plan, *given, self.foreseeing.foreseen))

    def _show_ready(self, plan: Plan, begin: Begin) -> None:
        """Shows a plan, which Start would begin in this way."""
        self._planned, self._begin = True, begin
        self._show_plan(plan)
        self.form.complain(None)
        self.strip.readout.forget()
        self.strip.show_plan(plan)
        self.foreseeing.show_plan(plan, self.form.cores.value())
        if not self.conductor.measuring:
            self.strip.readout.offer_measurement(able=bool(plan.tasks))

    def _on_scanned(self, found: int, read: int, folder: str) -> None:
        if self._looking:  # a word may be under way when it is stopped
            self.strip.show_scanning(found, read, folder)

    def _stop_looking(self) -> None:
        """Leaves the list as it was before; Start would look again first."""
        self._leave_plan()
        self.intake.take_back()
        if self._plan.found:
            self.strip.show_plan(self._plan)
        else:
            self.strip.show_nothing()

    def _on_known(self) -> None:
        """Opens what there is to know of the plan, if there is anything."""
        if self._plan.notes or self._plan.skips:
            Known(self._plan, self).open()
