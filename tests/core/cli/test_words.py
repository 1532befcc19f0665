import csv
import io
import json
import os
import re
from pathlib import Path

import pytest
from PIL import Image

from helpers.albums import names
from helpers.crews import tasks
from lightwork import formats
from lightwork.cli import main
from lightwork.plan import Note, NoteKind, Plan
from lightwork.terminal import Speaker


def test_json_is_one_object_and_nothing_else(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--json -` leaves standard output to the JSON, with every file in it."""
    (album / "notes.txt").write_text("x")
    (album / "broken.jpg").write_bytes(b"\xff\xd8\xff")

    code = main(["resize", str(album), "--to", str(tmp_path / "out"), "--size", "32", "--crew", "solo", "--json", "-"])

    book = json.loads(capsys.readouterr().out)
    assert code == 1
    assert (book["found"], book["done"], book["skipped"], book["failed"], book["left"]) == (14, 12, 1, 1, 0)
    assert {item["status"] for item in book["items"]} == {"done", "skipped", "failed"}
    assert (book["crew"], book["workers"]) == ("solo", 1)


def test_a_dry_run_touches_nothing(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It tells sizes and targets, and makes neither file nor folder."""
    code = main(["resize", str(album), "--to", str(tmp_path / "out"), "--size", "32", "--dry-run"])

    assert code == 0
    assert not (tmp_path / "out").exists()
    assert "000.jpg  [96x64 -> 32x21]" in capsys.readouterr().out


def test_the_formats_are_told_in_three_ways(capsys: pytest.CaptureFixture[str]) -> None:
    """A table for people, whose lines are not broken where there is no terminal; JSON; the document's markdown."""
    main(["formats"])
    table = capsys.readouterr().out.splitlines()
    main(["formats", "--json"])
    rows = json.loads(capsys.readouterr().out)
    main(["formats", "--markdown"])
    markdown = capsys.readouterr().out

    assert len(table) == len(rows) + 1 == len(formats.KINDS) + 1
    assert table[1].split()[:3] == ["JPEG", "yes", "yes"]
    assert rows[2]["name"] == "webp"
    assert markdown == formats.markdown()


def test_the_csv_has_a_row_for_each_result(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In a file or on standard output, which then carries nothing else; JSON beside it."""
    arguments = ["resize", str(album), "--to", str(tmp_path / "out"), "--size", "32", "--size", "8", "--crew", "solo"]
    main([*arguments, "--csv", str(tmp_path / "book.csv"), "--json", "-"])
    book = json.loads(capsys.readouterr().out)
    main([*arguments, "--csv", "-", "--on-collision", "skip"])
    told = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))

    rows = list(csv.DictReader(io.StringIO((tmp_path / "book.csv").read_text(encoding="utf-8"))))
    targets = [output["target"] for item in book["items"] for output in item["outputs"]]
    assert [row["target"] for row in rows] == targets
    assert len(targets) == 24
    assert [int(row["bytes_out"]) for row in rows] == [os.path.getsize(target) for target in targets]
    assert [row["status"] for row in told] == ["skipped"] * 12


def test_a_report_that_cannot_be_written_is_said(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By its option; the photos are made all the same."""
    arguments = ["resize", str(album), "--to", str(tmp_path / "out"), "--size", "32", "--crew", "solo"]

    assert main([*arguments, "--csv", str(tmp_path / "no" / "book.csv")]) == 2
    assert "Error: csv:" in capsys.readouterr().err
    assert len(names(tmp_path / "out")) == 12


def test_a_dry_run_tells_what_would_be_lost_and_the_space(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Frames and colours, how much is needed and free, and every size with its target."""
    folder = tmp_path / "in"
    folder.mkdir()
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "lime")]
    frames[0].save(folder / "film.gif", save_all=True, append_images=frames[1:])
    Image.new("CMYK", (60, 40)).save(folder / "print.jpg")

    code = main(
        ["resize", str(folder), "--to", str(tmp_path / "out"), "--size", "30", "--size", "9", "--format", "jpeg",
         "--dry-run"]
    )  # fmt: skip

    told = capsys.readouterr().out
    assert code == 0
    assert "  1 animated or with several pages, only the first is kept" in told
    assert "  1 in printing colours (CMYK), become sRGB" in told
    assert re.search(r"^  about \d+ (B|kB) needed, [\d.]+ (MB|GB) free$", told, flags=re.MULTILINE)
    assert "film-30.jpg  [60x40 -> 30x20]" in told
    assert "film-9.jpg  [60x40 -> 9x6]" in told


def test_compare_prints_a_table_and_json(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON has the timings of each crew, the speed-up and the method; the table goes beside it."""
    code = main(
        ["compare", str(album), "--size", "32", "--repeat", "1", "--sample", "4", "--workers", "2", "--json", "-"]
    )

    captured = capsys.readouterr()
    result = json.loads(captured.out)
    assert code == 0
    assert [timing["crew"] for timing in result["timings"]] == ["solo", "threads", "processes"]
    assert {"crew", "workers", "images", "seconds", "median", "spread", "phases"} <= set(result["timings"][0])
    assert set(result["timings"][0]["phases"]) == {"read", "decode", "resample", "encode", "write"}
    assert result["speedup"] > 0
    assert "against solo" in captured.err


def test_compare_without_photos_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty folder is no measurement."""
    assert main(["compare", str(tmp_path)]) == 2
    assert "at least one photo" in capsys.readouterr().err


def test_the_result_says_what_was_done_to_how_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each photo counts once, in however many sizes it is made."""
    (tmp_path / "in").mkdir()
    for number in range(2):
        Image.new("RGBA", (60, 40), (number, 0, 0, 99)).save(tmp_path / f"in/{number}.png")

    main(
        ["resize", str(tmp_path / "in"), "--to", str(tmp_path / "out"), "--size", "30", "--size", "9", "--format",
         "jpeg", "--crew", "solo"]
    )  # fmt: skip

    assert "\n  2 flattened on a background\n" in capsys.readouterr().out


def test_a_full_disk_is_foretold(capsys: pytest.CaptureFixture[str]) -> None:
    """Beside what is needed and free, in units that people read."""
    plan = Plan(tasks(1), (), (Note(NoteKind.NO_SPACE, 1),), needed=1_240_000_000, free=999_000)

    Speaker(quiet=False, to_stderr=False).plan(plan)

    assert capsys.readouterr().out == (
        "1 photo, 0 left out\n  about 1.24 GB needed, 999 kB free: may not fit on the disk\n"
    )
