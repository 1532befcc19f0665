"""The preferences: what holds for every run and every start. Each takes effect as it is chosen, or says when."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from lightwork.crews import cores
from lightwork.crews.site import Site
from lightwork.recipe import Fits, Recipe
from lightwork_gui import override, theme, words
from lightwork_gui.recipe.fields import Choice, Tick
from lightwork_gui.recipe.form import RecipeForm
from lightwork_gui.settings import ALL, ALL_BUT_ONE, Settings
from lightwork_gui.window.afar import Afar

WIDTH = 560


class Preferences(QDialog):
    """Edits the settings; those that belong to the recipe or the crew stand in the form, and are changed there.

    Signals:
        changed(settings): the person has chosen something.
    """

    changed = Signal(object)

    def __init__(
        self, settings: Settings, form: RecipeForm, languages: Mapping[str, str], afar: Afar,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Shows what holds now.

        Args:
            settings: that hold.
            form: of the recipe.
            languages: their own names by their codes.
            afar: the fields of a cluster.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self._form = form
        self._showing = False
        self.afar = afar
        self._make_fields(languages)
        self._lay_out()
        self._show()
        for field in (self.theme, self.language, self.notify, self.workers, self.fits, self.unlimited):
            field.edited.connect(self._on_edited)
        self.run_on.edited.connect(self._on_edited)
        self.afar.edited.connect(self._on_edited)
        self.afar.folded.connect(self._fit)

    def _make_fields(self, languages: Mapping[str, str]) -> None:
        self.theme = Choice(
            {"system": self.tr("As the system has it"), "light": self.tr("Light"), "dark": self.tr("Dark")},
            self.tr("Colours"),
        )
        self.language = Choice({"system": self.tr("As the system has it"), **languages}, self.tr("Language"))
        self.notify = Tick(self.tr("&Tell me when a long run has ended"))
        self.workers = Choice(self._crews(), self.tr("Cores"))
        self.fits = Choice(
            {
                Fits.COPY: self.tr("copy unchanged"),
                Fits.REENCODE: self.tr("save again"),
                Fits.SKIP: self.tr("leave out"),
            },
            self.tr("Photos that fit already"),
        )
        self.unlimited = Tick(self.tr("Pictures of &any size"))
        self.run_on = Choice(
            {False: self.tr("this computer"), True: self.tr("a cluster of computers\u2026")}, self.tr("Run on")
        )
        for field in (self.workers, self.fits, self.unlimited, self.run_on, self.afar):
            field.setEnabled(self._form.isEnabled())

    def _crews(self) -> dict[int, str]:
        """All cores, all but one where there are several, and the number that the form shows."""
        found = {ALL: words.count(cores(), "all %n core(s)")}
        if cores() > 1:
            found[ALL_BUT_ONE] = self.tr("leave one core for me")
        now = self._form.cores.value()
        if now not in {self._settings.crew(cores()), cores()}:
            found[now] = words.count(now, "%n core(s)")
        elif self._settings.workers not in found:
            found[self._settings.workers] = words.count(self._settings.workers, "%n core(s)")
        return found

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.STEP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._row(self.tr("&Colours"), self.theme)
        self._row(self.tr("&Language"), self.language, self.tr("From the next start."))
        self._row("", self.notify, self.tr("Only if you are in another window. There is never a sound."))
        self._row(
            self.tr("Co&res"), self.workers, self.tr("Other programs come first in any case: photos wait for them.")
        )
        self._row(self.tr("Run &on"), self.run_on)
        self._row("", self.afar)
        self._row(self.tr("&If a photo fits already"), self.fits)
        self._row(
            "",
            self.unlimited,
            self.tr("Otherwise a picture that would need a huge amount of memory is left out: it may be a trap."),
        )
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.reset = self.buttons.addButton(self.tr("&Defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.clicked.connect(self._on_reset)
        self.buttons.rejected.connect(self.reject)
        heading = QLabel(self.tr("Preferences"))
        heading.setObjectName("heading")
        heading.setMinimumWidth(WIDTH - 40)  # not the box's own: then a field with large letters could not widen it
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(2 * theme.STEP)
        layout.addWidget(heading)
        layout.addLayout(self._grid)
        layout.addStretch()
        layout.addWidget(self.buttons)

    def _row(self, title: str, field: QWidget, hint: str = "") -> None:
        row = self._grid.rowCount()
        if title:
            label = QLabel(title)
            label.setBuddy(field)
            self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        if hint:
            line = QLabel(hint)
            line.setObjectName("muted")
            line.setWordWrap(True)
            field.setAccessibleDescription(hint)
            self._grid.addWidget(line, row + 1, 1)
        self._grid.setRowMinimumHeight(self._grid.rowCount(), theme.STEP)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """No sentence is cut off, however narrow the box is and large the text."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    # Values

    def _show(self) -> None:
        self._showing = True
        self.theme.show_value(self._settings.theme)
        self.language.show_value(self._settings.language)
        self.notify.show_value(self._settings.notify)
        kept = self._settings.crew(cores()) == self._form.cores.value()
        self.workers.show_value(self._settings.workers if kept else self._form.cores.value())
        self.fits.show_value(self._form.files.fits.value())
        self.unlimited.show_value(self._form.files.unlimited.value())
        self.run_on.show_value(self._settings.afar)
        self.afar.show_site(self._settings.last_site())
        self.afar.setVisible(self._settings.afar)
        self._showing = False

    def _on_edited(self) -> None:
        if self._showing:
            return
        self._settings = replace(
            self._settings,
            theme=self.theme.value(),
            language=self.language.value(),
            notify=self.notify.value(),
            workers=self.workers.value(),
        )
        self._choose_where()
        self._form.cores.show_value(self._settings.crew(cores()))
        self._form.files.fits.show_value(self.fits.value())
        self._form.files.unlimited.show_value(self.unlimited.value())
        self.changed.emit(self._settings)

    def _choose_where(self) -> None:
        """A cluster counts only as long as its settings can be followed; what is wrong with them stands there."""
        self.afar.setVisible(self.run_on.value())
        self._fit()
        site = self.afar.check()
        self._settings = replace(self._settings, afar=self.run_on.value() and site is not None)
        if site is not None:
            self._settings = replace(self._settings, site="" if site == Site() else msgspec.json.encode(site).decode())

    def _on_reset(self) -> None:
        """Chooses what a new start would have; what the person has not chosen here stays."""
        usual, recipe = Settings(), Recipe()
        values: dict[Any, Any] = {
            self.theme: usual.theme,
            self.language: usual.language,
            self.notify: usual.notify,
        }
        if self._form.isEnabled():
            self.afar.show_site(usual.last_site())
            values |= {self.workers: usual.workers, self.fits: recipe.fits, self.unlimited: recipe.unlimited}
            values[self.run_on] = usual.afar
        self._showing = True
        for field, value in values.items():
            field.show_value(value)
        self._showing = False
        self._on_edited()
