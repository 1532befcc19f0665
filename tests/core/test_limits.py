"""What is refused before it costs memory, and what memory a run takes however hostile its files are."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest

from helpers import bombs
from helpers.albums import make_album, names
from helpers.crews import task as task_of
from helpers.pictures import encoded, scene, task_for
from lightwork import Recipe, Sizing, look, make_plan, run, scan
from lightwork.crews.processes import Processes
from lightwork.events import Failed, FailureKind, Landed, Made, Outcome
from lightwork.pixels import limits
from lightwork.pixels.failure import PictureError
from lightwork.pixels.make import make
from lightwork.plan import Task

MEGABYTE = 1 << 20
SIDE = (13_000, 13_000)

measured = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bound on memory is Linux's")


def photos(folder: Path, **files: bytes) -> Path:
    """A folder of these files; the last _ in a name stands for its dot."""
    folder.mkdir()
    for name, data in files.items():
        (folder / ".".join(name.rsplit("_", 1))).write_bytes(data)
    return folder


def tasks_of(folder: Path, output: Path, *, unlimited: bool = False) -> Sequence[Task]:
    """What is to be made of a folder, in the folder's order."""
    recipe = Recipe(sizing=Sizing(box=(32, 32)), output=str(output), unlimited=unlimited)
    return make_plan(scan([str(folder)], str(output)), recipe, look).tasks


def made_within(tasks: Sequence[Task], memory: int, workers: int = 2) -> tuple[dict[str, Outcome], int]:
    """What became of each photo, by name, and the most resident bytes that one worker ever had.

    Not of all together: what takes more than a share is made alone, once by this worker and once by that.
    """
    found: dict[str, Outcome] = {}
    peaks: dict[int, int] = {}
    with Processes(workers) as hands:
        for event in run(tasks, hands, memory=memory):
            if isinstance(event, Landed):
                found[Path(tasks[event.outcome.index].source.path).name] = event.outcome
            for pid in hands.pids():
                peaks[pid] = max(peaks.get(pid, 0), _peak(pid))
    return found, max(peaks.values())


