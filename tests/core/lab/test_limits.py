"""How many workers are worth it, and what limits, from figures that are written down here."""

from dataclasses import dataclass

import pytest

from lightwork.lab.amdahl import Fit
from lightwork.lab.limits import Limit, Seen, knee, limits

Ranges = dict[int, tuple[float, float, float]]


def sharp(*pairs: tuple[int, float]) -> Ranges:
    """Medians with a spread of two percent."""
    return {number: (seconds * 0.99, seconds, seconds * 1.01) for number, seconds in pairs}


def test_the_law_is_asked_as_far_as_it_goes() -> None:
    """With a tenth that cannot be shared, the step from 8 to 9 workers adds 6.3 %, and that from 9 to 10 5.5 %."""
    law = Fit(serial=0.1, residual=0.0)
    first = next(n for n in range(1, 100) if law.predicted(n + 1) / law.predicted(n) < 1.05)

    assert knee(sharp((1, 10.0), (16, 10.0 / law.predicted(16))), law, fitted=16, cores=16) == first


@pytest.mark.parametrize(
    ("ranges", "cores", "found"),
    [
        (sharp((1, 10.0), (2, 5.2), (3, 5.15)), 2, 2),  # two cores: a third worker adds nothing
        (sharp((1, 10.0), (2, 9.9)), 2, 1),
        (sharp((1, 10.0), (2, 5.0)), 2, 2),  # nothing beyond was measured, and there are no more cores
        (sharp((1, 10.0), (2, 5.0)), 8, None),  # it lies beyond what was measured
        ({1: (8.0, 10.0, 12.0), 2: (6.0, 8.0, 11.0)}, 2, 1),  # the rounds overlap: no gain to be seen
    ],
)
def test_without_the_law_the_medians_say_it(ranges: Ranges, cores: int, found: int | None) -> None:
    """A gain counts only if every round of the one was faster than every round of the other."""
    assert knee(ranges, None, fitted=cores, cores=cores) == found


@dataclass
class Run:
    """What is usual: 10 seconds of work, nothing in the way."""

    workers: int
    seconds: float
    cpu: float = 10.0
    read: float = 0.1
    between: float = 0.0
    start_up: float = 0.0

    def seen(self) -> Seen:
        """As the laboratory tells it."""
        return Seen(self.workers, self.seconds, self.cpu, self.read, 10.0, self.between, self.start_up)


@pytest.mark.parametrize(
    ("runs", "there", "found"),
    [
        ([Run(1, 10), Run(2, 5)], (2, 2), (Limit.NONE,)),
        ([Run(1, 10), Run(2, 5), Run(3, 5)], (2, 2), (Limit.CORES,)),
        ([Run(1, 10), Run(2, 8, cpu=14)], (1, 2), (Limit.SMT,)),
        ([Run(1, 10), Run(2, 7, cpu=14)], (2, 2), (Limit.MEMORY_BANDWIDTH,)),
        ([Run(1, 10), Run(2, 8, read=3)], (2, 2), (Limit.DISK,)),
        ([Run(1, 10), Run(2, 6, between=2)], (2, 2), (Limit.HAND_OVER,)),
        ([Run(1, 10), Run(2, 5, start_up=1)], (2, 2), (Limit.START_UP,)),
        ([Run(1, 10), Run(2, 8, read=3, between=2)], (2, 2), (Limit.DISK, Limit.HAND_OVER)),
    ],
)
def test_each_limit_is_seen(runs: list[Run], there: tuple[int, int], found: tuple[Limit, ...]) -> None:
    """By comparing the fewest workers with the most that have a core each."""
    assert limits([run.seen() for run in runs], there) == found
