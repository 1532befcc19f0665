"""The forecast: arithmetic of the values, estimates from made-up samples, and a real one of real photos."""

import os
import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from random import Random

import msgspec
import psutil
import pytest

from helpers.albums import make_album, names, plan_of
from helpers.crews import task, tasks
from lightwork import Control, Journal, Plan, Recipe, foresee, make_crew, run
from lightwork.crews import Tell
from lightwork.crews.processes import Processes
from lightwork.errors import CrewError
from lightwork.events import Ended, Landed, Made, Started
from lightwork.forecast import Forecast, Machine, Range, wall
from lightwork.journal.database import NAME, connect
from lightwork.lab import foresee as room
from lightwork.lab.strata import Pair, divide, draw, total
from lightwork.plan import Action, Task

FOUR = Machine(cores=4, threads=8)


def forecast(work: float = 40.0, longest: float = 0.1, machine: Machine = FOUR) -> Forecast:
    """A forecast of 100 photos for four workers."""
    span = Range(work * 0.9, work, work * 1.2)
    seconds = wall(span, longest, machine.lanes(4))
    return Forecast(100, 20, 4, seconds, Range(90.0, 100.0, 110.0), span, longest, machine)


def copied(index: int, count: int) -> Task:
    """A task that is only copied."""
    plain = task(index, count=count)
    (output,) = plain.outputs
    return msgspec.structs.replace(plain, outputs=(msgspec.structs.replace(output, action=Action.COPY),))


# The values


def test_more_workers_than_threads_do_not_add_up() -> None:
    """Cores count whole, their second threads a part, and nothing beyond."""
    assert [FOUR.lanes(workers) for workers in (1, 4, 8, 100)] == [1, 4, pytest.approx(5.2), pytest.approx(5.2)]


def test_other_workers_need_no_new_measurement() -> None:
    """Two workers take twice as long as four, and the bytes are the same."""
    four = forecast()

    two = four.for_workers(2)

    assert two.workers == 2
    assert four.seconds.about == pytest.approx(10, rel=0.02)
    assert two.seconds.about == pytest.approx(20, rel=0.02)
    assert two.bytes == four.bytes
    assert two.for_workers(4) == four


def test_no_number_of_workers_beats_the_longest_photo() -> None:
    """One huge photo among small ones is what the run waits for; if it comes last, it is alone for a while."""
    seconds = forecast(work=40.0, longest=30.0).seconds

    assert seconds.low >= 30
    assert seconds.about >= 30
    assert seconds.high == pytest.approx(48 / 4 + 30 * 3 / 4, rel=0.01)


@pytest.mark.parametrize(("seconds", "inside"), [(9.0, False), (10.0, True), (12.0, True), (30.0, False)])
def test_the_score_says_how_far_off_it_was(seconds: float, inside: bool) -> None:
    """As a multiple, and whether it was in the range."""
    foreseen = forecast()

    score = foreseen.score(seconds, 200)

    assert score.seconds == pytest.approx(seconds / foreseen.seconds.about)
    assert score.seconds_inside is inside
    assert (score.bytes, score.bytes_inside) == (2.0, False)


# The sample


def test_the_sample_is_of_every_kind_and_the_same_every_time() -> None:
    """A hundred small JPEGs, ten large ones, some PNGs and some copies: each stratum gives one before any gives two."""
    small = [task(index, (400, 300)) for index in range(100)]
    large = [task(100 + index, (8000, 6000)) for index in range(10)]
    other = [
        msgspec.structs.replace(made, source=msgspec.structs.replace(made.source, path=f"/in/{made.index}.png"))
        for made in (task(110 + index) for index in range(10))
    ]
    everything = [*small, *large, *other, *(copied(120 + index, 10_000_000) for index in range(10))]

    strata = divide(everything)
    drawn = list(draw(strata, 20))

    assert sum(stratum.photos for stratum in strata) == len(everything)
    assert sorted(place for place, _ in drawn[: len(strata)]) == list(range(len(strata)))
    kinds = {(os.path.splitext(each.task.source.path)[1], each.task.copies, each.task.before) for _, each in drawn}
    assert len(kinds) == 4
    assert len({each.task.index for _, each in drawn}) == 20
    assert [each.task.index for _, each in draw(divide(everything), 20)] == [each.task.index for _, each in drawn]


