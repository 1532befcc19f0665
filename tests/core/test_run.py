import threading
from pathlib import Path

import pytest

from helpers.albums import make_album, names, plan_of
from helpers.crews import Puppet, tasks
from lightwork import Control, CrewError, run
from lightwork.crews import Crew
from lightwork.events import Ended, Event, Failed, FailureKind, Held, Landed, Paused, Resumed, Started
from lightwork.outbox import BUNDLE_TASKS


def indices(events: list[Event]) -> list[int]:
    """The photos that landed, in the order of landing."""
    return [event.outcome.index for event in events if isinstance(event, Landed)]


def test_a_run_starts_lands_everything_and_ends() -> None:
    """`Started` comes first, `Ended` last, and between them each photo lands once."""
    events = list(run(tasks(30), Puppet(auto=True), clock=lambda: 5.0))

    assert events[0] == Started(30, "solo", 2, 5.0)
    assert events[-1] == Ended(0, 5.0)
    assert sorted(indices(events)) == list(range(30))


def test_an_empty_plan_ends_at_once() -> None:
    """No tasks are no trouble."""
    assert [type(event) for event in run((), Puppet())] == [Started, Ended]


def test_what_is_in_flight_is_bounded() -> None:
    """Of a thousand photos never more than depth x workers are handed over at a time."""
    crew = Puppet(workers=3, depth=2)
    seen: list[int] = []
    over = threading.Event()

    def answer() -> None:
        while not over.is_set():
            if crew.waiting:
                seen.append(len(crew.waiting))
                crew.land()

    answering = threading.Thread(target=answer)
    answering.start()
    landed = indices(list(run(tasks(1000), crew)))
    over.set()
    answering.join()

    assert len(landed) == 1000
    assert max(seen) <= 6


def test_small_photos_travel_together() -> None:
    """Tiny photos go several to a submission, large ones alone."""
    tiny, large = Puppet(auto=True), Puppet(auto=True)

    list(run(tasks(320, (100, 100)), tiny))
    list(run(tasks(32, (4000, 3000)), large))

    assert len(tiny.submissions) < 320 / 4
    assert max(map(len, tiny.submissions)) == BUNDLE_TASKS
    assert all(len(bundle) == 1 for bundle in large.submissions)


def test_bundles_get_smaller_towards_the_end() -> None:
    """The last photos go one by one, so that no worker sits on many while another has none."""
    crew = Puppet(auto=True)

    list(run(tasks(100, (100, 100)), crew))

    assert [len(bundle) for bundle in crew.submissions[-2:]] == [1, 1]


def test_a_stop_leaves_the_rest_undone() -> None:
    """After a stop nothing new begins, and the rest is counted."""
    crew = Puppet(workers=1, depth=2)
    control = Control()
    events: list[Event] = []

    for event in run(tasks(10), crew, control, clock=lambda: 5.0):
        events.append(event)
        if isinstance(event, Started):
            crew_lander(crew, control, after=3)

    assert indices(events) == [0, 1, 2]
    assert events[-1] == Ended(7, 5.0)
    assert crew.abandoned == 1


def crew_lander(crew: Puppet, control: Control, after: int) -> None:
    """Lands one photo at each submission, and stops the run after some."""
    landed = 0

    def land() -> None:
        nonlocal landed
        if landed < after:
            crew.land()
            landed += 1
        if landed == after:
            control.stop()

    crew.on_submit = land


def test_a_run_that_was_stopped_before_it_began_does_nothing() -> None:
    """A control may be used before the run."""
    control = Control()
    control.stop()
    crew = Puppet()

    events = list(run(tasks(3), crew, control, clock=lambda: 5.0))

    assert events[-1] == Ended(3, 5.0)
    assert not crew.submissions


def test_a_pause_lets_nothing_new_begin() -> None:
    """While paused what was begun lands and nothing is submitted; resume goes on to the end."""
    crew = Puppet(workers=1, depth=1)
    control = Control()
    kinds: list[type[Event]] = []

    for event in run(tasks(4), crew, control):
        kinds.append(type(event))
        if isinstance(event, Started):
            control.pause()
        if isinstance(event, Paused):
            assert not crew.submissions
            crew.auto = True
            control.resume()

    assert kinds == [Started, Paused, Resumed, Landed, Landed, Landed, Held, Landed, Ended]


def test_a_suspect_is_tried_once_more_alone_at_the_end() -> None:
    """A photo whose worker died is submitted again by itself after all others; its second failure is final."""
    crew = Puppet(workers=1, depth=1)

    def answer() -> None:
        while crew.waiting:
            if crew.waiting[0][0].index == 1:
                crew.fail(FailureKind.WORKER_DIED)
            else:
                crew.land()

    crew.on_submit = answer
    events = list(run(tasks(4), crew))

    assert crew.submissions == [[0], [1], [2], [3], [1]]
    assert indices(events) == [0, 2, 3, 1]
    assert [e.outcome.kind for e in events if isinstance(e, Landed) and isinstance(e.outcome, Failed)] == [
        FailureKind.WORKER_DIED
    ]


def test_a_crew_that_cannot_work_ends_the_run_with_its_reason() -> None:
    """`CrewError` becomes the trouble of `Ended`, and everything not landed is left."""
    crew = Puppet()
    crew.on_submit = lambda: crew.break_down(CrewError("nobody comes"))

    events = list(run(tasks(3), crew, clock=lambda: 5.0))

    assert events[-1] == Ended(3, 5.0, "nobody comes")


def test_a_mistake_of_ours_comes_through() -> None:
    """Any other exception of a future is a bug, and is raised where the run is read."""
    crew = Puppet()
    crew.on_submit = lambda: crew.break_down(ZeroDivisionError("ours"))

    with pytest.raises(ZeroDivisionError, match="ours"):
        list(run(tasks(3), crew))


def test_a_reader_that_loses_interest_leaves_nothing_in_flight() -> None:
    """Closing the generator gives up what the crew still has."""
    crew = Puppet(workers=2, depth=2)

    def land_the_first() -> None:
        if len(crew.submissions) == 1:
            crew.land()

    crew.on_submit = land_the_first
    events = run(tasks(50), crew)
    first = [type(next(events)) for _ in range(2)]

    events.close()

    assert first == [Started, Landed]
    assert crew.abandoned == 1
    assert not crew.waiting


def test_stop_with_a_real_crew_leaves_no_unfinished_file(crew: Crew, tmp_path: Path) -> None:
    """Whatever landed is there, whatever is left is not, and nothing half-written lies about."""
    plan = plan_of(make_album(tmp_path / "in", 40, (640, 480)), tmp_path / "out", "320")
    control = Control()
    landed = 0

    for event in run(plan.tasks, crew, control):
        landed += isinstance(event, Landed)
        if landed == 5:
            control.stop()
        if isinstance(event, Ended):
            left = event.left

    assert landed + left == 40
    assert left > 0
    assert len(names(tmp_path / "out")) == landed
    assert not [name for name in names(tmp_path / "out") if name.endswith(".part")]
