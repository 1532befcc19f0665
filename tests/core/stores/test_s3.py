"""S3 itself, by a server on the loopback address that fails when it is told to."""

import json
import os
from pathlib import Path

import pytest

from helpers.albums import make_album
from helpers.commands import lightwork, started, wait_until
from helpers.memory import on_disk
from helpers.pictures import encoded, scene
from helpers.s3 import Server
from lightwork.cli import main
from lightwork.stores import Stores


def filled(s3: Server, count: int) -> tuple[str, dict[str, bytes]]:
    """A bucket with photos in `in`, and their bytes by name."""
    bucket = s3.bucket()
    photos = {f"{number:03}.jpg": encoded(scene((96, 64), seed=number)) for number in range(count)}
    for name, data in photos.items():
        s3.put(bucket, f"in/{name}", data)
    return bucket, photos


def resize(*arguments: str) -> int:
    """The command."""
    return main(["resize", *arguments, "--size", "32", "--crew", "solo"])


def unbroken(tmp_path: Path, photos: dict[str, bytes]) -> dict[str, bytes]:
    """What the same photos become as files."""
    for name, data in photos.items():
        (tmp_path / "same").mkdir(exist_ok=True)
        (tmp_path / "same" / name).write_bytes(data)
    resize(str(tmp_path / "same"), "--to", str(tmp_path / "unbroken"), "--quiet")
    return on_disk(tmp_path / "unbroken")


def test_a_listing_comes_page_by_page(s3: Server) -> None:
    """3,000 keys in three answers, in the order of their bytes; the next one is asked for when it is needed."""
    bucket = s3.bucket()
    s3.tell(f"fill?bucket={bucket}&count=3000")
    before = s3.count()["LIST"]
    found = Stores().of("s3://x").below(f"s3://{bucket}/many")

    first = next(found)
    after_one = s3.count()["LIST"]
    rest = [item.url for item in found]

    assert first.url == f"s3://{bucket}/many/0000.jpg"
    assert after_one == before + 1
    assert rest == [f"s3://{bucket}/many/{number:04}.jpg" for number in range(1, 3000)]
    assert s3.count()["LIST"] == before + 3


def test_a_refusal_and_a_dying_connection_cost_nothing(s3: Server, tmp_path: Path) -> None:
    """A 503 on the way here and on the way there, and an original that breaks off: the same results as ever."""
    bucket, photos = filled(s3, 4)
    s3.tell("fail?method=GET&kind=503&key=in/000.jpg")
    s3.tell("fail?method=PUT&kind=503&key=out/001.jpg")
    s3.tell("fail?method=GET&kind=cut&key=in/002.jpg&times=2")

    assert resize(f"s3://{bucket}/in", "--to", f"s3://{bucket}/out") == 0

    assert s3.objects(bucket, "out/") == unbroken(tmp_path, photos)
    assert s3.objects(bucket, "in/") == photos


