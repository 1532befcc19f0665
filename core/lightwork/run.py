"""Run: tasks + crew + control -> events, one after the other, on the thread that asks for them.

::

    whoever asks                 this generator                     the crew, on any thread
    for event in run(...)  ◄───  mailbox.get()  ◄─────────────────  Began, CrewChanged, landed futures
    control.pause(), .stop() ──► (a nudge in the same mailbox)
                                 submit, keeping `depth` bundles in flight per worker

There is one mailbox and one reader, so there is no lock and no callback into the caller. The tasks in flight are
bounded, so memory stays flat for a million photos, and a stop is prompt.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from time import perf_counter

from lightwork.crews import Crew, CrewKind
from lightwork.crews.budget import free_memory
from lightwork.errors import CrewError, CrewLostError
from lightwork.events import (
    Began,
    CrewChanged,
    Ended,
    Event,
    Failed,
    FailureKind,
    Held,
    Hold,
    Landed,
    Paused,
    Resumed,
    Started,
    Trouble,
)
from lightwork.outage import Watchman
from lightwork.outbox import Outbox
from lightwork.plan import Task
from lightwork.readers import Readers
from lightwork.replacing import give_up, settled

RETRIED = frozenset({FailureKind.WORKER_DIED, FailureKind.OUT_OF_MEMORY})
"""Failures that may be another photo's fault: tried once more at the end, alone."""


class _Nudge:
    """Wakes the run to look at its control."""


_Letter = Began | CrewChanged | Future[Landed] | _Nudge


class Control:
    """Pauses and stops a run; may be called from any thread, before and during the run."""

    def __init__(self) -> None:
        self._paused = False
        self._stopped = False
        self._wake: Callable[[_Nudge], object] | None = None

    @property
    def paused(self) -> bool:
        """Whether the run is held."""
        return self._paused

    @property
    def stopped(self) -> bool:
        """Whether the run was told to end; there is no way back."""
        return self._stopped

    def pause(self) -> None:
        """Lets nothing new begin; what has begun ends."""
        self._paused = True
        self._nudge()

    def resume(self) -> None:
        """Goes on after `pause`."""
        self._paused = False
        self._nudge()

    def stop(self) -> None:
        """Ends the run as soon as the crew can: under half a second with worker processes."""
        self._stopped = True
        self._nudge()

    def listen(self, wake: Callable[[_Nudge], object]) -> None:
        """Has `wake` called at every change; the run does this."""
        self._wake = wake

    def _nudge(self) -> None:
        if self._wake is not None:
            self._wake(_Nudge())


def run(
    tasks: Sequence[Task],
    crew: Crew,
    control: Control | None = None,
    *,
    clock: Callable[[], float] = perf_counter,
    memory: int | None = None,
    slate: int | None = None,
) -> Generator[Event, None, None]:
    """Makes every photo of a plan and says what happens.

    Args:
        tasks: of a plan, each with its own index.
        crew: does the work; stays open.
        control: to pause and stop.
        clock: seconds, on the crew's own scale.
        memory: bytes that the photos in flight may take together; by default what is free now. On other machines it
            is theirs that counts, and they count it.
        slate: file descriptor to which workers write what they have made, see `lightwork.journal.Recorder.slate`.

    Yields:
        `Started` first and `Ended` last. Between them each task has exactly one `Landed`, or is counted in
        `Ended.left`.
    """
    if crew.kind is CrewKind.CLUSTER:
        memory = 0
    memory = free_memory() if memory is None else memory
    driver = _Driver(tasks, crew, control or Control(), clock, memory, slate)
    try:
        yield from driver.drive()
    finally:
        if driver.in_flight:  # the caller has lost interest, or a bug came through
            crew.abandon()
            driver.forget()


