"""Results of measurements that nobody has made."""

from lightwork.lab.amdahl import TOO_FEW_RUNS, Fit
from lightwork.lab.scaling import Limit, Point, Scaling


def scaling_of(
    faster: dict[int, float],
    *,
    knee: int | None,
    serial: float | None,
    images: int = 40,
    limits: tuple[Limit, ...] = (Limit.CORES,),
) -> Scaling:
    """One core, and processes that are so many times faster: three rounds each, 4 % between them."""
    points = [_point("solo", 1, 1.0), *(_point("processes", workers, times) for workers, times in faster.items())]
    return Scaling(
        points=tuple(points),
        fit=Fit(serial, 0.01, 0.004) if serial is not None else None,
        why_no_fit=TOO_FEW_RUNS if serial is None else "",
        knee=knee,
        limits=limits,
        images=images,
        cores=(4, 8),
        method="as nobody has measured it",
    )


def _point(crew: str, workers: int, faster: float) -> Point:
    middle = 10.0 / faster
    return Point(
        crew=crew,
        workers=workers,
        rounds=(middle, 0.98 * middle, 1.02 * middle),
        median=middle,
        low=0.98 * middle,
        high=1.02 * middle,
        speedup=faster,
        efficiency=faster / workers,
        cpu=9.8,
    )
