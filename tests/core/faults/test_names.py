"""Names and clocks: whatever the system calls a photo, whatever time it says, the photo is made and told of."""

import json
import os
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pytest

from helpers.albums import names
from helpers.commands import lightwork, surroundings
from helpers.pictures import encoded, opened, scene
from lightwork.cli import main

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux takes all of these names")

PHOTO = encoded(scene((96, 64)))
CAFE = "cafe\u0301"  # decomposed, as a Mac writes it
NAMES = {
    "newline": "two\nlines.jpg",
    "return": "over\rwritten.jpg",
    "escape": "\x1b[31mred\x1b[0m.jpg",
    "bytes": os.fsdecode(b"\xe9t\xe9-\xff.jpg"),
    "longest": "x" * 251 + ".jpg",
    "longest in bytes": "\u20ac" * 83 + "xx.jpg",
    "right to left": "\u05e9\u05dc\u05d5\u05dd \u202egpj.\u202c.jpg",
    "composed": unicodedata.normalize("NFC", CAFE) + ".jpg",
    "decomposed": unicodedata.normalize("NFD", CAFE) + ".jpg",
    "blank": " .jpg",
    "dash": "-rf.jpg",
    "quotes": "'\"$(touch x)`.jpg",
    "wildcard": "*.jpg",
    "percent": "{name}%s.jpg",
    "markup": "[bold]x[red].jpg",
    "emoji": "\U0001f9d1\u200d\U0001f680.jpg",
}
"""Names that a Linux disk takes."""

CHANGED = {
    "newline": "two_lines.jpg",
    "return": "over_written.jpg",
    "escape": "_[31mred_[0m.jpg",
    "quotes": "'_$(touch x)`.jpg",
    "blank": "_.jpg",
    "wildcard": "_ (2).jpg",
    "composed": unicodedata.normalize("NFC", CAFE) + " (2).jpg",  # a Mac takes it for its twin
}
"""Results whose name differs from the photo's, because Windows or a Mac could not store it there."""

TAKEN_ON_WINDOWS = {"con.jpg": "con_.jpg", "AUX.jpg": "AUX_.jpg", "lpt1.jpg": "lpt1_.jpg", "a:b.jpg": "a_b.jpg"}

LOCALES = {
    "C": {"LC_ALL": "C"},
    "ASCII and nothing else": {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "UTF-8": {"LC_ALL": "C.UTF-8"},
}


@linux
@pytest.mark.parametrize("locale", LOCALES)
def test_every_name_comes_through(tmp_path: Path, locale: str) -> None:
    """Through the real command line and its workers, in any locale: one result for each, and a report that is JSON."""
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for name in NAMES.values():
        (folder / name).write_bytes(PHOTO)
    command = lightwork("resize", str(folder), "--to", str(out), "--size", "32", "--json", "-", "--workers", "2")

    told = subprocess.run(
        command, capture_output=True, check=False, env=surroundings(**LOCALES[locale]), timeout=60, cwd=tmp_path
    )

    report = json.loads(told.stdout)
    assert (told.returncode, report["done"], report["failed"]) == (0, len(NAMES), 0)
    text = {} if "PYTHONUTF8" not in LOCALES[locale] else {"composed": NAMES["composed"]}  # no text there, but bytes
    assert names(out) == sorted((NAMES | CHANGED | text).values())
    assert {opened(out / name).size for name in names(out)} == {(32, 21)}
    said = [os.path.basename(item["source"]).encode("utf-8", "surrogateescape") for item in report["items"]]
    assert sorted(said) == sorted(map(os.fsencode, NAMES.values()))
    assert sorted(os.listdir(tmp_path)) == ["in", "out"]
    assert b"Traceback" not in told.stderr
    assert b"\x1b" not in told.stderr


@linux
def test_twins_given_by_hand_stay_two(tmp_path: Path) -> None:
    """Names that only differ in how the accent is written are two photos, also where they would share a folder."""
    for twin in ("composed", "decomposed"):
        (tmp_path / twin).mkdir()
        (tmp_path / twin / NAMES[twin]).write_bytes(PHOTO)
    out = tmp_path / "out"

    code = main(["resize", str(tmp_path / "composed"), str(tmp_path / "decomposed"), "--to", str(out), "--size", "32",
                 "--crew", "solo", "--flat"])  # fmt: skip

    assert code == 0
    assert len(names(out)) == 2
    assert len({unicodedata.normalize("NFC", name).casefold() for name in names(out)}) == 2  # a Mac keeps both, too


@linux
def test_names_of_devices_are_avoided(tmp_path: Path) -> None:
    """`con.jpg` and the like get names that Windows can store."""
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for name in TAKEN_ON_WINDOWS:
        (folder / name).write_bytes(PHOTO)

    code = main(["resize", str(folder), "--to", str(out), "--size", "32", "--crew", "solo"])

    assert code == 0
    assert names(out) == sorted(TAKEN_ON_WINDOWS.values())


@pytest.mark.parametrize("year", [0, 5e9])
def test_a_clock_that_was_set_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, year: float) -> None:
    """Set back to 1970 or on to 2128 in mid-run, with photos older and newer than it says: all are made, once."""
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.jpg").write_bytes(PHOTO)
        os.utime(folder / f"{number}.jpg", (number * 1e9, number * 1e9))
    ticks = iter([time.time()] * 5)
    monkeypatch.setattr(time, "time", lambda: next(ticks, year))
    monkeypatch.setattr(time, "time_ns", lambda: int(next(ticks, year) * 1e9))
    command = [
        "resize",
        str(folder),
        "--to",
        str(out),
        "--size",
        "32",
        "--crew",
        "solo",
        "--keep-dates",
        "--incremental",
    ]

    codes = [main([*command, "--json", str(tmp_path / f"{turn}.json")]) for turn in ("first", "second")]

    first, second = (json.loads((tmp_path / f"{turn}.json").read_text()) for turn in ("first", "second"))
    assert codes == [0, 0]
    assert (first["done"], second["done"], second["skipped"]) == (6, 0, 6)
    assert 0 < first["seconds"] < 60
    assert [(out / f"{number}.jpg").stat().st_mtime for number in range(6)] == [number * 1e9 for number in range(6)]
