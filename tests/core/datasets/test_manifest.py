import os
import sys
from pathlib import Path

import pytest

from helpers.datasets import photo, resize, table
from lightwork.datasets.manifest import COLUMNS
from lightwork.fingerprint import file_digest

SPLIT = ("--split", "train=60,val=40")


def test_a_row_says_everything_about_a_result(zoo: Path, out: Path, tmp_path: Path) -> None:
    """Path, digest, class, sizes, split; what cannot be read is there with its reason, what is no photo is not."""
    file = tmp_path / "m.csv"

    assert resize(zoo, out, "--manifest", str(file), *SPLIT) == 1  # one photo is broken

    rows = table(file)
    assert file.read_text().startswith(",".join(COLUMNS) + "\n")
    assert list(rows) == sorted(rows)
    assert len(rows) == 15
    row = rows["cat/1.png"]
    assert (row["path"], row["class"], row["status"]) == ("cat/1.png", "cat", "done")
    assert (row["source_width"], row["source_height"], row["width"], row["height"]) == ("24", "16", "8", "5")
    assert row["hash"] == f"blake2b-64:{file_digest(str(out / 'cat/1.png'))}"
    assert row["split"] in {"train", "val"}
    assert rows["top.png"]["class"] == ""
    bad = rows["cat/bad.png"]
    assert (bad["status"], bad["reason"], bad["path"], bad["split"]) == ("failed", "not an image", "", "")


def test_duplicates_are_named_and_dealt_together(zoo: Path, out: Path, tmp_path: Path) -> None:
    """The first by its path is the original; whatever the seed, the others are where it is."""
    places = set()
    for seed in range(12):
        file = tmp_path / "m.csv"
        resize(zoo, out, "--manifest", str(file), *SPLIT, "--split-seed", str(seed), "--dry-run")
        rows = table(file)
        assert {name: row["duplicate_of"] for name, row in rows.items() if row["duplicate_of"]} == {
            "dog/again.png": "cat/3.png"
        }
        assert rows["dog/again.png"]["split"] == rows["cat/3.png"]["split"]
        places.add(rows["cat/3.png"]["split"])

    assert places == {"train", "val"}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_without_permission_is_listed(zoo: Path, out: Path, tmp_path: Path) -> None:
    """Somebody has to know that the data set is not whole."""
    (zoo / "dog").chmod(0)

    resize(zoo, out, "--manifest", str(tmp_path / "m.csv"))

    (zoo / "dog").chmod(0o700)
    assert table(tmp_path / "m.csv")["dog"]["reason"] == "no permission"


def test_what_was_given_and_is_not_there_is_listed(zoo: Path, out: Path, tmp_path: Path) -> None:
    """The same of a path that was mistyped."""
    resize(zoo / "lost.png", out, "--manifest", str(tmp_path / "m.csv"))

    row = table(tmp_path / "m.csv")["lost.png"]
    assert (row["status"], row["reason"]) == ("skipped", "not found")


def test_the_same_bytes_from_every_crew(zoo: Path, tmp_path: Path) -> None:
    """Also when an earlier run has made most of it, or copied it."""
    photo(zoo / "cat" / "tiny.png", (6, 4))
    made = []
    for crew in ("solo", "threads", "processes"):
        file = tmp_path / f"{crew}.csv"
        resize(zoo, tmp_path / crew, "--manifest", str(file), *SPLIT, crew=crew)
        made.append(file.read_bytes())
    os.unlink(tmp_path / "solo/dog/2.png")
    resize(zoo, tmp_path / "solo", "--manifest", str(tmp_path / "again.csv"), *SPLIT, "--incremental")

    assert made[1:] == made[:-1]
    assert (tmp_path / "again.csv").read_bytes() == made[0]


def test_each_size_has_its_row(zoo: Path, out: Path, tmp_path: Path) -> None:
    """Several results of one photo have a row each, with their own scale."""
    file = tmp_path / "m.csv"
    resize(zoo, out, "--manifest", str(file), "--size", "12x12", "--name", "{name}-{size}")

    lines = [line for line in file.read_text().splitlines() if ",cat/1.png," in line]
    assert [line.split(",")[6:9] for line in lines] == [["8", "5", "0.3333333333333333"], ["12", "8", "0.5"]]


def test_parquet_holds_the_same_with_types(zoo: Path, out: Path, tmp_path: Path) -> None:
    """Numbers are numbers, what is not known is null, the rest is text; twice the same bytes."""
    parquet = pytest.importorskip("pyarrow.parquet")
    one, two, text = (tmp_path / name for name in ("one.parquet", "two.parquet", "m.csv"))
    for file in (one, two, text):
        resize(zoo, out, "--manifest", str(file), *SPLIT, "--on-collision", "overwrite")

    read = parquet.read_table(one)
    assert tuple(read.column_names) == COLUMNS
    kinds = {field.name: str(field.type) for field in read.schema}
    assert (kinds["width"], kinds["scale_x"], kinds["class"]) == ("int32", "double", "string")
    assert [field.name for field in read.schema if field.nullable] == list(COLUMNS[4:12])
    plain = [{name: "" if value is None else str(value) for name, value in row.items()} for row in read.to_pylist()]
    assert {row["source"]: row for row in plain} == table(text)
    assert read.to_pylist()[6]["width"] is None
    assert one.read_bytes() == two.read_bytes()


def test_parquet_without_its_library_is_refused_first(
    zoo: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 2 and a sentence, before anything is made."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    assert resize(zoo, out, "--manifest", str(out) + ".parquet") == 2

    assert "pip install 'lightwork[parquet]'" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--manifest", "m.txt"], "ends in .csv or .parquet"),
        (["--split", "train=80,val=20"], "given with --manifest or --shards"),
        (["--manifest", "m.csv", "--split", "train=80"], "shares in percent"),
        (["--manifest", "m.csv", "--split-seed", "1"], "given with --split"),
        (["--shards-only"], "given with --shards"),
        (["--shards", "5", "--shards-only", "--incremental"], "left out with --incremental"),
        (["--shards", "5", "--incremental", "--size", "9x9"], "several sizes"),
        (["--shards", "0"], "--shards"),
    ],
)
def test_what_makes_no_sense_is_refused(
    options: list[str], said: str, zoo: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 2 and a sentence, before anything is made."""
    assert resize(zoo, out, *options) == 2

    assert said in capsys.readouterr().err
    assert not out.exists()


def test_a_picture_is_no_place_for_a_manifest(zoo: Path, out: Path, tmp_path: Path) -> None:
    """A slip of the keyboard must not cost a photo."""
    there = photo(tmp_path / "kept.png").rename(tmp_path / "kept.csv")
    before = there.read_bytes()

    assert resize(zoo, out, "--manifest", str(there)) == 2
    assert there.read_bytes() == before


def test_names_that_are_no_text(zoo: Path, out: Path, tmp_path: Path) -> None:
    """The CSV holds the very bytes; Parquet holds text alone."""
    if sys.platform != "linux":
        pytest.skip("other systems have no such names")
    os.rename(zoo / "top.png", os.fsencode(zoo) + b"/t\xffp.png")

    for file in ("m.csv", "m.parquet"):
        assert resize(zoo, out, "--manifest", str(tmp_path / file), "--on-collision", "overwrite") == 1
    assert b"\nt\xffp.png,t\xffp.png," in (tmp_path / "m.csv").read_bytes()
