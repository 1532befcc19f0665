"""A run of the journal as JSON and CSV, and files that reports are written to."""

import csv
import errno
import io
import json
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from helpers.albums import make_album, plan_of
from helpers.journals import record
from lightwork import Journal, Recipe, RecipeError, Report, Sizing, ledger, look, make_plan, scan
from lightwork.cli import main
from lightwork.events import Event
from lightwork.ledger import ledger_csv
from lightwork.plan import Plan
from lightwork.records import record_csv, record_json, write_report


def as_json(number: int) -> dict[str, Any]:
    """A run as JSON says it."""
    journal = Journal()
    found: dict[str, Any] = json.loads("".join(record_json(journal.run(number), journal.photos(number))))
    return found


def done_and_reported(plan: Plan) -> tuple[int, Report]:
    """Makes a plan; its number in the journal, and the report of the moment."""
    report = Report(plan)

    def fold(event: Event) -> None:
        report.add(event)

    return record(plan, on_event=fold), report


@pytest.fixture
def mixed(album: Path, out: Path) -> Plan:
    """Twelve photos in two sizes; one is cut short, and one is small enough to be copied."""
    make_album(album / "tiny", 1, (10, 8))
    (album / "003.jpg").write_bytes((album / "003.jpg").read_bytes()[:200])
    (album / "note.txt").write_text("no picture")
    recipe = Recipe(sizing=Sizing.parse("32"), also=(Sizing.parse("24"),), output=str(out))
    return make_plan(scan([str(album)], str(out)), recipe, look)


def test_an_old_run_tells_what_the_ledger_told_then(mixed: Plan) -> None:
    """The same counts and the same of each photo, but for the changes, and for files that were left alone."""
    number, report = done_and_reported(mixed)
    then = ledger(report)

    now = as_json(number)

    kept = {"found", "done", "copied", "skipped", "failed", "left", "workers", "crew", "trouble"}
    assert {name: now[name] for name in kept} == {name: then[name] for name in kept}
    assert (now["done"], now["copied"], now["failed"], now["skipped"]) == (11, 1, 1, 1)
    for item in then["items"]:
        item |= {"changes": [], "notes": []}
        item["outputs"] = [output | {"changes": []} for output in item["outputs"]]
    assert now["items"] == [item for item in then["items"] if item["status"] != "skipped"]


def test_the_table_is_that_of_the_ledger(mixed: Plan) -> None:
    """The same columns and rows, but for the changes."""
    number, report = done_and_reported(mixed)
    then = list(csv.DictReader(io.StringIO(ledger_csv(report))))

    now = list(csv.DictReader(io.StringIO("".join(record_csv(Journal().photos(number))))))

    assert now == [row | {"changes": ""} for row in then if row["status"] != "skipped"]
    assert len(now) == 26


def test_what_a_stopped_run_has_left_is_in_it(album: Path, out: Path) -> None:
    """With the names that it would get."""
    number = record(plan_of(album, out), out, stop_after=5)

    found = as_json(number)

    assert (found["state"], found["left"], found["id"]) == ("stopped", 7, number)
    left = [item for item in found["items"] if item["status"] == "left"]
    assert [item["target"] for item in left] == [str(out / f"{place:03}.jpg") for place in range(5, 12)]
    assert {item["bytes_out"] for item in left} == {None}


def test_the_command_line_tells_one_run(album: Path, out: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """As JSON, as CSV with the bytes of its names, and for people what failed."""
    odd = os.fsencode(album) + b"/b\xff.jpg"
    os.rename(album / "003.jpg", odd)
    Path(os.fsdecode(odd)).write_bytes(b"\xff\xd8\xff\xe0 no more")
    number = record(plan_of(album, out), out)

    assert main(["runs", str(number), "--json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["failed"] == 1
    assert main(["runs", str(number), "--csv"]) == 0
    assert odd in capsysbinary.readouterr().out
    assert main(["runs", str(number)]) == 0
    assert b"failed: " + os.fsencode(album) + b"/b\\xff.jpg: " in capsysbinary.readouterr().out
    assert main(["runs", "99", "--json"]) == 1
    assert main(["runs", "--csv"]) == 2


def test_a_report_is_never_written_over_a_picture(tmp_path: Path) -> None:
    """Nor beside it."""
    (photo,) = make_album(tmp_path / "in", 1).iterdir()
    before = photo.read_bytes()

    with pytest.raises(RecipeError, match="no picture"):
        write_report("file", ["text"], str(photo))

    assert photo.read_bytes() == before
    assert list(photo.parent.iterdir()) == [photo]


def test_a_report_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    """The old one stays when the new one breaks off, is not wanted any more, or finds no folder."""
    file = tmp_path / "report.csv"
    assert write_report("file", ["one\n", "t\udcffwo\n"], str(file))
    assert file.read_bytes() == b"one\nt\xffwo\n"

    def breaks() -> Iterator[str]:
        yield "three"
        raise OSError(28, "No space left on device")

    with pytest.raises(RecipeError, match="No space left"):
        write_report("file", breaks(), str(file))
    assert not write_report("file", ["four"], str(file), lambda: False)
    with pytest.raises(RecipeError, match="can be written"):
        write_report("file", ["five"], str(tmp_path / "none" / "report.csv"))

    assert file.read_bytes() == b"one\nt\xffwo\n"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_report_goes_into_a_pipe(tmp_path: Path) -> None:
    """Nobody looks into it for a picture, which would wait for ever; it stays a pipe."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    told: list[str] = []
    reader = threading.Thread(target=lambda: told.append(pipe.read_text()), daemon=True)
    reader.start()

    assert write_report("json", ["one", "two"], str(pipe))

    reader.join(20)
    assert told == ["onetwo"]
    assert pipe.is_fifo()


def test_a_report_goes_to_the_end_of_a_link_and_keeps_rights(tmp_path: Path) -> None:
    """What was there is replaced, and not the link to it."""
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text("old")
    real.chmod(0o600)
    link.symlink_to(real)

    assert write_report("csv", ["new"], str(link))

    assert (link.is_symlink(), real.read_text()) == (True, "new")
    assert stat.S_IMODE(real.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.csv", "real.csv"]


def test_what_cannot_be_looked_into_is_not_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be a picture."""
    file = tmp_path / "secret"
    file.write_bytes(b"whose?")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("lightwork.records.open", refuse, raising=False)

    with pytest.raises(RecipeError, match="Permission denied"):
        write_report("csv", ["new"], str(file))
    assert file.read_bytes() == b"whose?"
