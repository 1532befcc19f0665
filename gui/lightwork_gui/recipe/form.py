"""The form: widgets <-> one `Recipe`. What cannot be followed is said beside its field."""

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lightwork.crews import cores
from lightwork.errors import RecipeError
from lightwork.plan import check_output
from lightwork.recipe import Collision, Filter, Fit, Fits, Format, Recipe, Sizing, Speed
from lightwork_gui import theme, words
from lightwork_gui.recipe.fields import Choice, Dial, SizeField


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

    def __init__(self, recipe: Recipe, workers: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self._complaints: dict[str, QLabel] = {}
        self._showing = False
        self._make_fields()
        self._lay_out()
        self.show_recipe(recipe)
        self.cores.show_value(workers)
        self._connect()

    # Making

    def _make_fields(self) -> None:
        self.fit = Choice(self._fits(), self.tr("Fit"))
        self.size_field = SizeField()
        self.enlarge = QCheckBox(self.tr("&Enlarge smaller photos"))
        self.format = Choice(
            {
                Format.SAME: self.tr("Same as photo"),
                Format.JPEG: "JPEG",
                Format.PNG: "PNG",
                Format.WEBP: "WebP",
            },
            self.tr("Save as"),
        )
        self.quality = Dial(self.tr("Quality"), 1, 100)
        self.output = QLineEdit()
        self.output.setAccessibleName(self.tr("Folder for the results"))
        self.output.setPlaceholderText(self.tr("Choose a folder"))
        self.browse = QToolButton()
        self.browse.setText("\u2026")
        self.browse.setAccessibleName(self.tr("Choose the folder for the results"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the results"))
        self.name.setToolTip(self.tr("{name} {ext} {n} {n:04} {width} {height} {folder} stand for what they say."))
        self.keep = QCheckBox(self.tr("&keep folders"))
        self.cores = Dial(self.tr("Cores"), 1, cores(), self.tr("{value} of {all}").replace("{all}", str(cores())))
        self._make_more()

    def _make_more(self) -> None:
        self.collision = Choice(
            {
                Collision.RENAME: self.tr("add a number"),
                Collision.SKIP: self.tr("leave the photo out"),
                Collision.OVERWRITE: self.tr("replace the file"),
                Collision.NEWER: self.tr("replace if older"),
            },
            self.tr("If the name is taken"),
        )
        self.fits = Choice(
            {
                Fits.COPY: self.tr("copy unchanged"),
                Fits.REENCODE: self.tr("save again"),
                Fits.SKIP: self.tr("leave out"),
            },
            self.tr("Photos that fit already"),
        )
        self.filter = Choice({kernel: kernel.value.capitalize() for kernel in Filter}, self.tr("Resampling filter"))
        self.speed = Choice(
            {Speed.DRAFT: self.tr("draft"), Speed.NORMAL: self.tr("normal"), Speed.BEST: self.tr("best quality")},
            self.tr("Speed"),
        )
        self.background = QLineEdit()
        self.background.setAccessibleName(self.tr("Background colour"))
        self.background.setMaxLength(7)

    def _fits(self) -> dict[Fit, str]:
        return {
            Fit.INSIDE: self.tr("Fit inside"),
            Fit.FILL: self.tr("Fill and crop"),
            Fit.PAD: self.tr("Fit with bars"),
            Fit.STRETCH: self.tr("Stretch"),
            Fit.LONG_EDGE: self.tr("Long edge"),
            Fit.SHORT_EDGE: self.tr("Short edge"),
            Fit.WIDTH: self.tr("Width"),
            Fit.HEIGHT: self.tr("Height"),
            Fit.PERCENT: self.tr("Percent"),
            Fit.MEGAPIXELS: self.tr("Megapixels"),
        }

    def _lay_out(self) -> None:
        grid = _grid()
        self._row(grid, self.tr("&Size"), self.fit, self.size_field, complaint="size")
        grid.addWidget(self.enlarge, grid.rowCount(), 1, 1, 2)
        self._row(grid, self.tr("Save &as"), self.format, self.quality, complaint="quality")
        self._row(grid, self.tr("&To"), _beside(self.output, self.browse), complaint="output")
        self._row(grid, self.tr("&Names"), self.name, self.keep, complaint="name")
        self._row(grid, self.tr("&Cores"), self.cores, complaint="workers")
        self.more = QToolButton()
        self.more.setText(self.tr("&More"))
        self.more.setCheckable(True)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setObjectName("fold")
        self.folded = QWidget()
        inner = _grid()
        inner.setContentsMargins(0, 0, 0, 0)
        self._row(inner, self.tr("If name taken"), self.collision)
        self._row(inner, self.tr("If it fits"), self.fits)
        self._row(inner, self.tr("Filter"), self.filter)
        self._row(inner, self.tr("Speed"), self.speed)
        self._row(inner, self.tr("Background"), self.background, complaint="background")
        self.folded.setLayout(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(grid)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.folded)
        layout.addStretch()
        self._fold(False)

    def _row(self, grid: QGridLayout, title: str, *widgets: QWidget, complaint: str = "") -> None:
        """A label, its one or two fields, and below them the place where a complaint stands."""
        row = grid.rowCount()
        label = QLabel(title)
        label.setObjectName("muted")
        first = widgets[0]
        label.setBuddy(first if first.focusPolicy() != Qt.FocusPolicy.NoFocus else first.findChild(QWidget) or first)
        grid.addWidget(label, row, 0)
        for column, widget in enumerate(widgets):
            grid.addWidget(widget, row, column + 1, 1, 3 - len(widgets) if column == 0 else 1)
        if complaint:
            line = QLabel()
            line.setObjectName("complaint")
            line.setWordWrap(True)
            line.hide()
            grid.addWidget(line, row + 1, 1, 1, 2)
            self._complaints[complaint] = line

    def _connect(self) -> None:
        for choice in (self.fit, self.format, self.collision, self.fits, self.filter, self.speed):
            choice.currentIndexChanged.connect(self._on_edited)
        for edit in (self.output, self.name, self.background):
            edit.textChanged.connect(self._on_edited)
        for box in (self.enlarge, self.keep):
            box.toggled.connect(self._on_edited)
        self.size_field.edited.connect(self._on_edited)
        self.quality.changed.connect(self._on_edited)
        self.cores.changed.connect(self.workers_changed)
        self.browse.clicked.connect(self._on_browse)
        self.more.toggled.connect(self._fold)

    # Values

    def show_recipe(self, recipe: Recipe) -> None:
        """Shows a recipe, and asks nobody."""
        self._showing = True
        self.fit.show_value(recipe.sizing.fit)
        self.size_field.show_value(recipe.sizing)
        self.enlarge.setChecked(recipe.sizing.enlarge)
        self.filter.show_value(recipe.sizing.filter)
        self.format.show_value(recipe.format)
        self.quality.show_value(recipe.quality)
        self.output.setText(recipe.output)
        self.name.setText(recipe.name)
        self.keep.setChecked(recipe.keep_folders)
        self.collision.show_value(recipe.on_collision)
        self.fits.show_value(recipe.fits)
        self.speed.show_value(recipe.speed)
        self.background.setText(recipe.background)
        self._showing = False
        self._show_state()

    def recipe(self) -> Recipe:
        """What the form says, with a folder that results can go to.

        Raises:
            RecipeError: it cannot be followed.
        """
        recipe = self.wishes()
        check_output(recipe.output)
        return recipe

    def wishes(self) -> Recipe:
        """What the form says; the folder may be missing yet.

        Raises:
            RecipeError: it cannot be followed.
        """
        fit, kernel = Fit(self.fit.value()), Filter(self.filter.value())
        sizing = Sizing.parse(self.size_field.text(), fit, enlarge=self.enlarge.isChecked(), filter=kernel)
        return Recipe(
            sizing=sizing,
            format=Format(self.format.value()),
            quality=self.quality.value(),
            output=os.path.expanduser(self.output.text().strip()),
            keep_folders=self.keep.isChecked(),
            name=self.name.text(),
            on_collision=Collision(self.collision.value()),
            fits=Fits(self.fits.value()),
            background=self.background.text().strip(),
            speed=Speed(self.speed.value()),
        )

    def complain(self, error: RecipeError | None) -> None:
        """Says beside its field what is wrong; None takes every complaint away."""
        field = error.field.rpartition(".")[2] if error else ""
        for name, line in self._complaints.items():
            line.setVisible(name == field)
            if error and name == field:
                line.setText(words.problem(error))

    def set_output(self, folder: str) -> None:
        """Proposes a folder for the results."""
        self.output.setText(folder)

    # Slots

    def _on_edited(self) -> None:
        if self._showing:
            return
        self._show_state()
        try:
            recipe = self.recipe()
        except RecipeError as error:
            self.complain(error)
            self.refused.emit(error)
            return
        self.complain(None)
        self.changed.emit(recipe)

    def _show_state(self) -> None:
        self.size_field.show_fit(Fit(self.fit.value()))
        self.quality.setEnabled(self.format.value() is not Format.PNG)

    def _on_browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the results"), self.output.text())
        if folder:
            self.output.setText(folder)

    def _fold(self, opened: bool) -> None:
        self.folded.setVisible(opened)
        self.more.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.STEP)
    grid.setVerticalSpacing(9)
    grid.setColumnMinimumWidth(0, 68)
    grid.setColumnStretch(1, 5)
    grid.setColumnStretch(2, 5)
    return grid


def _beside(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)
    row.setFocusProxy(widgets[0])
    return row
