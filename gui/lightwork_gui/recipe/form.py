"""The form: widgets <-> one `Recipe`. What cannot be followed is said beside its field."""

import os
from collections import defaultdict
from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lightwork.errors import RecipeError
from lightwork.plan import check_format, check_output
from lightwork.presets import Store
from lightwork.recipe import Recipe, Sizing
from lightwork_gui import theme
from lightwork_gui.recipe.basics import Basics
from lightwork_gui.recipe.colour import ColourGroup
from lightwork_gui.recipe.encoding import FormatGroup
from lightwork_gui.recipe.files import FilesGroup
from lightwork_gui.recipe.group import Fold
from lightwork_gui.recipe.presets import PresetBox
from lightwork_gui.recipe.size import SizeGroup, further_sizes, settled

MARGIN = 16


class RecipeForm(QWidget):
    """Edits one recipe and the number of cores.

    Signals:
        changed(recipe): the person has changed something, and it can be followed.
        refused(error): it cannot be followed; the sentence stands beside the field already.
        workers_changed(workers): the cores slider was moved.
    """

    changed = Signal(object)
    refused = Signal(object)
    workers_changed = Signal(int)

    def __init__(self, recipe: Recipe, workers: int, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self._shown = recipe
        self._showing = False
        self.presets = PresetBox(store)
        self.basics = Basics(self.presets)
        self.sizes, self.encoding, self.colour, self.files = SizeGroup(), FormatGroup(), ColourGroup(), FilesGroup()
        self._groups = (self.basics, self.sizes, self.encoding, self.colour, self.files)
        self.output, self.cores = self.basics.output, self.basics.cores
        self._lay_out()
        self.show_recipe(recipe)
        self.cores.show_value(workers)
        self._connect()

    def _lay_out(self) -> None:
        self.folds = (
            Fold(self.tr("Si&ze"), self.sizes),
            Fold(self.tr("For&mat"), self.encoding),
            Fold(self.tr("Colo&ur and metadata"), self.colour),
            Fold(self.tr("Names an&d files"), self.files),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 14, MARGIN, 14)
        layout.setSpacing(theme.STEP)
        layout.addWidget(self.basics)
        closed = QVBoxLayout()  # as close as the lines of a list, or the preview would have no room below
        closed.setSpacing(2)
        for fold in self.folds:
            closed.addWidget(fold)
        layout.addLayout(closed)
        layout.addStretch(1)  # all the room that is left: rows stay together in a high window

    def _connect(self) -> None:
        for group in self._groups:
            group.edited.connect(self._on_edited)
        self.cores.changed.connect(self.workers_changed)
        self.presets.chosen.connect(self._on_preset)

    def show_knee(self, workers: int) -> None:
        """Shows beside the cores how many are worth it; 0 where nobody knows."""
        self.basics.show_knee(workers)

    def narrowest(self) -> int:
        """Pixels of width below which something in one of the groups, open or not, would be cut off."""
        return 2 * MARGIN + max(group.minimumSizeHint().width() for group in self._groups)

    def needed(self) -> tuple[int, int]:
        """Pixels of height that it needs: with every group closed, and as it is."""
        layout = self.layout()
        assert layout is not None
        now = (
            layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        )
        return now - sum(fold.opened_by for fold in self.folds), now

    # Values

    def show_recipe(self, recipe: Recipe) -> None:
        """Shows a recipe, and asks nobody."""
        self._showing = True
        self._shown = recipe
        for group in self._groups:
            group.show_recipe(recipe)
        self._showing = False
        self._show_state()
        self.presets.compare(recipe)

    def recipe(self) -> Recipe:
        """What the form says, in a format that can be written here, with a folder that results can go to.

        Raises:
            RecipeError: it cannot be followed.
        """
        recipe = self.wishes()
        check_format(recipe.format)
        if not recipe.replaces:
            check_output(recipe.output)
        return recipe

    def wishes(self) -> Recipe:
        """What the form says; the folder may be missing yet.

        Raises:
            RecipeError: it cannot be followed.
        """
        flat: dict[str, Any] = {}
        inner: dict[str, dict[str, Any]] = defaultdict(dict)
        for group in self._groups:
            for setting, value in group.values().items():
                head, _, tail = setting.partition(".")
                if tail:
                    inner[head][tail] = value
                else:
                    flat[head] = value
        rule = _sizing(flat.pop("sizing"), inner.pop("sizing"))
        flat["also"] = further_sizes(flat["also"], rule)
        for folder in ("output", "backup"):
            flat[folder] = os.path.expanduser(flat[folder].strip())
        flat["background"] = flat["background"].strip()
        parts = {name: msgspec.structs.replace(getattr(self._shown, name), **values) for name, values in inner.items()}
        try:
            return msgspec.structs.replace(self._shown, sizing=rule, **flat, **parts)
        except RecipeError as error:
            if error.field == "size":  # only how many there are is seen here
                raise RecipeError("also", error.value, error.template, **error.values) from error
            raise

    def complain(self, error: RecipeError | None) -> None:
        """Says beside its field what is wrong, and opens the group that holds it; None takes every complaint away."""
        self.basics.complain(error)
        for fold in self.folds:
            if fold.group.complain(error):
                fold.open()

    def set_output(self, folder: str) -> None:
        """Proposes a folder for the results."""
        self.output.setText(folder)

    # Slots

    def _on_edited(self) -> None:
        if self._showing:
            return
        self._show_state()
        self._tell()

    def _tell(self) -> None:
        try:
            recipe = self.recipe()
        except RecipeError as error:
            self.complain(error)
            self.refused.emit(error)
            self._compare()
            return
        self.complain(None)
        self.changed.emit(recipe)
        self.presets.compare(recipe)

    def _compare(self) -> None:
        """Compares with the preset what can be followed; a missing folder is no matter of it."""
        try:
            self.presets.compare(self.wishes())
        except RecipeError:
            self.presets.compare(None)

    def _on_preset(self, recipe: Recipe) -> None:
        """Fills the form, and keeps the folder."""
        self.show_recipe(msgspec.structs.replace(recipe, output=self.output.text()))
        self._tell()

    def _show_state(self) -> None:
        self.sizes.show_fit(self.basics.fit.value())
        self.encoding.show_format(self.basics.format.value())
        self.basics.show_replacing(replacing=self.files.replaces)


def _sizing(text: str, values: dict[str, Any]) -> Sizing:
    """The rule of the main size, from the text of its numbers and the fields around it."""
    crop = values.pop("crop")
    return settled(msgspec.structs.replace(Sizing.parse(text, **values), crop=crop))
