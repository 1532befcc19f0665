import json
import os
from importlib import import_module
from pathlib import Path

import pytest

from helpers.albums import names, plan_of
from helpers.datasets import members, photo, resize, table
from lightwork import Report
from lightwork.cli.datasets import Wanted
from lightwork.datasets import Shards, Split
from lightwork.datasets.keys import Keys
from lightwork.datasets.rows import ALGORITHM, Row
from lightwork.errors import RecipeError
from lightwork.fingerprint import file_digest

SPLIT = ("--split", "train=60,val=40")
AGAIN = ("--on-collision", "overwrite")


def tars(out: Path) -> list[str]:
    """The names of the shards."""
    return sorted(path.name for path in (out / "shards").glob("*.tar"))


def test_samples_are_as_webdataset_reads_them(zoo: Path, out: Path) -> None:
    """Members of one key follow each other: the number of the class, the row, and the very bytes of the result."""
    assert resize(zoo, out, "--shards", "5") == 1

    assert tars(out) == ["shard-000000.tar", "shard-000001.tar", "shard-000002.tar"]
    held = [members(out / "shards" / name) for name in tars(out)]
    assert [name for shard in held for name in shard if name.endswith(".png")] == [
        path for path in names(out) if path.endswith(".png")
    ]
    assert list(held[0])[:4] == ["cat/0.cls", "cat/0.json", "cat/0.png", "cat/1.cls"]
    assert held[0]["cat/0.png"] == (out / "cat/0.png").read_bytes()
    assert (held[0]["cat/0.cls"], held[1]["dog/0.cls"]) == (b"0", b"1")
    note = json.loads(held[0]["cat/0.json"])
    assert (note["path"], note["class"], note["source_width"], note["scale_x"]) == ("cat/0.png", "cat", 24, 8 / 24)
    assert "top.cls" not in held[2]
    index = json.loads((out / "shards/shards.json").read_text())
    assert (index["classes"], index["algorithm"]) == (["cat", "dog"], "blake2b-64")
    first = index["shards"]["shard-000000.tar"]
    path = out / "shards/shard-000000.tar"
    assert (first["samples"], first["bytes"], first["digest"]) == (5, path.stat().st_size, file_digest(str(path)))


def test_each_split_has_shards_of_its_own(zoo: Path, out: Path) -> None:
    """What is in them is of that split, and everything is in one."""
    resize(zoo, out, "--shards", "4", *SPLIT)

    found = 0
    for name in tars(out):
        notes = [json.loads(data) for key, data in members(out / "shards" / name).items() if key.endswith(".json")]
        assert {note["split"] for note in notes} == {name.partition("-")[0]}
        assert len(notes) <= 4
        found += len(notes)
    assert found == 14
    assert {name.partition("-")[0] for name in tars(out)} == {"train", "val"}


def test_the_same_bytes_every_time(zoo: Path, tmp_path: Path) -> None:
    """On another day, by other hands, in another folder."""
    for crew in ("solo", "processes"):
        resize(zoo, tmp_path / crew, "--shards", "5", *SPLIT, crew=crew)

    for name in (*tars(tmp_path / "solo"), "shards.json"):
        assert (tmp_path / "solo/shards" / name).read_bytes() == (tmp_path / "processes/shards" / name).read_bytes()


