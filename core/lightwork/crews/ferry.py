"""Ferry: brings photos from stores to a crew, and results from it to stores. To the run it is that crew.

::

    submit ──► fetchers: original ──► scratch/in ──► the crew, in its sandbox ──► scratch/out ──► stowers: final key
               a few at a time,       at most `ROOM` bytes                                        whole or not at all,
               ahead of the workers                                                               never over another

A photo that cannot be fetched or stored fails alone. Originals in stores are only read.
"""

import contextlib
import os
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from itertools import count
from time import perf_counter
from typing import Self

import msgspec

from lightwork import scratch
from lightwork.crews import Crew, CrewKind, LaneNow, Tell
from lightwork.crews.cargo import Cargo, as_seen, here
from lightwork.crews.stowing import stow
from lightwork.errors import CrewLostError
from lightwork.events import NO_TIME, Failed, FailureKind, Landed, Phase
from lightwork.plan import Task
from lightwork.stores import Porters, Room, Stores
from lightwork.where import is_url

FETCHERS = STOWERS = 8
"""Transfers at a time, each way."""

ROOM = 512 << 20
"""Bytes of originals that lie in the scratch folder at most; a larger one lies there alone."""

GRACE = 2.0
"""Seconds that what is being stored gets at a stop."""

MOST_LOST = 16
"""Photos fail one by one for want of their store; when so many have in a row, the run pauses instead."""

_KINDS: tuple[tuple[type[OSError], FailureKind], ...] = (
    (FileNotFoundError, FailureKind.NOT_FOUND),
    (PermissionError, FailureKind.NOT_ALLOWED),
    (FileExistsError, FailureKind.TARGET_EXISTS),
)


