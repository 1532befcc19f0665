"""The commands, with photos and results in a store; the crew is a thread, as the store is this process's own."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from helpers.albums import make_album
from helpers.memory import fill, held, memory, on_disk
from lightwork import Journal
from lightwork.cli import main
from lightwork.errors import JournalError
from lightwork.journal import RunState, undoing


@pytest.fixture
def files() -> Any:
    """The store of this process, empty."""
    return memory()


def resize(*arguments: str) -> int:
    """The command."""
    return main(["resize", *arguments, "--size", "32", "--crew", "threads", "--workers", "2"])


@pytest.mark.parametrize("crew", ["solo", "threads", "processes"])
def test_results_are_those_of_files(files: Any, crew: str, tmp_path: Path) -> None:
    """From a store into a store by every crew: the very bytes that files become, under the same names."""
    photos = fill(files, "in/sub", 5)
    for name, data in photos.items():
        (tmp_path / "in" / "sub").mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / "sub" / name).write_bytes(data)
    main(["resize", str(tmp_path / "in"), "--to", str(tmp_path / "out"), "--size", "32", "--crew", "solo", "--quiet"])

    assert (
        main(["resize", "memory://in", "--to", "memory://out", "--size", "32", "--crew", crew, "--workers", "2"]) == 0
    )

    assert held(files, "out") == on_disk(tmp_path / "out")
    assert held(files, "in/sub") == photos


def test_from_a_folder_into_a_store_and_back(files: Any, album: Path, tmp_path: Path) -> None:
    """Either side may be a folder; what fits already is copied."""
    assert resize(str(album), "--to", "memory://up") == 0
    assert resize("memory://up", f"file://{album}/003.jpg", "--to", f"file://{tmp_path}/down") == 0

    assert len(held(files, "up")) == 12
    down = on_disk(tmp_path / "down")
    assert {name: data for name, data in down.items() if " " not in name} == held(files, "up")
    assert len(down) == 13


def test_everything_found_is_told(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """Photos and what is left alone, each with its reason; results below what was given are not taken for originals."""
    fill(files, "in", 2)
    for name in ("notes.txt", ".hidden/x.jpg", "out/000.jpg", ".lw-0a1b2c3d.part"):
        files.pipe_file(f"in/{name}", b"x")

    code = resize("memory://in", "memory://in/none.jpg", "memory://nothing", "--to", "memory://in/out", "--json", "-")

    told = json.loads(capsys.readouterr().out)
    reasons = {
        each["source"]: each["reason"].partition(":")[0] for each in told["items"] if each["status"] == "skipped"
    }
    assert code == 1
    assert told["done"] == 2
    assert reasons == {
        "memory://in/notes.txt": "not an image",
        "memory://in/.hidden/x.jpg": "hidden",
        "memory://in/.lw-0a1b2c3d.part": "an unfinished file of an earlier run",
        "memory://in/out": "the output folder",
        "memory://in/none.jpg": "given twice",
        "memory://nothing": "not found",
    }


def test_objects_in_the_way_are_never_replaced_unasked(files: Any) -> None:
    """They keep their bytes, and the result gets a number, or its name with `overwrite`, or is left out."""
    fill(files, "in", 1)
    files.pipe_file("out/000.jpg", b"somebody's")

    assert resize("memory://in", "--to", "memory://out") == 0
    numbered = held(files, "out")
    assert resize("memory://in", "--to", "memory://out", "--on-collision", "skip") == 0
    skipped = held(files, "out")
    assert resize("memory://in", "--to", "memory://out", "--on-collision", "overwrite") == 0

    assert numbered["000.jpg"] == b"somebody's"
    assert sorted(numbered) == ["000 (2).jpg", "000.jpg"]
    assert skipped == numbered
    assert held(files, "out")["000.jpg"] == numbered["000 (2).jpg"]


def test_a_run_is_undone(files: Any, album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What it wrote is deleted where it is still just that; the rest stays and is named."""
    resize(str(album), "--to", "memory://out")
    files.pipe_file("out/005.jpg", b"changed")
    files.rm_file("out/006.jpg")
    capsys.readouterr()

    assert main(["undo", "--dry-run"]) == 0
    would = capsys.readouterr()
    assert len(held(files, "out")) == 11
    assert main(["undo"]) == 0

    told = capsys.readouterr()
    assert "10 would be deleted in the store" in would.out
    assert told.out.splitlines() == ["10 deleted in the store", "0 moved to the trash, 1 left alone, 1 gone already"]
    assert "memory://out/005.jpg: changed since" in told.err
    assert held(files, "out") == {"005.jpg": b"changed"}


