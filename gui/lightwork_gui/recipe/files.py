"""The group "Names and files": how names are written, what is in the way, what becomes of originals, what is read."""

from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton, QWidget

from lightwork import formats
from lightwork.recipe import Case, Collision, Fits, IfBigger, OnRequest, Recipe, Replace, Spaces
from lightwork_gui import override
from lightwork_gui.recipe.fields import Choice, Line, Tick, Ticks
from lightwork_gui.recipe.group import Group, beside, muted

SHORT = {OnRequest.ICO: "ICO", OnRequest.PPM: "PPM", OnRequest.DDS: "DDS"}
"""Where the title is long."""


class FilesGroup(Group):
    """Names; names taken, photos that fit, larger results; originals that give way; rare formats, and no limits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_names()
        self._make_files()
        self._make_originals()
        self._make_reading()
        self.replace.edited.connect(self._show_state)
        self.browse.clicked.connect(self._on_browse)

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
        self.row(self.tr("If taken"), self.collision)
        self.row(self.tr("If it fits"), self.fits)
        self.row(self.tr("If bigger"), self.if_bigger)
        self.bind("on_collision", self.collision)
        self.bind("fits", self.fits)
        self.bind("if_bigger", self.if_bigger)

    def _make_originals(self) -> None:
        self.replace = Choice(
            {
                Replace.NO: self.tr("stay as they are"),
                Replace.TRASH: self.tr("are replaced, go to the trash"),
                Replace.BACKUP: self.tr("are replaced, go to a folder"),
            },
            self.tr("Originals"),
        )
        self.warning = QLabel()
        self.warning.setObjectName("notice")
        self.warning.setWordWrap(True)
        self.backup = Line(self.tr("Folder for the originals"), self.tr("Choose a folder"))
        self.browse = QToolButton()
        self.browse.setText("\u2026")
        self.browse.setAccessibleName(self.tr("Choose the folder for the originals"))
        self.row(self.tr("Originals"), self.replace, complaint="replace")
        self.row("", self.warning, name="replace")
        self.row(self.tr("Go to"), beside(self.backup, self.browse), complaint="backup", name="backup")
        self.bind("replace", self.replace)
        self.bind("backup", self.backup)

    def _make_reading(self) -> None:
        self.read = Ticks({kind: SHORT.get(kind, formats.KINDS[kind].title) for kind in OnRequest})
        self.read.setToolTip(self.tr("Formats that are rare among photos, and read only if you want it."))
        self.unlimited = Tick(self.tr("Pictures of an&y size"))
        words = muted(
            self.tr("Otherwise a picture that would need a huge amount of memory is left out: it may be a trap.")
        )
        words.setWordWrap(True)
        self.unlimited.setToolTip(words.text())
        self.row(self.tr("Read, too"), self.read)
        self.row("", self.unlimited)
        self.row("", words)
        self.bind("read", self.read)
        self.bind("unlimited", self.unlimited)

    @override
    def show_recipe(self, recipe: Recipe) -> None:
        super().show_recipe(recipe)
        self._show_state()

    @property
    def replaces(self) -> bool:
        """Whether results are to take the places of their originals."""
        return self.replace.value() is not Replace.NO

    def _show_state(self) -> None:
        """What means nothing where originals are replaced is off; what is about them is there."""
        to_folder = self.replace.value() is Replace.BACKUP
        trash = self.tr("Each result takes the place of its original, which goes to the trash.")
        folder = self.tr("Each result takes the place of its original, which goes to the folder below.")
        self.warning.setText(f"\u26a0 {folder if to_folder else trash} " + self.tr("You are asked once more at Start."))
        self.show_row("replace", self.replaces)
        self.show_row("backup", to_folder)
        for field in (self.prefix, self.suffix, self.case, self.spaces, self.portable, self.collision):
            field.setEnabled(not self.replaces)

    def _on_browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the originals"), self.backup.text())
        if folder:
            self.backup.setText(folder)
