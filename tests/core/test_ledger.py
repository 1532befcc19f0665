import csv
import gc
import io
import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import pytest

from helpers.crews import task, tasks
from lightwork import Plan, Report, Skip, ledger
from lightwork.events import NO_TIME, Change, Copied, Ended, Failed, FailureKind, Landed, Made, Result, Started, What
from lightwork.ledger import CSV_COLUMNS, csv_pieces, ledger_csv, ledger_json
from lightwork.plan import Action, Output, Task
from lightwork.recipe import Sizing
from lightwork.scan import SkipReason

ODD_NAME = b"/in/\xff.txt".decode("utf-8", "surrogateescape")

TURNED = Change(What.TURNED)
PROFILE = Change(What.PROFILE, "Display P3 -> sRGB")
LOWERED = Change(What.QUALITY, "61")


def in_two_sizes() -> Task:
    """A photo that is made large and small; a third size is left out."""
    outputs = tuple(
        Output(f"/out/0-{edge}.jpg", False, Action.RESIZE, "jpeg", Sizing(box=(edge, edge)), (edge, edge * 3 // 4))
        for edge in (40, 8)
    )
    return msgspec.structs.replace(
        task(0), outputs=outputs, left_out=(Skip("/in/0.jpg", SkipReason.FORMAT_LIMIT, "too wide"),)
    )


@pytest.fixture
def report() -> Report:
    """One photo in two sizes, one copied, one failed, one left, one skipped."""
    plan = Plan((in_two_sizes(), *tasks(4)[1:]), (Skip(ODD_NAME, SkipReason.NOT_AN_IMAGE),))
    report = Report(plan, clock=lambda: 9.0)
    report.add(Started(4, "solo", 1, 5.0))
    large, small = Result((40, 30), 900), Result((8, 6), 50, changes=(LOWERED,))
    first = Made(0, (400, 300), 1000, (large, small), NO_TIME, 1.0, (TURNED, PROFILE))
    for outcome in (first, Copied(1, (8, 6), 77, 1, NO_TIME, 0.0), Failed(2, FailureKind.CUT_SHORT, "at byte 9")):
        report.add(Landed(outcome, 0, 5.0, 6.0))
    report.add(Ended(1, 7.5))
    return report


def test_every_file_is_in_the_ledger_once_with_its_end(report: Report) -> None:
    """Done, copied, failed, left and skipped files have their status and reason; the counts add up."""
    book = json.loads(json.dumps(ledger(report)))

    assert {key: book[key] for key in ("found", "done", "copied", "skipped", "failed", "left")} == {
        "found": 5, "done": 1, "copied": 1, "skipped": 1, "failed": 1, "left": 1,
    }  # fmt: skip
    assert (book["seconds"], book["workers"], book["crew"], book["trouble"]) == (2.5, 1, "solo", "")
    assert [item["status"] for item in book["items"]] == ["done", "copied", "failed", "left", "skipped"]
    assert [item["reason"] for item in book["items"]] == [None, None, "cut short: at byte 9", None, "not an image"]


def test_a_photo_tells_everything_that_was_done(report: Report) -> None:
    """Sizes, bytes, each result with its own changes, all changes for programs and for people, what is missing."""
    assert ledger(report)["items"][0] == {
        "source": "/in/0.jpg",
        "target": "/out/0-40.jpg",
        "status": "done",
        "reason": None,
        "from": [400, 300],
        "to": [40, 30],
        "bytes_in": 1000,
        "bytes_out": 950,
        "outputs": [
            {"target": "/out/0-40.jpg", "size": [40, 30], "bytes": 900, "copied": False, "backup": None, "changes": []},
            {
                "target": "/out/0-8.jpg",
                "size": [8, 6],
                "bytes": 50,
                "copied": False,
                "backup": None,
                "changes": [{"what": "quality lowered to", "detail": "61"}],
            },
        ],
        "left_out": ["too large for the format: too wide"],
        "changes": [
            {"what": "turned upright", "detail": ""},
            {"what": "colour profile", "detail": "Display P3 -> sRGB"},
            {"what": "quality lowered to", "detail": "61"},
        ],
        "notes": ["turned upright", "colour profile: Display P3 -> sRGB", "quality lowered to: 61"],
    }


def test_what_was_not_resized_has_the_same_fields(report: Report) -> None:
    """A copy has the original's size and bytes; a failure has a target and no result; what is left has its plan."""
    done, copied, failed, left, skipped = ledger(report)["items"]

    assert all(set(item) == set(done) for item in (copied, failed, left, skipped))
    assert copied["outputs"] == [
        {"target": "/out/1.jpg", "size": [8, 6], "bytes": 77, "copied": True, "backup": None, "changes": []}
    ]  # fmt: skip
    assert (copied["from"], copied["to"], copied["bytes_in"], copied["bytes_out"]) == ([8, 6], [8, 6], 77, 77)
    assert (failed["to"], failed["bytes_out"], failed["outputs"][0]["size"]) == (None, None, None)
    assert (left["to"], left["bytes_in"], left["bytes_out"]) == ([4, 3], 1000, None)
    assert left["outputs"] == [
        {"target": "/out/3.jpg", "size": [4, 3], "bytes": None, "copied": False, "backup": None, "changes": []}
    ]
    assert (skipped["target"], skipped["outputs"], skipped["from"]) == (None, [], None)


def test_the_csv_has_a_row_for_each_result(report: Report) -> None:
    """A photo in two sizes has two rows, a file without a result one; each row tells what was done to this result."""
    rows = list(csv.DictReader(io.StringIO(ledger_csv(report))))

    assert tuple(rows[0]) == CSV_COLUMNS
    assert [(row["target"], row["status"], row["bytes_out"]) for row in rows] == [
        ("/out/0-40.jpg", "done", "900"),
        ("/out/0-8.jpg", "done", "50"),
        ("/out/1.jpg", "copied", "77"),
        ("/out/2.jpg", "failed", ""),
        ("/out/3.jpg", "left", ""),
        ("", "skipped", ""),
    ]
    assert rows[0]["changes"] == "turned upright; colour profile: Display P3 -> sRGB"
    assert rows[1]["changes"] == "turned upright; colour profile: Display P3 -> sRGB; quality lowered to: 61"
    sizes = [(row["from_width"], row["from_height"], row["to_width"], row["to_height"]) for row in rows]
    assert sizes[:3] == [("400", "300", "40", "30"), ("400", "300", "8", "6"), ("8", "6", "8", "6")]
    assert [row["copied"] for row in rows] == ["no", "no", "yes", "", "no", ""]
    assert rows[3]["reason"] == "cut short: at byte 9"


def test_names_that_are_no_text_survive(report: Report, tmp_path: Path) -> None:
    """JSON is ASCII and gives the name back; a CSV file holds the name's very bytes."""
    text = json.dumps(ledger(report))
    (tmp_path / "book.csv").write_text(ledger_csv(report), encoding="utf-8", errors="surrogateescape", newline="")

    assert text.isascii()
    assert os.fsencode(json.loads(text)["items"][4]["source"]) == b"/in/\xff.txt"
    assert b"\n/in/\xff.txt,," in (tmp_path / "book.csv").read_bytes()


def test_json_comes_in_pieces_and_is_the_same(report: Report) -> None:
    """A line for each file; also where there is none."""
    for each in (report, Report(Plan((), ()))):
        pieces = list(ledger_json(each, forecast={"seconds": 1}))
        book = json.loads("".join(pieces))

        assert book.pop("forecast") == {"seconds": 1}
        assert book == json.loads(json.dumps(ledger(each)))
        assert len(pieces) == each.found + 2
        assert all(piece.count("\n") == 1 for piece in pieces[1:-1])


def test_what_is_written_leaves_nothing_behind() -> None:
    """Nothing of a photo is in a cycle: a million of them are no work for the garbage collector."""
    reports = [Report(Plan(tasks(count), ())) for count in (1, 50)]

    left = [_left_by(partial(_written, each)) for each in reports]

    assert left[0] == left[1]


def _written(report: Report) -> list[str]:
    return [*ledger_json(report), *csv_pieces(report)]


def _left_by(work: Callable[[], object]) -> int:
    """Objects that only the garbage collector finds afterwards."""
    gc.collect()
    gc.disable()
    try:
        work()
        return gc.collect()
    finally:
        gc.enable()


def test_the_csv_comes_in_pieces(report: Report) -> None:
    """So that no table of a million rows is ever in memory."""
    pieces = list(csv_pieces(report))

    assert "".join(pieces) == ledger_csv(report)
    assert max(piece.count("\n") for piece in pieces) <= 3  # the head, and a photo in two sizes


def test_a_csv_survives_any_name() -> None:
    """Commas, quotes and line feeds in a name stay in their field."""
    name = '/in/a, "b"\nc.jpg'
    report = Report(Plan((), (Skip(name, SkipReason.HIDDEN),)))

    assert next(csv.DictReader(io.StringIO(ledger_csv(report))))["source"] == name


def test_a_plan_that_was_not_run_is_a_ledger_too() -> None:
    """Everything is left, with the sizes that were planned."""
    book = ledger(Report(Plan(tasks(2), ())))

    assert [item["status"] for item in book["items"]] == ["left", "left"]
    assert (book["left"], book["crew"]) == (2, "")
