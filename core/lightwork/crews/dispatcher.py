"""The dispatcher thread of the process crew: obeys commands, hears workers, cuts off what takes too long.

It owns the floor alone. Only this thread starts workers: the kernel's parent-death signal follows the *thread* that
started a process.
"""

import itertools
import threading
from collections import deque
from collections.abc import Callable, MutableSequence
from time import perf_counter, sleep

from lightwork.crews.floor import Floor
from lightwork.crews.grounds import Grounds
from lightwork.crews.job import Job, cancel
from lightwork.crews.listening import Listener
from lightwork.crews.seat import Seat
from lightwork.crews.slate import Slate
from lightwork.errors import CrewError
from lightwork.nursery import Context
from lightwork.plan import Task

GRACE = 0.2
"""Seconds that photos in hand get to land after `abandon`, before their workers are ended."""

MOST_AT_ONCE = 256
"""Messages that are taken before anything else is done."""


class Dispatcher:
    """Takes commands from any thread and carries them out on its own.

    Attributes:
        floor: what it works on; other threads only look.
    """

    def __init__(
        self,
        workers: int,
        board: MutableSequence[float],
        context: Context,
        target: Callable[..., None],
        patience: Callable[[Task], float],
    ) -> None:
        """Makes it; its thread starts with the first command.

        Args:
            workers: how many processes.
            board: the status board.
            context: starts them.
            target: what a worker runs.
            patience: seconds that a task may take.
        """
        self.floor = Floor(workers, board, patience)
        self._context = context
        self._target = target
        self._commands: deque[Callable[[], None]] = deque()
        self._ears, self._bell = context.Pipe(duplex=False)
        self._closing = False
        self._wanted = False  # whether workers are to be up at all
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()  # for handing commands in; the work itself needs none

    # What any thread may call

    def want(self) -> None:
        """Has the workers started."""
        self._order(self._want)

    def accept(self, jobs: list[Job]) -> None:
        """Takes a bundle."""
        self._order(lambda: self._accept(jobs))

    def enclose(self, grounds: Grounds, memory: int, slate: int | None) -> None:
        """Sets what the workers may touch and take from now on, and where they write what they have made."""
        ours = Slate(slate)
        self._order(lambda: self.floor.enclose(grounds, memory, ours))

    def abandon(self) -> None:
        """Gives up what is in flight."""
        self._order(self._tell_off)

    def close(self) -> None:
        """Cancels everything, ends the workers and waits for them."""
        thread = self._thread
        if thread is None:
            self._hang_up()
            return
        self._order(self._shut)
        thread.join()
        self._thread = None

    def _order(self, command: Callable[[], None]) -> None:
        """Has the thread run `command`, in the order of the calls."""
        with self._lock:
            if self._closing:
                raise CrewError("this crew is closed")
            self._commands.append(command)
            if len(self._commands) == 1:
                self._bell.send_bytes(b"!")
            if self._thread is None:
                self._thread = threading.Thread(target=self._dispatch, name="lightwork-dispatcher", daemon=True)
                self._thread.start()

    # The thread

    def _dispatch(self) -> None:
        floor, listener = self.floor, Listener()
        try:
            while not self._closing:
                self._man()
                floor.hand_out()
                if rest := floor.rest():
                    sleep(rest)
                for seat, words in self._said(listener):
                    floor.take(seat, words)
                if self._commands:  # last: a command may empty the pipes that were heard
                    self._obey()
                self._cut_off()
        finally:
            self._finish()

    def _said(self, listener: Listener) -> list[tuple[Seat, bytes | None]]:
        """Waits until there is something to read, and takes all that the workers have said.

        All before any of it is done, so that whoever is told of photos is woken once, and not for each of them.

        Returns:
            Messages in the order of their arrival. None is a worker's end, and the last of it.
        """
        said: list[tuple[Seat, bytes | None]] = []
        ends = [self._ears, *self.floor.pipes()]
        talking, heard = list(self.floor.seats), listener.wait(ends, self._until_deadline())
        while len(said) < MOST_AT_ONCE and (ready := [seat for seat in talking if seat.pipe in heard]):
            for seat in ready:
                words = seat.hear()
                said.append((seat, words))
                if words is None:
                    talking.remove(seat)
            heard = listener.wait(ends, 0)
        return said

    def _obey(self) -> None:
        with self._lock:
            self._ears.recv_bytes()
            commands = list(self._commands)
            self._commands.clear()
        for command in commands:
            command()

    def _want(self) -> None:
        self._wanted = True

    def _accept(self, jobs: list[Job]) -> None:
        self._wanted = True
        self.floor.accept(jobs)

    def _man(self) -> None:
        """Starts a worker in every empty seat."""
        if not self._wanted or self.floor.trouble:
            return
        for seat in self.floor.to_be_manned():
            try:
                seat.start(self._context, self._target, self.floor.board)
            except OSError as error:  # no memory or no process left for us
                seat.clear()
                self.floor.count_early_death(str(error))
                return

    def _until_deadline(self) -> float | None:
        """Seconds until something must be cut off; None while nothing is in hand."""
        times = [at for seat in self.floor.seats for at in (seat.deadline, seat.due) if at is not None]
        if self.floor.told_off_at is not None:
            times.append(self.floor.told_off_at + GRACE)
        return max(0.0, min(times) - perf_counter()) if times else None

    def _cut_off(self) -> None:
        """Ends the workers whose photo takes too long, and after `abandon` those who still have one."""
        now = perf_counter()
        if self.floor.told_off_at is not None:
            self._after_tell_off(now >= self.floor.told_off_at + GRACE)
        for seat in self.floor.seats:
            if seat.deadline is not None and seat.jobs and now >= seat.deadline:
                self.floor.cut_off(seat)
            if seat.due is not None and now >= seat.due:
                self.floor.end_slow_start(seat)

    def _tell_off(self) -> None:
        """Cancels what waits, and tells the workers (by the epoch on the board) to begin nothing more."""
        floor = self.floor
        floor.board[-1] += 1
        floor.told_off_at = perf_counter()
        for jobs in floor.queue:
            cancel(jobs)
        floor.queue.clear()
        for seat in floor.seats:
            floor.catch_up(seat)
            cancel(itertools.islice(seat.jobs, 1, None))  # the first may be in hand, and may still land

    def _after_tell_off(self, overdue: bool) -> None:
        """Lets the photos in hand land for a moment, then ends the workers that still have one."""
        for seat in self.floor.seats:
            if not seat.jobs:
                continue
            if not self.floor.holds(seat):
                self.floor.catch_up(seat)
                cancel(seat.jobs)
                seat.forget()  # the worker sees the epoch and drops the rest itself
            elif overdue:
                cancel(self.floor.end(seat))
        if not any(seat.jobs for seat in self.floor.seats):
            self.floor.told_off_at = None

    def _shut(self) -> None:
        self._closing = True

    def _finish(self) -> None:
        """The last act: no future stays open, no worker stays up, no unfinished file stays behind."""
        with self._lock:
            self._closing = True
            commands = list(self._commands)
        for command in commands:
            command()
        cancel(self.floor.all_jobs())
        for seat in self.floor.seats:
            seat.kill()
        for seat in self.floor.seats:
            seat.clear()
        self.floor.slate.close()
        self._hang_up()

    def _hang_up(self) -> None:
        with self._lock:
            self._closing = True
            self._ears.close()
            self._bell.close()