class Ferry:
    """A crew around a crew, which stays open when this is closed.

    The folder for what is on its way is scratch: it is swept when the program that made it is dead.
    """

    def __init__(self, crew: Crew, stores: Stores, room: int = ROOM) -> None:
        """Makes the scratch folder.

        Args:
            crew: does the work, on this computer.
            stores: where photos come from and go to.
            room: bytes of originals in the scratch folder.

        Raises:
            OSError: it cannot be made.
        """
        self.kind: CrewKind = crew.kind
        self.workers = crew.workers
        self.depth = crew.depth + -(-(FETCHERS + STOWERS) // crew.workers)
        self.bundles = False  # each goes on as soon as it is here
        self._crew = crew
        self._stores = stores
        self._closing = contextlib.ExitStack()
        top = self._closing.enter_context(scratch.folder("stores"))
        self._in, self._out = os.path.join(top, "in"), os.path.join(top, "out")
        for folder in (self._in, self._out):
            os.mkdir(folder)
        self._room = Room(room)
        self._numbers = count()
        self._handing = threading.RLock()  # whoever hands over to the crew, or gives up
        self._stored_one = threading.Condition(self._handing)
        self._stowing: set[Cargo] = set()
        self._given_up = False
        self._lost = 0  # transfers in a row that the network or the store has kept from happening
        self._flying: set[Cargo] = set()
        self._fetchers = Porters(FETCHERS, "lightwork-fetch")
        self._stowers = Porters(STOWERS, "lightwork-stow")

    def warm(self) -> None:
        """Starts the workers without waiting for them."""
        self._crew.warm()

    def prepare(self, tasks: Sequence[Task], memory: int, slate: int | None = None) -> None:
        """Tells the crew of the scratch folder. Workers write no slate: what they have made is not in the store yet."""
        del slate
        self._crew.prepare(as_seen(tasks, self._in, self._out), memory, None)

    def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
        """Takes photos, and has each fetched, made and stored."""
        cargoes = [Cargo(task, here(task, self._in, self._out, str(next(self._numbers))), tell) for task in tasks]
        with self._handing:
            self._flying.update(cargoes)
        for cargo in cargoes:
            self._fetchers.send(lambda cargo=cargo: self._fetch(cargo))  # type: ignore[misc]  # the default is bound
        return [cargo.future for cargo in cargoes]

    def board(self) -> list[LaneNow | None]:
        """What each lane does now."""
        return self._crew.board()

    def abandon(self) -> None:
        """Gives up all but what is being stored at this moment; that gets `GRACE` seconds.

        What arrives later all the same is found when the photo is made again: the very same bytes are the work done.
        """
        with self._handing:
            self._given_up = True
            for cargo in self._flying - self._stowing:
                cargo.future.cancel()
            self._crew.abandon()
            self._stored_one.wait_for(lambda: not self._stowing, GRACE)
            for cargo in self._flying:
                cargo.future.cancel()

    def close(self) -> None:
        """Waits a moment for transfers, and removes the scratch folder."""
        self._room.close()
        patience = 0.0 if self._given_up else GRACE
        self._fetchers.close(patience)
        self._stowers.close(patience)
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # On the porters' threads

    def _fetch(self, cargo: Cargo) -> None:
        """Brings the original here and hands it to the crew."""
        source = cargo.task.source
        if cargo.future.cancelled() or not self._take_room(cargo):
            self._forget(cargo)
            return
        began = perf_counter()
        if is_url(source.path):
            try:
                self._bring(source.path, cargo.local.source.path, source.bytes)
            except OSError as error:
                self._fail(cargo, error, Phase.READ, began)
                return
        with self._handing:
            if cargo.future.cancelled():
                self._forget(cargo)
                return
            (made,) = self._crew.submit([cargo.local], cargo.tell)
        made.add_done_callback(lambda made: self._stowers.send(lambda: self._stow(cargo, made, began)))

    def _bring(self, url: str, path: str, listed: int) -> None:
        """Fetches an object; one that is shorter than the store says was cut off on its way.

        Raises:
            OSError: it cannot be fetched.
        """
        store = self._stores.of(url)
        store.fetch(url, path)
        size = os.stat(path).st_size
        if size != listed and size != store.info(url).bytes:
            raise OSError("it came incomplete")

    def _stow(self, cargo: Cargo, made: Future[Landed], began: float) -> None:
        """Takes what became of a photo, and its results to the store."""
        if made.cancelled():
            cargo.future.cancel()
        elif (error := made.exception()) is not None:
            if cargo.hold():
                cargo.future.set_exception(error)
        elif self._may_stow(cargo):
            landed = made.result()
            try:
                outcome = stow(cargo, landed.outcome, self._stores)
            except OSError as trouble:
                self._fail(cargo, trouble, Phase.WRITE, began, landed)
                return
            self._lost = 0
            cargo.land(msgspec.structs.replace(landed, outcome=outcome))
        self._forget(cargo)

    def _may_stow(self, cargo: Cargo) -> bool:
        """Whether a result is still wanted; a stop waits for it then."""
        with self._handing:
            if cargo.future.cancelled():
                return False
            self._stowing.add(cargo)
            return True

    def _fail(self, cargo: Cargo, error: OSError, phase: Phase, began: float, landed: Landed | None = None) -> None:
        usual = FailureKind.CANNOT_READ if phase is Phase.READ else FailureKind.CANNOT_WRITE
        kind = next((kind for known, kind in _KINDS if isinstance(error, known)), usual)
        phases, cpu = (landed.outcome.phases, landed.outcome.cpu) if landed else (NO_TIME, 0.0)
        if kind is usual and self._is_lost():
            self._hold_run(cargo, error)
            return
        failed = Failed(cargo.task.index, kind, _told(error), phases, cpu)
        lane, since = (landed.lane, landed.began) if landed else (0, began)
        cargo.land(Landed(failed, lane, since, landed.ended if landed else perf_counter()))
        self._forget(cargo)

    def _is_lost(self) -> bool:
        """Whether that was one more of many failures in a row: then the store is the trouble, and no photo."""
        with self._handing:
            self._lost += 1
            return self._lost > MOST_LOST

    def _hold_run(self, cargo: Cargo, error: OSError) -> None:
        """Has the run pause, and the photo made again when it goes on."""
        if cargo.hold():
            cargo.future.set_exception(CrewLostError("the store cannot be reached ({why})", why=_told(error)))
        self._forget(cargo)

    def _forget(self, cargo: Cargo) -> None:
        """Removes what lies here of a photo, and makes room for others."""
        with self._handing:
            self._flying.discard(cargo)
            self._stowing.discard(cargo)
            self._stored_one.notify_all()
        for path in cargo.scratch:
            with contextlib.suppress(OSError):
                os.unlink(path)
        self._room.give_back(cargo.room)
        cargo.room = 0

    def _take_room(self, cargo: Cargo) -> bool:
        count = cargo.task.source.bytes if is_url(cargo.task.source.path) else 0
        if not self._room.take(count):
            cargo.future.cancel()
            return False
        cargo.room = count
        return True


def _told(error: OSError) -> str:
    return (error.strerror or str(error) or type(error).__name__).encode("utf-8", "backslashreplace").decode()
