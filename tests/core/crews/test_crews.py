from pathlib import Path

import pytest

from helpers.albums import make_album, names, plan_of
from lightwork import RecipeError, Report, make_crew, run
from lightwork.crews import Crew, CrewKind, cores
from lightwork.crews.hand import do
from lightwork.crews.solo import Solo
from lightwork.events import Failed, FailureKind, Landed
from lightwork.report import State


def test_every_crew_makes_every_photo(crew: Crew, album: Path, tmp_path: Path) -> None:
    """A crew of any kind makes the whole plan, and the counts add up."""
    plan = plan_of(album, tmp_path / "out")
    report = Report(plan)

    for event in run(plan.tasks, crew):
        report.add(event)

    assert report.state is State.DONE
    assert (report.done, report.failed, report.left) == (12, 0, 0)
    assert names(tmp_path / "out") == [f"{number:03}.jpg" for number in range(12)]


def test_one_bad_photo_costs_only_itself(crew: Crew, album: Path, tmp_path: Path) -> None:
    """A file that is no picture is reported, and all others are made."""
    (album / "broken.jpg").write_bytes(b"this is not a picture")
    plan = plan_of(album, tmp_path / "out")

    landed = [event for event in run(plan.tasks, crew) if isinstance(event, Landed)]

    failed = [event.outcome for event in landed if isinstance(event.outcome, Failed)]
    assert [plan.tasks[outcome.index].source.relative for outcome in failed] == ["broken.jpg"]
    assert failed[0].kind is FailureKind.NOT_AN_IMAGE
    assert len(landed) == 13
    assert len(names(tmp_path / "out")) == 12


def test_a_crew_can_be_used_again(crew: Crew, album: Path, tmp_path: Path) -> None:
    """A second run with the same crew works as the first did."""
    for turn in ("first", "second"):
        plan = plan_of(album, tmp_path / turn)
        list(run(plan.tasks, crew))

    assert names(tmp_path / "first") == names(tmp_path / "second")


def test_stock_makes_every_photo(album: Path, tmp_path: Path) -> None:
    """The plain executor of the article makes the same plan."""
    plan = plan_of(album, tmp_path / "out")

    with make_crew(CrewKind.STOCK, 2) as stock:
        landed = [event for event in run(plan.tasks, stock) if isinstance(event, Landed)]

    assert len(landed) == len(names(tmp_path / "out")) == 12
    assert {event.lane for event in landed} <= {0, 1}


@pytest.mark.parametrize("workers", [0, -1, 5000])
def test_a_crew_of_impossible_size_is_refused(workers: int) -> None:
    """The sentence names the field and what would be accepted."""
    with pytest.raises(RecipeError, match=r"workers: .* from 1 to"):
        make_crew("processes", workers)


def test_an_unknown_crew_is_refused() -> None:
    """The sentence lists the crews that there are."""
    with pytest.raises(RecipeError, match="processes, threads, solo, stock"):
        make_crew("gang", 1)


def test_cores_is_what_this_process_may_use() -> None:
    """There is at least one core."""
    assert cores() >= 1


def test_a_mistake_of_ours_costs_one_photo(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """An exception that nobody expects becomes a failure of that photo, with its traceback in the log."""
    plan = plan_of(make_album(tmp_path / "album", 1), tmp_path / "out")

    def broken(*_: object) -> None:
        raise ZeroDivisionError("ours")

    monkeypatch.setattr("lightwork.crews.hand.make", broken)

    landed = do(plan.tasks[0], 0, "00000000")

    assert isinstance(landed.outcome, Failed)
    assert landed.outcome.kind is FailureKind.INTERNAL
    assert landed.outcome.detail == "ZeroDivisionError: ours"
    assert "ZeroDivisionError" in caplog.text


def test_solo_is_one_worker() -> None:
    """Solo has one worker, whatever is asked for: it is the serial baseline."""
    assert Solo(8).workers == 1
