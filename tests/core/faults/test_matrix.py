"""One bad file never stops the run, whatever is bad about it."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from helpers.albums import make_album, names, plan_of
from helpers.bombs import png
from helpers.commands import faulty, surroundings
from helpers.faults import DEEDS, with_order
from helpers.pictures import encoded, opened, scene
from lightwork import Report, make_crew, run
from lightwork.crews import Crew, CrewKind
from lightwork.events import Landed, Made

pytestmark = pytest.mark.skipif("os.name == 'nt'", reason="workers are killed by signals")

PHOTO = encoded(scene((96, 64)))

QUIET = {
    "empty": (b"", "empty file"),
    "words": (b"nothing but words", "not an image"),
    "postscript": (b"%!PS-Adobe-3.0 EPSF-3.0\n(no) show\n", "not an image: EPS is refused"),
    "page": (b"<!DOCTYPE html><p>Not found", "not an image: HTML is refused"),
    "cut": (PHOTO[:-200], "cut short"),
    "garbage": (PHOTO[:4] + bytes(2000), "cannot be decoded"),
    "bomb": (png((20_000, 20_000))[:1000], "too large: 20000 x 20000 pixels"),
}
"""Bad files that a decoder refuses, and how the reason begins: by every crew."""

LOUD = {
    "kill": "worker died: ended by SIGKILL",
    "segfault": "worker died: ended by SIGSEGV",
    "abort": "worker died: ended by SIGABRT",
    "exit": "worker died: exit code 7",
    "nonsense": "worker died: ended by SIGKILL",
    "unsendable": "worker died: exit code 1",
    "hang": "took too long",
    "hanggil": "took too long",
    "hangsearch": "took too long",
    "hangpart": "took too long",
    "lie": "took too long",
    "allocate": "out of memory",
    "bug": "internal error: ZeroDivisionError",
}
"""Photos whose decoder does not even refuse, and how the reason begins: by worker processes."""

HARMLESS = {"killonce", "lateonce", "slow"}
"""Orders after which the photo is made all the same."""


def poisoned(folder: Path, count: int, bad: dict[str, tuple[bytes, str]]) -> dict[str, str]:
    """Fills a folder with `count` files, bad ones evenly among them; gives those by name, with the reason."""
    make_album(folder, count)
    reasons = {}
    for place, (data, reason) in enumerate(bad.values()):
        victim = folder / f"{place * count // len(bad):03}.jpg"
        victim.write_bytes(data)
        reasons[victim.name] = reason
    return reasons


def assert_told(failed: dict[str, str], reasons: dict[str, str]) -> None:
    """The files that failed are the bad ones, each for its reason."""
    assert set(failed) == set(reasons)
    assert [name for name, reason in reasons.items() if not failed[name].startswith(reason)] == []


def test_every_order_has_its_row() -> None:
    """What a photo can order is in one of the tables here."""
    assert set(LOUD) | HARMLESS == set(DEEDS)


def test_one_bad_file_never_stops_the_run(tmp_path: Path) -> None:
    """Of 200 files a tenth is poison of every kind: all others are made, these are named with the right reason."""
    folder, out = tmp_path / "in", tmp_path / "out"
    loud = {word: (with_order(PHOTO, word), reason) for word, reason in LOUD.items()}
    reasons = poisoned(folder, 200, loud | QUIET)
    options = ["--size", "32", "--workers", "2", "--json", "-"]
    command = faulty("resize", str(folder), "--to", str(out), *options, patience=0.5)

    told = subprocess.run(command, capture_output=True, check=False, env=surroundings(), timeout=100)

    items: list[dict[str, Any]] = json.loads(told.stdout)["items"]
    assert told.returncode == 1
    failed = {Path(item["source"]).name: item["reason"] for item in items if item["status"] == "failed"}
    assert_told(failed, reasons)
    assert len(reasons) == 20
    assert names(out) == sorted({path.name for path in folder.iterdir()} - set(reasons))
    assert {opened(out / name).size for name in names(out)} == {(32, 21)}


def test_bad_files_never_stop_any_crew(crew: Crew, tmp_path: Path) -> None:
    """What a decoder refuses is named with the right reason, and costs nothing else, whoever does the work."""
    folder, out = tmp_path / "in", tmp_path / "out"
    reasons = poisoned(folder, 60, QUIET)
    plan = plan_of(folder, out)
    report = Report(plan)

    for event in run(plan.tasks, crew):
        report.add(event)

    failed = {plan.tasks[bad.index].source.relative: f"{bad.kind}: {bad.detail}" for bad in report.failures}
    assert_told(failed, reasons)
    assert names(out) == sorted({path.name for path in folder.iterdir()} - set(reasons))


def test_orders_mean_nothing_to_a_normal_installation(tmp_path: Path) -> None:
    """The workers of everybody make photos that order something like all others: there is nothing to switch on."""
    folder = tmp_path / "in"
    folder.mkdir()
    for word in DEEDS:
        (folder / f"{word}.jpg").write_bytes(with_order(PHOTO, word))
    plan = plan_of(folder, tmp_path / "out")

    with make_crew(CrewKind.PROCESSES, 2) as hands:
        landed = [event.outcome for event in run(plan.tasks, hands) if isinstance(event, Landed)]

    assert [outcome for outcome in landed if not isinstance(outcome, Made)] == []
    assert len(landed) == len(DEEDS)
