"""The archive: reads what the journal knows of earlier runs, and writes it to files, on threads of its own."""

from collections.abc import Iterable, Iterator
from contextlib import suppress

import msgspec
from PySide6.QtCore import QObject, Signal

from lightwork.errors import JournalError
from lightwork.journal import Journal, PastPhoto
from lightwork.records import record_csv, record_json, write_report
from lightwork_gui.conductor.asking import Asking
from lightwork_gui.conductor.threads import Threads

PAGE = 500
"""Photos that are read at a time."""


class Page(msgspec.Struct, frozen=True):
    """Some photos of an earlier run.

    Attributes:
        run: its number.
        failed: whether only those that failed were asked for.
        after: the place behind which they stand.
        photos: in the order of the run.
        more: whether there may be more behind them.
    """

    run: int
    failed: bool
    after: int
    photos: tuple[PastPhoto, ...]
    more: bool


class Archive(Asking):
    """Every signal arrives on the thread that made the archive, and none once it is closed.

    Signals:
        listed(runs): each `RunSummary`, the latest first.
        weighed(run, weight): a run's `Weight`.
        turned(page): a `Page`.
        exported(file): a run was written there.
    """

    listed = Signal(object)
    weighed = Signal(int, object)
    turned = Signal(object)
    exported = Signal(str)

    def __init__(self, threads: Threads, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(threads, parent)
        self._journal = journal
        self._lists = 0

    def read_runs(self) -> None:
        """Reads the list of runs; only the newest answer is told."""
        self._lists += 1
        number = self._lists

        def read() -> None:
            runs = self._journal.runs()
            if number == self._lists:
                self._tell(self.listed, runs)

        self._ask(read)

    def weigh(self, runs: Iterable[int]) -> None:
        """Adds up the bytes of runs, one after the other."""
        numbers = tuple(runs)

        def add_up() -> None:
            for number in numbers:
                with suppress(JournalError):  # it was forgotten meanwhile, or nobody waits any more
                    self._tell(self.weighed, number, self._journal.weight(number, self._is_open))

        self._ask(add_up)

    def read_photos(self, run: int, after: int, *, failed: bool) -> None:
        """Reads the next photos of a run."""

        def read() -> None:
            photos = tuple(self._journal.photos(run, after=after, most=PAGE, failed=failed))
            self._tell(self.turned, Page(run, failed, after, photos, len(photos) == PAGE))

        self._ask(read)

    def export(self, run: int, file: str) -> None:
        """Writes everything about a run to a file: as CSV if its name says so, else as JSON."""

        def write() -> None:
            if write_report("file", self._pieces(run, as_csv=file.lower().endswith(".csv")), file, self._is_open):
                self._tell(self.exported, file)

        self._ask(write)

    def _pieces(self, run: int, *, as_csv: bool) -> Iterator[str]:
        photos = self._journal.photos(run)
        return record_csv(photos) if as_csv else record_json(self._journal.run(run), photos)

    def _is_open(self) -> bool:
        return self._open
