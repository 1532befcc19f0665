from pathlib import Path

import psutil
import pytest

from helpers.albums import make_album, names, plan_of
from helpers.crews import task
from lightwork import Control, CrewError, RecipeError, choose_sample, compare
from lightwork.lab.compare import Comparison, Round


def test_the_comparison_times_every_crew_on_the_same_photos(tmp_path: Path) -> None:
    """Solo, threads, processes and stock take turns, warm-up first; the result names crews, rounds and method."""
    plan = plan_of(make_album(tmp_path / "in", 6), tmp_path / "out")

    words = list(compare(plan.tasks, 2, repeat=2, with_stock=True))

    *rounds, result = words
    assert isinstance(result, Comparison)
    order = ["solo", "threads", "processes", "stock"]
    assert [(word.repeat, word.crew) for word in rounds if isinstance(word, Round)] == [
        (turn, crew) for turn in range(3) for crew in order
    ]
    assert [(timing.crew, timing.workers, timing.images) for timing in result.timings] == [
        ("solo", 1, 6), ("threads", 2, 6), ("processes", 2, 6), ("stock", 2, 6),
    ]  # fmt: skip
    assert "6 photos" in result.method
    assert "2 times" in result.method


def test_the_figures_follow_from_the_rounds(tmp_path: Path) -> None:
    """Best, median, spread and speed-up are those of the rounds that were told."""
    plan = plan_of(make_album(tmp_path / "in", 4), tmp_path / "out")

    *rounds, result = compare(plan.tasks, 2, repeat=3)

    assert isinstance(result, Comparison)
    medians = {}
    for timing in result.timings:
        told = sorted(
            word.seconds for word in rounds if isinstance(word, Round) and word.crew == timing.crew and word.repeat
        )
        assert sorted(timing.rounds) == told
        assert (timing.seconds, timing.median) == (told[0], told[1])
        assert timing.spread == pytest.approx((told[2] - told[0]) / told[1])
        medians[timing.crew] = told[1]
    assert result.speedup == pytest.approx(medians["solo"] / medians["processes"])


def test_nothing_is_left_of_a_measurement(tmp_path: Path) -> None:
    """Targets are not written, the scratch folder is gone, and no process is left."""
    plan = plan_of(make_album(tmp_path / "in", 4), tmp_path / "out")
    before = set(psutil.Process().children(recursive=True))

    list(compare(plan.tasks, 2, repeat=1))

    assert not (tmp_path / "out").exists()
    assert names(tmp_path / "in") == ["000.jpg", "001.jpg", "002.jpg", "003.jpg"]
    new = set(psutil.Process().children(recursive=True)) - before
    assert not [child for child in new if "resource_tracker" not in " ".join(child.cmdline())]


def test_a_stop_ends_the_measurement_without_a_result(tmp_path: Path) -> None:
    """After the stop there are no more rounds and no figures."""
    plan = plan_of(make_album(tmp_path / "in", 4), tmp_path / "out")
    control = Control()
    words = []

    for word in compare(plan.tasks, 2, repeat=50, control=control):
        words.append(word)
        control.stop()

    assert not any(isinstance(word, Comparison) for word in words)
    assert len(words) == 1


def test_photos_that_fail_are_not_timed(tmp_path: Path) -> None:
    """A broken photo in the sample would make its crew look fast: it is left out of all rounds that count."""
    album = make_album(tmp_path / "in", 4)
    plan = plan_of(album, tmp_path / "out")
    (album / "002.jpg").write_bytes(b"broken since")

    *_, result = compare(plan.tasks, 2, repeat=1)

    assert isinstance(result, Comparison)
    assert {timing.images for timing in result.timings} == {3}


def test_a_sample_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    """With no photo to measure there is a sentence and no figure."""
    album = make_album(tmp_path / "in", 1)
    plan = plan_of(album, tmp_path / "out")
    (album / "000.jpg").write_bytes(b"broken since")

    with pytest.raises(CrewError, match="nothing to measure"):
        list(compare(plan.tasks, 1, repeat=1))


@pytest.mark.parametrize(("count", "repeat"), [(0, 3), (1, 0), (1, 1000)])
def test_nonsense_is_refused(count: int, repeat: int) -> None:
    """No photos, no rounds and too many rounds are refused by name."""
    with pytest.raises(RecipeError, match=r"sample|repeat"):
        list(compare([task(0)] * count, 2, repeat=repeat))


def test_the_sample_stands_for_all_sizes() -> None:
    """It is spread evenly from the smallest file to the largest, without repeats."""
    tasks = [task(index, count=(index + 1) * 1000) for index in range(100)]

    sample = choose_sample(tasks, 10)

    assert [chosen.source.bytes for chosen in sample] == [count * 1000 for count in range(6, 100, 10)]
    assert len(choose_sample(tasks, 1000)) == 100
    assert choose_sample([], 5) == []


def test_more_small_photos_are_taken() -> None:
    """By default 40 photos, or as many small ones as take long enough to be timed."""
    large = [task(index, count=4_000_000) for index in range(2000)]
    small = [task(index, count=100_000) for index in range(2000)]

    assert len(choose_sample(large)) == 40
    assert len(choose_sample(small)) == 600
