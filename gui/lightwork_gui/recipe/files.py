"""The group "Names and files": how names are written, what happens where something is in the way, what is read."""

from PySide6.QtWidgets import QWidget

from lightwork import formats
from lightwork.recipe import Case, Collision, Fits, IfBigger, OnRequest, Spaces
from lightwork_gui.recipe.fields import Choice, Line, Tick, Ticks
from lightwork_gui.recipe.group import Group

SHORT = {OnRequest.ICO: "ICO", OnRequest.PPM: "PPM", OnRequest.DDS: "DDS"}
"""Where the title is long."""


class FilesGroup(Group):
    """Prefix, suffix, case, spaces, portable names; names taken, photos that fit, larger results; rare formats."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_names()
        self._make_files()

    def _make_names(self) -> None:
        self.prefix = Line(self.tr("Text before the name"))
        self.suffix = Line(self.tr("Text after the name"))
        self.case = Choice(
            {Case.KEEP: self.tr("as it is"), Case.LOWER: self.tr("lower case"), Case.UPPER: self.tr("upper case")},
            self.tr("Upper and lower case"),
        )
        self.spaces = Choice(
            {
                Spaces.KEEP: self.tr("as they are"),
                Spaces.UNDERSCORE: self.tr("become _"),
                Spaces.DASH: self.tr("become -"),
            },
            self.tr("Spaces in names"),
        )
        self.portable = Tick(self.tr("Names that &Windows can store"))
        self.row(self.tr("Before"), self.prefix, complaint="prefix")
        self.row(self.tr("After"), self.suffix, complaint="suffix")
        self.row(self.tr("Case"), self.case)
        self.row(self.tr("Spaces"), self.spaces)
        self.row("", self.portable)
        self.bind("names.prefix", self.prefix)
        self.bind("names.suffix", self.suffix)
        self.bind("names.case", self.case)
        self.bind("names.spaces", self.spaces)
        self.bind("names.portable", self.portable)

    def _make_files(self) -> None:
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
        self.if_bigger = Choice(
            {IfBigger.KEEP_RESULT: self.tr("keep the result"), IfBigger.KEEP_ORIGINAL: self.tr("keep the original")},
            self.tr("If the result has more bytes than the original"),
        )
        self.if_bigger.setToolTip(self.tr("Where the result has more bytes than the original."))
        self.read = Ticks({kind: SHORT.get(kind, formats.KINDS[kind].title) for kind in OnRequest})
        self.read.setToolTip(self.tr("Formats that are rare among photos, and read only if you want it."))
        self.row(self.tr("If taken"), self.collision)
        self.row(self.tr("If it fits"), self.fits)
        self.row(self.tr("If bigger"), self.if_bigger)
        self.row(self.tr("Read, too"), self.read)
        self.bind("on_collision", self.collision)
        self.bind("fits", self.fits)
        self.bind("if_bigger", self.if_bigger)
        self.bind("read", self.read)