def test_what_never_comes_fails_alone(
    s3: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An upload that is refused however often it is tried; nobody looks for the store among the folders here."""
    monkeypatch.chdir(tmp_path)
    bucket, _ = filled(s3, 3)
    s3.tell("fail?method=PUT&kind=503&key=out/001.jpg&times=1000")

    assert resize(f"s3://{bucket}/in", "--to", f"s3://{bucket}/out") == 1

    assert f"s3://{bucket}/in/001.jpg: cannot be written" in capsys.readouterr().err
    assert sorted(s3.objects(bucket, "out/")) == ["000.jpg", "002.jpg"]
    assert list(tmp_path.iterdir()) == []


def test_a_key_that_appears_in_mid_run_is_not_replaced(s3: Server, capsys: pytest.CaptureFixture[str]) -> None:
    """The plan saw a free name; the store itself refuses the second object."""
    bucket, _ = filled(s3, 1)
    store = Stores().of("s3://x")
    url = f"s3://{bucket}/out/000.jpg"
    s3.put(bucket, "out/000.jpg", b"somebody's")

    with pytest.raises(FileExistsError):
        store.put(url, b"ours", replace=False)
    same = store.put(url, b"somebody's", replace=False)

    store.put(f"s3://{bucket}/out/new.webp", b"new", replace=False)
    assert s3.client.head_object(Bucket=bucket, Key="out/new.webp")["ContentType"] == "image/webp"
    store.remove(f"s3://{bucket}/out/new.webp")
    assert same == store.info(url).mark
    assert s3.objects(bucket, "out/") == {"000.jpg": b"somebody's"}
    assert resize(f"s3://{bucket}/in", "--to", f"s3://{bucket}/out", "--on-collision", "skip") == 0
    assert "already there" in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_run_that_ended_too_early_is_gone_on_with(
    s3: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`kill -9` while uploads hang: then `resume` makes the tree of an unbroken run, and undo takes it back.

    What was not ours stays, and no scratch folder does.
    """
    bucket, photos = filled(s3, 12)
    s3.put(bucket, "out/mine.txt", b"mine")
    s3.tell("hold?after=5")
    command = lightwork("resize", f"s3://{bucket}/in", "--to", f"s3://{bucket}/out", "--size", "32", "--workers", "1")
    with started(command, TMPDIR=str(tmp_path)) as program:
        wait_until(lambda: len(s3.objects(bucket, "out/")) > 2)
        program.kill()
        program.wait()
    s3.tell("free")
    capsys.readouterr()

    assert main(["resume", "--crew", "solo", "--json", "-"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["done"] + told["skipped"] == 12
    assert told["skipped"] >= 1
    assert s3.objects(bucket, "out/") == {**unbroken(tmp_path, photos), "mine.txt": b"mine"}
    assert main(["undo", "1"]) == 0
    assert s3.objects(bucket, "out/") == {"mine.txt": b"mine"}
    assert s3.objects(bucket, "in/") == photos


def test_undo_knows_changed_objects_by_their_marks(s3: Server, tmp_path: Path) -> None:
    """One of the same size with other bytes stays; nothing is downloaded to see that."""
    bucket = s3.bucket()
    resize(str(make_album(tmp_path / "in", 3)), "--to", f"s3://{bucket}/out")
    data = s3.objects(bucket, "out/")["001.jpg"]
    changed = data[:-1] + bytes([data[-1] ^ 1])
    s3.put(bucket, "out/001.jpg", changed)
    before = s3.count()

    assert main(["undo"]) == 0

    after = s3.count()
    assert s3.objects(bucket, "out/") == {"001.jpg": changed}
    assert after["GET"] - before["GET"] == 0


def test_questions_about_neighbours_share_an_answer(s3: Server, capsys: pytest.CaptureFixture[str]) -> None:
    """What is done already is known by a page of the listing, and not by a request for each result."""
    bucket, _ = filled(s3, 12)
    resize(f"s3://{bucket}/in", "--to", f"s3://{bucket}/out")
    before = s3.count()

    assert resize(f"s3://{bucket}/in", "--to", f"s3://{bucket}/out", "--incremental") == 0

    after = s3.count()
    assert "12 left out: done already" in capsys.readouterr().out
    assert after["HEAD"] - before["HEAD"] <= 1
    assert after["LIST"] - before["LIST"] <= 6


def test_the_library_is_told_what_was_typed(s3: Server, album: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the server is, for want of the environment's word; undo is told it again."""
    bucket = s3.bucket()
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    told = ("--store-option", f"endpoint_url={s3.url}", "--store-option", "use_ssl=false")

    assert resize(str(album / "000.jpg"), "--to", f"s3://{bucket}/out", *told) == 0
    assert list(s3.objects(bucket)) == ["out/000.jpg"]
    assert main(["undo", *told]) == 0

    assert s3.objects(bucket) == {}


@pytest.mark.parametrize(
    ("given", "said"),
    [("s3://no-such-bucket/in", "The specified bucket does not exist"), ("output", "does not exist")],
)
def test_a_store_that_cannot_be_reached_is_told_once(
    given: str, said: str, s3: Server, album: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before any photo is looked at, with exit code 2."""
    assert s3.url
    paths = (str(album), "--to", "s3://no-such-bucket/out") if given == "output" else (given, "--to", "out")

    assert resize(*paths) == 2

    assert said in capsys.readouterr().err