def test_files_of_this_computer_still_go_to_the_trash(album: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Undo asks the system's trash for them, whatever it does elsewhere."""
    trashed: list[str] = []
    monkeypatch.setattr(undoing, "system_trash", trashed.append)
    resize(str(album), "--to", str(out), "--quiet")

    assert main(["undo"]) == 0

    assert len(trashed) == 12


def test_what_is_done_is_left_out(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """With --incremental: a photo that was changed and one that is new are made; the changed one over its result."""
    photos = fill(files, "in", 4)
    resize("memory://in", "--to", "memory://out")
    before = held(files, "out")
    files.pipe_file("in/001.jpg", photos["002.jpg"] + b"more")
    files.pipe_file("in/new.jpg", photos["003.jpg"])
    capsys.readouterr()

    assert resize("memory://in", "--to", "memory://out", "--incremental") == 0

    assert "2 done, 0 copied unchanged, 3 left out" in capsys.readouterr().out
    after = held(files, "out")
    assert sorted(after) == ["000.jpg", "001.jpg", "002.jpg", "003.jpg", "new.jpg"]
    assert {name for name in before if after[name] != before[name]} == {"001.jpg"}


def test_results_are_named_by_their_originals(files: Any) -> None:
    """By template, with the original's folder."""
    fill(files, "beach", 1)

    assert resize("memory://beach", "--to", "memory://out", "--name", "{folder}-{name}", "--flat") == 0

    assert list(held(files, "out")) == ["beach-000.jpg"]


def test_a_broken_photo_fails_alone(files: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """And one that is gone when its turn comes."""
    fill(files, "in", 3)
    files.pipe_file("in/bad.jpg", b"no picture at all")

    assert resize("memory://in", "--to", "memory://out") == 1

    told = capsys.readouterr()
    assert "3 done" in told.out
    assert "memory://in/bad.jpg: not an image" in told.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("memory://in", "--replace", "trash"), "originals in stores are only read"),
        (("memory://in", "--to", "x", "--manifest", "x.csv"), "data sets need folders here"),
        (("memory://in", "--to", "x", "--crew", "cluster"), "a cluster has no way to stores yet"),
        (("in", "--to", "http://localhost/x"), "a store that takes objects whole"),
        (("in", "--to", "sftp://host/x"), "a store that takes objects whole"),
        (("in", "--to", "memory://"), "a bucket or a folder in it"),
        (("in", "--to", "memory://x", "--keep-dates"), "it sets their time itself"),
        (("nowhere://in", "--to", "x"), "Protocol not known: nowhere"),
        (("memory://in", "--to", "x", "--store-option", "key"), "KEY=VALUE"),
        (("ftp://me:hush@host/in", "--to", "x"), "'ftp://...@host' does not work"),
        (("file://elsewhere/in", "--to", "x"), "a file of this computer"),
    ],
)
def test_what_does_not_work_is_refused(
    arguments: tuple[str, ...], said: str, files: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a sentence and exit code 2, before anything is done."""
    assert main(["resize", *arguments, "--size", "32"]) == 2

    assert said in capsys.readouterr().err
    assert not files.store


def test_what_is_told_to_a_store_is_written_down_nowhere(
    files: Any, tmp_path: Path, journal_home: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither in the journal nor in a report nor on the screen."""
    fill(files, "in", 1)
    report = tmp_path / "report.json"

    resize("memory://in", "--to", "memory://out", "--store-option", "secret=hush-hush", "--json", str(report))

    written = b"".join(on_disk(Path(journal_home)).values()) + report.read_bytes()
    assert b"memory://in/000.jpg" in written
    assert b"hush" not in written
    assert "hush" not in "".join(capsys.readouterr())


def test_without_the_library_there_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], album: Path, out: Path
) -> None:
    """It names what to install; folders work as before."""
    monkeypatch.setitem(__import__("sys").modules, "fsspec", None)

    assert main(["resize", "memory://in", "--to", str(out), "--size", "32"]) == 2
    assert 'pip install "lightwork[stores]"' in capsys.readouterr().err
    assert resize(str(album), "--to", str(out)) == 0


def test_a_run_into_a_store_is_in_the_journal(files: Any, album: Path, journal_home: str) -> None:
    """With URLs as they were given, and not as paths below the working directory."""
    resize(str(album), "--to", "memory://out")

    (run,) = Journal().runs()
    assert (run.output, run.done) == ("memory://out", 12)
    assert files.store
    with closing(sqlite3.connect(Path(journal_home) / "journal.sqlite3")) as journal:
        assert journal.execute("SELECT * FROM made").fetchall() == []  # folders of this computer, for undo


def test_who_knows_no_stores_takes_nothing_for_gone(files: Any, album: Path) -> None:
    """The window: it neither undoes nor goes on with such a run, and the run stays as it was."""
    resize(str(album), "--to", "memory://out")

    for ask in (Journal().undo, Journal().resume_plan):
        with pytest.raises(JournalError, match="use the command line"):
            ask(1)

    assert Journal().run(1).state == RunState.DONE
    assert len(held(files, "out")) == 12


def test_resume_makes_what_is_left(files: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is in the store counts as done; what was removed or changed there since is not made over."""
    folder = make_album(tmp_path / "in", 4)
    whole = (folder / "002.jpg").read_bytes()
    (folder / "002.jpg").write_bytes(b"broken for now")
    assert resize(str(folder), "--to", "memory://out") == 1
    (folder / "002.jpg").write_bytes(whole)
    files.rm_file("out/000.jpg")
    files.pipe_file("out/001.jpg", b"somebody's")
    capsys.readouterr()

    assert main(["resume", "1", "--crew", "threads"]) == 0

    told = capsys.readouterr().out
    assert "2 done, 0 copied unchanged, 2 left out" in told
    assert held(files, "out")["001.jpg"] == b"somebody's"
    assert sorted(held(files, "out")) == ["000.jpg", "001.jpg", "002.jpg", "003.jpg"]
