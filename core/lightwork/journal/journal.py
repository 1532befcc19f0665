"""Journal: every run, its recipe, and what became of each file.

A `Journal` is a folder's path and no more: each call opens the file and closes it, so that it may be used on any
thread, and by several programs at a time.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing

from lightwork.disk import HERE, Disk
from lightwork.errors import JournalError
from lightwork.forecast import Forecast
from lightwork.journal import leftovers, photos, resuming, undoing
from lightwork.journal.beginning import places_of, take_up, write_run
from lightwork.journal.database import NAME, home, is_broken, move_aside
from lightwork.journal.done import Written
from lightwork.journal.lists import removed, stored, summaries
from lightwork.journal.model import RunState, RunSummary, encode
from lightwork.journal.photos import PastPhoto, Weight
from lightwork.journal.recorder import Recorder
from lightwork.journal.tail import open_whole
from lightwork.journal.undoing import Step, Trash, Undone
from lightwork.plan import Plan
from lightwork.recipe import Recipe
from lightwork.where import absolute


class Journal:
    """The journal in a folder, which is made when something is written."""

    def __init__(self, folder: str | os.PathLike[str] | None = None, disk: Disk = HERE) -> None:
        """Knows where it is.

        Args:
            folder: the user's own by default, or what the environment variable LIGHTWORK_HOME names.
            disk: where originals and results are; this computer, unless there are stores.
        """
        self._disk = disk
        self.folder = home() if folder is None else os.fspath(folder)

    # Writing

    def begin(
        self,
        plan: Plan,
        paths: Iterable[str],
        recipe: Recipe,
        crew: str,
        workers: int,
        *,
        forecast: Forecast | None = None,
        removed: Iterable[str] = (),
    ) -> Recorder:
        """Writes down what a run is going to do, before it makes any folder or file.

        It never fails: where nothing can be written the recorder says so in `trouble`, and records nothing.

        Args:
            plan: what will be made.
            paths: what the user gave.
            recipe: what it is made with.
            crew: who does the work.
            workers: how many of them.
            forecast: what was foreseen, to be scored later.
            removed: what the user took out of it again.

        Returns:
            What takes the events of the run.
        """
        given, without = [absolute(path) for path in paths], sorted(removed)
        for attempt in (1, 2):
            try:
                connection = open_whole(self.folder)
            except JournalError as error:
                return Recorder(None, self.folder, 0, (), trouble=str(error))
            try:
                run = write_run(connection, plan, given, recipe, crew, workers, without)
                if forecast is not None:
                    connection.execute("UPDATE run SET forecast = ? WHERE id = ?", (encode(forecast), run))
                return Recorder(connection, self.folder, run, plan.tasks)
            except sqlite3.Error as error:
                connection.close()
                if not is_broken(error) or attempt == 2:  # noqa: PLR2004 - once is enough
                    return Recorder(None, self.folder, 0, (), trouble=f"the journal cannot be written ({error})")
                move_aside(os.path.join(self.folder, NAME))
        raise AssertionError  # the loop always returns

    def resume(self, run: int, plan: Plan, crew: str, workers: int) -> Recorder:
        """Takes an unfinished run up again, to be recorded under its old number.

        Args:
            run: its number.
            plan: what `resume_plan` gave.
            crew: who does the work now.
            workers: how many of them.

        Raises:
            JournalError: somebody else has taken it up meanwhile.
        """
        connection = open_whole(self.folder)
        try:
            places = places_of(connection, run, plan.tasks)
            take_up(connection, run, crew, workers)
        except sqlite3.Error as error:  # it could be read, or there were no plan
            connection.close()
            return Recorder(None, self.folder, 0, (), trouble=f"the journal cannot be written ({error})")
        except BaseException:
            connection.close()
            raise
        return Recorder(connection, self.folder, run, plan.tasks, places)

    # Asking

    def runs(self) -> list[RunSummary]:
        """All runs, the latest first.

        Raises:
            JournalError: the journal cannot be read.
        """
        with self._open() as connection:
            return summaries(connection)

    def run(self, run: int) -> RunSummary:
        """One run.

        Raises:
            JournalError: there is none of that number, or the journal cannot be read.
        """
        with self._open() as connection:
            found = summaries(connection, run)
        if not found:
            raise JournalError("there is no run {run}", run=run)
        return found[0]

    def unfinished(self) -> list[RunSummary]:
        """Runs that were stopped or died with photos left, the latest first; none where there is no journal."""
        try:
            runs = self.runs()
        except JournalError:
            return []
        return [run for run in runs if run.state in {RunState.STOPPED, RunState.DIED} and run.left]

    def recipe(self, run: int) -> Recipe:
        """What a run was made with.

        Raises:
            JournalError: there is no such run, or its recipe cannot be followed by this version.
        """
        with self._open() as connection:
            return stored(connection, run).recipe

    def removed(self, run: int) -> frozenset[str]:
        """What the user had taken out of what a run was given; nothing is known of runs of earlier versions.

        Raises:
            JournalError: there is no such run, or the journal cannot be read.
        """
        with self._open() as connection:
            return removed(connection, run)

    def photos(self, run: int, *, after: int = -1, most: int = -1, failed: bool = False) -> Iterator[PastPhoto]:
        """What became of the photos of a run, in their order.

        Args:
            run: its number.
            after: those behind this place only.
            most: so many of them; all if negative.
            failed: those that failed only.

        Raises:
            JournalError: there is no such run, or the journal cannot be read.
        """
        with self._open() as connection:
            yield from photos.photos(connection, run, after=after, most=most, failed=failed)

    def weight(self, run: int, go_on: Callable[[], bool] = lambda: True) -> Weight:
        """How many bytes a run has read and written; `go_on` is asked now and then whether that is still wanted.

        Raises:
            JournalError: the journal cannot be read, or it is not wanted any more.
        """
        with self._open() as connection:
            return photos.weigh(connection, run, go_on)

    def resume_plan(self, run: int) -> Plan:
        """What is left of a run, and what of it cannot be trusted any more; what is done is among the skips.

        Raises:
            JournalError: there is no such run, it is running, or it died before it began.
        """
        with self._open() as connection:
            return resuming.resume_plan(connection, run, self._disk)

    def written(self, recipe: Recipe) -> Written:
        """What `make_plan` needs to leave out what is done already, with these settings."""
        return Written(self.folder, recipe, self._disk)

    def clear_leftovers(self, run: int) -> int:
        """Removes unfinished files that a run that is no more left in its output folders; gives their number.

        Nothing is removed where another run is at work.

        Raises:
            JournalError: there is no such run, it is running, or the journal cannot be read.
        """
        with self._open() as connection:
            return leftovers.clear(connection, run)

    def clear_dead(self, output: str) -> int:
        """Removes unfinished files that runs into a folder left when they died; gives their number.

        It is for the start of another run. Nothing is removed where a run is at work, or where there is no journal.
        """
        try:
            with self._open() as connection:
                return leftovers.clear_dead(connection, output)
        except JournalError:
            return 0

    def undo(
        self, run: int, *, dry_run: bool = False, trash: Trash | None = None, step: Step = undoing.unwatched
    ) -> Undone:
        """Moves what a run wrote to the trash, where it is still just that, and removes the folders that it made.

        Args:
            run: its number.
            dry_run: only say what would be done.
            trash: moves a file to the trash; the system's by default.
            step: told before each result how many were looked at, and of how many; where it gives False, all that is
                left stays as it is, and the run can be undone later.

        Raises:
            JournalError: there is no such run, it is running, or the journal cannot be read.
        """
        with self._open() as connection:
            return undoing.undo(connection, run, trash or undoing.system_trash, step, dry_run=dry_run, disk=self._disk)

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(open_whole(self.folder)) as connection:
            try:
                yield connection
            except sqlite3.Error as error:
                raise JournalError("the journal cannot be read ({why})", why=str(error)) from error
