"""The group "Colour and metadata": what happens to profiles, EXIF and dates, and what stands below transparency."""

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QToolButton, QWidget

from lightwork import formats
from lightwork.recipe import Colour, Raw, Recipe, Tags
from lightwork_gui import override
from lightwork_gui.recipe.fields import Choice, Line, Tick
from lightwork_gui.recipe.group import Group, beside, muted
from lightwork_gui.recipe.numbers import Number


class ColourGroup(Group):
    """Profile, metadata, resolution, dates, background and camera RAW."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = Choice(
            {Colour.KEEP: self.tr("keep the photo's"), Colour.SRGB: self.tr("convert to sRGB")},
            self.tr("Colour profile"),
        )
        self.tags = Choice(
            {
                Tags.ALL: self.tr("keep all"),
                Tags.NO_LOCATION: self.tr("all but the location"),
                Tags.NONE: self.tr("remove all"),
            },
            self.tr("Metadata"),
        )
        self.tags.setToolTip(self.tr("EXIF, XMP, IPTC and comments. The colour profile always stays."))
        self.dpi = Number(self.tr("Resolution in dots per inch"), self.tr("as in the photo"))
        self.keep_dates = Tick(self.tr("Keep the &date of the file"))
        self.background = Line(self.tr("Background colour"))
        self.background.setMaxLength(7)
        self.background.setToolTip(self.tr("For bars, and below transparency where the format has none."))
        self.pick = QToolButton()
        self.pick.setAccessibleName(self.tr("Choose the background colour"))
        self.raw = Choice(
            {Raw.PREVIEW: self.tr("the camera's own picture"), Raw.DEVELOP: self.tr("develop anew")},
            self.tr("Camera RAW"),
        )
        self._lay_out()
        self.background.edited.connect(self._show_swatch)
        self.pick.clicked.connect(self._on_pick)
        if not formats.KINDS["raw"].readable:
            self.raw.disable(Raw.DEVELOP, self.tr("install lightwork[formats]"))

    def _lay_out(self) -> None:
        self.row(self.tr("Colour"), self.colour)
        self.row(self.tr("Metadata"), self.tags)
        self.row(self.tr("Resolution"), beside(self.dpi, muted("dpi")), complaint="dpi")
        self.row("", self.keep_dates)
        self.row(self.tr("Background"), beside(self.background, self.pick), complaint="background")
        self.row(self.tr("RAW"), self.raw)
        self.bind("colour", self.colour)
        self.bind("tags", self.tags)
        self.bind("dpi", self.dpi)
        self.bind("keep_dates", self.keep_dates)
        self.bind("background", self.background)
        self.bind("raw", self.raw)

    @override
    def show_recipe(self, recipe: Recipe) -> None:
        super().show_recipe(recipe)
        self._show_swatch()

    def _show_swatch(self) -> None:
        colour = QColor(self.background.text())
        picture = QPixmap(16, 16)
        picture.fill(colour if colour.isValid() else QColor("transparent"))
        self.pick.setIcon(QIcon(picture))

    def _on_pick(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.background.text()), self, self.tr("Background"))
        if chosen.isValid():
            self.background.setText(chosen.name())
