"""The speed-up: a real measurement of little, and what follows from rounds that are written down here."""

from pathlib import Path

import pytest

from helpers.albums import make_album, names, plan_of
from lightwork.crews import cores
from lightwork.drawing import Ink, Line
from lightwork.errors import RecipeError
from lightwork.events import Landed, Made, Result
from lightwork.lab.charts import english, speedup_chart, table
from lightwork.lab.compare import Round
from lightwork.lab.laboratory import Timed
from lightwork.lab.scaling import Scaling, default_workers, evaluate, scaling
from lightwork.run import Control


def timed(seconds: float, workers: int) -> Timed:
    """A round of twelve photos, in equal shares."""
    made = [Made(index, (8, 8), 1, (Result((4, 4), 1),), (0.0, 0.1, 0.1, 0.1, 0.0), 0.3) for index in range(12)]
    each = seconds * workers / 12
    spans = [(place // workers * each, place % workers) for place in range(12)]
    return Timed(seconds, [Landed(one, lane, at, at + each) for one, (at, lane) in zip(made, spans, strict=True)])


def rounds(**seconds: float) -> dict[tuple[str, int], list[Timed]]:
    """A warm-up and three rounds of each crew: `processes2=5.0`; some two percent apart."""
    found = {}
    for name, middle in seconds.items():
        crew, workers = name.rstrip("0123456789"), int(name[-1])
        found[crew, workers] = [timed(middle * part, workers) for part in (1.05, 1.0, 0.99, 1.01)]
    return found


def test_a_small_measurement_tells_every_point(tmp_path: Path) -> None:
    """Rounds as they come, the warm-up among them; then a point for each crew, and nothing is left on the disk."""
    plan = plan_of(make_album(tmp_path / "in", 6, (300, 200)), tmp_path / "out", "100")

    words = list(scaling(plan.tasks, [2, 1], repeat=2))

    *told, found = words
    assert isinstance(found, Scaling)
    assert [(point.crew, point.workers) for point in found.points] == [
        ("solo", 1), ("processes", 1), ("processes", 2), ("threads", 1), ("threads", 2),
    ]  # fmt: skip
    assert len(told) == told[-1].total == 15 if isinstance(told[-1], Round) else False
    assert all(len(point.rounds) == 2 and point.low <= point.median <= point.high for point in found.points)
    assert found.points[0].speedup == 1.0
    assert found.images == 6
    assert found.fit is None  # two rounds are not enough
    assert "not enough runs" in found.why_no_fit
    assert names(tmp_path) == [f"in/{number:03}.jpg" for number in range(6)]


def test_what_follows_from_rounds() -> None:
    """Speeds are told in times of one core; the law is fitted to the processes alone."""
    found = evaluate(rounds(solo1=10.0, processes1=10.5, processes2=5.5, processes3=5.6, threads2=8.0), (2, 2), 12)

    by = {(point.crew, point.workers): point for point in found.points}
    assert by["processes", 2].speedup == pytest.approx(10.0 / 5.5)
    assert by["processes", 2].efficiency == pytest.approx(10.0 / 5.5 / 2)
    assert by["processes", 1].speedup == pytest.approx(10.0 / 10.5)
    assert found.fit is not None
    assert found.fit.serial == pytest.approx(2 * 5.5 / 10.5 - 1, abs=0.02)
    assert found.knee == 2
    assert found.cores == (2, 2)


def test_what_is_asked_for_is_checked() -> None:
    """Before anything starts."""
    plan: list[object] = []
    for workers, repeat in (([], 3), ([0], 3), ([1], 0), ([1], 3)):
        with pytest.raises(RecipeError):
            list(scaling(plan, workers, repeat=repeat))  # type: ignore[arg-type]


def test_a_stop_ends_it_without_a_result(tmp_path: Path) -> None:
    """After the round that is under way was given up."""
    plan = plan_of(make_album(tmp_path / "in", 6, (300, 200)), tmp_path / "out", "100")
    control = Control()
    told = []
    for word in scaling(plan.tasks, [1, 2], repeat=5, control=control):
        told.append(word)
        control.stop()

    assert len(told) == 1


def test_the_usual_numbers_fit_the_machine() -> None:
    """Every doubling, all cores, and one more, to show what too many do."""
    numbers = default_workers()

    assert numbers[0] == 1
    assert cores() in numbers
    assert numbers[-1] == cores() + 1
    assert list(numbers) == sorted(set(numbers))


def test_the_chart_has_a_hot_place_and_a_row_for_each_point() -> None:
    """The points lie where their numbers say: more workers farther right, faster ones higher."""
    found = evaluate(rounds(solo1=10.0, processes1=10.5, processes2=5.5, processes3=5.6), (2, 2), 12)

    drawing = speedup_chart(found, english(found), 960, 540)
    rows = table(found)

    assert len(drawing.hot) == len(found.points) == len(rows) - 1
    one, two = drawing.hot[1], drawing.hot[2]
    assert two.x > one.x
    assert two.y < one.y
    assert "2 processes: 1.82 times faster than one core" in two.tip
    assert "knee is at 2" in drawing.description
    assert all(len(row) == len(rows[0]) for row in rows)


def test_the_law_is_drawn_as_far_as_there_are_cores() -> None:
    """Three workers on two cores are no case for Amdahl's law: its curve ends above the second."""
    found = evaluate(rounds(solo1=10.0, processes1=10.0, processes2=5.1, processes3=5.1), (2, 2), 12)

    drawing = speedup_chart(found, english(found), 960, 540)

    (curve,) = (shape for shape in drawing.shapes if isinstance(shape, Line) and len(shape.points) > 2)
    two = drawing.hot[2]
    assert curve.ink is Ink.FIT
    assert curve.points[-1][0] == pytest.approx(two.x + two.width / 2)
    assert len({y for _, y in curve.points}) == len(curve.points)  # nowhere cut flat
