"""The photos of an earlier run, its weight, and an undo that is watched and ended."""

import os
from pathlib import Path

import pytest

from helpers.albums import names, plan_of
from helpers.journals import record
from lightwork import Journal, JournalError, RunState
from lightwork.events import FailureKind
from lightwork.journal import End, PastPhoto


@pytest.fixture
def number(album: Path, out: Path) -> int:
    """A run of twelve photos, stopped after eight; the third is broken."""
    (album / "002.jpg").write_bytes(b"\xff\xd8\xff\xe0 no more")
    return record(plan_of(album, out), out, stop_after=8)


def test_every_photo_is_told_in_its_order(number: int, album: Path, out: Path) -> None:
    """What became of it, from where to where, and the bytes of both."""
    found = list(Journal().photos(number))

    assert [photo.place for photo in found] == list(range(12))
    assert [photo.end for photo in found] == [End.MADE] * 2 + [End.FAILED] + [End.MADE] * 5 + [None] * 4
    first, broken, left = found[0], found[2], found[9]
    assert (first.source, first.bytes) == (str(album / "000.jpg"), (album / "000.jpg").stat().st_size)
    (result,) = first.results
    assert (result.target, result.size, result.copied) == (str(out / "000.jpg"), (32, 21), False)
    assert result.bytes == (out / "000.jpg").stat().st_size
    assert first.failed is None
    assert broken.failed is not None
    assert broken.failed.kind in {FailureKind.BROKEN, FailureKind.CUT_SHORT}
    assert (broken.results[0].size, broken.results[0].bytes) == (None, None)
    assert (left.results[0].size, left.results[0].bytes, left.failed) == ((32, 21), None, None)


def test_photos_are_told_a_page_at_a_time(number: int) -> None:
    """From a place on, so many, or those that failed alone."""
    journal = Journal()

    assert [photo.place for photo in journal.photos(number, after=3, most=4)] == [4, 5, 6, 7]
    assert [photo.place for photo in journal.photos(number, failed=True)] == [2]
    assert [photo.place for photo in journal.photos(number, after=2, failed=True)] == []
    with pytest.raises(JournalError, match="no run 99"):
        list(journal.photos(99))


def test_a_failure_of_another_version_keeps_its_words() -> None:
    """Though this one does not know its kind."""
    photo = PastPhoto(0, "/in/a.jpg", 1, None, End.FAILED, "eaten by a grue: in the dark", ())

    assert photo.failed is not None
    assert (photo.failed.kind, photo.failed.detail) == (FailureKind.INTERNAL, "eaten by a grue: in the dark")


def test_a_run_weighs_what_it_has_read_and_written(number: int, album: Path, out: Path) -> None:
    """What failed or was left does not count; nobody has to wait for it."""
    made = names(out)

    weight = Journal().weight(number)

    assert len(made) == 7
    assert weight.bytes_in == sum((album / name).stat().st_size for name in made)
    assert weight.bytes_out == sum((out / name).stat().st_size for name in made)
    with pytest.raises(JournalError):
        Journal().weight(number, lambda: False)


def test_an_undo_can_be_watched_and_ended(number: int, out: Path, tmp_path: Path) -> None:
    """What it has moved is in the trash, the rest stays with its folder, and a second undo takes it back."""
    bin = tmp_path / "bin"
    bin.mkdir()
    journal, told = Journal(), list[tuple[int, int]]()

    def trash(path: str) -> None:
        os.rename(path, bin / os.path.basename(path))

    def step(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 3

    first = journal.undo(number, trash=trash, step=step)

    assert told == [(0, 7), (1, 7), (2, 7), (3, 7)]
    assert (first.stopped, len(first.trashed), first.folders) == (True, 3, ())
    assert len(names(out)) == 4
    assert journal.run(number).state is RunState.STOPPED
    second = journal.undo(number, trash=trash)
    assert (second.stopped, len(second.trashed), second.gone) == (False, 4, 3)
    assert not out.exists()
    assert journal.run(number).state is RunState.UNDONE


def test_an_undo_can_be_ended_while_its_results_are_counted(
    number: int, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That takes a while for a million photos."""
    monkeypatch.setattr("lightwork.journal.undoing.BREATH", 5)
    told: list[tuple[int, int]] = []

    def step(done: int, of: int) -> bool:
        told.append((done, of))
        return len(told) < 2

    undone = Journal().undo(number, step=step)

    assert told == [(0, 0), (0, 0)]
    assert (undone.stopped, undone.trashed) == (True, ())
    assert len(names(out)) == 7


def test_a_trial_of_an_undo_can_be_ended(number: int, out: Path) -> None:
    """And has touched nothing."""
    before = names(out)

    undone = Journal().undo(number, dry_run=True, step=lambda *_: False)

    assert (undone.stopped, undone.trashed, undone.kept) == (True, (), ())
    assert names(out) == before