class _Driver:
    """One run under way."""

    def __init__(
        self,
        tasks: Sequence[Task],
        crew: Crew,
        control: Control,
        clock: Callable[[], float],
        memory: int,
        slate: int | None,
    ) -> None:
        self._tasks = tasks
        self._crew = crew
        self._control = control
        self._clock = clock
        self._mailbox: SimpleQueue[_Letter] = SimpleQueue()
        self._memory = memory
        self._slate = slate
        self._flying: dict[Future[Landed], tuple[Task, int]] = {}  # future -> its task and bundle
        self._suspects: list[Task] = []
        self._retried: set[int] = set()
        self._landed = 0
        self._trouble = ""
        self._paused = False
        self._held: Hold | None = None
        self._watchman = Watchman(tasks)
        self._outage: Trouble | None = None

    @property
    def in_flight(self) -> bool:
        """Whether photos are with the crew."""
        return bool(self._flying)

    def drive(self) -> Iterator[Event]:
        """All events of the run."""
        self._control.listen(self._mailbox.put)
        if not self._control.stopped:
            self._prepare()
            self._watchman.begin()
        # Not before: a crew of other machines has counted its workers only now.
        self._readers = Readers(self._crew.workers)
        self._outbox = Outbox(self._tasks, self._crew.workers, self._memory, bundles=self._crew.bundles)
        yield Started(len(self._tasks), self._crew.kind, self._crew.workers, self._clock())
        while not self._control.stopped and not self._trouble:
            yield from self._heed()
            if not self._paused:
                self._submit()
                if not self._flying:
                    break
                hold = self._why_held()
                if hold is not self._held:
                    self._held = hold
                    yield Held(hold, self._clock())
            yield from self._open(self._letters())
        yield from self._end()
        yield Ended(len(self._tasks) - self._landed, self._clock(), self._trouble)

    def _heed(self) -> Iterator[Event]:
        """Says when the control has been changed."""
        if self._control.paused == self._paused:
            return
        if not self._paused:
            self._paused = True
            yield Paused(self._clock(), self._outage)
            return
        if self._outage is not None and self._flying:
            return  # what these met is known only when they have landed: it must not be taken for what comes after
        yield Resumed(self._clock())
        self._outage = self._watchman.still()
        if self._outage is not None:
            self._control.pause()
            yield Paused(self._clock(), self._outage)
            return
        lost = self._prepare()  # a folder may have been taken away and come back as another
        if lost is not None:
            self._outage = lost
            self._control.pause()
            yield Paused(self._clock(), lost)
            return
        self._paused = False

    def _prepare(self) -> Trouble | None:
        """Tells the crew what it will be about; gives what is wrong if it may be right later."""
        try:
            self._crew.prepare(self._tasks, self._memory, self._slate)
        except CrewLostError as error:
            if self._landed or self._paused:
                return _lost(error)
            self._trouble = str(error)
        except CrewError as error:
            self._trouble = str(error)
        return None

    def _submit(self) -> None:
        """Fills the crew up; at the very end come the suspects, one at a time and alone."""
        most = self._readers.bundles(self._crew.depth)
        while self._outbox.flying < most and (tasks := self._outbox.take()):
            self._send(tasks)
        if not self._flying and self._suspects:
            suspect = self._suspects.pop(0)
            self._retried.add(suspect.index)
            self._send([suspect])

    def _why_held(self) -> Hold | None:
        """Why the crew has not been given more."""
        if self._outbox.empty:
            return Hold.NOTHING_LEFT
        if self._outbox.flying < self._readers.bundles(self._crew.depth):
            return Hold.MEMORY
        return Hold.READERS if self._readers.fed < self._crew.workers else None

    def _send(self, tasks: Sequence[Task]) -> None:
        bundle = self._outbox.sent(tasks)
        for task, future in zip(tasks, self._crew.submit(tasks, self._mailbox.put), strict=True):
            self._flying[future] = (task, bundle)
            future.add_done_callback(self._mailbox.put)

    def _letters(self) -> list[_Letter]:
        """Waits for a letter, and takes all that there are: what is done once for them need not be done for each."""
        letters = [self._mailbox.get()]
        while not self._mailbox.empty():  # nobody else takes any
            letters.append(self._mailbox.get())
        self._watchman.look()
        return letters

    def _open(self, letters: Iterable[_Letter]) -> Iterator[Event]:
        """What letters say, as events."""
        for letter in letters:
            if isinstance(letter, Future):
                yield from self._take(letter)
            elif not isinstance(letter, _Nudge):
                yield letter

    def _take(self, future: Future[Landed]) -> Iterator[Event]:
        """What a future that has ended means: a photo landed, is tried again later, or was never begun."""
        task, bundle = self._flying.pop(future)
        self._outbox.landed(bundle)
        if future.cancelled():
            return
        error = future.exception()
        if isinstance(error, CrewLostError):
            self._hold(task, _lost(error))
        elif isinstance(error, CrewError):
            self._trouble = str(error)
        elif error is not None:
            raise error
        elif self._deserves_retry(task, future.result()):
            self._suspects.append(task)
        else:
            yield from self._land(task, settled(task, future.result()))

    def _land(self, task: Task, landed: Landed) -> Iterator[Event]:
        """A photo has come to its end, unless the output folder is in trouble: then it is made when that is over."""
        trouble = self._watchman.suspect(landed.outcome, self._outage)
        if trouble is None:
            self._landed += 1
            if self._crew.kind is not CrewKind.CLUSTER:  # many machines are not in each other's way at one disk
                self._readers.heard(landed)
            yield landed
            return
        self._hold(task, trouble)

    def _hold(self, task: Task, trouble: Trouble) -> None:
        """Has the run pause; the photo is made when it goes on."""
        self._outage = trouble
        self._outbox.again(task)
        if not self._paused:
            self._control.pause()

    def _deserves_retry(self, task: Task, landed: Landed) -> bool:
        outcome = landed.outcome
        return isinstance(outcome, Failed) and outcome.kind in RETRIED and task.index not in self._retried

    def forget(self) -> None:
        """Has what is in flight leave nothing behind that waits for us."""
        for future, (task, _) in self._flying.items():
            future.add_done_callback(partial(_give_up, task))

    def _end(self) -> Iterator[Event]:
        """After a stop: what still lands is told, the rest is left."""
        if self._flying:
            self._crew.abandon()
        while self._flying:
            yield from self._open(self._letters())


def _lost(error: CrewLostError) -> Trouble:
    return Trouble(FailureKind.CREW_LOST, "", str(error))


def _give_up(task: Task, _: Future[Landed]) -> None:
    give_up([task])
