"""Clusters: a look at one, on a thread of its own, before anybody relies on it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from lightwork.crews.site import Site
from lightwork.errors import CrewError
from lightwork_gui import words
from lightwork_gui.conductor.threads import Threads


class Clusters(QObject):
    """Looks at clusters; only the latest look is told.

    Signals:
        seen(nodes): each `lightwork.crews.visit.Seen`.
        refused(reason): it cannot be looked at.
    """

    seen = Signal(object)
    refused = Signal(str)
    _looked = Signal(int, object, str)

    def __init__(self, threads: Threads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = threads
        self._wanted = 0
        self._looked.connect(self._on_looked)

    def look(self, site: Site, folders: Sequence[str]) -> None:
        """Looks which nodes there are, and whether they see some folders."""
        self._wanted += 1
        self._threads.spawn(partial(self._look, self._wanted, site, tuple(folders)))

    def forget(self) -> None:
        """Tells no more of what is under way."""
        self._wanted += 1

    def _look(self, number: int, site: Site, folders: tuple[str, ...]) -> None:
        from lightwork.crews.visit import visit  # noqa: PLC0415 - only who has a cluster needs it

        try:
            nodes = visit(site, folders)
        except CrewError as error:
            self._looked.emit(number, (), words.told(error))
        else:
            self._looked.emit(number, nodes, "")

    def _on_looked(self, number: int, nodes: object, reason: str) -> None:
        if number != self._wanted:
            return
        if reason:
            self.refused.emit(reason)
        else:
            self.seen.emit(nodes)