def test_a_small_stratum_gives_all_it_has() -> None:
    """Drawing more than there are photos ends, and takes none twice."""
    drawn = list(draw(divide(tasks(5)), 50))

    assert sorted(each.task.index for _, each in drawn) == [0, 1, 2, 3, 4]


def test_of_very_many_photos_some_stand_for_the_rest() -> None:
    """Every other photo is a PNG, as with RAW beside JPEG: both are seen, and all are counted."""
    made = tasks(2)
    png = msgspec.structs.replace(made[1], source=msgspec.structs.replace(made[1].source, path="/in/1.png"))
    many = [made[0], png] * 20_000

    strata = divide(many)

    assert sum(stratum.photos for stratum in strata) == pytest.approx(40_000)
    endings = {os.path.splitext(stratum.guesses[0].task.source.path)[1] for stratum in strata}
    assert endings == {".jpg", ".png"}


# The estimate


def test_guesses_are_put_right_by_the_ratio() -> None:
    """Two strata, the guesses of one half and of the other three times the truth; exact ratios leave only the blur."""
    half, triple = [Pair(1.0, 2.0), Pair(2.0, 4.0)], [Pair(3.0, 1.0), Pair(6.0, 2.0)]

    told = total([(100, 100.0), (100, 90.0)], [half, triple], 0.1)

    assert told.about == pytest.approx(230)
    assert told.high == pytest.approx(230 * 1.1)
    assert told.low == pytest.approx(230 / 1.1)


def test_a_stratum_without_a_sample_is_judged_by_the_others() -> None:
    """And makes the range wider."""
    pairs = [Pair(1.0, 2.0), Pair(2.0, 4.0)]

    both = total([(100, 100.0), (100, 100.0)], [pairs, pairs], 0.1)
    one = total([(100, 100.0), (100, 100.0)], [pairs, []], 0.1)

    assert one.about == pytest.approx(both.about) == pytest.approx(400)
    assert one.high > both.high * 1.3


def test_nothing_is_left_to_chance_where_all_were_measured() -> None:
    """With the whole stratum in the sample only the blur remains."""
    told = total([(2, 3.0)], [[Pair(1.0, 5.0), Pair(2.0, 1.0)]], 0.0)

    assert told == Range(6.0, 6.0, 6.0)


def test_the_range_holds_the_truth_about_four_times_in_five() -> None:
    """Of many drawn samples of five from photos that cost up to three times what was guessed, without any blur."""
    lot = Random(7)
    photos = [Pair(guessed, guessed * lot.uniform(0.3, 3.0)) for guessed in (lot.uniform(1, 4) for _ in range(400))]
    truth = sum(pair.measured for pair in photos)
    size = [(400, sum(pair.guessed for pair in photos))]

    held = sum(total(size, [lot.sample(photos, 5)], 0.0).holds(truth) for _ in range(1000))

    assert 750 < held < 950


def test_busy_cores_make_the_range_wide() -> None:
    """Low as if the cores were free again, high as if there came more to do; nothing of that where they are free."""
    free, busy = Range(9.0, 10.0, 11.0), Range(36.0, 40.0, 44.0)

    assert room._shared(free, busy) == Range(9.0, 40.0, 88.0)
    assert room._shared(free, free) == free


# The real thing


def test_a_real_forecast_foresees_the_bytes(tmp_path: Path) -> None:
    """Real photos, made by real workers: the bytes of the run are in the range, or next to it."""
    plan = plan_of(make_album(tmp_path / "in", 40), tmp_path / "out")

    foreseen = foresee(plan.tasks, 2)

    assert foreseen is not None
    assert (foreseen.photos, foreseen.workers) == (40, 2)
    assert 2 <= foreseen.measured_on <= 40
    assert 0 < foreseen.seconds.low <= foreseen.seconds.about <= foreseen.seconds.high
    assert foreseen.memory > 1_000_000
    with make_crew("solo", 1) as crew:
        outcomes = [event.outcome for event in run(plan.tasks, crew) if isinstance(event, Landed)]
    written = sum(outcome.bytes_out for outcome in outcomes if isinstance(outcome, Made))
    assert foreseen.bytes.about == pytest.approx(written, rel=0.1)


