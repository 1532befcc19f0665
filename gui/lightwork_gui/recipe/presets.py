"""The box of presets on top of the form: which one it follows, and the way to keep and manage one's own."""

from itertools import groupby

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QMessageBox, QToolButton, QWidget

from lightwork.errors import RecipeError
from lightwork.presets import Preset, Store
from lightwork.recipe import Recipe
from lightwork_gui import theme, words
from lightwork_gui.recipe.fields import Choice
from lightwork_gui.recipe.manage import ManageDialog
from lightwork_gui.recipe.size import settled


class PresetBox(QWidget):
    """Names the preset that the form follows, with "(changed)" as soon as it does not.

    Signals:
        chosen(recipe): the form is to show this one.
    """

    chosen = Signal(object)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._presets: tuple[Preset, ...] = ()
        self._followed = ""  # name of the preset that was chosen, or that the form equals
        self._recipe: Recipe | None = None
        self.combo = Choice({}, self.tr("Preset"))
        self.combo.setPlaceholderText(self.tr("Choose a preset"))
        self.combo.activated.connect(self._on_activated)
        self.combo.opening.connect(self.refresh)
        self.more = QToolButton()
        self.more.setText("\u2026")
        self.more.setAccessibleName(self.tr("Keep and manage presets"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self))
        self.save = self._action(self.tr("&Save as preset\u2026"), self._on_save)
        self.manage = self._action(self.tr("&Manage presets\u2026"), self._on_manage)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP // 2)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.more)
        self.refresh()

    def _action(self, text: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(slot)
        self.more.menu().addAction(action)
        return action

    def refresh(self) -> None:
        """Reads the store anew: it may have been changed by the command line, too."""
        self._presets = self._store.list()
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for built_in, presets in groupby(self._presets, lambda preset: preset.built_in):
                if not built_in:
                    self.combo.insertSeparator(self.combo.count())
                for preset in presets:
                    self.combo.addItem(words.preset(preset), preset.name)
        self.compare(self._recipe)

    def compare(self, recipe: Recipe | None) -> None:
        """Says whether the form still is what its preset says.

        Args:
            recipe: what the form says; None while that cannot be followed.
        """
        self._recipe = recipe
        self.save.setEnabled(recipe is not None)
        followed = next((preset for preset in self._presets if preset.name == self._followed), None)
        if followed is None and recipe is not None:
            followed = next((preset for preset in self._presets if is_same(preset.recipe, recipe)), None)
        self._followed = followed.name if followed else ""
        changed = followed is not None and (recipe is None or not is_same(followed.recipe, recipe))
        self._show(followed, changed=changed)

    def _show(self, followed: Preset | None, *, changed: bool) -> None:
        with QSignalBlocker(self.combo):
            for preset in self._presets:
                mark = self.tr(" (changed)") if changed and preset is followed else ""
                self.combo.setItemText(self._place(preset.name), words.preset(preset) + mark)
            self.combo.setCurrentIndex(self._place(followed.name) if followed else -1)
        self.combo.update()

    def _place(self, name: str) -> int:
        return self.combo.findData(name, Qt.ItemDataRole.UserRole)

    def _on_activated(self, place: int) -> None:
        """Also when the same one is chosen again: that takes back what was changed."""
        name = self.combo.itemData(place, Qt.ItemDataRole.UserRole)
        preset = next(preset for preset in self._presets if preset.name == name)
        self._followed = preset.name
        self.chosen.emit(preset.recipe)

    def _on_save(self) -> None:
        assert self._recipe is not None
        title, fine = QInputDialog.getText(self, self.tr("Save as preset"), self.tr("Name of the preset:"))
        if not fine:
            return
        try:
            if self._may_save(title):
                self._followed = self._store.save(title, self._recipe).name
        except RecipeError as error:
            QMessageBox.warning(self, self.tr("Save as preset"), words.problem(error))
        self.refresh()

    def _may_save(self, title: str) -> bool:
        """Asks before an own preset is replaced; for a built-in one the store says no by itself."""
        try:
            found = self._store.find(title)
        except RecipeError:
            return True
        if found.built_in:
            return True
        question = self.tr("There is a preset of this name. Replace it?")
        answer = QMessageBox.question(self, self.tr("Save as preset"), question)
        return answer == QMessageBox.StandardButton.Yes

    def _on_manage(self) -> None:
        dialog = ManageDialog(self._store, self.window())
        dialog.changed.connect(self.refresh)
        dialog.open()


def is_same(one: Recipe, other: Recipe) -> bool:
    """Whether two recipes mean the same, wherever their results go."""
    return _meaning(one) == _meaning(other)


def _meaning(recipe: Recipe) -> Recipe:
    also = tuple(settled(rule) for rule in recipe.also)
    return msgspec.structs.replace(recipe, sizing=settled(recipe.sizing), also=also, output="")