def test_a_killed_run_goes_on_where_it_was(zoo: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shards that are there and whole are kept, whether or not the rest was there; nothing half-written stays."""
    module = import_module("lightwork.datasets.pack")
    check, seen = module._check, []

    def dies(part: str, target: str, samples: object) -> None:
        seen.append(target)
        check(part, target, samples)
        if len(seen) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(module, "_check", dies)
    assert resize(zoo, out, "--shards", "5") == 130
    monkeypatch.undo()
    kept = (out / "shards/shard-000000.tar").stat()
    assert names(out / "shards") == ["shard-000000.tar", "shards.json"]

    assert resize(zoo, out, "--shards", "5", *AGAIN) == 1

    assert (out / "shards/shard-000000.tar").stat() == kept
    assert [name for name in names(out / "shards") if not name.endswith(".tar")] == ["shards.json"]
    assert len(tars(out)) == 3


def test_a_shard_that_got_its_name_last_is_known(zoo: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed just before the name: the next run writes it; just after: it is kept."""
    module = import_module("lightwork.datasets.pack")
    for after in (False, True):
        publish = module.Packed.publish

        def dies(packed: object, *, replace: bool, after: bool = after, publish: object = publish) -> None:
            if after:
                publish(packed, replace=replace)  # type: ignore[operator]
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(module.Packed, "publish", dies)
            assert resize(zoo, out, "--shards", "50", *AGAIN) == 130
        assert tars(out) == (["shard-000000.tar"] if after else [])

    assert resize(zoo, out, "--shards", "50", *AGAIN) == 1


def test_a_changed_photo_changes_its_shard_alone(zoo: Path, out: Path) -> None:
    """The others are kept as they are."""
    resize(zoo, out, "--shards", "5")
    before = {name: (out / "shards" / name).stat().st_ino for name in tars(out)}
    photo(zoo / "dog/0.png", seed=99)

    resize(zoo, out, "--shards", "5", *AGAIN)

    changed = {name for name in tars(out) if (out / "shards" / name).stat().st_ino != before[name]}
    assert changed == {"shard-000001.tar"}
    assert members(out / "shards/shard-000001.tar")["dog/0.png"] == (out / "dog/0.png").read_bytes()


@pytest.mark.parametrize("known", [False, True], ids=["nobody's", "changed since"])
def test_a_file_of_somebody_else_is_never_touched(
    zoo: Path, out: Path, known: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither one that was there, nor a shard of ours that somebody has changed."""
    if known:
        resize(zoo, out, "--shards", "5")
    there = out / "shards/shard-000001.tar"
    there.parent.mkdir(parents=True, exist_ok=True)
    there.write_bytes(b"mine")

    assert resize(zoo, out, "--shards", "5", *AGAIN) == 2

    assert there.read_bytes() == b"mine"
    assert "shard-000001.tar" in capsys.readouterr().err


def test_an_index_that_is_none_is_refused(zoo: Path, out: Path) -> None:
    """It stays, and nothing is written beside it."""
    (out / "shards").mkdir(parents=True)
    (out / "shards/shards.json").write_text("[1]")

    assert resize(zoo, out, "--shards", "5") == 2
    assert names(out / "shards") == ["shards.json"]


def test_shards_that_are_too_many_go_if_they_are_ours(zoo: Path, out: Path) -> None:
    """A smaller data set leaves none of the larger one's behind, for whoever reads `*.tar`."""
    resize(zoo, out, "--shards", "2")
    (out / "shards/shard-000006.tar").write_bytes(b"mine now")

    resize(zoo, out, "--shards", "5", *AGAIN)

    assert tars(out) == ["shard-000000.tar", "shard-000001.tar", "shard-000002.tar", "shard-000006.tar"]
    assert (out / "shards/shard-000006.tar").read_bytes() == b"mine now"


def test_only_what_is_in_a_shard_goes(zoo: Path, out: Path) -> None:
    """With --shards-only the results go, and the folders that they leave empty; somebody else's file stays."""
    (out / "dog").mkdir(parents=True)
    (out / "dog/notes.txt").write_text("mine")

    assert resize(zoo, out, "--shards", "5", "--shards-only") == 1

    assert [name for name in names(out) if not name.endswith(".tar")] == ["dog/notes.txt", "shards/shards.json"]
    assert not (out / "cat").exists()
    held = [name for shard in tars(out) for name in members(out / "shards" / shard) if name.endswith(".png")]
    assert len(held) == 14
    assert resize(zoo, out, "--shards", "5", "--shards-only", *AGAIN) == 1
    assert len(tars(out)) == 3


def test_a_result_that_was_changed_is_neither_packed_nor_removed(tmp_path: Path) -> None:
    """The digest of the run tells: what is not as it was made is nobody's to pack or to remove."""
    data = photo(tmp_path / "a.png").read_bytes()
    row = Row(source="a.png", path="a.png", status="done", hash=f"{ALGORITHM}:{file_digest(str(tmp_path / 'a.png'))}")
    Shards(str(tmp_path), 5, []).write([row])
    (tmp_path / "a.png").write_bytes(data + b"more")

    Shards(str(tmp_path), 5, [], only=True).write([row])
    (tmp_path / "shards/shard-000000.tar").unlink()
    with pytest.raises(RecipeError, match="was changed since"):
        Shards(str(tmp_path), 5, [], only=True).write([row])

    assert names(tmp_path) == ["a.png", "shards/shards.json"]


def test_a_dry_run_writes_no_shards(zoo: Path, out: Path) -> None:
    """It does nothing."""
    assert resize(zoo, out, "--shards", "5", "--dry-run") == 0
    assert not out.exists()


def test_a_run_that_was_stopped_gets_no_shards(album: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A data set that is not whole is worse than none; what to do is said."""
    plan = plan_of(album, out)
    wanted = Wanted(str(out) + ".csv", Split(), 5, only=False)

    wanted.deliver(Report(plan), plan.tasks[0].recipe, [str(album)], dry_run=False, quiet=True)

    assert "With --incremental the rest is made" in capsys.readouterr().err
    assert {row["status"] for row in table(Path(f"{out}.csv")).values()} == {"left"}
    assert not out.exists()


def test_keys_end_at_the_first_dot_and_are_each_ones_own() -> None:
    """Dots are written as %2E, folders stay; one stem with two endings makes two keys."""
    paths = ["a/b.jpg", "a/b.png", "a.b/c.d.jpg", "a/b.png.jpg", "Köln ü.jpg", "x%2E.jpg", "\udcff.jpg"]
    with Keys() as keys:
        found = [keys.take(path) for path in paths]

    assert found == ["a/b", "a/b%2Epng", "a%2Eb/c%2Ed", "a/b%2Epng%2Ejpg", "Köln ü", "x%252E", "%FF"]
    assert os.fsencode("".join(found))
