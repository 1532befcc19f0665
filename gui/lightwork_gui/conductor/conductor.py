"""The conductor itself: one crew kept warm, at most one run, one measurement and one plan under way."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, Signal, SignalInstance

from lightwork.crews import Crew, CrewKind, LaneNow, make_crew
from lightwork.crews.cluster import nodes_of
from lightwork.crews.site import Site
from lightwork.errors import JournalError, LightworkError, RecipeError
from lightwork.journal import Recorder
from lightwork.lab.compare import compare
from lightwork.lab.sample import choose_sample
from lightwork.plan import Header, Task, make_plan, remember
from lightwork.recipe import Recipe
from lightwork.run import Control, run
from lightwork.scan import Skip, Source, scan
from lightwork_gui import words
from lightwork_gui.conductor.archive import Archive
from lightwork_gui.conductor.clusters import Clusters
from lightwork_gui.conductor.forecasts import Forecasts
from lightwork_gui.conductor.keeper import Keeper
from lightwork_gui.conductor.scalings import Scalings
from lightwork_gui.conductor.threads import Threads

Begin = Callable[[str, int], Recorder]
"""Begins the record of a run, from the kind of its crew and the number of its workers; raises `JournalError`."""

TELL_AFTER, TELL_EVERY = 0.3, 0.1
"""Seconds before the first word about a plan under way, and between two: what is soon over is not worth one."""


def _look(source: Source, also: tuple[str, ...]) -> Header | None:
    """`look`, with Pillow loaded only now, on the plan's own thread: the window is shown sooner without it."""
    from lightwork.pixels.look import look  # noqa: PLC0415 - see above

    return look(source, also)


class _Superseded(Exception):  # noqa: N818 - no error: a newer plan was asked for
    """Ends a plan that nobody wants any more."""


class _Told:
    """Counts what a plan has found and read, and says so now and then."""

    def __init__(self, tell: Callable[[int, int, str], object]) -> None:
        self._tell = tell
        self._found = self._read = 0
        self._next = perf_counter() + TELL_AFTER

    def found(self, path: str) -> None:
        self._found += 1
        self._say(path)

    def read(self, path: str) -> None:
        self._read += 1
        self._say(path)

    def _say(self, path: str) -> None:
        now = perf_counter()
        if now >= self._next:
            self._next = now + TELL_EVERY
            self._tell(self._found, self._read, os.path.dirname(path))


