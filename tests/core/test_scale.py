"""A hundred million photos on a thousand workers, on paper; and that the model of it is true."""

import importlib
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from helpers.simulated import Costs, Mailbox, Simulated, World, counts, in_bundles
from lightwork import Recipe, Report, make_plan, run
from lightwork.crews.cluster import bundle_scale
from lightwork.outbox import BUNDLE_TASKS
from lightwork.plan import Header, Plan
from lightwork.report import State
from lightwork.scan import Source

SMALL = Costs(photo=0.005, submission=0.0013, sent=20e-6, taken=60e-6)
"""Photos of 0.2 megapixels, with round figures of the size that tests/bench/many.py measures."""

LARGE = msgspec.structs.replace(SMALL, photo=0.05)
"""Photos of 2 megapixels."""

WORKERS = 1000


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, Costs], World]:
    """Makes a world in which the real run waits for its letters."""

    def make(lanes: int, costs: Costs) -> World:
        world = World(lanes, costs)
        module = importlib.import_module("lightwork.run")  # not the function, which the package offers by that name
        monkeypatch.setattr(module, "SimpleQueue", lambda: Mailbox(world))
        return world

    return make


def plan_of(count: int, folder: Path) -> Plan:
    """Photos that are nowhere, 0.05 megapixels each: 32 travel together."""
    sources = (
        Source(f"/photos/{number}.jpg", f"{number}.jpg", 120_345, number, (1, number)) for number in range(count)
    )
    return make_plan(sources, Recipe(output=str(folder)), lambda *_: Header("jpeg", (240, 180)))


def drive(plan: Plan, crew: Simulated) -> Report:
    """The real run, with the clock of the world."""
    report = Report(plan, clock=lambda: crew.world.now)
    for event in run(plan.tasks, crew, clock=lambda: crew.world.now):
        report.add(event)
    return report


@pytest.mark.parametrize("scale", [1, 4])
@pytest.mark.parametrize("deaths", [0.0, 20.0])
def test_bundles_come_to_the_same_as_photos(
    world: Callable[[int, Costs], World], tmp_path: Path, scale: int, deaths: float
) -> None:
    """The model that counts bundles, and the real run that counts photos, agree on time and load."""
    costs = Costs(photo=0.05, submission=0.0013, sent=20e-6, taken=60e-6, deaths=deaths, back=1.0)
    crew = Simulated(world(50, costs), 50, bundles=scale)

    report = drive(plan_of(12_000, tmp_path), crew)
    model = in_bundles(12_000, 50, BUNDLE_TASKS * scale, costs)

    assert (report.state, report.done, report.left) == (State.DONE, 12_000, 0)
    assert crew.world.sent == pytest.approx(model.sent, rel=0.03)
    assert crew.world.now == pytest.approx(model.now, rel=0.03)
    assert bool(crew.world.again) == bool(deaths)


def test_a_hundred_million_small_photos_on_a_thousand_workers() -> None:
    """The scheduler is at ease; the one thread of the parent is the limit, and the workers wait for it."""
    many = 100_000_000
    bundle = 10 * bundle_scale(WORKERS)

    done = in_bundles(many, WORKERS, bundle, SMALL, depth=2)

    assert sum(counts(many, WORKERS, bundle)) == many
    assert done.scheduler / done.now < 0.1
    assert done.parent / done.now > 0.95
    assert done.now == pytest.approx(many * (SMALL.sent + SMALL.taken), rel=0.02)


def test_usual_bundles_choke_the_scheduler_of_a_thousand() -> None:
    """Why a large cluster gets larger ones: with a photo in each the scheduler is always busy, and workers wait."""
    usual = in_bundles(100_000, WORKERS, 1, LARGE)

    assert usual.scheduler / usual.now > 0.95
    assert _used(usual, WORKERS) < 0.1


def test_as_many_as_the_parent_can_feed_are_all_used() -> None:
    """Some hundreds, with photos of 2 megapixels."""
    done = in_bundles(2_000_000, 500, bundle_scale(500), LARGE, depth=2)

    assert _used(done, 500) > 0.97
    assert done.scheduler / done.now < 0.6


def test_deaths_cost_time_in_proportion() -> None:
    """Each lane dies once in an hour of work: what was in hand is made again, and nothing is given up."""
    dies = msgspec.structs.replace(LARGE, deaths=1.0)
    alive, dying = (in_bundles(2_000_000, 500, bundle_scale(500), costs, depth=2) for costs in (LARGE, dies))

    assert dying.again == pytest.approx(2_000_000 * LARGE.photo / 3600, rel=0.5)
    assert dying.given_up == 0
    assert dying.now > alive.now
    assert dying.now == pytest.approx(alive.now * (1 + dies.deaths * dies.back / 3600), rel=0.03)


def test_few_workers_get_the_usual_bundles() -> None:
    """And a large cluster so large ones that its scheduler is half idle."""
    assert [bundle_scale(workers) for workers in (1, 8, 19)] == [1, 1, 1]
    assert bundle_scale(WORKERS) == 52


def _used(world: World, lanes: int) -> float:
    """The part of the lanes' time in which they worked."""
    return world.busy / (world.now * lanes)
