"""What each machine of a cluster did, and that it adds up."""

from pathlib import Path

import pytest

from helpers.albums import make_album, plan_of
from lightwork import Report
from lightwork.events import Ended, Failed, FailureKind, Landed, Started
from lightwork.ledger import ledger
from lightwork.nodes import per_node


@pytest.fixture
def report(tmp_path: Path) -> Report:
    """Ten seconds: two lanes of one node, busy for 8 and 6 of them, and one of another, busy for 5."""
    made = Report(plan_of(make_album(tmp_path / "album", 4), tmp_path / "out"), clock=lambda: 110.0)
    made.add(Started(4, "cluster", 3, 100.0))
    for index, (lane, began, ended) in enumerate(
        [(0, 100.0, 104.0), (0, 104.0, 108.0), (1, 100.0, 105.0), (2, 101.0, 107.0)]
    ):
        made.add(Landed(Failed(index, FailureKind.BROKEN), lane, began, ended))
    made.add(Ended(0, 110.0))
    made.nodes = {"tcp://b": [1], "tcp://a": [0, 2]}
    return made


def test_each_node_is_told_with_what_it_did(report: Report) -> None:
    """The busiest first."""
    a, b = per_node(report)

    assert (a.node, a.workers, a.photos, a.worked) == ("tcp://a", 2, 3, 14.0)
    assert (b.node, b.workers, b.photos, b.worked) == ("tcp://b", 1, 1, 5.0)
    assert [a.utilisation, a.times, b.utilisation, b.times] == pytest.approx([0.7, 1.4, 0.5, 0.5])


def test_the_report_as_json_has_them_after_a_run_on_a_cluster(report: Report) -> None:
    """And has nothing of the kind otherwise."""
    assert [node["node"] for node in ledger(report)["nodes"]] == ["tcp://a", "tcp://b"]

    report.nodes = {}

    assert "nodes" not in ledger(report)