def test_a_forecast_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No output folder, no scratch folder, no process."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    plan = plan_of(make_album(tmp_path / "in", 10), tmp_path / "out")
    before = set(psutil.Process().children(recursive=True))

    assert foresee(plan.tasks, 2) is not None

    assert not (tmp_path / "out").exists()
    assert names(scratch) == []
    new = set(psutil.Process().children(recursive=True)) - before
    assert not [child for child in new if "resource_tracker" not in " ".join(child.cmdline())]


def test_without_a_scratch_folder_there_is_no_forecast(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says so in the way that those who ask know."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    plan = plan_of(make_album(tmp_path / "in", 10), tmp_path / "out")

    with pytest.raises(CrewError, match="no folder"):
        foresee(plan.tasks, 2)


def test_a_handful_of_photos_has_no_forecast(tmp_path: Path) -> None:
    """They would be made before anybody has read it."""
    plan = plan_of(make_album(tmp_path / "in", room.FEWEST - 1), tmp_path / "out")

    assert foresee(plan.tasks, 2) is None


def test_photos_that_cannot_be_made_have_no_forecast(tmp_path: Path) -> None:
    """Nothing is said rather than nonsense."""
    album = make_album(tmp_path / "in", 10)
    plan = plan_of(album, tmp_path / "out")
    for name in names(album):
        (album / name).write_bytes(b"broken since")

    assert foresee(plan.tasks, 2) is None


def test_a_stop_ends_the_forecast(tmp_path: Path) -> None:
    """Before it begins there is none."""
    control = Control()
    control.stop()
    plan = plan_of(make_album(tmp_path / "in", 10), tmp_path / "out")

    assert foresee(plan.tasks, 2, control) is None


def test_a_stop_in_the_middle_gives_no_half_a_forecast(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though some photos have been measured by then."""
    control, plan = Control(), plan_of(make_album(tmp_path / "in", 20), tmp_path / "out")
    submitted: list[Task] = []

    class Stopped(Processes):
        def submit(self, tasks: Sequence[Task], tell: Tell) -> list[Future[Landed]]:
            submitted.extend(tasks)
            if len(submitted) == 7:  # each worker's first, two for each, and one more because one has landed
                control.stop()
            return super().submit(tasks, tell)

    monkeypatch.setattr(room, "Processes", Stopped)

    assert foresee(plan.tasks, 2, control) is None
    assert len(submitted) == 7


# The journal


def test_a_run_remembers_what_was_foreseen(tmp_path: Path) -> None:
    """With all its figures; a run without a forecast has none."""
    journal = Journal(tmp_path / "journal")
    plan, foreseen = Plan(tasks(3), ()), forecast()
    for told in (foreseen, None):
        with journal.begin(plan, ["/in"], Recipe(output="/out"), "solo", 1, forecast=told) as recorder:
            recorder.add(Started(3, "solo", 1, 0.0))
            recorder.add(Ended(3, 1.0))

    later, earlier = journal.runs()

    assert earlier.forecast == foreseen
    assert later.forecast is None


def test_a_journal_from_before_forecasts_is_brought_up(tmp_path: Path) -> None:
    """Its runs are still there, and new ones have their forecast."""
    journal = Journal(tmp_path)
    plan = Plan(tasks(3), ())
    with journal.begin(plan, ["/in"], Recipe(output="/out"), "solo", 1) as recorder:
        recorder.add(Started(3, "solo", 1, 0.0))
    connection = sqlite3.connect(tmp_path / NAME)
    for column in ("forecast", "removed", "partly"):
        connection.execute(f"ALTER TABLE run DROP COLUMN {column}")
    connection.execute("PRAGMA user_version = 1")
    connection.close()

    with journal.begin(plan, ["/in"], Recipe(output="/out"), "solo", 1, forecast=forecast()) as recorder:
        recorder.add(Started(3, "solo", 1, 0.0))

    assert [run.forecast for run in journal.runs()] == [forecast(), None]


def test_a_forecast_of_another_version_is_left_out(tmp_path: Path) -> None:
    """The run is listed all the same."""
    journal = Journal(tmp_path)
    with journal.begin(Plan(tasks(3), ()), ["/in"], Recipe(output="/out"), "solo", 1) as recorder:
        recorder.add(Started(3, "solo", 1, 0.0))
    connection = connect(str(tmp_path))
    connection.execute("UPDATE run SET forecast = x'a1'")
    connection.close()

    (found,) = journal.runs()

    assert found.forecast is None
