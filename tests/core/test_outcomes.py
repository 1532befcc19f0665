"""What became of the photos of a run, in little memory."""

import pytest

from lightwork.events import NO_TIME, Change, Copied, Failed, FailureKind, Landed, Made, Outcome, Result, What
from lightwork.outcomes import Failures, Lane, Outcomes, Span

MADE = Made(
    3,
    (4000, 3000),
    3_000_000,
    (
        Result((1600, 1200), 400_000, changes=(Change(What.ENLARGED, "by 2"),), digest="0f" * 16, backup="/b/\udcff"),
        Result((400, 300), 40_000, copied=True),
    ),
    (0.1, 0.2, 0.3, 0.4, 0.5),
    0.9,
    (Change(What.TURNED), Change(What.COLOURS, "CMYK to sRGB")),
)
COPIED = Copied(0, (4, 3), 10, 2, NO_TIME, 0.1, "ab" * 16)
FAILED = Failed(7, FailureKind.BROKEN, "no \N{SNOWMAN}", (0.0, 1.0, 0.0, 0.0, 0.0), 0.3)


@pytest.fixture
def outcomes() -> Outcomes:
    """Three, which landed in this order: 3, 0, 7."""
    found = Outcomes()
    for outcome in (MADE, COPIED, FAILED):
        found.add(outcome)
    return found


@pytest.mark.parametrize("outcome", [MADE, COPIED, FAILED])
def test_an_outcome_is_what_it_was(outcomes: Outcomes, outcome: Outcome) -> None:
    """By its index, in any order."""
    assert outcomes[outcome.index] == outcome
    assert outcomes.get(outcome.index) == outcome
    assert outcome.index in outcomes


@pytest.mark.parametrize("index", [1, 2, 8, 10**9, -1])
def test_what_has_not_landed_is_not_there(outcomes: Outcomes, index: int) -> None:
    """Nothing is made up, not even for a place from the end."""
    assert index not in outcomes
    assert outcomes.get(index) is None
    with pytest.raises(KeyError):
        outcomes[index]


def test_the_order_of_landing_is_kept(outcomes: Outcomes) -> None:
    """All of them, and what is new since somebody looked."""
    assert list(outcomes.values()) == [MADE, COPIED, FAILED]
    assert len(outcomes) == 3
    assert list(outcomes.since(0)) == [3, 0, 7]
    assert list(outcomes.since(2)) == [7]
    assert list(outcomes.since(3)) == []


def test_a_detail_with_a_lone_surrogate_is_kept() -> None:
    """As what a library says of a name that is no text."""
    found = Outcomes()
    failed = Failed(0, FailureKind.BROKEN, "na\\xefve")
    found.add(failed)

    assert found[0] == failed


def test_failures_are_found_again(outcomes: Outcomes) -> None:
    """In the order of landing, as a list gives them."""
    failures = Failures(outcomes)
    assert not failures

    failures.add(FAILED)

    assert list(failures) == [FAILED]
    assert failures[-1] == FAILED
    assert failures[0:5] == [FAILED]
    with pytest.raises(IndexError):
        failures[1]


def test_a_lane_tells_what_its_worker_did() -> None:
    """When, and how long each phase took, to the microsecond."""
    lane = Lane()
    lane.add(Landed(MADE, 0, 10.0, 11.5))
    lane.add(Landed(FAILED, 0, 11.5, 12.5))

    assert len(lane) == 2
    assert (lane[0].index, lane[0].began, lane[0].ended) == (3, 10.0, 11.5)
    assert lane[0].phases == pytest.approx(MADE.phases, abs=1e-6)
    assert lane[-1] == Span(7, 11.5, 12.5, FAILED.phases)
    assert [span.index for span in lane] == [3, 7]
    assert [span.index for span in lane[1:]] == [7]
    with pytest.raises(IndexError):
        lane[2]
