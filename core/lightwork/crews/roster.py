"""Roster: the workers of all nodes of a cluster under one numbering, and their time as ours.

Every machine has its own `perf_counter`. What a node says is moved to ours by the smallest difference that was seen
between its clock as it answered and ours as it was heard; that is wrong by the fastest answer's way, and no more.
"""

from collections.abc import Sequence

from lightwork.crews import LaneNow
from lightwork.events import Landed, Phase

Board = tuple[float, list[tuple[int, str | None, float] | None]]
"""A node's time, and what each of its lanes does: the task's index, its phase (None between two), since when."""


class Lanes:
    """Numbers for the workers of all nodes, and their time as ours. Only the collector thread asks."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, int], int] = {}
        self._behind: dict[str, float] = {}  # our clock less the node's
        self._until: dict[int, float] = {}  # when a lane was last busy

    def of(self, node: str, heard: float, now: float, landed: Sequence[Landed]) -> list[Landed]:
        """What a node has made, in our lanes and time.

        Args:
            node: its address.
            heard: our time as its answer came.
            now: its time as it answered.
            landed: in its lanes and time.
        """
        behind = self._behind[node] = min(heard - now, self._behind.get(node, heard - now))
        return [self._moved(node, behind, each) for each in sorted(landed, key=lambda each: each.ended)]

    def _moved(self, node: str, behind: float, landed: Landed) -> Landed:
        lane = self._numbers.setdefault((node, landed.lane), len(self._numbers))
        began = max(landed.began + behind, self._until.get(lane, 0.0))
        ended = self._until[lane] = max(began, landed.ended + behind)
        return Landed(landed.outcome, lane, began, ended)

    def doing(self, told: dict[str, Board]) -> list[LaneNow | None]:
        """What our lanes do, from what the nodes say; may be asked on any thread.

        Args:
            told: by each node's address its time and, for each of its lanes, (index, phase, since) or None.
        """
        found: list[LaneNow | None] = [None] * len(self._numbers)
        for node, (_, board) in told.items():
            for place, each in enumerate(board):
                lane = self._numbers.get((node, place))
                if each is not None and lane is not None and lane < len(found):
                    index, phase, since = each
                    found[lane] = LaneNow(index, Phase(phase) if phase else None, since + self._behind[node])
        return found

    def still(self, lane: int, now: LaneNow | None) -> LaneNow | None:
        """What a lane does, unless it has told meanwhile that it is done with it."""
        return now if now is not None and now.since >= self._until.get(lane, 0.0) else None

    def nodes(self) -> dict[str, list[int]]:
        """The lanes of each node."""
        found: dict[str, list[int]] = {}
        for (node, _), lane in tuple(self._numbers.items()):
            found.setdefault(node, []).append(lane)
        return found
