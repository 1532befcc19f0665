"""Readers: how many workers are fed, when reading is what they wait for.

A share on a network, or a disk whose head has to move, gives no more to many readers than to a few; they only stand in
each other's way, and in everybody else's. But where each file is waited for (a far server), many readers are right.
What it is can only be tried: where reading is most of the time fewer are fed, and if as much is read it stays so.
"""

from lightwork.events import Failed, Landed

MOSTLY = 0.8
"""Reading is what workers wait for from this share of their time on."""

AS_MUCH = 0.9
"""Of the bytes a second before: less means that fewer readers were too few."""

PHOTOS = 8
"""Photos for each worker that is fed, before anything is concluded."""

PATIENCE = 16
"""So many conclusions later it is tried again, after fewer were too few."""


class Readers:
    """Follows what lands, and says how many workers to feed.

    Attributes:
        fed: how many.
    """

    def __init__(self, workers: int) -> None:
        """Begins with all of them."""
        self.fed = workers
        self._workers = workers
        self._since: float | None = None
        self._before = 0.0  # bytes a second with more readers; 0 when nothing is being tried
        self._rest = 0  # conclusions until the next try
        self._forget()

    def bundles(self, depth: int) -> int:
        """Submissions that are worth having in flight: with fewer readers one each, or the others would be fed, too."""
        return depth * self._workers if self.fed == self._workers else self.fed

    def heard(self, landed: Landed) -> None:
        """Counts a photo that landed, and concludes something when there are enough."""
        if self._since is None:
            self._since = landed.began
        outcome = landed.outcome
        self._count += 1
        self._reading += outcome.phases[0]
        self._working += sum(outcome.phases)
        self._bytes += 0 if isinstance(outcome, Failed) else outcome.bytes_in
        if self._count >= PHOTOS * self.fed:
            self._conclude(landed.ended)

    def _conclude(self, now: float) -> None:
        assert self._since is not None
        rate = self._bytes / max(now - self._since, 1e-9)
        mostly_reading = self._reading > MOSTLY * self._working
        self._rest = max(0, self._rest - 1)
        if self._before and rate < AS_MUCH * self._before:
            self._feed(min(self._workers, 2 * self.fed), rest=PATIENCE)
        elif not mostly_reading:
            self._feed(self._workers)
        elif self.fed > 1 and not self._rest:
            self._before = rate
            self.fed = (self.fed + 1) // 2
        else:
            self._before = 0.0
        self._since = now
        self._forget()

    def _feed(self, workers: int, rest: int = 0) -> None:
        self.fed = workers
        self._before = 0.0
        self._rest = rest or self._rest

    def _forget(self) -> None:
        self._count = 0
        self._reading = self._working = 0.0
        self._bytes = 0
