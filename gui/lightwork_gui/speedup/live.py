"""The rounds that have ended so far, as a result that is not whole yet: points without a fit."""

from lightwork.crews import CrewKind
from lightwork.lab.compare import Round
from lightwork.lab.scaling import Point, Scaling, usable_cores


class Live:
    """Gathers rounds; the warm-up does not count."""

    def __init__(self, images: int) -> None:
        """Starts with none.

        Args:
            images: photos that each round makes.
        """
        self._images = images
        self._rounds: dict[tuple[str, int], list[float]] = {}

    def add(self, turn: Round) -> None:
        """Takes one more."""
        if turn.repeat:
            self._rounds.setdefault((turn.crew, turn.workers), []).append(turn.seconds)

    def scaling(self) -> Scaling | None:
        """What is known; None until one core has made the sample, which all others are compared with."""
        from statistics import median  # noqa: PLC0415 - not when the window starts

        alone = self._rounds.get((CrewKind.SOLO, 1))
        if alone is None:
            return None
        points = tuple(
            _point(crew, workers, seconds, median(alone)) for (crew, workers), seconds in sorted(self._rounds.items())
        )
        return Scaling(
            points=points,
            fit=None,
            why_no_fit="",
            knee=None,
            limits=(),
            images=self._images,
            cores=usable_cores(),
            method="",
        )


def _point(crew: str, workers: int, rounds: list[float], alone: float) -> Point:
    from statistics import median  # noqa: PLC0415 - not when the window starts

    middle = median(rounds)
    faster = alone / middle
    return Point(
        crew=crew,
        workers=workers,
        rounds=tuple(rounds),
        median=middle,
        low=min(rounds),
        high=max(rounds),
        speedup=faster,
        efficiency=faster / workers,
        cpu=0.0,
    )