def _peak(pid: int) -> int:
    """The most resident bytes that a process ever had: the kernel remembers, so nothing is missed between looks."""
    try:
        resident: int = psutil.Process(pid).memory_info().rss
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except (psutil.Error, OSError):  # it has just been replaced
        return 0
    marks = [int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM")]
    return max([resident, *marks])


@measured
def test_bombs_stay_within_the_budget(tmp_path: Path) -> None:
    """Of every bomb either a picture or a reason comes, and the workers never take more than they were given."""
    folder = photos(
        tmp_path / "in",
        png_png=bombs.png(SIDE), webp_webp=bombs.webp(SIDE), gif_gif=bombs.gif(20_000),
        tiff_tif=bombs.tiff(5_000), text_png=bombs.png_text(64), usual_jpg=encoded(scene()),
    )  # fmt: skip
    memory = 400 * MEGABYTE

    found, peak = made_within(tasks_of(folder, tmp_path / "out"), memory)

    reasons = {name: outcome.kind for name, outcome in found.items() if isinstance(outcome, Failed)}
    assert reasons == {
        "png.png": FailureKind.OUT_OF_MEMORY,
        "webp.webp": FailureKind.OUT_OF_MEMORY,
        "gif.gif": FailureKind.TOO_LARGE,
        "tiff.tif": FailureKind.TOO_LARGE,
    }
    assert peak <= memory + 200 * MEGABYTE
    assert names(tmp_path / "out") == ["text.png", "usual.jpg"]


@measured
def test_a_giant_is_made_alone(tmp_path: Path) -> None:
    """A picture that takes more than a worker's share of the memory is made, and so are the small ones beside it."""
    folder = make_album(tmp_path / "in", 6)
    (folder / "003-giant.png").write_bytes(bombs.png(SIDE))
    tasks = tasks_of(folder, tmp_path / "out")
    memory = 1000 * MEGABYTE

    found, peak = made_within(tasks, memory)

    assert [name for name, outcome in found.items() if not isinstance(outcome, Made)] == []
    assert next(iter(found)) == "003-giant.png"  # it takes longest, so it goes first
    assert len(names(tmp_path / "out")) == 7
    assert memory // 2 < peak <= memory + 200 * MEGABYTE


@measured
def test_a_giant_leaves_no_trace_in_memory(tmp_path: Path) -> None:
    """A worker keeps its heap for the next photo, but not what a giant needed."""
    giant = tasks_of(photos(tmp_path / "giant", giant_png=bombs.png(SIDE)), tmp_path / "out")
    small = tasks_of(make_album(tmp_path / "small", 2), tmp_path / "out")

    with Processes(1) as hands:
        hands.submit(giant, lambda _: None)[0].result(60)
        (pid,) = hands.pids()
        hands.submit(small, lambda _: None)[1].result(60)  # the worker has tidied up before it begins this
        now, peak = psutil.Process(pid).memory_info().rss, _peak(pid)

    assert peak > 500 * MEGABYTE
    assert now < 200 * MEGABYTE


@measured
def test_a_photo_that_nearly_fills_the_budget_is_made(tmp_path: Path) -> None:
    """The limit is on pictures: what the allocator sets aside for later does not use it up."""
    folder = photos(tmp_path / "in", large_png=bombs.png((7_400, 7_400)))  # 247 MB as Pillow decodes it
    memory = 290 * MEGABYTE

    found, peak = made_within(tasks_of(folder, tmp_path / "out"), memory, workers=1)

    assert isinstance(found["large.png"], Made)
    assert peak <= memory + 200 * MEGABYTE


def test_the_switch_lifts_what_a_file_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each limit refuses by its name and says which switch lifts it; with the switch the photo is made."""
    data = encoded(scene((40, 30)), "GIF", save_all=True, append_images=[scene((40, 30), seed=seed) for seed in (2, 3)])
    recipe = Recipe(sizing=Sizing(box=(16, 16)), output=str(tmp_path))
    free = Recipe(sizing=Sizing(box=(16, 16)), output=str(tmp_path), unlimited=True)
    refusals = {
        ("LARGEST_PIXELS", 1199): "40 x 30 pixels are more than 0 megapixels; --unlimited lifts the limit",
        (
            "LARGEST_DECODED",
            6000,
        ): "40 x 30 pixels of this kind take more than 0 MB to read; --unlimited lifts the limit",
        ("MOST_FRAMES", 2): "more than 2 frames; --unlimited lifts the limit",
        ("LARGEST_FILM", 3599): "more than 0 megapixels in all frames; --unlimited lifts the limit",
        ("LARGEST_FILE", 500): "a file of more than 0 MB; --unlimited lifts the limit",
    }

    for (limit, value), sentence in refusals.items():
        with monkeypatch.context() as patch:
            patch.setattr(limits, limit, value)
            refused = make(task_for(data, tmp_path, "gif", recipe))
            done = make(task_for(data, tmp_path, "gif", free))

        assert isinstance(refused, Failed), limit
        assert (refused.kind, refused.detail) == (FailureKind.TOO_LARGE, sentence)
        assert isinstance(done, Made), limit
        os.unlink(task_for(data, tmp_path, "gif", free).first.target)


@pytest.mark.parametrize(
    ("format", "size", "deep", "fine"),
    [
        ("jpeg", (20_000, 10_000), False, True),
        ("jpeg", (20_000, 10_001), False, False),
        ("webp", (15_000, 14_000), False, False),  # 210 megapixels
        ("webp", (14_000, 14_000), False, True),  # 196, 3.7 GB
        ("jpeg2000", (14_142, 14_142), False, True),
        ("png", (14_000, 14_000), False, True),
        ("png", (14_000, 14_000), True, False),  # 16-bit colour: 7.8 GB
        ("png", (10_000, 10_000), True, True),
    ],
)
def test_what_a_format_takes_counts(format: str, size: tuple[int, int], deep: bool, fine: bool) -> None:
    """200 megapixels are the limit for all, 4 GB while it is read for those that take many bytes a pixel."""
    if fine:
        limits.check_decoded(format, size, deep=deep)
        return
    with pytest.raises(PictureError) as refused:
        limits.check_decoded(format, size, deep=deep)

    assert refused.value.kind is FailureKind.TOO_LARGE


def test_no_switch_makes_a_format_hold_more() -> None:
    """An edge that a format cannot store stays refused: the file could not be opened again."""
    with pytest.raises(PictureError) as refused:
        limits.check_written((16_384, 1), "webp", unlimited=True)

    assert refused.value.kind is FailureKind.FORMAT_LIMIT


def test_a_photo_needs_what_it_decodes_to_and_what_it_becomes() -> None:
    """10 megapixels of a 1 MB JPEG to one megapixel: 46 MB, 10 MB, and the file itself."""
    task = task_of(0, (5_000, 2_000), 1_000_000)

    assert limits.needed(task.source.path, task.before, 1_000_000, [(1_000, 1_000)]) == 57_000_000
    assert limits.needed("x.WebP", (5_000, 2_000), 0, [None]) == 190_000_000
    assert limits.needed("unread.jpg", None, 1_000_000, []) == 1_000_000 + 4 * 4_600_000
