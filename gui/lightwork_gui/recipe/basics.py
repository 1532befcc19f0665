"""What everybody needs: size, format and quality, where to, what name, how many cores."""

from typing import Any

from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from lightwork import formats
from lightwork.crews import cores
from lightwork.recipe import Fit, Format, Recipe
from lightwork_gui import override, words
from lightwork_gui.recipe.fields import Choice, Line, Tick
from lightwork_gui.recipe.group import Group, beside, muted
from lightwork_gui.recipe.numbers import Dial, SizeField


class Basics(Group):
    """The rows that are always open. `sizing` is given as the size's text, for the form to read by the fit."""

    def __init__(self, presets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fit = Choice({fit: words.fit(fit) for fit in Fit}, self.tr("Fit"))
        self.size_field = SizeField()
        self.format = Choice(self._formats(), self.tr("Save as"))
        self.quality = Dial(self.tr("Quality"), 1, 100)
        self.output = Line(self.tr("Folder for the results"), self.tr("Choose a folder"))
        self.browse = QToolButton()
        self.browse.setText("\u2026")
        self.browse.setAccessibleName(self.tr("Choose the folder for the results"))
        self.replacing = muted(self.tr("Results take the places of the originals, see Names and files."))
        self.replacing.setWordWrap(True)
        self.replacing.hide()
        self.name = Line(self.tr("Name of the results"))
        self.name.setToolTip(self._name_help())
        self.keep = Tick(self.tr("&keep folders"))
        self.cores = Dial(self.tr("Cores"), 1, cores(), self.tr("{value} of {all}").replace("{all}", str(cores())))
        self.knee = muted("")
        self.knee.setToolTip(self.tr("More cores than this add little: measured in the tab Speed-up."))
        self.knee.hide()
        self._lay_out(presets)
        self.fit.edited.connect(self._show_state)
        self.format.edited.connect(self._show_state)
        self.browse.clicked.connect(self._on_browse)
        for kind in Format:
            if kind is not Format.SAME and not formats.KINDS[kind].writable:
                self.format.disable(kind, self.tr("install lightwork[formats]"))

    def _lay_out(self, presets: QWidget) -> None:
        self.row(self.tr("P&reset"), presets)
        self.row(self.tr("&Size"), self.fit, self.size_field, complaint="size")
        self.row(self.tr("Save &as"), self.format, self.quality, complaint="quality")
        self.place("format")
        self.row(self.tr("&To"), beside(self.output, self.browse), complaint="output")
        self.row("", self.replacing)
        self.row(self.tr("&Names"), self.name, self.keep, complaint="name")
        self.row(self.tr("&Cores"), beside(self.cores, self.knee), complaint="workers")
        self.bind("sizing.fit", self.fit)
        self.bind("format", self.format)
        self.bind("quality", self.quality)
        self.bind("output", self.output)
        self.bind("names.template", self.name)
        self.bind("keep_folders", self.keep)
        self.size_field.edited.connect(self.edited)

    def _formats(self) -> dict[Format, str]:
        own = {Format.SAME: self.tr("Same as photo"), Format.PNG: "PNG", Format.HEIC: "HEIC"}
        return {kind: own.get(kind) or formats.KINDS[kind].title for kind in Format}

    def _name_help(self) -> str:
        return "\n".join(
            [
                self.tr("These stand for what they say:"),
                self.tr("{name} {ext} {folder}\tof the photo"),
                self.tr("{n} {n:04}\tits number, with zeros in front"),
                self.tr("{width} {height}\tof the result in pixels"),
                self.tr("{size}\tas it was asked for"),
                self.tr("{date} {date:%Y-%m-%d}\twhen it was taken"),
            ]
        )

    @override
    def show_recipe(self, recipe: Recipe) -> None:
        super().show_recipe(recipe)
        self.size_field.show_value(recipe.sizing)
        self._show_state()

    @override
    def values(self) -> dict[str, Any]:
        return {**super().values(), "sizing": self.size_field.text()}

    def show_replacing(self, *, replacing: bool) -> None:
        """Where results take the places of their originals, folder and names are off, with the reason."""
        self.replacing.setVisible(replacing)
        for widget in (self.output, self.browse, self.name, self.keep):
            widget.setEnabled(not replacing)

    def show_knee(self, workers: int) -> None:
        """Shows beside the cores how many are worth it; 0 where nobody knows."""
        self.knee.setText(self.tr("knee: {workers}").format(workers=words.whole(workers)))
        self.knee.setVisible(workers > 0)

    def _show_state(self) -> None:
        self.size_field.show_fit(Fit(self.fit.value()))
        kind = Format(self.format.value())
        self.quality.setEnabled(kind is Format.SAME or formats.KINDS[kind].quality)

    def _on_browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the results"), self.output.text())
        if folder:
            self.output.setText(folder)
