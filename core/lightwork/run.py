"""Run: tasks + crew + control -> events, one after the other, on the thread that asks for them.

::

    whoever asks                 this generator                     the crew, on any thread
    for event in run(...)  ◄───  mailbox.get()  ◄─────────────────  Began, CrewChanged, landed futures
    control.pause(), .stop() ──► (a nudge in the same mailbox)
                                 submit, keeping `depth` bundles in flight per worker

There is one mailbox and one reader, so there is no lock and no callback into the caller. The tasks in flight are
bounded, so memory stays flat for a million photos, and a stop is prompt.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future
from queue import SimpleQueue
from time import perf_counter

from lightwork.crews import Crew
from lightwork.errors import CrewError
from lightwork.events import Began, CrewChanged, Ended, Event, Failed, FailureKind, Landed, Paused, Resumed, Started
from lightwork.plan import Task

BUNDLE_TASKS = 16
"""The most photos in one submission."""

BUNDLE_PIXELS = 2_000_000
"""Pixels of originals in one submission: some 50 ms of work, beside which its hand-over (0.1 ms) costs nothing."""

BYTES_PER_PIXEL = 0.25
"""Of a JPEG, for photos whose header could not be read."""

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
) -> Generator[Event, None, None]:
    """Makes every photo of a plan and says what happens.

    Args:
        tasks: of a plan, each with its own index.
        crew: does the work; stays open.
        control: to pause and stop.
        clock: seconds, on the crew's own scale.

    Yields:
        `Started` first and `Ended` last. Between them each task has exactly one `Landed`, or is counted in
        `Ended.left`.
    """
    driver = _Driver(tasks, crew, control or Control(), clock)
    try:
        yield from driver.drive()
    finally:
        if driver.in_flight:  # the caller has lost interest, or a bug came through
            crew.abandon()


class _Driver:
    """One run under way."""

    def __init__(self, tasks: Sequence[Task], crew: Crew, control: Control, clock: Callable[[], float]) -> None:
        self._tasks = tasks
        self._crew = crew
        self._control = control
        self._clock = clock
        self._mailbox: SimpleQueue[_Letter] = SimpleQueue()
        self._next = 0  # position of the first task that was not submitted
        self._flying: dict[Future[Landed], tuple[Task, int]] = {}  # future -> its task and bundle
        self._left_in: dict[int, int] = {}  # bundle -> photos that have not landed
        self._bundles = 0
        self._suspects: list[Task] = []
        self._retried: set[int] = set()
        self._landed = 0
        self._trouble = ""
        self._paused = False

    @property
    def in_flight(self) -> bool:
        """Whether photos are with the crew."""
        return bool(self._flying)

    def drive(self) -> Iterator[Event]:
        """All events of the run."""
        self._control.listen(self._mailbox.put)
        yield Started(len(self._tasks), self._crew.kind, self._crew.workers, self._clock())
        while not self._control.stopped and not self._trouble:
            yield from self._heed()
            if not self._paused:
                self._submit()
                if not self._flying:
                    break
            yield from self._open(self._mailbox.get())
        yield from self._end()
        yield Ended(len(self._tasks) - self._landed, self._clock(), self._trouble)

    def _heed(self) -> Iterator[Event]:
        """Says when the control has been changed."""
        if self._control.paused != self._paused:
            self._paused = self._control.paused
            yield Paused(self._clock()) if self._paused else Resumed(self._clock())

    def _submit(self) -> None:
        """Fills the crew up; at the very end come the suspects, one at a time and alone."""
        most = self._crew.depth * self._crew.workers
        while len(self._left_in) < most and self._next < len(self._tasks):
            self._send(self._bundle())
        if not self._flying and self._suspects:
            suspect = self._suspects.pop(0)
            self._retried.add(suspect.index)
            self._send([suspect])

    def _bundle(self) -> Sequence[Task]:
        """The next photos that travel together: one, or several small ones, fewer towards the end."""
        first, left = self._next, len(self._tasks) - self._next
        most = max(1, min(BUNDLE_TASKS, left // (2 * self._crew.workers))) if self._crew.bundles else 1
        last, pixels = first + 1, _pixels(self._tasks[first])
        while last - first < most:
            pixels += _pixels(self._tasks[last])
            if pixels > BUNDLE_PIXELS:
                break
            last += 1
        self._next = last
        return self._tasks[first:last]

    def _send(self, tasks: Sequence[Task]) -> None:
        self._bundles += 1
        self._left_in[self._bundles] = len(tasks)
        for task, future in zip(tasks, self._crew.submit(tasks, self._mailbox.put), strict=True):
            self._flying[future] = (task, self._bundles)
            future.add_done_callback(self._mailbox.put)

    def _open(self, letter: _Letter) -> Iterator[Event]:
        """What a letter says, as events."""
        if isinstance(letter, Future):
            yield from self._take(letter)
        elif not isinstance(letter, _Nudge):
            yield letter

    def _take(self, future: Future[Landed]) -> Iterator[Event]:
        """What a future that has ended means: a photo landed, is tried again later, or was never begun."""
        task, bundle = self._flying.pop(future)
        self._left_in[bundle] -= 1
        if not self._left_in[bundle]:
            del self._left_in[bundle]
        if future.cancelled():
            return
        error = future.exception()
        if isinstance(error, CrewError):
            self._trouble = str(error)
        elif error is not None:
            raise error
        elif self._deserves_retry(task, future.result()):
            self._suspects.append(task)
        else:
            self._landed += 1
            yield future.result()

    def _deserves_retry(self, task: Task, landed: Landed) -> bool:
        outcome = landed.outcome
        return isinstance(outcome, Failed) and outcome.kind in RETRIED and task.index not in self._retried

    def _end(self) -> Iterator[Event]:
        """After a stop: what still lands is told, the rest is left."""
        if self._flying:
            self._crew.abandon()
        while self._flying:
            yield from self._open(self._mailbox.get())


def _pixels(task: Task) -> float:
    if task.before is not None:
        return task.before[0] * task.before[1]
    return task.source.bytes / BYTES_PER_PIXEL
