"""Where photos are made: on this computer, or on a cluster, whose fields are folded away until it is chosen."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from lightwork import __version__
from lightwork.crews.site import Site, alias_of
from lightwork.errors import RecipeError
from lightwork_gui import theme, words
from lightwork_gui.conductor.clusters import Clusters
from lightwork_gui.recipe.fields import Line, Tick

if TYPE_CHECKING:
    from lightwork.crews.visit import Seen

BETWEEN = ";"
"""Between two aliases."""


class Afar(QWidget):
    """The settings of a cluster.

    Signals:
        edited(): one was changed, and left.
        folded(): it takes more room now, or less.
    """

    edited = Signal()
    folded = Signal()

    def __init__(self, clusters: Clusters, folders: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        """Makes the fields, empty.

        Args:
            clusters: has a look at one.
            folders: that its computers should see.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self._clusters = clusters
        self._folders = folders
        self.scheduler = Line(self.tr("Address of the scheduler"), self.tr("tcp://10.0.0.5:8786, or empty"))
        self.ca = Line(self.tr("Certificate of the authority"), self.tr("PEM file, where it uses TLS"))
        self.cert = Line(self.tr("Certificate of this computer"), self.tr("PEM file"))
        self.key = Line(self.tr("Key of this computer"), self.tr("PEM file"))
        self.aliases = Line(self.tr("Folders that have another name there"), "/home/me/photos=/mnt/photos")
        self.problem = _wrapped("complaint")
        self.answer = _wrapped("muted")
        self.test = QPushButton(self.tr("Test co&nnection"))
        self._lay_out()
        for line in self.lines:
            line.editingFinished.connect(self._on_edited)
        self.test.clicked.connect(self._on_test)
        clusters.seen.connect(self._on_seen)
        clusters.refused.connect(self._on_refused)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The fields."""
        return (self.scheduler, self.ca, self.cert, self.key, self.aliases)

    def _lay_out(self) -> None:
        grid = _grid(self)
        self._row(grid, self.tr("&Scheduler"), self.scheduler)
        self.more = Tick(self.tr("C&ertificates, other names of folders"))
        self._details = QWidget()
        details = _grid(self._details)
        titles = (self.tr("A&uthority"), self.tr("Certifica&te"), self.tr("&Key"), self.tr("Fol&ders there"))
        for title, line in zip(titles, self.lines[1:], strict=True):
            self._row(details, title, line)
        hint = _wrapped("muted")
        hint.setText(
            self.tr(
                "Computers with Dask that see the same folders. Without an address one is started here, to try it. Who"
                " reaches a scheduler can run programs on its computers: keep it in a network of your own."
            )
        )
        for widget in (hint, self.more, self._details, self.problem, self.test, self.answer):
            grid.addWidget(widget, grid.rowCount(), 0, 1, 2)
        for widget in (self._details, self.problem, self.answer):
            widget.hide()
        self.more.edited.connect(self._on_more)

    @staticmethod
    def _row(grid: QGridLayout, title: str, line: Line) -> None:
        label, row = QLabel(title), grid.rowCount()
        label.setBuddy(line)
        grid.addWidget(label, row, 0)
        grid.addWidget(line, row, 1)

    def _on_more(self) -> None:
        self._details.setVisible(self.more.value())
        self.folded.emit()

    # Values

    def show_site(self, site: Site) -> None:
        """Shows the settings of a cluster."""
        for line, text in zip(self.lines, (site.scheduler, site.ca, site.cert, site.key), strict=False):
            line.setText(text)
        self.aliases.setText(f"{BETWEEN} ".join(f"{alias.here}={alias.there}" for alias in site.aliases))
        self.more.show_value(any(line.text() for line in self.lines[1:]))
        self.check()

    def check(self) -> Site | None:
        """The cluster; None, with the reason beside the fields, while it cannot be."""
        try:
            scheduler, ca, cert, key = (line.text().strip() for line in self.lines[:4])
            named = filter(None, (part.strip() for part in self.aliases.text().split(BETWEEN)))
            site = Site(scheduler, ca, cert, key, tuple(map(alias_of, named)))
        except RecipeError as error:
            self._say(self.problem, words.problem(error))
            return None
        self._say(self.problem, "")
        return site

    def _on_edited(self) -> None:
        self._clusters.forget()
        self._say(self.answer, "")
        self.test.setEnabled(self.check() is not None)
        self.edited.emit()

    # The test

    def _on_test(self) -> None:
        site = self.check()
        if site is None:
            return
        self.test.setEnabled(False)
        self._say(self.answer, self.tr("Connecting\u2026"))
        self._clusters.look(site, self._folders())

    def _on_seen(self, nodes: "Sequence[Seen]") -> None:
        self.test.setEnabled(True)
        found = words.count(len(nodes), "%n computer(s) answered,")
        lanes = words.count(sum(seen.threads for seen in nodes), "%n photo(s) at a time.")
        faults = [sentence for seen in nodes for sentence in self._faults(seen)]
        whole = () if faults else (self._all_well(),)
        self._say(self.answer, words.sentences((found, lanes, *whole, *faults)))

    def _all_well(self) -> str:
        if self._folders():
            return self.tr("Each has this Lightwork and sees the folders.")
        return self.tr("Each has this Lightwork. Add photos to see whether they see them, too.")

    def _faults(self, seen: "Seen") -> list[str]:
        """What keeps a node from working, as sentences."""
        if not seen.version:
            return [self.tr("{node} has no Lightwork that answers.").format(node=seen.node)]
        if seen.version != __version__:
            told = self.tr("{node} has Lightwork {version}, and this computer {ours}.")
            return [told.format(node=seen.node, version=seen.version, ours=__version__)]
        unseen = self.tr("{node} does not see {folder}.")
        return [unseen.format(node=seen.node, folder=folder) for folder in seen.missing]

    def _on_refused(self, reason: str) -> None:
        self.test.setEnabled(True)
        self._say(self.answer, words.refused(reason))

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
        self.folded.emit()


def _grid(inside: QWidget) -> QGridLayout:
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.STEP)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    return grid


def _wrapped(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
