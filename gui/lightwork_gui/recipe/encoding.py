"""The group "Format": what the encoder of the chosen format is told."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from lightwork import formats
from lightwork.recipe import Chroma, Format, Lossless, Recipe, TiffCompression
from lightwork_gui import override
from lightwork_gui.recipe.fields import Choice, Tick
from lightwork_gui.recipe.group import Group, beside, muted
from lightwork_gui.recipe.numbers import Dial, Number

PAGES = (Format.JPEG, Format.PNG, Format.WEBP, Format.AVIF, Format.TIFF, Format.JXL)
"""The formats that have settings of their own."""

PALETTES = (256, 128, 64, 32, 16, 8, 4, 2)


class FormatGroup(Group):
    """The largest file, and the settings of one format at a time: of "same as photo", of the one that is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format = Format.SAME
        self.target = Number(self.tr("Largest file in kB"), self.tr("no limit"))
        self.target.setToolTip(self.tr("The quality is lowered until the file is as small as that."))
        self.tries = Dial(self.tr("The most tries"), 1, 20)
        self.looked_at = Choice({page: formats.KINDS[page].title for page in PAGES}, self.tr("Format to set"))
        self.bind("target_kb", self.target)
        self.bind("tries", self.tries)
        self.row(self.tr("At most"), beside(self.target, muted(self.tr("kB"))), complaint="target_kb", name="quality")
        self.row(self.tr("Tries"), self.tries, name="tries")
        self.row(self.tr("Settings"), self.looked_at, name="same")
        self._make_pages()
        self.nothing = muted(self.tr("This format has no settings."))
        self.row("", self.nothing, name="nothing")
        self.looked_at.edited.connect(self._show_page)
        self.target.edited.connect(self._show_tries)

    def _make_pages(self) -> None:
        self.chroma = self._chroma()
        self.progressive = Tick(self.tr("Progressive"))
        self.optimise = Tick(self.tr("Smaller file, more time"))
        self._page(Format.JPEG, {self.tr("Chroma"): ("chroma", self.chroma)})
        self._page(Format.JPEG, {"": ("progressive", self.progressive)})
        self._page(Format.JPEG, {"": ("optimise", self.optimise)})
        self.level = Dial(self.tr("Compression of PNG"), 0, 9)
        names = {0: self.tr("full colour")} | {count: str(count) for count in PALETTES}
        self.colours = Choice(names, self.tr("Number of colours"))
        self._page(Format.PNG, {self.tr("Level"): ("level", self.level), self.tr("Colours"): ("colours", self.colours)})
        self.webp_lossless = self._lossless()
        self.method = Dial(self.tr("Effort for WebP"), 0, 6)
        rows = {self.tr("Lossless"): ("lossless", self.webp_lossless), self.tr("Effort"): ("method", self.method)}
        self._page(Format.WEBP, rows)
        self.avif_speed = Dial(self.tr("Speed for AVIF"), 0, 10)
        self.avif_chroma = self._chroma()
        rows_avif = {self.tr("Speed"): ("speed", self.avif_speed), self.tr("Chroma"): ("chroma", self.avif_chroma)}
        self._page(Format.AVIF, rows_avif)
        self.compression = Choice(self._compressions(), self.tr("Compression of TIFF"))
        self._page(Format.TIFF, {self.tr("Packed"): ("compression", self.compression)})
        self.jxl_lossless = self._lossless()
        self.effort = Dial(self.tr("Effort for JPEG XL"), 1, 9)
        rows = {self.tr("Lossless"): ("lossless", self.jxl_lossless), self.tr("Effort"): ("effort", self.effort)}
        self._page(Format.JXL, rows)

    def _page(self, format: Format, rows: Mapping[str, tuple[str, Any]]) -> None:
        for title, (setting, field) in rows.items():
            self.bind(f"{format}.{setting}", field)
            self.row(title, field, name=format)

    def _chroma(self) -> Choice:
        names = {
            Chroma.QUARTER: self.tr("a quarter (4:2:0)"),
            Chroma.HALF: self.tr("half (4:2:2)"),
            Chroma.FULL: self.tr("all (4:4:4)"),
        }
        return Choice(names, self.tr("Colour detail (chroma subsampling)"))

    def _lossless(self) -> Choice:
        names = {
            Lossless.AUTO: self.tr("as the photo is"),
            Lossless.ON: self.tr("always"),
            Lossless.OFF: self.tr("never"),
        }
        return Choice(names, self.tr("Lossless"))

    def _compressions(self) -> dict[TiffCompression, str]:
        return {
            TiffCompression.DEFLATE: "Deflate",
            TiffCompression.LZW: "LZW",
            TiffCompression.PACKBITS: "PackBits",
            TiffCompression.NONE: self.tr("none"),
        }

    def show_format(self, format: Format) -> None:
        """Shows what the chosen format can be told."""
        self._format = format
        self.show_row("quality", self._has_quality())
        self.show_row("same", format is Format.SAME)
        self.show_row("nothing", format is Format.GIF)
        self._show_page()
        self._show_tries()

    def _show_tries(self) -> None:
        """Without a largest file nothing is tried."""
        self.show_row("tries", self._has_quality() and self.target.value() != 0)

    def _show_page(self) -> None:
        shown = self.looked_at.value() if self._format is Format.SAME else self._format
        for page in PAGES:
            self.show_row(page, page is shown)

    def _has_quality(self) -> bool:
        return self._format is Format.SAME or formats.KINDS[self._format].quality

    @override
    def show_recipe(self, recipe: Recipe) -> None:
        super().show_recipe(recipe)
        self.show_format(recipe.format)

    @override
    def values(self) -> dict[str, Any]:
        values = super().values()
        return values if self._has_quality() else values | {"target_kb": 0}  # the field is not shown then