class Conductor(QObject):
    """Does what takes time. Every signal arrives on the thread that made the conductor.

    Signals:
        scanned(found, read, folder): files that the plan under way has found so far; how many of them it has read, 0
            as long as it looks for more; the folder that it is in.
        planned(plan): the newest plan is made.
        refused(error): no plan can be made; the `RecipeError` says why.
        arrived(event): the next event of the run.
        recorded(run, trouble): the run's number in the journal, 0 if it is not there; why it is not, or not whole.
        not_begun(reason): the run cannot be; it is somebody else's now.
        run_ended(): nothing more comes of the run.
        measured(word): a `Round`, or the `Comparison` at the end.
        measurement_ended(reason): nothing more comes; the reason is empty unless it failed.
        broke(details): a mistake of ours, with its traceback.
    """

    scanned = Signal(int, int, object)
    planned = Signal(object)
    refused = Signal(object)
    arrived = Signal(object)
    recorded = Signal(int, str)
    not_begun = Signal(str)
    run_ended = Signal()
    measured = Signal(object)
    measurement_ended = Signal(str)
    broke = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = remember(_look)
        self._wanted_plan = 0
        self._crew: Crew | None = None
        self._crew_for: tuple[int, Site | None] | None = None  # what the crew was made for
        self._site: Site | None = None
        self._control: Control | None = None
        self._measuring: Control | None = None
        self.threads = Threads(self.broke.emit)
        self.keeper = Keeper(self.threads, self)
        self.archive = Archive(self.threads, self.keeper.journal, self)
        self.forecasts = Forecasts(self.threads, self)
        self.scalings = Scalings(self.threads, self)
        self.clusters = Clusters(self.threads, self)

    # Planning

    def plan_for(self, paths: Sequence[str], removed: frozenset[str], recipe: Recipe) -> None:
        """Plans anew; an older plan that is not ready yet is dropped."""
        self._wanted_plan += 1
        number = self._wanted_plan
        self.threads.spawn(lambda: self._plan(number, list(paths), removed, recipe))

    def forget_plan(self) -> None:
        """Drops the plan that is under way."""
        self._wanted_plan += 1

    def _plan(self, number: int, paths: list[str], removed: frozenset[str], recipe: Recipe) -> None:
        """Scans and plans, unless a newer plan is wanted meanwhile."""
        try:
            told = _Told(self.scanned.emit)
            seen = self._while_wanted(number, scan(paths, recipe.output, recipe.read), told)
            found = [item for item in seen if item.path not in removed]
            plan = make_plan(found, recipe, lambda source, also: self._look_while_wanted(number, source, also, told))
        except _Superseded:
            return
        except RecipeError as error:
            self._tell_if_wanted(number, self.refused, error)
        else:
            self._tell_if_wanted(number, self.planned, plan)

    def _while_wanted(self, number: int, items: Iterable[Source | Skip], told: "_Told") -> Iterator[Source | Skip]:
        for item in items:
            if number != self._wanted_plan:
                raise _Superseded
            told.found(item.path)
            yield item

    def _look_while_wanted(self, number: int, source: Source, also: tuple[str, ...], told: "_Told") -> Header | None:
        if number != self._wanted_plan:
            raise _Superseded
        told.read(source.path)
        return self._look(source, also)

    def _tell_if_wanted(self, number: int, signal: SignalInstance, value: object) -> None:
        if number == self._wanted_plan:
            signal.emit(value)

    # The crew

    def warm(self, workers: int) -> None:
        """Has a crew of so many workers ready; started in the background while the person chooses."""
        if self.running or (self._crew is not None and self._crew_for == (workers, self._site)):
            return
        if self._crew is not None:
            self.threads.spawn(self._crew.close)
        self._crew_for = workers, self._site
        if self._site is None:
            self._crew = make_crew(CrewKind.PROCESSES, workers)
            self._crew.warm()
        else:  # other computers hear of us when there is something to do
            self._crew = make_crew(CrewKind.CLUSTER, workers, self._site)

    def work_at(self, site: Site | None) -> None:
        """Has the next runs made on a cluster, or, without one, on this computer."""
        self._site = site

    def board(self) -> list[LaneNow | None]:
        """What each worker does at this moment."""
        return self._crew.board() if self._crew is not None else []

    def nodes(self) -> dict[str, list[int]]:
        """The lanes of each computer of a cluster; empty where photos are made on this one."""
        return nodes_of(self._crew)

    # The run

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._control is not None

    @property
    def measuring(self) -> bool:
        """Whether a measurement is under way, of crews or of numbers of workers."""
        return self._measuring is not None or self.scalings.busy

    def start(self, tasks: Sequence[Task], workers: int, begin: Begin) -> None:
        """Starts a run; its events come as `arrived`, and what `begin` gives takes them, too."""
        assert not self.running
        self.warm(workers)
        self._control = Control()
        crew, control = self._crew, self._control
        assert crew is not None
        self.threads.spawn(lambda: self._drive(tasks, crew, control, begin), self._on_driven)

    def _drive(self, tasks: Sequence[Task], crew: Crew, control: Control, begin: Begin) -> None:
        """Each event is in the journal before the window hears of it."""
        try:
            recorder = begin(crew.kind, crew.workers)
        except JournalError as error:
            self.not_begun.emit(words.told(error))
            return
        try:
            with recorder:
                for event in run(tasks, crew, control, slate=recorder.slate):
                    recorder.add(event)
                    self.arrived.emit(event)
        finally:
            self.recorded.emit(recorder.run, recorder.trouble)

    def _on_driven(self) -> None:
        self._control = None
        self.run_ended.emit()

    def pause(self) -> None:
        """Lets nothing new begin."""
        if self._control is not None:
            self._control.pause()

    def resume(self) -> None:
        """Goes on."""
        if self._control is not None:
            self._control.resume()

    def stop(self) -> None:
        """Ends the run as soon as possible."""
        if self._control is not None:
            self._control.stop()

    # The measurement

    def measure(self, tasks: Sequence[Task], workers: int) -> None:
        """Measures one core, threads and processes on a sample of the tasks."""
        assert not self.measuring
        self._measuring = Control()
        control = self._measuring

        reason = ""

        def measure() -> None:
            nonlocal reason
            sample = choose_sample(tasks)
            if not sample:
                reason = self.tr("none of these photos has to be resized")
                return
            try:
                for word in compare(sample, workers, control=control):
                    self.measured.emit(word)
            except LightworkError as error:
                reason = words.told(error)

        def end() -> None:
            self._measuring = None
            self.measurement_ended.emit(reason)

        self.threads.spawn(measure, end)

    def cancel_measurement(self) -> None:
        """Ends the measurement without a result."""
        if self._measuring is not None:
            self._measuring.stop()
        self.scalings.cancel()

    # The end

    def close(self) -> None:
        """Stops everything and waits for it: under a second, for nothing that was begun has to end."""
        self.forget_plan()
        self.stop()
        self.cancel_measurement()
        self.forecasts.close()
        self.clusters.forget()
        self.keeper.close()
        self.archive.close()
        self.threads.join()
        if self._crew is not None:
            self._crew.close()
            self._crew = None
