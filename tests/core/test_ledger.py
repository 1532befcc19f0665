import json

from helpers.crews import made, tasks
from lightwork import Plan, Report, Skip, ledger
from lightwork.events import NO_TIME, Copied, Ended, Failed, FailureKind, Landed, Started
from lightwork.scan import SkipReason


def test_every_file_is_in_the_ledger_once_with_its_end() -> None:
    """Done, copied, failed, left and skipped files have their status, reason, sizes and bytes."""
    report = Report(Plan(tasks(4), (Skip("/in/\udcff.txt", SkipReason.NOT_AN_IMAGE),)), clock=lambda: 9.0)
    report.add(Started(4, "solo", 1, 5.0))
    copied = Copied(1, (8, 6), 77, 77, NO_TIME, 0.0)
    for outcome in (made(0), copied, Failed(2, FailureKind.CUT_SHORT, "at byte 9")):
        report.add(Landed(outcome, 0, 5.0, 6.0))
    report.add(Ended(1, 7.5))

    book = json.loads(json.dumps(ledger(report)))

    assert {key: book[key] for key in ("found", "done", "copied", "skipped", "failed", "left")} == {
        "found": 5, "done": 1, "copied": 1, "skipped": 1, "failed": 1, "left": 1,
    }  # fmt: skip
    assert (book["seconds"], book["workers"], book["crew"]) == (2.5, 1, "solo")
    assert [item["status"] for item in book["items"]] == ["done", "copied", "failed", "left", "skipped"]
    assert book["items"][0] == {
        "source": "/in/0.jpg", "target": "/out/0.jpg", "status": "done", "reason": None,
        "from": [40, 30], "to": [4, 3], "bytes_in": 1000, "bytes_out": 100, "notes": [],
    }  # fmt: skip
    assert book["items"][2]["reason"] == "cut short: at byte 9"
    assert book["items"][4]["source"] == "/in/\udcff.txt"
